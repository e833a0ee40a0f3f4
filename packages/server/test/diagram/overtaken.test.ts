import { requestDiagram } from '@govarch/diagram/protocol';
import { uriOf } from '@govarch/language/testing';
import Elk from 'elkjs/lib/elk.bundled.js';
import type { ElkNode } from 'elkjs/lib/elk-api.js';
import { SetModelAction, UpdateModelAction } from 'sprotty-protocol';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ElkEngine } from '../../src/diagram/elk-engine.js';
import { DiagramClient } from './support/diagram-client.js';

const TEXT = `business { agency A "Bộ A" }
application {
  system S1 "Một" { owner A }
  system S2 "Hai" { owner A }
  flow F "Luồng" S1 -> S2
}
views { view integration I "Liên thông" { include S1, S2, F } }
`;

/** An engine whose layouts end when the test lets them. */
class HeldEngine implements ElkEngine {
  readonly held: (() => void)[] = [];
  private arrived: (() => void)[] = [];
  readonly layout = async (graph: ElkNode) => {
    const released = new Promise<void>((release) => this.held.push(release));
    for (const tell of this.arrived.splice(0)) {
      tell();
    }
    await released;
    return new Elk().layout(graph);
  };

  /** Resolves when as many layouts have begun. */
  async begun(count: number): Promise<void> {
    while (this.held.length < count) {
      await new Promise<void>((tell) => this.arrived.push(tell));
    }
  }

  giveUp(): void {}
  dispose(): void {}
}

describe('a diagram whose text changes while it is laid out', () => {
  let engine: HeldEngine;
  let client: DiagramClient;
  beforeEach(async () => {
    engine = new HeldEngine();
    client = await DiagramClient.on({ 'govarch.json': '{ "name": "p" }', 'main.govarch': TEXT }, () => engine);
  });
  afterEach(() => {
    expect(client.defects).toEqual([]);
    client.dispose();
  });

  test('is sent as the text is now; the layout that was overtaken is dropped', async () => {
    const opened = client.open();
    await engine.begun(1);
    engine.held[0]!();
    await opened;
    await client.editAndGoOn('main.govarch', TEXT.replace('Một', 'Bản thứ nhất'));
    await engine.begun(2);
    await client.editAndGoOn('main.govarch', TEXT.replace('Một', 'Bản thứ hai'));
    await engine.begun(3);
    await client.after(() => {
      engine.held[1]!();
      engine.held[2]!();
    });
    const updates = client.of<UpdateModelAction>(UpdateModelAction.KIND).map((update) => JSON.stringify(update));
    expect(updates).toHaveLength(1);
    expect(updates[0]).toContain('Bản thứ hai');
  });

  test('still answers the request, with the newest text', async () => {
    client.send(requestDiagram({ sourceUri: uriOf('main.govarch').toString() }));
    await engine.begun(1);
    await client.editAndGoOn('main.govarch', TEXT.replace('Một', 'Bản mới'));
    await client.after(async () => {
      engine.held[0]!();
      await engine.begun(2);
      engine.held[1]!();
    });
    const models = client.of<SetModelAction>(SetModelAction.KIND);
    expect(models.at(-1)?.responseId).not.toBe('');
    expect(JSON.stringify(client.diagram)).toContain('Bản mới');
  });

  test('is laid out once for many changes that it does not show', async () => {
    const opened = client.open();
    await engine.begun(1);
    engine.held[0]!();
    await opened;
    const { counters } = client.parsed.workspace;
    counters.reset();
    for (let i = 0; i < 5; i++) {
      await client.edit('main.govarch', `${TEXT}data { entity E${i} "Thực thể" }\n`);
    }
    expect(counters.of('layouts-started')).toBe(0);
  });
});
