const cache = new WeakMap<object, string>();

/** Keys that say where something is written, not what it says. */
const PLACES = new Set(['origin', 'nameOrigin']);

/** What a part of the model says, wherever it is written: equal strings, equal content. */
export function contentOf(part: object | undefined): string | undefined {
  if (!part) {
    return undefined;
  }
  let content = cache.get(part);
  if (content === undefined) {
    content = JSON.stringify(part, (key, value) => (PLACES.has(key) ? undefined : value));
    cache.set(part, content);
  }
  return content;
}

/** What says something in one list that is not said, or not as often, in the other. */
export function differing<Item extends object>(before: readonly Item[], after: readonly Item[]): readonly Item[] {
  if (before.length === 0 || after.length === 0) {
    return before.length > 0 ? before : after;
  }
  const counts = new Map<string, { item: Item; count: number }>();
  for (const [items, step] of [
    [before, -1],
    [after, 1],
  ] as const) {
    for (const item of items) {
      const key = contentOf(item)!;
      const entry = counts.get(key);
      if (entry) {
        entry.count += step;
      } else {
        counts.set(key, { item, count: step });
      }
    }
  }
  return [...counts.values()].filter(({ count }) => count !== 0).map(({ item }) => item);
}
