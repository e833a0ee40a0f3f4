import {
  type AttributeEntry,
  type AttributeId,
  directionOfArrow,
  flowArrows,
  type KindId,
  type RelationId,
  type Vocabulary,
} from '@govarch/model/vocabulary';
import type { LeafCstNode } from 'langium';
import { isArrow, type Role, valueKindsOf } from '../../lexer/statement.js';
import {
  endsAround,
  FIELD_TYPE,
  type FormId,
  formOf,
  JOINT_TOKENS,
  type JointForm,
  jointsIn,
  mayFollow,
  partOf,
  type StatementForm,
  statementForms,
} from '../../syntax/forms.js';
import type { Lexicon } from '../../syntax/lexicon.js';
import { KIND_CLASSES, type WordClass } from '../../syntax/words.js';
import { attributeIdOf } from '../tokens/word-ids.js';
import {
  coreKindsIn,
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
  /** The words by which the document was read. */
  readonly lexicon: Lexicon;
  /** The kind of the element that a name stands for, as the cursor's document sees it. */
  kindOf(leaf: LeafCstNode): KindId | undefined;
}

/** The forms of statements by the type of their first token; a clause in a body has none of its own. */
const FORM_OF_HEAD: Readonly<Record<string, FormId>> = {
  FLOW: 'flow',
  STEP: 'step',
  FIELD: 'field',
  RESPONSIBILITY: 'responsibility',
  SUBJECT: 'relation',
};

/** What may continue a statement. */
export function continuationOffers(statement: StatementSoFar): Offers {
  const [head] = statement.tokens;
  const form = formOf(FORM_OF_HEAD[head?.tokenType.name ?? ''] ?? '');
  const attribute = form && headAttribute(statement.tokens);
  if (attribute) {
    const inAttribute = attributeOffers({ ...statement, tokens: attribute, place: placeOfHead(statement) });
    return wantsMore(attribute, statement.lexicon) || attribute.length === 1
      ? inAttribute
      : { words: [...inAttribute.words, ...headOffers(statement, form).words] };
  }
  switch (head?.tokenType.name) {
    case 'FLOW':
      return flowOffers(statement);
    case 'STEP':
      return statement.tokens.length === 1 ? NOTHING : headOffers(statement, statementForms.step);
    case 'FIELD':
      return fieldOffers(statement);
    case 'RESPONSIBILITY':
      return headOffers(statement, statementForms.responsibility);
    case 'EXTEND':
      return statement.tokens.length === 1 ? { words: [], references: {} } : NOTHING;
    case 'ATTRIBUTE':
      return attributeOffers(statement);
    case 'RELATION':
      return relationOffers(statement, kindOfPlace(statement.place));
    case 'SUBJECT':
      return subjectOffers(statement);
    case 'ORIGIN':
      return sequenceOffers(statement);
    case 'UNKNOWN':
      return unknownOffers(statement);
    case 'VIEW':
      return statement.tokens.length === 1 ? { words: wordsOf('view-kind') } : NOTHING;
    case 'SELECT':
      return selectionOffers(statement);
    case 'SETTING':
      return settingOffers(statement);
    default:
      return NOTHING;
  }
}

/** Whether a token is an arrow, in any spelling. */
export function isArrowLeaf({ tokenType }: LeafCstNode): boolean {
  return isArrow(tokenType.name as Role);
}

/** Whether a statement cannot end after these tokens: then nothing else may begin here. */
export function wantsMore(tokens: readonly LeafCstNode[], lexicon: Lexicon): boolean {
  const last = tokens[tokens.length - 1];
  return (
    last !== undefined &&
    (WANTS_MORE.has(last.tokenType.name) ||
      awaitsValue(last, lexicon) ||
      JOINT_TOKENS.has(last.tokenType.name) ||
      last.tokenType.name === ',' ||
      isArrowLeaf(last) ||
      last.tokenType.name === ':')
  );
}

const WANTS_MORE = new Set(['RELATION', 'LINERELATION', 'LINK', 'KIND', 'FLOW', 'STEP', 'FIELD', 'VIEW', 'EXTEND']);

