import type { Citation, Finding, Origin, Severity } from '@govarch/model/finding';
import type { Language } from '@govarch/model/vocabulary';
import { citationText } from '@govarch/model/wording/citation';
import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  type Range,
} from 'vscode-languageserver';

/** What a finding carries along for the quick fixes; comes back with a request for code actions. */
export interface DiagnosticData {
  /** Spellings or names that may replace the text of the diagnostic, best first. */
  readonly suggestions: readonly string[];
}

/** How places and languages of a finding are told to the editor. */
export interface DiagnosticContext {
  readonly language: Language;
  rangeOf(origin: Origin): Range;
  /** Where the editor shows what a code means; undefined where nothing is written of it. */
  pageOf(code: string): string | undefined;
}

const SEVERITIES: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** A finding as the editor shows it: in one language, with lines and columns, its legal source after the message. */
export function toDiagnostic(finding: Finding, context: DiagnosticContext): Diagnostic {
  const diagnostic: Diagnostic = {
    range: context.rangeOf(finding.origin),
    severity: SEVERITIES[finding.severity],
    code: finding.code,
    source: 'govarch',
    message: messageOf(finding, context.language),
  };
  const href = context.pageOf(finding.code);
  if (href !== undefined) {
    diagnostic.codeDescription = { href };
  }
  if (finding.related.length > 0) {
    diagnostic.relatedInformation = finding.related.map(
      (place): DiagnosticRelatedInformation => ({
        location: { uri: place.origin.document, range: context.rangeOf(place.origin) },
        message: place.message[context.language],
      }),
    );
  }
  if (finding.suggestions?.length) {
    const data: DiagnosticData = { suggestions: finding.suggestions };
    diagnostic.data = data;
  }
  return diagnostic;
}

/** The message, with those of its legal sources that it does not name itself. */
function messageOf(finding: Finding, language: Language): string {
  const message = finding.message[language];
  const sources = finding.citations
    .filter((citation) => !isNamed(citation, message, language))
    .map((citation) => citationText(citation, language));
  return sources.length > 0 ? `${message} [${sources.join('; ')}]` : message;
}

/** Whether a message names a source itself: a document by its number. */
function isNamed(citation: Citation, message: string, language: Language): boolean {
  return message.includes(citation.instrument?.number ?? citationText(citation, language));
}
