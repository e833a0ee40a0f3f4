import { nodesOfParties, PART_OF_OWN_AGENCY } from '../../views/outside.js';
import { selectionOf } from '../../views/selection.js';
import { viewKind, viewOf } from '../view-kind.js';
import { layoutLandscape } from './layout.js';
import { placeInLandscape } from './places.js';
import { landscapeScene } from './scene.js';
import { overallModel } from './words.js';

/** The overall model of an agency in bands, with the outside apart. */
export const landscape = viewKind({
  id: 'landscape',
  automatic: { of: 'project', titleOf: ({ language }) => overallModel[language] },
  settings: { 'group-by': 'any', 'color-by': 'any', layout: ['down'] },
  placeOf: placeInLandscape,
  missing: PART_OF_OWN_AGENCY,
  selectionOf: (perspective, subject) => selectionOf(perspective, viewOf(subject), { usual: 'overview' }),
  sceneOf: landscapeScene,
  nodesOf: ({ bands, sides, outside }) => [
    ...[...bands, ...sides].flatMap((band) => band.nodes),
    ...nodesOfParties(outside),
  ],
  layout: layoutLandscape,
});
