import type { AttributeId, KindId, RelationId } from '@govarch/model/vocabulary';
import { attributes, isRelationId, kinds, kindsIn } from '@govarch/model/vocabulary';
import type { LeafCstNode } from 'langium';
import { idOf, type WordClass } from '../../syntax/words.js';
import { attributeIdOf } from '../tokens/word-ids.js';
import {
  NOTHING,
  type Offers,
  type Place,
  type ReferenceOffer,
  relationWords,
  STEPS,
  sourcesOf,
  targetsOf,
  valueOffers,
  type WordOffer,
  wordsOf,
} from './offers.js';

/** The tokens of a statement up to the cursor, and where it stands. */
export interface StatementSoFar {
  readonly tokens: readonly LeafCstNode[];
  readonly place: Place;
  /** The kind of the element that a name stands for, as the cursor's document sees it. */
  kindOf(leaf: LeafCstNode): KindId | undefined;
}

/** What may continue a statement. */
export function continuationOffers(statement: StatementSoFar): Offers {
  const [head] = statement.tokens;
  switch (head?.tokenType.name) {
    case 'FLOW':
      return flowOffers(statement.tokens);
    case 'STEP':
      return stepOffers(statement.tokens);
    case 'FIELD':
      return fieldOffers(statement.tokens);
    case 'RESPONSIBILITY':
      return partOffers(statement.tokens, RESPONSIBILITY_PARTS);
    case 'EXTEND':
      return statement.tokens.length === 1 ? { words: [], references: {} } : NOTHING;
    case 'ATTRIBUTE':
      return attributeOffers(statement);
    case 'RELATION':
      return relationOffers(statement.tokens, kindOfPlace(statement.place));
    case 'SUBJECT':
      return subjectOffers(statement);
    case 'ORIGIN':
      return sequenceOffers(statement);
    case 'UNKNOWN':
      return unknownOffers(statement);
    case 'VIEW':
      return statement.tokens.length === 1 ? { words: wordsOf('view-kind') } : NOTHING;
    case 'SELECT':
      return selectionOffers(statement.tokens);
    case 'SETTING':
      return settingOffers(statement.tokens);
    default:
      return NOTHING;
  }
}

/** Whether a statement cannot end after these tokens: then nothing else may begin here. */
export function wantsMore(tokens: readonly LeafCstNode[]): boolean {
  const last = tokens[tokens.length - 1];
  return (
    last !== undefined &&
    (WANTS_MORE.has(last.tokenType.name) ||
      last.tokenType.name === ',' ||
      last.tokenType.name === '->' ||
      last.tokenType.name === ':')
  );
}

const WANTS_MORE = new Set(['RELATION', 'LINK', 'BY', 'TO', 'WHEN', 'KIND', 'FLOW', 'STEP', 'FIELD', 'VIEW', 'EXTEND']);

function kindOfPlace(place: Place): KindId | undefined {
  return place.in === 'element' ? place.kind : undefined;
}

function references(offer: ReferenceOffer): Offers {
  return { words: [], references: offer };
}

function lastOf(tokens: readonly LeafCstNode[]): LeafCstNode {
  return tokens[tokens.length - 1]!;
}

/** The last token that is a word rather than a name, a text or a sign: what the names after it belong to. */
function governing(tokens: readonly LeafCstNode[], types: readonly string[]): LeafCstNode | undefined {
  return tokens.filter((leaf) => types.includes(leaf.tokenType.name)).pop();
}

function expectsName(tokens: readonly LeafCstNode[], word: LeafCstNode | undefined): boolean {
  const last = lastOf(tokens);
  return last === word || last.tokenType.name === ',';
}

// --- statements with parts

/** For each part of a structured statement the relation that it writes; `source` where the part names its source. */
type PartRelations = Readonly<Record<string, { readonly relation: RelationId; readonly end: 'source' | 'target' }>>;

const FLOW_PARTS: PartRelations = {
  via: { relation: 'flow-via', end: 'target' },
  using: { relation: 'flow-using', end: 'target' },
  carries: { relation: 'flow-carries', end: 'target' },
};

const STEP_PARTS: PartRelations = {
  by: { relation: 'performs', end: 'source' },
  using: { relation: 'supports', end: 'source' },
};

