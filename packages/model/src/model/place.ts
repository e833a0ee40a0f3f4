import type { Origin } from '../findings/origin.js';

/** Orders parts of the model by document and place in the text. */
export function byPlace(a: { readonly origin: Origin }, b: { readonly origin: Origin }): number {
  if (a.origin.document !== b.origin.document) {
    return a.origin.document < b.origin.document ? -1 : 1;
  }
  return a.origin.start - b.origin.start;
}

/**
 * Parts of the model in the order in which authors wrote them: within a file as they stand in it, files by the first of
 * the names that are ordered here. How files and folders are called plays no part, so that renaming one moves nothing.
 */
export function inOrderOfText<Part extends { readonly id: string; readonly origin: Origin }>(
  parts: Iterable<Part>,
): Part[] {
  return inOrderOf(parts, ({ id }) => id);
}

/** As {@link inOrderOfText}, of parts without an id: files by the first of the names that the parts are given. */
export function inOrderOf<Part extends { readonly origin: Origin }>(
  parts: Iterable<Part>,
  nameOf: (part: Part) => string,
): Part[] {
  const all = [...parts];
  if (all.length < 2) {
    return all;
  }
  const firstOf = new Map<string, string>();
  for (const part of all) {
    const { document } = part.origin;
    const first = firstOf.get(document);
    const name = nameOf(part);
    if (first === undefined || name < first) {
      firstOf.set(document, name);
    }
  }
  return all.sort((a, b) =>
    a.origin.document === b.origin.document
      ? a.origin.start - b.origin.start
      : inOrderOfNames(firstOf.get(a.origin.document)!, firstOf.get(b.origin.document)!),
  );
}

/** By code units, the same in every language; what is written in several files has one name and stays as it is. */
function inOrderOfNames(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
