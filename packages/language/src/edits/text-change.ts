/** Replaces the text between two offsets of a document. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/** The changes of each document by its URI, in the order of the text; they do not overlap. */
export type TextChanges = ReadonlyMap<string, readonly TextChange[]>;

/**
 * Changes in the order of the text. Deletions that meet are joined: two statements of one line may both claim the blank
 * between them. Undefined where changes contradict each other.
 */
export function joined(changes: readonly TextChange[]): readonly TextChange[] | undefined {
  const result: TextChange[] = [];
  for (const change of inOrder(changes)) {
    const previous = result[result.length - 1];
    if (!previous || change.start >= previous.end) {
      result.push(change);
    } else if (previous.newText === '' && change.newText === '') {
      result[result.length - 1] = { ...previous, end: Math.max(previous.end, change.end) };
    } else {
      return undefined;
    }
  }
  return result;
}

/** By place; what is inserted at one place stays in its order, and comes before what is replaced there. */
function inOrder(changes: readonly TextChange[]): TextChange[] {
  return [...changes].sort((a, b) => a.start - b.start || Number(a.end > a.start) - Number(b.end > b.start));
}

/** A text after changes that {@link joined} has put in order; offsets count from `start`. */
export function changed(text: string, changes: readonly TextChange[], start = 0): string {
  let result = '';
  let copied = 0;
  for (const change of changes) {
    result += text.slice(copied, change.start - start) + change.newText;
    copied = change.end - start;
  }
  return result + text.slice(copied);
}
