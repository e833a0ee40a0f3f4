import type { Origin } from '../findings/origin.js';
import type { ElementId } from './element.js';
import { byPlace } from './place.js';

const NOTHING: readonly never[] = [];

/** From how many edges at one element on it pays to keep them sorted by what they are. */
const HUB = 24;

interface Bucket<Edge> {
  edges: Edge[];
  sorted: boolean;
  /** Kept for hubs: an agency that owns thousands of systems is asked by each of them. */
  byKind?: Map<string, Edge[]>;
}

/** Relations or references by one of their ends, in the order of documents and of the text in them however they came in. */
export class EdgeIndex<Edge extends { readonly origin: Origin }> {
  private readonly buckets = new Map<ElementId, Bucket<Edge>>();

  constructor(
    private readonly endOf: (edge: Edge) => ElementId,
    private readonly kindOf: (edge: Edge) => string,
  ) {}

  add(edge: Edge): void {
    const end = this.endOf(edge);
    const bucket = this.buckets.get(end);
    if (bucket) {
      const last = bucket.edges[bucket.edges.length - 1];
      bucket.sorted &&= last !== undefined && byPlace(last, edge) <= 0;
      bucket.edges.push(edge);
      bucket.byKind = undefined;
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
          bucket.byKind = undefined;
        } else {
          this.buckets.delete(end);
        }
      }
    }
  }

  /** The edges at an element; of one kind where it is given. */
  get(end: ElementId, kind?: string): readonly Edge[] {
    const bucket = this.buckets.get(end);
    if (!bucket) {
      return NOTHING;
    }
    if (!bucket.sorted) {
      bucket.edges = [...bucket.edges].sort(byPlace);
      bucket.sorted = true;
    }
    if (kind === undefined) {
      return bucket.edges;
    }
    if (bucket.edges.length < HUB) {
      const found = bucket.edges.filter((edge) => this.kindOf(edge) === kind);
      return found.length > 0 ? found : NOTHING;
    }
    bucket.byKind ??= this.byKind(bucket.edges);
    return bucket.byKind.get(kind) ?? NOTHING;
  }

  private byKind(edges: readonly Edge[]): Map<string, Edge[]> {
    const byKind = new Map<string, Edge[]>();
    for (const edge of edges) {
      const kind = this.kindOf(edge);
      const same = byKind.get(kind);
      if (same) {
        same.push(edge);
      } else {
        byKind.set(kind, [edge]);
      }
    }
    return byKind;
  }
}
