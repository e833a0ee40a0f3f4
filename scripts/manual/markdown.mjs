// What the pages of the manual share.

export const MADE = '<!-- Made by scripts/generate-manual.mjs. -->';

/** A table; its cells may hold the signs that part cells. */
export function table(columns, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(columns), `|${columns.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}

/** A text of a model's words, where nothing of it is Markdown. */
export function plain(text) {
  return text.replaceAll('*', '\\*').replaceAll('<', '&lt;');
}

export function code(text) {
  return `\`${text}\``;
}

/** A word in both spellings, that of the reader first. */
export function word({ vi, en }, language) {
  return vi === en ? code(vi) : language === 'vi' ? `${code(vi)} / ${code(en)}` : `${code(en)} / ${code(vi)}`;
}

/** The anchor that Markdown viewers give a heading. */
export function anchor(heading) {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
}

/** Parts of a page, with empty lines between them. */
export function page(...parts) {
  return parts.filter(Boolean).join('\n\n').concat('\n');
}
