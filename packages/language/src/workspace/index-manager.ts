import {
  type AstNode,
  type AstNodeDescription,
  DefaultIndexManager,
  type LangiumDocument,
  type LangiumSharedCoreServices,
  type ReferenceDescription,
  type Stream,
  stream,
  URI,
} from 'langium';
import type { Document } from '../generated/ast.js';
import { type GovArchParseResult, lexiconOfDocument } from '../parser/parser.js';
import { declarationsOf } from '../references/declarations.js';
import type { SymbolReference } from '../references/symbol-reference.js';
import type { SymbolTable } from '../references/symbol-table.js';
import type { ProjectRegistry } from './project-registry.js';

/** Keeps the symbol table in step with the documents, and answers Langium's own questions from it. */
export class GovArchIndexManager extends DefaultIndexManager {
  constructor(
    services: LangiumSharedCoreServices,
    private readonly table: SymbolTable,
    private readonly projects: ProjectRegistry,
  ) {
    super(services);
  }

  override async updateContent(document: LangiumDocument): Promise<void> {
    const uri = document.uri.toString();
    const declarations = declarationsOf(document.parseResult.value as Document, lexiconOfDocument(document));
    this.table.declare(uri, this.projects.projectOf(uri), declarations);
    this.table.setReferences(
      uri,
      (document.parseResult as GovArchParseResult<AstNode, SymbolReference>).references ?? [],
    );
  }

  /** A document that is about to be parsed again keeps its names until its new ones are known: see {@link updateContent}. */
  override removeContent(): void {}

  override async updateReferences(): Promise<void> {}

  override removeReferences(): void {}

  override remove(uri: URI): void {
    this.table.removeDocument(uri.toString());
  }

  override isAffected(): boolean {
    return false;
  }

  override allElements(nodeType?: string, uris?: Set<string>): Stream<AstNodeDescription> {
    const documents = uris ?? new Set(this.documents.all.map(({ uri }) => uri.toString()));
    return stream(this.describe(documents, nodeType));
  }

  private *describe(documents: Iterable<string>, nodeType?: string): Generator<AstNodeDescription> {
    for (const document of documents) {
      for (const { symbol, node } of this.table.declarationsIn(document)) {
        if (!nodeType || this.astReflection.isSubtype(node.$type, nodeType)) {
          const uri = URI.parse(document);
          const descriptions = this.serviceRegistry.getServices(uri).workspace.AstNodeDescriptionProvider;
          yield descriptions.createDescription(node, symbol.qualifiedName);
        }
      }
    }
  }

  override findAllReferences(targetNode: AstNode, astNodePath: string): Stream<ReferenceDescription> {
    const declared = this.table.declarationOf(targetNode);
    if (!declared) {
      return stream([]);
    }
    const target = { targetUri: URI.parse(declared.document), targetPath: astNodePath };
    return stream(
      this.table
        .referencesTo(declared.symbol)
        .flatMap(({ document, reference }) => this.referenceDescription(document, reference, target)),
    );
  }

  private referenceDescription(
    document: string,
    reference: SymbolReference,
    target: Pick<ReferenceDescription, 'targetUri' | 'targetPath'>,
  ): ReferenceDescription[] {
    const node = reference.$refNode;
    if (!node) {
      return [];
    }
    const sourceUri = URI.parse(document);
    const locator = this.serviceRegistry.getServices(sourceUri).workspace.AstNodeLocator;
    return [
      {
        sourceUri,
        sourcePath: locator.getAstNodePath(reference.container),
        segment: { offset: node.offset, length: node.length, end: node.end, range: node.range },
        local: document === target.targetUri.toString(),
        ...target,
      },
    ];
  }
}
