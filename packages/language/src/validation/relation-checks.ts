import {
  isRelationAllowed,
  isRelationId,
  type KindId,
  kindsIn,
  type Localized,
  type RelationId,
  relationEntry,
} from '@govarch/model/vocabulary';
import type { Reference } from 'langium';
import { vocabulary } from '../findings/catalogue-vocabulary.js';
import { messageOf } from '../findings/message.js';
import { kindPhrase, relationWord, selectorList } from '../findings/wording.js';
import type { Declaration } from '../generated/ast.js';
import { INVERSE } from '../parser/value-converter.js';
import type { NamedSymbol } from '../references/symbol.js';
import type { SymbolReference } from '../references/symbol-reference.js';
import type { FindingList } from './finding-list.js';

/** One end of a relation as far as it is known. */
export interface RelationEnd {
  readonly symbol?: NamedSymbol;
  readonly kind: KindId | undefined;
}

/** Relations that an element may have with itself: an agency may own itself, a platform serve its own staff. */
const MAY_BE_REFLEXIVE: ReadonlySet<string> = new Set(['owner', 'operator', 'lead', 'serves']);

/** The id of a relation as the syntax tree writes it, and whether it is read from its target. */
export function relationOf(written: string): { readonly id: RelationId; readonly inverse: boolean } | undefined {
  const inverse = written.startsWith(INVERSE);
  const id = inverse ? written.slice(INVERSE.length) : written;
  return isRelationId(id) ? { id, inverse } : undefined;
}

/** The end of a relation that a name stands for. */
export function endOf(reference: Reference<Declaration> | undefined): RelationEnd {
  const symbol = (reference as SymbolReference | undefined)?.symbol;
  return { symbol, kind: symbol?.kind };
}

/** Reports a relation that the vocabulary does not allow between two kinds, or that joins an element with itself. */
export function checkRelation(
  relation: RelationId,
  source: RelationEnd,
  target: RelationEnd,
  place: Reference<Declaration>,
  found: FindingList,
): void {
  if (source.symbol && source.symbol === target.symbol) {
    if (!MAY_BE_REFLEXIVE.has(relation)) {
      found.at(place.$refNode, messageOf(vocabulary.selfRelation, [relationWord(relation)]));
    }
    return;
  }
  if (!source.kind || !target.kind || isRelationAllowed(source.kind, relation, target.kind)) {
    return;
  }
  found.at(
    place.$refNode,
    messageOf(vocabulary.relationNotAllowed, [
      relationWord(relation),
      kindPhrase(source.kind),
      kindPhrase(target.kind),
      allowedEnds(relation, source.kind),
    ]),
  );
}

/** Which kinds the wrong end may have. */
function allowedEnds(relation: RelationId, source: KindId): Localized {
  const { from, to, sameKind } = relationEntry(relation);
  const sourceFits = from.some((selector) => kindsIn(selector).has(source));
  if (sourceFits && sameKind) {
    return { vi: 'hai đầu phải cùng loại', en: 'both ends must be of one kind' };
  }
  const list = selectorList(sourceFits ? to : from);
  return sourceFits
    ? { vi: `đích phải là ${list.vi}`, en: `its target must be ${list.en}` }
    : { vi: `nguồn phải là ${list.vi}`, en: `its source must be ${list.en}` };
}
