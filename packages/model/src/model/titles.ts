import type { BilingualText, DatedTitle, Element, IsoDate } from './element.js';

/** What is after every date that is written. */
const LATEST: IsoDate = '9999-12-31';

/** What has a title, or several over time. */
export type Titled = Pick<Element, 'title' | 'titles'>;

/**
 * The title in force at a date, language by language; where none is, the last before it, else the first. Everything that
 * shows titles as of a date of its own asks here; `title` of an element is the one in force at its project's as-of date.
 */
export function titleAt({ title, titles }: Titled, asOf: IsoDate | undefined): BilingualText | undefined {
  if (!titles) {
    return title;
  }
  const vi = inForce(titles, 'vi', asOf ?? LATEST);
  const en = inForce(titles, 'en', asOf ?? LATEST);
  return { ...(vi === undefined ? {} : { vi }), ...(en === undefined ? {} : { en }) };
}

/** Every title that an element has or had: what it is found by. */
export function allTitles({ title, titles }: Titled): readonly BilingualText[] {
  return titles ? titles.map(({ text }) => text) : title ? [title] : [];
}

/** The titles in one language, the earliest first. */
export function titlesInOrder(titles: readonly DatedTitle[], language: keyof BilingualText): readonly DatedTitle[] {
  return titles
    .filter(({ text }) => text[language] !== undefined)
    .sort((a, b) => compare(startOf(a), startOf(b)) || compare(a.validity.to ?? LATEST, b.validity.to ?? LATEST));
}

function inForce(titles: readonly DatedTitle[], language: keyof BilingualText, asOf: IsoDate): string | undefined {
  const ordered = titlesInOrder(titles, language);
  const begun = ordered.filter((title) => startOf(title) <= asOf);
  const holding = begun.find(({ validity }) => asOf <= (validity.to ?? LATEST));
  return (holding ?? begun[begun.length - 1] ?? ordered[0])?.text[language];
}

function startOf({ validity }: DatedTitle): IsoDate {
  return validity.from ?? '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
