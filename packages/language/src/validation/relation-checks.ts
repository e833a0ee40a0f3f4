import type { CoreKindId, Localized, RelationId, Vocabulary } from '@govarch/model/vocabulary';
import type { Reference } from 'langium';
import { vocabulary as messages } from '../findings/catalogue-vocabulary.js';
import { messageOf } from '../findings/message.js';
import { kindPhrase, relationWord, selectorList } from '../findings/wording.js';
import type { Declaration } from '../generated/ast.js';
import type { BuildContext } from '../model-builder/build-context.js';
import { INVERSE } from '../parser/value-converter.js';
import { baseOf, type DeclaredName, type NamedSymbol } from '../references/symbol.js';
import type { SymbolReference } from '../references/symbol-reference.js';
import type { FindingList } from './finding-list.js';

/** One end of a relation as far as it is known. */
export interface RelationEnd {
  readonly symbol?: NamedSymbol;
  /** What tells its kind; undefined where nothing declares it. */
  readonly declared: DeclaredName | undefined;
}

/** Relations that an element may have with itself: an agency may own itself, a platform serve its own staff. */
const MAY_BE_REFLEXIVE: ReadonlySet<string> = new Set(['owner', 'operator', 'lead', 'serves']);

/** The id of a relation as the syntax tree writes it, and whether it is read from its target. */
export function relationOf(
  vocabulary: Vocabulary,
  written: string,
): { readonly id: RelationId; readonly inverse: boolean } | undefined {
  const inverse = written.startsWith(INVERSE);
  const id = inverse ? written.slice(INVERSE.length) : written;
  return vocabulary.isRelation(id) ? { id, inverse } : undefined;
}

/** The end of a relation that a name stands for. */
export function endOf(reference: Reference<Declaration> | undefined): RelationEnd {
  const symbol = (reference as SymbolReference | undefined)?.symbol;
  return { symbol, declared: symbol?.declaration };
}

/** Reports a relation that the vocabulary does not allow between two kinds, or that joins an element with itself. */
export function checkRelation(
  relation: RelationId,
  source: RelationEnd,
  target: RelationEnd,
  place: Reference<Declaration>,
  found: FindingList,
  { lexicon: { vocabulary } }: BuildContext,
): void {
  if (source.symbol && source.symbol === target.symbol) {
    if (!MAY_BE_REFLEXIVE.has(relation)) {
      found.at(place.$refNode, messageOf(messages.selfRelation, [relationWord(vocabulary, relation)]));
    }
    return;
  }
  const from = source.declared && baseOf(source.declared);
  const to = target.declared && baseOf(target.declared);
  const isGuessed = [source, target].some(({ declared }) => declared?.node.$type === 'Unknown');
  if (!from || !to || isGuessed || vocabulary.isRelationAllowed(from, relation, to)) {
    // Of an element whose kind is misspelt that has been reported, and its kind is a guess.
    return;
  }
  found.at(
    place.$refNode,
    messageOf(messages.relationNotAllowed, [
      relationWord(vocabulary, relation),
      phraseOf(source.declared!),
      phraseOf(target.declared!),
      allowedEnds(vocabulary, relation, from),
    ]),
  );
}

/** The kind of an end, by the words of its own project. */
function phraseOf({ vocabulary, kind }: DeclaredName): Localized {
  return kindPhrase(vocabulary, kind);
}

/** Which kinds the wrong end may have. */
function allowedEnds(vocabulary: Vocabulary, relation: RelationId, source: CoreKindId): Localized {
  const { from, to, sameKind } = vocabulary.relation(relation);
  const sourceFits = from.some((selector) => vocabulary.isA(source, selector));
  if (sourceFits && sameKind) {
    return { vi: 'hai đầu phải cùng loại', en: 'both ends must be of one kind' };
  }
  const list = selectorList(vocabulary, sourceFits ? to : from);
  return sourceFits
    ? { vi: `đích phải là ${list.vi}`, en: `its target must be ${list.en}` }
    : { vi: `nguồn phải là ${list.vi}`, en: `its source must be ${list.en}` };
}
