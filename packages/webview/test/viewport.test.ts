import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { centred, fitted, isInView, sameViewport, viewportAfter, ZOOM_LIMITS } from '../src/interaction/viewport.js';

const canvas = { width: 800, height: 600 };
const start = { zoom: 1, scroll: { x: 0, y: 0 } };
const middleOf = ({ zoom, scroll }: typeof start) => ({
  x: scroll.x + canvas.width / zoom / 2,
  y: scroll.y + canvas.height / zoom / 2,
});

describe('zooming', () => {
  test('keeps what is in the middle of the screen there', () => {
    const before = { zoom: 0.7, scroll: { x: 40, y: -30 } };
    for (const command of ['zoomIn', 'zoomOut', 'actualSize'] as const) {
      const after = middleOf(viewportAfter(command, before, canvas));
      expect(after.x).toBeCloseTo(middleOf(before).x, 6);
      expect(after.y).toBeCloseTo(middleOf(before).y, 6);
    }
  });

  test('in and out again shows what was shown before', () => {
    const there = viewportAfter('zoomIn', start, canvas);
    expect(there.zoom).toBeGreaterThan(1);
    expect(sameViewport(viewportAfter('zoomOut', there, canvas), start)).toBe(true);
  });

  test('stops at the limits', () => {
    let viewport = start;
    for (let i = 0; i < 50; i++) {
      viewport = viewportAfter('zoomIn', viewport, canvas);
    }
    expect(viewport.zoom).toBe(ZOOM_LIMITS.max);
  });
});

test('the arrow keys move by the same distance on the screen at every zoom', () => {
  const near = viewportAfter('right', { zoom: 2, scroll: { x: 0, y: 0 } }, canvas);
  const far = viewportAfter('right', { zoom: 0.5, scroll: { x: 0, y: 0 } }, canvas);
  expect(near.scroll.x * 2).toBe(far.scroll.x * 0.5);
  expect(viewportAfter('up', start, canvas).scroll.y).toBeLessThan(0);
});

test('a fitted diagram is seen as a whole, never larger than it is, unless it is too large to be zoomed out that far', () => {
  const side = fc.double({ min: 1, max: 8000, noNaN: true });
  const place = fc.double({ min: -5000, max: 5000, noNaN: true });
  fc.assert(
    fc.property(side, side, place, place, (width, height, x, y) => {
      const part = { x, y, width, height };
      const viewport = fitted(part, canvas);
      expect(viewport.zoom).toBeLessThanOrEqual(1);
      expect(isInView(part, viewport, canvas)).toBe(true);
    }),
  );
});

test('what lies partly off the screen is not in view; centred it is', () => {
  const part = { x: 780, y: 10, width: 60, height: 20 };
  expect(isInView(part, start, canvas)).toBe(false);
  expect(isInView(part, centred(part, canvas, 1), canvas)).toBe(true);
});