const RESPONSIBILITY_PARTS: PartRelations = {
  for: { relation: 'responsibility-for', end: 'target' },
  responsible: { relation: 'responsible', end: 'target' },
  accountable: { relation: 'accountable', end: 'target' },
  consulted: { relation: 'consulted', end: 'target' },
  informed: { relation: 'informed', end: 'target' },
};

function partOffers(tokens: readonly LeafCstNode[], parts: PartRelations): Offers {
  const link = governing(tokens, ['LINK']);
  const part = link && parts[idOf(link.text, 'link') ?? ''];
  if (link && part && expectsName(tokens, link)) {
    return references(part.end === 'source' ? sourcesOf(part.relation) : targetsOf(part.relation, undefined));
  }
  const used = tokens.filter((leaf) => leaf.tokenType.name === 'LINK').map((leaf) => idOf(leaf.text, 'link'));
  return {
    words: wordsOf(
      'link',
      Object.keys(parts).filter((id) => !used.includes(id)),
    ),
  };
}

function flowOffers(tokens: readonly LeafCstNode[]): Offers {
  const arrow = tokens.findIndex((leaf) => leaf.tokenType.name === '->');
  const hasSource = tokens.some((leaf) => leaf.tokenType.name === 'REFERENCE');
  if (arrow < 0) {
    return hasSource || tokens.length === 1 ? NOTHING : references(targetsOf('flow-from', undefined));
  }
  return arrow === tokens.length - 1 ? references(targetsOf('flow-to', undefined)) : partOffers(tokens, FLOW_PARTS);
}

function stepOffers(tokens: readonly LeafCstNode[]): Offers {
  if (tokens.length === 1) {
    return NOTHING;
  }
  const word = governing(tokens, ['LINK', 'RELATION']);
  if (word?.tokenType.name === 'RELATION' && expectsName(tokens, word)) {
    return relationOffers(tokens, 'step');
  }
  const parts = partOffers(tokens, STEP_PARTS);
  return parts.references ? parts : { words: [...parts.words, ...relationWords('step')] };
}

function fieldOffers(tokens: readonly LeafCstNode[]): Offers {
  const last = lastOf(tokens);
  if (last.tokenType.name === ':') {
    return { words: wordsOf('primitive-type'), references: { kinds: new Set<KindId>(['entity', 'code-list']) } };
  }
  return tokens.length > 2 ? { words: fieldMarks(tokens) } : NOTHING;
}

/** Boolean attributes of a field that are not yet written. */
function fieldMarks(tokens: readonly LeafCstNode[]): WordOffer[] {
  const used = tokens.filter((leaf) => leaf.tokenType.name === 'MARK').map((leaf) => attributeIdOf(leaf.text));
  return attributes
    .filter(({ id, usages }) => !used.includes(id) && usages.some(isMarkOfField))
    .map((entry) => ({ entry, role: 'attribute' as const }));
}

function isMarkOfField(usage: { readonly on: readonly string[]; readonly value: { readonly type: string } }): boolean {
  return usage.value.type === 'boolean' && usage.on.includes('field');
}

// --- clauses

function attributeOffers({ tokens, place }: StatementSoFar): Offers {
  const attribute = attributeIdOf(tokens[0]!.text);
  const last = lastOf(tokens);
  if (!attribute) {
    return NOTHING;
  }
  if (last.tokenType.name === 'BY') {
    return references(approvers(attribute));
  }
  if (last === tokens[0] || last.tokenType.name === ',') {
    return valueOffers(attribute, kindOfPlace(place));
  }
  if (last.tokenType.name === 'NUMBER' || last.tokenType.name === 'UNIT') {
    return { words: [...wordsOf('unit'), ...wordsOf('link', ['to'])] };
  }
  return last.tokenType.name === 'DATE' ? { words: wordsOf('link', ['to', 'by']) } : NOTHING;
}

function approvers(attribute: AttributeId): ReferenceOffer {
  const usage = attributes.find(({ id }) => id === attribute)?.usages.find(({ value }) => value.type === 'approval');
  const by = usage?.value.type === 'approval' ? usage.value.by : ['party'];
  return { kinds: new Set(by.flatMap((selector) => [...kindsIn(selector)])) };
}

function relationOffers(tokens: readonly LeafCstNode[], source: KindId | undefined): Offers {
  const word = governing(tokens, ['RELATION']);
  if (!word || !expectsName(tokens, word)) {
    return NOTHING;
  }
  const relation = idOf(word.text, 'relation');
  if (relation && isRelationId(relation)) {
    return references(targetsOf(relation, source));
  }
  const inverse = idOf(word.text, 'inverse');
  return inverse && isRelationId(inverse) ? references(sourcesOf(inverse)) : NOTHING;
}

