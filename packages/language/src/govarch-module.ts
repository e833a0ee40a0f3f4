import { WorkCounters } from '@govarch/model/counters';
import { coreVocabulary, type Vocabulary } from '@govarch/model/vocabulary';
import {
  createDefaultCoreModule,
  createDefaultSharedCoreModule,
  type DefaultSharedCoreModuleContext,
  inject,
  type LangiumCoreServices,
  type LangiumSharedCoreServices,
  type Module,
  type PartialLangiumCoreServices,
} from 'langium';
import { GovArchGeneratedModule, GovArchGeneratedSharedModule } from './generated/module.js';
import type { GovArchServices, GovArchSharedServices } from './govarch-services.js';
import { GovArchLexer } from './lexer/lexer.js';
import type { Reading } from './lexer/reading.js';
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

/** What makes the services read: modules for the injector, the same on the command line and in an editor. */
export interface ReadingModules {
  readonly shared: Module<LangiumSharedCoreServices, object>;
  /** Made for the shared services once they are there. */
  readonly language: (shared: GovArchSharedServices) => Module<LangiumCoreServices, PartialLangiumCoreServices>;
}

/**
 * Creates everything that reads and understands GovArch texts. An editor's services are those and more:
 * `createGovArchEditorServices`.
 *
 * @param context the file system to read from
 * @param vocabulary in place of that of the language
 */
export function createGovArchServices(
  context: DefaultSharedCoreModuleContext,
  vocabulary: Vocabulary = coreVocabulary,
): AllGovArchServices {
  const modules = createReadingModules(vocabulary);
  const shared = inject(
    createDefaultSharedCoreModule(context),
    GovArchGeneratedSharedModule,
    modules.shared,
  ) as unknown as GovArchSharedServices;
  const language = inject(
    createDefaultCoreModule({ shared }),
    GovArchGeneratedModule,
    modules.language(shared),
  ) as unknown as GovArchServices;
  shared.ServiceRegistry.register(language);
  return { shared, GovArch: language };
}

/** @param vocabulary that texts are read with where a project adds no kinds of its own */
export function createReadingModules(vocabulary: Vocabulary): ReadingModules {
  const counters = new WorkCounters();
  return {
    shared: createSharedModule(counters, vocabulary),
    language: (shared) => createLanguageModule(shared, counters),
  };
}

function createSharedModule(counters: WorkCounters, vocabulary: Vocabulary): Module<LangiumSharedCoreServices, object> {
  const added = (services: LangiumSharedCoreServices): GovArchSharedServices => services as GovArchSharedServices;
  return {
    ServiceRegistry: (services: LangiumSharedCoreServices) => new GovArchServiceRegistry(services),
    workspace: {
      SymbolTable: () => new SymbolTable(),
      ProjectRegistry: () => new ProjectRegistry(vocabulary),
      LangiumDocumentFactory: (services: LangiumSharedCoreServices) =>
        new GovArchDocumentFactory(services, added(services).workspace.ProjectRegistry, counters),
      IndexManager: (services: LangiumSharedCoreServices) => {
        const { SymbolTable: table, ProjectRegistry: projects } = added(services).workspace;
        return new GovArchIndexManager(services, table, projects);
      },
      DocumentBuilder: (services: LangiumSharedCoreServices) =>
        new GovArchDocumentBuilder(
          services,
          added(services).workspace.SymbolTable,
          () => added(services).workspace.ModelWorkspace,
        ),
      ModelWorkspace: (services: LangiumSharedCoreServices) => {
        const { SymbolTable: table, ProjectRegistry: projects } = added(services).workspace;
        return new GovArchWorkspace(added(services), table, projects, counters);
      },
      WorkspaceManager: (services: LangiumSharedCoreServices) =>
        new GovArchWorkspaceManager(services, () => added(services).workspace.ModelWorkspace),
    },
  };
}

function createLanguageModule(
  shared: GovArchSharedServices,
  counters: WorkCounters,
): Module<LangiumCoreServices, PartialLangiumCoreServices> {
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
