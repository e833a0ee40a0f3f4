import { coreVocabulary, type Vocabulary } from '@govarch/model/vocabulary';
import { inject, type Module } from 'langium';
import {
  createDefaultModule,
  createDefaultSharedModule,
  type DefaultSharedModuleContext,
  type LangiumServices,
  type LangiumSharedServices,
} from 'langium/lsp';
import { GovArchGeneratedModule, GovArchGeneratedSharedModule } from './generated/module.js';
import { createReadingModules } from './govarch-module.js';
import type { GovArchServices, GovArchSharedServices } from './govarch-services.js';
import { createEditorModule, createSharedEditorModule, type EditorContext } from './lsp/lsp-module.js';
import { UserLanguage } from './lsp/user-language.js';

/** The services that all languages of a server share, those of GovArch's reading among them. */
export type GovArchSharedEditorServices = LangiumSharedServices &
  GovArchSharedServices & {
    readonly lsp: {
      /** The language in which the editor speaks to its user. */
      readonly UserLanguage: UserLanguage;
    };
  };

/** The services of the GovArch language in a server: what reads it, and what answers an editor. */
export type GovArchEditorServices = LangiumServices &
  GovArchServices & { readonly shared: GovArchSharedEditorServices };

/** The services shared by all languages, and those of GovArch. */
export interface AllGovArchEditorServices {
  readonly shared: GovArchSharedEditorServices;
  readonly GovArch: GovArchEditorServices;
}

/**
 * Creates what reads GovArch texts, and what answers an editor's requests about them.
 *
 * @param context the file system to read from and, in a language server, the connection to the editor
 * @param extension services of the server in place of these; a vocabulary in place of that of the language
 */
export function createGovArchEditorServices(
  context: DefaultSharedModuleContext,
  extension: {
    readonly shared?: Module<GovArchSharedEditorServices, object>;
    readonly language?: Module<GovArchEditorServices, object>;
    readonly vocabulary?: Vocabulary;
  } = {},
): AllGovArchEditorServices {
  const modules = createReadingModules(extension.vocabulary ?? coreVocabulary);
  const shared: GovArchSharedEditorServices = inject(
    createDefaultSharedModule(context),
    GovArchGeneratedSharedModule,
    modules.shared,
    { lsp: { UserLanguage: () => new UserLanguage(() => shared.workspace.ModelWorkspace) } },
    createSharedEditorModule(() => editorContext(shared)),
    extension.shared ?? {},
  ) as unknown as GovArchSharedEditorServices;
  const language = inject(
    createDefaultModule({ shared }),
    GovArchGeneratedModule,
    modules.language(shared),
    createEditorModule(() => editorContext(shared)),
    extension.language ?? {},
  ) as unknown as GovArchEditorServices;
  shared.ServiceRegistry.register(language);
  return { shared, GovArch: language };
}

/** What the editor's services see of the others. */
function editorContext(shared: GovArchSharedEditorServices): EditorContext {
  const { SymbolTable: table, LangiumDocuments: documents } = shared.workspace;
  return { table, documents, workspace: () => shared.workspace.ModelWorkspace, language: shared.lsp.UserLanguage };
}
