import type { Citation, Evidence, Finding, Origin, Severity } from '@govarch/model/finding';
import type { Language } from '@govarch/model/vocabulary';
import { articlesText, citationText, instrumentName } from '@govarch/model/wording/citation';

/** A place: file relative to the working directory, one-based lines, columns in UTF-16 units, the end exclusive. */
export interface Location {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A finding in the form in which the command prints it. */
export interface Diagnostic extends Location {
  readonly severity: Severity;
  readonly code: string;
  readonly message: string;
  readonly citations: readonly CitedSource[];
  readonly related: readonly {
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly message: string;
  }[];
}

/** A legal or other source, in the language of the report. */
export interface CitedSource {
  /** The whole citation: `điểm a khoản 1 Điều 5 Nghị định số 85/2016/NĐ-CP`. */
  readonly text: string;
  readonly instrument: string;
  readonly article?: string;
  readonly evidence: Evidence;
}

/** Findings as diagnostics in one language, sorted by file, place, severity, code and message. */
export function toDiagnostics(
  findings: Iterable<Finding>,
  locate: (origin: Origin) => Location,
  language: Language,
): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (const finding of findings) {
    diagnostics.push({
      ...locate(finding.origin),
      severity: finding.severity,
      code: finding.code,
      message: finding.message[language],
      citations: finding.citations.map((citation) => citedSource(citation, language)),
      related: finding.related.map((related) => {
        const { file, line, column } = locate(related.origin);
        return { file, line, column, message: related.message[language] };
      }),
    });
  }
  return diagnostics.sort(compareDiagnostics);
}

function citedSource(citation: Citation, language: Language): CitedSource {
  const { instrument, articles, evidence } = citation;
  const text = citationText(citation, language);
  return {
    text,
    instrument: instrument ? instrumentName(instrument, language) : text,
    ...(articles?.length ? { article: articlesText(articles, language) } : {}),
    evidence,
  };
}

const SEVERITY_ORDER: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    a.endLine - b.endLine ||
    a.endColumn - b.endColumn ||
    SEVERITY_ORDER[a.severity] - SEVERITY_ORDER[b.severity] ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message)
  );
}

/** By code units, so that the order does not depend on the machine's locale. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
