import type { Severity } from '../findings/finding.js';
import type { LanguageEdition } from '../vocabulary/language-editions.js';
import type { Language } from '../vocabulary/types.js';
import { coreVocabulary, type Vocabulary } from '../vocabulary/vocabulary.js';
import type { IsoDate } from './element.js';

/**
 * What a project may begin from when it says how rules weigh (`rules.extends`): every rule at its own severity, some more
 * severe, or as `recommended` for a project of building blocks, in which nothing is a running system.
 */
export const ruleProfiles = ['recommended', 'strict', 'reference-architecture'] as const;

export type RuleProfile = (typeof ruleProfiles)[number];

/** Whether a project names a pack of its own that was not read: then nobody knows what its framework is and demands. */
export function lacksPack(project: Project | undefined): boolean {
  return project?.unread?.has(coreVocabulary.attribute('framework').spelling.en) ?? false;
}

/** What the model knows of a project, from `govarch.json` or its defaults. */
export interface Project {
  /** Unique in the workspace; the `quoc-gia` of `quoc-gia::NDXP` is the alias below, not this name. */
  readonly name: string;
  /** URI of its `govarch.json`; undefined where it has none. */
  readonly configuration?: string;
  /** Language of plain strings, and of messages where the user does not ask for another. */
  readonly language: Language;
  /** What may be written in its files: the language itself, and the kinds that the project declares. */
  readonly vocabulary: Vocabulary;
  /** Id of the edition of the framework that it follows. */
  readonly framework?: string;
  /** Name of the project that is the pack of that edition: its reference models, and what it demands. */
  readonly frameworkPack?: string;
  /** The edition of the language that its author wrote for; undefined where it is not said. */
  readonly edition?: LanguageEdition;
  /** The as-of date that `govarch.json` sets. */
  readonly asOf?: IsoDate;
  /** The law's date that `govarch.json` sets: the day whose law counts. */
  readonly lawDate?: IsoDate;
  /** Dependencies: the alias written before `::`, and the project's name. */
  readonly dependencies: ReadonlyMap<string, string>;
  /** Aliases of projects that it names and that were not read; those of its own pack, where it names one, among them. */
  readonly unread?: ReadonlySet<string>;
  /** The profile of rules that `rules.extends` names; `recommended` where it is not given. */
  readonly ruleProfile?: RuleProfile;
  /** Severity per rule id, over the profile's own. */
  readonly rules: ReadonlyMap<string, Severity | 'off'>;
}
