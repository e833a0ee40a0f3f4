import { type DiagramRequest, type Drawing, draw, isAffected } from '@govarch/diagram/draw';
import {
  type DiagramLanguage,
  type DiagramNotice,
  type DiagramOptions,
  type DiagramPosition,
  REVEAL_SOURCE,
  type RevealSourceAction,
  type ShownDiagram,
} from '@govarch/diagram/protocol';
import type { WorkspaceUpdate } from '@govarch/language/workspace';
import type { ModelChange, Project } from '@govarch/model/model';
import { type Action, SelectAction, SetModelAction, UpdateModelAction } from 'sprotty-protocol';
import { defaultRequest, followRename, placeOfView, type ViewPlace } from './default-view.js';
import type { DiagramDependencies } from './dependencies.js';
import { statusOf } from './diagram-status.js';
import type { ElkEngine } from './elk-engine.js';
import { issuesOf } from './issues.js';
import { DRAWING_FAILED, isMissing, noticesOf } from './notices.js';
import { elementAt, originOf } from './places.js';
import { ShownItems } from './shown-items.js';
import { viewIdOf } from './view-ids.js';

/** A drawing in the making. */
interface Job {
  /** Set when the client asked for it, rather than the text changed. */
  readonly answer?: { readonly requestId: string };
  readonly abort: AbortController;
  /** Documents that did not parse when it was begun. */
  readonly broken: ReadonlySet<string>;
  /** Version of the source document that it takes into account. */
  readonly version: number | undefined;
  /** What happened since it was begun, and seems not to concern it. */
  readonly later: ModelChange[];
}

/** What the client shows. */
interface Shown {
  readonly drawing: Drawing;
  readonly items: ShownItems;
  /** Documents in which the elements shown and the view are written, and the one that the diagram was opened from. */
  readonly documents: ReadonlySet<string>;
  readonly broken: ReadonlySet<string>;
}

/** One open diagram: what its client wants to see, what it sees, and what changes that. */
export class DiagramSession {
  private readonly elk: ElkEngine;
  private readonly history: DiagramRequest[] = [];
  private current: DiagramRequest | undefined;
  private place: ViewPlace | undefined;
  /** The project of the source document when the last drawing was begun. */
  private project: Project | undefined;
  /** The last drawing that was finished, whether or not it is shown. */
  private drawing: Drawing | undefined;
  private job: Job | undefined;
  /** Settled when the last drawing that was begun is finished. */
  private finished: Promise<void> = Promise.resolve();
  private shown: Shown | undefined;
  private notices: readonly DiagramNotice[] = [];
  private issues = '';
  private selected: string | undefined;
  /** The text changed while it did not parse: the diagram has to catch up. */
  private behind = false;
  private revision = 0;

  /**
   * @param options what the client wants to see
   * @param send carries actions to the client
   */
  constructor(
    private readonly options: DiagramOptions,
    private readonly context: DiagramDependencies,
    private readonly send: <A extends Action>(action: A) => void,
  ) {
    this.elk = context.createElk();
  }

  /**
   * Shows what the options ask for, or as soon as it is there.
   *
   * @param requestId of the client's request; empty where the client waits for none
   */
  start(requestId: string): void {
    const request = defaultRequest(this.options, this.context.workspace);
    if (request) {
      this.show(request, requestId);
    } else {
      this.sendStatus();
    }
  }

  /** Shows a view, and remembers what was shown. */
  open(request: DiagramRequest): void {
    if (this.current && viewIdOf(this.current) === viewIdOf(request)) {
      this.sendStatus();
      return;
    }
    if (this.current) {
      this.history.push(this.current);
    }
    this.show(request);
  }

  /** Shows the automatic view of an element; or of the element that an item of the diagram stands for. */
  drill(id: string): void {
    const element = this.shown?.items.elementOf(id) ?? id;
    if (this.context.workspace.model.element(element)) {
      this.open({ type: 'element', element });
    }
  }

