import type { AttributeId, EnumerationId, KindId } from './ids.js';
import type { AttributeDeclaration, KindDeclaration, ValueDeclaration } from './kind-declaration.js';
import type { SectionId } from './sections.js';
import type { VocabularyTables } from './tables.js';
import type {
  AttributeEntry,
  AttributeUsage,
  EnumerationEntry,
  EnumerationValueEntry,
  KindEntry,
  Localized,
  Source,
  ValueType,
} from './types.js';

type Kind = KindEntry<KindId, SectionId>;

/** Where the entries of a project's own come from. */
const SOURCE: Source = { instrument: 'govarch.json', evidence: 'inferred' };

/**
 * The tables with the kinds that a project declares, their attributes and their enumerations. A declaration that rests
 * on no kind, or on itself, or whose id is taken, adds nothing: who reads it from a file reports it there.
 */
export function withOwnKinds(tables: VocabularyTables, declarations: readonly KindDeclaration[]): VocabularyTables {
  const usable = declarationsInOrder(tables, declarations);
  const kinds = [...tables.kinds];
  const attributes = new Map(tables.attributes.map((entry) => [entry.id, entry]));
  const enumerations = [...tables.enumerations];
  for (const declaration of usable) {
    const base = kinds.find(({ id }) => id === declaration.is)!;
    insertInSection(kinds, kindOf(declaration, base));
    for (const attribute of declaration.attributes) {
      const enumeration = enumerationOf(declaration, attribute);
      if (enumeration) {
        enumerations.push(enumeration);
      }
      addUsage(attributes, attribute, usageOf(declaration, attribute, enumeration?.id));
    }
  }
  return { ...tables, kinds, attributes: [...attributes.values()], enumerations };
}

/** The declarations that stand on a kind of the tables in the end, each behind the one that it is built on. */
function declarationsInOrder(
  tables: VocabularyTables,
  declarations: readonly KindDeclaration[],
): readonly KindDeclaration[] {
  const known = new Set<string>(tables.kinds.map(({ id }) => id));
  const ordered: KindDeclaration[] = [];
  let waiting = declarations.filter(
    ({ id }, index) => !known.has(id) && declarations.findIndex((other) => other.id === id) === index,
  );
  for (let before = -1; before !== ordered.length; ) {
    before = ordered.length;
    const ready = waiting.filter(({ is }) => known.has(is));
    for (const declaration of ready) {
      known.add(declaration.id);
      ordered.push(declaration);
    }
    waiting = waiting.filter((declaration) => !ready.includes(declaration));
  }
  return ordered;
}

/** Behind the kinds that stand in its section already. */
function insertInSection(kinds: Kind[], kind: Kind): void {
  const last = kinds.map(({ section }) => section).lastIndexOf(kind.section);
  kinds.splice(last < 0 ? kinds.length : last + 1, 0, kind);
}

function kindOf(declaration: KindDeclaration, base: Kind): Kind {
  const { id, is, words, documentation, section, parents, icon, archimate } = declaration;
  return {
    id: id as KindId,
    is,
    spelling: words,
    documentation: documentationOf(documentation, words, base.spelling),
    source: SOURCE,
    structure: base.structure,
    section: section ?? base.section,
    standsInSection: section !== undefined || base.standsInSection,
    parents: parents ?? base.parents,
    archimate: archimate ?? base.archimate,
    icon: icon ?? base.icon,
    ...(base.containedAs ? { containedAs: base.containedAs } : {}),
  };
}

/** What the project says of the kind, and what it is built on: what holds of the base holds of it. */
function documentationOf(documentation: Localized | undefined, words: Localized, base: Localized): Localized {
  const vi = `Loại riêng của dự án: \`${words.vi}\` là một loại \`${base.vi}\`.`;
  const en = `A kind of the project's own: \`${words.en}\` is a special \`${base.en}\`.`;
  return documentation ? { vi: `${documentation.vi} ${vi}`, en: `${documentation.en} ${en}` } : { vi, en };
}

function enumerationOf(
  { id, words }: KindDeclaration,
  attribute: AttributeDeclaration,
): EnumerationEntry<EnumerationId> | undefined {
  if (attribute.type !== 'enumeration') {
    return undefined;
  }
  const title = {
    vi: `${attribute.words.vi} của ${words.vi}`,
    en: `${attribute.words.en} of ${words.en}`,
  };
  return { id: `${id}.${attribute.id}` as EnumerationId, title, values: attribute.values.map(valueEntry) };
}

function valueEntry({ id, words }: ValueDeclaration): EnumerationValueEntry {
  return { id, spelling: words, documentation: { vi: `${words.vi}.`, en: `${words.en}.` }, source: SOURCE };
}

function usageOf(
  { id, words }: KindDeclaration,
  attribute: AttributeDeclaration,
  enumeration: EnumerationId | undefined,
): AttributeUsage {
  return {
    on: [id],
    value: valueTypeOf(attribute, enumeration),
    ...(attribute.list ? { list: true } : {}),
    ...(attribute.required ? { required: true } : {}),
    documentation: attribute.documentation ?? {
      vi: `Thuộc tính riêng của \`${words.vi}\`.`,
      en: `An attribute of \`${words.en}\` alone.`,
    },
  };
}

function valueTypeOf({ type }: AttributeDeclaration, enumeration: EnumerationId | undefined): ValueType {
  return enumeration === undefined
    ? { type: type as Exclude<typeof type, 'enumeration'> }
    : { type: 'enumeration', enumeration };
}

/** Adds a usage to the attribute of this id, where there is one, or makes it. Kinds may share an attribute. */
function addUsage(
  attributes: Map<AttributeId, AttributeEntry<AttributeId>>,
  { id, words }: AttributeDeclaration,
  usage: AttributeUsage,
): void {
  const existing = attributes.get(id as AttributeId);
  attributes.set(
    id as AttributeId,
    existing
      ? { ...existing, usages: [...existing.usages, usage] }
      : {
          id: id as AttributeId,
          spelling: words,
          documentation: usage.documentation!,
          source: SOURCE,
          usages: [usage],
        },
  );
}
