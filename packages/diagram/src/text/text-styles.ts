import type { TextStyleId } from '../diagram.js';

/** The family that all texts are set in; shipped in `fonts/`. */
export const FONT_FAMILY = 'Be Vietnam Pro';

export interface TextStyle {
  /** Pixels. */
  readonly size: number;
  readonly weight: 400 | 600;
  /** Distance between baselines, in pixels; leaves room for two marks over a capital (Ễ). */
  readonly lineHeight: number;
  /** From the top of a line to its baseline, in pixels. */
  readonly ascent: number;
}

/** Every text of a diagram is set in one of these. */
export const textStyles: Readonly<Record<TextStyleId, TextStyle>> = {
  caption: { size: 20, weight: 600, lineHeight: 28, ascent: 21 },
  subtitle: { size: 12, weight: 400, lineHeight: 18, ascent: 13 },
  heading: { size: 12, weight: 600, lineHeight: 17, ascent: 13 },
  title: { size: 12, weight: 600, lineHeight: 17, ascent: 13 },
  row: { size: 11, weight: 400, lineHeight: 16, ascent: 12 },
  note: { size: 10, weight: 400, lineHeight: 14, ascent: 10.5 },
  badge: { size: 9, weight: 600, lineHeight: 14, ascent: 10.5 },
  edge: { size: 10, weight: 400, lineHeight: 14, ascent: 10.5 },
};
