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
      return single(value.number, value.unit);
    case 'percentage':
      return single(value.percentage, 'percent');
    case 'money':
      return single(value.amount, value.currency);
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

function single(number: number, unit: string | undefined): Bounds {
  return { lower: number, upper: number, includesLower: true, includesUpper: true, ...(unit ? { unit } : {}) };
}

/**
 * -1 where all numbers of the first lie below all of the second, 1 where they lie above, 0 where some may be equal;
 * undefined where their units differ. A number without a unit is in that of the other.
 */
export function compareBounds(a: Bounds, b: Bounds): -1 | 0 | 1 | undefined {
  if (a.unit !== undefined && b.unit !== undefined && a.unit !== b.unit) {
    return undefined;
  }
  return liesBelow(a, b) ? -1 : liesBelow(b, a) ? 1 : 0;
}

function liesBelow({ upper, includesUpper }: Bounds, { lower, includesLower }: Bounds): boolean {
  if (upper === undefined || lower === undefined) {
    return false;
  }
  return upper < lower || (upper === lower && !(includesUpper && includesLower));
}
