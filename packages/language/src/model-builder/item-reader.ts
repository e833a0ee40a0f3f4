import type { Origin } from '@govarch/model/finding';
import { type AttributeId, flowArrows, type KindId, type RelationId } from '@govarch/model/vocabulary';
import type { AstNode } from 'langium';
import type { Item } from '../generated/ast.js';
import type { WordClass } from '../syntax/words.js';
import { type BuildContext, targetOf } from './build-context.js';
import type { ViewProblem } from './view-problem.js';

type PlainProblem = Exclude<ViewProblem['problem'], 'wrong-value' | 'missing-unit' | 'never-met'>;

/** Deepest nesting of brackets that is read. */
export const MAXIMUM_BRACKETS = 32;

/** The words of a statement of a view, read one after another. What makes no sense is reported and passed over. */
export class ItemReader {
  private index = 0;
  private brackets = 0;
  /** Whether it was told that brackets stay open, or why. */
  private isUnclosed = false;

  constructor(
    private readonly items: readonly Item[],
    private readonly statement: AstNode,
    readonly context: BuildContext,
    private readonly problems: ViewProblem[],
  ) {}

  get current(): Item | undefined {
    return this.items[this.index];
  }

  get isInBrackets(): boolean {
    return this.brackets > 0;
  }

  /** From an item that was passed to the end of the last one that was. */
  originSince(first: Item): Origin {
    const last = this.items[this.index - 1];
    return { document: this.context.document, start: first.$cstNode?.offset ?? 0, end: last?.$cstNode?.end ?? 0 };
  }

  skip(): void {
    this.index++;
  }

  /** Reports at the current item; where something is missing behind the last one, at that. */
  report(problem: PlainProblem): void {
    const node = this.current ?? this.items[this.items.length - 1] ?? this.statement;
    this.problems.push({ problem, node });
  }

  /** Reports a value that an attribute is compared with. */
  reportValue(problem: 'wrong-value' | 'missing-unit', attribute: string, node: Item): void {
    this.problems.push({ problem, attribute, node });
  }

  /** Reports a term whose kind never has what the condition after it asks for. */
  reportNeverMet(kind: KindId, attribute: AttributeId | RelationId, node: Item): void {
    this.problems.push({ problem: 'never-met', kind, attribute, node });
  }

  isMark(mark: string): boolean {
    const operator = this.current?.operator;
    return operator !== undefined && (operator === mark || SAME_MARKS.get(operator) === mark);
  }

  take(mark: string): boolean {
    const taken = this.isMark(mark);
    this.index += taken ? 1 : 0;
    return taken;
  }

  skipToComma(): void {
    while (this.current && !this.isMark(',')) {
      this.index++;
    }
  }

  /** Whether another member of a list follows: after `,`, `;` or `và`. */
  takeComma(): boolean {
    return this.take(',') || this.takeWord('view-operator', 'and') !== undefined;
  }

  /** Id of the current word in one class. */
  wordAs(wordClass: WordClass): string | undefined {
    const written = this.current?.word ?? this.current?.value;
    return written === undefined ? undefined : this.context.lexicon.idOf(written, wordClass);
  }

  takeWord(wordClass: WordClass, id?: string): string | undefined {
    const found = this.wordAs(wordClass);
    if (found === undefined || (id !== undefined && found !== id)) {
      return undefined;
    }
    this.index++;
    return found;
  }

  /** Model id of the element whose name stands here; undefined, too, where the name leads nowhere: that is told where names are. */
  takeElement(): string | undefined {
    const element = targetOf(this.current?.element);
    this.index++;
    return element;
  }

  /**
   * What stands in brackets, if a `(` stands here. Brackets inside brackets beyond a limit are reported and passed over.
   *
   * @param otherwise where no bracket opens
   */
  inBrackets<T>(read: () => T, otherwise: () => T): T | undefined {
    if (!this.isMark('(')) {
      return otherwise();
    }
    if (this.brackets === MAXIMUM_BRACKETS) {
      this.report('too-deep');
      this.isUnclosed = true;
      this.skipBrackets(0);
      return undefined;
    }
    this.brackets++;
    this.index++;
    const result = read();
    this.brackets--;
    if (!this.current) {
      this.reportUnclosed();
    } else if (!this.isMark(')')) {
      this.report('unexpected');
    }
    this.skipBrackets(1);
    return result;
  }

  /** However many brackets are open at the end of the statement, one is told of. */
  private reportUnclosed(): void {
    if (!this.isUnclosed) {
      this.isUnclosed = true;
      this.report('bracket-expected');
    }
  }

  /**
   * Passes over all up to the `)` that closes the brackets.
   *
   * @param open how many are open here
   */
  private skipBrackets(open: number): void {
    let left = open;
    do {
      left += this.isMark('(') ? 1 : this.isMark(')') ? -1 : 0;
      this.index++;
    } while (left > 0 && this.current);
  }
}

/** Marks that mean what another one means. */
const SAME_MARKS: ReadonlyMap<string, string> = new Map([
  ...flowArrows.flatMap(({ spelling: { en, also } }) => also.en.map((other): [string, string] => [other, en])),
  [';', ','],
]);
