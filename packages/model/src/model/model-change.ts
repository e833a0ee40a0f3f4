import type { KindId } from '../vocabulary/vocabulary.js';
import { differing } from './content.js';
import type { ModelChange } from './contribution.js';
import type { ElementId, Relation } from './element.js';
import type { ElementReference } from './references.js';

/** Collects what an update changes while it is under way. */
export class ChangeRecorder {
  private readonly elements = new Set<ElementId>();
  private readonly kinds = new Set<KindId>();
  private readonly views = new Set<string>();
  /** References are compared at the end: what an element named may be named by its extension, or by its new kind, now. */
  private readonly gone: ElementReference[] = [];
  private readonly added: ElementReference[] = [];

  constructor(private readonly document: string) {}

  element(id: ElementId, kind?: KindId): void {
    this.elements.add(id);
    if (kind) {
      this.kinds.add(kind);
    }
  }

  relation(relation: Relation): void {
    this.elements.add(relation.source);
    this.elements.add(relation.target);
  }

  referencesAdded(references: readonly ElementReference[]): void {
    this.added.push(...references);
  }

  referencesGone(references: readonly ElementReference[]): void {
    this.gone.push(...references);
  }

  view(id: string): void {
    this.views.add(id);
  }

  result(kindOf: (id: ElementId) => KindId | undefined): ModelChange {
    for (const { source, target } of differing(this.gone, this.added)) {
      this.elements.add(source);
      this.elements.add(target);
    }
    for (const id of this.elements) {
      const kind = kindOf(id);
      if (kind) {
        this.kinds.add(kind);
      }
    }
    return { documents: new Set([this.document]), elements: this.elements, kinds: this.kinds, views: this.views };
  }
}

/** Joins changes that happened one after the other. */
export function joinChanges(changes: readonly ModelChange[]): ModelChange {
  const union = <T>(pick: (change: ModelChange) => ReadonlySet<T>): Set<T> => {
    const all = new Set<T>();
    for (const change of changes) {
      for (const item of pick(change)) {
        all.add(item);
      }
    }
    return all;
  };
  return {
    documents: union((change) => change.documents),
    elements: union((change) => change.elements),
    kinds: union((change) => change.kinds),
    views: union((change) => change.views),
  };
}
