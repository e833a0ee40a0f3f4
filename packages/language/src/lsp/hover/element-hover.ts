import type { AttributeValue, Element, ModelReader, Relation } from '@govarch/model/model';
import { displayName, initiatorsOf, textIn } from '@govarch/model/queries';
import { titlesInOrder } from '@govarch/model/titles';
import {
  type AttributeId,
  coreVocabulary,
  type Language,
  type Localized,
  type Vocabulary,
} from '@govarch/model/vocabulary';
import { dateText } from '@govarch/model/wording/dates';
import { inertMarkdown, markdownText } from './markdown.js';

/** So many elements are named per relation; the rest is counted. */
const MOST_NAMES = 5;

/** Attributes that say at a glance what an element is. */
const SHOWN: readonly AttributeId[] = [
  'level',
  'code',
  'number',
  'service-level',
  'disposition',
  'state',
  'verified',
  'text-file',
];

/** The words for true and false. */
const BOOLEANS = coreVocabulary.structuralWords.filter(({ wordClass }) => wordClass === 'boolean');

const LABELS = {
  validity: { vi: 'Hiệu lực', en: 'Valid' },
  titles: { vi: 'Tên gọi ở thời gian khác', en: 'Called at other times' },
  from: { vi: 'từ', en: 'from' },
  to: { vi: 'đến', en: 'to' },
  asks: { vi: 'Bên hỏi hoặc bên khởi đầu', en: 'Asks or begins' },
  more: { vi: 'và {count} thành phần khác', en: 'and {count} more' },
} satisfies Record<string, Localized>;

/** What the model knows of an element, as Markdown: what it is, what it says of itself, what it is related to. */
export function elementHover(model: ModelReader, element: Element, language: Language): string {
  const vocabulary = model.vocabularyOf(element);
  const kind = vocabulary.kind(element.kind).spelling[language];
  const title = textIn(element.title, language);
  const heading = title ? `**${markdownText(title)}**` : `**${markdownText(element.name ?? element.qualifiedName)}**`;
  const facts = [...validity(element, language), ...shownAttributes(vocabulary, element, language)];
  const parts = [
    `${heading}\n\n${kind} \`${element.qualifiedName}\``,
    otherTitles(element, language),
    description(element, language),
    facts.join(' · '),
    [...initiatorLine(model, element, language), ...relationLines(model, element, language)].join('\n'),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

/** How it is called at other times, with these. */
function otherTitles({ title, titles }: Element, language: Language): string {
  const shown = textIn(title, language);
  const others = titlesInOrder(titles ?? [], language).filter(({ text }) => text[language] !== shown);
  const listed = others.map((other) => {
    const ends = endsOf(other, language);
    return `“${markdownText(other.text[language] ?? '')}”${ends.length > 0 ? ` (${ends.join(' ')})` : ''}`;
  });
  return listed.length > 0 ? `${LABELS.titles[language]}: ${listed.join(', ')}` : '';
}

function description(element: Element, language: Language): string {
  const value = element.attributes.find(({ id }) => id === 'description')?.values[0];
  return value?.type === 'text' ? inertMarkdown(textIn(value.text, language) ?? '') : '';
}

function endsOf({ validity: { from, to } }: Pick<Element, 'validity'>, language: Language): string[] {
  return [
    ...(from ? [`${LABELS.from[language]} ${dateText(from)[language]}`] : []),
    ...(to ? [`${LABELS.to[language]} ${dateText(to)[language]}`] : []),
  ];
}

function validity(element: Element, language: Language): string[] {
  const ends = endsOf(element, language);
  return ends.length > 0 ? [`${LABELS.validity[language]}: ${ends.join(' ')}`] : [];
}

function shownAttributes(vocabulary: Vocabulary, element: Element, language: Language): string[] {
  return [...SHOWN, ...ownAttributes(vocabulary, element)].flatMap((id) => {
    const values = element.attributes
      .filter((attribute) => attribute.id === id)
      .flatMap((attribute) => attribute.values);
    const texts = values.map((value) => valueText(value, language)).filter((text) => text !== '');
    return texts.length > 0 ? [`${vocabulary.attribute(id).spelling[language]}: ${texts.join(', ')}`] : [];
  });
}

/** The attributes that the project declares for the element's kind. */
function ownAttributes(vocabulary: Vocabulary, { kind, base }: Element): readonly AttributeId[] {
  return vocabulary
    .attributesOf(kind)
    .map(({ id }) => id)
    .filter((id) => vocabulary.usageOf(id, base) === undefined);
}

function valueText(value: AttributeValue, language: Language): string {
  switch (value.type) {
    case 'number':
      return String(value.number);
    case 'text':
      return markdownText(textIn(value.text, language) ?? '');
    case 'agency-code':
      return markdownText(value.code);
    case 'enumeration':
      return value.value;
    case 'boolean':
      return BOOLEANS.find(({ id }) => id === String(value.boolean))?.spelling[language] ?? '';
    case 'file':
      return markdownText(value.path);
    default:
      return '';
  }
}

function relationLines(model: ModelReader, element: Element, language: Language): string[] {
  return [
    ...grouped(model.outgoing(element.id)).map(([kind, relations]) =>
      relationLine(model, model.vocabularyOf(element).relation(kind).spelling[language], relations, 'target', language),
    ),
    ...grouped(model.incoming(element.id)).map(([kind, relations]) =>
      relationLine(model, model.vocabularyOf(element).relation(kind).inverse[language], relations, 'source', language),
    ),
  ];
}

/** Who asks, where a flow fetches: the rest is seen from where its data go. */
function initiatorLine(model: ModelReader, element: Element, language: Language): string[] {
  const ids = initiatorsOf(model, element);
  return ids.length > 0 ? [`- ${LABELS.asks[language]}: ${names(model, ids, language)}`] : [];
}

function names(model: ModelReader, ids: readonly string[], language: Language): string {
  return ids
    .map((id) => {
      const other = model.element(id);
      return other ? markdownText(displayName(other, language)) : markdownText(id);
    })
    .join(', ');
}

function grouped(relations: readonly Relation[]): [Relation['kind'], Relation[]][] {
  const groups = new Map<Relation['kind'], Relation[]>();
  for (const relation of relations) {
    const group = groups.get(relation.kind);
    if (group) {
      group.push(relation);
    } else {
      groups.set(relation.kind, [relation]);
    }
  }
  return [...groups];
}

function relationLine(
  model: ModelReader,
  label: string,
  relations: readonly Relation[],
  end: 'source' | 'target',
  language: Language,
): string {
  const ids = [...new Set(relations.map((relation) => relation[end]))];
  const shown = ids.slice(0, MOST_NAMES);
  const rest = ids.length - shown.length;
  const more = rest > 0 ? ` ${LABELS.more[language].replace('{count}', String(rest))}` : '';
  return `- ${label} (${ids.length}): ${names(model, shown, language)}${more}`;
}
