/** A statement that is to be written, without its place. */
export type NewStatement =
  | {
      /** All of it up to its body, on one line. */
      readonly head: string;
      /** Statements of its body; none where there is no body. */
      readonly body: readonly NewStatement[];
    }
  /** A statement that stood elsewhere: its lines, indented from the first one on, by that unit. */
  | { readonly lines: readonly string[]; readonly unit: string };

/** A statement without a body. */
export function plainStatement(head: string): NewStatement {
  return { head, body: [] };
}

/** The statement on lines of its own, the first without indentation. */
export function linesOf(statement: NewStatement, unit: string): readonly string[] {
  if ('lines' in statement) {
    return statement.lines.map((line) => reindented(line, statement.unit, unit));
  }
  const { head, body } = statement;
  if (body.length === 0) {
    return [head];
  }
  const inner = body.flatMap((child) => linesOf(child, unit)).map((line) => (line === '' ? line : unit + line));
  return [`${head} {`, ...inner, '}'];
}

/** The statement on one line; undefined where it needs several. */
export function onOneLine(statement: NewStatement): string | undefined {
  if ('lines' in statement) {
    return statement.lines.length === 1 ? statement.lines[0] : undefined;
  }
  const body = statement.body.map(onOneLine);
  if (body.includes(undefined)) {
    return undefined;
  }
  return body.length === 0 ? statement.head : `${statement.head} { ${body.join(' ')} }`;
}

/** A line with its indentation in other units. */
function reindented(line: string, from: string, to: string): string {
  let levels = 0;
  while (from !== '' && line.startsWith(from, levels * from.length)) {
    levels++;
  }
  return to.repeat(levels) + line.slice(levels * from.length);
}