  /** Shows what was shown before. */
  back(): void {
    const before = this.history.pop();
    if (before) {
      this.show(before);
    }
  }

  /** The reader selected items of the diagram: the text of the first is shown. */
  select(ids: readonly string[]): void {
    const { model } = this.context.workspace;
    [this.selected] = ids;
    const item = this.selected === undefined ? undefined : this.shown?.items.item(this.selected);
    const origin = item && this.shown && originOf(item, this.shown.items, model);
    if (origin) {
      const range = this.context.workspace.rangeOf(origin);
      this.send<RevealSourceAction>({ kind: REVEAL_SOURCE, uri: origin.document, range });
    }
  }

  /** The cursor moved in a text: what is written there is selected. */
  reveal(uri: string, position: DiagramPosition): void {
    const items = this.shown?.items;
    const element = items && elementAt(items.elements(), uri, position, this.context.workspace);
    const id = element && items.itemOf(element);
    if (id === undefined || (this.selected !== undefined && items?.elementOf(this.selected) === element)) {
      return;
    }
    this.selected = id;
    this.send(SelectAction.create({ selectedElementsIDs: [id], deselectedElementsIDs: [] }));
  }

  /** The model changed. */
  update(update: WorkspaceUpdate): void {
    if (!this.current) {
      this.start('');
    } else if (this.isHeld()) {
      this.behind = true;
      this.sendStatus();
    } else if (this.behind || this.isAffected(update.change)) {
      this.redraw();
    } else if (this.job) {
      this.job.later.push(update.change);
    } else {
      this.sendStatus();
    }
  }

  /** Findings changed: their marks follow. A diagram that is being laid out will bring them along. */
  updateIssues(): void {
    if (this.shown && !this.job && JSON.stringify(this.issuesOf(this.shown.items)) !== this.issues) {
      this.send(UpdateModelAction.create(this.root(this.shown), { animate: false }));
    }
  }

  /** The day, or that of the law, is another: a view without a date of its own shows another model, its heading both days. */
  dateChanged(): void {
    if (this.current) {
      this.redraw();
    }
  }

  /** Settled when no drawing is in the making. */
  async settled(): Promise<void> {
    while (this.job) {
      await this.finished;
    }
  }

  dispose(): void {
    this.job?.abort.abort();
    this.job = undefined;
    this.elk.dispose();
  }

  private show(request: DiagramRequest, requestId = ''): void {
    this.current = request;
    this.place = undefined;
    this.shown = undefined;
    this.selected = undefined;
    this.drawing = undefined;
    this.redraw({ requestId });
  }

  /** Draws what is to be seen now; a drawing that is still in the making is given up. */
  private redraw(answer?: { requestId: string }): void {
    this.finished = this.carryOut(this.begin(answer));
  }

  private async carryOut(job: Job): Promise<void> {
    try {
      const { workspace, today, lawDate } = this.context;
      const drawing = await draw(
        workspace.model,
        this.current!,
        {
          today: today(),
          law: { askedFor: lawDate() },
          language: this.language(),
          counters: workspace.counters,
          createElk: () => this.elk,
          signal: job.abort.signal,
        },
        this.shown?.drawing,
      );
      if (job === this.job) {
        this.job = undefined;
        this.drawing = drawing;
        const outdated = job.later.some((change) => this.isAffected(change));
        this.deliver(drawing, job, outdated ? job.version : this.version());
        if (outdated) {
          this.redraw();
        }
      }
    } catch (error) {
      if (job === this.job) {
        this.job = undefined;
        this.notices = [DRAWING_FAILED];
        this.sendStatus(job.version);
        this.context.report(error);
      }
    }
  }

  private begin(answer?: { requestId: string }): Job {
    const { workspace } = this.context;
    const overtaken = this.job;
    overtaken?.abort.abort();
    this.elk.giveUp();
    this.current = followRename(this.current!, this.place, workspace.model);
    this.place = placeOfView(this.current, workspace.model) ?? this.place;
    this.project = this.projectOfSource();
    this.behind = false;
    this.job = {
      answer: answer ?? overtaken?.answer,
      abort: new AbortController(),
      broken: new Set(brokenDocuments(workspace)),
      version: this.version(),
      later: [],
    };
    return this.job;
  }