/** Whether a leaf is the word of an attribute that says nothing without a value. */
function awaitsValue(leaf: LeafCstNode, lexicon: Lexicon): boolean {
  const isAttribute = leaf.tokenType.name === 'ATTRIBUTE' || leaf.tokenType.name === 'LINEATTRIBUTE';
  const { vocabulary } = lexicon;
  const id = isAttribute ? lexicon.idOf(leaf.text, 'attribute') : undefined;
  return (
    id !== undefined &&
    vocabulary.isAttribute(id) &&
    !vocabulary.attribute(id).usages.some(({ value }) => value.type === 'boolean')
  );
}

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

/** The attribute on the head line that is being written, with what it has so far; undefined where there is none. */
function headAttribute(tokens: readonly LeafCstNode[]): readonly LeafCstNode[] | undefined {
  const start = tokens.map((leaf) => HEAD_LINE_WORDS.has(leaf.tokenType.name)).lastIndexOf(true);
  return start > 0 && tokens[start]!.tokenType.name === 'LINEATTRIBUTE' ? tokens.slice(start) : undefined;
}

/** Tokens after which something else is being written on a head line. */
const HEAD_LINE_WORDS = new Set(['LINK', 'RELATION', 'LINERELATION', 'MARK', 'LINEATTRIBUTE', '->', '<-', '<->']);

/** The inside of what the line declares: its attributes on the line are those that its body may have. */
function placeOfHead({ tokens, lexicon, kindOf }: StatementSoFar): Place {
  const [head] = tokens;
  const kind = head && (head.tokenType.name === 'SUBJECT' ? kindOf(head) : kindOfHead(head, lexicon));
  return { in: 'element', kind, present: new Set() };
}

function kindOfHead(head: LeafCstNode, { vocabulary, idOf }: Lexicon): KindId | undefined {
  const id = KIND_CLASSES.map((wordClass) => idOf(head.text, wordClass)).find((found) => found !== undefined);
  return id !== undefined && vocabulary.isKind(id) ? id : undefined;
}

/** What may follow on a head line: its parts that are not yet written, relations, and attributes of what it declares. */
function headOffers(statement: StatementSoFar, form: StatementForm): Offers {
  const { tokens, lexicon } = statement;
  const { vocabulary } = lexicon;
  const link = governing(tokens, ['LINK', 'LINERELATION']);
  if (link?.tokenType.name === 'LINERELATION' && expectsName(tokens, link)) {
    return relationOffers(statement, kindOfPlace(placeOfHead(statement)));
  }
  const part = link?.tokenType.name === 'LINK' && partOf(form, lexicon.idOf(link.text, 'link') ?? '');
  if (link && part && expectsName(tokens, link)) {
    return references(
      part.names === 'source' ? sourcesOf(vocabulary, part.relation) : targetsOf(vocabulary, part.relation, undefined),
    );
  }
  const place = placeOfHead(statement);
  const used = tokens.filter((leaf) => leaf.tokenType.name === 'LINK').map((leaf) => lexicon.idOf(leaf.text, 'link'));
  const links = form.parts.map((item) => item.link).filter((id) => !used.includes(id));
  const written = tokens
    .filter((leaf) => leaf.tokenType.name === 'MARK' || leaf.tokenType.name === 'LINEATTRIBUTE')
    .map((leaf) => attributeIdOf(lexicon, leaf.text));
  const kind = kindOfPlace(place);
  const attributes = kind ? vocabulary.attributesOf(kind).filter(({ id }) => !written.includes(id)) : [];
  return {
    words: [
      ...wordsOf('link', links),
      ...(form.clauses ? relationWords(vocabulary, kind) : []),
      ...attributes.map((entry) => ({ entry, role: 'attribute' as const })),
    ],
  };
}

