import type { Origin } from '../findings/origin.js';
import { byPlace } from './place.js';

interface Declared {
  readonly id: string;
  readonly origin: Origin;
}

/**
 * Declarations by id. Two documents may declare the same id while an edit of both is under way; then the first in the
 * order of documents counts, however they came in, and the other one as soon as the first is gone.
 */
export class Declarations<Item extends Declared> {
  private readonly counting = new Map<string, Item>();
  private readonly waiting = new Map<string, Item[]>();

  get(id: string): Item | undefined {
    return this.counting.get(id);
  }

  values(): Iterable<Item> {
    return this.counting.values();
  }

  add(item: Item): void {
    const present = this.counting.get(item.id);
    if (!present) {
      this.counting.set(item.id, item);
      return;
    }
    const [first, second] = byPlace(present, item) <= 0 ? [present, item] : [item, present];
    this.counting.set(item.id, first);
    this.waiting.set(item.id, [...(this.waiting.get(item.id) ?? []), second]);
  }

  /** Takes out this very declaration, not another one of its id. */
  remove(item: Item): void {
    const waiting = (this.waiting.get(item.id) ?? []).filter((other) => other !== item).sort(byPlace);
    if (this.counting.get(item.id) === item) {
      const next = waiting.shift();
      if (next) {
        this.counting.set(item.id, next);
      } else {
        this.counting.delete(item.id);
      }
    }
    if (waiting.length > 0) {
      this.waiting.set(item.id, waiting);
    } else {
      this.waiting.delete(item.id);
    }
  }
}
