/** An edge of a graph, by the ids of its ends. */
export interface Edge {
  readonly source: string;
  readonly target: string;
}

/**
 * One cycle out of each group of nodes that can all reach each other, as the edges that one walks in turn. Linear in
 * nodes and edges, without recursion, and the same for the same order of edges.
 */
export function cyclesIn<E extends Edge>(edges: readonly E[]): E[][] {
  const outgoing = new Map<string, E[]>();
  for (const edge of edges) {
    const from = outgoing.get(edge.source);
    if (from) {
      from.push(edge);
    } else {
      outgoing.set(edge.source, [edge]);
    }
  }
  const component = componentsOf(outgoing);
  const cycles: E[][] = [];
  const reported = new Set<number>();
  for (const edge of edges) {
    const group = component.get(edge.source);
    if (group === undefined || reported.has(group) || component.get(edge.target) !== group) {
      continue;
    }
    const back = pathWithin(edge.target, edge.source, outgoing, component);
    if (back) {
      reported.add(group);
      cycles.push([edge, ...back]);
    }
  }
  return cycles;
}

/** The number of each node's strongly connected component (Tarjan). */
function componentsOf<E extends Edge>(outgoing: ReadonlyMap<string, readonly E[]>): Map<string, number> {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const component = new Map<string, number>();
  const open: string[] = [];
  let components = 0;
  for (const root of outgoing.keys()) {
    if (index.has(root)) {
      continue;
    }
    const walk = [{ node: root, next: 0 }];
    while (walk.length > 0) {
      const step = walk[walk.length - 1] as { node: string; next: number };
      const { node } = step;
      if (step.next === 0 && !index.has(node)) {
        low.set(node, index.size);
        index.set(node, index.size);
        open.push(node);
      }
      const edge = outgoing.get(node)?.[step.next++];
      if (edge) {
        if (!index.has(edge.target)) {
          walk.push({ node: edge.target, next: 0 });
        } else if (!component.has(edge.target)) {
          lower(low, node, index.get(edge.target) as number);
        }
        continue;
      }
      walk.pop();
      const parent = walk[walk.length - 1];
      if (parent) {
        lower(low, parent.node, low.get(node) as number);
      }
      if (low.get(node) === index.get(node)) {
        let member: string | undefined;
        do {
          member = open.pop() as string;
          component.set(member, components);
        } while (member !== node);
        components++;
      }
    }
  }
  return component;
}

function lower(low: Map<string, number>, node: string, value: number): void {
  if (value < (low.get(node) as number)) {
    low.set(node, value);
  }
}

/** The shortest way from one node to another inside their component; empty where they are the same. */
function pathWithin<E extends Edge>(
  from: string,
  to: string,
  outgoing: ReadonlyMap<string, readonly E[]>,
  component: ReadonlyMap<string, number>,
): E[] | undefined {
  const cameBy = new Map<string, E | undefined>([[from, undefined]]);
  const queue = [from];
  for (const node of queue) {
    if (node === to) {
      break;
    }
    for (const edge of outgoing.get(node) ?? []) {
      if (component.get(edge.target) === component.get(from) && !cameBy.has(edge.target)) {
        cameBy.set(edge.target, edge);
        queue.push(edge.target);
      }
    }
  }
  if (!cameBy.has(to)) {
    return undefined;
  }
  const path: E[] = [];
  for (let edge = cameBy.get(to); edge; edge = cameBy.get(edge.source)) {
    path.push(edge);
  }
  return path.reverse();
}
