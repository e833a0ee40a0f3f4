import type { Project } from '@govarch/model/model';
import { type ElementRule, type ProjectRule, type Rule, ruleCatalogue } from '@govarch/rules/catalogue';
import { RuleEngine } from '@govarch/rules/engine';
import { describe, expect, it } from 'vitest';
import { copyOf, documentOf, modelOfSketch, PROJECT } from '../support/sketch.js';

const AS_OF = { asOf: '2025-06-30', lawDate: '2025-06-30' };
const DOCUMENT = documentOf('file:///a.govarch', [
  { name: 'S1', kind: 'system', title: 'Hệ thống Một' },
  { name: 'S2', kind: 'system', title: 'Hệ thống Hai' },
]);

const metadata = {
  family: 'SYS',
  severity: 'warning',
  grounds: [],
  withoutGround: 'practice',
  title: { vi: 'Thử', en: 'Trial' },
  explanation: { vi: 'Thử', en: 'Trial' },
  messages: {},
} as const;

const failing: ElementRule = {
  ...metadata,
  id: 'SYS-98',
  scope: 'element',
  kinds: ['system'],
  check: () => {
    throw new TypeError('cannot read properties of undefined');
  },
};

const failingOnProject: ProjectRule = {
  ...metadata,
  id: 'SYS-99',
  scope: 'project',
  check: () => {
    throw new Error('no such thing');
  },
};

describe('a rule that fails', () => {
  it('is reported as a defect of ours, once in a document, with how to report it', () => {
    const defects = run([failing]).filter((finding) => finding.code === 'GOV-01');
    expect(defects).toHaveLength(1);
    expect(defects[0]).toMatchObject({ severity: 'error', origin: DOCUMENT.elements[0]!.nameOrigin });
    expect(defects[0]?.message.en).toContain('SYS-98');
    expect(defects[0]?.message.en).toContain('cannot read properties of undefined');
    expect(defects[0]?.message.en).toContain('defect of GovArch, not of your model');
    expect(defects[0]?.message.en).toContain('Please report it');
    expect(defects[0]?.message.vi).toContain('lỗi của GovArch, không phải của mô hình');
    expect(defects[0]?.message.vi).toContain('Đề nghị báo lỗi');
  });

  it('leaves the findings of the other rules as they are', () => {
    const alone = run(ruleCatalogue);
    const beside = run([failing, ...ruleCatalogue, failingOnProject]).filter((finding) => finding.code !== 'GOV-01');
    expect(beside).toEqual(alone);
    expect(alone.length).toBeGreaterThan(0);
  });

  it('is reported at the beginning of the project where it looks at the project as a whole', () => {
    const [defect] = run([failingOnProject]);
    expect(defect).toMatchObject({ code: 'GOV-01', origin: DOCUMENT.elements[0]!.nameOrigin });
  });

  it('is silent in a project without elements, which has no place to report it at', () => {
    const engine = new RuleEngine({ model: modelOfSketch([]), rules: [failingOnProject] });
    expect(engine.run(PROJECT, AS_OF)).toEqual([]);
  });
});

describe('the rules', () => {
  it('change nothing in the model', () => {
    const frozen = deepFrozen(copyOf(DOCUMENT));
    const engine = new RuleEngine({ model: modelOfSketch([frozen]), rules: ruleCatalogue });
    expect(engine.run(PROJECT, AS_OF).some((finding) => finding.code === 'GOV-01')).toBe(false);
  });

  it('bear what the settings of the project make of them', () => {
    const project: Project = {
      ...PROJECT,
      rules: new Map([
        ['SYS-01', 'off'],
        ['SEC-01', 'info'],
      ]),
    };
    const engine = new RuleEngine({ model: modelOfSketch([DOCUMENT], project), rules: ruleCatalogue });
    const findings = engine.run(project, AS_OF);
    expect(findings.some((finding) => finding.code === 'SYS-01')).toBe(false);
    expect(findings.find((finding) => finding.code === 'SEC-01')?.severity).toBe('info');
  });

  it('are stricter under the profile `strict`, but not over a setting of the project', () => {
    const gap = documentOf('file:///gap.govarch', [{ name: 'G1', kind: 'gap' }]);
    const severityIn = (project: Project) =>
      new RuleEngine({ model: modelOfSketch([gap], project), rules: ruleCatalogue }).run(project, AS_OF)[0]?.severity;
    expect(severityIn(PROJECT)).toBe('warning');
    expect(severityIn({ ...PROJECT, ruleProfile: 'strict' })).toBe('error');
    expect(severityIn({ ...PROJECT, ruleProfile: 'strict', rules: new Map([['RDM-01', 'info']]) })).toBe('info');
  });

  it('ask nothing of running systems in a reference architecture, and everything else', () => {
    const sketch = documentOf('file:///mau.govarch', [
      { name: 'Cong', kind: 'system' },
      { name: 'G1', kind: 'gap' },
    ]);
    const codesIn = (project: Project) => [
      ...new Set(
        new RuleEngine({ model: modelOfSketch([sketch], project), rules: ruleCatalogue })
          .run(project, AS_OF)
          .map(({ code }) => code),
      ),
    ];
    expect(codesIn(PROJECT)).toEqual(expect.arrayContaining(['SYS-01', 'RDM-01']));
    const reference = codesIn({ ...PROJECT, ruleProfile: 'reference-architecture' });
    expect(reference).toContain('RDM-01');
    expect(reference).not.toContain('SYS-01');
    expect(reference).not.toContain('SEC-01');
  });

  it('apply from the day on which they come into force to their last day', () => {
    const ground = { instrument: 'qd-20-2020', articles: '4', evidence: 'verified', to: '2025-06-30' } as const;
    const rule: Rule = { ...failing, grounds: [ground], withoutGround: 'silent' };
    const applies = (lawDate: string) =>
      new RuleEngine({ model: modelOfSketch([DOCUMENT]), rules: [rule] }).run(PROJECT, { ...AS_OF, lawDate }).length >
      0;
    expect(['2020-09-14', '2020-09-15', '2025-06-30', '2025-07-01'].map(applies)).toEqual([false, true, true, false]);
  });
});

function run(rules: readonly Rule[]) {
  return new RuleEngine({ model: modelOfSketch([DOCUMENT]), rules }).run(PROJECT, AS_OF);
}

function deepFrozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) {
      deepFrozen(part);
    }
    Object.freeze(value);
  }
  return value;
}
