import { differingParts } from '@govarch/model/content';
import { nfc } from '@govarch/model/text';
import type { KindId, Vocabulary } from '@govarch/model/vocabulary';
import type { AstNode } from 'langium';
import type { Declaration } from '../generated/ast.js';
import { NearNames } from './near-names.js';
import { type DeclaredName, isPart, NamedSymbol, type NameSpace } from './symbol.js';
import { isTitle, lastPart, type ReferenceFailure, type SymbolReference } from './symbol-reference.js';

/** A declaration as the walk over a document's syntax tree found it. */
export interface NewDeclaration {
  readonly node: Declaration;
  readonly space: NameSpace;
  readonly qualifiedName: string;
  readonly kind: KindId | undefined;
  /** By which the document was read. */
  readonly vocabulary: Vocabulary;
  readonly start: number;
  readonly end: number;
}

/** What a name resolved to: a symbol, or why there is none. */
export type Resolution = NamedSymbol | ReferenceFailure;

/** What names that appeared, disappeared or changed their kind mean for a document. */
export interface AffectedNames {
  /** The simple names that it mentions. */
  readonly mentioned: ReadonlySet<string>;
  /** Its own declarations of them. */
  readonly declared: readonly DeclaredName[];
}

/** Where a name is written, as far as its meaning depends on it. */
export interface ResolutionContext {
  readonly project: string;
  /** Qualified names of the declarations around it, innermost first; asked for only where several symbols fit. */
  readonly scopes: () => readonly string[];
}

interface ProjectNames {
  readonly byQualifiedName: Map<string, NamedSymbol>;
  readonly bySimpleName: Map<string, NamedSymbol[]>;
}

/**
 * All names of the workspace, and who mentions them.
 *
 * - Every declared name has one {@link NamedSymbol} per project, which outlives reparses. References hold symbols, so a
 *   document in which no name appeared, disappeared or changed its kind sends nobody to be linked again.
 * - For every simple name the table knows the documents that mention it. When a name changes, exactly these are linked
 *   again: {@link takeAffectedDocuments}.
 */
export class SymbolTable {
  private readonly elements = new Map<string, ProjectNames>();
  private readonly views = new Map<string, ProjectNames>();
  private readonly byDocument = new Map<string, DeclaredName[]>();
  private readonly byNode = new WeakMap<AstNode, DeclaredName>();
  /** Documents that mention a simple name, and the references of each document. */
  private readonly mentions = new Map<string, Set<string>>();
  private readonly references = new Map<string, readonly SymbolReference[]>();
  private readonly changedNames = new Set<string>();
  /** How many titles stand somewhere in the place of a name. */
  private titlesMentioned = 0;
  /** What names that nothing has may have meant. */
  readonly near = new NearNames((project, space) => this.visibleFrom(project, space));
  private aliases: (project: string) => ReadonlyMap<string, string> = () => new Map();
  private isUnread: (project: string, alias: string) => boolean = () => false;

  /**
   * Tells the table which project an alias before `::` means.
   *
   * @param isUnread whether the alias is one of a project that was to be read and was not
   */
  setAliases(
    aliases: (project: string) => ReadonlyMap<string, string>,
    isUnread: (project: string, alias: string) => boolean,
  ): void {
    this.aliases = aliases;
    this.isUnread = isUnread;
  }

  /** The projects that aliases before `::` mean in a project. */
  aliasesOf(project: string): ReadonlyMap<string, string> {
    return this.aliases(project);
  }

  // --- declarations

  /** Replaces what a document declares. */
  declare(document: string, project: string, declarations: readonly NewDeclaration[]): void {
    const before = this.byDocument.get(document) ?? [];
    const after: DeclaredName[] = [];
    const gone = new Set(before);
    for (const symbol of new Set(before.map((declared) => declared.symbol))) {
      removeAll(symbol.declarations, gone);
    }
    for (const { node, space, qualifiedName, kind, vocabulary, start, end } of declarations) {
      const symbol = this.symbolFor(project, space, qualifiedName);
      const declared: DeclaredName = { symbol, node, document, kind, vocabulary, start, end };
      insert(symbol.declarations, declared);
      this.byNode.set(node, declared);
      after.push(declared);
    }
    this.noteChanges(...differingParts(before, after, declaresTheSame));
    this.noteTitles(before, after);
    for (const { symbol } of before) {
      if (symbol.declarations.length === 0) {
        this.forget(symbol);
      }
    }
    if (after.length > 0) {
      this.byDocument.set(document, after);
    } else {
      this.byDocument.delete(document);
    }
  }

