import { type RelationId, relationEntry } from '@govarch/model/vocabulary';
import type { ArrowEnds, LineStyle } from '../diagram.js';
import type { Naming } from './perspective.js';

/** How a relation's line looks; what it means is written beside it, so that looks only group relations into families. */
export function lineOfRelation(relation: RelationId | 'flow'): { line: LineStyle; arrow: ArrowEnds } {
  if (relation === 'flow') {
    return { line: 'solid', arrow: { source: 'none', target: 'filled' } };
  }
  return { line: 'dashed', arrow: { source: 'none', target: 'open' } };
}

/** What a relation is called, seen from its source or from its target. */
export function relationTitle({ language }: Naming, relation: RelationId, from: 'source' | 'target'): string {
  const entry = relationEntry(relation);
  return from === 'source' ? entry.spelling[language] : entry.inverse[language];
}
