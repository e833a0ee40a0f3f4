import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Element, ModelReader, Relation } from '@govarch/model/model';
import { isOfGroup } from '@govarch/model/queries';
import { coreVocabulary } from '@govarch/model/vocabulary';
import { beforeAll, describe, expect, test } from 'vitest';
import { openProjects } from '../src/open-projects.js';
import { namedPaths } from '../src/workspace-paths.js';
import { validate } from './support/govarch.js';

const folder = (name: string): string => fileURLToPath(new URL(`../../../examples/${name}`, import.meta.url));

/** Views that are drawn so far. */
const DRAWN = new Set(['landscape', 'context', 'integration']);

let model: ModelReader;
let vpcp: readonly Element[];
let vpcpRelations: readonly Relation[];

beforeAll(async () => {
  model = (await openProjects(namedPaths([folder('vpcp'), folder('tinh-mau')]), {})).model;
  vpcp = [...model.elements()].filter(({ project }) => project === 'vpcp');
  vpcpRelations = [...model.relations()].filter(({ project }) => project === 'vpcp');
});

describe('the architecture of the Government Office', () => {
  test('has at least 150 elements besides those that stand for outside agencies', () => {
    expect(vpcp.filter((element) => !standsForOthers(element)).length).toBeGreaterThanOrEqual(150);
  });

  test('has at least 250 relations', () => {
    expect(vpcpRelations.length).toBeGreaterThanOrEqual(250);
  });

  test('declares at least six views of the drawn kinds, some of each', () => {
    const drawn = [...model.views()].filter(({ project, kind }) => project === 'vpcp' && DRAWN.has(kind));
    expect(drawn.length).toBeGreaterThanOrEqual(6);
    expect(new Set(drawn.map(({ kind }) => kind))).toEqual(DRAWN);
  });

  test('has the six parts of the National Public Service Portal', () => {
    const portal = vpcp.find(({ kind, name }) => kind === 'portal' && name === 'CongDVC')!;
    const parts = model.children(portal.id).filter(({ kind, validity }) => kind === 'module' && !validity.state);
    expect(parts.map(({ name }) => name)).toEqual(['TTHC', 'DangNhap', 'ThanhToan', 'PAKN', 'DVCTichHop', 'HoTro']);
  });

  test('counts the provinces as one group of 63', () => {
    const provinces = vpcp.find(({ kind, name }) => kind === 'agency-group' && name === 'CacTinh')!;
    const count = provinces.attributes.find(({ id }) => id === 'count')!.values[0]!;
    expect(count).toMatchObject({ type: 'number', number: 63 });
  });

  test('maps the processes of three units, each as it is and as it shall be', () => {
    const pairs = vpcp
      .filter(({ kind }) => kind === 'process')
      .flatMap((target) =>
        model.outgoing(target.id, 'replaces').map(({ target: id }) => ({ target, baseline: model.element(id)! })),
      );
    expect(new Set(pairs.map(({ target }) => ownerOf(target))).size).toBeGreaterThanOrEqual(3);
    for (const { target, baseline } of pairs) {
      expect(target.validity.state).toBe('target');
      expect(baseline.validity.state).toBe('baseline');
      expect(ownerOf(baseline)).toBe(ownerOf(target));
      expectWholeProcess(target);
      expectWholeProcess(baseline);
    }
  });

  test('says of everything where it comes from, or that it is made up', () => {
    expect(unfoundedOf('vpcp')).toEqual([]);
  });
});

describe('the architecture of a province', () => {
  test('says of everything where it comes from, or that it is made up', () => {
    expect(unfoundedOf('tinh-mau')).toEqual([]);
  });

  test('says that the province is invented where the architecture is declared, and in the guide to the examples', () => {
    expect(readFileSync(`${folder('tinh-mau')}/kien-truc.govarch`, 'utf8')).toContain('Sông Ngân là tỉnh giả định');
    expect(readFileSync(folder('README.md'), 'utf8')).toContain('**Tỉnh này là giả định**');
  });

  test('exchanges data with the Government Office and with national databases, through platforms', () => {
    const flows = elementsOf('tinh-mau').filter(({ kind }) => kind === 'flow');
    const outside = flows.filter(({ id }) => projectsOf(id).some((project) => project !== 'tinh-mau'));
    expect(new Set(outside.flatMap(({ id }) => projectsOf(id)))).toEqual(new Set(['tinh-mau', 'vpcp', 'quoc-gia']));
    const direct = outside.filter(({ id }) => model.outgoing(id, 'flow-via').length === 0);
    expect(direct.map(({ name }) => name)).toEqual(['CanhBaoATTT']);
    expect(outside.length).toBeGreaterThanOrEqual(7);
  });

  test('has two tiers of local government since July 2025', () => {
    const groups = elementsOf('tinh-mau').filter(({ kind }) => kind === 'agency-group');
    const days = Object.fromEntries(groups.map(({ name, validity: { from, to } }) => [name, { from, to }]));
    expect(days).toMatchObject({ CacXa: { from: '2025-07-01' }, CacHuyen: { to: '2025-06-30' } });
  });

  test('declares views of each of the drawn kinds', () => {
    const drawn = [...model.views()].filter(({ project, kind }) => project === 'tinh-mau' && DRAWN.has(kind));
    expect(new Set(drawn.map(({ kind }) => kind))).toEqual(DRAWN);
  });
});

