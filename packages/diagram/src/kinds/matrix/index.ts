import { viewKind } from '../view-kind.js';
import { layoutMatrix, matrixStyles } from './layout.js';
import { matrixScene } from './scene.js';
import { matrixSelection } from './selection.js';

/** A table of elements against elements, with what joins them. */
export const matrix = viewKind({
  id: 'matrix',
  settings: { rows: 'any', 'color-by': 'any' },
  styles: matrixStyles,
  placeOf: () => 'row',
  selectionOf: matrixSelection,
  sceneOf: matrixScene,
  nodesOf: ({ blocks }) => blocks.flatMap(({ rows, columns }) => [...columns, ...rows].map(({ node }) => node)),
  layout: layoutMatrix,
});
