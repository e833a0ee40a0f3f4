import type { Point } from '../../diagram.js';

/** Without points that repeat or lie on a straight line between their neighbours. */
export function simplify(points: readonly Point[]): Point[] {
  const result: Point[] = [];
  for (const point of points) {
    const last = result.at(-1);
    const before = result.at(-2);
    if (last && last.x === point.x && last.y === point.y) {
      continue;
    }
    const straight =
      last &&
      before &&
      ((before.x === last.x && last.x === point.x) || (before.y === last.y && last.y === point.y)) &&
      (point.x - last.x) * (last.x - before.x) >= 0 &&
      (point.y - last.y) * (last.y - before.y) >= 0;
    if (straight) {
      result.pop();
    }
    result.push(point);
  }
  return result.map(({ x, y }) => ({ x: round(x), y: round(y) }));
}

/** To a hundredth of a pixel, so that sums print short. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
