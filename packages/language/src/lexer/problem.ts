import type { ILexingError } from 'chevrotain';
import type { StructuralMessage } from '../findings/message.js';

/** Something wrong with the text, found while it was cut into tokens. */
export interface LexicalProblem extends ILexingError {
  readonly finding: StructuralMessage;
}

/** Part of a text, in UTF-16 units; the end is exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
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

  /** Sets what was found to what was found before. */
  reset(problems: readonly LexicalProblem[]): void {
    this.problems.length = 0;
    for (const problem of problems) {
      this.problems.push(problem);
    }
  }

  /**
   * Takes back those of some problems that begin in parts of the text.
   *
   * @param ranges in the order of the text, apart from each other
   */
  withdrawWithin(ranges: readonly TextRange[], problems: readonly LexicalProblem[]): void {
    if (ranges.length === 0 || problems.length === 0) {
      return;
    }
    const withdrawn = new Set(problems.filter(({ offset }) => isWithin(ranges, offset)));
    this.reset(this.problems.filter((problem) => !withdrawn.has(problem)));
  }
}

/** Whether an offset lies in one of some parts of a text, which stand in their order. */
function isWithin(ranges: readonly TextRange[], offset: number): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]!.end <= offset) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low < ranges.length && ranges[low]!.start <= offset;
}
