import type { ElementId } from '@govarch/model/model';
import { type Action, type ActionMessage, type JsonMap, RequestModelAction } from 'sprotty-protocol';
import type { Diagram } from './diagram.js';

/*
 * What the editor, the language server and the diagram in the webview say to each other.
 *
 *   webview ── postMessage ── extension ── LSP notification `diagram/accept` ── server
 *
 * Everything between webview and server is an ActionMessage `{ clientId, action }`, which the extension passes on as it
 * is, in both directions. The extension acts only on `RevealSourceAction` (it selects the text) and itself sends
 * `RevealElementAction` (the cursor moved), `OpenViewAction`, `OpenElementAction` and `CloseDiagramAction`.
 * Of Sprotty's own actions these cross the border: `RequestModelAction` with `DiagramOptions` (webview → server),
 * `SetModelAction` (another view) and `UpdateModelAction` (the same view, changed) with a {@link ShownDiagram} (server →
 * webview), `SelectAction` (both ways).
 */

/** The LSP notification, both ways, that carries an {@link ActionMessage}. */
export const DIAGRAM_ACCEPT = 'diagram/accept';

/** The languages of the diagram's texts. */
export type DiagramLanguage = 'vi' | 'en';

/** A text in both languages. */
export interface DiagramText {
  readonly vi: string;
  readonly en: string;
}

/** A place in a text: zero-based line, character in UTF-16 units, as in LSP. */
export interface DiagramPosition {
  readonly line: number;
  readonly character: number;
}

/** A stretch of text, the end exclusive. */
export interface DiagramRange {
  readonly start: DiagramPosition;
  readonly end: DiagramPosition;
}

/** What a client wants to see: the options of its `RequestModelAction`. */
export interface DiagramOptions {
  /** URI of the document that the diagram was opened from. */
  readonly sourceUri: string;
  /**
   * Id of an {@link AvailableView}: `project::Name` of a declared view, `project:name` of a project's overall model,
   * `section:project::business` of a section. Without view and element the server picks the document's first view.
   */
  readonly view?: string;
  /** Id of an element whose automatic view is wanted. */
  readonly element?: string;
  /** Without it the project's language. */
  readonly language?: DiagramLanguage;
}

/** The request for the model that the options describe. */
export function requestDiagram(options: DiagramOptions): RequestModelAction {
  const map: JsonMap = {};
  for (const [key, value] of Object.entries(options)) {
    if (value !== undefined) {
      map[key] = value;
    }
  }
  return RequestModelAction.create(map);
}

/** The options of a request; undefined where it does not say which document it is about. */
export function diagramOptionsOf(request: RequestModelAction): DiagramOptions | undefined {
  const { sourceUri, view, element, language } = request.options ?? {};
  if (typeof sourceUri !== 'string') {
    return undefined;
  }
  return {
    sourceUri,
    ...(typeof view === 'string' ? { view } : {}),
    ...(typeof element === 'string' ? { element } : {}),
    ...(language === 'vi' || language === 'en' ? { language } : {}),
  };
}

/** A view that the client may switch to. */
export interface AvailableView {
  /** What {@link OpenViewAction} takes. */
  readonly id: string;
  /** Id of the view's kind: `landscape`, `context`, … */
  readonly viewKind: string;
  readonly viewKindTitle: DiagramText;
  readonly title: string;
  /** Not declared by an author: the overall model of the project, one of its sections. */
  readonly automatic: boolean;
  /** Whether views of the kind are drawn; of others the server sends a notice. */
  readonly drawn: boolean;
}

/** Something that the reader of a diagram must know, with its code. */
export interface DiagramNotice {
  /** `DIA-nn`. */
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: DiagramText;
  /** Whether the picture says it itself, in its margin. */
  readonly inPicture?: boolean;
}

/** A finding about an element, as the diagram shows it. */
export interface DiagramIssue {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: DiagramText;
}

/** The root of the models that the server sends: the diagram, and what is wrong with the elements in it. */
export interface ShownDiagram extends Diagram {
  /** By element; elements without findings are not there. Worst first. */
  issues: Record<ElementId, readonly DiagramIssue[]>;
  /** In which its texts are. */
  language: DiagramLanguage;
}