function flowOffers(statement: StatementSoFar): Offers {
  const { tokens, lexicon } = statement;
  const last = lastOf(tokens);
  const arrow = tokens.find(isArrowLeaf);
  const { before, after } = endsAround(statementForms.flow.arrow, directionOfArrow(arrow?.text));
  const ends = (relation: RelationId): Offers => references(targetsOf(lexicon.vocabulary, relation, undefined));
  if (!arrow) {
    if (last.tokenType.name === 'REFERENCE') {
      return { words: flowArrows.map((entry) => ({ entry, role: 'word' })) };
    }
    return tokens.length > 1 ? ends(before) : NOTHING;
  }
  const isEnd =
    last === arrow || (last.tokenType.name === ',' && !tokens.some((leaf) => HEAD_PARTS.has(leaf.tokenType.name)));
  return isEnd ? ends(after) : headOffers(statement, statementForms.flow);
}

/** What follows the ends of a flow on its head line. */
const HEAD_PARTS = new Set(['LINK', 'LINERELATION', 'MARK', 'LINEATTRIBUTE']);

function fieldOffers(statement: StatementSoFar): Offers {
  const { tokens, lexicon } = statement;
  const last = lastOf(tokens);
  if (last.tokenType.name === ':') {
    return { words: wordsOf('primitive-type'), references: { kinds: lexicon.vocabulary.kindsIn(FIELD_TYPE) } };
  }
  return tokens.length > 2 ? headOffers(statement, statementForms.field) : NOTHING;
}

// --- clauses

function attributeOffers({ tokens, place, lexicon }: StatementSoFar): Offers {
  const attribute = attributeIdOf(lexicon, tokens[0]!.text);
  const last = lastOf(tokens);
  if (!attribute) {
    return NOTHING;
  }
  if (last.tokenType.name === 'BY') {
    return references(approvers(lexicon.vocabulary, attribute));
  }
  if (last === tokens[0] || last.tokenType.name === ',') {
    return valueOffers(lexicon.vocabulary, attribute, kindOfPlace(place));
  }
  const isNumber = last.tokenType.name === 'NUMBER' || last.tokenType.name === 'UNIT';
  const joints = jointWords('attribute', tokens, valueKindsOf(attribute, kindOfPlace(place), lexicon.vocabulary));
  return { words: [...(isNumber ? wordsOf('unit') : []), ...joints] };
}

/** The words that may join what follows to what is written, each once. */
function jointWords(
  head: JointForm['head'],
  tokens: readonly LeafCstNode[],
  values: Parameters<typeof jointsIn>[1],
): readonly WordOffer[] {
  const written = tokens.map((leaf) => leaf.tokenType.name);
  const last = lastOf(tokens).tokenType.name;
  const joints = JOINT_TOKENS.has(last)
    ? []
    : jointsIn(head, values).filter((joint) => mayFollow(joint, last) && !written.includes(joint.token));
  return wordsOf(
    'link',
    joints.map(({ link }) => link),
  );
}

function approvers(vocabulary: Vocabulary, attribute: AttributeId): ReferenceOffer {
  const usage = vocabulary.attribute(attribute).usages.find(({ value }) => value.type === 'approval');
  const by = usage?.value.type === 'approval' ? usage.value.by : ['party'];
  return { kinds: coreKindsIn(by) };
}

function relationOffers({ tokens, lexicon }: StatementSoFar, source: KindId | undefined): Offers {
  const { vocabulary } = lexicon;
  const word = governing(tokens, ['RELATION', 'LINERELATION']);
  if (!word || !expectsName(tokens, word)) {
    return NOTHING;
  }
  const relation = lexicon.idOf(word.text, 'relation');
  if (relation && vocabulary.isRelation(relation)) {
    return references(targetsOf(vocabulary, relation, source));
  }
  const inverse = lexicon.idOf(word.text, 'inverse');
  return inverse && vocabulary.isRelation(inverse) ? references(sourcesOf(vocabulary, inverse)) : NOTHING;
}

function subjectOffers(statement: StatementSoFar): Offers {
  const { tokens, kindOf, lexicon } = statement;
  const source = kindOf(tokens[0]!);
  if (tokens.length === 1) {
    return { words: relationWords(lexicon.vocabulary, source) };
  }
  return lastOf(tokens).tokenType.name === 'REFERENCE'
    ? headOffers(statement, statementForms.relation)
    : relationOffers(statement, source);
}

