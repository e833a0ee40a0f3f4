import type { Attribute, Element, IsoDate } from './architecture-model.js';
import { attributesNamed } from './attributes.js';
import { type Bounds, boundsOf, compareBounds } from './measures.js';
import { isSet } from './queries.js';

/**
 * Whether an indicator has reached its target at a date, by what was measured last until then, else by what it was at the
 * outset. Undefined where it has no target, nothing was measured, or the two do not compare.
 *
 * A target that is a single number is reached from above where lower is better: where the indicator says so, or where the
 * target lies below the outset.
 */
export function targetReached(indicator: Element, asOf: IsoDate): boolean | undefined {
  const target = targetAt(attributesNamed(indicator, 'target-value'), asOf);
  const outset = boundsIn(attributesNamed(indicator, 'baseline-value')[0]);
  const actual = boundsIn(lastUntil(attributesNamed(indicator, 'actual-value'), asOf)) ?? outset;
  const wanted = boundsIn(target);
  if (!target || !wanted || !actual) {
    return undefined;
  }
  const lowerIsBetter =
    isSet(indicator, 'lower-is-better') || (outset !== undefined && compareBounds(wanted, outset) === -1);
  return isWithin(actual, target.values[0]?.type === 'measure' ? wanted : openTowards(wanted, lowerIsBetter));
}

function boundsIn(attribute: Attribute | undefined): Bounds | undefined {
  const [value] = attribute?.values ?? [];
  return value && boundsOf(value);
}

/** The target that is to be reached next, else the last. */
function targetAt(targets: readonly Attribute[], asOf: IsoDate): Attribute | undefined {
  const byDay = [...targets].sort((a, b) => dayOf(a).localeCompare(dayOf(b)));
  return byDay.find((target) => dayOf(target) >= asOf) ?? byDay[byDay.length - 1];
}

/** The day by which a target is to be reached; what has none is always meant. */
function dayOf({ validity }: Attribute): IsoDate {
  return validity.to ?? validity.from ?? '9999-12-31';
}

/** What was measured last at a date; of what has no date, what is written last. */
function lastUntil(measured: readonly Attribute[], asOf: IsoDate): Attribute | undefined {
  const until = measured.filter(({ validity }) => (validity.from ?? '') <= asOf);
  return until.reduce<Attribute | undefined>(
    (last, next) => (last && (last.validity.from ?? '') > (next.validity.from ?? '') ? last : next),
    undefined,
  );
}

/** A single number, and all that are better. */
function openTowards(bounds: Bounds, lowerIsBetter: boolean): Bounds {
  const { lower, upper, ...rest } = bounds;
  return { ...rest, ...(lowerIsBetter ? { upper } : { lower }) };
}

/** Whether numbers lie in a range; undefined where only some of them do, or the units differ. */
function isWithin(numbers: Bounds, range: Bounds): boolean | undefined {
  const side = compareBounds(numbers, range);
  if (side !== 0) {
    return side === undefined ? undefined : false;
  }
  const isAboveLower =
    range.lower === undefined ||
    (numbers.lower !== undefined &&
      (numbers.lower > range.lower ||
        (numbers.lower === range.lower && (range.includesLower || !numbers.includesLower))));
  const isBelowUpper =
    range.upper === undefined ||
    (numbers.upper !== undefined &&
      (numbers.upper < range.upper ||
        (numbers.upper === range.upper && (range.includesUpper || !numbers.includesUpper))));
  return isAboveLower && isBelowUpper ? true : undefined;
}
