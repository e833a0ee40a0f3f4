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
import type { Extension } from '../generated/ast.js';
import type { CollectingLinker } from '../parser/parser.js';
import type { NamedSymbol } from './symbol.js';
import { SymbolReference } from './symbol-reference.js';
import type { SymbolTable } from './symbol-table.js';

/** Tells which project a document belongs to; the empty name where it belongs to none. */
export interface DocumentProjects {
  projectOf(document: string): string;
}

/** Resolves names by the symbol table. References hold symbols and stay as they are while other files are edited. */
export class GovArchLinker extends DefaultLinker implements CollectingLinker {
  private collected: SymbolReference[] = [];
  private readonly changed = new Map<string, SymbolReference[]>();
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

  /** References of a document that lead to another symbol or kind since the last call, or that are new. */
  takeChanged(document: string): readonly SymbolReference[] {
    const changed = this.changed.get(document) ?? [];
    this.changed.delete(document);
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
    const changed = this.changed.get(uri) ?? [];
    for (const reference of references) {
      const { symbol, kind } = reference;
      this.resolveOne(reference, project);
      reference.kind = reference.symbol?.kind;
      if (reference.symbol !== symbol || reference.kind !== kind) {
        changed.push(reference);
      }
    }
    this.changed.set(uri, changed);
    document.references = [...references];
  }

  override unlink(document: LangiumDocument): void {
    document.references = [];
  }

  private resolveOne(reference: SymbolReference, project: string): void {
    const scopes = () => this.scopesOf(reference.container);
    const found = this.table.resolve(reference.$refText, { project, scopes });
    if ('reason' in found) {
      reference.symbol = undefined;
      reference.failure = found;
    } else {
      reference.symbol = found;
      reference.failure = undefined;
    }
  }

  /** Qualified names of the declarations around a node, innermost first. */
  scopesOf(node: AstNode): string[] {
    const scopes: string[] = [];
    for (let current: AstNode | undefined = node; current; current = current.$container) {
      const declared = this.table.declarationOf(current);
      if (declared) {
        scopes.push(declared.symbol.qualifiedName);
      } else if (current.$type === 'Extension') {
        const target = (current as Extension).target as SymbolReference | undefined;
        scopes.push(...(target?.symbol ? [target.symbol.qualifiedName] : []));
      }
    }
    return scopes;
  }
}
