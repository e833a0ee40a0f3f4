import { describe, expect, test } from 'vitest';
import { PublicModel } from '../../src/publishing/public-model.js';
import { connectionsOf } from '../../src/views/view-connections.js';
import { at, attribute, contribution, element, modelWith, relation } from './building-blocks.js';

const HOSO = 'vpcp::HoSo';
const NGUOI = 'vpcp::CongDan';
const PHONG = 'vpcp::PhongX';

/** A dossier with a field of type citizen, approved by an office that also answers for the dossier's protection. */
function dossier() {
  return modelWith(
    [
      element('entity', 'CongDan', { origin: at(1) }),
      element('entity', 'HoSo', {
        origin: at(2),
        attributes: [attribute('approved', { type: 'approval', date: '2021-03-01', by: PHONG }, 3)],
      }),
      { ...element('field', 'nguoiGui', { parent: 'HoSo', origin: at(4) }), fieldType: { entity: NGUOI } },
      element('unit', 'PhongX', { origin: at(5) }),
      element('system', 'S', { origin: at(6) }),
    ],
    [
      {
        ...relation('S', 'owner', 'PhongX', { origin: at(7) }),
        annotations: [attribute('approved', { type: 'approval', by: PHONG }, 8)],
      },
    ],
  );
}

describe('what names an element other than by a relation', () => {
  test('is found from there: the type of a field, a value, an approval, also on a clause', () => {
    const model = dossier();
    expect(model.references(NGUOI).map(({ source, role }) => [source, role])).toEqual([
      ['vpcp::nguoiGui', 'field-type'],
    ]);
    expect(model.references(PHONG).map(({ source, role }) => [source, role])).toEqual([
      [HOSO, 'approved'],
      ['vpcp::S', 'approved'],
    ]);
    expect(model.referencesFrom(HOSO).map(({ target }) => target)).toEqual([PHONG]);
  });

  test('goes with its document, and tells that what it named has changed', () => {
    const model = dossier();
    const change = model.update(
      contribution('b.govarch', {
        extensions: [
          {
            element: 'vpcp::S',
            attributes: [attribute('approved', { type: 'approval', by: NGUOI }, 1, 'b.govarch')],
          },
        ],
      }),
    );
    expect(change.elements).toContain(NGUOI);
    expect(model.references(NGUOI).map(({ source }) => source)).toEqual(['vpcp::nguoiGui', 'vpcp::S']);
    expect(model.remove('b.govarch').elements).toContain(NGUOI);
    expect(model.references(NGUOI).map(({ source }) => source)).toEqual(['vpcp::nguoiGui']);
  });

  test('joins elements as relations do; what a field names, its entity is joined to', () => {
    const model = dossier();
    const time = { asOf: '2024-01-01' };
    const edge = { source: HOSO, target: NGUOI, relation: 'field-type' };
    expect(connectionsOf(model, HOSO, time)).toContainEqual(edge);
    expect(connectionsOf(model, NGUOI, time)).toEqual([edge]);
    expect(connectionsOf(model, PHONG, time).map(({ source, relation: by }) => [source, by])).toEqual([
      ['vpcp::S', 'owner'],
      [HOSO, 'approved'],
      ['vpcp::S', 'approved'],
    ]);
  });

  test('is not public where either end, the attribute or the clause is restricted', () => {
    const model = modelWith([
      element('unit', 'PhongX', { origin: at(1) }),
      element('entity', 'Kin', {
        origin: at(2),
        attributes: [
          attribute('restricted', { type: 'boolean', boolean: true }, 3),
          attribute('approved', { type: 'approval', by: PHONG }, 4),
        ],
      }),
      element('entity', 'HoSo', {
        origin: at(5),
        attributes: [
          {
            ...attribute('approved', { type: 'approval', by: PHONG }, 6),
            annotations: [attribute('restricted', { type: 'boolean', boolean: true }, 7)],
          },
        ],
      }),
    ]);
    expect(model.references(PHONG)).toHaveLength(2);
    expect(new PublicModel(model).references(PHONG)).toEqual([]);
  });
});
