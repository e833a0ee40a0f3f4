import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cyclesIn, type Edge } from '../../src/graph/cycles.js';

const node = fc.constantFrom(...'abcdefg');
const edges = fc.array(fc.record({ source: node, target: node }), { maxLength: 14 });

describe('cycles in a graph', () => {
  it('are closed walks along the given edges, one for each knot of dependencies', () => {
    fc.assert(
      fc.property(edges, (graph) => {
        const cycles = cyclesIn(graph);
        for (const cycle of cycles) {
          cycle.forEach((edge, index) => {
            expect(graph).toContain(edge);
            expect(edge.target).toBe(cycle[(index + 1) % cycle.length]?.source);
          });
        }
        const knots = new Set(
          [...'abcdefg'].filter((name) => isReachable(name, name, graph)).map((name) => knotOf(name, graph)),
        );
        expect(cycles.length).toBe(knots.size);
      }),
    );
  });

  it('are found in a chain of 50,000 without running out of stack', () => {
    const chain = [...Array(50_000).keys()].map((index) => ({ source: `${index}`, target: `${index + 1}` }));
    expect(cyclesIn(chain)).toEqual([]);
    expect(cyclesIn([...chain, { source: '50000', target: '0' }])[0]).toHaveLength(50_001);
  });
});

function isReachable(from: string, to: string, graph: readonly Edge[]): boolean {
  const seen = new Set<string>();
  const open = graph.filter((edge) => edge.source === from).map((edge) => edge.target);
  for (const name of open) {
    if (!seen.has(name)) {
      seen.add(name);
      open.push(...graph.filter((edge) => edge.source === name).map((edge) => edge.target));
    }
  }
  return seen.has(to);
}

/** The names of all nodes that a node can reach and be reached from. */
function knotOf(name: string, graph: readonly Edge[]): string {
  return [...'abcdefg'].filter((other) => isReachable(name, other, graph) && isReachable(other, name, graph)).join('');
}
