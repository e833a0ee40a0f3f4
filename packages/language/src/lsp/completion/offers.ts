import {
  type AttributeEntry,
  type AttributeId,
  coreVocabulary,
  type Entry,
  type EnumerationId,
  frameworkEditions,
  type KindEntry,
  type KindId,
  type KindPlace,
  type RelationId,
  type SectionId,
  type ValueType,
  type Vocabulary,
  type WordClass,
} from '@govarch/model/vocabulary';

/** What a word is where it is offered: decides its icon, its rank, and what is inserted after it. */
export type WordRole = 'section' | 'kind' | 'attribute' | 'relation' | 'value' | 'word';

/** A word of the vocabulary that fits the place. */
export interface WordOffer {
  readonly entry: Entry;
  readonly role: WordRole;
  /** Whether it begins the declaration of something: then the frame of that is inserted. */
  readonly declares?: true;
}

/** References that fit the place. */
export interface ReferenceOffer {
  /** Kinds of the language itself that are allowed here, with all that is built on them; undefined allows all. */
  readonly kinds?: ReadonlySet<KindId>;
  /** Only elements whose qualified name begins so: the steps of one process. */
  readonly within?: string;
  /** Views rather than elements. */
  readonly views?: boolean;
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
  | { readonly in: 'clause'; readonly clause?: string; readonly present: ReadonlySet<AttributeId> };

/** What may begin a statement at a place. */
export function statementOffers(vocabulary: Vocabulary, place: Place): Offers {
  switch (place.in) {
    case 'file':
      return {
        words: [...vocabulary.sections.map(offer('section')), ...kindsFor(vocabulary, undefined), ...wordsOf('extend')],
      };
    case 'section':
      return place.section === 'views'
        ? { words: wordsOf('view') }
        : { words: [...kindsFor(vocabulary, { section: place.section }), ...wordsOf('extend')], references: {} };
    case 'element':
      return elementOffers(vocabulary, place);
    case 'view':
      return { words: wordsOf('view-verb') };
    case 'clause': {
      const { clause, present } = place;
      const left = vocabulary.attributes.filter(({ id }) => !present.has(id));
      const own = left.filter(({ id }) => clause !== undefined && vocabulary.usageOnClause(id, clause));
      const general = left.filter((attribute) => isGeneral(attribute) && !own.includes(attribute));
      return { words: [...own, ...general].map(offer('attribute')) };
    }
  }
}

function elementOffers(vocabulary: Vocabulary, place: Extract<Place, { in: 'element' }>): Offers {
  const { kind, present } = place;
  if (kind === undefined) {
    return { words: [...vocabulary.attributes.map(offer('attribute')), ...relationWords(vocabulary, undefined)] };
  }
  const left = vocabulary
    .attributesOf(kind)
    .filter(({ id }) => !present.has(id) || vocabulary.usageOf(id, kind)?.repeatable === true);
  const words = [
    ...kindsFor(vocabulary, { kind }),
    ...left.filter((attribute) => !isGeneral(attribute)).map(offer('attribute')),
    ...relationWords(vocabulary, kind),
    ...left.filter(isGeneral).map(offer('attribute')),
  ];
  return vocabulary.isA(kind, 'with-steps')
    ? { words, references: { kinds: STEPS, within: place.qualifiedName } }
    : { words };
}

/** Whether anything may have the attribute: then it is offered after what is peculiar to the kind. */
function isGeneral({ usages }: AttributeEntry): boolean {
  return usages.some(({ on }) => on.includes('any'));
}

/** What begins, continues and ends a process. */
export const STEPS: ReadonlySet<KindId> = coreVocabulary.kindsIn('process-step');

function kindsFor(vocabulary: Vocabulary, place: KindPlace | undefined): WordOffer[] {
  return vocabulary.kinds
    .filter(({ id }) => vocabulary.mayStandIn(id, place))
    .map((entry) => ({ entry, role: 'kind', declares: true }));
}

/** Relations that may be written as a clause of an element of the kind. */
export function relationWords(vocabulary: Vocabulary, kind: KindId | undefined): WordOffer[] {
  const { kinds, relationsFrom } = vocabulary;
  const all = kind === undefined ? kinds.flatMap(({ id }) => relationsFrom(id)) : relationsFrom(kind);
  return [...new Set(all)].filter(({ syntax }) => syntax === 'clause').map(offer('relation'));
}

/** Words of the syntax of one class, in the order of the vocabulary; only some of them where ids are given. */
export function wordsOf(wordClass: WordClass | 'view', ids?: readonly string[]): WordOffer[] {
  return coreVocabulary.structuralWords
    .filter((word) => word.wordClass === wordClass && (ids === undefined || ids.includes(word.id)))
    .map(offer('word'));
}

/** What may be the target of a relation from a kind. */
export function targetsOf(vocabulary: Vocabulary, relation: RelationId, source: KindId | undefined): ReferenceOffer {
  const { to, sameKind } = vocabulary.relation(relation);
  const allowed = coreKindsIn(to);
  const base = sameKind && source ? vocabulary.baseOf(source) : undefined;
  return { kinds: base ? new Set([...allowed].filter((kind) => kind === base)) : allowed };
}

/** What may be the source of a relation. */
export function sourcesOf(vocabulary: Vocabulary, relation: RelationId): ReferenceOffer {
  return { kinds: coreKindsIn(vocabulary.relation(relation).from) };
}

/** The kinds of the language itself that selectors name: a dependency may have others of its own than this project. */
export function coreKindsIn(selectors: readonly string[]): ReadonlySet<KindId> {
  return new Set(selectors.flatMap((selector) => [...coreVocabulary.kindsIn(selector)]));
}

/** What may be the value of an attribute on a kind; on a clause, whose bearer has no kind, what it is anywhere. */
export function valueOffers(vocabulary: Vocabulary, attribute: AttributeId, kind: KindId | undefined): Offers {
  const usage = kind === undefined ? undefined : vocabulary.usageOf(attribute, kind);
  const types = usage ? [usage.value] : vocabulary.attribute(attribute).usages.map(({ value }) => value);
  const offers = types.map((type) => offersOfType(vocabulary, type));
  const references = offers.find((item) => item.references)?.references;
  return { words: offers.flatMap(({ words }) => words), references };
}

function offersOfType(vocabulary: Vocabulary, value: ValueType): Offers {
  switch (value.type) {
    case 'enumeration':
      return { words: vocabulary.enumeration(value.enumeration as EnumerationId).values.map(offer('value')) };
    case 'boolean':
      return { words: wordsOf('boolean') };
    case 'reference':
      return { words: [], references: { kinds: coreKindsIn(value.to) } };
    case 'view':
      return { words: [], references: { views: true } };
    case 'edition':
      return { words: EDITIONS.map(offer('value')) };
    case 'measure':
      return { words: wordsOf('comparison') };
    case 'kind':
      return { words: vocabulary.kinds.map(offer('kind')) };
    default:
      return NOTHING;
  }
}

/** The editions of frameworks as words: their ids are the same in both languages. */
const EDITIONS: readonly Entry[] = frameworkEditions.map(({ id, title, instrument }) => ({
  id,
  spelling: { vi: id, en: id },
  documentation: { vi: `${title.vi}.`, en: `${title.en}.` },
  source: { instrument, evidence: 'secondary' },
}));

function offer(role: WordRole): (entry: Entry) => WordOffer {
  return (entry) => ({ entry, role });
}

/** How a kind is written after its word, for the snippet. */
export function structureOf(entry: Entry): KindEntry['structure'] | undefined {
  return (entry as Partial<KindEntry>).structure;
}
