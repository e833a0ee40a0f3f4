import {
  DIAGRAM_STATUS,
  type DiagramStatusAction,
  isActionOf,
  OPEN_VIEW,
  type OpenViewAction,
  requestDiagram,
  type ShownDiagram,
} from '@govarch/diagram/protocol';
import { type ActionMessage, SetModelAction, UpdateModelAction } from 'sprotty-protocol';

/** A diagram that is open in an editor. */
export interface OpenDiagram {
  readonly client: string;
  /** The document that it was opened from. */
  readonly source: string;
  /** The view that is asked for; without one the server picks it. */
  readonly view?: string | undefined;
}

/** What a diagram shows. */
export interface Drawing {
  /** What the editor would ask for if it were started now. */
  readonly diagram: OpenDiagram;
  readonly root: ShownDiagram | undefined;
  readonly status: DiagramStatusAction | undefined;
  /** Whether the status tells of the source's text as it is now. */
  readonly isCurrent: boolean;
}

/**
 * Why a diagram keeps a picture of before, which a start cannot know: a text that was fine does not parse, or what it
 * shows is gone.
 */
export type Kept = 'unparsed' | 'gone';

/** Where a server's diagrams are opened, and what they are told. */
export interface DiagramEditor {
  send(message: ActionMessage): void;
  uriOf(document: string): string;
  /** Version of a document's text; undefined while it is not open. */
  versionOf(document: string): number | undefined;
}

/** The open diagrams of an editor, which keep what they are sent last. */
export class DiagramClients {
  private readonly roots = new Map<string, ShownDiagram>();
  private readonly statuses = new Map<string, DiagramStatusAction>();
  private diagrams: readonly OpenDiagram[] = [];

  constructor(private readonly editor: DiagramEditor) {}

  open(diagrams: readonly OpenDiagram[]): void {
    this.diagrams = diagrams;
    for (const { client: clientId, source, view } of diagrams) {
      const action = requestDiagram({
        sourceUri: this.editor.uriOf(source),
        ...(view === undefined ? {} : { view }),
      });
      this.editor.send({ clientId, action });
    }
  }

  /** Switches one of them to one of the views that it offers, if it offers any. */
  switchView(which: number, offer: number): void {
    const { client: clientId } = this.diagrams[which % this.diagrams.length]!;
    const offers = this.statuses.get(clientId)?.availableViews ?? [];
    const view = offers[offer % offers.length];
    if (view) {
      const action: OpenViewAction = { kind: OPEN_VIEW, view: view.id };
      this.editor.send({ clientId, action });
    }
  }

  receive({ clientId, action }: ActionMessage): void {
    if (
      isActionOf<SetModelAction>(action, SetModelAction.KIND) ||
      isActionOf<UpdateModelAction>(action, UpdateModelAction.KIND)
    ) {
      this.roots.set(clientId, action.newRoot as unknown as ShownDiagram);
    } else if (isActionOf<DiagramStatusAction>(action, DIAGRAM_STATUS)) {
      this.statuses.set(clientId, action);
    }
  }

  drawings(): Drawing[] {
    return this.diagrams.map((diagram) => {
      const status = this.statuses.get(diagram.client);
      return {
        diagram: { ...diagram, view: status?.view?.id ?? diagram.view },
        root: this.roots.get(diagram.client),
        status,
        isCurrent: status?.sourceVersion === this.editor.versionOf(diagram.source),
      };
    });
  }
}

/** Whether a diagram keeps a picture of before, by what its session says itself. */
export function keptBy({ root, status }: Drawing): Kept | undefined {
  const isMissing = (notices: readonly { readonly code: string }[] = []) =>
    notices.some(({ code }) => code === 'DIA-03');
  if (status?.stale) {
    return 'unparsed';
  }
  return isMissing(status?.notices) && !isMissing(root?.notices) ? 'gone' : undefined;
}

/** What a drawing shows, as text, without what only the past explains. */
export function shownBy({ root, status, isCurrent }: Drawing, kept: Kept | undefined): string {
  const { sourceVersion: _, canGoBack: __, ...told } = status ?? {};
  const { title, view, notices, stale, ...always } = told as Partial<DiagramStatusAction>;
  const ofNow = kept === 'unparsed' ? {} : { notices, stale };
  const picture = kept ? {} : { title, view, root: root && { ...root, revision: undefined } };
  return JSON.stringify({ ...always, isCurrent, ...ofNow, ...picture }, null, 1);
}
