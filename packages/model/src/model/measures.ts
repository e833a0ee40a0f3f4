import type { UnitSize } from '../vocabulary/types.js';
import { coreVocabulary } from '../vocabulary/vocabulary.js';
import type { AttributeValue } from './element.js';

/** The numbers that a measured value stands for: one, or all of a range that may be open at an end. */
export interface Bounds {
  readonly lower?: number;
  readonly upper?: number;
  /** Whether the ends themselves are among the numbers. */
  readonly includesLower: boolean;
  readonly includesUpper: boolean;
  /** As of the vocabulary's units; `percent` of percentages. */
  readonly unit?: string;
}

/** The numbers that a value stands for; undefined where it is no number. */
export function boundsOf(value: AttributeValue): Bounds | undefined {
  switch (value.type) {
    case 'number':
      return singleBounds(value.number, value.unit);
    case 'percentage':
      return singleBounds(value.percentage, 'percent');
    case 'money':
      return singleBounds(value.amount, value.currency);
    case 'measure': {
      const { comparison, lower, upper, unit } = value;
      return {
        ...(lower === undefined ? {} : { lower }),
        ...(upper === undefined ? {} : { upper }),
        includesLower: comparison !== 'more-than',
        includesUpper: comparison !== 'less-than',
        ...(unit === undefined ? {} : { unit }),
      };
    }
    default:
      return undefined;
  }
}

/** One number. */
export function singleBounds(number: number, unit: string | undefined): Bounds {
  return { lower: number, upper: number, includesLower: true, includesUpper: true, ...(unit ? { unit } : {}) };
}

/**
 * -1 where all numbers of the first lie below all of the second, 1 where they lie above, 0 where some may be equal;
 * undefined where nobody can say how many of one unit the other is. A number without a unit is in that of the other.
 */
export function compareBounds(a: Bounds, b: Bounds): -1 | 0 | 1 | undefined {
  const alike = inOneUnit(a, b);
  return alike && (liesBelow(alike[0], alike[1]) ? -1 : liesBelow(alike[1], alike[0]) ? 1 : 0);
}

/** Two ranges in a unit that both can be told in exactly; undefined where there is none: months are not so many days. */
export function inOneUnit(a: Bounds, b: Bounds): readonly [Bounds, Bounds] | undefined {
  if (a.unit === undefined || b.unit === undefined || a.unit === b.unit) {
    return [a, b];
  }
  const [first, second] = [SIZES.get(a.unit), SIZES.get(b.unit)];
  return first && second && first.in === second.in
    ? [multiplied(a, first.amount, first.in), multiplied(b, second.amount, second.in)]
    : undefined;
}

/** The units of the vocabulary that are a known number of others. */
const SIZES: ReadonlyMap<string, UnitSize> = new Map(
  coreVocabulary.structuralWords.flatMap(({ id, size }) => (size ? [[id, size]] : [])),
);

/** A range in units of which there are so many times more. */
export function multiplied(bounds: Bounds, times: number, unit: string): Bounds {
  const { lower, upper } = bounds;
  return {
    ...bounds,
    ...(lower === undefined ? {} : { lower: product(lower, times) }),
    ...(upper === undefined ? {} : { upper: product(upper, times) }),
    unit,
  };
}

/** 0.29 times 100 is 29, not 28.999999999999996. */
function product(number: number, times: number): number {
  return Number((number * times).toPrecision(12));
}

function liesBelow({ upper, includesUpper }: Bounds, { lower, includesLower }: Bounds): boolean {
  if (upper === undefined || lower === undefined) {
    return false;
  }
  return upper < lower || (upper === lower && !(includesUpper && includesLower));
}
