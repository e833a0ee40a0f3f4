import type { Element, Extension, Relation } from '@govarch/model/model';
import type { ViewDefinition } from '@govarch/model/views';
import type { Said } from './statement-memory.js';

/** How much there was before a statement. */
export interface Extent {
  readonly elements: number;
  readonly extensions: number;
  readonly relations: number;
  readonly views: number;
}

/** The growing parts of a contribution. */
export class ContributionParts {
  readonly elements: Element[] = [];
  readonly extensions: Extension[] = [];
  readonly relations: Relation[] = [];
  readonly views: ViewDefinition[] = [];

  extent(): Extent {
    return {
      elements: this.elements.length,
      extensions: this.extensions.length,
      relations: this.relations.length,
      views: this.views.length,
    };
  }

  /** What was added since then. */
  since(extent: Extent): Said {
    return {
      elements: this.elements.slice(extent.elements),
      extensions: this.extensions.slice(extent.extensions),
      relations: this.relations.slice(extent.relations),
      views: this.views.slice(extent.views),
    };
  }

  /** Puts these parts in the place of what was added since then. */
  replaceSince(extent: Extent, said: Said): void {
    this.elements.length = extent.elements;
    this.extensions.length = extent.extensions;
    this.relations.length = extent.relations;
    this.views.length = extent.views;
    this.add(said);
  }

  /** Adds what a statement said before. */
  add({ elements, extensions, relations, views }: Said): void {
    append(this.elements, elements);
    append(this.extensions, extensions);
    append(this.relations, relations);
    append(this.views, views);
  }
}

function append<T>(list: T[], items: readonly T[]): void {
  for (const item of items) {
    list.push(item);
  }
}
