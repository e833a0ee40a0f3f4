import { DefaultWorkspaceManager, type LangiumSharedCoreServices, URI, type WorkspaceFolder } from 'langium';
import type { InitializeParams } from 'vscode-languageserver-protocol';
import type { ModelWorkspace } from './model-workspace.js';

/** Opens the projects in the folders of an editor, through the model workspace. */
export class GovArchWorkspaceManager extends DefaultWorkspaceManager {
  constructor(
    services: LangiumSharedCoreServices,
    private readonly workspace: () => ModelWorkspace,
  ) {
    super(services);
  }

  /** The folders that the editor opened at the start; older editors know only one. */
  get openedFolders(): readonly WorkspaceFolder[] {
    return this.folders ?? [];
  }

  override initialize({ workspaceFolders, rootUri }: InitializeParams): void {
    this.folders = workspaceFolders ?? (rootUri ? [{ uri: rootUri, name: rootUri }] : []);
  }

  override async initializeWorkspace(folders: WorkspaceFolder[]): Promise<void> {
    const workspace = this.workspace();
    workspace.setOpened(folders.map((folder) => URI.parse(folder.uri)));
    try {
      await workspace.open([]);
    } finally {
      // Whatever went wrong: an editor that waits for ever shows nothing of it.
      this._ready.resolve();
    }
  }
}
