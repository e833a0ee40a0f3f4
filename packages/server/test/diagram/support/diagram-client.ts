import { createRequire } from 'node:module';
import type { DiagramItem, DiagramNode } from '@govarch/diagram/diagram';
import {
  DIAGRAM_STATUS,
  type DiagramOptions,
  type DiagramStatusAction,
  isActionOf,
  requestDiagram,
  type ShownDiagram,
} from '@govarch/diagram/protocol';
import { modelOf, type ParsedModel, uriOf } from '@govarch/language/testing';
import { type Action, SetModelAction, UpdateModelAction } from 'sprotty-protocol';
import { WorkspaceAnalysis } from '../../../src/analysis/workspace-analysis.js';
import { type DiagramEndpoint, startDiagramEndpoint } from '../../../src/diagram/diagram-endpoint.js';
import { createElkEngine, type ElkEngine } from '../../../src/diagram/elk-engine.js';
import { startElkThread } from '../../../src/diagram/elk-thread.js';

const ELK_SCRIPT = createRequire(import.meta.url).resolve('elkjs/lib/elk-worker.min.js');
const CLIENT = 'test-client';

/** A client of the endpoint that keeps what it is sent, on a workspace in memory. */
export class DiagramClient {
  readonly received: Action[] = [];
  readonly defects: unknown[] = [];
  private version = 1;
  private waiting: (() => void)[] = [];

  private constructor(
    readonly parsed: ParsedModel,
    readonly analysis: WorkspaceAnalysis,
    private readonly endpoint: DiagramEndpoint,
  ) {}

  /** Opens a workspace; nothing is requested yet. */
  static async on(
    files: string | Readonly<Record<string, string>>,
    createElk: () => ElkEngine = () => createElkEngine(() => startElkThread(ELK_SCRIPT)),
  ): Promise<DiagramClient> {
    const parsed = await modelOf(files);
    const { workspace } = parsed;
    const analysis = new WorkspaceAnalysis({ workspace, today: '2025-06-30' });
    const endpoint = startDiagramEndpoint(
      {
        workspace,
        findings: analysis,
        createElk,
        versionOf: () => client.version,
        today: () => '2025-06-30',
        lawDate: () => analysis.askedLawDate,
        report: (error) => client.defects.push(error),
      },
      ({ action }) => client.receive(action),
    );
    const client = new DiagramClient(parsed, analysis, endpoint);
    analysis.start();
    analysis.onUpdate(() => endpoint.findingsChanged());
    return client;
  }

  /** Asks for a diagram and waits until it is there. */
  async open(options: Partial<DiagramOptions> = {}, path = 'main.govarch'): Promise<ShownDiagram> {
    await this.after(() => this.send(requestDiagram({ sourceUri: uriOf(path).toString(), ...options })));
    return this.diagram;
  }

  /** Replaces a text and waits until the client was told what became of the diagram. */
  async edit(path: string, text: string): Promise<void> {
    this.version++;
    await this.after(() => this.parsed.edit(path, text));
  }

  /** Sets the day whose law counts and waits until the client was told what became of the diagram. */
  async setLawDate(day: string | undefined): Promise<void> {
    await this.after(() => {
      this.analysis.setLawDate(day);
      this.endpoint.dateChanged();
    });
  }

  /** Replaces a text; does not wait for the diagram. */
  async editAndGoOn(path: string, text: string): Promise<void> {
    this.version++;
    await this.parsed.edit(path, text);
  }

  /** Sends an action and waits for the next status. */
  async do<A extends Action>(action: A): Promise<void> {
    await this.after(() => this.send(action));
  }

  send<A extends Action>(action: A): void {
    this.endpoint.accept({ clientId: CLIENT, action });
  }

  /** The model that was sent last. */
  get diagram(): ShownDiagram {
    const models = this.received.filter(
      (action) =>
        isActionOf<SetModelAction>(action, SetModelAction.KIND) ||
        isActionOf<UpdateModelAction>(action, UpdateModelAction.KIND),
    );
    return (models.at(-1) as SetModelAction).newRoot as unknown as ShownDiagram;
  }

  /** The status that was sent last. */
  get status(): DiagramStatusAction {
    return this.received.filter((action) => action.kind === DIAGRAM_STATUS).at(-1) as DiagramStatusAction;
  }

  /** Elements drawn as nodes, sorted. */
  get elements(): string[] {
    return nodesOf(this.diagram.children)
      .map(({ element }) => element)
      .sort();
  }

  /** Actions of a kind, in the order in which they came. */
  of<A extends Action>(kind: A['kind']): A[] {
    return this.received.filter((action): action is A => action.kind === kind);
  }

  dispose(): void {
    this.endpoint.dispose();
    this.analysis.dispose();
  }

  /** Waits for the status of the version that is current after the work. */
  async after(work: () => unknown): Promise<void> {
    const before = this.received.length;
    await work();
    while (!this.received.slice(before).some((action) => this.isCurrentStatus(action))) {
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
  }

  private isCurrentStatus(action: Action): boolean {
    return isActionOf<DiagramStatusAction>(action, DIAGRAM_STATUS) && action.sourceVersion === this.version;
  }

  private receive(action: Action): void {
    this.received.push(structuredClone(action));
    for (const resolve of this.waiting.splice(0)) {
      resolve();
    }
  }
}

/** All nodes below these items. */
export function nodesOf(items: readonly (DiagramItem | DiagramNode)[]): DiagramNode[] {
  return items.flatMap((item) =>
    item.type === 'node' ? [item, ...nodesOf(item.children)] : item.type === 'area' ? nodesOf(item.children) : [],
  );
}
