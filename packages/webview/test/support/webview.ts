import type { Diagram } from '@govarch/diagram/diagram';
import type { VNode } from 'snabbdom';
import { type IModelFactory, type ModelRendererFactory, TYPES } from 'sprotty';
import type { SModelRoot } from 'sprotty-protocol';
import { createContainer } from '../../src/container.js';
import type { Primitive } from './primitives.js';

/** What Sprotty makes of a diagram with our container, up to the DOM. */
export function renderInWebview(diagram: Diagram): VNode {
  const container = createContainer('surface');
  const factory = container.get<IModelFactory>(TYPES.IModelFactory);
  const renderer = container.get<ModelRendererFactory>(TYPES.ModelRendererFactory)('main', []);
  const shown = { ...diagram, issues: {}, language: 'vi' };
  const vnode = renderer.renderElement(factory.createRoot(shown as unknown as SModelRoot));
  const [surface] = vnode?.children ?? [];
  if (typeof surface !== 'object') {
    throw new Error('The webview drew nothing.');
  }
  return { ...surface, data: { ...surface.data, attrs: {} } };
}

/** Everything about a primitive as one text, to compare. */
export function textOfPrimitive({ tag, attributes, text, origin }: Primitive): string {
  const sorted = Object.entries(attributes).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([tag, sorted, text, origin]);
}
