import type { KindId } from '@govarch/model/vocabulary';
import type { Declaration, Document, Statement } from '../generated/ast.js';
import type { Lexicon } from '../syntax/lexicon.js';
import { UNNAMED } from '../syntax/unnamed.js';
import { headNodeOf, nameNodeOf } from './name-node.js';
import type { NewDeclaration } from './symbol-table.js';
import { declaresElement, probableKind } from './unknown-statement.js';

/** Everything that a document declares, in the order of the text. */
export function declarationsOf(document: Document, lexicon: Lexicon): NewDeclaration[] {
  const found: NewDeclaration[] = [];
  collect(document.statements, '', new Map(), found, lexicon);
  return found;
}

/** @param unnamed how many unnamed elements of each kind the scope has so far */
function collect(
  statements: readonly Statement[],
  scope: string,
  unnamed: Map<string, number>,
  found: NewDeclaration[],
  lexicon: Lexicon,
): void {
  for (const statement of statements) {
    if (statement.$type === 'Extension') {
      const target = statement.target?.$refText;
      collect(statement.statements, target && !target.includes('::') ? target : scope, new Map(), found, lexicon);
    } else if (isDeclaration(statement, lexicon)) {
      const kind = kindOf(statement, lexicon);
      const name = statement.name ?? numbered(kind ?? statement.$type.toLowerCase(), unnamed);
      const qualifiedName = scope ? `${scope}.${name}` : name;
      const place = nameNodeOf(statement) ?? headNodeOf(statement);
      found.push({
        node: statement,
        space: statement.$type === 'View' ? 'view' : 'element',
        qualifiedName,
        kind,
        vocabulary: lexicon.vocabulary,
        start: place?.offset ?? 0,
        end: place?.end ?? 0,
      });
      collectInside(statement, statement.$type === 'View' ? scope : qualifiedName, found, lexicon);
    } else if ('statements' in statement && statement.statements.length > 0) {
      collect(statement.statements, scope, unnamed, found, lexicon);
    }
  }
}

function collectInside(statement: Declaration, scope: string, found: NewDeclaration[], lexicon: Lexicon): void {
  if (statement.statements.length > 0) {
    collect(statement.statements, scope, new Map(), found, lexicon);
  }
}

function numbered(kind: string, unnamed: Map<string, number>): string {
  const number = (unnamed.get(kind) ?? 0) + 1;
  unnamed.set(kind, number);
  return `${UNNAMED}${kind}-${number}`;
}

/** Whether a statement declares an element or a view. */
export function isDeclaration(statement: Statement, lexicon: Lexicon): statement is Declaration {
  switch (statement.$type) {
    case 'Element':
    case 'Flow':
    case 'Step':
    case 'Field':
    case 'Responsibility':
    case 'View':
      return true;
    case 'Unknown':
      return declaresElement(statement, lexicon);
    default:
      return false;
  }
}

/** Kind of the element that a statement declares; undefined for views and for heads that mean nothing. */
export function kindOf(statement: Declaration, lexicon: Lexicon): KindId | undefined {
  if (statement.$type === 'View') {
    return undefined;
  }
  if (statement.$type === 'Unknown') {
    return probableKind(statement, lexicon);
  }
  return lexicon.vocabulary.isKind(statement.kind) ? statement.kind : undefined;
}
