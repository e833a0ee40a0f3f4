import type { ILexingError } from 'chevrotain';
import type { StructuralMessage } from '../findings/message.js';

/** Something wrong with the text, found while it was cut into tokens. */
export interface LexicalProblem extends ILexingError {
  readonly finding: StructuralMessage;
}

/** Collects what is wrong with a text, in the order in which it is found. */
export class ProblemCollector {
  readonly problems: LexicalProblem[] = [];

  add(finding: StructuralMessage, start: number, end: number): void {
    this.problems.push({
      finding,
      message: finding.message.en,
      offset: start,
      length: Math.max(1, end - start),
      line: undefined,
      column: undefined,
    });
  }

  /** Takes back what was found where something begins: what it leads to is told instead. */
  withdraw(code: string, start: number): void {
    const index = this.problems.findIndex(({ offset, finding }) => offset === start && finding.code === code);
    if (index >= 0) {
      this.problems.splice(index, 1);
    }
  }
}
