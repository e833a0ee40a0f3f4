import { compareFindings, type Finding } from '@govarch/model/finding';
import type { ParseResult } from 'langium';
import { syntax } from '../findings/catalogue-syntax.js';
import { messageOf, type StructuralMessage } from '../findings/message.js';
import type { Document } from '../generated/ast.js';
import type { LexicalProblem } from '../lexer/problem.js';
import type { BuildContext } from '../model-builder/build-context.js';
import { FindingList } from './finding-list.js';
import { checkReferences } from './name-checks.js';
import { StatementChecks } from './statement-checks.js';

/** Everything that is structurally wrong with a document by itself, in the order of the text. */
export function checkDocument(
  result: ParseResult,
  context: BuildContext,
  fileProblem: StructuralMessage | undefined,
): readonly Finding[] {
  const found = new FindingList(context.document);
  if (fileProblem) {
    found.span(0, 0, fileProblem);
  }
  for (const { finding, offset, length } of result.lexerErrors as LexicalProblem[]) {
    found.span(offset, offset + length, finding);
  }
  for (const { token } of result.parserErrors) {
    const start = Number.isFinite(token.startOffset) ? token.startOffset : 0;
    found.span(start, start + token.image.length, messageOf(syntax.parserError, [token.image]));
  }
  checkReferences(found, context);
  new StatementChecks(found, context).check(result.value as Document);
  return found.findings.sort(compareFindings);
}
