import type { ArticleReference, Citation, InstrumentName, InstrumentType } from '../findings/citation.js';
import type { Language, Localized, Source } from '../vocabulary/types.js';

const PRACTICE: Localized = { vi: 'thông lệ GovArch', en: 'GovArch practice' };

/** The name of a type of document, and the prefix by which it is abbreviated; none for what goes by its own name. */
const TYPES: Readonly<Record<InstrumentType, { readonly name: Localized; readonly prefix: string } | undefined>> = {
  law: { name: { vi: 'Luật', en: 'Law' }, prefix: 'Luật' },
  decree: { name: { vi: 'Nghị định', en: 'Decree' }, prefix: 'NĐ' },
  resolution: { name: { vi: 'Nghị quyết', en: 'Resolution' }, prefix: 'NQ' },
  circular: { name: { vi: 'Thông tư', en: 'Circular' }, prefix: 'TT' },
  decision: { name: { vi: 'Quyết định', en: 'Decision' }, prefix: 'QĐ' },
  directive: { name: { vi: 'Chỉ thị', en: 'Directive' }, prefix: 'CT' },
  letter: { name: { vi: 'Công văn', en: 'Official letter' }, prefix: 'CV' },
  standard: undefined,
  framework: undefined,
};

/**
 * A citation as the decrees write it, `điểm a khoản 1 Điều 5 Nghị định số 85/2016/NĐ-CP`, and likewise in English:
 * `point a, clause 1, Article 5 of Decree No. 85/2016/NĐ-CP`. Every output words its citations here.
 */
export function citationText({ instrument, articles }: Citation, language: Language): string {
  if (!instrument) {
    return PRACTICE[language];
  }
  const name = instrumentName(instrument, language);
  const place = articlesText(articles ?? [], language);
  if (place === '') {
    return name;
  }
  return language === 'vi' ? `${place} ${name}` : `${place} of ${name}`;
}

/** The same in both languages. */
export function localizedCitation(citation: Citation): Localized {
  return { vi: citationText(citation, 'vi'), en: citationText(citation, 'en') };
}

/** A document by type and number: `Nghị định số 85/2016/NĐ-CP`, `Decree No. 85/2016/NĐ-CP`, `QCVN 120:2019/BTTTT`. */
export function instrumentName({ type, number }: InstrumentName, language: Language): string {
  const name = TYPES[type]?.name[language];
  if (name === undefined) {
    return number;
  }
  return language === 'vi' ? `${name} số ${number}` : `${name} No. ${number}`;
}

/** The types of documents by the signs in their numbers: `85/2016/NĐ-CP`. */
const SIGNS: readonly (readonly [RegExp, InstrumentType])[] = [
  [/^\d[^\s/]*\/(?:\d{4}\/)?NĐ-/iu, 'decree'],
  [/^\d[^\s/]*\/(?:\d{4}\/)?QĐ-/iu, 'decision'],
  [/^\d[^\s/]*\/(?:\d{4}\/)?(?:TT|TTLT)-/iu, 'circular'],
  [/^\d[^\s/]*\/(?:\d{4}\/)?NQ-/iu, 'resolution'],
  [/^\d[^\s/]*\/(?:\d{4}\/)?CT-/iu, 'directive'],
  [/^\d[^\s/]*\/\d{4}\/QH\d+$/iu, 'law'],
];

/** A document of which the number alone is known, by the type that the number tells; the number where it tells none. */
export function numberedName(number: string, language: Language): string {
  const plain = number.normalize('NFC').trim();
  const type = SIGNS.find(([sign]) => sign.test(plain))?.[1];
  return type === undefined ? plain : instrumentName({ type, number: plain }, language);
}

/** Articles of one document: `khoản 1 Điều 4 và Điều 6`, `clause 1, Article 4 and Article 6`; empty for none. */
export function articlesText(articles: readonly ArticleReference[], language: Language): string {
  const texts = articles.map((reference) => articleText(reference, language));
  const last = texts[texts.length - 1] ?? '';
  const others = texts.slice(0, -1).join(language === 'vi' ? ', ' : '; ');
  return others === '' ? last : `${others} ${language === 'vi' ? 'và' : 'and'} ${last}`;
}

function articleText({ article, clause, point, lastArticle }: ArticleReference, language: Language): string {
  if (lastArticle !== undefined) {
    return language === 'vi' ? `các Điều từ ${article} đến ${lastArticle}` : `Articles ${article} to ${lastArticle}`;
  }
  if (language === 'vi') {
    const parts = [point && `điểm ${point}`, clause && `khoản ${clause}`, `Điều ${article}`];
    return parts.filter(Boolean).join(' ');
  }
  const parts = [point && `point ${point}`, clause && `clause ${clause}`, `Article ${article}`];
  return parts.filter(Boolean).join(', ');
}

/**
 * References from the short form in which data write them: `5.1a` is point a of clause 1 of Article 5, `7-11` Articles 7
 * to 11, `4.1, 6` two references. A leading `Art.` may stand before them. Undefined for anything else.
 */
export function articleReferences(short: string): readonly ArticleReference[] | undefined {
  const references = short
    .replace(/^Art\.\s*/, '')
    .split(/,\s*/)
    .map(articleReference);
  return references.every((reference) => reference !== undefined) ? references : undefined;
}

function articleReference(short: string): ArticleReference | undefined {
  const range = /^(\d+)[-–](\d+)$/.exec(short);
  if (range) {
    return { article: range[1] as string, lastArticle: range[2] as string };
  }
  const single = /^(\d+)(?:\.(\d+)(\p{Ll})?)?$/u.exec(short);
  if (!single) {
    return undefined;
  }
  const [, article, clause, point] = single;
  return {
    article: article as string,
    ...(clause === undefined ? {} : { clause }),
    ...(point === undefined ? {} : { point }),
  };
}

/** The source of an entry of the vocabulary, worded like every citation where it names a legal document and its articles. */
export function sourceText({ instrument, article, evidence }: Source, language: Language): string {
  if (instrument === PRACTICE.en) {
    return PRACTICE[language];
  }
  const name = abbreviatedName(instrument);
  const articles = article === undefined ? [] : articleReferences(article);
  if (name && articles) {
    return citationText({ instrument: name, articles, evidence }, language);
  }
  const text = name ? instrumentName(name, language) : instrument;
  return article === undefined ? text : `${text}, ${article}`;
}

/** The document that an abbreviation such as `NĐ 85/2016/NĐ-CP` names; undefined for anything else. */
function abbreviatedName(text: string): InstrumentName | undefined {
  for (const [type, entry] of Object.entries(TYPES) as [InstrumentType, (typeof TYPES)[InstrumentType]][]) {
    if (entry && text.startsWith(`${entry.prefix} `)) {
      const number = text.slice(entry.prefix.length + 1);
      return /^\d[^\s;]*$/.test(number) ? { type, number } : undefined;
    }
  }
  return undefined;
}

/**
 * The number of a document in one form, however an author writes it: `45/2020/NĐ-CP`, `NĐ 45/2020/NĐ-CP` and
 * `Nghị định số 45/2020/ND-CP` are the same. Undefined where the text holds no number.
 */
export function normalNumber(text: string): string | undefined {
  const plain = text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toUpperCase()
    .replaceAll('Đ', 'D')
    .replace(/\s*([/:–-])\s*/g, '$1')
    .replaceAll('–', '-');
  return /\d+[/:][^\s,;()“”"]+/.exec(plain)?.[0];
}
