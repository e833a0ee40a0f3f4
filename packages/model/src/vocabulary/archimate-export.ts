import { type ArchiMateRelationship, isAllowedRelationship } from './archimate-relationships.js';
import type { KindId } from './ids.js';
import type { RelationId } from './relations.js';
import type { ArchiMateRelation } from './types.js';
import type { Vocabulary } from './vocabulary.js';

/** What an element stands in another by, the closest first. */
const STRUCTURAL: readonly ArchiMateRelationship[] = ['Composition', 'Aggregation', 'Assignment', 'Realization'];
const ASSOCIATION: ArchiMateRelation = { relationship: 'Association' };

/**
 * The concept that an element of the kind is exchanged as, as relationships join it: a flow is a relationship itself.
 */
export function conceptOf(vocabulary: Vocabulary, kind: KindId): string {
  const { archimate, structure } = vocabulary.kind(kind);
  return structure === 'flow' ? 'Relationship' : archimate;
}

/**
 * What it is exchanged as that an element stands in another, seen from the one around it; undefined where ArchiMate
 * joins the two by nothing.
 */
export function containmentIn(vocabulary: Vocabulary, parent: KindId, child: KindId): ArchiMateRelation | undefined {
  const structural = STRUCTURAL.map((relationship) => ({ relationship }));
  const { containedAs } = vocabulary.kind(child);
  return firstAllowed(vocabulary, parent, child, [...structural, ...(containedAs ? [containedAs] : []), ASSOCIATION]);
}

/**
 * What a relation between elements of two kinds is exchanged as, seen from its source; undefined where ArchiMate joins
 * the two by nothing.
 */
export function relationshipFor(
  vocabulary: Vocabulary,
  relation: RelationId,
  source: KindId,
  target: KindId,
): ArchiMateRelation | undefined {
  const { otherwise = [], ...usual } = vocabulary.relation(relation).archimate;
  return usual.isEnd ? usual : firstAllowed(vocabulary, source, target, [usual, ...otherwise]);
}

function firstAllowed(
  vocabulary: Vocabulary,
  source: KindId,
  target: KindId,
  candidates: readonly ArchiMateRelation[],
): ArchiMateRelation | undefined {
  const [from, to] = [conceptOf(vocabulary, source), conceptOf(vocabulary, target)];
  return candidates.find(({ relationship, reversed }) =>
    reversed ? isAllowedRelationship(relationship, to, from) : isAllowedRelationship(relationship, from, to),
  );
}
