import type { Viewport } from 'sprotty-protocol/lib/model';
import type { Bounds, Dimension } from 'sprotty-protocol/lib/utils/geometry';
import type { ViewportCommand } from './keys.js';

/** How far one can zoom. */
export const ZOOM_LIMITS = { min: 0.05, max: 4 };

/** Space around a fitted diagram, in pixels of the diagram. */
const FIT_PADDING = 16;

const ZOOM_STEP = 1.25;
const PAN_STEP = 80;

/**
 * The viewport after a command; `fit` is not here, it needs the diagram.
 *
 * @param canvas size of the drawing surface in pixels of the screen
 */
export function viewportAfter(command: Exclude<ViewportCommand, 'fit'>, now: Viewport, canvas: Dimension): Viewport {
  switch (command) {
    case 'zoomIn':
      return zoomed(now, canvas, now.zoom * ZOOM_STEP);
    case 'zoomOut':
      return zoomed(now, canvas, now.zoom / ZOOM_STEP);
    case 'actualSize':
      return zoomed(now, canvas, 1);
    case 'left':
      return panned(now, -PAN_STEP, 0);
    case 'right':
      return panned(now, PAN_STEP, 0);
    case 'up':
      return panned(now, 0, -PAN_STEP);
    case 'down':
      return panned(now, 0, PAN_STEP);
  }
}

/** The viewport that shows a part as a whole, in the middle and not larger than it is. */
export function fitted(part: Bounds, canvas: Dimension): Viewport {
  const zoom = Math.min(
    1,
    canvas.width / (part.width + 2 * FIT_PADDING),
    canvas.height / (part.height + 2 * FIT_PADDING),
  );
  return centred(part, canvas, Math.max(ZOOM_LIMITS.min, zoom));
}

/** The viewport that shows the middle of a part in the middle of the screen. */
export function centred(part: Bounds, canvas: Dimension, zoom: number): Viewport {
  return {
    zoom,
    scroll: {
      x: part.x + part.width / 2 - canvas.width / zoom / 2,
      y: part.y + part.height / 2 - canvas.height / zoom / 2,
    },
  };
}

/** Whether two viewports show the same. */
export function sameViewport(a: Viewport, b: Viewport): boolean {
  return almost(a.zoom, b.zoom) && almost(a.scroll.x, b.scroll.x) && almost(a.scroll.y, b.scroll.y);
}

function almost(a: number, b: number): boolean {
  return Math.abs(a - b) < 0.001;
}

/** Whether a part of the diagram lies on the screen as a whole. */
export function isInView(part: Bounds, now: Viewport, canvas: Dimension): boolean {
  return (
    part.x >= now.scroll.x &&
    part.y >= now.scroll.y &&
    part.x + part.width <= now.scroll.x + canvas.width / now.zoom &&
    part.y + part.height <= now.scroll.y + canvas.height / now.zoom
  );
}

/** What is in the middle of the screen stays there. */
function zoomed(now: Viewport, canvas: Dimension, wanted: number): Viewport {
  const zoom = Math.min(ZOOM_LIMITS.max, Math.max(ZOOM_LIMITS.min, wanted));
  const half = 0.5 / now.zoom - 0.5 / zoom;
  return { zoom, scroll: { x: now.scroll.x + canvas.width * half, y: now.scroll.y + canvas.height * half } };
}

function panned(now: Viewport, x: number, y: number): Viewport {
  return { zoom: now.zoom, scroll: { x: now.scroll.x + x / now.zoom, y: now.scroll.y + y / now.zoom } };
}
