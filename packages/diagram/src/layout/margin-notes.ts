import type { Language } from '@govarch/model/vocabulary';
import type { DiagramMark, DiagramNotice, MarkShape, TextLine } from '../diagram.js';
import { widthOf } from '../text/measure.js';
import { textStyles } from '../text/text-styles.js';
import { words } from '../views/words.js';
import { textBlock } from './kit/box.js';

const PADDING = 14;
const HEADING = 34;
const WIDEST = 760;
const GAP = 5;
const MOST_LINES = 4;

/** What readers of a printed picture must know: what it lacks. The rest is for its author. */
const IN_THE_MARGIN: ReadonlySet<DiagramNotice['code']> = new Set(['DIA-05', 'DIA-06', 'DIA-07']);

/** Whether the picture itself says it. */
export function isInMargin({ code }: DiagramNotice): boolean {
  return IN_THE_MARGIN.has(code);
}

/** The notes that belong under a picture, at most as wide as it; undefined where it lacks nothing. */
export function marginNotes(
  notices: readonly DiagramNotice[],
  language: Language,
  width: number,
): DiagramMark | undefined {
  const texts = notices.filter(isInMargin).map(({ message }) => message[language]);
  if (texts.length === 0) {
    return undefined;
  }
  const room = Math.min(width, WIDEST) - 2 * PADDING;
  const lines: TextLine[] = [];
  let y = HEADING;
  for (const text of texts) {
    const block = textBlock(text, 'note', PADDING, y, room, MOST_LINES);
    lines.push(...block);
    y += block.length * textStyles.note.lineHeight + GAP;
  }
  const size = {
    width: Math.ceil(Math.max(headingWidth(language), ...lines.map((line) => line.width)) + 2 * PADDING),
    height: y - GAP + PADDING - 4,
  };
  return {
    type: 'mark',
    id: 'notes',
    position: { x: 0, y: 0 },
    size,
    shapes: [ground(size), heading(language), rule(size), ...lines.map((line): MarkShape => ({ type: 'text', line }))],
    cssClasses: ['margin-notes'],
  };
}

function ground({ width, height }: DiagramMark['size']): MarkShape {
  return { type: 'rect', className: 'govarch-legend-ground', x: 0, y: 0, width, height, radius: 8 };
}

function heading(language: Language): MarkShape {
  const text = words.notDrawn[language];
  const width = headingWidth(language);
  return { type: 'text', line: { text, style: 'heading', anchor: 'start', x: PADDING, y: 21, width } };
}

/** A line under the heading. */
function rule({ width }: DiagramMark['size']): MarkShape {
  const y = HEADING - 5;
  return { type: 'line', className: 'govarch-shape-detail', from: { x: PADDING, y }, to: { x: width - PADDING, y } };
}

function headingWidth(language: Language): number {
  return widthOf(words.notDrawn[language], 'heading');
}
