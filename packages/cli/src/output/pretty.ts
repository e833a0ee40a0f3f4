import type { Severity } from '@govarch/model/finding';
import { severityText } from '@govarch/model/wording/severities';
import type { Console } from '../console.js';
import { messages } from '../messages.js';
import type { Diagnostic } from './diagnostic.js';
import type { Report } from './report.js';
import { terminalLine } from './terminal-text.js';

/** A report for a person: findings by file, each with its place, severity, code, text and legal source, then the totals. */
export function prettyReport(report: Report, console: Console): string {
  const { colours, language } = console;
  const lines = prettyDates(report.dates, console);
  lines.push(...prettyFindings(report.diagnostics, console));
  const { errors, warnings, infos, projects, files, elements, relations } = report.summary;
  const verdict =
    errors + warnings + infos === 0 ? messages.clean[language] : messages.summary(errors, warnings, infos)[language];
  const paint = errors > 0 ? colours.red : warnings > 0 ? colours.yellow : colours.green;
  lines.push(
    '',
    colours.bold(paint(verdict)),
    colours.dim(messages.counts(projects, files, elements, relations)[language]),
    '',
  );
  return lines.join('\n');
}

/** On which days the projects are looked at, and by the law of which days, for a person. */
export function prettyDates(dates: Report['dates'], { colours, language }: Console): string[] {
  return dates.map(({ project, asOf, lawDate }) =>
    colours.dim(terminalLine(messages.dates(project, asOf, lawDate)[language])),
  );
}

/** Findings for a person, by file. */
export function prettyFindings(diagnostics: readonly Diagnostic[], console: Console): string[] {
  const lines: string[] = [];
  let file: string | undefined;
  for (const diagnostic of diagnostics) {
    if (diagnostic.file !== file) {
      file = diagnostic.file;
      lines.push('', console.colours.underline(terminalLine(file)));
    }
    lines.push(...findingLines(diagnostic, console));
  }
  return lines;
}

function findingLines(diagnostic: Diagnostic, console: Console): string[] {
  const { colours, language } = console;
  const place = `${diagnostic.line}:${diagnostic.column}`;
  const severity = severityText[diagnostic.severity][language];
  const lines = [
    `  ${colours.dim(place.padEnd(8))} ${paintSeverity(diagnostic.severity, console)(severity)}  ${colours.bold(diagnostic.code)}  ${terminalLine(diagnostic.message)}`,
  ];
  const indent = ' '.repeat(11);
  for (const citation of diagnostic.citations.filter(({ text }) => !diagnostic.message.includes(text))) {
    lines.push(`${indent}${colours.cyan(terminalLine(citation.text))}`);
  }
  for (const { file, line, column, message } of diagnostic.related) {
    lines.push(`${indent}${colours.dim(`${terminalLine(file)}:${line}:${column}`)}  ${terminalLine(message)}`);
  }
  return lines;
}

function paintSeverity(severity: Severity, { colours }: Console): (text: string) => string {
  return { error: colours.red, warning: colours.yellow, info: colours.blue }[severity];
}
