import type { Finding } from '@govarch/model/finding';
import { compareFindings } from '@govarch/model/finding';
import type { ArchitectureModel } from '@govarch/model/model';
import type { Vocabulary } from '@govarch/model/vocabulary';
import { URI } from 'langium';
import { type AllGovArchEditorServices, createGovArchEditorServices } from '../editor-services.js';
import type { ModelWorkspace } from '../workspace/model-workspace.js';
import { MemoryFileSystem } from './memory-file-system.js';

/** A workspace of files in memory, completely read. */
export interface ParsedModel {
  readonly workspace: ModelWorkspace;
  readonly model: ArchitectureModel;
  /** Structural findings of all documents, in their published order. */
  readonly findings: readonly Finding[];
  readonly services: AllGovArchEditorServices;
  readonly files: MemoryFileSystem;
  /** Replaces the text of a file (undefined deletes it) and brings the model up to date. */
  edit(path: string, text: string | undefined): Promise<void>;
  /** Structural findings as they are now. */
  currentFindings(): readonly Finding[];
}

/** Where files in memory lie: `main.govarch` is `file:///workspace/main.govarch`. */
export const WORKSPACE_URI = 'file:///workspace';

/**
 * Reads GovArch text into a model, for tests.
 *
 * @param files the text of one file, or texts by path; with `govarch.json` files among them, in folders, they are projects
 * @param options which folders to open, without it everything; the vocabulary, without it that of the language
 */
export async function modelOf(
  files: string | Readonly<Record<string, string>>,
  options: {
    readonly open?: readonly string[];
    readonly projectFiles?: Readonly<Record<string, string>>;
    readonly vocabulary?: Vocabulary;
  } = {},
): Promise<ParsedModel> {
  const all = { ...(typeof files === 'string' ? { 'main.govarch': files } : files), ...options.projectFiles };
  const memory = new MemoryFileSystem();
  for (const [path, text] of Object.entries(all)) {
    memory.write(uriOf(path), text);
  }
  const services = createGovArchEditorServices(
    { fileSystemProvider: () => memory },
    { vocabulary: options.vocabulary },
  );
  const workspace = services.shared.workspace.ModelWorkspace;
  await workspace.open((options.open ?? ['']).map(uriOf));
  return {
    workspace,
    model: workspace.model,
    findings: findingsOf(workspace),
    services,
    files: memory,
    currentFindings: () => findingsOf(workspace),
    edit: async (path, text) => {
      const uri = uriOf(path);
      if (text === undefined) {
        memory.remove(uri);
        await services.shared.workspace.DocumentBuilder.update([], [uri]);
      } else {
        memory.write(uri, text);
        await services.shared.workspace.DocumentBuilder.update([uri], []);
      }
    },
  };
}

/** URI of a file in memory. */
export function uriOf(path: string): URI {
  return URI.parse(path === '' ? WORKSPACE_URI : `${WORKSPACE_URI}/${path}`);
}

function findingsOf(workspace: ModelWorkspace): readonly Finding[] {
  return [...workspace.documentsWithFindings()]
    .flatMap((document) => [...workspace.findingsOf(document)])
    .sort(compareFindings);
}
