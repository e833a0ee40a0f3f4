import type { Origin } from '../findings/origin.js';
import type { ElementId } from './element.js';
import { byPlace } from './place.js';

const NOTHING: readonly never[] = [];

interface Bucket<Edge> {
  edges: Edge[];
  sorted: boolean;
}

/** Relations or references by one of their ends, in the order of documents and of the text in them however they came in. */
export class EdgeIndex<Edge extends { readonly origin: Origin }> {
  private readonly buckets = new Map<ElementId, Bucket<Edge>>();

  constructor(private readonly endOf: (edge: Edge) => ElementId) {}

  add(edge: Edge): void {
    const end = this.endOf(edge);
    const bucket = this.buckets.get(end);
    if (bucket) {
      const last = bucket.edges[bucket.edges.length - 1];
      bucket.sorted &&= last !== undefined && byPlace(last, edge) <= 0;
      bucket.edges.push(edge);
    } else {
      this.buckets.set(end, { edges: [edge], sorted: true });
    }
  }

  /** Takes the edges out; those that it does not hold are passed over. */
  remove(edges: readonly Edge[]): void {
    const going = new Set(edges);
    for (const end of new Set(edges.map(this.endOf))) {
      const bucket = this.buckets.get(end);
      if (bucket) {
        const left = bucket.edges.filter((edge) => !going.has(edge));
        if (left.length > 0) {
          bucket.edges = left;
        } else {
          this.buckets.delete(end);
        }
      }
    }
  }

  get(end: ElementId): readonly Edge[] {
    const bucket = this.buckets.get(end);
    if (!bucket) {
      return NOTHING;
    }
    if (!bucket.sorted) {
      bucket.edges = [...bucket.edges].sort(byPlace);
      bucket.sorted = true;
    }
    return bucket.edges;
  }
}
