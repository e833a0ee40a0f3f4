import type { Element, ElementId, ModelChange, ModelReader, Relation } from '../model/architecture-model.js';
import type { ViewDefinition } from '../views/view-definition.js';
import type { RelationId, Vocabulary } from '../vocabulary/vocabulary.js';
import { type Facet, incomingFacet, outgoingFacet } from './facets.js';
import { Input, type InputOwner, type Reader } from './input.js';
import { type ElementTracker, TrackedElement } from './tracked-element.js';

export { NOTHING_READ, type Reader } from './input.js';

/** How many parts a reader may have: as many as there are bits to tell them apart. */
export const PARTS_OF_READER = 31;

/** Every part of a reader. */
const ALL_PARTS = 2 ** PARTS_OF_READER - 1;

/**
 * Knows who read what, so that a change concerns those, and only those, who would now read something else. Rules, views
 * and structural checks ask {@link model}; what is no part of the model (settings, dates, files) they ask by
 * {@link value}. A reader may consist of parts that are done again one by one: the rules of an element share what is kept
 * about their reads.
 */
export class ReadTracker {
  /** The model; what is asked of it counts for the reader whose run it is. */
  readonly model: ModelReader;
  private readonly elements = new Map<ElementId, TrackedElement>();
  private readonly kinds = new NamedInputs();
  private readonly views = new NamedInputs();
  private readonly everything = new NamedInputs();
  /** All relations of a kind, by its id. */
  private readonly relationKinds = new NamedInputs();
  private readonly values = new NamedInputs();
  private readonly valuesByName = new Map<string, NamedValue>();
  private readonly elementTracker: ElementTracker = {
    note: (element, facet) => this.noteFacet(element, facet),
    forgotten: ({ id }) => this.elements.delete(id),
  };
  private reader: Reader | undefined;
  private bit = 1;
  private run = 0;
  private inputs: Input[] = [];
  private parts: number[] = [];

  constructor(private readonly source: ModelReader) {
    this.model = this.trackedModel(source);
  }

  /**
   * Runs a reader; what it asks counts from now on as what it depends on, in place of what it asked before.
   *
   * @param ask the work; it says by {@link startPart} which part of the reader it does next, if there are several
   * @param parts the parts that are done again, as bits; what the others read before stays
   */
  record<T>(reader: Reader, ask: () => T, parts = ALL_PARTS): T {
    this.begin(reader, parts);
    try {
      return ask();
    } finally {
      this.end(reader);
    }
  }

  /** What is asked from now on is asked by this part of the reader; the first is 0. */
  startPart(part: number): void {
    this.bit = 1 << part;
  }

  /** Lets go of all that a reader has read. */
  forget(reader: Reader): void {
    for (const input of reader.inputs) {
      input.removeReader(reader);
    }
    reader.inputs = [];
    reader.parts = [];
  }

  /**
   * Something that the model does not say: a setting, a date, a set of files. It is asked for again with every change;
   * whoever read another value than it then has is concerned.
   *
   * @param name the same for the same thing
   * @param read gives it as it is now; must cost little
   */
  value<T>(name: string, read: () => T, same: (before: T, after: T) => boolean = Object.is): T {
    const value = read();
    const known = this.valuesByName.get(name);
    if (!known || known.isTold) {
      this.valuesByName.set(name, { value, read, same: same as NamedValue['same'], isTold: false });
    }
    this.note(this.values.of(name));
    return value;
  }

  /**
   * The readers, with their parts as bits, to whom the model answers differently since a change, or who read other values
   * by {@link value} than there are now. To be called once for each change, before any of them runs again.
   */
  concernedBy(change: ModelChange): Map<Reader, number> {
    const concerned = new Map<Reader, number>();
    this.checkValues(concerned);
    const isChanged = change.elements.size > 0 || change.documents.size > 0 || change.views.size > 0;
    if (!isChanged || !this.isAnythingRead()) {
      return concerned;
    }
    const facets = change.facets();
    for (const [id, changed] of facets.elements) {
      const element = this.elements.get(id);
      for (const input of element?.inputsOf(changed) ?? []) {
        addConcerned(input, concerned);
      }
      if (element && !element.isRead) {
        this.elements.delete(id);
      }
    }
    for (const kind of facets.kinds) {
      addConcerned(this.kinds.get(kind), concerned);
    }
    for (const view of change.views) {
      addConcerned(this.views.get(view), concerned);
    }
    if (facets.kinds.size > 0) {
      addConcerned(this.everything.get('elements'), concerned);
    }
    if (facets.elements.size > 0) {
      addConcerned(this.everything.get('relations'), concerned);
    }
    for (const input of this.relationKinds.all()) {
      if (isAnyChanged(facets.elements.values(), outgoingFacet(input.name as RelationId))) {
        addConcerned(input, concerned);
      }
    }
    addConcerned(this.everything.get('views'), concerned);
    return concerned;
  }

  private isAnythingRead(): boolean {
    return this.elements.size + this.kinds.size + this.views.size + this.everything.size + this.relationKinds.size > 0;
  }

  private checkValues(concerned: Map<Reader, number>): void {
    for (const [name, known] of this.valuesByName) {
      const input = this.values.get(name);
      if (!input) {
        this.valuesByName.delete(name);
      } else if (!known.same(known.value, known.read())) {
        known.isTold = true;
        addConcerned(input, concerned);
      }
    }
  }

