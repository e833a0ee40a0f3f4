import {
  type BuildOptions,
  Cancellation,
  DefaultDocumentBuilder,
  Deferred,
  DocumentState,
  interruptAndCheck,
  isOperationCancelled,
  type LangiumDocument,
  type LangiumSharedCoreServices,
  URI,
} from 'langium';
import type { GovArchLinker } from '../references/linker.js';
import type { SymbolTable } from '../references/symbol-table.js';

/** Documents to be read again, and those that are no longer there. */
export interface PlannedWork {
  readonly changed: readonly URI[];
  readonly deleted: readonly URI[];
}

/** What the builder tells the model of; all calls of one build end with {@link BuildObserver.finished}. */
export interface BuildObserver {
  /**
   * Something happened at these places: gives the documents that appeared, disappeared, changed hands or are to be read
   * again. If it is cancelled, the next call takes over its places.
   */
  lookAgain(places: PlannedWork, cancelToken?: Cancellation.CancellationToken): Promise<PlannedWork>;
  /** Documents whose findings point into another one: they are told anew when places in that one move. */
  pointingTo(document: string): Iterable<string>;
  linked(document: LangiumDocument): void;
  removed(document: string): void;
  /** Reads what is not yet read of the text files that a document names, or all documents; undefined where there is none. */
  readTextFiles(document?: string): Promise<void> | undefined;
  /** A defect of ours: the document could not be taken in; the others are. */
  failed(document: LangiumDocument, error: unknown): void;
  finished(): void;
}

/**
 * Builds what a change affects and nothing else: the changed documents, and those that mention or declare a name that
 * appeared, disappeared or changed its kind. Who that is, is known only after the changed documents are parsed, so the
 * order of the phases differs from Langium's.
 */
export class GovArchDocumentBuilder extends DefaultDocumentBuilder {
  /** Updates that were announced and have not begun. */
  private readonly expected = new Set<Promise<void>>();

  constructor(
    services: LangiumSharedCoreServices,
    private readonly table: SymbolTable,
    private readonly observer: () => BuildObserver,
  ) {
    super(services);
  }

  /**
   * Announces an update: until what is given is called, who waits for a state waits for that update, because the present
   * state is no longer that of the texts.
   */
  expectUpdate(): () => void {
    const expected = new Deferred<void>();
    this.expected.add(expected.promise);
    return () => {
      this.expected.delete(expected.promise);
      expected.resolve();
    };
  }

  protected override async awaitDocumentState(
    state: DocumentState,
    uri: URI,
    cancelToken: Cancellation.CancellationToken,
  ): Promise<URI> {
    await this.expectedUpdates();
    // A document of another language reaches no state: nothing is waited for.
    return this.serviceRegistry.hasServices(uri) ? super.awaitDocumentState(state, uri, cancelToken) : uri;
  }

  protected override async awaitBuilderState(
    state: DocumentState,
    cancelToken: Cancellation.CancellationToken,
  ): Promise<void> {
    await this.expectedUpdates();
    return super.awaitBuilderState(state, cancelToken);
  }

  private async expectedUpdates(): Promise<void> {
    while (this.expected.size > 0) {
      await Promise.all(this.expected);
    }
  }

  /**
   * Looks again at what happened at some places: files, folders, or texts that an editor shows.
   *
   * @param changed places where a text may be another
   * @param deleted places where it may be that nothing is left, or something else
   */
  override async update(
    changed: URI[],
    deleted: URI[],
    cancelToken = Cancellation.CancellationToken.None,
  ): Promise<void> {
    this.currentState = DocumentState.Changed;
    const work = await this.observer().lookAgain({ changed, deleted }, cancelToken);
    const deletedUris = work.deleted.flatMap((uri) => this.removeDocuments(uri));
    for (const uri of work.changed) {
      this.markChanged(uri);
    }
    await this.emitUpdate([...work.changed], deletedUris);
    await interruptAndCheck(cancelToken);
    const unfinished = this.langiumDocuments.all.filter(({ state }) => state < DocumentState.Validated).toArray();
    await this.buildDocuments(this.sortDocuments(unfinished), this.updateBuildOptions, cancelToken);
  }