function sequenceOffers({ tokens, place }: StatementSoFar): Offers {
  const last = lastOf(tokens);
  if (isArrowLeaf(last)) {
    return references({ kinds: STEPS, within: place.in === 'element' ? place.qualifiedName : undefined });
  }
  return { words: jointWords('sequence', tokens, { period: false, measure: false, approval: false }) };
}

/** A name at the start of a statement whose relation is not written yet. */
function unknownOffers({ tokens, kindOf, lexicon }: StatementSoFar): Offers {
  const kind = tokens.length === 1 ? kindOf(tokens[0]!) : undefined;
  return kind ? { words: relationWords(lexicon.vocabulary, kind) } : NOTHING;
}

// --- views

function selectionOffers(statement: StatementSoFar): Offers {
  const { tokens, lexicon } = statement;
  const last = lastOf(tokens);
  if (isArrowLeaf(last) || isWord(lexicon, last, 'view-operator', 'of')) {
    return references({});
  }
  if (isInCondition(tokens, lexicon)) {
    return conditionOffers(statement);
  }
  if (BEFORE_TERM.has(last.tokenType.name)) {
    return termOffers(lexicon);
  }
  return { words: wordsOf('view-operator', ['where', 'of']) };
}

const BEFORE_TERM: ReadonlySet<string> = new Set(['SELECT', ',', '(']);

function termOffers(lexicon: Lexicon): Offers {
  return { words: [...kindOffers(lexicon), ...wordsOf('view-operator', ['neighbors'])], references: {} };
}

/** Whether the end of these tokens lies in a condition: after `where`, and before the comma or bracket that ends it. */
function isInCondition(tokens: readonly LeafCstNode[], lexicon: Lexicon): boolean {
  const around: boolean[] = [];
  let inCondition = false;
  for (const leaf of tokens) {
    if (leaf.text === '(') {
      around.push(inCondition);
    } else if (leaf.text === ')') {
      inCondition = around.pop() ?? false;
    } else if (leaf.tokenType.name === ',') {
      inCondition = false;
    } else if (isWord(lexicon, leaf, 'view-operator', 'where')) {
      inCondition = true;
    }
  }
  return inCondition;
}

function conditionOffers(statement: StatementSoFar): Offers {
  const { tokens, lexicon } = statement;
  const last = lastOf(tokens);
  if (isConnective(lexicon, last) || isWord(lexicon, last, 'view-operator', 'where')) {
    return {
      words: [
        ...lexicon.vocabulary.attributes.map((entry) => ({ entry, role: 'attribute' as const })),
        ...relationWords(lexicon.vocabulary, undefined),
        ...wordsOf('view-argument', ['kind', 'name', 'reached']),
        ...wordsOf('view-operator', ['not', 'tag']),
      ],
    };
  }
  if (last.tokenType.name === 'OPERATOR') {
    return comparedOffers(statement);
  }
  const joints = wordsOf('view-operator', ['and', 'or']);
  return { words: last.tokenType.name === 'NUMBER' ? [...joints, ...wordsOf('unit')] : joints };
}

/** What a property may be compared with: kinds, the values of an attribute, or the elements that a relation leads to. */
function comparedOffers({ tokens, lexicon }: StatementSoFar): Offers {
  const property = tokens[tokens.length - 2];
  if (isWord(lexicon, property, 'view-argument', 'kind')) {
    return { words: kindOffers(lexicon) };
  }
  const attribute = attributeIdOf(lexicon, property?.text ?? '');
  return attribute ? { words: valueOffers(lexicon.vocabulary, attribute, undefined).words } : references({});
}

function kindOffers({ vocabulary }: Lexicon): readonly WordOffer[] {
  return vocabulary.kinds.map((entry) => ({ entry, role: 'kind' as const }));
}

