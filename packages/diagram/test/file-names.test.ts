import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { modelOf } from '@govarch/language/testing';
import { coreVocabulary } from '@govarch/model/vocabulary';
import { describe, expect, test } from 'vitest';
import type { DiagramRequest } from '../src/draw.js';
import { renderSvg } from '../src/svg/svg-document.js';
import { drawModel } from './support/drawing.js';
import { placedNodes } from './support/geometry.js';

const example = fileURLToPath(new URL('../../../examples/vpcp/', import.meta.url));

/** The files of the example, each a part of the architecture, by their paths. */
const files: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(example, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(govarch|json)$/.test(name))
    .map((name) => [name.replaceAll(path.sep, '/'), readFileSync(path.join(example, name), 'utf8')]),
);
const models = Object.keys(files)
  .filter((name) => name.endsWith('.govarch'))
  .sort();

/** Every declared view and every automatic one of project and sections, as SVG by what was asked. */
async function picturesOf(nameOf: (name: string) => string): Promise<ReadonlyMap<string, string>> {
  const renamed = Object.entries(files).map(([name, text]) => [models.includes(name) ? nameOf(name) : name, text]);
  const parsed = await modelOf(Object.fromEntries(renamed));
  const project = [...parsed.model.projects()].map(({ name }) => name)[0]!;
  const requests: DiagramRequest[] = [
    ...[...parsed.model.views()].map(({ id }): DiagramRequest => ({ type: 'view', view: id })),
    { type: 'project', project },
    ...coreVocabulary.sections.map(({ id }): DiagramRequest => ({ type: 'section', project, section: id })),
    ...[...parsed.model.elements()]
      .filter(({ base }) => base === 'platform' || base === 'agency')
      .map(({ id }): DiagramRequest => ({ type: 'element', element: id })),
  ];
  const pictures = new Map<string, string>();
  for (const request of requests) {
    pictures.set(JSON.stringify(request), renderSvg(await drawModel(parsed, request)));
  }
  return pictures;
}

const reversed = (name: string) => `${String(models.length - models.indexOf(name)).padStart(2, '0')}.govarch`;

describe('pictures do not depend on how files are called', () => {
  test('of the example, whose files in reverse order give the same bytes', async () => {
    const now = await picturesOf((name) => name);
    const then = await picturesOf(reversed);
    expect(now.size).toBeGreaterThan(40);
    expect([...now.keys()].filter((request) => then.get(request) !== now.get(request))).toEqual([]);
  });

  test('what one file declares stays in its order, and files stand by the first of their names', async () => {
    const parsed = await modelOf({
      'a.govarch': 'application { system Z "Z" system C "C" }',
      'b.govarch': 'application { system D "D" system B "B" }',
      'c.govarch': 'application { system Y "Y" }\nviews { view layer V "V" { include system } }',
    });
    const diagram = await drawModel(parsed, { type: 'view', view: 'workspace::V' });
    const inReadingOrder = placedNodes(diagram)
      .filter(({ item }) => item.element !== undefined)
      .sort((a, b) => a.bounds.y - b.bounds.y || a.bounds.x - b.bounds.x)
      .map(({ item }) => item.element?.replace('workspace::', ''));
    expect(inReadingOrder).toEqual(['D', 'B', 'Z', 'C', 'Y']);
  });
});
