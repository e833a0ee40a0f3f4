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
