import { coreVocabulary } from '../vocabulary/vocabulary.js';
import type { Attribute, Element, IsoDate } from './architecture-model.js';
import { attributesNamed } from './attributes.js';
import { type Bounds, boundsOf, compareBounds, inOneUnit, multiplied } from './measures.js';
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
  const unit = countedIn(indicator);
  const outset = boundsIn(attributesNamed(indicator, 'baseline-value')[0], unit);
  const actual = boundsIn(lastUntil(attributesNamed(indicator, 'actual-value'), asOf), unit) ?? outset;
  const wanted = boundsIn(target, unit);
  const measured = actual && wanted && asComparable(actual, wanted);
  if (!target || !measured) {
    return undefined;
  }
  const [found, range] = measured;
  const ofOutset = outset && asComparable(outset, wanted);
  const lowerIsBetter =
    isSet(indicator, 'lower-is-better') || (ofOutset !== undefined && compareBounds(ofOutset[1], ofOutset[0]) === -1);
  return isWithin(found, target.values[0]?.type === 'measure' ? range : openTowards(range, lowerIsBetter));
}

/** A value of an indicator, and a target that nobody can compare it with. */
export interface IncomparableValues {
  readonly value: Attribute;
  readonly target: Attribute;
}

/** The first value of an indicator that does not compare with one of its targets, whatever the date. */
export function incomparableValues(indicator: Element): IncomparableValues | undefined {
  const unit = countedIn(indicator);
  const targets = attributesNamed(indicator, 'target-value');
  const values = [...attributesNamed(indicator, 'actual-value'), ...attributesNamed(indicator, 'baseline-value')];
  for (const target of targets) {
    const wanted = boundsIn(target, unit);
    for (const value of values) {
      const found = boundsIn(value, unit);
      if (wanted && found && !asComparable(found, wanted)) {
        return { value, target };
      }
    }
  }
  return undefined;
}

/** What was measured and what is wanted, in one unit; undefined where it cannot be said how many of one the other is. */
function asComparable(found: Bounds, wanted: Bounds): readonly [Bounds, Bounds] | undefined {
  const ofFound = withUnitOf(found, wanted);
  const ofWanted = withUnitOf(wanted, found);
  return ofFound && ofWanted && inOneUnit(ofFound, ofWanted);
}

/**
 * A number without a unit beside one that has one. Of what is counted it is in that unit; a share of one is so many
 * percent. Undefined where it may be either, or an amount of money: `3` beside `5 tỷ đồng` are no three đồng.
 */
function withUnitOf(bounds: Bounds, { unit }: Bounds): Bounds | undefined {
  if (bounds.unit !== undefined || unit === undefined) {
    return bounds;
  }
  if (unit === 'percent') {
    const ends = [bounds.lower, bounds.upper].filter((end) => end !== undefined).map(Math.abs);
    const largest = Math.max(...ends);
    return largest === 1 ? undefined : largest < 1 ? multiplied(bounds, 100, unit) : bounds;
  }
  return CURRENCIES.has(unit) ? undefined : bounds;
}

const CURRENCIES: ReadonlySet<string> = new Set(['VND', 'USD']);

/** @param unit of a number that has none itself */
function boundsIn(attribute: Attribute | undefined, unit: string | undefined): Bounds | undefined {
  const [value] = attribute?.values ?? [];
  const bounds = value && boundsOf(value);
  return bounds && bounds.unit === undefined && unit !== undefined ? { ...bounds, unit } : bounds;
}

/** The unit that an indicator says it is counted in, where it is one of the vocabulary's. */
function countedIn(indicator: Element): string | undefined {
  const [value] = attributesNamed(indicator, 'unit-of-measure')[0]?.values ?? [];
  const written = value?.type === 'text' ? (value.text.vi ?? value.text.en ?? '') : '';
  return UNITS.get(written.trim().normalize('NFC').toLowerCase());
}

const UNITS: ReadonlyMap<string, string> = new Map([
  ['%', 'percent'],
  ...coreVocabulary.structuralWords
    .filter(({ wordClass }) => wordClass === 'unit')
    .flatMap(({ id, spelling: { vi, en, also } }) =>
      [vi, en, ...(also?.vi ?? []), ...(also?.en ?? [])].map((word): [string, string] => [word.toLowerCase(), id]),
    ),
]);

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

/** Whether numbers lie in a range of the same unit; undefined where only some of them do. */
function isWithin(numbers: Bounds, range: Bounds): boolean | undefined {
  if (compareBounds(numbers, range) !== 0) {
    return false;
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
