import type { Finding, FindingCategory } from '../findings/finding.js';
import type { ModelReader } from '../model/architecture-model.js';
import { PublicModel } from './public-model.js';

/** Why nothing may be written: GovArch failed, something was not read, or what was read is in doubt. */
export type Obstacle = 'failure' | 'unread' | 'doubt';

/** What is known of a model when something of it is to leave the editor and the terminal. */
export interface PublicationRequest {
  readonly model: ModelReader;
  /** All findings of all that was read, dependencies included. */
  readonly findings: readonly Finding[];
  /** Ids of elements and views whose marks as restricted are damaged. */
  readonly doubtful: ReadonlySet<string>;
  /** Whether the user wants what there is, whatever stands in the way. */
  readonly force: boolean;
}

/** What may be written of a model, or why nothing may be. */
export interface Publication {
  /** Everything that may be written; undefined where nothing may. */
  readonly model: PublicModel | undefined;
  /** What stands in the way, also where the user wants what there is all the same. */
  readonly obstacle: Obstacle | undefined;
  /** The findings that stand in the way. */
  readonly obstacles: readonly Finding[];
}

/** What findings of a category say of the reading, where they are errors; those of rules and views leave it as it is. */
const OBSTACLES: Readonly<Partial<Record<FindingCategory, Obstacle>>> = {
  defect: 'failure',
  project: 'unread',
  file: 'unread',
  syntax: 'doubt',
  name: 'doubt',
  vocabulary: 'doubt',
  publication: 'doubt',
};

/** The worst first. */
const BY_WEIGHT: readonly Obstacle[] = ['failure', 'unread', 'doubt'];

/**
 * Decides whether anything of a model may be written to a file, a clipboard or another program, and what. Everything that
 * writes asks here and nowhere else. What was not read or not understood may be what keeps something back, so it stands
 * in the way of all; whoever insists gets what there is without everything whose mark is damaged.
 */
export function publish({ model, findings, doubtful, force }: PublicationRequest): Publication {
  const obstacles = findings.filter((finding) => obstacleOf(finding) !== undefined);
  const met = new Set(obstacles.map(obstacleOf));
  const obstacle = BY_WEIGHT.find((candidate) => met.has(candidate));
  const open = new PublicModel(model, doubtful);
  return {
    model: obstacle === undefined || force ? open : undefined,
    obstacle,
    obstacles,
  };
}

/** What a finding stands in the way for; undefined for one that does not. */
export function obstacleOf({ category, severity }: Finding): Obstacle | undefined {
  return severity === 'error' ? OBSTACLES[category] : undefined;
}
