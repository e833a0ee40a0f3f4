import type { Drawable } from '@govarch/diagram/figures';
import { injectable } from 'inversify';
import type { VNode } from 'snabbdom';
import type { IView, RenderingContext } from 'sprotty';
import { figureVNode, type ItemState, itemVNode } from './item-vnode.js';
import type { DiagramLine, DiagramRoot, DiagramShape } from './model.js';
import { svgNode } from './svg-vnode.js';

/** The drawing surface: everything that is drawn, moved and scaled by the viewport. */
@injectable()
export class RootView implements IView {
  render(root: Readonly<DiagramRoot>, context: RenderingContext): VNode {
    const transform = `scale(${root.zoom}) translate(${-root.scroll.x},${-root.scroll.y})`;
    const surface = svgNode('g', { transform }, context.renderChildren(root));
    const attributes = { 'data-view-kind': root.view.kind, role: 'application', 'aria-label': root.view.title };
    return svgNode('svg', attributes, [surface]);
  }
}

/** Every item of a diagram. Its figure is made once per delivery of the diagram: panning and selecting reuse it. */
@injectable()
export class ItemView implements IView {
  private readonly figures = new WeakMap<object, VNode>();

  render(element: Readonly<DiagramShape | DiagramLine>, context: RenderingContext): VNode {
    const item = itemOf(element);
    let figure = this.figures.get(element);
    if (!figure) {
      figure = figureVNode(item);
      this.figures.set(element, figure);
    }
    return itemVNode(item, stateOf(element, item), context.renderChildren(element), figure);
  }
}

/** What is shown beside the surface instead of on it. */
@injectable()
export class NoView implements IView {
  render(): undefined {
    return undefined;
  }
}

/** Sprotty's working copy has all properties of the item that it was made of. */
function itemOf(element: Readonly<DiagramShape | DiagramLine>): Drawable {
  return element as unknown as Drawable;
}

function stateOf(element: Readonly<DiagramShape | DiagramLine>, item: Drawable): ItemState {
  const { issues, language } = element.root as DiagramRoot;
  return { selected: element.selected, issues: (item.type === 'node' && issues[item.element]) || [], language };
}
