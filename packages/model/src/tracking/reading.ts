import type { ModelChange, ModelReader } from '../model/architecture-model.js';
import { NOTHING_READ, type Reader, ReadTracker } from './read-tracker.js';

/** What was computed from a model at one time, and what that depends on. */
export interface Reading<T> {
  readonly result: T;
  /** Whether a change may make the result another one. */
  isAffectedBy(change: ModelChange): boolean;
}

/** Computes something from a model, and remembers what it asked; for a result that stands alone, as a diagram does. */
export function readingOf<T>(source: ModelReader, compute: (model: ModelReader) => T): Reading<T> {
  const tracker = new ReadTracker(source);
  const reader: Reader = { ...NOTHING_READ };
  const result = tracker.record(reader, () => compute(tracker.model));
  return { result, isAffectedBy: (change) => tracker.concernedBy(change).size > 0 };
}
