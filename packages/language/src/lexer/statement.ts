import type { AttributeId, AttributeUsage, KindId, ValueType, Vocabulary } from '@govarch/model/vocabulary';
import type { GovArchTokenNames } from '../generated/ast.js';
import { formOf, JOINT_TOKENS, jointsIn, mayFollow, partOf } from '../syntax/forms.js';
import { oncePer } from '../syntax/once-per.js';
import { classBits, meaningIn, type WordClass } from '../syntax/words.js';
import type { Token } from './token.js';

/** The type that a token gets from its place. */
export type Role = GovArchTokenNames;

/** What a statement is, by its first word. */
export type Head =
  | 'section'
  | 'element'
  | 'flow'
  | 'step'
  | 'field'
  | 'responsibility'
  | 'extend'
  | 'attribute'
  | 'clause'
  | 'relation'
  | 'sequence'
  | 'view'
  | 'select'
  | 'setting'
  | 'unknown';

/** What a block belongs to, as far as the words in it depend on that. */
export interface Block {
  readonly type: 'top' | 'section' | 'element' | 'process' | 'view' | 'text' | 'other';
  /** Kind of the element whose body it is, where that is known. */
  readonly kind?: KindId;
  /** The statement in whose text it stands, which goes on behind it. */
  readonly within?: Statement;
  /** Whether a step stands in it: then what can be a step is one, even where the head of the block is misspelt. */
  hasSteps?: boolean;
}

/** A statement as far as it has come. */
export interface Statement {
  readonly head: Head;
  /** Vocabulary id of the first word, where it is one. */
  readonly id: string;
  /** Width of the indentation of the line on which it begins. */
  readonly indent: number;
  readonly first: Token;
  /** Role of the last token that it took. */
  last: Role;
  /** Number of tokens that it took after its first. */
  taken: number;
  named: boolean;
  titled: boolean;
  /** Whether its last token was a comma that waits for something. */
  comma: boolean;
  /** Open brackets. */
  brackets: number;
  /** Whether a link or a relation on its line has begun to name elements. */
  parted: boolean;
  /** In a view: whether a name would be a value to compare with, not an element. */
  plainValue: boolean;
  /** In a view: whether the last word was the one before a tag. */
  beforeTag: boolean;
  /** In a view: whether the last mark was `*`, `**` or the like, after which nothing is missing. */
  descends: boolean;
  /** What the values can be of an attribute on the kind whose body it stands in, or of one that a view compares. */
  values: ValueKinds;
  /** The attribute on this line that is being read: it belongs to what the line declares. */
  inner?: Statement;
}

/** What is being read: the attribute on the statement's line, where one has begun, else the statement. */
export function readingOf(statement: Statement): Statement {
  return statement.inner ?? statement;
}

/** Which shapes the values of an attribute can have, over all its usages or on one kind. */
export interface ValueKinds {
  readonly flag: boolean;
  readonly reference: boolean;
  readonly enumeration: boolean;
  /** The spellings to choose from, where a value is one of an enumeration. */
  readonly choices: readonly string[];
  /** Words for kinds of elements. */
  readonly kind: boolean;
  /** Free words, which may be words of the language too. */
  readonly name: boolean;
  /** Numbers, with or without units. */
  readonly quantity: boolean;
  /** Numbers up to a limit, which have no units: what stands behind one cannot change it. */
  readonly bounded: boolean;
  /** Amounts of money. */
  readonly money: boolean;
  /** Texts in quotes. */
  readonly text: boolean;
  /** Texts of any words, no address or code. */
  readonly prose: boolean;
  readonly date: boolean;
  readonly period: boolean;
  /** Numbers that a comparison may stand before. */
  readonly measure: boolean;
  readonly approval: boolean;
  /** Two texts stand after it: a key and its value. */
  readonly pair: boolean;
}

const NO_CHOICES: readonly string[] = [];
const NO_VALUES: ValueKinds = kindsOfValues([], () => NO_CHOICES);

/** A statement that has just begun. */
export function beginStatement(
  head: Head,
  id: string,
  first: Token,
  role: Role,
  indent: number,
  values: ValueKinds = NO_VALUES,
): Statement {
  return {
    head,
    id,
    first,
    indent,
    values,
    last: role,
    taken: 0,
    named: false,
    titled: false,
    comma: false,
    brackets: 0,
    parted: false,
    plainValue: false,
    beforeTag: false,
    descends: false,
  };
}

const valueKinds = oncePer(
  (vocabulary: Vocabulary) =>
    new Map<string, ValueKinds>(
      vocabulary.attributes.map(({ id, usages }) => [
        id,
        kindsOfValues(
          usages.map(({ value }) => value),
          choicesIn(vocabulary),
        ),
      ]),
    ),
);

type Choices = (enumeration: string) => readonly string[];