  /** Sends a drawing to the client. What has gone from the model stays to be seen, with a notice, until it is back. */
  private deliver(drawing: Drawing, job: Job, version: number | undefined): void {
    this.notices = noticesOf(drawing.diagram);
    const before = this.shown;
    if (before && !job.answer && isMissing(drawing.diagram) && !isMissing(before.drawing.diagram)) {
      this.sendStatus(version);
      return;
    }
    const items = drawing.diagram === before?.drawing.diagram ? before.items : new ShownItems(drawing.diagram);
    this.shown = { drawing, items, documents: this.documentsOf(items), broken: job.broken };
    if (items !== before?.items) {
      const root = this.root(this.shown);
      this.send(
        job.answer
          ? SetModelAction.create(root, job.answer.requestId)
          : UpdateModelAction.create(root, { animate: false }),
      );
    }
    this.sendStatus(version);
    this.updateIssues();
  }

  /** The diagram as it goes to the client. */
  private root({ drawing, items }: Shown): ShownDiagram {
    const issues = this.issuesOf(items);
    this.issues = JSON.stringify(issues);
    this.revision++;
    return { ...drawing.diagram, issues, language: this.language(), revision: this.revision };
  }

  private issuesOf(items: ShownItems): ShownDiagram['issues'] {
    const { workspace, findings } = this.context;
    const elements = [...items.elements()].flatMap((id) => workspace.model.element(id) ?? []);
    return issuesOf(elements, (document) => findings.findingsOf(document));
  }

  /** Whether a change may show. Of a first drawing one knows it when it is there. */
  private isAffected(change: ModelChange): boolean {
    if (this.projectOfSource() !== this.project) {
      return true;
    }
    return this.drawing ? isAffected(this.drawing, change) : !this.job;
  }

  /** Whether a document that parsed when the diagram was drawn does not now: then the last good diagram stays. */
  private isHeld(): boolean {
    const { shown } = this;
    return shown !== undefined && [...shown.documents].some((uri) => this.isBroken(uri) && !shown.broken.has(uri));
  }

  private isBroken(uri: string): boolean {
    return this.context.workspace.hasSyntaxErrors(uri);
  }

  private documentsOf(items: ShownItems): ReadonlySet<string> {
    const { model } = this.context.workspace;
    const view = this.current?.type === 'view' ? model.view(this.current.view) : undefined;
    const written = [...items.elements()].flatMap((id) => model.element(id)?.origin.document ?? []);
    return new Set([this.options.sourceUri, ...(view ? [view.origin.document] : []), ...written]);
  }

  private language(): DiagramLanguage {
    return this.options.language ?? this.projectOfSource()?.language ?? 'vi';
  }

  /** The project of the document that the diagram was opened from: it says in which language that is drawn. */
  private projectOfSource(): Project | undefined {
    const { workspace } = this.context;
    return workspace.model.project(workspace.projectOf(this.options.sourceUri) ?? '');
  }

  private version(): number | undefined {
    return this.context.versionOf(this.options.sourceUri);
  }

  private sendStatus(sourceVersion = this.version()): void {
    const { workspace } = this.context;
    const state = {
      project: workspace.projectOf(this.options.sourceUri),
      language: this.language(),
      request: this.current,
      view: this.shown?.drawing.diagram.view,
      stale: [...(this.shown?.documents ?? [])].some((uri) => this.isBroken(uri)),
      notices: this.notices,
      canGoBack: this.history.length > 0,
      sourceVersion,
    };
    this.send(statusOf(state, workspace.model));
  }
}

function* brokenDocuments(workspace: DiagramDependencies['workspace']): Iterable<string> {
  for (const document of workspace.documentsWithFindings()) {
    if (workspace.hasSyntaxErrors(document)) {
      yield document;
    }
  }
}
