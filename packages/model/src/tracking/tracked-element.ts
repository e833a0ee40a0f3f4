import type { Origin } from '../findings/origin.js';
import type {
  Attribute,
  BilingualText,
  DatedTitle,
  Element,
  ElementId,
  FieldType,
  Validity,
} from '../model/element.js';
import type { FlowDirection } from '../vocabulary/flow-arrows.js';
import type { AttributeId, CoreKindId, KindId } from '../vocabulary/vocabulary.js';
import { attributeFacet, type Facet } from './facets.js';
import { Input, type InputOwner } from './input.js';

/** What an element tells of its being read. */
export interface ElementTracker {
  note(element: TrackedElement, facet: Facet): void;
  /** Nobody reads anything of the element any more. */
  forgotten(element: TrackedElement): void;
}

/** An element with every part that elements have, also those that most lack: one that was forgotten would be read unseen. */
type EveryPart = { readonly [Part in keyof Required<Element>]: Element[Part] };

/**
 * An element that tells which of its facets are read. There is one for each id, also for an id that no element has: who
 * asks for it in vain depends on that. To be asked, and not to be copied: a copy by its keys has none of its parts.
 */
export class TrackedElement implements EveryPart, InputOwner {
  /** What the model says now; undefined where there is no such element. */
  current: Element | undefined;
  private inputs: Input[] = [];

  constructor(
    readonly id: ElementId,
    private readonly tracker: ElementTracker,
  ) {}

  get kind(): KindId {
    return this.being().kind;
  }

  get base(): CoreKindId {
    return this.being().base;
  }

  get project(): string {
    return this.being().project;
  }

  get name(): string | undefined {
    return this.being().name;
  }

  get qualifiedName(): string {
    return this.being().qualifiedName;
  }

  get parent(): ElementId | undefined {
    return this.being().parent;
  }

  get validity(): Validity {
    return this.being().validity;
  }

  get annotations(): readonly Attribute[] {
    return this.being().annotations;
  }

  get fieldType(): FieldType | undefined {
    return this.being().fieldType;
  }

  get flowDirection(): FlowDirection | undefined {
    return this.being().flowDirection;
  }

  get misread(): readonly string[] | undefined {
    return this.facet('misread').misread;
  }

  get title(): BilingualText | undefined {
    return this.facet('title').title;
  }

  get titles(): readonly DatedTitle[] | undefined {
    return this.facet('title').titles;
  }

  get attributes(): readonly Attribute[] {
    return this.facet('attributes').attributes;
  }

  get origin(): Origin {
    return this.facet('place').origin;
  }

  get nameOrigin(): Origin {
    return this.facet('place').nameOrigin;
  }

  /** The attributes of one id, without depending on the others. */
  attributesNamed(id: AttributeId): readonly Attribute[] {
    return named(this.facet(attributeFacet(id)).attributes, id);
  }

  get isRead(): boolean {
    return this.inputs.length > 0;
  }

  /** The input for a facet; there is one from when it is first read until nobody reads it any more. */
  input(facet: Facet): Input {
    for (const input of this.inputs) {
      if (input.name === facet) {
        return input;
      }
    }
    const input = new Input(facet, this);
    this.inputs.push(input);
    return input;
  }

  /** The inputs for these facets that somebody reads. */
  inputsOf(facets: ReadonlySet<Facet>): Input[] {
    return this.inputs.filter(({ name }) => facets.has(name as Facet));
  }

  drop(input: Input): void {
    this.inputs = this.inputs.filter((other) => other !== input);
    if (this.inputs.length === 0) {
      this.tracker.forgotten(this);
    }
  }

  private being(): Element {
    return this.facet('being');
  }

  private facet(facet: Facet): Element {
    this.tracker.note(this, facet);
    return this.current as Element;
  }
}

const NO_ATTRIBUTES: readonly Attribute[] = [];

/** Those attributes that have an id: mostly none. */
export function named(attributes: readonly Attribute[], id: AttributeId): readonly Attribute[] {
  let found: Attribute[] | undefined;
  for (const attribute of attributes) {
    if (attribute.id === id) {
      found ??= [];
      found.push(attribute);
    }
  }
  return found ?? NO_ATTRIBUTES;
}
