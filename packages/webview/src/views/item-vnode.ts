import { type Drawable, figureOf } from '@govarch/diagram/figures';
import type { DiagramIssue, DiagramLanguage } from '@govarch/diagram/protocol';
import type { VNode } from 'snabbdom';
import { issueMarker, MARKER_SIZE } from './issue-marker.js';
import { svgNode, textNode, vnodeOf } from './svg-vnode.js';

/** How an item is shown, besides what it is. */
export interface ItemState {
  readonly selected: boolean;
  /** Findings about the item's element, worst first. */
  readonly issues: readonly DiagramIssue[];
  readonly language: DiagramLanguage;
}

/**
 * A diagram's item in the webview: its figure, at the place that the layout gave it, then its children, then its mark.
 * The attributes `data-element`, `data-kind` and `data-issue` say what it is.
 *
 * @param figure the item's figure, where it was made before
 */
export function itemVNode(
  item: Drawable,
  state: ItemState,
  children: readonly VNode[],
  figure = figureVNode(item),
): VNode {
  const marker = markerVNode(item, state);
  return svgNode(
    'g',
    { transform: placeOf(item), ...dataOf(item), 'data-issue': state.issues[0]?.severity },
    [...tooltipVNodes(item), figure, ...children, ...(marker ? [marker] : [])],
    { 'govarch-item': true, selected: state.selected },
  );
}

/** The item's figure as it is drawn everywhere. */
export function figureVNode(item: Drawable): VNode {
  return vnodeOf(figureOf(item));
}

/** What is said of an item on hover. */
function tooltipVNodes(item: Drawable): VNode[] {
  const text = item.type === 'node' || item.type === 'edge' ? item.tooltip : '';
  return text === '' ? [] : [svgNode('title', {}, [textNode(text)])];
}

/** Where an item's own origin lies in its parent; edges are drawn in the diagram's own coordinates. */
function placeOf(item: Drawable): string | undefined {
  return item.type === 'edge' ? undefined : `translate(${item.position.x},${item.position.y})`;
}

function dataOf(item: Drawable): Record<string, string | undefined> {
  switch (item.type) {
    case 'node':
      return { 'data-element': item.element, 'data-kind': item.kind, 'data-role': item.role };
    case 'area':
      return { 'data-element': item.element, 'data-area': item.topic, 'data-role': item.role };
    case 'edge':
      return {
        'data-relation': item.relation,
        'data-source': item.sourceId,
        'data-target': item.targetId,
        'data-element': item.flows.length === 1 ? item.flows[0] : undefined,
      };
    default:
      return {};
  }
}

/** The mark stands on the upper right corner, half inside, where no text is. */
function markerVNode(item: Drawable, state: ItemState): VNode | undefined {
  const marker = item.type === 'node' ? issueMarker(state.issues, state.language) : undefined;
  if (!marker || item.type !== 'node') {
    return undefined;
  }
  const x = item.size.width - MARKER_SIZE / 2;
  return svgNode('g', { transform: `translate(${x},${-MARKER_SIZE / 2})` }, [marker]);
}
