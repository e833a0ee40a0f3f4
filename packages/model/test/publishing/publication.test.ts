import { describe, expect, test } from 'vitest';
import type { Finding, FindingCategory, Severity } from '../../src/findings/finding.js';
import type { Project } from '../../src/model/architecture-model.js';
import { PublicModel } from '../../src/publishing/public-model.js';
import { publish } from '../../src/publishing/publication.js';
import { quotedTitles } from '../../src/publishing/quoted-titles.js';
import { coreVocabulary } from '../../src/vocabulary/vocabulary.js';
import { attribute, element, modelWith, text } from '../model/building-blocks.js';

const model = modelWith([element('system', 'A'), element('system', 'B')], []);

function finding(category: FindingCategory, severity: Severity = 'error'): Finding {
  const origin = { document: 'a', start: 0, end: 0 };
  return { code: 'X-01', category, severity, origin, message: { vi: '', en: '' }, citations: [], related: [] };
}

function publication(findings: readonly Finding[], force = false, doubtful: readonly string[] = []) {
  return publish({ model, findings, doubtful: new Set(doubtful), force });
}

describe('whether anything may be written', () => {
  test('a model that was read and understood may', () => {
    const { model: open, obstacle } = publication([]);
    expect(open).toBeDefined();
    expect(obstacle).toBeUndefined();
  });

  test.each([
    ['syntax', 'doubt'],
    ['name', 'doubt'],
    ['vocabulary', 'doubt'],
    ['publication', 'doubt'],
    ['project', 'unread'],
    ['file', 'unread'],
    ['defect', 'failure'],
  ] as const)('an error of the category %s stands in the way: %s', (category, obstacle) => {
    expect(publication([finding(category)])).toMatchObject({ model: undefined, obstacle });
  });

  test('findings of rules and of views never do, and neither do warnings', () => {
    const findings = [
      finding('rule'),
      finding('view'),
      finding('vocabulary', 'warning'),
      finding('project', 'warning'),
    ];
    expect(publication(findings)).toMatchObject({ obstacle: undefined, obstacles: [] });
  });

  test('the worst decides', () => {
    expect(publication([finding('syntax'), finding('project')]).obstacle).toBe('unread');
    expect(publication([finding('file'), finding('defect'), finding('name')]).obstacle).toBe('failure');
  });

  test('who insists gets what there is, without everything whose mark is damaged', () => {
    const { model: open, obstacle } = publication([finding('vocabulary')], true, ['vpcp::B']);
    expect(obstacle).toBe('doubt');
    expect([...(open?.elements() ?? [])].map(({ name }) => name)).toEqual(['A']);
    expect(open?.withheld.elements).toBe(1);
  });
});

describe('titles of what is restricted', () => {
  const hidden = { attributes: [attribute('restricted', { type: 'boolean', boolean: true } as const)] };

  function quotations(description: string, title = 'Hệ thống điều hành kín') {
    const quoting = element('system', 'A', { attributes: [attribute('description', text(description))] });
    const model = modelWith([quoting, { ...element('system', 'Kin', hidden), title: { vi: title } }], []);
    return quotedTitles(model, new PublicModel(model)).map(({ code }) => code);
  }

  test('are found in texts that may be published, in whatever letters and blanks', () => {
    expect(quotations('Thay cho Hệ thống điều hành kín.')).toEqual(['PUB-01']);
    expect(quotations('Thay cho HỆ THỐNG  ĐIỀU HÀNH KÍN'.normalize('NFD'))).toEqual(['PUB-01']);
    expect(quotations('Thay cho “X”.', '“X” (nội bộ)')).toEqual([]);
  });

  test('are found wherever the tone marks are placed', () => {
    expect(quotations('thuộc Kho Hòa Bình', 'Kho Hoà Bình')).toEqual(['PUB-01']);
    expect(quotations('thuộc KHO HOÀ BÌNH', 'Kho Hòa Bình')).toEqual(['PUB-01']);
    expect(quotations('thuộc Kho Hoa Bình', 'Kho Hòa Bình')).toEqual([]);
  });

  test.each([
    ['a tag', attribute('tags', { type: 'name', name: 'Kho Hoà Bình' } as const)],
    ['the key of a property', attribute('property', { type: 'pair', key: 'Kho Hoà Bình', text: { vi: 'x' } } as const)],
    [
      'the value of a property',
      attribute('property', { type: 'pair', key: 'x', text: { vi: 'ở Kho Hoà Bình' } } as const),
    ],
    ['the path of a file', attribute('text-file', { type: 'file', path: 'kho/Kho Hoà Bình.md' } as const)],
    ['an address', attribute('link', { type: 'url', url: 'https://x.vn/Kho Hoà Bình' } as const)],
  ])('are found in %s', (_, quoting) => {
    const kept = { ...element('system', 'Kin', hidden), title: { vi: 'Kho Hoà Bình' } };
    const model = modelWith([element('system', 'A', { attributes: [quoting] }), kept], []);
    expect(quotedTitles(model, new PublicModel(model)).map(({ code }) => code)).toEqual(['PUB-01']);
  });

  /** Quotations in a project of the title of something restricted in another one. */
  function acrossProjects(dependencies: Readonly<Record<string, readonly string[]>>) {
    const quoting = {
      ...element('system', 'A', { attributes: [attribute('description', text('Thay cho Hệ thống điều hành kín'))] }),
      project: 'doc',
    };
    const kept = { ...element('system', 'Kin', hidden), project: 'kin', title: { vi: 'Hệ thống điều hành kín' } };
    const model = modelWith([quoting, kept], []);
    for (const [name, names] of Object.entries(dependencies)) {
      model.setProject({
        name,
        language: 'vi',
        vocabulary: coreVocabulary,
        dependencies: new Map(names.map((dependency) => [dependency, dependency])),
        rules: new Map(),
      } satisfies Project);
    }
    return quotedTitles(model, new PublicModel(model)).map(({ code }) => code);
  }

  test('are found in projects that depend on each other, and nowhere else', () => {
    expect(acrossProjects({ doc: ['kin'], kin: [] })).toEqual(['PUB-01']);
    expect(acrossProjects({ doc: ['giua'], giua: ['kin'], kin: [] })).toEqual(['PUB-01']);
    expect(acrossProjects({ doc: [], kin: ['doc'] })).toEqual(['PUB-01']);
    expect(acrossProjects({ doc: ['chung'], kin: ['chung'], chung: [] })).toEqual([]);
    expect(acrossProjects({ doc: [], kin: [] })).toEqual([]);
  });

  test('are not found in other words, nor where they are too short to mean anything', () => {
    expect(quotations('Hệ thống điều hành kính')).toEqual([]);
    expect(quotations('Hệ thống A và B', 'A')).toEqual([]);
  });
});
