import type { Finding } from '@govarch/model/finding';
import type { LangiumDocument } from 'langium';
import { projects as messages } from '../findings/catalogue-projects.js';
import { messageOf } from '../findings/message.js';
import { type Document, type Extension, isDeclaration, isExtension, type Statement } from '../generated/ast.js';
import type { MarkLike } from '../lexer/restriction-words.js';
import { leafAt } from '../parser/leaves.js';
import { headNodeOf } from '../references/name-node.js';
import { NamedSymbol } from '../references/symbol.js';
import { type SymbolTable, titlesOf } from '../references/symbol-table.js';
import { findingAt } from './finding-at.js';
import { mentionedIn, SLIP, titledAs } from './mentioned-names.js';
import { marksIn, statementsAround, unreadAround } from './restriction-marks.js';

/** Something of a project that a file in its folder restricts which the project leaves out. */
export interface LeftOutRestriction {
  readonly element: string;
  readonly finding: Finding;
}

/**
 * Finds what a file restricts that lies in the folder of a project and does not belong to it: its author may rely on it.
 *
 * @param document the file, parsed and no part of the workspace
 */
export function leftOutRestrictions(
  document: LangiumDocument,
  project: string,
  table: SymbolTable,
): LeftOutRestriction[] {
  const uri = document.uri.toString();
  return marksIn(document).flatMap((mark) =>
    [...new Set(restrictedBy(mark, document, project, table))].map((symbol) => {
      const message = messageOf(messages.restrictedOutside, [symbol.qualifiedName, project]);
      return { element: symbol.elementId, finding: findingAt(message, uri, mark.start, mark.end) };
    }),
  );
}

/** What of the project a mark may be meant for. */
function restrictedBy(
  mark: MarkLike,
  document: LangiumDocument,
  project: string,
  table: SymbolTable,
): readonly NamedSymbol[] {
  const leaf = leafAt(document, mark.start);
  if (leaf?.hidden || leaf?.tokenType.name === 'STRING' || leaf?.tokenType.name === 'TEXT') {
    return [];
  }
  const around = statementsAround(document.parseResult.value as Document, mark.start);
  const named = [...around].reverse().find((statement) => isExtension(statement) || nameIn(statement) !== undefined);
  return named
    ? meantBy(named, project, table)
    : unreadAround(mark, document, around, isExtension).flatMap((statement) => mentionedIn(statement, project, table));
}

function nameIn(statement: Statement): string | undefined {
  return isExtension(statement) ? statement.target?.$refText : 'name' in statement ? statement.name : undefined;
}

/**
 * What a statement with a name means in the project: what has this name; else, as the file may belong to another project,
 * what has the title that stands there, or for an extension a name from which this one is a slip away.
 */
function meantBy(statement: Statement, project: string, table: SymbolTable): readonly NamedSymbol[] {
  const name = nameIn(statement);
  const found = name === undefined ? undefined : table.resolve(name, { project, scopes: () => [] });
  if (found instanceof NamedSymbol && found.declaration) {
    return [found];
  }
  if (isExtension(statement)) {
    const head = targetOf(statement);
    return mentionedIn({ head, text: head }, project, table, SLIP);
  }
  const titles = isDeclaration(statement) ? titlesOf(statement) : [];
  return titles.flatMap((title) => titledAs(title, project, table));
}

/** What an extension says that it extends; also as one word, as the name may have been torn apart. */
function targetOf(extension: Extension): string {
  const written = extension.$cstNode?.text.slice(headNodeOf(extension)?.length ?? 0) ?? '';
  const body = written.indexOf('{');
  const head = body < 0 ? written : written.slice(0, body);
  return `${head} ${head.replaceAll(/\s/g, '')}`;
}
