import type {
  Element,
  ElementId,
  ElementReference,
  ModelChange,
  ModelReader,
  Project,
  Relation,
} from '@govarch/model/model';
import type { ViewDefinition } from '@govarch/model/views';
import type { KindId, RelationId } from '@govarch/model/vocabulary';
import { sameContent, sameFacts, sameList } from './same-content.js';

/** Somebody who reads the model and wants to know when what was read has changed. */
export interface Reader {
  /** What the reader read in its last run. */
  reads: Read[];
  /** Whether titles matter to the reader: they do where it has something to say. */
  readonly namesElements: boolean;
}

/** One answer of the model, and who got it. */
export interface Read {
  readonly aspect: Aspect;
  readonly relation?: RelationId;
  readonly element?: ElementId;
  value: unknown;
  /** One reader, as nearly always, or several. */
  readers: Reader | Set<Reader> | undefined;
  /** The run in which it was recorded last, so that a run records it once. */
  run: number;
}

type Aspect =
  | 'element'
  | 'children'
  | 'outgoing'
  | 'incoming'
  | 'references'
  | 'references-from'
  | 'kind'
  | 'everything';

/**
 * Passes questions on to the model and remembers who asked what. A change then concerns only those to whom the model
 * would now give another answer: a new title of an agency does not concern the thousand systems that only asked where
 * the agency stands.
 */
export class ReadRecorder implements ModelReader {
  private readonly byElement = new Map<ElementId, Read[]>();
  private readonly byKind = new Map<KindId, Read>();
  private readonly everything: Read = { aspect: 'everything', value: undefined, readers: undefined, run: 0 };
  private reader: Reader | undefined;
  private run = 0;

  constructor(private readonly model: ModelReader) {}

  /** Lets the reader's questions, and only those of this run, count from now on as what it depends on. */
  record<T>(reader: Reader, ask: () => T): T {
    this.forget(reader);
    this.reader = reader;
    this.run++;
    try {
      return ask();
    } finally {
      this.reader = undefined;
    }
  }

  /** Lets go of all that a reader has read. */
  forget(reader: Reader): void {
    for (const read of reader.reads) {
      removeReader(read, reader);
      if (read.readers === undefined && read.element !== undefined) {
        this.drop(read.element, read);
      }
    }
    reader.reads = [];
  }

  /** The readers to whom the model answers differently since a change. To be called before any of them asks again. */
  concernedBy(change: ModelChange): Set<Reader> {
    const concerned = new Set<Reader>();
    for (const id of change.elements) {
      for (const read of this.byElement.get(id) ?? []) {
        this.compare(read, concerned);
      }
    }
    for (const kind of change.kinds) {
      const read = this.byKind.get(kind);
      if (read) {
        forEachReader(read, (reader) => concerned.add(reader));
      }
    }
    forEachReader(this.everything, (reader) => concerned.add(reader));
    return concerned;
  }

  project(name: string): Project | undefined {
    return this.model.project(name);
  }

  projects(): Iterable<Project> {
    return this.model.projects();
  }

  element(id: ElementId): Element | undefined {
    return this.noteElement(id, this.model.element(id));
  }

  elements(): Iterable<Element> {
    this.note(this.everything);
    return this.model.elements();
  }

  elementsOfKind(kind: KindId): readonly Element[] {
    this.noteKind(kind);
    return this.model.elementsOfKind(kind);
  }

  children(id: ElementId): readonly Element[] {
    const children = this.model.children(id);
    this.noteAspect(id, 'children', undefined, children);
    for (const child of children) {
      this.noteElement(child.id, child);
    }
    return children;
  }

  outgoing(id: ElementId, kind?: RelationId): readonly Relation[] {
    return this.noteAspect(id, 'outgoing', kind, this.model.outgoing(id, kind));
  }

  incoming(id: ElementId, kind?: RelationId): readonly Relation[] {
    return this.noteAspect(id, 'incoming', kind, this.model.incoming(id, kind));
  }

  relations(): Iterable<Relation> {
    this.note(this.everything);
    return this.model.relations();
  }

  references(id: ElementId): readonly ElementReference[] {
    return this.noteAspect(id, 'references', undefined, this.model.references(id));
  }

