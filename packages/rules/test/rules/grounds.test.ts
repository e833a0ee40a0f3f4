import type { Project } from '@govarch/model/model';
import { type ElementRule, ruleCatalogue } from '@govarch/rules/catalogue';
import { RuleEngine } from '@govarch/rules/engine';
import { basisOn, type Ground } from '@govarch/rules/grounds';
import { instruments } from '@govarch/rules/instruments';
import { describe, expect, it } from 'vitest';
import { documentOf, modelOfSketch, PROJECT } from '../support/sketch.js';

const decree: Ground = { instrument: 'nd-47-2020', articles: '46', evidence: 'verified' };
const decreeOnData: Ground = { instrument: 'nd-194-2025', articles: '21', evidence: 'secondary' };
const circularOfUnknownEnd: Ground = { instrument: 'tt-22-2019-btttt', articles: '8', evidence: 'verified' };

/** Finds every system wanting. */
function rule(grounds: readonly Ground[], withoutGround: 'silent' | 'practice'): ElementRule {
  return {
    id: 'SYS-97',
    family: 'SYS',
    severity: 'error',
    strictSeverity: 'error',
    grounds,
    withoutGround,
    scope: 'element',
    kinds: ['application'],
    title: { vi: 'Thử', en: 'Trial' },
    explanation: { vi: 'Thử', en: 'Trial' },
    messages: {},
    check: (system, { basis }) => [{ origin: system.nameOrigin, message: basis.citation('wanting') }],
  };
}

function findings(tried: ElementRule, lawDate: string, project: Project = PROJECT) {
  const document = documentOf('file:///a.govarch', [{ name: 'S', kind: 'system' }]);
  const engine = new RuleEngine({ model: modelOfSketch([document], project), rules: [tried] });
  return engine
    .run(project, { asOf: '2030-12-31', lawDate })
    .map(({ severity, message }) => `${severity} ${message.en}`);
}

