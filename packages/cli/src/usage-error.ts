import type { Localized } from '@govarch/model/vocabulary';

/** The command was called in a way that it cannot carry out; ends the run with exit code 2. */
export class UsageError extends Error {
  constructor(readonly text: Localized) {
    super(text.en);
    this.name = 'UsageError';
  }
}
