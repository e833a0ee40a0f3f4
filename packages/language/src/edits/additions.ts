import type { AstNode, LeafCstNode } from 'langium';
import { isDocument, type Statement } from '../generated/ast.js';
import { bracesOf, statementsIn } from '../parser/bodies.js';
import type { FileStyle } from './file-style.js';
import { linesOf, type NewStatement, onOneLine } from './new-statement.js';
import type { TextChange } from './text-change.js';

/** A statement that is to be written into a body. */
export interface Addition {
  readonly statement: NewStatement;
  /** The statement of the body that it follows; undefined at the beginning of the body. */
  readonly after: AstNode | undefined;
}

/** What stays on one line is no longer than this. */
const LINE_LENGTH = 100;

/** What is written into the bodies of one document; a body that is written on one line stays on it if it can. */
export class Additions {
  private readonly byBody = new Map<AstNode, Addition[]>();
  /** Bodies on one line whose statements get lines of their own. */
  private readonly spread = new Set<AstNode>();

  constructor(private readonly style: FileStyle) {}

  /** @param body the document, or the statement whose body it is or is to be */
  add(body: AstNode, addition: Addition): void {
    const others = this.byBody.get(body);
    if (others) {
      others.push(addition);
    } else {
      this.byBody.set(body, [addition]);
    }
  }

  has(body: AstNode): boolean {
    return this.byBody.has(body);
  }

  /** @param removed statements that go */
  changes(removed: ReadonlySet<AstNode>): TextChange[] {
    for (const [body, additions] of this.byBody) {
      this.byBody.set(
        body,
        additions.map(({ statement, after }) => ({ statement, after: lastThatStays(after, removed) })),
      );
    }
    for (const [body, additions] of this.byBody) {
      if (!this.staysOnLine(body, additions)) {
        this.spreadOut(body);
      }
    }
    const added = [...this.byBody].flatMap(([body, additions]) =>
      this.staysOnLine(body, additions) && !this.spread.has(body)
        ? [this.onLine(body, additions)]
        : this.onLines(body, additions),
    );
    return [...added, ...[...this.spread].flatMap((body) => this.spreading(body, removed))];
  }

  // --- which bodies stay on one line

  private staysOnLine(body: AstNode, additions: readonly Addition[]): boolean {
    const texts = additions.map(({ statement }) => onOneLine(statement));
    if (isDocument(body) || !body.$cstNode || texts.includes(undefined)) {
      return false;
    }
    const { offset, end } = body.$cstNode;
    const length = this.style.lineEndAfter(end) - this.style.lineStart(offset) + texts.join(' ').length;
    return !this.style.breaksBetween(offset, end) && length <= LINE_LENGTH && this.looksInline(body);
  }

  /** Whether statements like this one have their bodies on one line: it does itself, or stands on one, or others do. */
  private looksInline(body: AstNode): boolean {
    const { open, close } = bracesOf(body);
    if (open && (!close || statementsIn(body).length > 0)) {
      return close !== undefined;
    }
    if (!this.style.isFirstOnLine(body.$cstNode!.offset)) {
      return true;
    }
    const siblings = body.$container ? statementsIn(body.$container) : [];
    const withBody = siblings.filter((sibling) => sibling.$type === body.$type && statementsIn(sibling).length > 0);
    return withBody.length > 0 && withBody.every((sibling) => this.isOnOneLine(sibling));
  }

  private isOnOneLine({ $cstNode }: AstNode): boolean {
    return $cstNode !== undefined && !this.style.breaksBetween($cstNode.offset, $cstNode.end);
  }

  /** Gives the statements of a body lines of their own, and those of the bodies on whose line it stands. */
  private spreadOut(body: AstNode): void {
    for (let node: AstNode | undefined = body; node && !isDocument(node); node = node.$container) {
      const { open, close } = bracesOf(node);
      if (open && close && !this.style.breaksBetween(open.end, close.offset)) {
        this.spread.add(node);
      }
      if (this.style.isFirstOnLine(node.$cstNode?.offset ?? 0)) {
        return;
      }
    }
  }

  // --- blanks

  /** Indentation of the line on which a statement begins. */
  private indentOf(statement: AstNode): string {
    const offset = statement.$cstNode?.offset ?? 0;
    const container = statement.$container;
    const moves = !this.style.isFirstOnLine(offset) && container !== undefined && this.spread.has(container);
    return moves ? this.indentOf(container) + this.style.indentUnit() : this.style.indentAt(offset);
  }

  /** Indentation of the statements of a body. */
  private indentIn(body: AstNode): string {
    if (isDocument(body)) {
      return '';
    }
    const onOwnLine = statementsIn(body).find(({ $cstNode }) => $cstNode && this.style.isFirstOnLine($cstNode.offset));
    return onOwnLine && !this.spread.has(body)
      ? this.style.indentAt(onOwnLine.$cstNode!.offset)
      : this.indentOf(body) + this.style.indentUnit(body);
  }

  /** The line breaks that spread a body out. */
  private spreading(body: AstNode, removed: ReadonlySet<AstNode>): TextChange[] {
    const inner = this.style.lineEnd + this.indentIn(body);
    const stay = statementsIn(body).filter((statement) => !removed.has(statement) && statement.$cstNode);
    const breaks = stay.map(({ $cstNode }) => this.blankBefore($cstNode!.offset, inner));
    const { close } = bracesOf(body);
    return close ? [...breaks, this.blankBefore(close.offset, this.style.lineEnd + this.indentOf(body))] : breaks;
  }