  private removeDocuments(uri: URI): URI[] {
    return this.langiumDocuments.deleteDocuments(uri).map((document) => {
      this.cleanUpDeleted(document);
      this.observer().removed(document.uri.toString());
      return document.uri;
    });
  }

  private markChanged(uri: URI): void {
    let document = this.langiumDocuments.getDocument(uri);
    if (!document) {
      document = this.langiumDocumentFactory.fromModel({ $type: 'INVALID' }, uri);
      this.langiumDocuments.addDocument(document);
    }
    this.resetToState(document, DocumentState.Changed);
  }

  protected override async buildDocuments(
    documents: LangiumDocument[],
    options: BuildOptions,
    cancelToken: Cancellation.CancellationToken,
  ): Promise<void> {
    this.prepareBuild(documents, options);
    const failed = new Set<LangiumDocument>();
    const phase = (of: LangiumDocument[], state: DocumentState, work: (document: LangiumDocument) => unknown) =>
      this.runCancelable(of, state, cancelToken, (document) => this.guard(document, failed, work));
    await phase(documents, DocumentState.Parsed, (document) =>
      this.langiumDocumentFactory.update(document, cancelToken),
    );
    await phase(documents, DocumentState.IndexedContent, (document) =>
      this.indexManager.updateContent(document, cancelToken),
    );
    const affected = this.withAffected(documents);
    this.prepareBuild(affected, options);
    await phase(affected, DocumentState.ComputedScopes, () => undefined);
    await phase(affected, DocumentState.Linked, (document) => this.linkerOf(document.uri).link(document));
    await phase(affected, DocumentState.IndexedReferences, () => undefined);
    await phase(affected, DocumentState.Validated, (document) => {
      this.markAsCompleted(document);
      this.observer().linked(document);
      return this.observer().readTextFiles(document.uri.toString());
    });
    await this.observer().readTextFiles();
    this.observer().finished();
  }

  /** Langium tells nobody of a phase without documents, and who waits for it would wait until the next keystroke. */
  protected override async notifyBuildPhase(
    documents: LangiumDocument[],
    state: DocumentState,
    cancelToken: Cancellation.CancellationToken,
  ): Promise<void> {
    for (const listener of [...this.buildPhaseListeners.get(state)]) {
      await interruptAndCheck(cancelToken);
      await listener(documents, cancelToken);
    }
  }

  /** Does a phase's work for a document that no earlier phase failed on. */
  private async guard(
    document: LangiumDocument,
    failed: Set<LangiumDocument>,
    work: (document: LangiumDocument) => unknown,
  ): Promise<void> {
    if (failed.has(document)) {
      return;
    }
    try {
      await work(document);
    } catch (error) {
      if (isOperationCancelled(error)) {
        throw error;
      }
      failed.add(document);
      this.observer().failed(document, error);
    }
  }

  /** The documents themselves and those that their changed names send to be linked again. */
  private withAffected(documents: readonly LangiumDocument[]): LangiumDocument[] {
    for (const document of documents) {
      if (document.state > DocumentState.ComputedScopes) {
        // Its reading was broken off after its names were looked up, which may mean something else by now.
        this.resetToState(document, DocumentState.ComputedScopes);
      }
      this.linkerOf(document.uri).expectAll(document.uri.toString());
    }
    if (documents.length === this.langiumDocuments.all.count()) {
      this.table.forgetChanges();
      return [...documents];
    }
    const all = new Set(documents);
    for (const [uri, names] of this.table.takeAffectedDocuments()) {
      const document = this.langiumDocuments.getDocument(URI.parse(uri));
      if (document && !all.has(document)) {
        this.resetToState(document, DocumentState.ComputedScopes);
        all.add(document);
      }
      if (document) {
        this.linkerOf(document.uri).expectNames(uri, names);
      }
    }
    for (const { uri } of documents) {
      for (const pointing of this.observer().pointingTo(uri.toString())) {
        const document = this.langiumDocuments.getDocument(URI.parse(pointing));
        if (document && !documents.includes(document)) {
          this.resetToState(document, DocumentState.ComputedScopes);
          this.linkerOf(document.uri).expectAll(pointing);
          all.add(document);
        }
      }
    }
    return [...all];
  }

  private linkerOf(uri: URI): GovArchLinker {
    return this.serviceRegistry.getServices(uri).references.Linker as GovArchLinker;
  }
}
