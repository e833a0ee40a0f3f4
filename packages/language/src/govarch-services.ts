import type { LangiumServices, LangiumSharedServices } from 'langium/lsp';
import type { UserLanguage } from './lsp/user-language.js';
import type { SymbolTable } from './references/symbol-table.js';
import type { GovArchDocumentBuilder } from './workspace/document-builder.js';
import type { GovArchWorkspace } from './workspace/govarch-workspace.js';
import type { ProjectRegistry } from './workspace/project-registry.js';
import type { GovArchWorkspaceManager } from './workspace/workspace-manager.js';

/** What GovArch adds to the services that all languages of a server share. */
export interface GovArchAddedSharedServices {
  readonly lsp: {
    /** The language in which the editor speaks to its user. */
    readonly UserLanguage: UserLanguage;
  };
  readonly workspace: {
    /** The model of the open projects, and what is structurally wrong with them. */
    readonly ModelWorkspace: GovArchWorkspace;
    readonly DocumentBuilder: GovArchDocumentBuilder;
    readonly WorkspaceManager: GovArchWorkspaceManager;
    /** All names, and who mentions them. */
    readonly SymbolTable: SymbolTable;
    readonly ProjectRegistry: ProjectRegistry;
  };
}

export type GovArchSharedServices = LangiumSharedServices & GovArchAddedSharedServices;

/** The services of the GovArch language itself. */
export type GovArchServices = LangiumServices & { readonly shared: GovArchSharedServices };
