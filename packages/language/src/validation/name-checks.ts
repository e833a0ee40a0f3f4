import type { RelatedPlace } from '@govarch/model/finding';
import { nearest } from '@govarch/model/text';
import { coreVocabulary } from '@govarch/model/vocabulary';
import { names } from '../findings/catalogue-names.js';
import { vocabulary as messages } from '../findings/catalogue-vocabulary.js';
import { messageOf, type StructuralMessage, withFixes } from '../findings/message.js';
import type { Field, FieldType } from '../generated/ast.js';
import type { BuildContext } from '../model-builder/build-context.js';
import { packAliases } from '../references/pack-aliases.js';
import { spaceOf } from '../references/reference-space.js';
import { type DeclaredName, isWritten, type NamedSymbol } from '../references/symbol.js';
import { isTitle, type SymbolReference } from '../references/symbol-reference.js';
import { FIELD_TYPE } from '../syntax/forms.js';
import type { FindingList } from './finding-list.js';
import { fixesForUnknownAlias, fixesForUnknownName } from './name-fixes.js';
import { removalOfDeclaration } from './removal-fixes.js';

const primitives = coreVocabulary.structuralWords.filter(({ wordClass }) => wordClass === 'primitive-type');
const primitiveTypes = {
  vi: [...new Set(primitives.map(({ spelling }) => spelling.vi))],
  en: [...new Set(primitives.map(({ spelling }) => spelling.en))],
};

/** Names that nothing has are compared with those there are, for the first of a document: a search costs its time. */
const SEARCHED_NAMES = 20;
/** How many other places a finding names. */
const MOST_RELATED = 10;
/** How many names are offered for a title. */
const MOST_TITLED = 3;

/** Reports names that do not lead to one element. */
export function checkReferences(found: FindingList, context: BuildContext): void {
  let searches = 0;
  for (const reference of context.table.referencesIn(context.document)) {
    switch (reference.failure?.reason) {
      case 'unknown':
        reportUnknown(reference, searches++ < SEARCHED_NAMES, found, context);
        break;
      case 'ambiguous':
        reportAmbiguous(reference, reference.failure.candidates, found, context);
        break;
      case 'unknown-dependency':
        reportUnknownAlias(reference, reference.failure.alias, found, context);
        break;
    }
  }
}

function reportUnknown(reference: SymbolReference, search: boolean, found: FindingList, context: BuildContext): void {
  if (isTitle(reference.$refText)) {
    reportTitle(reference, found, context);
    return;
  }
  const space = spaceOf(reference);
  const near = search ? context.table.near.nearest(reference.$refText, context.project, space) : [];
  const suggestions = near.map((symbol) => context.table.nameFrom(symbol, context.project) ?? symbol.qualifiedName);
  const message =
    reference.container.$type === 'FieldType'
      ? unknownType(reference.$refText, suggestions)
      : messageOf(
          space === 'view' ? names.unknownView : names.unknown,
          [reference.$refText, suggestions[0]],
          suggestions,
        );
  if (space === 'view') {
    found.at(reference.$refNode, message);
    return;
  }
  const fixes = fixesForUnknownName(reference, suggestions.length > 0, context);
  found.at(reference.$refNode, withFixes(message, fixes));
}

/** A title where a name belongs: the names of the elements that have it are offered. */
function reportTitle(reference: SymbolReference, found: FindingList, context: BuildContext): void {
  const { table, project } = context;
  const { $refText, $refNode } = reference;
  const suggestions = table
    .symbolsTitled($refText, project, spaceOf(reference))
    .slice(0, MOST_TITLED)
    .map((symbol) => table.nameFrom(symbol, project) ?? symbol.qualifiedName);
  found.at($refNode, messageOf(names.titleForName, [$refText, suggestions[0]], suggestions));
}

function reportUnknownAlias(
  reference: SymbolReference,
  alias: string,
  found: FindingList,
  context: BuildContext,
): void {
  const isPack = packAliases('vi').includes(alias);
  const message = messageOf(isPack ? names.noPack : names.unknownDependency, [alias]);
  found.at(reference.$refNode, withFixes(message, fixesForUnknownAlias(reference, alias, context)));
}

/** Reports a field whose type is an element that cannot be one. */
export function checkFieldType({ type }: Field, found: FindingList, { lexicon: { vocabulary } }: BuildContext): void {
  if (type) {
    checkSizes(type, found);
  }
  const reference = type?.entity as SymbolReference | undefined;
  const base = reference?.symbol?.base;
  if (reference && base && !vocabulary.isA(base, FIELD_TYPE)) {
    found.at(reference.$refNode, unknownType(reference.$refText, []));
  }
}

/** Reports lengths and numbers of values that there cannot be. */
function checkSizes({ sizes, minimum, maximum, $cstNode }: FieldType, found: FindingList): void {
  const [length = '1', decimals = '0'] = sizes;
  if (!(Number(length) > 0 && Number(decimals) >= 0)) {
    found.at($cstNode, messageOf(messages.impossibleSize, [sizes.join(', ')]));
  }
  if (minimum === undefined) {
    return;
  }
  const [least, most] = [Number(minimum), maximum === undefined ? Number.POSITIVE_INFINITY : Number(maximum)];
  if (least < 0 || most < least) {
    const written = `[${minimum}${maximum === undefined ? '' : `..${maximum}`}]`;
    const meant = least >= 0 && most >= 0 ? `[${maximum}..${minimum}]` : undefined;
    found.at($cstNode, messageOf(messages.impossibleCardinality, [written, meant]));
  }
}

/** A field's type may be a misspelt primitive one as well as an entity that nobody declared. */
function unknownType(written: string, entities: readonly string[]): StructuralMessage {
  const near = nearest(written, [...primitiveTypes.vi, ...primitiveTypes.en], 1);
  const suggestions = [...near, ...entities];
  const listed = (types: readonly string[]): string => types.map((type) => `\`${type}\``).join(', ');
  const types = { vi: listed(primitiveTypes.vi), en: listed(primitiveTypes.en) };
  return messageOf(names.unknownType, [written, suggestions[0], types], suggestions);
}

function reportAmbiguous(
  reference: SymbolReference,
  candidates: readonly NamedSymbol[],
  found: FindingList,
  context: BuildContext,
): void {
  const suggestions = candidates.map(
    (symbol) => context.table.nameFrom(symbol, context.project) ?? symbol.qualifiedName,
  );
  const related = candidates.flatMap((symbol) => (symbol.declaration ? [relatedTo(symbol.declaration)] : []));
  const message = messageOf(names.ambiguous, [reference.$refText, candidates.length], suggestions);
  found.at(reference.$refNode, message, related);
}

/** Reports a name that is declared elsewhere too, with the other places. */
export function checkDuplicate(declared: DeclaredName, found: FindingList): void {
  const { symbol } = declared;
  if (symbol.declarations.length < 2 || !isWritten(symbol)) {
    return;
  }
  const message = messageOf(names.duplicate, [symbol.qualifiedName]);
  const others = symbol.declarations.slice(0, MOST_RELATED + 1).filter((other) => other !== declared);
  found.span(
    declared.start,
    declared.end,
    symbol.space === 'view' ? message : withFixes(message, [removalOfDeclaration(declared)]),
    others.slice(0, MOST_RELATED).map(relatedTo),
  );
}

function relatedTo({ document, start, end, symbol }: DeclaredName): RelatedPlace {
  const { qualifiedName } = symbol;
  return {
    origin: { document, start, end },
    message: { vi: `\`${qualifiedName}\` được khai báo ở đây`, en: `\`${qualifiedName}\` is declared here` },
  };
}
