/** Keys that say where something is written, not what it says. */
const PLACES: ReadonlySet<string> = new Set(['origin', 'nameOrigin']);

/** Whether two parts of the model say the same, wherever they are written. */
export function sameContent(a: unknown, b: unknown): boolean {
  if (a === b) {
    return true;
  }
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) {
    return false;
  }
  if (Array.isArray(a) || Array.isArray(b)) {
    return Array.isArray(a) && Array.isArray(b) && sameItems(a, b, sameContent);
  }
  return sameKeys(a, b, PLACES);
}

/** Whether two objects say the same under all keys but these; a key that is undefined is as one that is not there. */
export function sameKeys(a: object, b: object, except: ReadonlySet<string>): boolean {
  const left = a as Record<string, unknown>;
  const right = b as Record<string, unknown>;
  for (const key in left) {
    if (!except.has(key) && !sameContent(left[key], right[key])) {
      return false;
    }
  }
  for (const key in right) {
    if (!except.has(key) && right[key] !== undefined && left[key] === undefined) {
      return false;
    }
  }
  return true;
}

/** Whether two lists hold the same, in the same order. */
export function sameItems<T>(a: readonly T[], b: readonly T[], same: (a: T, b: T) => boolean): boolean {
  return a.length === b.length && a.every((item, index) => same(item, b[index] as T));
}

/** What is left of two lists without what they begin with and end with alike. */
export function differingParts<T>(
  a: readonly T[],
  b: readonly T[],
  same: (a: T, b: T) => boolean,
): [readonly T[], readonly T[]] {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && same(a[start] as T, b[start] as T)) {
    start++;
  }
  let end = 0;
  while (end < shorter - start && same(a[a.length - 1 - end] as T, b[b.length - 1 - end] as T)) {
    end++;
  }
  return start + end === 0 ? [a, b] : [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}

/**
 * What says something in one list that is not said, or not as often, in the other.
 *
 * @param keyOf equal for those that say the same, and for few others
 */
export function differing<T>(before: readonly T[], after: readonly T[], keyOf: (item: T) => string): readonly T[] {
  if (before.length === 0 || after.length === 0) {
    return before.length > 0 ? before : after;
  }
  const left = new Map<string, T[]>();
  for (const item of before) {
    const alike = left.get(keyOf(item));
    if (alike) {
      alike.push(item);
    } else {
      left.set(keyOf(item), [item]);
    }
  }
  const added: T[] = [];
  for (const item of after) {
    const alike = left.get(keyOf(item));
    const equal = alike?.findIndex((candidate) => sameContent(candidate, item)) ?? -1;
    if (alike && equal >= 0) {
      alike.splice(equal, 1);
    } else {
      added.push(item);
    }
  }
  return [...[...left.values()].flat(), ...added];
}
