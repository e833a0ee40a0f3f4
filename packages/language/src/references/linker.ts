import type { WorkCounters } from '@govarch/model/counters';
import {
  type AstNode,
  type AstNodeDescription,
  type CstNode,
  DefaultLinker,
  type LangiumCoreServices,
  type LangiumDocument,
  type Reference,
} from 'langium';
import type { CollectingLinker } from '../parser/parser.js';
import { spaceOf } from './reference-space.js';
import { scopesAround } from './scopes.js';
import { kindEntryOf, type NamedSymbol } from './symbol.js';
import { SymbolReference } from './symbol-reference.js';
import type { AffectedNames, SymbolTable } from './symbol-table.js';

/** Tells which project a document belongs to; the empty name where it belongs to none. */
export interface DocumentProjects {
  projectOf(document: string): string;
}

/** What is to be done for a document when it is linked next, and what linking has found. */
interface LinkingWork {
  /** The simple names of the references that are to be looked up; undefined for all. */
  names: Set<string> | undefined;
  /** Where names stand that may mean something else; undefined where everything may. */
  changed: number[] | undefined;
}

/** Resolves names by the symbol table. References hold symbols and stay as they are while other files are edited. */
export class GovArchLinker extends DefaultLinker implements CollectingLinker {
  private collected: SymbolReference[] = [];
  private readonly work = new Map<string, LinkingWork>();
  private readonly describe: (symbol: NamedSymbol) => AstNodeDescription | undefined;

  constructor(
    services: LangiumCoreServices,
    private readonly table: SymbolTable,
    private readonly projects: DocumentProjects,
    private readonly counters: WorkCounters,
  ) {
    super(services);
    this.describe = (symbol) =>
      symbol.node && services.workspace.AstNodeDescriptionProvider.createDescription(symbol.node, symbol.qualifiedName);
  }

  beginCollecting(): void {
    this.collected = [];
  }

  endCollecting(): readonly SymbolReference[] {
    const references = this.collected;
    this.collected = [];
    return references;
  }

  /** The next time that the document is linked, everything in it is looked up: its text or its project is another one. */
  expectAll(document: string): void {
    this.work.delete(document);
  }

  /** The next time that the document is linked, names that changed are looked up; nothing else, if nothing else is expected. */
  expectNames(document: string, { mentioned, declared }: AffectedNames): void {
    const { names, changed } = this.workOf(document);
    for (const name of mentioned) {
      names?.add(name);
    }
    changed?.push(...declared.map(({ start }) => start));
  }

  /**
   * Where names stand in a document that may mean something else since the last call: references that lead to another
   * symbol or kind, and declarations whose name is declared more or less often than before. Undefined where everything may.
   */
  takeChanged(document: string): readonly number[] | undefined {
    const work = this.workOf(document);
    const { changed } = work;
    work.changed = [];
    return changed;
  }

  override buildReference(node: AstNode, property: string, refNode: CstNode | undefined, refText: string): Reference {
    const reference = new SymbolReference(node, property, refNode, refText, this.describe);
    this.collected.push(reference);
    return reference;
  }

  override async link(document: LangiumDocument): Promise<void> {
    this.counters.count('documents-linked');
    const uri = document.uri.toString();
    const project = this.projects.projectOf(uri);
    const references = this.table.referencesIn(uri);
    const work = this.workOf(uri);
    const isExtended = this.resolveAll(references, project, work);
    if (isExtended && work.names) {
      // Names in the body of an extension are looked up in what it extends.
      work.names = undefined;
      this.resolveAll(references, project, work);
    }
    work.names = new Set();
    document.references = [...references];
  }

  /** @returns whether an extension extends something else now */
  private resolveAll(
    references: readonly SymbolReference[],
    project: string,
    { names, changed }: LinkingWork,
  ): boolean {
    let isExtended = false;
    for (const reference of references) {
      if (names && !names.has(reference.simpleName)) {
        continue;
      }
      const { symbol, kind } = reference;
      this.resolveOne(reference, project);
      reference.kind = kindEntryOf(reference.symbol?.declaration);
      if (reference.symbol !== symbol || reference.kind !== kind) {
        changed?.push(reference.$refNode?.offset ?? 0);
        isExtended ||= reference.container.$type === 'Extension';
      }
    }
    return isExtended;
  }

  private workOf(document: string): LinkingWork {
    let work = this.work.get(document);
    if (!work) {
      work = { names: undefined, changed: undefined };
      this.work.set(document, work);
    }
    return work;
  }

  override unlink(document: LangiumDocument): void {
    document.references = [];
  }

  private resolveOne(reference: SymbolReference, project: string): void {
    const scopes = () => scopesAround(reference.container, this.table);
    const found = this.table.resolve(reference.$refText, { project, scopes }, spaceOf(reference));
    if ('reason' in found) {
      reference.symbol = undefined;
      reference.failure = found;
    } else {
      reference.symbol = found;
      reference.failure = undefined;
    }
  }
}
