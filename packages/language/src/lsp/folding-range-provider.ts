import type { LangiumDocument, LeafCstNode } from 'langium';
import type { FoldingRangeProvider } from 'langium/lsp';
import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver';
import { leavesOf } from '../parser/leaves.js';

/** Folds bodies, texts over several lines and comments. */
export class GovArchFoldingRangeProvider implements FoldingRangeProvider {
  getFoldingRanges(document: LangiumDocument): FoldingRange[] {
    const ranges: FoldingRange[] = [];
    const open: LeafCstNode[] = [];
    let comment: { first: number; last: number } | undefined;
    const endComment = () => {
      if (comment && comment.last > comment.first) {
        ranges.push({ startLine: comment.first, endLine: comment.last, kind: FoldingRangeKind.Comment });
      }
      comment = undefined;
    };
    for (const leaf of leavesOf(document)) {
      const { start, end } = leaf.range;
      if (leaf.hidden) {
        if (comment && start.line <= comment.last + 1) {
          comment.last = end.line;
        } else {
          endComment();
          comment = { first: start.line, last: end.line };
        }
        continue;
      }
      endComment();
      if (leaf.tokenType.name === '{') {
        open.push(leaf);
      } else if (leaf.tokenType.name === '}') {
        const opening = open.pop();
        if (opening && start.line - 1 > opening.range.start.line) {
          ranges.push({ startLine: opening.range.start.line, endLine: start.line - 1 });
        }
      } else if (leaf.tokenType.name === 'TEXT' && end.line > start.line) {
        ranges.push({ startLine: start.line, endLine: end.line });
      }
    }
    endComment();
    return ranges;
  }
}
