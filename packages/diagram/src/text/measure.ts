import type { TextStyleId } from '../diagram.js';
import { fontMetrics } from './font-metrics.js';
import { textStyles } from './text-styles.js';

/** Of a character that the font lacks: as wide as the widest that a system's substitute is likely to draw, in em. */
const UNKNOWN_WIDTH = 1.1;
const PICTOGRAPH_WIDTH = 1.4;

type Weight = 400 | 600;

const widths: Record<Weight, ReadonlyMap<number, number>> = {
  400: readWidths(fontMetrics.regular),
  600: readWidths(fontMetrics.semibold),
};

function readWidths(ranges: string): Map<number, number> {
  const result = new Map<number, number>();
  for (const range of ranges.split(';')) {
    const [first, list] = range.split(':') as [string, string];
    let code = Number(first);
    for (const width of list.split(',')) {
      result.set(code++, Number(width) / fontMetrics.unitsPerEm);
    }
  }
  return result;
}

const INVISIBLE = /^[\p{Mn}\p{Me}\p{Cf}]$/u;

function characterWidth(character: string, weight: Weight): number {
  const code = character.codePointAt(0)!;
  const known = widths[weight].get(code);
  if (known !== undefined) {
    return known;
  }
  if (INVISIBLE.test(character)) {
    return 0;
  }
  return code >= 0x1f000 || (code >= 0x2600 && code <= 0x27bf) ? PICTOGRAPH_WIDTH : UNKNOWN_WIDTH;
}

/** The width of a text in pixels, as every viewer with the shipped font draws it. */
export function widthOf(text: string, style: TextStyleId): number {
  const { size, weight } = textStyles[style];
  let em = 0;
  for (const character of text) {
    em += characterWidth(character, weight);
  }
  return Math.round(em * size * 100) / 100;
}

/** Whether the shipped font draws every character of the text itself. */
export function isCovered(text: string): boolean {
  return [...text].every((character) => widths[400].has(character.codePointAt(0)!));
}