  referencesFrom(id: ElementId): readonly ElementReference[] {
    return this.noteAspect(id, 'references-from', undefined, this.model.referencesFrom(id));
  }

  views(): Iterable<ViewDefinition> {
    this.note(this.everything);
    return this.model.views();
  }

  view(id: string): ViewDefinition | undefined {
    this.note(this.everything);
    return this.model.view(id);
  }

  /** The first element of these kinds that is accepted. Where there is one, only its change can change the answer's being. */
  first(kinds: readonly KindId[], accept: (element: Element) => boolean): Element | undefined {
    for (const kind of kinds) {
      const found = this.model.elementsOfKind(kind).find(accept);
      if (found) {
        return this.noteElement(found.id, found);
      }
    }
    for (const kind of kinds) {
      this.noteKind(kind);
    }
    return undefined;
  }

  private compare(read: Read, concerned: Set<Reader>): void {
    const value = this.answer(read);
    const same = sameAnswer(read.aspect, read.value, value);
    read.value = value;
    forEachReader(read, (reader) => {
      if (!same || reader.namesElements) {
        concerned.add(reader);
      }
    });
  }

  private answer(read: Read): unknown {
    const id = read.element as ElementId;
    switch (read.aspect) {
      case 'element':
        return this.model.element(id);
      case 'children':
        return this.model.children(id);
      case 'outgoing':
        return this.model.outgoing(id, read.relation);
      case 'incoming':
        return this.model.incoming(id, read.relation);
      case 'references':
        return this.model.references(id);
      case 'references-from':
        return this.model.referencesFrom(id);
      default:
        return undefined;
    }
  }

  private noteElement<T extends Element | undefined>(id: ElementId, element: T): T {
    return this.noteAspect(id, 'element', undefined, element);
  }

  private noteAspect<T>(element: ElementId, aspect: Aspect, relation: RelationId | undefined, value: T): T {
    let reads = this.byElement.get(element);
    if (!reads) {
      reads = [];
      this.byElement.set(element, reads);
    }
    let read = reads.find((item) => item.aspect === aspect && item.relation === relation);
    if (!read) {
      read = { aspect, relation, element, value, readers: undefined, run: 0 };
      reads.push(read);
    }
    read.value = value;
    this.note(read);
    return value;
  }

  private noteKind(kind: KindId): void {
    let read = this.byKind.get(kind);
    if (!read) {
      read = { aspect: 'kind', value: undefined, readers: undefined, run: 0 };
      this.byKind.set(kind, read);
    }
    this.note(read);
  }

  private note(read: Read): void {
    if (this.reader && read.run !== this.run) {
      read.run = this.run;
      addReader(read, this.reader);
      this.reader.reads.push(read);
    }
  }

  private drop(element: ElementId, read: Read): void {
    const reads = this.byElement.get(element);
    const left = reads?.filter((item) => item !== read);
    if (left?.length) {
      this.byElement.set(element, left);
    } else {
      this.byElement.delete(element);
    }
  }
}

function sameAnswer(aspect: Aspect, before: unknown, after: unknown): boolean {
  switch (aspect) {
    case 'element':
      return sameFacts(before as Element | undefined, after as Element | undefined);
    case 'children':
      return sameList(before as readonly Element[], after as readonly Element[], (a, b) => a.id === b.id);
    default:
      return sameList(before as readonly Relation[], after as readonly Relation[], sameContent);
  }
}

function addReader(read: Read, reader: Reader): void {
  if (read.readers === undefined || read.readers === reader) {
    read.readers = reader;
  } else if (read.readers instanceof Set) {
    read.readers.add(reader);
  } else {
    read.readers = new Set([read.readers, reader]);
  }
}

function removeReader(read: Read, reader: Reader): void {
  if (read.readers === reader) {
    read.readers = undefined;
  } else if (read.readers instanceof Set) {
    read.readers.delete(reader);
    if (read.readers.size === 0) {
      read.readers = undefined;
    }
  }
}

function forEachReader(read: Read, visit: (reader: Reader) => void): void {
  if (read.readers instanceof Set) {
    for (const reader of read.readers) {
      visit(reader);
    }
  } else if (read.readers) {
    visit(read.readers);
  }
}
