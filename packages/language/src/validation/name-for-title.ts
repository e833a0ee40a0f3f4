import { withoutAccents } from '@govarch/model/text';

/** Number and type of a document: `47/2024/NĐ-CP`, `06/QĐ-TTg`. */
const NUMBER_OF_DOCUMENT = /(\d+)\/(?:\d{4}\/)?(\p{Lu}{2})/u;
/** Titles of so many words become names as they are; of longer ones the initials do. */
const SHORT = 5;

/** A name for an element that has a title and no name; undefined where none can be made of the title. */
export function nameForTitle(title: string): string | undefined {
  const document = NUMBER_OF_DOCUMENT.exec(title);
  if (document) {
    return `${withoutAccents(document[2]!)}${document[1]}`;
  }
  const words = withoutAccents(title).match(/[A-Za-z0-9]+/g) ?? [];
  const parts = words.length > SHORT ? words.map((word) => word.charAt(0)) : words;
  const name = parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('');
  return /^[A-Z]/.test(name) ? name : undefined;
}
