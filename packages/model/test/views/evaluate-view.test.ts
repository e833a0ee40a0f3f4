import { describe, expect, it } from 'vitest';
import { readingOf } from '../../src/tracking/reading.js';
import { evaluateView } from '../../src/views/evaluate-view.js';
import type { ViewCondition, ViewPick, ViewSelection } from '../../src/views/view-definition.js';
import { at, attribute, contribution, element, modelWith, number, relation } from '../model/building-blocks.js';

const TIME = { asOf: '2025-06-30', periodEnd: '2025-12-31' };

const elements = [
  element('agency', 'Bo', { origin: at(0) }),
  element('unit', 'Cuc', { parent: 'Bo', origin: at(1) }),
  element('system', 'Cong', { origin: at(2), attributes: [attribute('level', number(4))] }),
  element('module', 'PhanHe', { parent: 'Cong', origin: at(3) }),
  element('system', 'BaoCao', {
    origin: at(4),
    attributes: [
      attribute('level', number(3)),
      attribute('tags', { type: 'name', name: 'loi' }),
      attribute('always-on', { type: 'boolean', boolean: true }),
    ],
  }),
  element('system', 'Cu', { origin: at(5), validity: { state: 'retired' } }),
  element('platform', 'LGSP', { origin: at(6) }),
  element('flow', 'L', { origin: at(7) }),
  element('system', 'Sau', { origin: at(8), validity: { from: '2026-01-01' } }),
];
const relations = [
  relation('Cong', 'owner', 'Cuc', { origin: at(10) }),
  relation('BaoCao', 'owner', 'Bo', { origin: at(11) }),
  relation('Cong', 'uses', 'BaoCao', { origin: at(12) }),
  relation('L', 'flow-from', 'PhanHe', { origin: at(13) }),
  relation('L', 'flow-to', 'BaoCao', { origin: at(14) }),
  relation('L', 'flow-via', 'LGSP', { origin: at(15) }),
];
const model = modelWith(elements, relations);

function select(action: 'include' | 'exclude', pick: ViewPick, where?: ViewCondition): ViewSelection {
  return { action, terms: [where ? { pick, where } : { pick }], origin: at(0) };
}

function shown(...selections: ViewSelection[]): (string | undefined)[] {
  const view = { project: 'vpcp', selections };
  return evaluateView(model, view, TIME, () => model.elementsOfKind('system')).map(({ name }) => name);
}

const named = (name: string, descend: 'none' | 'children' | 'descendants' = 'none'): ViewPick => ({
  type: 'element',
  element: `vpcp::${name}`,
  descend,
});
const systems: ViewPick = { type: 'kind', kind: 'system' };
const compare = (
  attributeId: Extract<ViewCondition, { type: 'compare' }>['attribute'],
  operator: Extract<ViewCondition, { type: 'compare' }>['operator'],
  value: string | number | boolean,
): ViewCondition => ({ type: 'compare', attribute: attributeId, operator, value });

describe('what a view picks', () => {
  it.each<[string, ViewPick, string[]]>([
    ['an element', named('Cong'), ['Cong']],
    ['its children', named('Bo', 'children'), ['Cuc']],
    ['everything inside it', named('Cong', 'descendants'), ['PhanHe']],
    ['a kind, as far as it holds on the day', systems, ['Cong', 'BaoCao']],
    ['the top of the project', { type: 'all', descend: 'children' }, ['Bo', 'Cong', 'BaoCao', 'LGSP', 'L']],
    ['everything', { type: 'all', descend: 'descendants' }, ['Bo', 'Cuc', 'Cong', 'PhanHe', 'BaoCao', 'LGSP', 'L']],
    [
      'what a relation joins',
      { type: 'relation', target: 'vpcp::Bo', relation: 'owner' },
      ['Bo', 'Cuc', 'Cong', 'BaoCao'],
    ],
    ['a flow with its platforms', { type: 'relation', source: 'vpcp::PhanHe' }, ['PhanHe', 'BaoCao', 'LGSP', 'L']],
    ['neighbours', { type: 'neighbors', element: 'vpcp::Cuc', distance: 1 }, ['Cuc', 'Cong']],
    ['neighbours of neighbours', { type: 'neighbors', element: 'vpcp::Cuc', distance: 2 }, ['Cuc', 'Cong', 'BaoCao']],
    ['nothing that does not exist', named('Khong'), []],
  ])('%s', (_, pick, expected) => {
    expect(shown(select('include', pick))).toEqual(expected);
  });

  it('shows what it names, whether or not it holds on the day', () => {
    expect(shown(select('include', named('Cu')))).toEqual(['Cu']);
    expect(shown(select('include', systems, compare('state', '=', 'retired')))).toEqual(['Cu']);
  });

  it('adds and takes away in the order of the text', () => {
    expect(shown(select('include', systems), select('exclude', named('Cong')))).toEqual(['BaoCao']);
    expect(shown(select('exclude', named('Cong')), select('include', systems))).toEqual(['Cong', 'BaoCao']);
  });

  it('starts from what its kind shows where it includes nothing', () => {
    expect(shown()).toEqual(['Cong', 'BaoCao']);
    expect(shown(select('exclude', systems, compare('level', '=', 3)))).toEqual(['Cong']);
  });
});