  /** Notes the names that are declared more or less often, or as another kind, than before. */
  private noteChanges(before: readonly DeclaredName[], after: readonly DeclaredName[]): void {
    if (before.length === 0 || after.length === 0) {
      for (const { symbol } of before.length === 0 ? after : before) {
        this.changedNames.add(symbol.simpleName);
      }
      return;
    }
    const signature = new Map<string, number>();
    for (const declared of before) {
      count(signature, declared, -1);
    }
    for (const declared of after) {
      count(signature, declared, 1);
    }
    for (const [key, difference] of signature) {
      if (difference !== 0) {
        this.changedNames.add(simpleNameOf(key));
      }
    }
  }

  /** Notes titles that come or go and stand somewhere in the place of a name. */
  private noteTitles(before: readonly DeclaredName[], after: readonly DeclaredName[]): void {
    if (this.titlesMentioned === 0) {
      return;
    }
    const [gone, come] = [before, after].map((declared) => new Set(declared.flatMap(({ node }) => titleKeysOf(node))));
    for (const title of [...gone!, ...come!]) {
      if (gone!.has(title) !== come!.has(title)) {
        this.changedNames.add(title);
      }
    }
  }

  /** Takes out what a document declares and mentions. */
  removeDocument(document: string): void {
    this.declare(document, '', []);
    this.setReferences(document, []);
    this.references.delete(document);
  }

  declarationsIn(document: string): readonly DeclaredName[] {
    return this.byDocument.get(document) ?? [];
  }

  /** The declaration that a syntax node is; undefined for nodes that declare nothing and for nodes of an older parse. */
  declarationOf(node: AstNode): DeclaredName | undefined {
    return this.byNode.get(node);
  }

  // --- looking up

  /** The symbol with exactly this name. */
  symbol(project: string, qualifiedName: string, space: NameSpace = 'element'): NamedSymbol | undefined {
    return this.space(space).get(project)?.byQualifiedName.get(qualifiedName);
  }

  /** All symbols of a project. */
  *symbolsOf(project: string, space: NameSpace = 'element'): Iterable<NamedSymbol> {
    yield* this.space(space).get(project)?.byQualifiedName.values() ?? [];
  }

  /**
   * Resolves a name: outwards by qualified name, then as the only one in the project whose name ends so. `alias::Name`
   * is looked up in the project that the alias stands for.
   */
  resolve(name: string, context: ResolutionContext, space: NameSpace = 'element'): Resolution {
    if (isTitle(name)) {
      return { reason: 'unknown' };
    }
    const separator = name.indexOf('::');
    if (separator < 0) {
      return this.resolveIn(context.project, name, context.scopes, space);
    }
    const alias = name.slice(0, separator);
    const project = alias === context.project ? alias : this.aliases(context.project).get(alias);
    if (project === undefined) {
      const isUnread = this.isUnread(context.project, alias);
      return { reason: isUnread ? 'unread-dependency' : 'unknown-dependency', alias };
    }
    return this.resolveIn(project, name.slice(separator + 2), () => [], space);
  }

  private resolveIn(project: string, name: string, scopes: () => readonly string[], space: NameSpace): Resolution {
    const candidates = this.space(space).get(project)?.bySimpleName.get(lastPart(name));
    if (!candidates) {
      return { reason: 'unknown' };
    }
    const fitting = candidates.filter((symbol) => endsWithName(symbol.qualifiedName, name));
    if (fitting.length <= 1) {
      return fitting[0] ?? { reason: 'unknown' };
    }
    return nearest(fitting, name, scopes());
  }

  /** What a name would mean in each project of the workspace that knows it, by the projects' names. */
  symbolsAnywhere(name: string): NamedSymbol[] {
    return [...this.elements.keys()].sort().flatMap((project) => {
      const found = this.resolveIn(project, name, () => [], 'element');
      return found instanceof NamedSymbol ? [found] : [];
    });
  }

  /** How a symbol is written in a project: its qualified name, with the alias of its project where that is another. */
  nameFrom(symbol: NamedSymbol, project: string): string | undefined {
    if (symbol.project === project) {
      return symbol.qualifiedName;
    }
    for (const [alias, dependency] of this.aliases(project)) {
      if (dependency === symbol.project) {
        return `${alias}::${symbol.qualifiedName}`;
      }
    }
    return undefined;
  }

