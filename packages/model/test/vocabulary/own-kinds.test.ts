import { describe, expect, it } from 'vitest';
import {
  type AttributeDeclaration,
  type AttributeId,
  coreVocabulary,
  createVocabulary,
  type EnumerationId,
  type KindDeclaration,
  type KindId,
} from '../../src/vocabulary/vocabulary.js';

function attribute(id: string, more: Partial<AttributeDeclaration> = {}): AttributeDeclaration {
  return { id, words: { vi: `${id} vi`, en: id }, type: 'text', list: false, required: false, values: [], ...more };
}

function kind(id: string, is: string, more: Partial<KindDeclaration> = {}): KindDeclaration {
  return { id, is, words: { vi: `${id} vi`, en: id }, attributes: [], ...more };
}

const STATION = kind('station', 'device', {
  words: { vi: 'trạm quan trắc', en: 'monitoring station' },
  attributes: [
    attribute('height', { type: 'number', required: true }),
    attribute('medium', {
      type: 'enumeration',
      values: [
        { id: 'air', words: { vi: 'không khí', en: 'air' } },
        { id: 'water', words: { vi: 'nước', en: 'water' } },
      ],
    }),
  ],
});
const BUOY = kind('buoy', 'station', { section: 'business', parents: ['unit'], icon: 'pin', archimate: 'Facility' });
const vocabulary = createVocabulary(coreVocabulary, [BUOY, STATION]);

const station = 'station' as KindId;
const buoy = 'buoy' as KindId;
const height = 'height' as AttributeId;

describe("a project's own kinds", () => {
  it('leave the vocabulary of the language as it is', () => {
    expect(createVocabulary(coreVocabulary, [])).toBe(coreVocabulary);
    expect(coreVocabulary.isKind('station')).toBe(false);
    expect(vocabulary.kinds.length).toBe(coreVocabulary.kinds.length + 2);
  });

  it('are kinds of what they are built on, in the end of a kind of the language', () => {
    expect(vocabulary.baseOf(buoy)).toBe('device');
    expect(vocabulary.lineageOf(buoy)).toEqual(['buoy', 'station', 'device']);
    expect(vocabulary.baseOf('device')).toBe('device');
    expect(['buoy', 'station', 'device', 'technology', 'any', 'system'].map((it) => vocabulary.isA(buoy, it))).toEqual([
      true,
      true,
      true,
      true,
      true,
      false,
    ]);
    expect(vocabulary.isA('device', 'station')).toBe(false);
  });

  it('stand, look and are exchanged as their base, unless they say otherwise', () => {
    const device = vocabulary.kind('device');
    const { section, standsInSection, parents, archimate, icon } = vocabulary.kind(station);
    expect({ section, standsInSection, parents, archimate, icon }).toEqual({
      section: device.section,
      standsInSection: device.standsInSection,
      parents: device.parents,
      archimate: device.archimate,
      icon: undefined,
    });
    expect(vocabulary.kind(buoy)).toMatchObject({ section: 'business', archimate: 'Facility', icon: 'pin' });
  });

  it('stand in their section and inside their parents', () => {
    const places = [{ section: 'technology' }, { section: 'business' }, { kind: 'unit' }, undefined] as const;
    expect(places.map((place) => vocabulary.mayStandIn(station, place))).toEqual([true, false, false, false]);
    expect(places.map((place) => vocabulary.mayStandIn(buoy, place))).toEqual([false, true, true, false]);
  });

  it('hold what their base may hold', () => {
    const registry = kind('registry', 'system');
    const withRegistry = createVocabulary(coreVocabulary, [registry]);
    expect(withRegistry.mayStandIn('module', { kind: 'registry' as KindId })).toBe(true);
  });

  it('have the attributes and relations of their base, and their own', () => {
    const inherited = coreVocabulary.attributesOf('device').map(({ id }) => id);
    expect(vocabulary.attributesOf(buoy).map(({ id }) => id)).toEqual([...inherited, 'height', 'medium']);
    expect(vocabulary.usageOf(height, buoy)).toMatchObject({ value: { type: 'number' }, required: true });
    expect(vocabulary.usageOf(height, 'device')).toBeUndefined();
    expect(vocabulary.relationsFrom(buoy)).toEqual(coreVocabulary.relationsFrom('device'));
  });

  it('may have an attribute that another kind has, each with its own type', () => {
    const pair = createVocabulary(coreVocabulary, [
      kind('mast', 'device', { attributes: [attribute('height', { type: 'number' })] }),
      kind('office', 'unit', {
        attributes: [attribute('height', { type: 'text' }), attribute('seats', { type: 'number' })],
      }),
    ]);
    expect(pair.usageOf(height, 'mast' as KindId)?.value).toEqual({ type: 'number' });
    expect(pair.usageOf(height, 'office' as KindId)?.value).toEqual({ type: 'text' });
    expect(pair.usageOf('seats' as AttributeId, 'mast' as KindId)).toBeUndefined();
  });

  it('have enumerations of their own', () => {
    const type = vocabulary.usageOf('medium' as AttributeId, station)?.value;
    expect(type).toEqual({ type: 'enumeration', enumeration: 'station.medium' });
    const { values } = vocabulary.enumeration('station.medium' as EnumerationId);
    expect(values.map(({ id, spelling }) => [id, spelling.vi])).toEqual([
      ['air', 'không khí'],
      ['water', 'nước'],
    ]);
  });

  it('are joined by the relations of their base, also with it', () => {
    expect(vocabulary.isRelationAllowed(buoy, 'replaces', 'device')).toBe(true);
    expect(vocabulary.isRelationAllowed(station, 'replaces', 'software')).toBe(false);
    expect(vocabulary.isRelationAllowed(station, 'owner', 'agency')).toBe(true);
    expect(vocabulary.isRelationAllowed(station, 'stores', 'entity')).toBe(false);
  });

  it('are written by their words, in both languages', () => {
    const words = vocabulary.words.filter(({ entry }) => entry.id === 'station');
    expect(words.map(({ spelling, wordClass }) => [spelling, wordClass])).toEqual([
      ['monitoring station', 'kind'],
      ['trạm quan trắc', 'kind'],
    ]);
    const values = vocabulary.words.filter(({ enumeration }) => enumeration === ('station.medium' as EnumerationId));
    expect(values.map(({ spelling }) => spelling)).toEqual(['air', 'không khí', 'water', 'nước']);
  });

  it('are explained even where the project does not', () => {
    expect(vocabulary.kind(station).documentation.vi).toBe(
      'Loại riêng của dự án: `trạm quan trắc` là một loại `thiết bị`.',
    );
  });

  it('add nothing where they rest on nothing, on themselves, or on an id that is taken', () => {
    const broken = createVocabulary(coreVocabulary, [
      kind('nowhere', 'nothing'),
      kind('hen', 'egg'),
      kind('egg', 'hen'),
      kind('system', 'device'),
      kind('good', 'system'),
      kind('good', 'device'),
    ]);
    expect(broken.kinds.map(({ id }) => id).filter((id) => !coreVocabulary.isKind(id))).toEqual(['good']);
    expect(broken.baseOf('good' as KindId)).toBe('system');
  });
});
