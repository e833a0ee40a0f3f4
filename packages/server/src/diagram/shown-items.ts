import type { Diagram, DiagramArea, DiagramEdge, DiagramItem, DiagramNode } from '@govarch/diagram/diagram';
import type { ElementId } from '@govarch/model/model';

/** What stands for something in the model. */
export type ShownItem = DiagramArea | DiagramNode | DiagramEdge;

/** A diagram's items by id, and by the element that they stand for. */
export class ShownItems {
  private readonly items = new Map<string, ShownItem>();
  private readonly byElement = new Map<ElementId, string>();
  private readonly lines = new Map<ElementId, string>();

  constructor(diagram: Diagram) {
    this.add(diagram.children);
  }

  item(id: string): ShownItem | undefined {
    return this.items.get(id);
  }

  /** The item that shows an element; the first, where it is drawn more than once. A flow is shown by its line. */
  itemOf(element: ElementId): string | undefined {
    return this.byElement.get(element) ?? this.lines.get(element);
  }

  /** The element that an item stands for; the flow, where the item is the line of exactly one. */
  elementOf(id: string): ElementId | undefined {
    const item = this.items.get(id);
    if (item?.type === 'edge') {
      return item.flows.length === 1 ? item.flows[0] : undefined;
    }
    return item?.element;
  }

  /** Elements that are shown, by a figure or a line. */
  elements(): ReadonlySet<ElementId> {
    return new Set([...this.byElement.keys(), ...this.lines.keys()]);
  }

  private add(items: readonly (DiagramItem | DiagramNode)[]): void {
    for (const item of items) {
      if (item.type === 'edge') {
        this.items.set(item.id, item);
        for (const flow of item.flows) {
          setIfNew(this.lines, flow, item.id);
        }
      } else if (item.type === 'area' || item.type === 'node') {
        this.items.set(item.id, item);
        if (item.element !== undefined) {
          setIfNew(this.byElement, item.element, item.id);
        }
        this.add(item.children);
      }
    }
  }
}

function setIfNew<K, V>(map: Map<K, V>, key: K, value: V): void {
  if (!map.has(key)) {
    map.set(key, value);
  }
}
