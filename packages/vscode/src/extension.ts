import { commands, type ExtensionContext, l10n, Uri, window, workspace } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { DiagramController } from './diagram/diagram-controller.js';
import { createLanguageClient } from './language-client.js';

let client: LanguageClient | undefined;

/** Starts the language server and offers the diagram. Called by VS Code on the first `.govarch` file. */
export async function activate(context: ExtensionContext): Promise<void> {
  client = createLanguageClient(context);
  const diagram = new DiagramController(context.extensionUri, client);
  context.subscriptions.push(
    diagram,
    workspace.onDidGrantWorkspaceTrust(() => client?.sendNotification('govarch/trustChanged', { trusted: true })),
    commands.registerCommand('govarch.openDiagram', (resource: unknown) => openDiagram(diagram, resource)),
    commands.registerCommand('govarch.fitDiagram', () => diagram.fit()),
    commands.registerCommand('govarch.restartServer', () => client?.restart()),
  );
  try {
    await client.start();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    await window.showErrorMessage(l10n.t('The GovArch language server does not start: {0}', reason));
  }
}

/** Ends the language server. Called by VS Code when the window closes. */
export async function deactivate(): Promise<void> {
  await client?.stop();
}

/** From a menu VS Code hands over the file; from the command palette it is the one being edited. */
function openDiagram(diagram: DiagramController, resource: unknown): void {
  const uri = resource instanceof Uri ? resource : window.activeTextEditor?.document.uri;
  if (uri === undefined) {
    const hint = l10n.t('Open a GovArch file first: the diagram shows the architecture that it belongs to.');
    void window.showInformationMessage(hint);
    return;
  }
  diagram.open(uri.toString());
}
