import type { NewAttribute, NewElement, NewRelation } from '@govarch/model/edits';
import type { ElementId, FieldType, Validity } from '@govarch/model/model';
import {
  type AttributeId,
  type EnumerationId,
  type FlowDirection,
  flowArrows,
  type KindId,
  type RelationId,
  type ValueType,
} from '@govarch/model/vocabulary';
import { STATE_ENUMERATION } from '../model-builder/values.js';
import { endsAround, formOf, type PartForm, statementForms } from '../syntax/forms.js';
import type { Lexicon } from '../syntax/lexicon.js';
import { writtenName } from './element-names.js';
import { type NewStatement, plainStatement } from './new-statement.js';
import { type Refusal, refusals } from './refusals.js';
import { spelled, type ValueStyle, wordOf, writtenDate, writtenText, writtenValue } from './values.js';

/** How statements are written at a place, and who is told why one cannot be. */
export interface StatementStyle extends ValueStyle {
  /** The words of the file that is written to. */
  readonly lexicon: Lexicon;
  readonly refuse: (refusal: Refusal) => undefined;
}

/** The links by which the head line of an element of the kind names the targets of relations. */
function headLinks(kind: KindId, { vocabulary }: StatementStyle): readonly PartForm[] {
  return formOf(vocabulary.kind(kind).structure)?.parts.filter(({ names }) => names === 'target') ?? [];
}

/** The ends of a flow. */
const { source: FROM, target: TO } = statementForms.flow.arrow;

/** An attribute as a statement of the body of an element. */
export function attributeStatement(
  { id, values, validity }: NewAttribute,
  kind: KindId,
  style: StatementStyle,
): NewStatement | undefined {
  const { vocabulary } = style;
  const usage = vocabulary.usageOf(id, kind);
  if (!usage) {
    const word = vocabulary.isAttribute(id) ? vocabulary.attribute(id).spelling : { vi: id, en: id };
    return style.refuse(refusals.notAllowed(word, vocabulary.kind(kind).spelling));
  }
  const { spelling } = vocabulary.attribute(id);
  const word = wordOf(spelling, style.language);
  const [first] = values;
  const isFlag = values.length === 1 && first?.type === 'boolean' && first.boolean;
  const written = isFlag ? '' : writtenValues(values, usage.value, style);
  return written === undefined
    ? undefined
    : plainStatement([word, written, writtenValidity(validity, style)].filter((part) => part !== '').join(' '));
}

/** Values in a list, as an attribute of the type has them; undefined where one could not be written. */
export function writtenValues(
  values: NewAttribute['values'],
  type: ValueType,
  style: StatementStyle,
): string | undefined {
  const written: string[] = [];
  for (const value of values) {
    const text = writtenValue(value, type, style);
    if (text === undefined) {
      const named = value.type === 'reference' ? value.element : value.type === 'approval' ? value.by : undefined;
      return style.refuse(refusals.unnamed(named ?? value.type));
    }
    written.push(text);
  }
  return written.join(', ');
}

/** A relation as a clause of its source's body. */
export function relationStatement(
  { kind, target, validity }: NewRelation,
  style: StatementStyle,
): NewStatement | undefined {
  const { spelling, syntax } = style.vocabulary.relation(kind);
  if (syntax === 'structural') {
    return style.refuse(refusals.partOfSyntax(spelling));
  }
  const name = nameOf(target, style);
  return name === undefined
    ? undefined
    : plainStatement(
        [wordOf(spelling, style.language), name, writtenValidity(validity, style)]
          .filter((part) => part !== '')
          .join(' '),
      );
}

function nameOf(element: ElementId, style: StatementStyle): string | undefined {
  return style.nameOf(element) ?? style.refuse(refusals.unnamed(element));
}

/** When something holds, as the body of a clause; nothing where it always does. */
function writtenValidity(validity: Validity | undefined, style: StatementStyle): string {
  const { language, dayFirst, vocabulary } = style;
  const parts: string[] = [];
  const word = (id: AttributeId): string => wordOf(vocabulary.attribute(id).spelling, language);
  for (const end of ['from', 'to'] as const) {
    const date = validity?.[end];
    if (date !== undefined) {
      parts.push(word(end), writtenDate(date, dayFirst));
    }
  }
  if (validity?.state !== undefined) {
    const { values } = vocabulary.enumeration(STATE_ENUMERATION as EnumerationId);
    const state = values.find(({ id }) => id === validity.state);
    parts.push(word('state'), state ? wordOf(state.spelling, language) : '');
  }
  return parts.length === 0 ? '' : `{ ${parts.join(' ')} }`;
}

