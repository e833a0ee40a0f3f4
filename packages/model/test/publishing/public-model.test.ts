import { describe, expect, it } from 'vitest';
import type { Attribute, Element } from '../../src/model/architecture-model.js';
import { PublicModel } from '../../src/publishing/public-model.js';
import { quotedTitles } from '../../src/publishing/quoted-titles.js';
import { attribute, element, modelWith, relation, text } from '../model/building-blocks.js';

const restricted: Attribute = attribute('restricted', { type: 'boolean', boolean: true });

function names(elements: Iterable<Element>): (string | undefined)[] {
  return [...elements].map(({ name }) => name);
}

describe('what may leave the agency', () => {
  const model = modelWith(
    [
      element('system', 'Cong'),
      element('system', 'Mat', { attributes: [restricted] }),
      element('module', 'TrongMat', { parent: 'Mat' }),
      element('node', 'MayChu', {
        attributes: [
          { ...attribute('ip-address', text('10.0.0.1')), annotations: [restricted] },
          attribute('vendor', text('X')),
        ],
      }),
      element('level-dossier', 'HoSo', {
        attributes: [
          {
            ...attribute('dependent-systems', { type: 'reference', element: 'vpcp::Mat' }),
            values: [
              { type: 'reference', element: 'vpcp::Mat' },
              { type: 'reference', element: 'vpcp::Cong' },
            ],
          },
          attribute('approved', { type: 'approval', date: '2021-01-01', by: 'vpcp::TrongMat' }),
        ],
      }),
      { ...element('field', 'truong'), fieldType: { entity: 'vpcp::Mat', sizes: [1] } },
    ],
    [
      relation('Cong', 'uses', 'Mat'),
      relation('Cong', 'hosted-on', 'MayChu'),
      { ...relation('Cong', 'connects', 'MayChu'), annotations: [restricted] },
      {
        ...relation('HoSo', 'covers', 'Cong'),
        annotations: [{ ...attribute('source', text('mật')), annotations: [restricted] }],
      },
    ],
  );
  const open = new PublicModel(model);

  it('has no restricted element, nothing that lies in one, and nothing that touches one', () => {
    expect(names(open.elements())).toEqual(['Cong', 'MayChu', 'HoSo', 'truong']);
    expect(names(open.elementsOfKind('system'))).toEqual(['Cong']);
    expect(open.element('vpcp::TrongMat')).toBeUndefined();
    expect(open.children('vpcp::Mat')).toEqual([]);
    expect(open.incoming('vpcp::Mat')).toEqual([]);
  });

  it('has no restricted clause or attribute', () => {
    expect(open.outgoing('vpcp::Cong').map(({ kind }) => kind)).toEqual(['hosted-on']);
    expect(open.element('vpcp::MayChu')?.attributes.map(({ id }) => id)).toEqual(['vendor']);
    expect(open.incoming('vpcp::Cong', 'covers')[0]?.annotations).toEqual([]);
  });

  it('does not name a restricted element in a value or as the type of a field', () => {
    const dossier = open.element('vpcp::HoSo')!;
    expect(dossier.attributes.map(({ id, values }) => [id, values])).toEqual([
      ['dependent-systems', [{ type: 'reference', element: 'vpcp::Cong' }]],
    ]);
    expect(open.element('vpcp::truong')?.fieldType).toEqual({ sizes: [1] });
    expect(JSON.stringify([[...open.elements()], [...open.relations()]])).not.toMatch(/Mat\b|10\.0\.0\.1|mật/);
  });

  it('says how much it keeps back', () => {
    expect(open.withheld).toEqual({ elements: 2, relations: 2, attributes: 2, views: 0 });
  });
});

describe('titles over time of which one is restricted', () => {
  const dated = (vi: string, from?: string, to?: string, annotations: readonly Attribute[] = []) => ({
    text: { vi },
    validity: { ...(from ? { from } : {}), ...(to ? { to } : {}) },
    annotations,
    origin: { document: 'a', start: 0, end: 1 },
  });
  const model = modelWith(
    [
      {
        ...element('agency', 'So'),
        title: { vi: 'Sở mới' },
        titles: [dated('Sở cũ', undefined, '2026-12-31'), dated('Sở mới', '2027-01-01', undefined, [restricted])],
      },
      {
        ...element('agency', 'Kin', { attributes: [restricted] }),
        title: { vi: 'Cục sau sắp xếp' },
        titles: [dated('Cục trước sắp xếp', undefined, '2026-12-31'), dated('Cục sau sắp xếp', '2027-01-01')],
      },
      element('system', 'Cong', {
        attributes: [
          attribute('description', text('Phục vụ Sở mới')),
          attribute('purpose', text('Nối với Cục trước sắp xếp')),
        ],
      }),
    ],
    [],
  );
  const open = new PublicModel(model);

  it('are published without it, and the one before it is shown', () => {
    expect(open.isWhole).toBe(false);
    expect(open.element('vpcp::So')?.title).toEqual({ vi: 'Sở cũ' });
    expect(open.element('vpcp::So')?.titles?.map((title) => title.text.vi)).toEqual(['Sở cũ']);
    expect(open.withheld.attributes).toBe(1);
  });

  it('are found where another text quotes one that is not published, an earlier one too', () => {
    const messages = quotedTitles(model, open).map(({ message }) => message.vi);
    expect(messages).toEqual([expect.stringContaining('Sở mới'), expect.stringContaining('Cục trước sắp xếp')]);
  });
});
