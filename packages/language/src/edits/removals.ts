import type { AstNode, CstNode } from 'langium';
import { bracesOf, statementsIn } from '../parser/bodies.js';
import type { FileStyle } from './file-style.js';
import type { TextChange } from './text-change.js';

/**
 * Takes a statement out, with its line where it has one for itself. A comment behind it stays, on a line of its own.
 */
export function withoutStatement({ $cstNode }: AstNode, style: FileStyle): TextChange[] {
  return $cstNode ? [withoutStretch($cstNode.offset, $cstNode.end, style)] : [];
}

/** Takes a stretch of text out, with the blanks that parted it from the rest of its line. */
export function withoutStretch(start: number, end: number, style: FileStyle): TextChange {
  const { text } = style;
  const isFirst = style.isFirstOnLine(start);
  const after = text.slice(end, style.lineEndAfter(end));
  if (isFirst && after.trim() === '') {
    return withoutLines(style.lineStart(start), style.nextLine(end), style);
  }
  if (isFirst) {
    return { start, end: end + (after.length - after.trimStart().length), newText: '' };
  }
  const before = text.slice(style.lineStart(start), start);
  return { start: start - (before.length - before.trimEnd().length), end, newText: '' };
}

/** Of two empty lines that would meet, one goes too; so does one that would begin or end a body. */
function withoutLines(start: number, end: number, style: FileStyle): TextChange {
  const { text } = style;
  const before = start === 0 ? '' : text.slice(style.lineStart(start - 1), start);
  const after = text.slice(end, style.nextLine(end)).trim();
  const leavesTwo = before !== '' && before.trim() === '' && (after === '' || after.startsWith('}'));
  return { start: leavesTwo ? start - before.length : start, end, newText: '' };
}

/** Takes items out of a list, with the commas that parted them from the others. Some must stay. */
export function withoutItems(items: readonly CstNode[], removed: ReadonlySet<CstNode>): TextChange[] {
  const changes: TextChange[] = [];
  let kept = false;
  items.forEach((item, index) => {
    if (!removed.has(item)) {
      kept = true;
    } else if (kept) {
      changes.push({ start: items[index - 1]!.end, end: item.end, newText: '' });
    } else {
      changes.push({ start: item.offset, end: items[index + 1]?.offset ?? item.end, newText: '' });
    }
  });
  return changes;
}

/** Takes a body out whose statements all go, unless a comment stands in it. */
export function withoutEmptiedBody(
  statement: AstNode,
  removed: ReadonlySet<AstNode>,
  style: FileStyle,
): TextChange | undefined {
  const { open, close } = bracesOf(statement);
  const statements = statementsIn(statement);
  if (!open || !close || !statements.every((inner) => removed.has(inner))) {
    return undefined;
  }
  let rest = style.text.slice(open.end, close.offset);
  for (const inner of [...statements].reverse()) {
    const { offset, end } = inner.$cstNode!;
    rest = rest.slice(0, offset - open.end) + rest.slice(end - open.end);
  }
  const before = style.text.slice(style.lineStart(open.offset), open.offset);
  const start = open.offset - (before.length - before.trimEnd().length);
  return rest.trim() === '' ? { start, end: close.end, newText: '' } : undefined;
}
