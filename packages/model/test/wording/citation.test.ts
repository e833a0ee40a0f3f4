import { coreVocabulary } from '@govarch/model/vocabulary';
import {
  articleReferences,
  articlesText,
  citationText,
  normalNumber,
  numberedName,
  sourceText,
} from '@govarch/model/wording/citation';
import { describe, expect, it } from 'vitest';

const decree = { type: 'decree', number: '85/2016/NĐ-CP' } as const;

describe('a citation', () => {
  it.each([
    ['5.1a', 'điểm a khoản 1 Điều 5', 'point a, clause 1, Article 5'],
    ['3.3', 'khoản 3 Điều 3', 'clause 3, Article 3'],
    ['15', 'Điều 15', 'Article 15'],
    ['7-11', 'các Điều từ 7 đến 11', 'Articles 7 to 11'],
    ['4.1, 6', 'khoản 1 Điều 4 và Điều 6', 'clause 1, Article 4 and Article 6'],
    [
      '23.5đ, 4, 7',
      'điểm đ khoản 5 Điều 23, Điều 4 và Điều 7',
      'point đ, clause 5, Article 23; Article 4 and Article 7',
    ],
  ])('of %s is written as the decrees write it', (short, vi, en) => {
    const articles = articleReferences(short) ?? [];
    expect(articlesText(articles, 'vi')).toBe(vi);
    expect(articlesText(articles, 'en')).toBe(en);
    const citation = { instrument: decree, articles, evidence: 'verified' } as const;
    expect(citationText(citation, 'vi')).toBe(`${vi} Nghị định số 85/2016/NĐ-CP`);
    expect(citationText(citation, 'en')).toBe(`${en} of Decree No. 85/2016/NĐ-CP`);
  });

  it('without articles names the document, and without a document the practice of GovArch', () => {
    const standard = { type: 'standard', number: 'QCVN 120:2019/BTTTT' } as const;
    expect(citationText({ instrument: decree, evidence: 'verified' }, 'vi')).toBe('Nghị định số 85/2016/NĐ-CP');
    expect(citationText({ instrument: standard, evidence: 'verified' }, 'en')).toBe('QCVN 120:2019/BTTTT');
    expect(citationText({ evidence: 'inferred' }, 'vi')).toBe('thông lệ GovArch');
    expect(citationText({ evidence: 'inferred' }, 'en')).toBe('GovArch practice');
  });

  it('is not made of what is no article', () => {
    expect(articleReferences('Phụ lục')).toBeUndefined();
    expect(articleReferences('5.a1')).toBeUndefined();
    expect(articleReferences('')).toBeUndefined();
  });
});

describe('the source of a word', () => {
  it('is worded as a citation wherever it names articles of a legal document', () => {
    const { sections, kinds, attributes, relations, enumerations } = coreVocabulary;
    const entries = [
      ...sections,
      ...kinds,
      ...attributes,
      ...relations,
      ...enumerations.flatMap(({ values }) => values),
    ];
    const texts = entries.map(({ source }) => sourceText(source, 'vi'));
    expect(texts).toContain('điểm b khoản 4 Điều 8 Thông tư số 03/2017/TT-BTTTT');
    expect(texts.filter((text) => /\bArt\./.test(text))).toEqual([]);
    expect(texts.filter((text) => text.includes('Điều')).length).toBeGreaterThan(100);
  });

  it('keeps its own words where it is another source', () => {
    const source = { instrument: 'QĐ 2323/QĐ-BTTTT', article: 'Khung 2.0', evidence: 'secondary' } as const;
    expect(sourceText(source, 'vi')).toBe('Quyết định số 2323/QĐ-BTTTT, Khung 2.0');
    expect(sourceText({ instrument: 'ArchiMate 3.2', evidence: 'inferred' }, 'vi')).toBe('ArchiMate 3.2');
  });
});

describe('the number of a document', () => {
  it.each([
    '45/2020/NĐ-CP',
    'NĐ 45/2020/NĐ-CP',
    'Nghị định số 45/2020/NĐ-CP',
    'nghị định số: 45 / 2020 / NĐ - CP',
    'Nghị định 45/2020/ND-CP ngày 08/04/2020',
    'Nghị định số 45/2020/NĐ–CP'.normalize('NFD'),
  ])('is the same, written “%s”', (text) => {
    expect(normalNumber(text)).toBe('45/2020/ND-CP');
  });

  it('tells decrees, circulars and standards of one number apart', () => {
    const numbers = ['22/2019/TT-BTTTT', '22/2019/NĐ-CP', '22/2019/TT-BCA', 'QCVN 22:2019/BTTTT', 'TCVN 11930:2017'];
    expect(new Set(numbers.map(normalNumber)).size).toBe(numbers.length);
  });

  it('is absent from a text without one', () => {
    expect(normalNumber('chưa có số')).toBeUndefined();
  });
});

describe('a document of which only the number is known', () => {
  it.each([
    ['10/QĐ-BX', 'Quyết định số 10/QĐ-BX', 'Decision No. 10/QĐ-BX'],
    ['85/2016/NĐ-CP', 'Nghị định số 85/2016/NĐ-CP', 'Decree No. 85/2016/NĐ-CP'],
    ['12/2022/TT-BTTTT', 'Thông tư số 12/2022/TT-BTTTT', 'Circular No. 12/2022/TT-BTTTT'],
    ['57-NQ/TW', '57-NQ/TW', '57-NQ/TW'],
    ['116/2025/QH15', 'Luật số 116/2025/QH15', 'Law No. 116/2025/QH15'],
    ['Quyết định số 10/QĐ-BX', 'Quyết định số 10/QĐ-BX', 'Quyết định số 10/QĐ-BX'],
    ['TCVN 11930:2017', 'TCVN 11930:2017', 'TCVN 11930:2017'],
  ])('%s', (number, vi, en) => {
    expect([numberedName(number, 'vi'), numberedName(number, 'en')]).toEqual([vi, en]);
  });
});
