import type {
  Bounds,
  Diagram,
  DiagramArea,
  DiagramEdge,
  DiagramItem,
  DiagramMark,
  DiagramNode,
  Point,
  TextLine,
} from '../../src/diagram.js';
import { widthOf } from '../../src/text/measure.js';

/** A node or area with its place in the diagram and what it is inside of. */
export interface PlacedItem {
  readonly item: DiagramNode | DiagramArea;
  readonly bounds: Bounds;
  readonly ancestors: readonly string[];
}

/** All nodes and areas with their places in the diagram. */
export function placedItems(diagram: Diagram): PlacedItem[] {
  const result: PlacedItem[] = [];
  const visit = (item: DiagramNode | DiagramArea, origin: Point, ancestors: readonly string[]): void => {
    const bounds = { x: origin.x + item.position.x, y: origin.y + item.position.y, ...item.size };
    result.push({ item, bounds, ancestors });
    for (const child of item.children) {
      if (child.type !== 'mark') {
        visit(child, bounds, [...ancestors, item.id]);
      }
    }
  };
  for (const item of diagram.children) {
    if (item.type === 'node' || item.type === 'area') {
      visit(item, { x: 0, y: 0 }, []);
    }
  }
  return result;
}

export function placedNodes(diagram: Diagram): (PlacedItem & { readonly item: DiagramNode })[] {
  return placedItems(diagram).filter(
    (placed): placed is PlacedItem & { item: DiagramNode } => placed.item.type === 'node',
  );
}

/** The place of the node or area with this id. */
export function boundsOf(diagram: Diagram, id: string): Bounds {
  const found = placedItems(diagram).find(({ item }) => item.id === id);
  if (!found) {
    throw new Error(`The diagram has no "${id}".`);
  }
  return found.bounds;
}

/** The area for a topic; undefined where the diagram has none. */
export function areaOf(diagram: Diagram, topic: string): PlacedItem | undefined {
  return placedItems(diagram).find(({ item }) => item.type === 'area' && item.topic === topic);
}

export function edgesOf(diagram: Diagram): DiagramEdge[] {
  return diagram.children.filter((item): item is DiagramEdge => item.type === 'edge');
}

const TOLERANCE = 0.05;

function overlap(a: Bounds, b: Bounds): boolean {
  return (
    a.x + a.width > b.x + TOLERANCE &&
    b.x + b.width > a.x + TOLERANCE &&
    a.y + a.height > b.y + TOLERANCE &&
    b.y + b.height > a.y + TOLERANCE
  );
}

function inside(inner: Bounds, outer: Bounds): boolean {
  return (
    inner.x >= outer.x - TOLERANCE &&
    inner.y >= outer.y - TOLERANCE &&
    inner.x + inner.width <= outer.x + outer.width + TOLERANCE &&
    inner.y + inner.height <= outer.y + outer.height + TOLERANCE
  );
}

/** Nodes that lie on each other without one being inside the other by intent. */
export function overlappingNodes(diagram: Diagram): string[] {
  const nodes = placedNodes(diagram);
  return nodes.flatMap((a, index) =>
    nodes
      .slice(index + 1)
      .filter(
        (b) => !b.ancestors.includes(a.item.id) && !a.ancestors.includes(b.item.id) && overlap(a.bounds, b.bounds),
      )
      .map((b) => `${a.item.id} on ${b.item.id}`),
  );
}

/** Areas that lie on each other, but for those inside one another. */
export function overlappingAreas(diagram: Diagram): string[] {
  const areas = placedItems(diagram).filter(({ item }) => item.type === 'area');
  return areas.flatMap((a, index) =>
    areas
      .slice(index + 1)
      .filter(
        (b) => !b.ancestors.includes(a.item.id) && !a.ancestors.includes(b.item.id) && overlap(a.bounds, b.bounds),
      )
      .map((b) => `${a.item.id} on ${b.item.id}`),
  );
}

/** Nodes and areas that stick out of what they are inside of, or out of the diagram. */
export function outsideTheirParents(diagram: Diagram): string[] {
  const items = placedItems(diagram);
  const byId = new Map(items.map((placed) => [placed.item.id, placed.bounds]));
  return items
    .filter(({ bounds, ancestors }) => !inside(bounds, byId.get(ancestors.at(-1) ?? '') ?? diagram.bounds))
    .map(({ item }) => item.id);
}

function lineBounds(line: TextLine, origin: Point): Bounds {
  const left = line.anchor === 'middle' ? line.x - line.width / 2 : line.x;
  if (line.turned) {
    return { x: origin.x + line.x - 8, y: origin.y + line.y - line.width, width: 10, height: line.width };
  }
  return { x: origin.x + left, y: origin.y + line.y - 8, width: line.width, height: 10 };
}

