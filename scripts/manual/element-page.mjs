// The page that says what may stand in an element of each kind.
import { code, MADE, page, plain, table, word } from './markdown.mjs';

const TEXTS = {
  vi: {
    title: '# Trong mỗi loại thành phần có thể viết gì',
    intro: `Trang này được tạo từ bộ từ vựng. Với mỗi loại: đứng ở đâu, có thể chứa gì, có những thuộc tính và quan hệ nào.
Mỗi từ có cách viết tiếng Việt và tiếng Anh, dùng lẫn nhau được. \`govarch vocabulary <từ>\` in cùng nội dung.`,
    contains: 'Bên trong có thể có',
    attributes: ['Thuộc tính', 'Giá trị', 'Ý nghĩa'],
    relations: ['Quan hệ', 'Đến', 'Ý nghĩa'],
    sameKind: 'cùng loại',
    common: 'Mọi thành phần',
    commonIntro: 'Những thuộc tính và quan hệ này dùng được ở mọi loại thành phần và không nhắc lại ở dưới.',
    clauses: 'Trong thân của quan hệ và thuộc tính',
    clausesIntro: 'Viết trong ngoặc nhọn sau một quan hệ hoặc thuộc tính, như `kinh phí 2 tỷ đồng { nguồn vốn "…" }`.',
    clauseColumns: ['Thuộc tính', 'Sau', 'Giá trị', 'Ý nghĩa'],
    structural:
      'Quan hệ được viết bằng chính cú pháp của câu lệnh, ví dụ mũi tên, không liệt kê ở đây; xem [ngôn ngữ](../language.md).',
  },
  en: {
    title: '# What may be written in each kind',
    intro: `This page is made from the vocabulary. For each kind: where it stands, what it may contain, and which attributes and
relations it has. Every word has a spelling in both languages. \`govarch vocabulary <word>\` prints the same.`,
    contains: 'May contain',
    attributes: ['Attribute', 'Takes', 'Meaning'],
    relations: ['Relation', 'To', 'Meaning'],
    sameKind: 'the same kind',
    common: 'Every element',
    commonIntro: 'These attributes and relations may stand in elements of every kind and are not repeated below.',
    clauses: 'In the body of a relation or an attribute',
    clausesIntro: 'Written in braces after a relation or an attribute, as in `cost 2 billion VND { funding "…" }`.',
    clauseColumns: ['Attribute', 'After', 'Takes', 'Meaning'],
    structural:
      'Relations that the syntax of a statement expresses, such as arrows, are not listed here; see [the language](../language.md).',
  },
};

export function elementPage({ vocabulary, manual, language }) {
  const text = TEXTS[language];
  const forAll = (list) => list.includes('any');
  const common = {
    attributes: vocabulary.attributes.filter(({ usages }) => usages.some(({ on }) => forAll(on))),
    relations: vocabulary.relations.filter(({ from, syntax }) => syntax === 'clause' && forAll(from)),
  };
  const isCommon = new Set([...common.attributes, ...common.relations]);
  const attributeTable = (attributes, usageOf) =>
    attributes.length > 0 &&
    table(
      text.attributes,
      attributes.map((attribute) => {
        const usage = usageOf(attribute);
        const meaning = (usage.documentation ?? attribute.documentation)[language];
        return [word(attribute.spelling, language), manual.valueText(vocabulary, usage)[language], plain(meaning)];
      }),
    );
  const relationTable = (relations) =>
    relations.length > 0 &&
    table(
      text.relations,
      relations.map((relation) => [
        word(relation.spelling, language),
        relation.sameKind
          ? text.sameKind
          : manual
              .selectorTexts(vocabulary, relation.to)
              .map((name) => name[language].toLowerCase())
              .join(', '),
        plain(relation.documentation[language]),
      ]),
    );
  const clauseTable = () => {
    const named = [...vocabulary.relations, ...vocabulary.attributes];
    const spelt = (id) => code(named.find((entry) => entry.id === id).spelling[language]);
    return table(
      text.clauseColumns,
      vocabulary.attributes.flatMap((attribute) =>
        attribute.usages
          .filter(({ onClauses = [] }) => onClauses.length > 0)
          .map((usage) => [
            word(attribute.spelling, language),
            usage.onClauses.map(spelt).join(', '),
            manual.valueText(vocabulary, usage)[language],
            plain((usage.documentation ?? attribute.documentation)[language]),
          ]),
      ),
    );
  };
  const kindPart = (kind) => {
    const inside = manual.childKinds(vocabulary, kind.id).map(({ spelling }) => code(spelling[language]));
    return [
      `## ${kind.spelling[language]}`,
      `${word(kind.spelling, language)}. ${plain(kind.documentation[language])}`,
      inside.length > 0 && `${text.contains}: ${inside.join(', ')}.`,
      attributeTable(
        vocabulary.attributesOf(kind.id).filter((attribute) => !isCommon.has(attribute)),
        ({ id }) => vocabulary.usageOf(id, kind.id),
      ),
      relationTable(
        vocabulary.relationsFrom(kind.id).filter((entry) => entry.syntax === 'clause' && !isCommon.has(entry)),
      ),
    ];
  };
  return page(
    text.title,
    MADE,
    text.intro,
    text.structural,
    `## ${text.common}`,
    text.commonIntro,
    attributeTable(common.attributes, ({ usages }) => usages.find(({ on }) => forAll(on))),
    relationTable(common.relations),
    `## ${text.clauses}`,
    text.clausesIntro,
    clauseTable(),
    ...vocabulary.kinds.flatMap(kindPart),
  );
}