describe('a condition', () => {
  it.each<[string, ViewCondition, string[]]>([
    ['level >= 4', compare('level', '>=', 4), ['Cong']],
    ['level < 4', compare('level', '<', 4), ['BaoCao']],
    ['level != 4', compare('level', '!=', 4), ['BaoCao']],
    ['always-on = true', compare('always-on', '=', true), ['BaoCao']],
    ['always-on = false', compare('always-on', '=', false), ['Cong']],
    ['name = Cong', compare('name', '=', 'Cong'), ['Cong']],
    ['kind != portal', compare('kind', '!=', 'portal'), ['Cong', 'BaoCao']],
    ['owner = Bo', compare('owner', '=', 'vpcp::Bo'), ['BaoCao']],
    ['uses BaoCao', { type: 'related', relation: 'uses', to: 'vpcp::BaoCao' }, ['Cong']],
    ['tag loi', { type: 'tag', tag: 'loi' }, ['BaoCao']],
    ['not tag loi', { type: 'not', condition: { type: 'tag', tag: 'loi' } }, ['Cong']],
    [
      'level >= 3 and tag loi',
      { type: 'and', conditions: [compare('level', '>=', 3), { type: 'tag', tag: 'loi' }] },
      ['BaoCao'],
    ],
    [
      'level = 4 or tag loi',
      { type: 'or', conditions: [compare('level', '=', 4), { type: 'tag', tag: 'loi' }] },
      ['Cong', 'BaoCao'],
    ],
  ])('%s', (_, condition, expected) => {
    expect(shown(select('include', systems, condition))).toEqual(expected);
  });

  it('takes the owner from the element above', () => {
    const modules: ViewPick = { type: 'kind', kind: 'module' };
    expect(shown(select('include', modules, compare('owner', '=', 'vpcp::Cuc')))).toEqual(['PhanHe']);
  });
});

describe('a view after a change', () => {
  function affectedBy(edit: (parts: { elements: typeof elements; relations: typeof relations }) => void): boolean {
    const edited = modelWith(elements, relations);
    const selection = select('include', { type: 'neighbors', element: 'vpcp::Cuc', distance: 1 });
    const reading = readingOf(edited, (tracked) =>
      evaluateView(tracked, { project: 'vpcp', selections: [selection] }, TIME, () => []).map(({ id }) => id),
    );
    const parts = { elements: [...elements], relations: [...relations] };
    edit(parts);
    return reading.isAffectedBy(edited.update(contribution('a.govarch', parts)));
  }

  it('stays as it is where nothing that it asked for changed', () => {
    expect(affectedBy(({ relations: parts }) => parts.push(relation('BaoCao', 'uses', 'LGSP')))).toBe(false);
    expect(affectedBy(({ elements: parts }) => parts.push(element('goal', 'Moi', { origin: at(90) })))).toBe(false);
    expect(
      affectedBy(({ elements: parts }) => {
        parts[2] = { ...parts[2]!, title: { vi: 'Tên mới' } };
      }),
    ).toBe(false);
  });

  it('may change where one of its elements or their relations did', () => {
    expect(affectedBy(({ relations: parts }) => parts.push(relation('LGSP', 'owner', 'Cuc')))).toBe(true);
    expect(
      affectedBy(({ elements: parts }) => {
        parts[2] = { ...parts[2]!, validity: { to: '2024-12-31' } };
      }),
    ).toBe(true);
  });

  it('may change where its elements changed their order in the text', () => {
    expect(
      affectedBy(({ elements: parts }) => {
        parts[2] = { ...parts[2]!, origin: at(0) };
      }),
    ).toBe(true);
  });
});
