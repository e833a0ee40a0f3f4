import { modelOf } from '@govarch/language/testing';
import { describe, expect, test } from 'vitest';
import { computePicture, layOut } from '../src/draw.js';
import { type ViewKindRegistry, viewKind, viewKindRegistry } from '../src/kinds/registry.js';
import { viewOf } from '../src/kinds/view-kind.js';
import { layoutBox } from '../src/layout/kit/box.js';
import { renderSvg } from '../src/svg/svg-document.js';
import type { Scene, SceneNode } from '../src/views/scene.js';
import { sceneNode } from '../src/views/scene-node.js';
import { selectionOf } from '../src/views/selection.js';
import { drawingContext } from './support/drawing.js';
import { placedNodes } from './support/geometry.js';

const WIDTH = 160;

/** A kind of view that is not drawn: processes in a row. Its word is in the vocabulary already. */
const process = viewKind({
  id: 'process',
  settings: {},
  placeOf: (kind) => (kind === 'process' ? 'row' : undefined),
  selectionOf: (perspective, subject) => selectionOf(perspective, viewOf(subject), { usual: 'process' }),
  sceneOf: (perspective, { elements }, head): Scene & { readonly row: readonly SceneNode[] } => ({
    ...head,
    tones: [],
    edges: [],
    row: elements.filter(({ base }) => base === 'process').map((element) => sceneNode(perspective, element)),
  }),
  nodesOf: ({ row }) => row,
  layout: ({ row }) => ({
    items: row.map((node, place) => ({ ...layoutBox(node, WIDTH), position: { x: place * (WIDTH + 20), y: 0 } })),
    edges: [],
  }),
});

const text = `application { system S "S" }
business { agency O "O" process Receive "Receive a request" { step R "Take it" } process Answer "Answer it" { step A "Write" } }
views { view process Row "What we do" { include process include S } }`;

async function drawnWith(registry: ViewKindRegistry) {
  const { model, findings } = await modelOf(text);
  // That a process has one step so far is a note.
  expect(findings.filter(({ code }) => code !== 'VOC-39')).toEqual([]);
  const picture = computePicture(registry, model, { type: 'view', view: 'workspace::Row' }, drawingContext);
  return layOut(picture, { createElk: drawingContext.createElk, pause: async () => {} });
}

describe('a kind of view in the registry is enough', () => {
  test('for views of it to be drawn, with caption, legend and what has no place', async () => {
    const diagram = await drawnWith({ ...viewKindRegistry, process });
    const [receive, answer] = placedNodes(diagram);
    expect([receive?.item.element, answer?.item.element]).toEqual(['workspace::Receive', 'workspace::Answer']);
    expect(answer!.bounds.x - receive!.bounds.x).toBe(WIDTH + 20);
    expect(diagram.legend.map(({ text: line }) => line)).toContain('Quy trình');
    expect(diagram.notices.map(({ code }) => code)).toEqual(['DIA-05']);
    const svg = renderSvg(diagram);
    expect(svg).toContain('What we do');
    expect(svg).toContain('Receive a request');
  });

  test('and without it, they are told not to be drawn yet', async () => {
    const diagram = await drawnWith(viewKindRegistry);
    expect(diagram.notices.map(({ code }) => code)).toEqual(['DIA-01']);
  });
});