  /** Symbols that a document of the project may refer to: its own first, then those of its dependencies. */
  *visibleFrom(project: string, space: NameSpace = 'element'): Iterable<NamedSymbol> {
    yield* this.symbolsOf(project, space);
    for (const dependency of new Set(this.aliases(project).values())) {
      yield* this.symbolsOf(dependency, space);
    }
  }

  /** The symbols that a document of the project may refer to and that have a title, which is given in quotes. */
  symbolsTitled(title: string, project: string, space: NameSpace = 'element'): NamedSymbol[] {
    const key = titleKey(title);
    return [...this.visibleFrom(project, space)].filter(({ node }) => node && titleKeysOf(node).includes(key));
  }

  // --- mentions

  /** Replaces the references that a document holds. They need not be resolved yet. */
  setReferences(document: string, references: readonly SymbolReference[]): void {
    const before = simpleNames(this.references.get(document) ?? []);
    const after = simpleNames(references);
    for (const name of before) {
      if (!after.has(name)) {
        const documents = this.mentions.get(name);
        documents?.delete(document);
        if (documents?.size === 0) {
          this.mentions.delete(name);
          this.near.forget(name);
          this.titlesMentioned -= isTitle(name) ? 1 : 0;
        }
      }
    }
    for (const name of after) {
      const documents = this.mentions.get(name);
      if (documents) {
        documents.add(document);
      } else {
        this.mentions.set(name, new Set([document]));
        this.titlesMentioned += isTitle(name) ? 1 : 0;
      }
    }
    this.references.set(document, references);
  }

  referencesIn(document: string): readonly SymbolReference[] {
    return this.references.get(document) ?? [];
  }

  /** Every reference to a symbol, with the URI of its document, in the order of documents and of the text. */
  referencesTo(symbol: NamedSymbol): { readonly document: string; readonly reference: SymbolReference }[] {
    const documents = [...(this.mentions.get(symbol.simpleName) ?? [])].sort();
    return documents.flatMap((document) =>
      this.referencesIn(document)
        .filter((reference) => reference.symbol === symbol)
        .map((reference) => ({ document, reference })),
    );
  }

  /**
   * Documents to be linked again because a name that they mention or declare appeared, disappeared or changed its kind
   * since the last call, or one that may be meant by a name that they mention and nothing has.
   */
  takeAffectedDocuments(): Map<string, AffectedNames> {
    const affected = new Map<string, { mentioned: Set<string>; declared: DeclaredName[] }>();
    const namesOf = (document: string) => {
      const names = affected.get(document) ?? { mentioned: new Set(), declared: [] };
      affected.set(document, names);
      return names;
    };
    for (const name of this.changedNames) {
      for (const document of this.mentions.get(name) ?? []) {
        namesOf(document).mentioned.add(name);
      }
      for (const names of [...this.elements.values(), ...this.views.values()]) {
        for (const symbol of names.bySimpleName.get(name) ?? []) {
          for (const declared of symbol.declarations) {
            namesOf(declared.document).declared.push(declared);
          }
        }
      }
    }
    for (const name of this.near.takeNear(this.changedNames)) {
      for (const document of this.mentions.get(name) ?? []) {
        namesOf(document).mentioned.add(name);
      }
    }
    this.changedNames.clear();
    return affected;
  }

  /** As {@link takeAffectedDocuments}, for who links every document anyway. */
  forgetChanges(): void {
    this.changedNames.clear();
    this.near.searchAgain();
  }

  // --- inside

  private space(space: NameSpace): Map<string, ProjectNames> {
    return space === 'element' ? this.elements : this.views;
  }

  private symbolFor(project: string, space: NameSpace, qualifiedName: string): NamedSymbol {
    const projects = this.space(space);
    let names = projects.get(project);
    if (!names) {
      names = { byQualifiedName: new Map(), bySimpleName: new Map() };
      projects.set(project, names);
    }
    let symbol = names.byQualifiedName.get(qualifiedName);
    if (!symbol) {
      symbol = new NamedSymbol(project, space, qualifiedName, lastPart(qualifiedName));
      names.byQualifiedName.set(qualifiedName, symbol);
      const sameName = names.bySimpleName.get(symbol.simpleName);
      if (sameName) {
        sameName.push(symbol);
      } else {
        names.bySimpleName.set(symbol.simpleName, [symbol]);
      }
    }
    return symbol;
  }

