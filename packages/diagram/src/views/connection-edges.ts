import type { ConnectionKind } from '@govarch/model/view-evaluation';
import { coreVocabulary } from '@govarch/model/vocabulary';
import type { ArrowEnds, LineStyle } from '../diagram.js';
import type { Naming } from './perspective.js';
import { words } from './words.js';

/** How a relation's line looks; what it means is written beside it, so that looks only group relations into families. */
export function lineOfRelation(relation: ConnectionKind): { line: LineStyle; arrow: ArrowEnds } {
  if (relation === 'flow') {
    return { line: 'solid', arrow: { source: 'none', target: 'filled' } };
  }
  return { line: 'dashed', arrow: { source: 'none', target: 'open' } };
}

/** What a relation or a reference is called, seen from its source or from its target. */
export function relationTitle({ language }: Naming, relation: ConnectionKind, from: 'source' | 'target'): string {
  if (relation === 'field-type') {
    return words[from === 'source' ? 'fieldType' : 'typesField'][language];
  }
  if (coreVocabulary.isRelation(relation)) {
    const { reading, spelling, inverse } = coreVocabulary.relation(relation);
    const title = from === 'source' ? (reading ?? spelling)[language] : inverse[language];
    return language === 'en' ? title.replaceAll('-', ' ') : title;
  }
  const entry = coreVocabulary.attributes.find(({ id }) => id === relation);
  const attribute = entry?.spelling[language] ?? relation;
  return from === 'source' ? attribute : `${words.namedAs[language]} “${attribute}”`;
}
