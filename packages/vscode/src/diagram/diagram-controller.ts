import { randomBytes } from 'node:crypto';
import {
  type CloseDiagramAction,
  DIAGRAM_ACCEPT,
  DIAGRAM_STATUS,
  type DiagramOptions,
  type DiagramRange,
  type DiagramStatusAction,
  type ExtensionToWebview,
  isActionOf,
  isWebviewReady,
  REVEAL_SOURCE,
  type RevealElementAction,
  type RevealSourceAction,
  type WebviewToExtension,
} from '@govarch/diagram/protocol';
import { type Action, type ActionMessage, FitToScreenAction } from 'sprotty-protocol';
import {
  commands,
  Disposable,
  env,
  l10n,
  type TextEditor,
  type TextEditorSelectionChangeEvent,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import { type LanguageClient, State } from 'vscode-languageclient/node';
import { configuredLanguage } from '../language-client.js';
import { type Attention, afterReveal, attendTo, followsTo, isOwnSelection } from './attention.js';
import { panelHtml } from './panel-html.js';
import { optionsOfState } from './panel-state.js';
import { revealSource } from './reveal-source.js';

const PANEL_TYPE = 'govarch.diagram';

/** Margin around a diagram that fills the panel, in pixels. */
const FIT_PADDING = 16;

/** A panel that is open, and what it shows. */
interface OpenPanel {
  readonly clientId: string;
  readonly panel: WebviewPanel;
  options: DiagramOptions;
  attention: Attention;
}

/**
 * The one diagram panel of a window: carries messages between webview and language server, and selections between
 * text and diagram.
 */
export class DiagramController implements Disposable {
  private current: OpenPanel | undefined;
  private panelsSoFar = 0;
  private readonly subscriptions: Disposable;

  constructor(
    private readonly extensionUri: Uri,
    private readonly client: LanguageClient,
  ) {
    this.subscriptions = Disposable.from(
      client.onNotification(DIAGRAM_ACCEPT, (message: ActionMessage) => this.acceptFromServer(message)),
      client.onDidChangeState(({ newState }) => newState === State.Running && this.show()),
      window.onDidChangeActiveTextEditor((editor) => this.follow(editor)),
      window.onDidChangeTextEditorSelection((event) => this.revealElement(event)),
      workspace.onDidChangeConfiguration((change) => change.affectsConfiguration('govarch.language') && this.show()),
      window.registerWebviewPanelSerializer(PANEL_TYPE, {
        deserializeWebviewPanel: async (panel: WebviewPanel, state: unknown) => this.restore(panel, state),
      }),
    );
  }

  /** Shows the diagram of a document, beside it; in the panel that is open if there is one. */
  open(sourceUri: string): void {
    if (this.current) {
      this.showDocument(this.current, sourceUri);
      this.current.panel.reveal(undefined, true);
      return;
    }
    const column = { viewColumn: ViewColumn.Beside, preserveFocus: true };
    const panel = window.createWebviewPanel(PANEL_TYPE, l10n.t('Diagram'), column, { retainContextWhenHidden: true });
    this.adopt(panel, { sourceUri });
  }

  /** Scales the diagram so that all of it is visible. */
  fit(): void {
    this.sendToWebview(FitToScreenAction.create([], { padding: FIT_PADDING }));
  }

  dispose(): void {
    this.current?.panel.dispose();
    this.subscriptions.dispose();
  }

  /** Brings back the panel of an earlier session. */
  private restore(panel: WebviewPanel, state: unknown): void {
    const options = optionsOfState(state);
    if (options === undefined || this.current) {
      panel.dispose();
      return;
    }
    this.adopt(panel, options);
  }

  private adopt(panel: WebviewPanel, options: DiagramOptions): void {
    const clientId = `govarch-diagram-${++this.panelsSoFar}`;
    const open: OpenPanel = { clientId, panel, options, attention: attendTo(options.sourceUri) };
    this.current = open;
    panel.onDidDispose(() => this.forget(open));
    panel.webview.onDidReceiveMessage((message: WebviewToExtension) => this.acceptFromWebview(message));
    const folder = Uri.joinPath(this.extensionUri, 'dist', 'webview');
    panel.iconPath = Uri.joinPath(this.extensionUri, 'icons', 'govarch.png');
    panel.webview.options = { enableScripts: true, localResourceRoots: [folder] };
    const address = (file: string) => panel.webview.asWebviewUri(Uri.joinPath(folder, file)).toString();
    panel.webview.html = panelHtml({
      scriptUri: address('main.js'),
      styleUri: address('main.css'),
      cspSource: panel.webview.cspSource,
      language: configuredLanguage() ?? env.language,
      nonce: randomBytes(16).toString('hex'),
    });
    void commands.executeCommand('setContext', 'govarch.diagramOpen', true);
  }

  private forget({ clientId }: OpenPanel): void {
    const close: CloseDiagramAction = { kind: 'govarch/close' };
    this.sendToServer({ clientId, action: close });
    this.current = undefined;
    void commands.executeCommand('setContext', 'govarch.diagramOpen', false);
  }

  private showDocument(open: OpenPanel, sourceUri: string): void {
    open.options = { sourceUri };
    open.attention = attendTo(sourceUri);
    this.show();
  }

  /** Tells the webview what to show; it asks the server for it. */
  private show(): void {
    if (this.current) {
      const { clientId, options, panel } = this.current;
      const language = configuredLanguage();
      const message: ExtensionToWebview = {
        type: 'show',
        clientId,
        options: { ...options, ...(language ? { language } : {}) },
      };
      void panel.webview.postMessage(message);
    }
  }

  private acceptFromWebview(message: WebviewToExtension): void {
    if (isWebviewReady(message)) {
      this.show();
    } else {
      this.sendToServer(message);
    }
  }

  private acceptFromServer({ clientId, action }: ActionMessage): void {
    const open = this.current;
    if (open?.clientId !== clientId) {
      return;
    }
    if (isActionOf<RevealSourceAction>(action, REVEAL_SOURCE)) {
      open.attention = afterReveal(open.attention, action.uri, action.range);
      void revealSource(action, open.panel.viewColumn);
      return;
    }
    if (isActionOf<DiagramStatusAction>(action, DIAGRAM_STATUS)) {
      open.panel.title = action.title || l10n.t('Diagram');
    }
    this.sendToWebview(action);
  }

  private follow(editor: TextEditor | undefined): void {
    if (this.current && isGovArch(editor)) {
      const uri = editor.document.uri.toString();
      if (followsTo(this.current.attention, uri)) {
        this.showDocument(this.current, uri);
      }
    }
  }

  private revealElement({ textEditor, selections }: TextEditorSelectionChangeEvent): void {
    const selection = selections[0];
    if (!this.current?.panel.visible || !selection || !isGovArch(textEditor)) {
      return;
    }
    const uri = textEditor.document.uri.toString();
    const range: DiagramRange = { start: selection.start, end: selection.end };
    if (!isOwnSelection(this.current.attention, uri, range)) {
      const { line, character } = selection.active;
      const action: RevealElementAction = { kind: 'govarch/revealElement', uri, position: { line, character } };
      this.sendToServer({ clientId: this.current.clientId, action });
    }
  }

  private sendToServer(message: ActionMessage): void {
    if (this.client.isRunning()) {
      void this.client.sendNotification(DIAGRAM_ACCEPT, message);
    }
  }

  private sendToWebview(action: Action): void {
    if (this.current) {
      const message: ExtensionToWebview = { clientId: this.current.clientId, action };
      void this.current.panel.webview.postMessage(message);
    }
  }
}

function isGovArch(editor: TextEditor | undefined): editor is TextEditor {
  return editor?.document.languageId === 'govarch';
}
