import { replaceControls } from '@govarch/model/text';

/** What stands for a character that whoever shows a text would obey. */
const NOT_SHOWN = '\ufffd';

/** A text of the author as a part of a line of Markdown: it is read as it stands. */
export function markdownText(text: string): string {
  return withoutLinks(
    cleaned(text)
      .replace(/\s+/gu, ' ')
      .replace(/[\\`*_[\]<>~&]/g, '\\$&'),
  );
}

/**
 * Markdown of the author as a part of other Markdown: formatted, but with nothing that leads anywhere or is loaded from
 * anywhere, and closed in itself. Links, images and HTML are shown as they are written; a fence without an end has one.
 */
export function inertMarkdown(text: string): string {
  const lines: string[] = [];
  let fence: string | undefined;
  for (const line of cleaned(text).split('\n')) {
    if (fence !== undefined) {
      lines.push(line);
      fence = isEndOf(fence, line) ? undefined : fence;
    } else {
      // A fence that does not begin its line may stand in a list, and ends with that: it is no fence here.
      fence = /^(?:`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[0];
      lines.push(fence === undefined ? inertLine(line) : line);
    }
  }
  return [...lines, ...(fence === undefined ? [] : [fence])].join('\n');
}

function cleaned(text: string): string {
  return replaceControls(text.replace(/\r\n?/g, '\n'), () => NOT_SHOWN);
}

function isEndOf(fence: string, line: string): boolean {
  const [run = ''] = /^ {0,3}(?:`+|~+)(?=\s*$)/.exec(line) ?? [];
  const end = run.trimStart();
  return end.startsWith(fence);
}

/** Character references can be part of no link, whatever stands before them. */
function inertLine(line: string): string {
  const withoutSyntax = line
    .replace(/`{3,}|~{3,}/g, (run) => (run.startsWith('`') ? '&#96;' : '&#126;').repeat(run.length))
    .replace(/\](?=[([:])/g, '&#93;')
    .replace(/<(?=[a-z/!?])/gi, '&lt;');
  return withoutLinks(withoutSyntax);
}

/** Takes from addresses that stand in a text as they are what makes viewers turn them into links. */
function withoutLinks(text: string): string {
  return text
    .replace(/:(?=\/\/)/g, '&#58;')
    .replace(/(?<=\bwww)\./gi, '&#46;')
    .replace(/@(?=[\p{L}\p{N}])/gu, '&#64;');
}
