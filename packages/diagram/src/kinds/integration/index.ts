import { nodesOfParties, PART_OF_OWN_AGENCY } from '../../views/outside.js';
import { selectionOf } from '../../views/selection.js';
import { viewKind, viewOf } from '../view-kind.js';
import { layoutIntegration } from './layout.js';
import { placeInIntegration } from './places.js';
import { integrationScene } from './scene.js';

/** Applications, the platforms between them and the outside, with every flow on its path. */
export const integration = viewKind({
  id: 'integration',
  settings: { 'group-by': ['agency', 'owner'], 'color-by': 'any', layout: ['right'] },
  placeOf: placeInIntegration,
  missing: PART_OF_OWN_AGENCY,
  selectionOf: (perspective, subject) => selectionOf(perspective, viewOf(subject), { usual: 'platform' }),
  sceneOf: integrationScene,
  nodesOf: ({ applications, ownPlatforms, outsidePlatforms, outside }) => [
    ...applications,
    ...ownPlatforms,
    ...outsidePlatforms,
    ...nodesOfParties(outside),
  ],
  layout: layoutIntegration,
});
