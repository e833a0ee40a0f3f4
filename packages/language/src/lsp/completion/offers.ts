import type { EnumerationId } from '@govarch/model/vocabulary';
import {
  type AttributeEntry,
  type AttributeId,
  attributes,
  attributesOf,
  type Entry,
  enumerationEntry,
  type KindEntry,
  type KindId,
  kinds,
  kindsIn,
  mayStandIn,
  type RelationId,
  relationEntry,
  relationsFrom,
  type SectionId,
  sections,
  structuralWords,
  usageOf,
  type ValueType,
  type WordClass,
} from '@govarch/model/vocabulary';

/** What a word is where it is offered: decides its icon, its rank, and what is inserted after it. */
export type WordRole = 'section' | 'kind' | 'attribute' | 'relation' | 'value' | 'word';

/** A word of the vocabulary that fits the place. */
export interface WordOffer {
  readonly entry: Entry;
  readonly role: WordRole;
}

/** References that fit the place. */
export interface ReferenceOffer {
  /** Kinds that the vocabulary allows here; undefined allows all. */
  readonly kinds?: ReadonlySet<KindId>;
  /** Only elements whose qualified name begins so: the steps of one process. */
  readonly within?: string;
}

/** All that may stand at a place. */
export interface Offers {
  readonly words: readonly WordOffer[];
  readonly references?: ReferenceOffer;
}

export const NOTHING: Offers = { words: [] };

/** The inside of what a statement may stand in. */
export type Place =
  | { readonly in: 'file' }
  | { readonly in: 'section'; readonly section: SectionId }
  | {
      readonly in: 'element';
      /** Undefined where the text does not say: then everything may stand here. */
      readonly kind: KindId | undefined;
      readonly present: ReadonlySet<AttributeId>;
      readonly qualifiedName?: string;
    }
  | { readonly in: 'view' }
  /** The body of an attribute or relation: its validity, its source. */
  | { readonly in: 'clause'; readonly present: ReadonlySet<AttributeId> };

/** What may begin a statement at a place. */
export function statementOffers(place: Place): Offers {
  switch (place.in) {
    case 'file':
      return {
        words: [...sections.map(offer('section')), ...kindsFor(undefined), ...wordsOf('extend')],
      };
    case 'section':
      return place.section === 'views'
        ? { words: wordsOf('view') }
        : { words: [...kindsFor({ section: place.section }), ...wordsOf('extend')], references: {} };
    case 'element':
      return elementOffers(place);
    case 'view':
      return { words: wordsOf('view-verb') };
    case 'clause':
      return {
        words: attributes
          .filter((attribute) => isGeneral(attribute) && !place.present.has(attribute.id))
          .map(offer('attribute')),
      };
  }
}

function elementOffers(place: Extract<Place, { in: 'element' }>): Offers {
  const { kind, present } = place;
  if (kind === undefined) {
    return { words: [...attributes.map(offer('attribute')), ...relationWords(undefined)] };
  }
  const left = attributesOf(kind).filter((attribute) => mayStandAgain(attribute, kind, present));
  const words = [
    ...kindsFor({ kind }),
    ...left.filter((attribute) => !isGeneral(attribute)).map(offer('attribute')),
    ...relationWords(kind),
    ...left.filter(isGeneral).map(offer('attribute')),
  ];
  return kind === 'process' ? { words, references: { kinds: STEPS, within: place.qualifiedName } } : { words };
}

/** Whether anything may have the attribute: then it is offered after what is peculiar to the kind. */
function isGeneral({ usages }: AttributeEntry): boolean {
  return usages.some(({ on }) => on.includes('any'));
}

function mayStandAgain(
  attribute: AttributeEntry<AttributeId>,
  kind: KindId,
  present: ReadonlySet<AttributeId>,
): boolean {
  return !present.has(attribute.id) || usageOf(attribute.id, kind)?.repeatable === true;
}

/** What begins, continues and ends a process. */
export const STEPS: ReadonlySet<KindId> = kindsIn('process-step');

function kindsFor(parent: Parameters<typeof mayStandIn>[1]): WordOffer[] {
  return kinds.filter((kind) => mayStandIn(kind.id, parent)).map(offer('kind'));
}

/** Relations that may be written as a clause of an element of the kind. */
export function relationWords(kind: KindId | undefined): WordOffer[] {
  const all = kind === undefined ? kinds.flatMap(({ id }) => relationsFrom(id)) : relationsFrom(kind);
  return [...new Set(all)].filter(({ syntax }) => syntax === 'clause').map(offer('relation'));
}

/** Words of the syntax of one class, in the order of the vocabulary; only some of them where ids are given. */
export function wordsOf(wordClass: WordClass | 'view', ids?: readonly string[]): WordOffer[] {
  return structuralWords
    .filter((word) => word.wordClass === wordClass && (ids === undefined || ids.includes(word.id)))
    .map(offer('word'));
}

/** What may be the target of a relation from a kind. */
export function targetsOf(relation: RelationId, source: KindId | undefined): ReferenceOffer {
  const { to, sameKind } = relationEntry(relation);
  const allowed = to.flatMap((selector) => [...kindsIn(selector)]);
  return { kinds: new Set(sameKind && source ? allowed.filter((kind) => kind === source) : allowed) };
}

/** What may be the source of a relation. */
export function sourcesOf(relation: RelationId): ReferenceOffer {
  return { kinds: new Set(relationEntry(relation).from.flatMap((selector) => [...kindsIn(selector)])) };
}

/** What may be the value of an attribute on a kind; on a clause, whose bearer has no kind, what it is anywhere. */
export function valueOffers(attribute: AttributeId, kind: KindId | undefined): Offers {
  const usage = kind === undefined ? undefined : usageOf(attribute, kind);
  const types = usage ? [usage.value] : attributes.find(({ id }) => id === attribute)!.usages.map(({ value }) => value);
  const offers = types.map(offersOfType);
  const references = offers.find((item) => item.references)?.references;
  return { words: offers.flatMap(({ words }) => words), references };
}

function offersOfType(value: ValueType): Offers {
  switch (value.type) {
    case 'enumeration':
      return { words: enumerationEntry(value.enumeration as EnumerationId).values.map(offer('value')) };
    case 'boolean':
      return { words: wordsOf('boolean') };
    case 'reference':
      return { words: [], references: { kinds: new Set(value.to.flatMap((selector) => [...kindsIn(selector)])) } };
    default:
      return NOTHING;
  }
}

function offer(role: WordRole): (entry: Entry) => WordOffer {
  return (entry) => ({ entry, role });
}

/** How a kind is written after its word, for the snippet. */
export function structureOf(entry: Entry): KindEntry['structure'] | undefined {
  return kinds.find(({ id }) => id === entry.id)?.structure;
}