describe('a rule with grounds', () => {
  it('cites the ground of the day, and before its first ground says nothing', () => {
    const tried = rule([decree, decreeOnData], 'practice');
    expect(findings(tried, '2020-05-24')).toEqual([]);
    expect(findings(tried, '2020-05-25')).toEqual(['error Article 46 of Decree No. 47/2020/NĐ-CP']);
    expect(findings(tried, '2025-10-22')).toEqual(['warning Article 21 of Decree No. 194/2025/NĐ-CP']);
  });

  it('warns at most by a ground that was not read in the text itself, whatever the profile', () => {
    const strict: Project = { ...PROJECT, ruleProfile: 'strict' };
    for (const evidence of ['secondary', 'inferred'] as const) {
      const tried = rule([{ ...decree, evidence, severity: 'error' }], 'silent');
      expect(findings(tried, '2021-01-01')).toEqual(['warning Article 46 of Decree No. 47/2020/NĐ-CP']);
      expect(findings(tried, '2021-01-01', strict)).toEqual(['warning Article 46 of Decree No. 47/2020/NĐ-CP']);
    }
    const mild = rule([{ ...decree, evidence: 'secondary', severity: 'info' }], 'silent');
    expect(findings(mild, '2021-01-01')).toEqual(['info Article 46 of Decree No. 47/2020/NĐ-CP']);
    const own: Project = { ...PROJECT, rules: new Map([['SYS-97', 'error']]) };
    expect(findings(rule([{ ...decree, evidence: 'secondary' }], 'silent'), '2021-01-01', own)).toHaveLength(1);
    expect(findings(rule([{ ...decree, evidence: 'secondary' }], 'silent'), '2021-01-01', own)[0]).toMatch(/^error /);
  });

  it('warns at most by a document whose first day is known second hand, unless the ground has a day of its own', () => {
    const begin = instruments.find(
      ({ from, to, status }) => from?.evidence === 'secondary' && !to && status === 'in-force',
    );
    const { id, from } = begin!;
    const ground: Ground = { instrument: id as Ground['instrument'], articles: '1', evidence: 'verified' };
    expect(findings(rule([ground], 'silent'), from!.day)[0]).toMatch(/^warning /);
    expect(findings(rule([{ ...ground, from: from!.day }], 'silent'), from!.day)[0]).toMatch(/^error /);
  });

  it('prefers a ground that was read to one that is known second hand', () => {
    const heard: Ground = { ...decreeOnData, from: '2025-08-19' };
    expect(basisOn(rule([heard, decree], 'silent'), '2025-08-19')?.ground).toBe(decree);
    expect(basisOn(rule([heard, decree], 'silent'), '2025-10-22')?.ground).toBe(heard);
  });

  it('falls silent after its last ground where it says so', () => {
    expect(findings(rule([decree], 'silent'), '2025-10-21')).toHaveLength(1);
    expect(findings(rule([decree], 'silent'), '2025-10-22')).toEqual([]);
  });

  it('goes on as our practice, which warns at most, where it says so', () => {
    expect(findings(rule([decree], 'practice'), '2025-10-22')).toEqual(['warning GovArch practice']);
    const strict: Project = { ...PROJECT, ruleProfile: 'strict' };
    expect(findings(rule([decree], 'practice'), '2025-10-22', strict)).toEqual(['warning GovArch practice']);
  });

  it('warns at most by a ground whose end is not known, and says so', () => {
    expect(findings(rule([circularOfUnknownEnd], 'silent'), '2020-02-19')).toEqual([]);
    expect(findings(rule([circularOfUnknownEnd], 'silent'), '2024-06-30')).toEqual([
      'warning Article 8 of Circular No. 22/2019/TT-BTTTT (whether it is still in force is not known)',
    ]);
  });

  it('goes on after an end that is only derived, warns at most, and says so', () => {
    const read: Ground = { instrument: 'nd-85-2016', articles: '7', evidence: 'verified' };
    for (const withoutGround of ['silent', 'practice'] as const) {
      const tried = rule([read], withoutGround);
      expect(findings(tried, '2026-06-30')).toEqual(['error Article 7 of Decree No. 85/2016/NĐ-CP']);
      expect(findings(tried, '2026-07-01')).toEqual([
        'warning Article 7 of Decree No. 85/2016/NĐ-CP (its last day in force, 2026-06-30, is only derived)',
      ]);
    }
    expect(findings(rule([{ ...read, to: '2026-06-30' }], 'silent'), '2026-07-01')).toEqual([]);
  });

  const derivedEnds = instruments.filter((instrument) => instrument.to?.evidence === 'derived');

  it('falls silent on no day because of any of the eight ends that are derived', () => {
    expect(derivedEnds).toHaveLength(8);
    for (const { id, to, number } of derivedEnds) {
      const tried = rule([{ instrument: id as Ground['instrument'], articles: '1', evidence: 'verified' }], 'silent');
      const [last] = findings(tried, to!.day);
      const [after] = findings(tried, dayAfter(to!.day));
      expect(last, id).toContain(number);
      expect(last, id).not.toContain('derived');
      expect(after, id).toMatch(/^warning .*is only derived/);
    }
  });

  it('prefers a ground that is surely in force to one in doubt', () => {
    expect(basisOn(rule([circularOfUnknownEnd, decree], 'silent'), '2021-01-01')?.ground).toBe(decree);
  });

  it('weighs as the ground says, and as the project sets it', () => {
    const mild = rule([{ ...decree, severity: 'info' }], 'silent');
    expect(findings(mild, '2021-01-01')).toEqual(['info Article 46 of Decree No. 47/2020/NĐ-CP']);
    const ownSeverity: Project = { ...PROJECT, rules: new Map([['SYS-97', 'error']]) };
    expect(findings(rule([decree], 'practice'), '2025-10-22', ownSeverity)).toEqual(['error GovArch practice']);
  });

  it('ends on a day of its own where the instrument goes on', () => {
    const tried = rule([{ ...decree, to: '2025-08-18' }], 'silent');
    expect(findings(tried, '2025-08-18')).toHaveLength(1);
    expect(findings(tried, '2025-08-19')).toEqual([]);
  });
});

describe('the rules over time', () => {
  const codesOn = (day: string) =>
    ruleCatalogue.filter((tried) => basisOn(tried, day)?.ground !== undefined).map(({ id }) => id);

  it('rest on the law in force on the day', () => {
    const codes = ['ORG-01', 'ORG-02', 'ORG-03'];
    expect(codesOn('2016-06-30')).toEqual([]);
    expect(codesOn('2025-06-30')).toEqual([
      ...codes,
      ...['SYS-01', 'SYS-02', 'INT-01', 'SEC-01', 'SEC-02', 'SEC-04', 'SEC-06'],
    ]);
    expect(codesOn('2025-10-22')).not.toContain('INT-01');
    expect(codesOn('2026-07-01')).toEqual([...codes, ...['SYS-01', 'SYS-02', 'SEC-01', 'SEC-02', 'SEC-04', 'SEC-06']]);
    const from2026 = (code: string) =>
      basisOn(ruleCatalogue.find(({ id }) => id === code)!, '2026-08-19')?.ground?.instrument;
    expect(['SYS-01', 'SYS-02', 'SEC-01', 'SEC-04'].map(from2026)).toEqual(Array(4).fill('nd-331-2026'));
    expect(['SEC-02', 'SEC-06'].map(from2026)).toEqual(['nd-85-2016', 'tt-31-2017-btttt']);
  });
});

function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
