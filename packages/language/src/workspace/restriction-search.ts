import type { Finding } from '@govarch/model/finding';
import type { DocumentContribution } from '@govarch/model/model';
import { type LangiumDocument, type LangiumDocumentFactory, type TextDocument, URI } from 'langium';
import { vocabulary as messages } from '../findings/catalogue-vocabulary.js';
import { messageOf } from '../findings/message.js';
import type { SymbolTable } from '../references/symbol-table.js';
import { findingAt } from '../validation/finding-at.js';
import { leftOutRestrictions } from '../validation/left-out-restrictions.js';
import { type RestrictionDoubt, restrictionDoubts } from '../validation/restriction-doubts.js';

/** The marks as restricted that cannot be relied on, of all projects of a workspace. */
export interface DoubtfulRestrictions {
  /** Ids of all elements and views that such a mark may have been meant for. */
  readonly heldBack: ReadonlySet<string>;
  /** Findings about those of them of which nothing else tells. */
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

/** Looks for doubtful marks in everything that is read, and in what projects leave out. */
export async function searchDoubtfulRestrictions(search: RestrictionSearch): Promise<DoubtfulRestrictions> {
  const heldBack = new Set<string>();
  const findings: Finding[] = [];
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
    for (const doubt of restrictionDoubts(marked)) {
      for (const id of doubt.heldBack) {
        heldBack.add(id);
      }
      findings.push(...findingsAbout(doubt, document, marked.findings));
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
  return { heldBack, findings };
}

/** A finding about a mark that was not understood, unless another finding tells of it. */
function findingsAbout(
  { start, end, isMisread }: RestrictionDoubt,
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
