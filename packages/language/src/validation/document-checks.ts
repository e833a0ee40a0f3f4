import { compareFindings, type Finding } from '@govarch/model/finding';
import type { ParseResult } from 'langium';
import type { LexicalProblem } from '../lexer/problem.js';
import type { BuildContext } from '../model-builder/build-context.js';
import { syntax } from './catalogue-syntax.js';
import { findingAt } from './finding-at.js';
import { messageOf, type StructuralMessage } from './message.js';

/** Everything that is structurally wrong with a document, in the order of the text. */
export function checkDocument(
  result: ParseResult,
  context: BuildContext,
  fileProblem: StructuralMessage | undefined,
): readonly Finding[] {
  const findings: Finding[] = fileProblem ? [findingAt(fileProblem, context.document, 0, 0)] : [];
  for (const { finding, offset, length } of result.lexerErrors as LexicalProblem[]) {
    findings.push(findingAt(finding, context.document, offset, offset + length));
  }
  for (const { token } of result.parserErrors) {
    const start = Number.isFinite(token.startOffset) ? token.startOffset : 0;
    const message = messageOf(syntax.parserError, [token.image]);
    findings.push(findingAt(message, context.document, start, start + token.image.length));
  }
  return findings.sort(compareFindings);
}
