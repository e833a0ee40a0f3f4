import { DefaultWorkspaceManager, type LangiumSharedCoreServices, URI, type WorkspaceFolder } from 'langium';
import type { ModelWorkspace } from './model-workspace.js';

/** Opens the projects in the folders of an editor, through the model workspace. */
export class GovArchWorkspaceManager extends DefaultWorkspaceManager {
  constructor(
    services: LangiumSharedCoreServices,
    private readonly workspace: () => ModelWorkspace,
  ) {
    super(services);
  }

  override async initializeWorkspace(folders: WorkspaceFolder[]): Promise<void> {
    const workspace = this.workspace();
    workspace.setOpened(folders.map((folder) => URI.parse(folder.uri)));
    await workspace.open([]);
    this._ready.resolve();
  }
}