/** The declaration of an element with everything in it. */
export function elementStatement(element: NewElement, style: StatementStyle): NewStatement | undefined {
  const { kind, name, title } = element;
  const inHead = headParts(element, style);
  if (!inHead) {
    return undefined;
  }
  const entry = style.vocabulary.kind(kind);
  const word = wordOf(entry.spelling, style.language);
  const written = title ? [writtenText(title, style.textLanguage)] : [];
  const names = name === undefined ? [] : [writtenName(name, style.lexicon)];
  const isField = entry.structure === 'field';
  const head = [word, ...names, ...(isField ? [...inHead, ...written] : [...written, ...inHead])].join(' ');
  const body = bodyOf(element, style);
  return body && { head, body };
}

function bodyOf({ kind, attributes, relations, children, sequence }: NewElement, style: StatementStyle) {
  const statements = [
    ...(attributes ?? []).map((attribute) => attributeStatement(attribute, kind, style)),
    ...(relations ?? [])
      .filter((relation) => !isInHead(relation, headLinks(kind, style)))
      .map((relation) => relationStatement(relation, style)),
    ...(children ?? []).map((child) => elementStatement(child, style)),
    ...(sequence ? [plainStatement(sequence.map((step) => writtenName(step, style.lexicon)).join(' -> '))] : []),
  ];
  const complete = statements.filter((statement) => statement !== undefined);
  return complete.length === statements.length ? complete : undefined;
}

function isInHead({ kind }: NewRelation, links: readonly PartForm[]): boolean {
  return kind === FROM || kind === TO || links.some(({ relation }) => relation === kind);
}

/** What the syntax of a flow, field or responsibility says before its body. */
function headParts(
  { kind: ofElement, relations = [], fieldType, flowDirection = 'push' }: NewElement,
  style: StatementStyle,
): string[] | undefined {
  const parts: string[] = [];
  const namesOf = (kind: RelationId): (string | undefined)[] =>
    relations.filter((relation) => relation.kind === kind).map(({ target }) => nameOf(target, style));
  const { before, after } = endsAround(statementForms.flow.arrow, flowDirection);
  const ends = [...namesOf(before), ...namesOf(after)];
  if (ends.length > 0) {
    const arrow = spellingOfArrow(flowDirection);
    parts.push([namesOf(before), namesOf(after)].map((names) => names.join(', ')).join(` ${arrow} `));
  }
  for (const { relation, link, order } of headLinks(ofElement, style)) {
    const names = namesOf(relation);
    if (order === 'path' && flowDirection === 'fetch') {
      names.reverse();
    }
    ends.push(...names);
    if (names.length > 0) {
      parts.push(`${spelled(style.vocabulary, 'link', link, style.language)} ${names.join(', ')}`);
    }
  }
  if (fieldType) {
    const type = writtenFieldType(fieldType, style);
    ends.push(type);
    parts.push(`: ${type}`);
  }
  return ends.includes(undefined) ? undefined : parts;
}

function spellingOfArrow(direction: FlowDirection): string {
  return flowArrows.find(({ id }) => id === direction)!.spelling.en;
}

function writtenFieldType(type: FieldType, style: StatementStyle): string | undefined {
  const { primitive, entity, sizes, cardinality } = type;
  const name =
    entity === undefined
      ? spelled(style.vocabulary, 'primitive-type', primitive ?? '', style.language)
      : nameOf(entity, style);
  const size = sizes && sizes.length > 0 ? `(${sizes.join(', ')})` : '';
  return name === undefined ? undefined : `${name}${size}${cardinality ? writtenCardinality(cardinality) : ''}`;
}

function writtenCardinality({ minimum, maximum }: NonNullable<FieldType['cardinality']>): string {
  return minimum === maximum ? `[${minimum}]` : `[${minimum}..${maximum === 'many' ? '*' : maximum}]`;
}