test('the examples use every kind of the vocabulary', () => {
  const used = new Set([...model.elements()].map(({ kind }) => kind));
  expect(coreVocabulary.kinds.filter(({ id }) => !used.has(id)).map(({ id }) => id)).toEqual([]);
});

test('the examples use every relation of the vocabulary', () => {
  const used = new Set([...model.relations()].map(({ kind }) => kind));
  expect(coreVocabulary.relations.filter(({ id }) => !used.has(id)).map(({ id }) => id)).toEqual([]);
});

test.each(['vpcp', 'quoc-gia', 'tinh-mau'])('%s validates without errors and with few warnings', async (project) => {
  const { diagnostics, summary } = await validate(folder(project));
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(summary.warnings).toBeLessThan(15);
});

test.each(['2020-12-31', '2023-06-30', '2025-12-31', '2026-07-02'])(
  'the owners of vpcp are known on %s too',
  async (day) => {
    const { diagnostics } = await validate(folder('vpcp'), '--as-of', day);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  },
);

test.each(['2025-06-30', '2025-07-01', '2026-07-02', '2030-12-31'])(
  'the owners of tinh-mau are known on %s too',
  async (day) => {
    const { diagnostics } = await validate(folder('tinh-mau'), '--as-of', day);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  },
);

function elementsOf(project: string): readonly Element[] {
  return [...model.elements()].filter((element) => element.project === project);
}

function unfoundedOf(project: string): readonly string[] {
  return elementsOf(project)
    .filter((element) => !isFounded(element))
    .map(({ kind, qualifiedName }) => `${kind} ${qualifiedName}`);
}

/** The projects of the ends of a flow. */
function projectsOf(flow: string): readonly string[] {
  return [...model.outgoing(flow, 'flow-from'), ...model.outgoing(flow, 'flow-to')].map(
    ({ target }) => model.element(target)!.project,
  );
}

/** Agencies and systems outside the Government Office. */
function standsForOthers(element: Element): boolean {
  const tags = element.attributes.find(({ id }) => id === 'tags')?.values ?? [];
  const outside = tags.some((tag) => tag.type === 'name' && tag.name === 'bên-ngoài');
  return outside || (isOfGroup(element.base, 'party') && element.parent === undefined);
}

function ownerOf(element: Element): string | undefined {
  return model.outgoing(element.id, 'owner')[0]?.target;
}

function expectWholeProcess(process: Element): void {
  const parts = model.children(process.id);
  const performers = parts.flatMap(({ id }) => model.incoming(id, 'performs').map(({ source }) => source));
  expect(parts.filter(({ kind }) => kind === 'step').length).toBeGreaterThanOrEqual(8);
  expect(parts.filter(({ kind }) => kind === 'gateway').length).toBeGreaterThanOrEqual(1);
  expect(parts.filter(({ kind }) => kind === 'start')).toHaveLength(1);
  expect(parts.some(({ kind }) => kind === 'end')).toBe(true);
  expect(new Set(performers).size).toBeGreaterThanOrEqual(3);
}

/** By its own word or that of what contains it: a source, a legal basis, a value with a source, or the mark of an invention. */
function isFounded(element: Element): boolean {
  const attributes = [...element.attributes, ...element.attributes.flatMap(({ annotations }) => annotations)];
  return (
    attributes.some(({ id }) => id === 'source' || id === 'illustrative' || id === 'verified') ||
    model.outgoing(element.id, 'based-on').length > 0 ||
    (element.parent !== undefined && isFounded(model.element(element.parent)!))
  );
}