function isConnective(lexicon: Lexicon, leaf: LeafCstNode): boolean {
  return leaf.text === '(' || ['and', 'or', 'not'].some((id) => isWord(lexicon, leaf, 'view-operator', id));
}

function isWord(lexicon: Lexicon, leaf: LeafCstNode | undefined, wordClass: WordClass, id: string): boolean {
  return leaf !== undefined && lexicon.idOf(leaf.text, wordClass) === id;
}

function settingOffers(statement: StatementSoFar): Offers {
  const { tokens, lexicon } = statement;
  const [head] = tokens;
  if (isWord(lexicon, head, 'view-verb', 'layout')) {
    return { words: wordsOf('view-argument', ['down', 'right']) };
  }
  if (isWord(lexicon, head, 'view-verb', 'rows')) {
    return matrixOffers(statement);
  }
  if (isWord(lexicon, head, 'view-verb', 'place')) {
    return placementOffers(statement);
  }
  if (isWord(lexicon, head, 'view-verb', 'show') && (tokens.length === 1 || lastOf(tokens).tokenType.name === ',')) {
    return { words: criterionOffers(lexicon, () => true) };
  }
  if (isWord(lexicon, head, 'view-verb', 'compare')) {
    const wantsWith = tokens.length === 2;
    return wantsWith
      ? { words: wordsOf('view-operator', ['with']) }
      : {
          words: valueOffers(lexicon.vocabulary, 'state', undefined).words,
          references: { kinds: new Set<KindId>(['plateau']) },
        };
  }
  if (
    (isWord(lexicon, head, 'view-verb', 'group-by') || isWord(lexicon, head, 'view-verb', 'color-by')) &&
    tokens.length === 1
  ) {
    return { words: criterionOffers(lexicon, isGrouping) };
  }
  return NOTHING;
}

/** Kinds, attributes and relations by which a view groups, colours or describes elements. */
function criterionOffers(lexicon: Lexicon, accept: (attribute: AttributeEntry) => boolean): readonly WordOffer[] {
  return [
    ...lexicon.vocabulary.attributes.filter(accept).map((entry) => ({ entry, role: 'attribute' as const })),
    ...relationWords(lexicon.vocabulary, undefined),
    ...kindOffers(lexicon),
  ];
}

/** `rows function columns system by supports`. */
function matrixOffers(statement: StatementSoFar): Offers {
  const { tokens, lexicon } = statement;
  const columns = tokens.findIndex((leaf) => isWord(lexicon, leaf, 'view-operator', 'columns'));
  const by = tokens.findIndex((leaf) => isWord(lexicon, leaf, 'view-operator', 'by'));
  if (by >= 0) {
    const awaits = by === tokens.length - 1 || lastOf(tokens).tokenType.name === ',';
    return awaits ? { words: relationWords(lexicon.vocabulary, undefined) } : NOTHING;
  }
  const terms = columns < 0 ? tokens : tokens.slice(columns);
  if (terms.length === 1) {
    return termOffers(lexicon);
  }
  const { words, references: named } = selectionOffers({ ...statement, tokens: terms });
  return { words: [...words, ...wordsOf('view-operator', [columns < 0 ? 'columns' : 'by'])], references: named };
}

/** `place eCabinet row 2 column 3`. */
function placementOffers({ tokens, lexicon }: StatementSoFar): Offers {
  if (tokens.length === 1) {
    return references({});
  }
  const written = (id: string): boolean => tokens.some((leaf) => isWord(lexicon, leaf, 'view-argument', id));
  const last = lastOf(tokens);
  const awaitsWord = last.tokenType.name === 'REFERENCE' || last.tokenType.name === 'NUMBER';
  return awaitsWord
    ? {
        words: wordsOf(
          'view-argument',
          ['row', 'column'].filter((id) => !written(id)),
        ),
      }
    : NOTHING;
}

/** Attributes with few values, by which a view can group or colour. */
function isGrouping({ usages }: AttributeEntry): boolean {
  return usages.some(({ value }) => value.type === 'enumeration' || value.type === 'number');
}
