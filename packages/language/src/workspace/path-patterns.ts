import picomatch from 'picomatch';

/** Whether a value of `include` or `exclude` is a pattern that paths can be compared with. */
export function isPattern(value: unknown): value is string {
  if (typeof value !== 'string' || value.trim() === '') {
    return false;
  }
  try {
    picomatch([value]);
    return true;
  } catch {
    return false;
  }
}

/** The test whether a path inside a project's folder, fits one of some patterns. */
export function matcherOf(patterns: readonly string[]): (relativePath: string) => boolean {
  const matches = patterns.length > 0 ? picomatch([...patterns]) : () => false;
  return (path) => matches(decodedPath(path));
}

function decodedPath(path: string): string {
  return path.replace(/^\.\//, '').normalize('NFC');
}