/** The spellings of the values of each enumeration. */
const choicesIn: (vocabulary: Vocabulary) => Choices = oncePer((vocabulary) => {
  const known = new Map<string, readonly string[]>(
    vocabulary.enumerations.map(({ id, values }) => [id, values.flatMap(({ spelling }) => [spelling.vi, spelling.en])]),
  );
  return (enumeration) => known.get(enumeration) ?? NO_CHOICES;
});

/** What the values of an attribute can be on a kind; on any kind where it has no such attribute. */
export function valueKindsOf(attribute: string, kind: KindId | undefined, vocabulary: Vocabulary): ValueKinds {
  const usage = kind && vocabulary.usageOf(attribute as AttributeId, kind);
  return usage ? kindsOfUsage(usage, vocabulary) : (valueKinds(vocabulary).get(attribute) ?? NO_VALUES);
}

const byUsage = oncePer((_vocabulary: Vocabulary) => new Map<AttributeUsage, ValueKinds>());

function kindsOfUsage(usage: AttributeUsage, vocabulary: Vocabulary): ValueKinds {
  const known = byUsage(vocabulary);
  let kinds = known.get(usage);
  if (!kinds) {
    kinds = kindsOfValues([usage.value], choicesIn(vocabulary));
    known.set(usage, kinds);
  }
  return kinds;
}

function kindsOfValues(types: readonly ValueType[], choicesOf: Choices): ValueKinds {
  const some = (type: ValueType['type']): boolean => types.some((value) => value.type === type);
  return {
    flag: types.length > 0 && types.every(({ type }) => type === 'boolean'),
    reference: some('reference') || some('view'),
    enumeration: some('enumeration'),
    choices: types.flatMap((value) => (value.type === 'enumeration' ? choicesOf(value.enumeration) : NO_CHOICES)),
    kind: some('kind'),
    name: some('name') || some('edition'),
    quantity: some('number') || some('money') || some('measure') || some('percentage'),
    bounded: types.length > 0 && types.every((value) => value.type === 'number' && value.maximum !== undefined),
    money: some('money'),
    prose: some('text') || types.some((value) => value.type === 'reference' && value.orText),
    text:
      types.some((value) => value.type === 'reference' && value.orText) ||
      some('text') ||
      some('url') ||
      some('file') ||
      some('agency-code') ||
      some('pair'),
    date: some('date') || some('approval') || some('period'),
    period: some('period'),
    measure: some('measure'),
    approval: some('approval'),
    pair: some('pair'),
  };
}

const HEADED: ReadonlySet<Head> = new Set(['element', 'flow', 'step', 'field', 'responsibility', 'view', 'extend']);

/** Whether a statement of this head may name itself after its first word. */
export function takesName(head: Head): boolean {
  return HEADED.has(head);
}

/** The link words that may follow in a statement. */
export function linksIn({ head, values }: Statement): readonly string[] {
  return [...jointsIn(head, values), ...(formOf(head)?.parts ?? [])].map(({ link }) => link);
}

const LINK = classBits('link');

/** The role of a link word (`by`, `via`, `when`, `to` …) where the statement waits for one; undefined elsewhere. */
export function linkRole(statement: Statement, token: Token, next?: Token): Role | undefined {
  if (!token.is(LINK)) {
    return undefined;
  }
  const link = meaningIn(token.word, 'link')!.id;
  const { head, values, last, taken } = statement;
  const joint = jointsIn(head, values).find((candidate) => candidate.link === link);
  if (joint) {
    const fits = joint.before === undefined || (next?.shape === joint.before && !next.first);
    return taken > 0 && fits && mayFollow(joint, last) ? joint.token : undefined;
  }
  return partOf(formOf(head), link) ? 'LINK' : undefined;
}

const RELATION = classBits('relation', 'inverse');

/** Whether a word is a relation that may stand on the statement's line, as the form of the statement says. */
export function isLineRelation({ head, comma, taken }: Statement, token: Token): boolean {
  return token.is(RELATION) && taken > 0 && !comma && formOf(head)?.clauses === true;
}

/** Whether a mark is the dash between the ends of a period or a range: `01/03/2024 – 31/12/2025`, `3 – 5 ngày`. */
export function isDashOfRange({ head, values, last }: Statement, token: Token, next: Token | undefined): boolean {
  const joins =
    (values.period && last === 'DATE') ||
    (values.measure && (last === 'NUMBER' || last === 'UNIT') && next?.shape === 'number');
  return head === 'attribute' && joins && DASHES.some((dash) => token.isMark(dash));
}

const COMPARISON = classBits('comparison');
const COMPARISON_MARKS: ReadonlySet<string> = new Set(['>=', '≥', '>', '<=', '≤', '<']);

