import type { Finding, RelatedPlace } from '@govarch/model/finding';
import type { CstNode } from 'langium';
import type { StructuralMessage } from '../findings/message.js';
import { findingAt } from './finding-at.js';

/** The findings of one document as its checks report them. */
export class FindingList {
  readonly findings: Finding[] = [];

  constructor(readonly document: string) {}

  /** Reports at a syntax node; one without a place is reported at the beginning of the document. */
  at(node: CstNode | undefined, message: StructuralMessage, related: readonly RelatedPlace[] = []): void {
    this.span(node?.offset ?? 0, node?.end ?? 0, message, related);
  }

  span(start: number, end: number, message: StructuralMessage, related: readonly RelatedPlace[] = []): void {
    this.findings.push(findingAt(message, this.document, start, end, related));
  }
}
