import { type ExtensionContext, Uri, workspace } from 'vscode';
import {
  LanguageClient,
  type LanguageClientOptions,
  type ServerOptions,
  TransportKind,
} from 'vscode-languageclient/node';

/** Port on which the language server waits for a debugger when the extension itself is being debugged. */
const DEBUG_PORT = 6009;

/** The client of the language server that ships with the extension; not started yet. */
export function createLanguageClient(context: ExtensionContext): LanguageClient {
  const module = context.asAbsolutePath('dist/server.cjs');
  const server: ServerOptions = {
    run: { module, transport: TransportKind.ipc },
    debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', `--inspect=${DEBUG_PORT}`] } },
  };
  const options: LanguageClientOptions = {
    // Not the texts that a comparison with an earlier version shows: they would define every name twice.
    documentSelector: [
      { language: 'govarch', scheme: 'file' },
      { language: 'govarch', scheme: 'untitled' },
    ],
    initializationOptions: () => ({
      language: configuredLanguage() ?? 'auto',
      trusted: workspace.isTrusted,
      // What the code of a finding leads to.
      rulesReference: Uri.joinPath(context.extensionUri, 'dist', 'docs', 'rules.md').toString(),
    }),
    synchronize: { configurationSection: 'govarch' },
  };
  return new LanguageClient('govarch', 'GovArch', server, options);
}

/** The language that the user wants; undefined if the project is to decide. */
export function configuredLanguage(): 'vi' | 'en' | undefined {
  const language = workspace.getConfiguration('govarch').get<string>('language');
  return language === 'vi' || language === 'en' ? language : undefined;
}