export const DIAGRAM_STATUS = 'govarch/diagramStatus';

/**
 * Server → webview, after every change of the text and after every model sent: what is true of the diagram that the
 * client now shows.
 */
export interface DiagramStatusAction extends Action {
  readonly kind: typeof DIAGRAM_STATUS;
  readonly title: string;
  readonly language: DiagramLanguage;
  /** The view shown, declared or automatic; undefined where there is nothing to show. */
  readonly view?: { readonly id: string; readonly viewKind: string; readonly automatic: boolean };
  readonly availableViews: readonly AvailableView[];
  /** The text does not parse now: the diagram is the last good one. */
  readonly stale: boolean;
  readonly notices: readonly DiagramNotice[];
  /** Whether {@link BackAction} leads anywhere. */
  readonly canGoBack: boolean;
  /** Version of the source document's text, as the editor counts it, that diagram and status take into account. */
  readonly sourceVersion?: number;
}

export const REVEAL_SOURCE = 'govarch/revealSource';

/** Server → extension: show this place of a text and select it. */
export interface RevealSourceAction extends Action {
  readonly kind: typeof REVEAL_SOURCE;
  readonly uri: string;
  readonly range: DiagramRange;
}

export const REVEAL_ELEMENT = 'govarch/revealElement';

/**
 * Extension → server: the cursor stands here. The server answers the webview with a `SelectAction` of the innermost
 * element written there that the diagram shows, and with nothing where there is none.
 */
export interface RevealElementAction extends Action {
  readonly kind: typeof REVEAL_ELEMENT;
  readonly uri: string;
  readonly position: DiagramPosition;
}

export const OPEN_ELEMENT = 'govarch/openElement';

/** Webview or extension → server: show the automatic view of an element (double-click). */
export interface OpenElementAction extends Action {
  readonly kind: typeof OPEN_ELEMENT;
  /** Element id, or id of a figure in the diagram that stands for one. */
  readonly element: string;
}

export const OPEN_VIEW = 'govarch/openView';

/** Webview or extension → server: show this view, by the id of an {@link AvailableView}. */
export interface OpenViewAction extends Action {
  readonly kind: typeof OPEN_VIEW;
  readonly view: string;
}

export const GO_BACK = 'govarch/back';

/** Webview → server: show what was shown before the last drill or switch. */
export interface BackAction extends Action {
  readonly kind: typeof GO_BACK;
}

export const CLOSE_DIAGRAM = 'govarch/close';

/** Extension → server: the panel is gone; the server forgets the client. */
export interface CloseDiagramAction extends Action {
  readonly kind: typeof CLOSE_DIAGRAM;
}

/** Webview → extension, once, when its script runs: it may be told what to show. */
export interface WebviewReady {
  readonly type: 'ready';
}

/**
 * Extension → webview, in answer to `ready` and whenever the panel is to show something else: who it is and what to
 * show. The webview then requests the model with these options.
 */
export interface ShowDiagram {
  readonly type: 'show';
  readonly clientId: string;
  readonly options: DiagramOptions;
}

/** What the extension receives from a webview. */
export type WebviewToExtension = WebviewReady | ActionMessage;

/** What a webview receives from the extension. */
export type ExtensionToWebview = ShowDiagram | ActionMessage;

/** Whether a message is {@link ShowDiagram}. */
export function isShowDiagram(message: unknown): message is ShowDiagram {
  return isTyped(message) && message.type === 'show';
}

/** Whether a message is {@link WebviewReady}. */
export function isWebviewReady(message: unknown): message is WebviewReady {
  return isTyped(message) && message.type === 'ready';
}

function isTyped(message: unknown): message is { readonly type: unknown } {
  return typeof message === 'object' && message !== null && 'type' in message;
}

/** Whether an action is of a kind of this protocol; narrows to its type. */
export function isActionOf<A extends Action>(action: Action, kind: A['kind']): action is A {
  return action.kind === kind;
}
