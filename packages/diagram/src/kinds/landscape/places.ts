import { type CoreKindId, coreVocabulary, type KindSelector, type SectionId } from '@govarch/model/vocabulary';
import type { BandId, SideId } from './words.js';

/** A band or side column: what stands in it, and the layer whose colour it has. */
export interface Place<Id extends BandId | SideId = BandId | SideId> {
  readonly id: Id;
  readonly layer: SectionId;
  /** Kinds and groups of kinds that stand here, whatever their section. */
  readonly holds: readonly KindSelector[];
  /** The section of which everything else stands here. */
  readonly section?: SectionId;
}

/** The bands from top to bottom. */
export const landscapeBands: readonly Place<BandId>[] = [
  { id: 'users', layer: 'business', holds: ['user'] },
  { id: 'channels', layer: 'application', holds: ['access'] },
  { id: 'services', layer: 'business', holds: ['activity'] },
  { id: 'applications', layer: 'application', holds: [], section: 'application' },
  { id: 'platforms', layer: 'application', holds: ['platform'] },
  { id: 'data', layer: 'data', holds: [], section: 'data' },
  { id: 'technology', layer: 'technology', holds: [], section: 'technology' },
];

/** What stands beside the bands. */
export const landscapeSides: readonly Place<SideId>[] = [
  { id: 'governance', layer: 'governance', holds: ['direction'], section: 'governance' },
  { id: 'security', layer: 'security', holds: [], section: 'security' },
];

const places: readonly Place[] = [...landscapeBands, ...landscapeSides];

/** The band or side in which elements of a kind stand. */
export function bandOf(kind: CoreKindId): BandId | SideId | undefined {
  const { section, structure } = coreVocabulary.kind(kind);
  const named = places.find(({ holds }) => holds.some((selector) => coreVocabulary.isA(kind, selector)));
  const bySection = structure === 'element' ? places.find((place) => place.section === section) : undefined;
  return (named ?? bySection)?.id;
}

/** Where elements of a kind stand: a band or side, the outside for whole organisations; flows are lines. */
export function placeInLandscape(kind: CoreKindId): string | undefined {
  if (coreVocabulary.kind(kind).structure === 'flow') {
    return 'line';
  }
  return bandOf(kind) ?? (coreVocabulary.isA(kind, 'organization') ? 'outside' : undefined);
}
