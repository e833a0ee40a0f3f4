import type { DiagramArea, DiagramItem, DiagramMark, DiagramNode } from '../diagram.js';

/** The nodes that an item is or holds, rows of lists among them. */
export function nodesIn(item: DiagramItem | DiagramArea | DiagramNode | DiagramMark): DiagramNode[] {
  switch (item.type) {
    case 'node':
      return [item, ...item.children.flatMap(nodesIn)];
    case 'area':
      return item.children.flatMap(nodesIn);
    default:
      return [];
  }
}
