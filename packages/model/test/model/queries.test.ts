import { describe, expect, it } from 'vitest';
import type { Element } from '../../src/model/architecture-model.js';
import {
  ancestors,
  displayName,
  effectiveOwners,
  enumerationOf,
  firstValue,
  isOfGroup,
  isSet,
  numberOf,
  textIn,
  topAgency,
  valuesOf,
} from '../../src/model/queries.js';
import { attribute, element, modelWith, number, relation, text } from './building-blocks.js';

describe('the values of an attribute', () => {
  const system = element('system', 'S', {
    attributes: [
      attribute('level', number(3)),
      attribute('always-on', { type: 'boolean', boolean: true }),
      attribute('form', { type: 'enumeration', value: 'rented' }),
      attribute('source', text('NĐ 85')),
      attribute('source', text('TT 03')),
    ],
  });

  it('are read by their type', () => {
    expect(numberOf(system, 'level')).toBe(3);
    expect(enumerationOf(system, 'form')).toBe('rented');
    expect(isSet(system, 'always-on')).toBe(true);
    expect(firstValue(system, 'source', 'text')?.text).toEqual({ vi: 'NĐ 85' });
    expect(valuesOf(system, 'source')).toEqual([text('NĐ 85'), text('TT 03')]);
  });

  it('are absent where they are not written, or written with another type', () => {
    expect(numberOf(system, 'users')).toBeUndefined();
    expect(numberOf(system, 'form')).toBeUndefined();
    expect(isSet(system, 'ipv6')).toBe(false);
    expect(valuesOf(system, 'tags')).toEqual([]);
  });
});

describe('containment', () => {
  const agency = element('agency', 'Bo');
  const unit = element('unit', 'Cuc', { parent: 'Bo' });
  const office: Element = { ...element('unit', 'Phong'), parent: 'vpcp::Cuc' };
  const alone = element('unit', 'RiengLe');
  const model = modelWith([agency, unit, office, alone]);

  it('gives the elements above, nearest first', () => {
    expect(ancestors(model, office).map(({ name }) => name)).toEqual(['Cuc', 'Bo']);
    expect(ancestors(model, agency)).toEqual([]);
  });

  it('ends where it would run in a circle or into nothing', () => {
    const circle = modelWith([element('unit', 'A', { parent: 'B' }), element('unit', 'B', { parent: 'A' })]);
    expect(ancestors(circle, circle.element('vpcp::A')!).map(({ name }) => name)).toEqual(['B']);
    const orphan = modelWith([element('unit', 'A', { parent: 'Gone' })]);
    expect(ancestors(orphan, orphan.element('vpcp::A')!)).toEqual([]);
  });

  it('finds the top agency of a party', () => {
    expect(topAgency(model, office).name).toBe('Bo');
    expect(topAgency(model, agency).name).toBe('Bo');
    expect(topAgency(model, alone).name).toBe('RiengLe');
  });

  it('knows the groups of kinds', () => {
    expect(isOfGroup('unit', 'party')).toBe(true);
    expect(isOfGroup('system', 'party')).toBe(false);
    expect(isOfGroup('system', 'any')).toBe(true);
  });
});

describe('the effective owners', () => {
  const elements = [
    element('agency', 'Bo'),
    element('agency', 'BoKhac'),
    element('system', 'S'),
    element('module', 'M', { parent: 'S' }),
  ];

  it('are those of the nearest element above that names any', () => {
    const model = modelWith(elements, [relation('S', 'owner', 'Bo')]);
    expect(effectiveOwners(model, model.element('vpcp::M')!, '2025-01-01')).toEqual(['vpcp::Bo']);
    const own = modelWith(elements, [relation('S', 'owner', 'Bo'), relation('M', 'owner', 'BoKhac')]);
    expect(effectiveOwners(own, own.element('vpcp::M')!, '2025-01-01')).toEqual(['vpcp::BoKhac']);
  });

  it('are those of the day', () => {
    const model = modelWith(elements, [
      relation('S', 'owner', 'Bo', { validity: { to: '2026-06-30' } }),
      relation('S', 'owner', 'BoKhac', { validity: { from: '2026-07-01' } }),
    ]);
    const owners = (asOf: string) => effectiveOwners(model, model.element('vpcp::S')!, asOf);
    expect(owners('2026-06-30')).toEqual(['vpcp::Bo']);
    expect(owners('2026-07-01')).toEqual(['vpcp::BoKhac']);
  });

  it('are named once however often they are written, and none where nobody is named', () => {
    const twice = modelWith(elements, [relation('S', 'owner', 'Bo'), relation('S', 'owner', 'Bo')]);
    expect(effectiveOwners(twice, twice.element('vpcp::S')!, '2025-01-01')).toEqual(['vpcp::Bo']);
    const none = modelWith(elements);
    expect(effectiveOwners(none, none.element('vpcp::M')!, '2025-01-01')).toEqual([]);
  });
});

describe('what to call an element', () => {
  it('is its title in the language asked for, else in the other', () => {
    const both = element('system', 'S', { title: { vi: 'Hệ thống', en: 'System' } });
    expect([displayName(both, 'vi'), displayName(both, 'en')]).toEqual(['Hệ thống', 'System']);
    expect(displayName(element('system', 'S', { title: { vi: 'Hệ thống' } }), 'en')).toBe('Hệ thống');
    expect(textIn(undefined, 'vi')).toBeUndefined();
  });

  it('is its name where it has no title, else that it has none', () => {
    expect(displayName(element('system', 'S'), 'vi')).toBe('S');
    const unnamed = { ...element('step', 'P'), name: undefined, qualifiedName: 'P.#step-1' };
    expect([displayName(unnamed, 'vi'), displayName(unnamed, 'en')]).toEqual(['bước không tên', 'unnamed step']);
  });
});
