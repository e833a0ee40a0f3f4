import { coreVocabulary } from '@govarch/model/vocabulary';
import { viewKind } from '../view-kind.js';
import { layerStyles, layoutLayer } from './layout.js';
import { layerScene, placeInLayer } from './scene.js';
import { layerSelection } from './selection.js';
import { layerWords } from './words.js';

/** One section, or what a view includes of any: what contains what, and what is related to what. */
export const layer = viewKind({
  id: 'layer',
  automatic: {
    of: 'section',
    titleOf: ({ language }, subject) =>
      subject.type === 'section'
        ? `${layerWords.layer[language]} ${coreVocabulary.section(subject.section).spelling[language]}`
        : layerWords.layer[language],
  },
  settings: { 'color-by': 'any', layout: ['down'] },
  styles: layerStyles,
  placeOf: placeInLayer,
  selectionOf: layerSelection,
  sceneOf: layerScene,
  nodesOf: ({ bands }) => bands.flatMap((band) => band.nodes),
  layout: layoutLayer,
});
