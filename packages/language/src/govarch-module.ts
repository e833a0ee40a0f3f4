import { WorkCounters } from '@govarch/model/counters';
import { coreVocabulary, type Vocabulary } from '@govarch/model/vocabulary';
import { inject, type Module, type PartialLangiumCoreServices } from 'langium';
import {
  createDefaultModule,
  createDefaultSharedModule,
  type DefaultSharedModuleContext,
  type LangiumSharedServices,
} from 'langium/lsp';
import { GovArchGeneratedModule, GovArchGeneratedSharedModule } from './generated/module.js';
import type { GovArchServices, GovArchSharedServices } from './govarch-services.js';
import { GovArchLexer } from './lexer/lexer.js';
import type { Reading } from './lexer/reading.js';
import { createEditorModule, createSharedEditorModule, type EditorContext } from './lsp/lsp-module.js';
import { UserLanguage } from './lsp/user-language.js';
import { createGovArchParser } from './parser/parser.js';
import { GovArchValueConverter } from './parser/value-converter.js';
import { GovArchLinker } from './references/linker.js';
import { GovArchNameProvider } from './references/name-node.js';
import { GovArchScopeComputation } from './references/scope-computation.js';
import { SymbolTable } from './references/symbol-table.js';
import { lexiconOf } from './syntax/lexicon.js';
import { GovArchDocumentBuilder } from './workspace/document-builder.js';
import { GovArchDocumentFactory } from './workspace/document-factory.js';
import { GovArchWorkspace } from './workspace/govarch-workspace.js';
import { GovArchIndexManager } from './workspace/index-manager.js';
import { ProjectRegistry } from './workspace/project-registry.js';
import { GovArchServiceRegistry } from './workspace/service-registry.js';
import { GovArchWorkspaceManager } from './workspace/workspace-manager.js';

export type { GovArchServices, GovArchSharedServices } from './govarch-services.js';

/** The services shared by all languages, and those of GovArch. */
export interface AllGovArchServices {
  readonly shared: GovArchSharedServices;
  readonly GovArch: GovArchServices;
}

/**
 * Creates everything that reads and understands GovArch texts.
 *
 * @param context the file system to read from and, in a language server, the connection to the editor
 * @param extension services of the server in place of these; a vocabulary in place of that of the language
 */
export function createGovArchServices(
  context: DefaultSharedModuleContext,
  extension: {
    readonly shared?: Module<GovArchSharedServices, object>;
    readonly language?: Module<GovArchServices, object>;
    readonly vocabulary?: Vocabulary;
  } = {},
): AllGovArchServices {
  const counters = new WorkCounters();
  const { vocabulary = coreVocabulary } = extension;
  const shared: GovArchSharedServices = inject(
    createDefaultSharedModule(context),
    GovArchGeneratedSharedModule,
    createSharedModule(counters, vocabulary),
    createSharedEditorModule(() => editorContext(shared)),
    extension.shared ?? {},
  ) as unknown as GovArchSharedServices;
  const language = inject(
    createDefaultModule({ shared }),
    GovArchGeneratedModule,
    createLanguageModule(shared, counters),
    createEditorModule(() => editorContext(shared)),
    extension.language ?? {},
  ) as unknown as GovArchServices;
  shared.ServiceRegistry.register(language);
  return { shared, GovArch: language };
}

/** What the editor's services see of the others. */
function editorContext(shared: GovArchSharedServices): EditorContext {
  const { SymbolTable: table, LangiumDocuments: documents } = shared.workspace;
  return { table, documents, workspace: () => shared.workspace.ModelWorkspace, language: shared.lsp.UserLanguage };
}

function createSharedModule(counters: WorkCounters, vocabulary: Vocabulary): Module<LangiumSharedServices, object> {
  const added = (services: LangiumSharedServices): GovArchSharedServices => services as GovArchSharedServices;
  return {
    ServiceRegistry: (services: LangiumSharedServices) => new GovArchServiceRegistry(services),
    lsp: {
      UserLanguage: (services: LangiumSharedServices) =>
        new UserLanguage(() => added(services).workspace.ModelWorkspace),
    },
    workspace: {
      SymbolTable: () => new SymbolTable(),
      ProjectRegistry: () => new ProjectRegistry(vocabulary),
      LangiumDocumentFactory: (services: LangiumSharedServices) =>
        new GovArchDocumentFactory(services, added(services).workspace.ProjectRegistry, counters),
      IndexManager: (services: LangiumSharedServices) => {
        const { SymbolTable: table, ProjectRegistry: projects } = added(services).workspace;
        return new GovArchIndexManager(services, table, projects);
      },
      DocumentBuilder: (services: LangiumSharedServices) =>
        new GovArchDocumentBuilder(
          services,
          added(services).workspace.SymbolTable,
          () => added(services).workspace.ModelWorkspace,
        ),
      ModelWorkspace: (services: LangiumSharedServices) => {
        const { SymbolTable: table, ProjectRegistry: projects } = added(services).workspace;
        return new GovArchWorkspace(added(services), table, projects, counters);
      },
      WorkspaceManager: (services: LangiumSharedServices) =>
        new GovArchWorkspaceManager(services, () => added(services).workspace.ModelWorkspace),
    },
  };
}

function createLanguageModule(
  shared: GovArchSharedServices,
  counters: WorkCounters,
): Module<GovArchServices, PartialLangiumCoreServices> {
  const { SymbolTable: table, ProjectRegistry: projects } = shared.workspace;
  const reading: Reading = { lexicon: lexiconOf(projects.vocabulary), language: 'vi' };
  return {
    parser: {
      Lexer: (services) => new GovArchLexer(services, reading),
      LangiumParser: (services) => createGovArchParser(services, reading),
      ValueConverter: () => new GovArchValueConverter(reading),
      ParserConfig: () => ({ maxLookahead: 1 }),
    },
    references: {
      Linker: (services) => new GovArchLinker(services, table, projects, counters),
      NameProvider: () => new GovArchNameProvider(),
      ScopeComputation: (services) => new GovArchScopeComputation(services),
    },
  };
}
