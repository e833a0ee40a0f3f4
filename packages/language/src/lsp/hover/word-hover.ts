import {
  type AttributeId,
  directionOfArrow,
  type Entry,
  flowArrows,
  type Language,
  type Localized,
  type Vocabulary,
} from '@govarch/model/vocabulary';
import { sourceText } from '@govarch/model/wording/citation';
import { type AstNode, AstUtils, type LeafCstNode } from 'langium';
import { isExtension, isSetting } from '../../generated/ast.js';
import { STATE_ENUMERATION } from '../../model-builder/values.js';
import { isAnyAttribute } from '../../references/statement-form.js';
import type { SymbolReference } from '../../references/symbol-reference.js';
import type { Lexicon } from '../../syntax/lexicon.js';
import { KIND_CLASSES, type WordClass } from '../../syntax/words.js';
import { ATTRIBUTE_CLASSES } from '../tokens/word-ids.js';
import { inertMarkdown } from './markdown.js';

/** The classes that a token of each type may be a word of, in the order in which they are tried. */
const CLASSES: Readonly<Record<string, readonly WordClass[]>> = {
  SECTION: ['section'],
  KIND: ['kind'],
  FLOW: ['flow'],
  STEP: ['step'],
  FIELD: ['field'],
  RESPONSIBILITY: ['responsibility'],
  EXTEND: ['extend'],
  ATTRIBUTE: ATTRIBUTE_CLASSES,
  MARK: ATTRIBUTE_CLASSES,
  LINEATTRIBUTE: ATTRIBUTE_CLASSES,
  RELATION: ['relation'],
  LINERELATION: ['relation'],
  LINK: ['link'],
  BY: ['link'],
  TO: ['link'],
  COMPARISON: ['comparison'],
  WHEN: ['link'],
  DEFAULT: ['link'],
  VIEW: ['view'],
  VIEWKIND: ['view-kind'],
  SELECT: ['view-verb'],
  SETTING: ['view-verb'],
  WORD: ['view-operator', 'view-argument', ...KIND_CLASSES, ...ATTRIBUTE_CLASSES, 'relation'],
  OPERATOR: ['view-operator'],
  BOOLEAN: ['boolean'],
  UNIT: ['unit'],
  PRIMITIVE: ['primitive-type'],
  LANGUAGE: ['language'],
};

/** The entry of the vocabulary that a word or an arrow stands for; undefined for names, texts, numbers and other signs. */
export function entryOf(leaf: LeafCstNode, lexicon: Lexicon): Entry | undefined {
  if (leaf.tokenType.name === 'VALUE') {
    return valueEntry(leaf, lexicon.vocabulary);
  }
  const isInView = leaf.tokenType.name === 'WORD';
  const state = isInView && settingAround(leaf, lexicon) === 'compare' ? stateEntry(leaf, lexicon) : undefined;
  if (state) {
    return state;
  }
  const direction = directionOfArrow(leaf.text);
  if (direction !== undefined) {
    return flowArrows.find(({ id }) => id === direction);
  }
  for (const wordClass of classesOf(leaf, lexicon)) {
    const id = lexicon.idOf(leaf.text, wordClass);
    const entry = id === undefined ? undefined : findEntry(lexicon.vocabulary, wordClass, id);
    if (entry) {
      return entry;
    }
  }
  return undefined;
}

/** The setting of a view in which a word stands. */
function settingAround({ astNode }: LeafCstNode, lexicon: Lexicon): string | undefined {
  const setting = AstUtils.getContainerOfType(astNode, isSetting)?.setting;
  return setting === undefined ? undefined : lexicon.idOf(setting, 'view-verb');
}

/** What is compared are states, also where their words mean something else too. */
function stateEntry({ text }: LeafCstNode, { vocabulary }: Lexicon): Entry | undefined {
  return vocabulary.enumeration(STATE_ENUMERATION).values.find((value) => isSpelling(value, text));
}

/** Where an element is placed, a word that also parts rows from columns is the place's. */
function classesOf(leaf: LeafCstNode, lexicon: Lexicon): readonly WordClass[] {
  const classes = CLASSES[leaf.tokenType.name] ?? [];
  return settingAround(leaf, lexicon) === 'place'
    ? [...classes].sort((a, b) => Number(b === 'view-argument') - Number(a === 'view-argument'))
    : classes;
}

function findEntry(vocabulary: Vocabulary, wordClass: WordClass, id: string): Entry | undefined {
  const { sections, kinds, attributes, relations, structuralWords } = vocabulary;
  const tables: Partial<Record<WordClass, readonly Entry[]>> = {
    section: sections,
    attribute: attributes,
    flag: attributes,
    relation: relations,
  };
  const table = tables[wordClass] ?? (KIND_CLASSES.some((kindClass) => kindClass === wordClass) ? kinds : undefined);
  return table
    ? table.find((entry) => entry.id === id)
    : structuralWords.find((entry) => entry.wordClass === wordClass && entry.id === id);
}

/** A value of the enumeration that its attribute has; one spelling may be a value of several. */
function valueEntry(leaf: LeafCstNode, vocabulary: Vocabulary): Entry | undefined {
  const statement = AstUtils.getContainerOfType(leaf.astNode, isAnyAttribute);
  const allowed =
    statement && vocabulary.isAttribute(statement.attribute)
      ? enumerationsOf(vocabulary, statement.attribute, kindOfOwner(statement))
      : undefined;
  for (const enumeration of vocabulary.enumerations) {
    if (!allowed || allowed.has(enumeration.id)) {
      const entry = enumeration.values.find((value) => isSpelling(value, leaf.text));
      if (entry) {
        return entry;
      }
    }
  }
  return undefined;
}

/** The enumerations of an attribute on a kind; where that is not known, on any. */
function enumerationsOf(vocabulary: Vocabulary, attribute: AttributeId, kind: string | undefined): ReadonlySet<string> {
  const usage = kind !== undefined && vocabulary.isKind(kind) ? vocabulary.usageOf(attribute, kind) : undefined;
  const usages = usage ? [usage] : vocabulary.attribute(attribute).usages;
  return new Set(usages.flatMap(({ value }) => (value.type === 'enumeration' ? [value.enumeration] : [])));
}

/** The kind of the element that an attribute is about. */
function kindOfOwner({ $container }: AstNode): string | undefined {
  if (isExtension($container)) {
    return ($container.target as SymbolReference | undefined)?.symbol?.kind;
  }
  return $container && 'kind' in $container ? String($container.kind) : undefined;
}

function isSpelling({ spelling }: Entry, text: string): boolean {
  const { vi, en, also } = spelling;
  const spelt = text.normalize('NFC').replace(/\s+/gu, ' ');
  return [vi, en, ...(also?.vi ?? []), ...(also?.en ?? [])].some((form) => form.normalize('NFC') === spelt);
}

const SOURCE: Localized = { vi: 'Nguồn', en: 'Source' };

/** What the vocabulary says of a word, as Markdown. */
export function wordHover({ spelling, documentation, source }: Entry, language: Language): string {
  const other: Language = language === 'vi' ? 'en' : 'vi';
  const heading =
    spelling.vi === spelling.en ? `**${spelling[language]}**` : `**${spelling[language]}** · ${spelling[other]}`;
  return `${heading}\n\n${inertMarkdown(documentation[language])}\n\n*${SOURCE[language]}: ${sourceText(source, language)}*`;
}
