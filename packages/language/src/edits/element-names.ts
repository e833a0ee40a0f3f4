import type { ElementId } from '@govarch/model/model';
import { foldAccents } from '@govarch/model/text';
import type { CstNode, LeafCstNode } from 'langium';
import { shortestSuffix } from '../references/shortest-name.js';
import { type DeclaredName, isWritten, NamedSymbol } from '../references/symbol.js';
import { lastPart } from '../references/symbol-reference.js';
import type { SymbolTable } from '../references/symbol-table.js';
import { endOfSyllable, startsName } from '../syntax/characters.js';
import type { Lexicon } from '../syntax/lexicon.js';
import { UNNAMED } from '../syntax/unnamed.js';

/** Where a name is to be written. */
export interface NamePlace {
  readonly project: string;
  /** Qualified names of the declarations around the place, innermost first. */
  readonly scopes: readonly string[];
}

/** How elements are named in texts: those that there are, and those that the edits at hand bring about. */
export class ElementNames {
  private readonly planned = new Set<ElementId>();
  private readonly plannedAliases = new Map<string, Map<string, string>>();

  constructor(private readonly table: SymbolTable) {}

  /** An element that is about to be declared. */
  plan(id: ElementId): void {
    this.planned.add(id);
  }

  /** A dependency that is about to be added. */
  planAlias(project: string, alias: string, dependency: string): void {
    const aliases = this.plannedAliases.get(project) ?? new Map<string, string>();
    this.plannedAliases.set(project, aliases.set(dependency, alias));
  }

  /** The declaration that an id stands for; undefined where there is none any more. */
  declared(id: ElementId): DeclaredName | undefined {
    const [, plain, number] = /^(.*?)(?:~(\d+))?$/su.exec(id)!;
    const { project, qualifiedName } = partsOf(plain!);
    return this.table.symbol(project, qualifiedName)?.declarations[number === undefined ? 0 : Number(number) - 1];
  }

  /**
   * The shortest name that means the element at a place; undefined where it or something around it has no name, or where
   * its project is unknown there.
   */
  nameAt(id: ElementId, place: NamePlace): string | undefined {
    const { project, qualifiedName } = partsOf(id);
    const alias = project === place.project ? '' : this.aliasOf(project, place.project);
    if (alias === undefined || qualifiedName.includes(UNNAMED)) {
      return undefined;
    }
    const symbol = this.table.symbol(project, qualifiedName);
    if (symbol?.declaration) {
      return isWritten(symbol)
        ? alias + this.shortest(symbol, project === place.project ? place.scopes : [])
        : undefined;
    }
    return this.planned.has(id) ? alias + this.shortestPlanned(project, qualifiedName) : undefined;
  }

  private aliasOf(project: string, from: string): string | undefined {
    for (const [alias, dependency] of this.table.aliasesOf(from)) {
      if (dependency === project) {
        return `${alias}::`;
      }
    }
    const planned = this.plannedAliases.get(from)?.get(project);
    return planned === undefined ? undefined : `${planned}::`;
  }

  private shortest(symbol: NamedSymbol, scopes: readonly string[]): string {
    return shortestSuffix(symbol.qualifiedName, (name) => {
      const found = this.table.resolve(name, { project: symbol.project, scopes: () => scopes });
      return found instanceof NamedSymbol && found === symbol && !this.isPlannedToo(symbol.project, name);
    });
  }

  private shortestPlanned(project: string, qualifiedName: string): string {
    return shortestSuffix(qualifiedName, (name) => {
      const found = this.table.resolve(name, { project, scopes: () => [] });
      return !(found instanceof NamedSymbol) && found.reason === 'unknown';
    });
  }

  /** Whether an element that is about to be declared would make a name ambiguous. */
  private isPlannedToo(project: string, name: string): boolean {
    return [...this.planned].some((id) => {
      const planned = partsOf(id);
      return planned.project === project && lastPart(planned.qualifiedName) === lastPart(name);
    });
  }
}

/** Project and qualified name of an id. */
export function partsOf(id: ElementId): { readonly project: string; readonly qualifiedName: string } {
  const separator = id.indexOf('::');
  return { project: id.slice(0, Math.max(0, separator)), qualifiedName: id.slice(separator < 0 ? 0 : separator + 2) };
}

/** Whether a text can be the name of an element, as a declaration gives it. */
export function isName(text: string): boolean {
  return text !== '' && startsName(text.charCodeAt(0)) && endOfSyllable(text, 0) === text.length;
}

/** What a project may be called before `::`: its name, or what is left of it as a name. */
export function aliasFor(project: string): string {
  return isName(project)
    ? project
    : foldAccents(project)
        .replace(/[^\p{L}\p{N}_]+/gu, '-')
        .replace(/^-+|-+$/g, '');
}

/** Whether a name is a word of the language, or the beginning of one. */
export function readsLikeWord(name: string, { find, syllables }: Lexicon): boolean {
  return find(name) !== undefined || syllables.next.has(name);
}

/** A name as a declaration writes it: with `^` where it reads like a word. */
export function writtenName(name: string, lexicon: Lexicon): string {
  return readsLikeWord(name, lexicon) ? `^${name}` : name;
}

/** A name in the place of another one: with `^` where it begins a statement and reads like a word. */
export function writtenReference(name: string, place: CstNode, lexicon: Lexicon): string {
  const type = (place as LeafCstNode).tokenType.name;
  return (type === 'SUBJECT' || type === 'ORIGIN') && readsLikeWord(name, lexicon) ? `^${name}` : name;
}