function subjectOffers({ tokens, kindOf }: StatementSoFar): Offers {
  const source = kindOf(tokens[0]!);
  return tokens.length === 1 ? { words: relationWords(source) } : relationOffers(tokens, source);
}

function sequenceOffers({ tokens, place }: StatementSoFar): Offers {
  const last = lastOf(tokens);
  if (last.tokenType.name === '->') {
    return references({ kinds: STEPS, within: place.in === 'element' ? place.qualifiedName : undefined });
  }
  return last.tokenType.name === 'REFERENCE' ? { words: wordsOf('link', ['when']) } : NOTHING;
}

/** A name at the start of a statement whose relation is not written yet. */
function unknownOffers({ tokens, kindOf }: StatementSoFar): Offers {
  const kind = tokens.length === 1 ? kindOf(tokens[0]!) : undefined;
  return kind ? { words: relationWords(kind) } : NOTHING;
}

// --- views

function selectionOffers(tokens: readonly LeafCstNode[]): Offers {
  const where = tokens.map((leaf) => isWord(leaf, 'view-operator', 'where')).lastIndexOf(true);
  const last = lastOf(tokens);
  if (last.tokenType.name === '->' || isWord(last, 'view-operator', 'of')) {
    return references({});
  }
  if (last.tokenType.name === 'SELECT' || last.tokenType.name === ',') {
    return { words: [...kindOffers(), ...wordsOf('view-operator', ['neighbors'])], references: {} };
  }
  if (where >= 0 && last.tokenType.name === 'OPERATOR' && !isConnective(last)) {
    return comparedOffers(tokens);
  }
  if (last === tokens[where] || isConnective(last)) {
    return {
      words: [
        ...attributes.map((entry) => ({ entry, role: 'attribute' as const })),
        ...relationWords(undefined),
        ...wordsOf('view-argument', ['kind', 'name']),
        ...wordsOf('view-operator', ['not', 'tag']),
      ],
    };
  }
  return { words: wordsOf('view-operator', where < 0 ? ['where', 'of'] : ['and', 'or']) };
}

/** What a property may be compared with: kinds, the values of an attribute, or the elements that a relation leads to. */
function comparedOffers(tokens: readonly LeafCstNode[]): Offers {
  const property = tokens[tokens.length - 2];
  if (isWord(property, 'view-argument', 'kind')) {
    return { words: kindOffers() };
  }
  const attribute = attributeIdOf(property?.text ?? '');
  return attribute ? { words: valueOffers(attribute, undefined).words } : references({});
}

function kindOffers(): readonly WordOffer[] {
  return kinds.map((entry) => ({ entry, role: 'kind' as const }));
}

function isConnective(leaf: LeafCstNode): boolean {
  return leaf.text === '(' || ['and', 'or', 'not'].some((id) => isWord(leaf, 'view-operator', id));
}

function isWord(leaf: LeafCstNode | undefined, wordClass: WordClass, id: string): boolean {
  return leaf !== undefined && idOf(leaf.text, wordClass) === id;
}

function settingOffers(tokens: readonly LeafCstNode[]): Offers {
  const [head] = tokens;
  if (isWord(head, 'view-verb', 'layout')) {
    return { words: wordsOf('view-argument', ['down', 'right']) };
  }
  if (isWord(head, 'view-verb', 'compare')) {
    const wantsWith = tokens.length === 2;
    return wantsWith
      ? { words: wordsOf('view-operator', ['with']) }
      : { words: valueOffers('state', undefined).words, references: { kinds: new Set<KindId>(['plateau']) } };
  }
  if ((isWord(head, 'view-verb', 'group-by') || isWord(head, 'view-verb', 'color-by')) && tokens.length === 1) {
    return {
      words: [
        ...kindOffers(),
        ...attributes.filter(isGrouping).map((entry) => ({ entry, role: 'attribute' as const })),
        ...relationWords(undefined),
      ],
    };
  }
  return NOTHING;
}

/** Attributes with few values, by which a view can group or colour. */
function isGrouping({ usages }: (typeof attributes)[number]): boolean {
  return usages.some(({ value }) => value.type === 'enumeration' || value.type === 'number');
}
