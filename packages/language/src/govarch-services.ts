import type { LangiumCoreServices, LangiumSharedCoreServices } from 'langium';
import type { SymbolTable } from './references/symbol-table.js';
import type { GovArchDocumentBuilder } from './workspace/document-builder.js';
import type { GovArchWorkspace, OpenTexts } from './workspace/govarch-workspace.js';
import type { ProjectRegistry } from './workspace/project-registry.js';
import type { GovArchWorkspaceManager } from './workspace/workspace-manager.js';

/** What GovArch adds to the services that all languages share. */
export interface GovArchAddedSharedServices {
  readonly workspace: {
    /** None on the command line. */
    readonly TextDocuments?: OpenTexts;
    /** The model of the open projects, and what is structurally wrong with them. */
    readonly ModelWorkspace: GovArchWorkspace;
    readonly DocumentBuilder: GovArchDocumentBuilder;
    readonly WorkspaceManager: GovArchWorkspaceManager;
    /** All names, and who mentions them. */
    readonly SymbolTable: SymbolTable;
    readonly ProjectRegistry: ProjectRegistry;
  };
}

export type GovArchSharedServices = LangiumSharedCoreServices & GovArchAddedSharedServices;

/** The services of the GovArch language itself. */
export type GovArchServices = LangiumCoreServices & { readonly shared: GovArchSharedServices };
