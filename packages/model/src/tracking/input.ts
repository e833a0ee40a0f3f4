import type { Facet } from './facets.js';

/** Somebody whose work rests on what it reads: a rule's checks of an element, a view, a structural check. */
export interface Reader {
  /** What it read when it last ran; for the tracker alone. */
  inputs: readonly Input[];
  /** Which of its parts read each input, as bits; for the tracker alone. */
  parts: readonly number[];
}

/** What a reader is before its first run. */
export const NOTHING_READ: Pick<Reader, 'inputs' | 'parts'> = { inputs: [], parts: [] };

/** Something that can be read and can change, and who read it. */
export class Input {
  /** One reader, as nearly always, or several. */
  readers: Reader | Set<Reader> | undefined;
  /** The run in which it was noted last, and its place among the inputs of that run's reader. */
  run = 0;
  index = 0;

  constructor(
    /** A facet of the owner, or the name of something that is no element. */
    readonly name: Facet | string,
    /** Where it is kept. */
    readonly owner: InputOwner | undefined,
  ) {}

  addReader(reader: Reader): void {
    if (this.readers === undefined || this.readers === reader) {
      this.readers = reader;
    } else if (this.readers instanceof Set) {
      this.readers.add(reader);
    } else {
      this.readers = new Set([this.readers, reader]);
    }
  }

  /** Lets go of a reader; when the last one goes, the input goes from where it is kept. */
  removeReader(reader: Reader): void {
    if (this.readers === reader) {
      this.readers = undefined;
    } else if (this.readers instanceof Set) {
      this.readers.delete(reader);
      if (this.readers.size === 0) {
        this.readers = undefined;
      }
    }
    if (this.readers === undefined) {
      this.owner?.drop(this);
    }
  }

  *allReaders(): Iterable<Reader> {
    if (this.readers instanceof Set) {
      yield* this.readers;
    } else if (this.readers) {
      yield this.readers;
    }
  }
}

/** What keeps inputs for as long as somebody reads them. */
export interface InputOwner {
  drop(input: Input): void;
}