/** Texts of nodes, areas, labels, caption and legend that do not lie inside their figure, or are not as wide as said. */
export function textsOutsideTheirFigures(diagram: Diagram): string[] {
  const problems: string[] = [];
  const check = (lines: readonly TextLine[], bounds: Bounds, what: string): void => {
    for (const line of lines) {
      if (!inside(lineBounds(line, bounds), bounds)) {
        problems.push(`${what}: "${line.text}" outside`);
      }
      if (Math.abs(widthOf(line.text, line.style) - line.width) > TOLERANCE) {
        problems.push(`${what}: "${line.text}" measured wrongly`);
      }
    }
  };
  for (const { item, bounds } of placedItems(diagram)) {
    check(item.lines, bounds, item.id);
    if (item.type === 'node') {
      check(
        item.badges.map((badge) => badge.line),
        bounds,
        item.id,
      );
    }
  }
  for (const label of labelsOf(diagram)) {
    check(label.lines, { ...label.position, ...label.size }, label.id);
  }
  for (const item of diagram.children) {
    checkOther(item, check);
  }
  return problems;
}

function checkOther(
  item: DiagramItem,
  check: (lines: readonly TextLine[], bounds: Bounds, what: string) => void,
): void {
  if (item.type === 'caption') {
    check(item.lines, { ...item.position, ...item.size }, 'caption');
  } else if (item.type === 'mark') {
    check(textsOf(item), { ...item.position, ...item.size }, item.id);
  } else if (item.type === 'legend') {
    const lines = [item.heading, ...item.entries.map((entry) => entry.line)];
    check(lines, { ...item.position, ...item.size }, 'legend');
  }
}

/** The texts of a mark. */
export function textsOf({ shapes }: DiagramMark): TextLine[] {
  return shapes.flatMap((shape) => (shape.type === 'text' ? [shape.line] : []));
}

/** The note under a picture that lacks something; undefined under one that lacks nothing. */
export function marginNotesOf(diagram: Diagram): DiagramMark | undefined {
  return diagram.children.find((item): item is DiagramMark => item.type === 'mark' && item.id === 'notes');
}

/** Caption, notes and legend that lie on each other or on the picture. */
function overlappingBlocks(diagram: Diagram): string[] {
  const blocks = diagram.children.flatMap((item) =>
    item.type === 'edge' || (item.type === 'mark' && item.id !== 'notes')
      ? []
      : [{ id: item.id, type: item.type, bounds: { ...item.position, ...item.size } }],
  );
  const frame = blocks.filter(({ type }) => type !== 'area' && type !== 'node');
  return frame.flatMap((a) =>
    blocks.filter((b) => b !== a && overlap(a.bounds, b.bounds)).map((b) => `${a.id} on ${b.id}`),
  );
}

export function labelsOf(diagram: Diagram): DiagramEdge['children'] {
  return edgesOf(diagram).flatMap((edge) => edge.children);
}

/** Labels of edges that lie on a node's box, on the title of an area, or on another label. */
export function misplacedLabels(diagram: Diagram): string[] {
  const labels = labelsOf(diagram).map((label) => ({ id: label.id, bounds: { ...label.position, ...label.size } }));
  const nodes = placedNodes(diagram).filter(({ item }) => item.role !== 'group');
  const onNodes = labels.flatMap((label) =>
    nodes.filter((node) => overlap(label.bounds, node.bounds)).map((node) => `${label.id} on ${node.item.id}`),
  );
  const onLabels = labels.flatMap((a, index) =>
    labels
      .slice(index + 1)
      .filter((b) => overlap(a.bounds, b.bounds))
      .map((b) => `${a.id} on ${b.id}`),
  );
  return [...onNodes, ...onLabels];
}

interface Segment {
  readonly from: Point;
  readonly to: Point;
}

export function segmentsOf(edge: DiagramEdge): Segment[] {
  return edge.routingPoints.slice(1).map((to, index) => ({ from: edge.routingPoints[index]!, to }));
}

/** Lines that run through a node that is neither of their ends nor around one. */
export function linesThroughNodes(diagram: Diagram): string[] {
  const nodes = placedNodes(diagram);
  const ancestorsOf = new Map(nodes.map(({ item, ancestors }) => [item.id, ancestors]));
  return edgesOf(diagram).flatMap((edge) => {
    const ends = new Set([edge.sourceId, edge.targetId]);
    const around = new Set([...ends].flatMap((id) => ancestorsOf.get(id) ?? []));
    return nodes
      .filter(
        ({ item, ancestors }) => !ends.has(item.id) && !around.has(item.id) && !ancestors.some((id) => ends.has(id)),
      )
      .filter(({ bounds }) => segmentsOf(edge).some((segment) => overlap(segmentBounds(segment), bounds)))
      .map(({ item }) => `${edge.id} through ${item.id}`);
  });
}

