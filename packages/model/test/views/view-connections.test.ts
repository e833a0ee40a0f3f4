import { describe, expect, it } from 'vitest';
import { connectionsOf } from '../../src/views/view-connections.js';
import type { FlowDirection } from '../../src/vocabulary/vocabulary.js';
import { at, element, modelWith, relation } from '../model/building-blocks.js';

const TIME = { asOf: '2025-06-30', periodEnd: '2025-12-31' };

/** What flows join to an element: the flow leads from A and B over P to C. */
function joined(id: string, flowDirection: FlowDirection): string[] {
  const systems = ['A', 'B', 'C'].map((name, index) => element('system', name, { origin: at(index) }));
  const flow = { ...element('flow', 'L', { origin: at(4) }), flowDirection };
  const model = modelWith(
    [...systems, element('platform', 'P', { origin: at(3) }), flow],
    [
      relation('L', 'flow-from', 'A', { origin: at(10) }),
      relation('L', 'flow-from', 'B', { origin: at(11) }),
      relation('L', 'flow-to', 'C', { origin: at(12) }),
      relation('L', 'flow-via', 'P', { origin: at(13) }),
    ],
  );
  return connectionsOf(model, `vpcp::${id}`, TIME)
    .filter((connection) => connection.relation === 'flow')
    .map(({ source, target }) => `${source} ${target}`.replaceAll('vpcp::', ''))
    .sort();
}

describe('a flow with several ends joins', () => {
  it('each source with each target, and no source with another', () => {
    expect(joined('A', 'push')).toEqual(['A C']);
    expect(joined('B', 'fetch')).toEqual(['B C']);
    expect(joined('C', 'push')).toEqual(['A C', 'B C']);
  });

  it('both ways what exchanges data', () => {
    expect(joined('A', 'both')).toEqual(['A C', 'C A']);
    expect(joined('C', 'both')).toEqual(['A C', 'B C', 'C A', 'C B']);
  });

  it('all its ends, seen from a platform on its way', () => {
    expect(joined('P', 'push')).toEqual(['A C', 'B C']);
  });
});
