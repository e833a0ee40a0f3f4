import type { Element, ElementId } from '@govarch/model/model';
import { firstValueAt } from '@govarch/model/queries';
import { lifecycleAt } from '@govarch/model/time';
import { coreVocabulary, isIconId } from '@govarch/model/vocabulary';
import { numberText } from '@govarch/model/wording/numbers';
import { drawableText, shorten } from '../text/wrap.js';
import { kindTitle, layerOf, type Perspective, titleOf } from './perspective.js';
import type { SceneNode } from './scene.js';
import type { Tones } from './tones.js';
import { words } from './words.js';

export interface NodeOptions {
  /** Where an element is drawn a second time. */
  readonly id?: string;
  readonly note?: string;
  readonly rows?: SceneNode['rows'];
  readonly unlisted?: number;
  readonly tones?: Tones;
}

/** How an element appears in a scene. */
export function sceneNode(perspective: Perspective, element: Element, options: NodeOptions = {}): SceneNode {
  const { asOf, periodEnd } = perspective.time;
  const lifecycle = lifecycleAt(element.validity, asOf, periodEnd);
  const title = titleOf(perspective, element);
  const tone = options.tones && (options.tones.toneOf(element) ?? 'none');
  const badges = badgesOf(perspective, element, lifecycle);
  return {
    id: options.id ?? element.id,
    element: element.id,
    kind: element.base,
    kindTitle: kindTitle(perspective, element),
    ...figureOf(perspective, element),
    layer: layerOf(perspective, element),
    title,
    note: options.note,
    badges: [...badges, ...toneBadge(tone, options.tones, badges)],
    lifecycle,
    tone,
    tooltip: [title, kindTitle(perspective, element), drawableText(element.qualifiedName)].join('\n'),
    rows: options.rows ?? [],
    ...(options.unlisted ? { unlisted: options.unlisted } : {}),
  };
}

/** Sign and outline of an element's kind: its own, else those of the kind that it is built on. */
function figureOf({ model }: Perspective, element: Element): Pick<SceneNode, 'sign' | 'shape'> {
  const { icon } = model.vocabularyOf(element).kind(element.kind);
  return {
    sign: icon !== undefined && isIconId(icon) ? icon : element.base,
    shape: coreVocabulary.kind(element.base).shape ?? 'plain',
  };
}

function badgesOf(perspective: Perspective, element: Element, lifecycle: SceneNode['lifecycle']): SceneNode['badges'] {
  const { language, time } = perspective;
  const badges: SceneNode['badges'][number][] = [];
  const level = firstValueAt(element, 'level', 'number', time)?.number;
  if (level !== undefined) {
    badges.push({ type: 'level', text: `${words.level[language]} ${level}` });
  }
  const count = firstValueAt(element, 'count', 'number', time)?.number;
  if (count !== undefined) {
    badges.push({ type: 'count', text: countText(numberText(count)[language]) });
  }
  if (firstValueAt(element, 'always-on', 'boolean', time)?.boolean) {
    badges.push({ type: 'state', text: '24×7' });
  }
  if (lifecycle !== 'active') {
    badges.push({ type: 'state', text: words[lifecycle][language] });
  }
  return badges;
}

/** `× 63`, and `100 triệu`: a number with its word needs no sign. */
function countText(number: string): string {
  return /\p{L}/u.test(number) ? number : `× ${number}`;
}

/** What the colour means is not told by colour alone; of levels the badge of the level tells it. */
function toneBadge(
  tone: SceneNode['tone'],
  tones: Tones | undefined,
  badges: SceneNode['badges'],
): SceneNode['badges'] {
  const title = tones?.titles.find((entry) => entry.tone === tone)?.title;
  const isTold = badges.some(({ text }) => text === title);
  return title === undefined || isTold ? [] : [{ type: 'tone', text: shorten(title, 'badge', 130) }];
}

/** Ids for elements that are drawn more than once: the first is the element's own. */
export function nodeIds(): (element: ElementId) => string {
  const seen = new Map<ElementId, number>();
  return (element) => {
    const count = (seen.get(element) ?? 0) + 1;
    seen.set(element, count);
    return count === 1 ? element : `${element}@${count}`;
  };
}
