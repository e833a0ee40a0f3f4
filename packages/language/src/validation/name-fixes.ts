import type { Fix, Origin } from '@govarch/model/finding';
import type { KindId, Vocabulary } from '@govarch/model/vocabulary';
import type { AstNode } from 'langium';
import { aliasFor, isName } from '../edits/element-names.js';
import { standsAlone } from '../edits/places.js';
import type { BuildContext } from '../model-builder/build-context.js';
import { kindIn, NamedSymbol } from '../references/symbol.js';
import { lastPart, type SymbolReference } from '../references/symbol-reference.js';
import type { SymbolTable } from '../references/symbol-table.js';
import { expectedKinds } from './expected-kinds.js';

/** How many kinds are offered for an element that is to be declared, and how many projects to depend on. */
const MOST_OFFERS = 4;

/** Ways out of a name that leads nowhere: the project that knows it, and a declaration where the vocabulary expects it. */
export function fixesForUnknownName(reference: SymbolReference, hasNear: boolean, context: BuildContext): Fix[] {
  const kinds = expectedKinds(reference, context);
  const fixes = [...foreignFixes(reference, kinds, context), ...declarationFixes(reference, kinds, context)];
  return fixes.map((fix, index) => (index === 0 && !hasNear ? { ...fix, preferred: true } : fix));
}

function declarationFixes(reference: SymbolReference, kinds: readonly KindId[], context: BuildContext): Fix[] {
  const name = lastPart(reference.$refText);
  const parent = parentOf(reference, context);
  if (!isName(name) || parent === null) {
    return [];
  }
  const { vocabulary } = context.lexicon;
  const around = kindIn(vocabulary, parent?.declaration);
  const possible = around
    ? kinds.filter((kind) => vocabulary.mayStandIn(kind, { kind: around })).sort(asParts(vocabulary))
    : kinds.filter((kind) => parent === undefined && standsAlone(kind, vocabulary));
  return possible.slice(0, MOST_OFFERS).map((kind) => {
    const { vi, en } = vocabulary.kind(kind).spelling;
    return {
      title: { vi: `Khai báo ${vi} “${reference.$refText}”`, en: `Declare the ${en} “${reference.$refText}”` },
      edits: [
        {
          type: 'add-element',
          project: context.project,
          ...(parent ? { parent: parent.elementId } : {}),
          element: { kind, name },
          near: context.document,
        },
      ],
    };
  });
}

/** What may stand in most kinds is most a part, as a unit is rather than an agency: it comes first. */
function asParts(vocabulary: Vocabulary): (a: KindId, b: KindId) => number {
  const placesOf = (kind: KindId): number => vocabulary.kind(kind).parents.length;
  return (a, b) => placesOf(b) - placesOf(a);
}

/** The element to declare a name in: undefined for none, null where the name leads through something unknown. */
function parentOf({ $refText, container }: SymbolReference, context: BuildContext): NamedSymbol | undefined | null {
  const { table, project } = context;
  if ($refText.includes('::')) {
    return null;
  }
  const dot = $refText.lastIndexOf('.');
  if (dot < 0) {
    return container.$type === 'Hop' || container.$type === 'Sequence' ? processAround(container, table) : undefined;
  }
  const found = table.resolve($refText.slice(0, dot), { project, scopes: () => [] });
  return found instanceof NamedSymbol ? found : null;
}

function processAround(node: AstNode, table: SymbolTable): NamedSymbol | null {
  for (let current = node.$container; current; current = current.$container) {
    const declared = table.declarationOf(current);
    if (declared) {
      return declared.symbol;
    }
  }
  return null;
}

/** Names that other projects of the workspace know: with a dependency they can be written here. */
function foreignFixes(reference: SymbolReference, kinds: readonly KindId[], context: BuildContext): Fix[] {
  const { table, project, document } = context;
  const { $refNode, $refText } = reference;
  const known = new Set([project, ...table.aliasesOf(project).values()]);
  if (!$refNode || $refText.includes('::')) {
    return [];
  }
  const at: Origin = { document, start: $refNode.offset, end: $refNode.end };
  return table
    .symbolsAnywhere($refText)
    .filter((symbol) => !known.has(symbol.project) && isOneOf(kinds, symbol, context))
    .slice(0, MOST_OFFERS)
    .map((symbol) => ({
      title: {
        vi: `Dùng “${$refText}” của dự án “${symbol.project}” và thêm dự án này vào phụ thuộc`,
        en: `Use “${$refText}” of the project “${symbol.project}”, and depend on that project`,
      },
      edits: [
        { type: 'add-dependency', project, dependency: symbol.project, alias: aliasFor(symbol.project) },
        { type: 'replace-name', at, by: symbol.elementId },
      ],
    }));
}

function isOneOf(kinds: readonly KindId[], { declaration }: NamedSymbol, { lexicon }: BuildContext): boolean {
  const kind = kindIn(lexicon.vocabulary, declaration);
  return kind === undefined || kinds.length === 0 || kinds.includes(kind);
}

/** The way out of an alias that means nothing: the project of that name, if it knows what stands behind the alias. */
export function fixesForUnknownAlias({ $refText }: SymbolReference, alias: string, context: BuildContext): Fix[] {
  const { table, project } = context;
  return table
    .symbolsAnywhere($refText.slice(alias.length + 2))
    .filter((symbol) => symbol.project !== project && aliasFor(symbol.project) === alias)
    .slice(0, 1)
    .map((symbol) => ({
      title: {
        vi: `Thêm dự án “${symbol.project}” vào phụ thuộc`,
        en: `Depend on the project “${symbol.project}”`,
      },
      edits: [{ type: 'add-dependency', project, dependency: symbol.project, alias }],
      preferred: true,
    }));
}
