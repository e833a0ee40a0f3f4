import { selectionOf } from '../../views/selection.js';
import { viewKind, viewOf } from '../view-kind.js';
import { layoutOrganization } from './layout.js';
import { placeInOrganization } from './places.js';
import { nodesOfTree, organizationScene } from './scene.js';

/** Agencies and their units as a tree. */
export const organization = viewKind({
  id: 'organization',
  settings: { 'color-by': 'any', layout: ['down'] },
  placeOf: placeInOrganization,
  selectionOf: (perspective, subject) => selectionOf(perspective, viewOf(subject), { usual: 'party' }),
  sceneOf: organizationScene,
  nodesOf: ({ roots }) => nodesOfTree(roots),
  layout: layoutOrganization,
});