  private blankBefore(offset: number, newText: string): TextChange {
    const before = this.style.text.slice(this.style.lineStart(offset), offset);
    return { start: offset - (before.length - before.trimEnd().length), end: offset, newText };
  }

  // --- writing

  private onLine(body: AstNode, additions: readonly Addition[]): TextChange {
    const written = additions.map(({ statement }) => onOneLine(statement)!).join(' ');
    const { open } = bracesOf(body);
    if (!open) {
      const { end } = body.$cstNode!;
      return { start: end, end, newText: ` { ${written} }` };
    }
    const start = additions[0]?.after?.$cstNode?.end ?? open.end;
    const touches = !/\s/u.test(this.style.text.charAt(start));
    return { start, end: start, newText: ` ${written}${touches ? ' ' : ''}` };
  }

  private onLines(body: AstNode, additions: readonly Addition[]): TextChange[] {
    const { open } = bracesOf(body);
    if (isDocument(body)) {
      return this.atTop(body, additions);
    }
    if (!open && statementsIn(body).length === 0) {
      const { end } = body.$cstNode!;
      const written = additions.map(({ statement }) => this.written(statement, body)).join('');
      return [{ start: end, end, newText: ` {${written}${this.style.lineEnd}${this.indentOf(body)}}` }];
    }
    const places = new Set(additions.map(({ after }) => after));
    return [...places].map((place) => {
      const there = additions.filter(({ after }) => after === place).map(({ statement }) => statement);
      return this.inBody(body, open, there, place);
    });
  }

  private inBody(
    body: AstNode,
    open: LeafCstNode | undefined,
    added: readonly NewStatement[],
    after: AstNode | undefined,
  ): TextChange {
    const statements = statementsIn(body);
    const anchor = after ?? (open ? undefined : statements[statements.length - 1]);
    const previous = anchor?.$cstNode?.end ?? open?.end ?? body.$cstNode!.end;
    const gap = anchor && this.hasGapsAround(anchor, body) ? this.style.lineEnd : '';
    const newText = added.map((statement) => gap + this.written(statement, body)).join('');
    if (this.spread.has(body)) {
      return { start: previous, end: previous, newText };
    }
    const lineEnd = this.style.lineEndAfter(previous);
    const next = this.nextIn(body, previous);
    if (next === undefined || next > lineEnd) {
      return { start: lineEnd, end: lineEnd, newText };
    }
    const isClose = next === bracesOf(body).close?.offset;
    const indent = isClose ? this.indentOf(body) : this.indentIn(body);
    return this.blankBefore(next, newText + this.style.lineEnd + indent);
  }

  /** Where the next statement of a body begins, or its end; undefined where its brace is missing. */
  private nextIn(body: AstNode, offset: number): number | undefined {
    const next = statementsIn(body).find(({ $cstNode }) => $cstNode && $cstNode.offset >= offset);
    return next?.$cstNode?.offset ?? bracesOf(body).close?.offset;
  }

  /** A statement on lines of its own, the line break before it included. */
  private written(statement: NewStatement, body: AstNode): string {
    const lineBreak = this.style.lineEnd + this.indentIn(body);
    return linesOf(statement, this.style.indentUnit(body))
      .map((line) => (line === '' ? this.style.lineEnd : lineBreak + line))
      .join('');
  }

  /** Whether an empty line parts a statement from its neighbours. */
  private hasGapsAround(statement: AstNode, body: AstNode): boolean {
    const statements = statementsIn(body);
    const index = statements.indexOf(statement as Statement);
    const isGap = (from: AstNode | undefined, to: AstNode | undefined): boolean =>
      from?.$cstNode !== undefined &&
      to?.$cstNode !== undefined &&
      /\n[ \t\r]*\n/.test(this.style.text.slice(from.$cstNode.end, to.$cstNode.offset));
    return statement.$type !== 'Attribute' && statement.$type !== 'Clause'
      ? isGap(statements[index - 1], statement) || isGap(statement, statements[index + 1])
      : false;
  }

  /** At the top of a file, an empty line parts what is written from what stands there. */
  private atTop(root: AstNode, additions: readonly Addition[]): TextChange[] {
    const { text, lineEnd } = this.style;
    const [first] = statementsIn(root);
    const textOf = (statement: NewStatement): string => linesOf(statement, this.style.indentUnit()).join(lineEnd);
    return additions.map(({ statement, after }) => {
      const written = textOf(statement);
      if (after?.$cstNode) {
        const start = this.style.lineEndAfter(after.$cstNode.end);
        return { start, end: start, newText: lineEnd + lineEnd + written };
      }
      if (first?.$cstNode) {
        const { offset } = first.$cstNode;
        const start = offset - this.style.indentAt(offset).length;
        return { start, end: start, newText: written + lineEnd + lineEnd };
      }
      const parting = text.trim() === '' ? '' : text.endsWith('\n') ? lineEnd : lineEnd + lineEnd;
      return { start: text.length, end: text.length, newText: parting + written + lineEnd };
    });
  }
}

/** A statement, or the nearest before it in its body that does not go. */
function lastThatStays(statement: AstNode | undefined, removed: ReadonlySet<AstNode>): AstNode | undefined {
  const siblings = statement?.$container ? statementsIn(statement.$container) : [];
  let index = statement ? siblings.indexOf(statement as Statement) : -1;
  while (index >= 0 && removed.has(siblings[index]!)) {
    index--;
  }
  return siblings[index];
}
