import type { Origin } from '../findings/origin.js';

/** Orders parts of the model by document and place in the text. */
export function byPlace(a: { readonly origin: Origin }, b: { readonly origin: Origin }): number {
  if (a.origin.document !== b.origin.document) {
    return a.origin.document < b.origin.document ? -1 : 1;
  }
  return a.origin.start - b.origin.start;
}
