import { coreVocabulary } from '@govarch/model/vocabulary';
import { allOf } from '@govarch/model/wording/lists';
import type { DiagramEdge, DiagramItem } from '../diagram.js';
import { drawableText } from '../text/wrap.js';
import type { Scene } from '../views/scene.js';
import { words } from '../views/words.js';
import { nodesIn } from './nodes-in.js';

/** As many titles as a listener takes in; of more, their number is told. */
const MOST_TITLES = 12;

/**
 * What the picture shows, in sentences for who does not see it: its kind, whose and of when it is, how many elements and
 * lines it has, and what they are called.
 */
export function descriptionOf(
  { view, subtitle, language }: Scene,
  items: readonly DiagramItem[],
  edges: readonly DiagramEdge[],
): string {
  const kind = coreVocabulary.viewKinds.find(({ id }) => id === view.kind)!.spelling[language];
  const nodes = items.flatMap(nodesIn);
  const titles = [...new Set(nodes.map(({ tooltip }) => tooltip.split('\n')[0]!))];
  const named = titles.slice(0, MOST_TITLES).map((title) => ({ vi: title, en: title }));
  const more = titles.length - named.length;
  const list = allOf(more > 0 ? [...named, { vi: `${more} thành phần khác`, en: `${more} more` }] : named)[language];
  const flows = new Set(edges.flatMap((edge) => edge.flows)).size;
  const relations = edges.filter(({ relation }) => relation !== 'flow').reduce((sum, { count }) => sum + count, 0);
  const counts = [
    `${titles.length} ${words.elements[language]}`,
    ...(flows > 0 ? [`${flows} ${words.flows[language]}`] : []),
    ...(relations > 0 ? [`${relations} ${words.relations[language]}`] : []),
  ];
  return drawableText(`${words.view[language]} ${kind}. ${subtitle}. ${counts.join(', ')}: ${list}.`);
}
