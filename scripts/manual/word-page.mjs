// The index of all words, in the order of the reader's language, with what each is in the other.
import { anchor, code, MADE, page, table } from './markdown.mjs';

const TEXTS = {
  vi: {
    title: '# Bảng từ Việt - Anh',
    intro: 'Mọi từ của ngôn ngữ, xếp theo tiếng Việt không dấu. `govarch vocabulary <từ>` in cách dùng của từng từ.',
    columns: ['Tiếng Việt', 'Tiếng Anh', 'Là'],
  },
  en: {
    title: '# Index of words, English and Vietnamese',
    intro: 'Every word of the language in the order of English. `govarch vocabulary <word>` prints how each is used.',
    columns: ['English', 'Vietnamese', 'Is'],
  },
};

export function wordPage({ entries, foldAccents, language, elements }) {
  const { title, intro, columns } = TEXTS[language];
  const other = language === 'vi' ? 'en' : 'vi';
  const rows = new Map();
  for (const { spelling, sort, sortId } of entries) {
    const key = `${foldAccents(spelling[language])} ${spelling[language]} ${spelling[other]}`;
    const row = rows.get(key) ?? { spelling, sorts: new Set() };
    const heading = spelling[language];
    row.sorts.add(sortId === 'kind' ? `[${sort[language]}](${elements}#${anchor(heading)})` : sort[language]);
    rows.set(key, row);
  }
  const sorted = [...rows].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, row]) => row);
  const cells = sorted.map(({ spelling, sorts }) => [
    code(spelling[language]),
    code(spelling[other]),
    [...sorts].join(', '),
  ]);
  return page(title, MADE, intro, table(columns, cells));
}
