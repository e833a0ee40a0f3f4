import type { Finding } from '@govarch/model/finding';
import type { LangiumDocument } from 'langium';
import { projects as messages } from '../findings/catalogue-projects.js';
import { messageOf } from '../findings/message.js';
import { type Document, isExtension, type Statement } from '../generated/ast.js';
import type { MarkLike } from '../lexer/restriction-words.js';
import { leafAt } from '../parser/leaves.js';
import { NamedSymbol } from '../references/symbol.js';
import type { SymbolTable } from '../references/symbol-table.js';
import { findingAt } from './finding-at.js';
import { mentionedIn } from './mentioned-names.js';
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
  return marksIn(document).flatMap(({ start, end }) => {
    const leaf = leafAt(document, start);
    const isText = leaf?.hidden || leaf?.tokenType.name === 'STRING' || leaf?.tokenType.name === 'TEXT';
    const around = statementsAround(document.parseResult.value as Document, start);
    const symbol = isText ? undefined : symbolOf(around, project, table);
    const symbols = symbol || isText ? [symbol] : mentionedAround({ start, end }, around, document, project, table);
    return symbols.flatMap((meant) => {
      if (!meant) {
        return [];
      }
      const message = messageOf(messages.restrictedOutside, [meant.qualifiedName, project]);
      return [{ element: meant.elementId, finding: findingAt(message, uri, start, end) }];
    });
  });
}

/** What the statements may speak of that nothing in the project is known by. */
function mentionedAround(
  mark: MarkLike,
  around: readonly Statement[],
  document: LangiumDocument,
  project: string,
  table: SymbolTable,
): NamedSymbol[] {
  // An extension of a name that nothing has is understood: the file may belong to another project.
  const unread = unreadAround(mark, document, around, (statement) => isExtension(statement));
  return unread.flatMap((statement) => mentionedIn(statement, project, table));
}

/** What the innermost statement with a name means in the project. */
function symbolOf(around: readonly Statement[], project: string, table: SymbolTable): NamedSymbol | undefined {
  for (const statement of [...around].reverse()) {
    const name = isExtension(statement) ? statement.target?.$refText : 'name' in statement ? statement.name : undefined;
    if (name !== undefined) {
      const found = table.resolve(name, { project, scopes: () => [] });
      return found instanceof NamedSymbol && found.declaration ? found : undefined;
    }
  }
  return undefined;
}