/** Whether a token says how a measured value compares with the number after it: `tối thiểu`, `>=`. */
export function isComparison({ head, values, taken, comma }: Statement, token: Token): boolean {
  const isWord = token.shape === 'mark' ? COMPARISON_MARKS.has(token.image) : token.is(COMPARISON);
  return isWord && head === 'attribute' && values.measure && (taken === 0 || comma);
}

const DASHES = ['-', '–', '—'];

/** Whether a statement cannot end here: after a comma, an arrow, a link, a relation. */
export function isWaiting({ comma, last, descends }: Statement): boolean {
  return (
    comma ||
    isArrow(last) ||
    last === ':' ||
    last === 'LINK' ||
    last === 'RELATION' ||
    last === 'LINERELATION' ||
    JOINT_TOKENS.has(last) ||
    (last === 'OPERATOR' && !descends)
  );
}

/** Whether a role is that of an arrow. */
export function isArrow(role: Role): boolean {
  return role === '->' || role === '<-' || role === '<->';
}

/** Where a word may open a statement. */
export interface Opening {
  readonly head: Head;
  readonly role: Role;
  readonly wordClass: WordClass;
}

const BITS = {
  section: classBits('section'),
  view: classBits('view'),
  viewVerb: classBits('view-verb'),
  step: classBits('step'),
  kind: classBits('kind'),
  flow: classBits('flow'),
  field: classBits('field'),
  responsibility: classBits('responsibility'),
  attribute: classBits('attribute'),
  flag: classBits('flag'),
  relation: classBits('relation'),
  inverse: classBits('inverse'),
  extend: classBits('extend'),
};

const SELECTIONS = new Set(['include', 'exclude']);

/** What a statement is that begins with this token; undefined where the word opens none here. */
export function openingOf(token: Token, next: Token | undefined, block: Block): Opening | undefined {
  if (!token.is(OPENERS)) {
    return undefined;
  }
  const bodyFollows = next?.isMark('{') ?? false;
  if ((block.type === 'view' || block.type === 'other') && token.is(BITS.viewVerb)) {
    return SELECTIONS.has(meaningIn(token.word, 'view-verb')!.id)
      ? { head: 'select', role: 'SELECT', wordClass: 'view-verb' }
      : { head: 'setting', role: 'SETTING', wordClass: 'view-verb' };
  }
  if (token.is(BITS.view) && !(token.is(BITS.section) && bodyFollows && block.type === 'top')) {
    return { head: 'view', role: 'VIEW', wordClass: 'view' };
  }
  if (token.is(BITS.section) && (bodyFollows || isOnlySection(token))) {
    return { head: 'section', role: 'SECTION', wordClass: 'section' };
  }
  if (token.is(BITS.step) && (block.type === 'process' || block.hasSteps || !token.is(BITS.kind))) {
    return { head: 'step', role: 'STEP', wordClass: 'step' };
  }
  const openings = isAttributeHere(token, next, block) ? OPENINGS.slice(1) : OPENINGS;
  return openings.find(([bits]) => token.is(bits))?.[1];
}

/** A word that is a kind and an attribute (`năng lực`): in a body it is the kind where a name follows on its line. */
function isAttributeHere(token: Token, next: Token | undefined, block: Block): boolean {
  const isInBody = block.type === 'element' || block.type === 'process' || block.type === 'other';
  const nameFollows = next !== undefined && !next.first && next.isNameLike;
  return isInBody && token.is(BITS.kind) && token.is(BITS.attribute) && !nameFollows;
}

const OPENINGS: readonly (readonly [number, Opening])[] = [
  [BITS.kind, { head: 'element', role: 'KIND', wordClass: 'kind' }],
  [BITS.flow, { head: 'flow', role: 'FLOW', wordClass: 'flow' }],
  [BITS.field, { head: 'field', role: 'FIELD', wordClass: 'field' }],
  [BITS.responsibility, { head: 'responsibility', role: 'RESPONSIBILITY', wordClass: 'responsibility' }],
  [BITS.attribute, { head: 'attribute', role: 'ATTRIBUTE', wordClass: 'attribute' }],
  [BITS.flag, { head: 'attribute', role: 'ATTRIBUTE', wordClass: 'flag' }],
  [BITS.relation, { head: 'clause', role: 'RELATION', wordClass: 'relation' }],
  [BITS.inverse, { head: 'clause', role: 'RELATION', wordClass: 'inverse' }],
  [BITS.extend, { head: 'extend', role: 'EXTEND', wordClass: 'extend' }],
];

const OPENERS = Object.values(BITS).reduce((all, bits) => all | bits, 0);
const OTHER_OPENERS = OPENERS & ~BITS.section & ~BITS.viewVerb;

/** A word that opens sections and nothing else heads one even where its `{` is missing. */
function isOnlySection(token: Token): boolean {
  return token.first && !token.is(OTHER_OPENERS);
}
