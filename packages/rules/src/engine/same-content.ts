import type { Element } from '@govarch/model/model';

/** Keys that say where something is written, not what it says. */
const PLACES = new Set(['origin', 'nameOrigin']);

/** Whether two parts of the model say the same, wherever they are written. */
export function sameContent(a: unknown, b: unknown): boolean {
  if (a === b) {
    return true;
  }
  if (
    typeof a !== 'object' ||
    typeof b !== 'object' ||
    a === null ||
    b === null ||
    Array.isArray(a) !== Array.isArray(b)
  ) {
    return false;
  }
  return sameKeys(a as Record<string, unknown>, b as Record<string, unknown>, PLACES);
}

/**
 * Whether two versions of an element are the same to a check that found nothing: everything but its title, which enters
 * messages only, and its place.
 */
export function sameFacts(a: Element | undefined, b: Element | undefined): boolean {
  if (a === b || !a || !b) {
    return a === b;
  }
  return sameKeys(a, b, PLACES_AND_TITLE);
}

const PLACES_AND_TITLE = new Set([...PLACES, 'title']);

function sameKeys(a: object, b: object, except: ReadonlySet<string>): boolean {
  const left = a as Record<string, unknown>;
  const right = b as Record<string, unknown>;
  for (const key of Object.keys(left)) {
    if (!except.has(key) && !sameContent(left[key], right[key])) {
      return false;
    }
  }
  for (const key of Object.keys(right)) {
    if (!except.has(key) && right[key] !== undefined && left[key] === undefined) {
      return false;
    }
  }
  return true;
}

/** Whether two lists hold the same, in the same order. */
export function sameList<T>(a: readonly T[], b: readonly T[], same: (a: T, b: T) => boolean): boolean {
  return a.length === b.length && a.every((item, index) => same(item, b[index] as T));
}
