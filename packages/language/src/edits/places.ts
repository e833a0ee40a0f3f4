import type { KindId, Vocabulary } from '@govarch/model/vocabulary';
import type { AstNode } from 'langium';
import { isSection, type Section, type Statement } from '../generated/ast.js';
import { statementsIn } from '../parser/bodies.js';
import { isDeclaration, kindOf } from '../references/declarations.js';
import type { Lexicon } from '../syntax/lexicon.js';

/** The last of the attributes and relations of a body: those of an element stand before what it contains. */
export function lastClauseIn(body: AstNode): Statement | undefined {
  return statementsIn(body)
    .filter(({ $type }) => $type === 'Attribute' || $type === 'Clause')
    .pop();
}

/** The last declaration of a kind in a body, else its last statement. */
export function lastOfKindIn(body: AstNode, kind: KindId, lexicon: Lexicon): Statement | undefined {
  const statements = statementsIn(body);
  return (
    statements.filter((statement) => isOfKind(statement, kind, lexicon)).pop() ?? statements[statements.length - 1]
  );
}

function isOfKind(statement: Statement, kind: KindId, lexicon: Lexicon): boolean {
  return isDeclaration(statement, lexicon) && statement.$type !== 'View' && kindOf(statement, lexicon) === kind;
}

/** How many declarations of a kind stand directly in a section. */
export function countOfKind(section: AstNode, kind: KindId, lexicon: Lexicon): number {
  return statementsIn(section).filter((statement) => isOfKind(statement, kind, lexicon)).length;
}

/** The section of a document into which a kind belongs: the one that has most of it, of equal ones the last. */
export function sectionFor(root: AstNode, kind: KindId, lexicon: Lexicon): Section | undefined {
  const { section } = lexicon.vocabulary.kind(kind);
  let best: Section | undefined;
  for (const statement of statementsIn(root)) {
    const fits = isSection(statement) && statement.section === section;
    if (fits && (!best || countOfKind(statement, kind, lexicon) >= countOfKind(best, kind, lexicon))) {
      best = statement;
    }
  }
  return best;
}

/** Whether a kind may stand at the top of a file or directly in its section. */
export function standsAlone(kind: KindId, vocabulary: Vocabulary): boolean {
  const { section } = vocabulary.kind(kind);
  return section === undefined || vocabulary.mayStandIn(kind, { section });
}
