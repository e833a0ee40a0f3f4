import type { Finding, Origin } from '@govarch/model/finding';
import type { DocumentContribution } from '@govarch/model/model';
import type { LangiumDocument } from 'langium';
import { syntax } from '../findings/catalogue-syntax.js';
import { vocabulary as messages } from '../findings/catalogue-vocabulary.js';
import { messageOf } from '../findings/message.js';
import type { SymbolTable } from '../references/symbol-table.js';
import { findingAt } from '../validation/finding-at.js';
import { leftOutRestrictions } from '../validation/left-out-restrictions.js';
import { marksIn, mentionedAnywhere, type RestrictionMark, restrictionMarks } from '../validation/restriction-marks.js';

/** The marks as restricted of all projects of a workspace, and which of them cannot be relied on. */
export interface RestrictionsFound {
  /** Ids of all elements and views that a mark may have been meant for that cannot be relied on. */
  readonly heldBack: ReadonlySet<string>;
  /** The statements that marks are written for, the good ones too: what is found in them may not be published. */
  readonly places: readonly Origin[];
}

/** What the search finds, with the findings that it gives rise to. */
export interface RestrictionSearchResult extends RestrictionsFound {
  /** Findings about marks that were not understood, as far as nothing else tells of them. */
  readonly findings: readonly Finding[];
}

/** What marks are looked for in. */
export interface RestrictionSearch {
  readonly documents: Iterable<LangiumDocument>;
  /** Files of models that projects leave out and that have such marks. */
  readonly leftOut: Iterable<LeftOutDocument>;
  readonly table: SymbolTable;
  projectOf(document: string): string | undefined;
  findingsOf(document: string): readonly Finding[];
  contributionOf(document: string): DocumentContribution | undefined;
}

/** A file of a model that lies in the folder of a project and does not belong to it. */
export interface LeftOutDocument {
  readonly document: LangiumDocument;
  /** Name of the project. */
  readonly project: string;
}

/** Looks for marks in everything that is read, and in what projects leave out. */
export function searchRestrictions(search: RestrictionSearch): RestrictionSearchResult {
  const heldBack = new Set<string>();
  const findings: Finding[] = [];
  const places: Origin[] = [];
  for (const document of search.documents) {
    const uri = document.uri.toString();
    const project = search.projectOf(uri);
    const known = search.findingsOf(uri);
    const isUndecoded = known.some(({ code }) => code === syntax.notUtf8.code);
    if (project === undefined || (!isUndecoded && marksIn(document).length === 0)) {
      continue;
    }
    const { table } = search;
    const marked = { document, project, table, findings: known, contribution: search.contributionOf(uri) };
    for (const id of isUndecoded ? mentionedAnywhere(marked) : []) {
      heldBack.add(id);
    }
    for (const mark of restrictionMarks(marked)) {
      for (const id of mark.heldBack) {
        heldBack.add(id);
      }
      places.push({ document: uri, ...mark.within });
      findings.push(...findingsAbout(mark, document, marked.findings));
    }
  }
  for (const { document, project } of search.leftOut) {
    for (const { element, finding } of leftOutRestrictions(document, project, search.table)) {
      heldBack.add(element);
      findings.push(finding);
    }
  }
  return { heldBack, places, findings };
}

/** A finding about a mark that nothing is held back for, or that was not understood and that no other finding tells of. */
function findingsAbout(
  { start, end, isMisread, isOfNothing }: RestrictionMark,
  document: LangiumDocument,
  known: readonly Finding[],
): Finding[] {
  const written = document.textDocument.getText().slice(start, end);
  if (isOfNothing) {
    return [findingAt(messageOf(messages.restrictionOfNothing, [written]), document.uri.toString(), start, end)];
  }
  if (
    !isMisread ||
    known.some(({ origin, severity }) => severity === 'error' && origin.start < end && start < origin.end)
  ) {
    return [];
  }
  const message = messageOf(messages.restrictionNotUnderstood, [written]);
  return [findingAt(message, document.uri.toString(), start, end)];
}
