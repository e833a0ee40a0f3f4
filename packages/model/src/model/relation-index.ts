import type { RelationId } from '../vocabulary/vocabulary.js';
import type { ElementId, Relation } from './element.js';
import { byPlace } from './place.js';

const NOTHING: readonly never[] = [];

interface Bucket {
  relations: Relation[];
  sorted: boolean;
}

/** Relations by one of their ends, in the order of documents and of the text in them however they came in. */
export class RelationIndex {
  private readonly buckets = new Map<ElementId, Bucket>();

  constructor(private readonly endOf: (relation: Relation) => ElementId) {}

  add(relation: Relation): void {
    const end = this.endOf(relation);
    const bucket = this.buckets.get(end);
    if (bucket) {
      const last = bucket.relations[bucket.relations.length - 1];
      bucket.sorted &&= last !== undefined && byPlace(last, relation) <= 0;
      bucket.relations.push(relation);
    } else {
      this.buckets.set(end, { relations: [relation], sorted: true });
    }
  }

  /** Takes the relations out; those that it does not hold are passed over. */
  remove(relations: readonly Relation[]): void {
    const going = new Set(relations);
    for (const end of new Set(relations.map(this.endOf))) {
      const bucket = this.buckets.get(end);
      if (bucket) {
        const left = bucket.relations.filter((relation) => !going.has(relation));
        if (left.length > 0) {
          bucket.relations = left;
        } else {
          this.buckets.delete(end);
        }
      }
    }
  }

  get(end: ElementId, kind?: RelationId): readonly Relation[] {
    const bucket = this.buckets.get(end);
    if (!bucket) {
      return NOTHING;
    }
    if (!bucket.sorted) {
      bucket.relations = [...bucket.relations].sort(byPlace);
      bucket.sorted = true;
    }
    return kind === undefined ? bucket.relations : bucket.relations.filter((relation) => relation.kind === kind);
  }
}
