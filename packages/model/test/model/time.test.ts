import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { effectiveAsOf, holding, holdsAt, lifecycleAt, periodEndOf } from '../../src/model/time.js';
import { attribute, element, modelWith, project } from './building-blocks.js';

const anyDate = fc
  .date({ min: new Date('2018-01-01'), max: new Date('2028-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const anyState = fc.constantFrom('baseline' as const, 'target' as const, 'both' as const, 'retired' as const);

describe('where something stands', () => {
  it.each([
    ['2019-12-31', 'planned'],
    ['2020-01-01', 'active'],
    ['2025-12-31', 'active'],
    ['2026-01-01', 'retired'],
  ])('with dates 2020-01-01 to 2025-12-31, on %s: %s', (asOf, expected) => {
    expect(lifecycleAt({ from: '2020-01-01', to: '2025-12-31' }, asOf)).toBe(expected);
  });

  it.each([
    ['baseline', '2022-01-01', 'active'],
    ['baseline', '2025-12-31', 'retired'],
    ['target', '2022-01-01', 'planned'],
    ['target', '2025-12-31', 'active'],
    ['both', '2022-01-01', 'active'],
    ['both', '2030-01-01', 'active'],
    ['retired', '2018-01-01', 'retired'],
    [undefined, '2022-01-01', 'active'],
  ] as const)('with state %s in a period that ends 2025-12-31, on %s: %s', (state, asOf, expected) => {
    expect(lifecycleAt({ state }, asOf, '2025-12-31')).toBe(expected);
  });

  it('with the state target and no known period stays planned', () => {
    expect(lifecycleAt({ state: 'target' }, '2099-01-01')).toBe('planned');
    expect(lifecycleAt({ state: 'baseline' }, '2099-01-01')).toBe('active');
  });

  it('with dates does not depend on the state', () => {
    fc.assert(
      fc.property(anyDate, anyDate, anyState, anyDate, (asOf, from, state, periodEnd) => {
        expect(lifecycleAt({ from, state }, asOf, periodEnd)).toBe(lifecycleAt({ from }, asOf));
      }),
    );
  });

  it('only ever goes on from planned to active to retired', () => {
    const stages = ['planned', 'active', 'retired'];
    const validity = fc.record(
      { from: fc.option(anyDate, { nil: undefined }), to: fc.option(anyDate, { nil: undefined }) },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(
        validity,
        fc.option(anyState, { nil: undefined }),
        anyDate,
        anyDate,
        anyDate,
        (dates, state, ...days) => {
          const [earlier, later] = [days[0], days[1]].sort() as [string, string];
          const stage = (day: string) => stages.indexOf(lifecycleAt({ ...dates, state }, day, days[2]));
          expect(stage(earlier)).toBeLessThanOrEqual(stage(later));
        },
      ),
    );
  });
});

describe('what holds', () => {
  const old = element('system', 'Cu', { validity: { to: '2023-12-31' } });
  const now = element('system', 'Nay');
  const later = element('system', 'Sau', { validity: { from: '2024-01-01' } });

  it('is what is active on the day', () => {
    expect(holding([old, now, later], '2023-12-31')).toEqual([old, now]);
    expect(holding([old, now, later], '2024-01-01')).toEqual([now, later]);
    expect(holdsAt(later, '2023-12-31')).toBe(false);
  });
});

describe('the as-of date', () => {
  const architecture = element('architecture', 'KienTruc', {
    attributes: [attribute('period', { type: 'period', from: '2020-01-01', to: '2025-12-31' })],
  });
  const elsewhere = element('architecture', 'Khac', {
    project: 'quoc-gia',
    attributes: [attribute('period', { type: 'period', from: '2021-01-01', to: '2030-12-31' })],
  });
  const model = modelWith([elsewhere, architecture]);

  it('is the option, else the project’s, else the end of its own period, else today', () => {
    const today = '2026-11-23';
    expect(effectiveAsOf(model, project({ asOf: '2025-06-30' }), '2023-01-01', today)).toBe('2023-01-01');
    expect(effectiveAsOf(model, project({ asOf: '2025-06-30' }), undefined, today)).toBe('2025-06-30');
    expect(effectiveAsOf(model, project(), undefined, today)).toBe('2025-12-31');
    expect(effectiveAsOf(model, project({ name: 'khong-co' }), undefined, today)).toBe(today);
  });

  it('knows no period of an architecture that gives none', () => {
    expect(periodEndOf(modelWith([element('architecture', 'A')]), 'vpcp')).toBeUndefined();
  });
});