  private trackedModel(source: ModelReader): ModelReader {
    return {
      project: (name) => this.value(`project ${name}`, () => source.project(name)),
      projects: () => this.value('projects', () => [...source.projects()], isSameList),
      vocabularyOf: (of) => this.vocabularyOf(of),
      element: (id) => this.element(id),
      elements: () => this.allElements(),
      elementsOfKind: (kind) => {
        this.note(this.kinds.of(kind));
        return source.elementsOfKind(kind).map((element) => this.tracked(element));
      },
      children: (id) => {
        this.noteFacet(this.subject(id), 'children');
        return source.children(id).map((child) => this.tracked(child));
      },
      outgoing: (id, kind) => {
        this.noteFacet(this.subject(id), kind === undefined ? 'outgoing' : outgoingFacet(kind));
        return source.outgoing(id, kind);
      },
      incoming: (id, kind) => {
        this.noteFacet(this.subject(id), kind === undefined ? 'incoming' : incomingFacet(kind));
        return source.incoming(id, kind);
      },
      references: (id) => {
        this.noteFacet(this.subject(id), 'references');
        return source.references(id);
      },
      referencesFrom: (id) => {
        this.noteFacet(this.subject(id), 'references from');
        return source.referencesFrom(id);
      },
      relations: (kind): Iterable<Relation> => {
        this.note(kind === undefined ? this.everything.of('relations') : this.relationKinds.of(kind));
        return source.relations(kind);
      },
      views: (): Iterable<ViewDefinition> => {
        this.note(this.everything.of('views'));
        return source.views();
      },
      view: (id) => {
        this.note(this.views.of(id));
        return source.view(id);
      },
      textFile: (document, path) => this.value(`text file ${document} ${path}`, () => source.textFile(document, path)),
    };
  }

  /** An element's vocabulary is its project's, once all of the project's documents are read. */
  private vocabularyOf(of: Element | string): Vocabulary {
    const project = typeof of === 'string' ? of : of.project;
    const ofProject = this.value(`vocabulary ${project}`, () => this.source.vocabularyOf(project));
    const element = typeof of === 'string' ? undefined : this.source.element(of.id);
    return element ? this.source.vocabularyOf(element) : ofProject;
  }

  private element(id: ElementId): Element | undefined {
    const subject = this.subject(id);
    this.noteFacet(subject, 'being');
    subject.current = this.source.element(id);
    return subject.current && subject;
  }

  private *allElements(): Iterable<Element> {
    this.note(this.everything.of('elements'));
    for (const element of this.source.elements()) {
      yield this.tracked(element);
    }
  }

  private tracked(element: Element): TrackedElement {
    const subject = this.subject(element.id);
    subject.current = element;
    return subject;
  }

  private subject(id: ElementId): TrackedElement {
    let subject = this.elements.get(id);
    if (!subject) {
      subject = new TrackedElement(id, this.elementTracker);
      this.elements.set(id, subject);
    }
    return subject;
  }

  private begin(reader: Reader, parts: number): void {
    if (this.reader) {
      throw new Error('A reader reads by itself: it must not start another one.');
    }
    this.reader = reader;
    this.bit = 1;
    this.run++;
    reader.inputs.forEach((input, index) => {
      input.run = this.run;
      input.index = index;
      this.inputs.push(input);
      this.parts.push((reader.parts[index] as number) & ~parts);
    });
  }

  private end(reader: Reader): void {
    const { inputs, parts } = this;
    this.reader = undefined;
    this.inputs = [];
    this.parts = [];
    let kept = 0;
    for (let index = 0; index < inputs.length; index++) {
      const input = inputs[index] as Input;
      if (parts[index] === 0) {
        input.removeReader(reader);
      } else {
        inputs[kept] = input;
        parts[kept] = parts[index] as number;
        kept++;
      }
    }
    // Copies, because a list that grew item by item keeps room for more.
    reader.inputs = inputs.slice(0, kept);
    reader.parts = parts.slice(0, kept);
  }

  private noteFacet(element: TrackedElement, facet: Facet): void {
    if (this.reader) {
      this.note(element.input(facet));
    }
  }

  private note(input: Input): void {
    if (!this.reader) {
      return;
    }
    if (input.run === this.run) {
      this.parts[input.index] = (this.parts[input.index] as number) | this.bit;
      return;
    }
    input.run = this.run;
    input.index = this.inputs.length;
    this.inputs.push(input);
    this.parts.push(this.bit);
    input.addReader(this.reader);
  }
}

interface NamedValue {
  readonly value: unknown;
  readonly read: () => unknown;
  readonly same: (before: unknown, after: unknown) => boolean;
  /** Whether it has changed and its readers were told: then it counts as it is now. */
  isTold: boolean;
}

/** Inputs by their names. */
class NamedInputs implements InputOwner {
  private readonly inputs = new Map<string, Input>();

  get size(): number {
    return this.inputs.size;
  }

  get(name: string): Input | undefined {
    return this.inputs.get(name);
  }

  of(name: string): Input {
    let input = this.inputs.get(name);
    if (!input) {
      input = new Input(name, this);
      this.inputs.set(name, input);
    }
    return input;
  }

  all(): Iterable<Input> {
    return this.inputs.values();
  }

  drop(input: Input): void {
    this.inputs.delete(input.name);
  }
}

function addConcerned(input: Input | undefined, concerned: Map<Reader, number>): void {
  for (const reader of input?.allReaders() ?? []) {
    const parts = reader.parts[reader.inputs.indexOf(input as Input)] ?? 0;
    concerned.set(reader, (concerned.get(reader) ?? 0) | parts);
  }
}

function isAnyChanged(elements: Iterable<ReadonlySet<Facet>>, facet: Facet): boolean {
  for (const changed of elements) {
    if (changed.has(facet)) {
      return true;
    }
  }
  return false;
}

function isSameList(before: readonly unknown[], after: readonly unknown[]): boolean {
  return before.length === after.length && before.every((item, index) => item === after[index]);
}
