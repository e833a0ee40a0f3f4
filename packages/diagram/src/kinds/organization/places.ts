import { type CoreKindId, coreVocabulary } from '@govarch/model/vocabulary';

/** Kinds of which organisation charts are made: agencies, their units, bodies that govern, the roles in them. */
export function placeInOrganization(kind: CoreKindId): string | undefined {
  return coreVocabulary.isA(kind, 'acting-party') ? 'tree' : undefined;
}
