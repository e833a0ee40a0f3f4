import { type CoreKindId, coreVocabulary } from '@govarch/model/vocabulary';

/** A flow's start, its end, and what it passes. */
const ENDS_OF_FLOWS = ['flow-from', 'flow-to', 'flow-via'] as const;

/** The column in which elements of a kind stand: what flows may join, and whole organisations; flows are lines. */
export function placeInIntegration(kind: CoreKindId): string | undefined {
  if (coreVocabulary.isA(kind, 'organization')) {
    return 'outside';
  }
  if (coreVocabulary.kind(kind).structure === 'flow') {
    return 'line';
  }
  const isEnd = ENDS_OF_FLOWS.some((relation) =>
    coreVocabulary.relation(relation).to.some((selector) => coreVocabulary.isA(kind, selector)),
  );
  return isEnd ? (kind === 'platform' ? 'platforms' : 'applications') : undefined;
}
