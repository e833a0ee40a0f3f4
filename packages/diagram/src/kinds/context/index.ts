import { titleOf } from '../../views/perspective.js';
import { viewKind } from '../view-kind.js';
import { layoutContext } from './layout.js';
import { contextScene } from './scene.js';
import { contextSelection } from './selection.js';

/** One element in the middle, and everything that is joined to it. */
export const context = viewKind({
  id: 'context',
  automatic: {
    of: 'element',
    titleOf: (naming, subject) => (subject.type === 'element' ? titleOf(naming, subject.element) : ''),
  },
  settings: { 'color-by': 'any', layout: ['right'] },
  placeOf: () => 'surroundings',
  missing: {
    vi: 'không có quan hệ nào với thành phần ở giữa',
    en: 'they are not related to the element in the middle',
  },
  selectionOf: contextSelection,
  sceneOf: contextScene,
  nodesOf: ({ focus, containers, groups }) => [focus, ...containers, ...groups.flatMap((group) => group.nodes)],
  layout: layoutContext,
});