  /** Takes a symbol without declarations out of the table; references that still hold it are linked again. */
  private forget(symbol: NamedSymbol): void {
    const names = this.space(symbol.space).get(symbol.project);
    if (names?.byQualifiedName.get(symbol.qualifiedName) !== symbol) {
      return;
    }
    names.byQualifiedName.delete(symbol.qualifiedName);
    const sameName = names.bySimpleName.get(symbol.simpleName)!;
    remove(sameName, symbol);
    if (sameName.length === 0) {
      names.bySimpleName.delete(symbol.simpleName);
    }
  }
}

/** A title in quotes as titles are compared: in NFC, without capitals. */
function titleKey(title: string): string {
  return nfc(title).toLowerCase();
}

function titleKeysOf(declaration: Declaration): readonly string[] {
  return titlesOf(declaration).map((title) => titleKey(`"${title}"`));
}

/** The titles of a declaration, in each language and at each time. */
export function titlesOf({ title }: Declaration): readonly string[] {
  return [title?.value, ...(title?.parts ?? []).map(({ value }) => value)].filter((text) => text !== undefined);
}

/** Among several symbols whose names end alike: the one that a scope around the reference leads to, from the inside out. */
function nearest(fitting: readonly NamedSymbol[], name: string, scopes: readonly string[]): Resolution {
  for (const scope of scopes) {
    const inScope = fitting.find((symbol) => symbol.qualifiedName === `${scope}.${name}`);
    if (inScope) {
      return inScope;
    }
  }
  const atTop = fitting.find((symbol) => symbol.qualifiedName === name);
  if (atTop) {
    return atTop;
  }
  const independent = fitting.filter((symbol) => !isPart(symbol));
  return independent.length === 1 ? independent[0]! : { reason: 'ambiguous', candidates: fitting };
}

function endsWithName(qualifiedName: string, name: string): boolean {
  if (!qualifiedName.endsWith(name)) {
    return false;
  }
  const rest = qualifiedName.length - name.length;
  return rest === 0 || qualifiedName.charCodeAt(rest - 1) === 46;
}

/** The names that references mention; of a qualified name all parts, as what it leads through matters where it leads nowhere. */
function simpleNames(references: readonly SymbolReference[]): Set<string> {
  const names = new Set<string>();
  for (const { simpleName, $refText } of references) {
    names.add(isTitle(simpleName) ? titleKey(simpleName) : simpleName);
    if (!isTitle(simpleName) && simpleName.length < $refText.length) {
      for (const part of $refText.slice($refText.indexOf('::') + 1).split('.')) {
        names.add(part.replace(/^:/, ''));
      }
    }
  }
  return names;
}

/** What others see of a kind: its id, and for one of a project's own also what it is and how it is called. */
function kindKey({ kind, vocabulary }: DeclaredName): string {
  if (kind === undefined || vocabulary.baseOf(kind) === kind) {
    return kind ?? '';
  }
  const { spelling } = vocabulary.kind(kind);
  return [...vocabulary.lineageOf(kind), spelling.vi, spelling.en].join(' ');
}

function declaresTheSame(a: DeclaredName, b: DeclaredName): boolean {
  const isSameKind = a.vocabulary === b.vocabulary ? a.kind === b.kind : kindKey(a) === kindKey(b);
  return a.symbol === b.symbol && isSameKind;
}

function count(signature: Map<string, number>, declared: DeclaredName, step: number): void {
  const { symbol } = declared;
  const key = `${symbol.project}\n${symbol.space}\n${kindKey(declared)}\n${symbol.qualifiedName}`;
  signature.set(key, (signature.get(key) ?? 0) + step);
}

function simpleNameOf(key: string): string {
  return lastPart(key.slice(key.lastIndexOf('\n') + 1));
}

function insert(declarations: DeclaredName[], declared: DeclaredName): void {
  let index = declarations.length;
  while (index > 0 && comesBefore(declared, declarations[index - 1]!)) {
    index--;
  }
  declarations.splice(index, 0, declared);
}

function comesBefore(a: DeclaredName, b: DeclaredName): boolean {
  return a.document === b.document ? a.start < b.start : a.document < b.document;
}

function removeAll<T>(list: T[], gone: ReadonlySet<T>): void {
  let kept = 0;
  for (const item of list) {
    if (!gone.has(item)) {
      list[kept++] = item;
    }
  }
  list.length = kept;
}

function remove<T>(list: T[], item: T): void {
  const index = list.indexOf(item);
  if (index >= 0) {
    list.splice(index, 1);
  }
}
