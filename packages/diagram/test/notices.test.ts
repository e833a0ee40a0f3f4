import { modelOf } from '@govarch/language/testing';
import { coreVocabulary } from '@govarch/model/vocabulary';
import { expect, test } from 'vitest';
import { viewKindRegistry } from '../src/kinds/registry.js';
import { drawModel, drawText } from './support/drawing.js';
import { edgesOf, placedNodes } from './support/geometry.js';
import { sample } from './support/sample.js';

test.each(
  coreVocabulary.viewKinds.filter(({ id }) => !viewKindRegistry[id]).map(({ id, spelling }) => [id, spelling.en]),
)('a view of kind %s says with a code that it is not drawn yet', async (id, spelling) => {
  const parsed = await modelOf(`application { system A }\nviews { view ${spelling} V "Sơ đồ" { include * } }`);
  const project = [...parsed.model.projects()][0]!.name;
  const diagram = await drawModel(parsed, { type: 'view', view: `${project}::V` });
  expect(diagram.view.kind).toBe(id);
  expect(diagram.notices.map((notice) => notice.code)).toEqual(['DIA-01']);
  expect(diagram.notices[0]!.message.en).toContain(spelling);
  expect(placedNodes(diagram)).toEqual([]);
  expect(edgesOf(diagram)).toEqual([]);
});

test('a view that includes nothing says so', async () => {
  const diagram = await drawText(sample, { type: 'view', view: 'vpcp::Trong' });
  expect(diagram.notices).toMatchObject([{ code: 'DIA-02', message: { vi: expect.stringContaining('Không có gì') } }]);
  expect(placedNodes(diagram)).toEqual([]);
});

test.each([
  { type: 'view', view: 'vpcp::KhongCo' },
  { type: 'element', element: 'vpcp::KhongCo' },
] as const)('a $type that the model lacks is named in a notice', async (request) => {
  const diagram = await drawText(sample, request);
  expect(diagram.notices).toMatchObject([
    { code: 'DIA-03', message: { en: expect.stringContaining('vpcp::KhongCo') } },
  ]);
});

test('an empty project gives a notice, not a failure', async () => {
  const diagram = await drawText('', { type: 'project', project: 'workspace' });
  expect(diagram.notices.map((notice) => notice.code)).toEqual(['DIA-02']);
});
