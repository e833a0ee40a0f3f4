import type { DiagramIssue, DiagramLanguage } from '@govarch/diagram/protocol';
import type { VNode } from 'snabbdom';
import { SEVERITY_NAMES } from '../chrome/texts.js';
import { svgNode, textNode } from './svg-vnode.js';

/** Side of the square that a marker fills, in pixels. */
export const MARKER_SIZE = 16;

const MOST_LINES = 8;

/** Outline and sign, in a square of {@link MARKER_SIZE}. */
const SHAPES: Record<DiagramIssue['severity'], { readonly outline: string; readonly sign: string }> = {
  error: { outline: 'M0.5 8A7.5 7.5 0 1 1 15.5 8A7.5 7.5 0 1 1 0.5 8Z', sign: 'M5 5L11 11M11 5L5 11' },
  warning: { outline: 'M8 0.5L15.7 14.5H0.3Z', sign: 'M8 5V9.5M8 11.6V12' },
  info: { outline: 'M0.5 0.5H15.5V15.5H0.5Z', sign: 'M8 3.7V4M8 6.7V12.5' },
};

/**
 * The mark on an element that has findings: its form and its class say how bad the worst one is (so that colour is not
 * needed to tell them apart), its title names them. Undefined without findings.
 *
 * @param issues worst first
 */
export function issueMarker(issues: readonly DiagramIssue[], language: DiagramLanguage): VNode | undefined {
  const worst = issues[0];
  if (!worst) {
    return undefined;
  }
  const { outline, sign } = SHAPES[worst.severity];
  return svgNode('g', { class: `govarch-issue govarch-issue-${worst.severity}` }, [
    svgNode('title', {}, [textNode(issueTooltip(issues, language))]),
    svgNode('path', { d: outline }),
    svgNode('path', { d: sign, class: 'govarch-issue-sign' }),
  ]);
}

/** The findings, one a line, and how many more there are. */
export function issueTooltip(issues: readonly DiagramIssue[], language: DiagramLanguage): string {
  const lines = issues
    .slice(0, MOST_LINES)
    .map((issue) => `${SEVERITY_NAMES[issue.severity][language]} ${issue.code}: ${issue.message[language]}`);
  const more = issues.length - lines.length;
  if (more > 0) {
    lines.push(language === 'vi' ? `và ${more} vấn đề khác` : `and ${more} more`);
  }
  return lines.join('\n');
}
