import type { Element } from '@govarch/model/model';
import { effectiveOwners, firstValueAt, isOfGroup, valuesAt } from '@govarch/model/queries';
import { inOrderOfText } from '@govarch/model/text-order';
import { lifecycleAt } from '@govarch/model/time';
import type { AttributeId, EnumerationEntry } from '@govarch/model/vocabulary';
import { TONE_IDS, type ToneId } from '../diagram.js';
import { attributeText, enumerationOf, enumerationValueText } from './attribute-text.js';
import { type Perspective, titleOf } from './perspective.js';
import type { SceneTone } from './scene.js';
import { words } from './words.js';

/** The steps of a ramp, and the tones for values that are only different: further values share the last. */
const RAMP = TONE_IDS.filter((tone) => tone.startsWith('ramp-'));
const SET = TONE_IDS.filter((tone) => tone.startsWith('set-'));
const CHANGED = TONE_IDS.filter((tone) => tone.startsWith('changed-'));

/** The colours of a view that has `color by`. */
export interface Tones {
  toneOf(element: Element): ToneId | undefined;
  /** What each tone of the elements means, in the order of their values. */
  readonly titles: readonly SceneTone[];
}

/** What an element has for a property by which views group and colour. */
export interface PropertyValue {
  readonly text: string;
  /** The place of the value among all that there may be; undefined where only the texts have an order. */
  readonly rank?: number;
  /** Its colour in every picture; undefined where it depends on what else the picture shows. */
  readonly tone?: ToneId;
}

/** Gives every value of the property among the elements a tone. */
export function tonesFor(perspective: Perspective, property: string, elements: Iterable<Element>): Tones {
  const values = new Map<string, PropertyValue>();
  for (const element of elements) {
    const value = propertyOf(perspective, element, property);
    if (value !== undefined) {
      values.set(value.text, value);
    }
  }
  const ordered = [...values.values()].sort(inOrder);
  const tones = new Map(ordered.map(({ text, tone }, index) => [text, tone ?? SET[Math.min(index, SET.length - 1)]!]));
  return {
    titles: sharedTitles(ordered.map(({ text }) => ({ tone: tones.get(text)!, title: text }))),
    toneOf: (element) => {
      const value = propertyOf(perspective, element, property);
      return value && tones.get(value.text);
    },
  };
}

function inOrder(a: PropertyValue, b: PropertyValue): number {
  return (a.rank ?? 0) - (b.rank ?? 0) || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0);
}

/** One entry for each tone: what shares one is named together. */
function sharedTitles(all: readonly SceneTone[]): readonly SceneTone[] {
  const titles = new Map<ToneId, string[]>();
  for (const { tone, title } of all) {
    titles.set(tone, [...(titles.get(tone) ?? []), title]);
  }
  return [...titles].map(([tone, texts]) => ({ tone, title: texts.join(', ') }));
}

/** The text of what an element has for a property: a level, a state, its owner, an attribute. */
export function propertyText(perspective: Perspective, element: Element, property: string): string | undefined {
  return propertyOf(perspective, element, property)?.text;
}

function propertyOf(perspective: Perspective, element: Element, property: string): PropertyValue | undefined {
  const { model, time } = perspective;
  switch (property) {
    case 'state':
      return stateOf(perspective, element);
    case 'owner':
    case 'agency': {
      const owner = model.element(effectiveOwners(model, element, time.asOf, time.periodEnd)[0] ?? '');
      return owner && isOfGroup(owner.base, 'party') ? { text: titleOf(perspective, owner) } : undefined;
    }
    case 'zone': {
      const zone = model.element(inOrderOfText(model.outgoing(element.id, 'located-in'))[0]?.target ?? '');
      return zone && { text: titleOf(perspective, zone) };
    }
    case 'level':
      return levelOf(perspective, element);
    default:
      return attributeOf(perspective, element, property);
  }
}

function stateOf(perspective: Perspective, element: Element): PropertyValue | undefined {
  const { time, language } = perspective;
  const { state } = element.validity;
  if (state !== undefined) {
    return enumeratedValue(perspective, element, 'state', state);
  }
  switch (lifecycleAt(element.validity, time.asOf, time.periodEnd)) {
    case 'planned':
      return { text: words.planned[language], tone: 'added' };
    case 'retired':
      return { text: words.retired[language], tone: 'removed' };
    default:
      return undefined;
  }
}

/** Levels of security are 1 to 5. */
function levelOf(perspective: Perspective, element: Element): PropertyValue | undefined {
  const level = firstValueAt(element, 'level', 'number', perspective.time)?.number;
  return level === undefined
    ? undefined
    : {
        text: `${words.level[perspective.language]} ${level}`,
        rank: level,
        tone: RAMP[Math.min(Math.max(Math.round(level), 1), RAMP.length) - 1],
      };
}

function attributeOf(perspective: Perspective, element: Element, attribute: string): PropertyValue | undefined {
  const value = valuesAt(element, attribute as AttributeId, perspective.time)[0];
  if (value?.type === 'enumeration') {
    return enumeratedValue(perspective, element, attribute, value.value);
  }
  const text = attributeText(perspective, element, attribute);
  return text === undefined ? undefined : { text, ...(value?.type === 'number' ? { rank: value.number } : {}) };
}

function enumeratedValue(perspective: Perspective, element: Element, attribute: string, value: string): PropertyValue {
  const enumeration = enumerationOf(perspective, element, attribute);
  const rank = enumeration?.values.findIndex(({ id }) => id === value) ?? -1;
  const text = enumerationValueText(perspective, element, attribute, value);
  return enumeration && rank >= 0 ? { text, rank, tone: toneOfValue(enumeration, rank) } : { text };
}

/** Of one value the same tone in every picture, whatever other values stand beside it. */
function toneOfValue({ values, rising }: EnumerationEntry, rank: number): ToneId {
  const { outcome } = values[rank]!;
  if (outcome === 'changed') {
    const before = values.slice(0, rank).filter((value) => value.outcome === 'changed').length;
    return CHANGED[Math.min(before, CHANGED.length - 1)]!;
  }
  if (outcome !== undefined) {
    return outcome;
  }
  if (rising && values.length > 1 && values.length <= RAMP.length) {
    return RAMP[Math.round((rank * (RAMP.length - 1)) / (values.length - 1))]!;
  }
  return SET[Math.min(rank, SET.length - 1)]!;
}
