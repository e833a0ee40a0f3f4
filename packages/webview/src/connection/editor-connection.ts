import {
  type DiagramOptions,
  type ExtensionToWebview,
  isShowDiagram,
  type ShowDiagram,
  type WebviewToExtension,
} from '@govarch/diagram/protocol';
import { type Action, type ActionMessage, isActionMessage } from 'sprotty-protocol/lib/actions';

/** What VS Code gives a webview to talk to its extension. */
interface VsCodeApi {
  postMessage(message: WebviewToExtension): void;
  /** Kept when the window is closed; the extension reads it when it brings the panel back. */
  setState(state: DiagramOptions): void;
}

declare function acquireVsCodeApi(): VsCodeApi;

/** The line to the extension, and through it to the server. */
export interface EditorConnection {
  /** Sends an action to the server in the name of the diagram that was shown last. */
  send(action: Action): void;
  /** Has the editor remember what is shown, for when it brings the panel back. */
  keep(view: string | undefined): void;
}

/** What is told when something arrives. */
export interface EditorMessages {
  show(message: ShowDiagram): void;
  action(action: Action): void;
}

/**
 * Opens the line: listens, then says that it is ready. Actions for another client than the one shown last are dropped:
 * they belong to a diagram that this webview no longer shows.
 */
export function connectToEditor(messages: EditorMessages): EditorConnection {
  const editor = acquireVsCodeApi();
  let shown: ShowDiagram | undefined;
  window.addEventListener('message', (event: MessageEvent<ExtensionToWebview>) => {
    if (isShowDiagram(event.data)) {
      shown = event.data;
      editor.setState(shown.options);
      messages.show(event.data);
    } else if (isActionMessage(event.data) && event.data.clientId === shown?.clientId) {
      messages.action(event.data.action);
    }
  });
  editor.postMessage({ type: 'ready' });
  return {
    send(action) {
      if (shown) {
        editor.postMessage({ clientId: shown.clientId, action } satisfies ActionMessage);
      }
    },
    keep(view) {
      if (shown) {
        editor.setState({ sourceUri: shown.options.sourceUri, view });
      }
    },
  };
}
