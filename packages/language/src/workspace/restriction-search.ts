import type { Finding, Origin } from '@govarch/model/finding';
import type { DocumentContribution } from '@govarch/model/model';
import { type LangiumDocument, type LangiumDocumentFactory, type TextDocument, URI } from 'langium';
import { vocabulary as messages } from '../findings/catalogue-vocabulary.js';
import { messageOf } from '../findings/message.js';
import type { SymbolTable } from '../references/symbol-table.js';
import { findingAt } from '../validation/finding-at.js';
import { leftOutRestrictions } from '../validation/left-out-restrictions.js';
import { type RestrictionMark, restrictionMarks } from '../validation/restriction-marks.js';

/** The marks as restricted of all projects of a workspace, and which of them cannot be relied on. */
export interface RestrictionsFound {
  /** Ids of all elements and views that a mark may have been meant for that cannot be relied on. */
  readonly heldBack: ReadonlySet<string>;
  /** The statements that marks are written for, the good ones too: what is found in them may not be published. */
  readonly places: readonly Origin[];
  /** Findings about marks that were not understood, as far as nothing else tells of them. */
  readonly findings: readonly Finding[];
}

/** What marks are looked for in. */
export interface RestrictionSearch {
  readonly documents: Iterable<LangiumDocument>;
  /** Files of models that projects leave out, with the name of the project. */
  readonly leftOut: ReadonlyMap<string, string>;
  readonly table: SymbolTable;
  readonly factory: LangiumDocumentFactory;
  projectOf(document: string): string | undefined;
  findingsOf(document: string): readonly Finding[];
  contributionOf(document: string): DocumentContribution | undefined;
  /** Is told the text of a file that is no document of the workspace. */
  read(uri: string, text: TextDocument): void;
}

/** Looks for marks in everything that is read, and in what projects leave out. */
export async function searchRestrictions(search: RestrictionSearch): Promise<RestrictionsFound> {
  const heldBack = new Set<string>();
  const findings: Finding[] = [];
  const places: Origin[] = [];
  for (const document of search.documents) {
    const uri = document.uri.toString();
    const project = search.projectOf(uri);
    if (project === undefined) {
      continue;
    }
    const { table } = search;
    const marked = {
      document,
      project,
      table,
      findings: search.findingsOf(uri),
      contribution: search.contributionOf(uri),
    };
    for (const mark of restrictionMarks(marked)) {
      for (const id of mark.heldBack) {
        heldBack.add(id);
      }
      places.push({ document: uri, ...mark.within });
      findings.push(...findingsAbout(mark, document, marked.findings));
    }
  }
  for (const [uri, project] of search.leftOut) {
    // A file that cannot be read is taken for an empty one: it is no part of the project.
    const document = await search.factory.fromUri(URI.parse(uri));
    for (const { element, finding } of leftOutRestrictions(document, project, search.table)) {
      heldBack.add(element);
      findings.push(finding);
      search.read(uri, document.textDocument);
    }
  }
  return { heldBack, places, findings };
}

/** A finding about a mark that was not understood, unless another finding tells of it. */
function findingsAbout(
  { start, end, isMisread }: RestrictionMark,
  document: LangiumDocument,
  known: readonly Finding[],
): Finding[] {
  if (
    !isMisread ||
    known.some(({ origin, severity }) => severity === 'error' && origin.start < end && start < origin.end)
  ) {
    return [];
  }
  const message = messageOf(messages.restrictionNotUnderstood, [document.textDocument.getText().slice(start, end)]);
  return [findingAt(message, document.uri.toString(), start, end)];
}