function segmentBounds({ from, to }: Segment): Bounds {
  return {
    x: Math.min(from.x, to.x) - 2 * TOLERANCE,
    y: Math.min(from.y, to.y) - 2 * TOLERANCE,
    width: Math.abs(from.x - to.x) + 4 * TOLERANCE,
    height: Math.abs(from.y - to.y) + 4 * TOLERANCE,
  };
}

/** Lines with fewer than two points, with oblique stretches, or whose ends do not lie on the borders of their nodes. */
export function brokenLines(diagram: Diagram): string[] {
  const bounds = new Map(placedNodes(diagram).map((placed) => [placed.item.id, placed.bounds]));
  return edgesOf(diagram).flatMap((edge) => {
    const source = bounds.get(edge.sourceId);
    const target = bounds.get(edge.targetId);
    const problems: string[] = [];
    if (!source || !target) {
      return [`${edge.id} has an end that is not drawn`];
    }
    if (edge.routingPoints.length < 2) {
      return [`${edge.id} has no line`];
    }
    if (!onBorder(edge.routingPoints[0]!, source)) {
      problems.push(`${edge.id} does not begin at its source`);
    }
    if (!onBorder(edge.routingPoints.at(-1)!, target)) {
      problems.push(`${edge.id} does not end at its target`);
    }
    if (segmentsOf(edge).some(({ from, to }) => from.x !== to.x && from.y !== to.y)) {
      problems.push(`${edge.id} is not orthogonal`);
    }
    return problems;
  });
}

function onBorder(point: Point, bounds: Bounds): boolean {
  const near = (a: number, b: number): boolean => Math.abs(a - b) <= 0.5;
  const within = inside(
    { ...point, width: 0, height: 0 },
    {
      x: bounds.x - 0.5,
      y: bounds.y - 0.5,
      width: bounds.width + 1,
      height: bounds.height + 1,
    },
  );
  const onSide =
    near(point.x, bounds.x) ||
    near(point.x, bounds.x + bounds.width) ||
    near(point.y, bounds.y) ||
    near(point.y, bounds.y + bounds.height);
  return within && onSide;
}

/** Lines of edges without a common end that run on each other for more than a few pixels: one could not tell them apart. */
export function linesOnEachOther(diagram: Diagram): string[] {
  return sharedStretches(diagram, (a, b) => {
    const ends = [a.sourceId, a.targetId];
    return ends.includes(b.sourceId) || ends.includes(b.targetId);
  });
}

/** Lines that run on each other for more than a few pixels, but for those that may. */
export function sharedStretches(diagram: Diagram, mayShare: (a: DiagramEdge, b: DiagramEdge) => boolean): string[] {
  const byLine = new Map<string, { edge: DiagramEdge; from: number; to: number }[]>();
  for (const edge of edgesOf(diagram)) {
    for (const { from, to } of segmentsOf(edge)) {
      const vertical = from.x === to.x;
      const key = vertical ? `x ${Math.round(from.x)}` : `y ${Math.round(from.y)}`;
      const [a, b] = vertical ? [from.y, to.y] : [from.x, to.x];
      byLine.set(key, [...(byLine.get(key) ?? []), { edge, from: Math.min(a, b), to: Math.max(a, b) }]);
    }
  }
  const problems = new Set<string>();
  for (const stretches of byLine.values()) {
    for (const [index, a] of stretches.entries()) {
      for (const b of stretches.slice(index + 1)) {
        if (a.edge !== b.edge && !mayShare(a.edge, b.edge) && Math.min(a.to, b.to) - Math.max(a.from, b.from) > 4) {
          problems.add(`${a.edge.id} on ${b.edge.id}`);
        }
      }
    }
  }
  return [...problems];
}

/** Ids that more than one item has: viewers find items by them. */
function repeatedIds(diagram: Diagram): string[] {
  const ids = [...placedItems(diagram).map(({ item }) => item.id), ...edgesOf(diagram).map(({ id }) => id)];
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

/** Everything that must not happen in any diagram. */
export function flaws(diagram: Diagram): Record<string, string[]> {
  const found = {
    repeatedIds: repeatedIds(diagram),
    overlappingNodes: overlappingNodes(diagram),
    overlappingAreas: overlappingAreas(diagram),
    overlappingBlocks: overlappingBlocks(diagram),
    outsideTheirParents: outsideTheirParents(diagram),
    textsOutsideTheirFigures: textsOutsideTheirFigures(diagram),
    misplacedLabels: misplacedLabels(diagram),
    linesThroughNodes: linesThroughNodes(diagram),
    brokenLines: brokenLines(diagram),
    linesOnEachOther: linesOnEachOther(diagram),
  };
  return Object.fromEntries(Object.entries(found).filter(([, problems]) => problems.length > 0));
}
