import type { FileSystemProvider, URI } from 'langium';
import { projects as messages } from '../findings/catalogue-projects.js';
import { messageOf, type StructuralMessage } from '../findings/message.js';
import { shownPath } from './disk-names.js';
import {
  type ConfigProblem,
  defaultConfig,
  type ProjectConfig,
  type ReadConfig,
  readConfig,
} from './project-config.js';
import { NO_FILE, type ReadText, readText, reasonOf } from './text-reader.js';

/** Where the text of a `govarch.json` comes from. */
export interface ConfigSources {
  readonly provider: FileSystemProvider;
  /** Texts that an editor shows, by URI. */
  readonly openDocuments: ReadonlyMap<string, { readonly text: string }>;
  /** The last text of each `govarch.json` that was JSON. */
  readonly validConfigs: ReadonlyMap<string, string>;
}

/** What counts of a `govarch.json`. */
export interface ReadConfigFile {
  readonly config: ProjectConfig;
  readonly problems: readonly ConfigProblem[];
  /** Whether {@link config} is what an earlier text said: the one that stands there now is no JSON. */
  readonly isOutdated: boolean;
  /** What stands there now; undefined where it cannot be read. */
  readonly text: string | undefined;
  /** The text that {@link config} was read from, if that was JSON. */
  readonly validText: string | undefined;
}

/** Largest `govarch.json`, in bytes. */
const MAXIMUM_BYTES = 1_000_000;

/**
 * Reads a `govarch.json`. While its text is no JSON, the last one that was goes on to count, or in an editor that knows
 * none the saved one: nobody wants hundreds of errors elsewhere while a comma is missing here.
 */
export async function readConfigFile(uri: URI, folderName: string, sources: ConfigSources): Promise<ReadConfigFile> {
  const open = sources.openDocuments.get(uri.toString())?.text;
  const { text, problem } = open === undefined ? await savedText(uri, sources.provider) : { text: open };
  const isRead = text !== '' || !problem;
  const current = isRead ? readConfig(text, folderName) : undefined;
  if (current && !current.malformed) {
    const problems = [...(problem ? [atBegin(problem)] : []), ...current.problems];
    return { config: current.config, problems, isOutdated: false, text, validText: text };
  }
  const earlier = sources.validConfigs.get(uri.toString()) ?? (open === undefined ? undefined : await validSaved());
  const problems = problem ? [atBegin(problem)] : firstProblem(current, earlier !== undefined);
  if (earlier === undefined) {
    const config = current?.config ?? defaultConfig(folderName);
    return { config, problems, isOutdated: false, text: isRead ? text : undefined, validText: undefined };
  }
  const { config } = readConfig(earlier, folderName);
  return {
    // Places in the earlier text mean nothing in this one.
    config: { ...config, nameStart: 0, nameEnd: 0, includePlaces: [], ruleIds: [] },
    problems,
    isOutdated: true,
    text: isRead ? text : undefined,
    validText: earlier,
  };

  async function validSaved(): Promise<string | undefined> {
    const saved = await savedText(uri, sources.provider);
    return saved.problem || readConfig(saved.text, folderName).malformed ? undefined : saved.text;
  }
}

function firstProblem(read: ReadConfig | undefined, isKept: boolean): readonly ConfigProblem[] {
  const malformed = read?.malformed;
  if (!malformed || !isKept) {
    return read?.problems ?? [];
  }
  const { reason, start, end } = malformed;
  return [{ message: messageOf(messages.keepsLastConfiguration, [reason]), start, end }];
}

function atBegin(message: StructuralMessage): ConfigProblem {
  return { message, start: 0, end: 0 };
}

async function savedText(uri: URI, provider: FileSystemProvider): Promise<ReadText> {
  try {
    const { isFile } = await provider.stat(uri);
    // Reading a pipe would wait for somebody to write into it.
    return isFile
      ? await readText(provider, uri, MAXIMUM_BYTES)
      : { text: '', problem: messageOf(messages.unreadable, [shownPath(uri, provider), NO_FILE]) };
  } catch (error) {
    return { text: '', problem: messageOf(messages.unreadable, [shownPath(uri, provider), reasonOf(error)]) };
  }
}
