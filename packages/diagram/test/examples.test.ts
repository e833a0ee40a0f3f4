import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { modelOf, type ParsedModel } from '@govarch/language/testing';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Diagram } from '../src/diagram.js';
import { landscapeBands } from '../src/kinds/landscape/places.js';
import { viewKindRegistry } from '../src/kinds/registry.js';
import { renderSvg } from '../src/svg/svg-document.js';
import { drawModel } from './support/drawing.js';
import { areaOf, edgesOf, flaws, placedItems, placedNodes } from './support/geometry.js';
import { xmlError } from './support/well-formed.js';

const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../../examples');

function exampleFiles(): Record<string, string> {
  const files: Record<string, string> = {};
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (/\.govarch$|govarch\.json$|\.md$/.test(name)) {
      files[name.split(path.sep).join('/')] = readFileSync(path.join(folder, name), 'utf8');
    }
  }
  return files;
}

const DRAWN = new Set<string>(Object.keys(viewKindRegistry));

/** What a picture lacks is told; that it lacks something is no flaw. */
const TELLS_OMISSIONS: ReadonlySet<string> = new Set(['DIA-05', 'DIA-06', 'DIA-07']);

let parsed: ParsedModel;
const drawings = new Map<string, Diagram>();

beforeAll(async () => {
  parsed = await modelOf(exampleFiles());
  for (const view of parsed.model.views()) {
    if (DRAWN.has(view.kind)) {
      drawings.set(`${view.kind} ${view.id}`, await drawModel(parsed, { type: 'view', view: view.id }));
    }
  }
}, 120_000);

function drawingsOf(kind: string): [string, Diagram][] {
  const found = [...drawings].filter(([, diagram]) => diagram.view.kind === kind);
  expect(found.length, `views of kind ${kind}`).toBeGreaterThan(0);
  return found;
}

describe('every view of the examples', () => {
  test('there are at least six, of all kinds that are drawn', () => {
    expect(drawings.size).toBeGreaterThanOrEqual(6);
    expect(new Set([...drawings.values()].map((diagram) => diagram.view.kind))).toEqual(DRAWN);
  });

  test('shows something, and has no flaw in its geometry', () => {
    for (const [name, diagram] of drawings) {
      expect(placedNodes(diagram).length, name).toBeGreaterThan(1);
      expect(
        diagram.notices.filter(({ code }) => !TELLS_OMISSIONS.has(code)),
        name,
      ).toEqual([]);
      expect(flaws(diagram), name).toEqual({});
    }
  });

  test('becomes a well-formed SVG document', () => {
    for (const [name, diagram] of drawings) {
      expect(xmlError(renderSvg(diagram)), name).toBeUndefined();
    }
  });

  test('shows only elements of the model, each with its kind, or that on which a kind of its project is built', () => {
    for (const [name, diagram] of drawings) {
      for (const { item } of placedNodes(diagram)) {
        expect(parsed.model.element(item.element)?.base, `${name}: ${item.element}`).toBe(item.kind);
      }
    }
  });
});

test('the landscapes have their bands in the fixed order and the outside apart', () => {
  for (const [name, diagram] of drawingsOf('landscape')) {
    const bands = placedItems(diagram)
      .filter(({ item }) => item.type === 'area' && item.role === 'band')
      .sort((a, b) => a.bounds.y - b.bounds.y)
      .map(({ item }) => (item.type === 'area' ? item.topic : ''));
    const order = landscapeBands.map((band) => band.id as string);
    expect(bands, name).toEqual(order.filter((band) => bands.includes(band)));
    const boundary = areaOf(diagram, 'boundary')!.bounds;
    const outside = areaOf(diagram, 'outside')!.bounds;
    expect(outside.x, name).toBeGreaterThan(boundary.x + boundary.width);
  }
});

test('the integration views lead every flow through the platforms that they show', () => {
  for (const [name, diagram] of drawingsOf('integration')) {
    const shown = new Set(placedNodes(diagram).map(({ item }) => item.element));
    const flows = new Set(edgesOf(diagram).flatMap((edge) => edge.flows));
    expect(flows.size, name).toBeGreaterThan(0);
    for (const flow of flows) {
      const parts = edgesOf(diagram)
        .filter((edge) => edge.flows.includes(flow))
        .sort((a, b) => a.segment!.index - b.segment!.index);
      const nodes = [parts[0]!.sourceId, ...parts.map((part) => part.targetId)];
      expect(nodes.slice(0, -1), `${name}: ${flow}`).toEqual(parts.map((part) => part.sourceId));
      const platforms = [...parsed.model.outgoing(flow, 'flow-via')]
        .sort((a, b) => a.order - b.order)
        .map((relation) => relation.target);
      expect(
        nodes.filter((id) => platforms.includes(id)),
        `${name}: ${flow}`,
      ).toEqual(platforms.filter((id) => shown.has(id)));
    }
  }
});

test('each project of the examples has its overall model, but for the pack of a framework', async () => {
  const projects = [...parsed.model.projects()];
  const packs = new Set(projects.map(({ frameworkPack }) => frameworkPack));
  const others = projects.filter(({ name }) => !packs.has(name));
  expect([projects.length, others.length]).toEqual([4, 3]);
  for (const project of others) {
    const diagram = await drawModel(parsed, { type: 'project', project: project.name });
    expect(placedNodes(diagram).length, project.name).toBeGreaterThan(1);
    expect(flaws(diagram), project.name).toEqual({});
  }
});
