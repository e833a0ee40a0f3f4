import { configSchema } from '@govarch/language/config-schema';
import { modelOf } from '@govarch/language/testing';
import type { Finding } from '@govarch/model/finding';
import { citationText } from '@govarch/model/wording/citation';
import { type ElementRule, type Rule, ruleCatalogue, unknownRuleIds } from '@govarch/rules/catalogue';
import { RuleEngine, type RunDates } from '@govarch/rules/engine';
import {
  type InstrumentEntry,
  type InstrumentId,
  instrumentCatalogue,
  instrumentCatalogueOf,
} from '@govarch/rules/instruments';
import { describe, expect, test } from 'vitest';
import { say } from '../../src/messages.js';

const messages = {
  silent: { vi: '“{system}” không có mô tả ({citation}).', en: '“{system}” is not described ({citation}).' },
};

/** A rule that GovArch does not have: an object as the files of the families hold them. */
const described: ElementRule = {
  id: 'SYS-97',
  family: 'SYS',
  severity: 'warning',
  grounds: [{ instrument: 'nd-85-2016', articles: '4.2', evidence: 'inferred' }],
  withoutGround: 'silent',
  title: { vi: 'Hệ thống được mô tả', en: 'A system is described' },
  explanation: { vi: 'Người đọc cần mô tả.', en: 'Readers need a description.' },
  messages,
  scope: 'element',
  kinds: ['system'],
  check: (system, context) =>
    system.attributes.some(({ id }) => id === 'description')
      ? []
      : [{ origin: system.nameOrigin, message: say(context, messages, 'silent', { system: system.name ?? '' }) }],
};

/** An instrument that the catalogue does not have: an entry as the files of `instruments` hold them. */
const decree: InstrumentEntry = {
  id: 'nd-999-2027',
  type: 'decree',
  number: '999/2027/NĐ-CP',
  issuer: 'Chính phủ',
  from: { day: '2027-01-01', evidence: 'read' },
  status: 'in-force',
};

const byTheDecree: ElementRule = {
  ...described,
  grounds: [{ instrument: decree.id as InstrumentId, articles: '7.1', evidence: 'verified' }],
};

const ON_A_DAY: RunDates = { asOf: '2025-06-30', lawDate: '2025-06-30' };
const SYSTEMS = 'application { system A "A" system B "B" { description "What B is for." } }';

async function found(text: string, rules: readonly Rule[], more: readonly InstrumentEntry[] = [], dates = ON_A_DAY) {
  const { model, findings } = await modelOf(text);
  expect(findings).toEqual([]);
  const instruments = instrumentCatalogueOf([...instrumentCatalogue.instruments, ...more]);
  return new RuleEngine({ model, rules, instruments }).run([...model.projects()][0]!, dates);
}

const cited = (findings: readonly Finding[]) =>
  findings.flatMap(({ citations }) => citations.map((citation) => citationText(citation, 'en')));

describe('a rule in the catalogue is enough', () => {
  const rules = [...ruleCatalogue, described];

  test('for it to be run, with its message and what it rests on', async () => {
    const findings = (await found(SYSTEMS, rules)).filter(({ code }) => code === 'SYS-97');
    expect(findings.map(({ message }) => message.en)).toEqual([
      '“A” is not described (clause 2, Article 4 of Decree No. 85/2016/NĐ-CP).',
    ]);
    expect(findings[0]).toMatchObject({ severity: 'warning', category: 'rule' });
    expect(cited(findings)).toEqual(['clause 2, Article 4 of Decree No. 85/2016/NĐ-CP']);
  });

  test('for projects to set its severity, and for their settings to know and to explain it', () => {
    expect(unknownRuleIds(['SYS-97'])).toHaveLength(1);
    expect(unknownRuleIds(['SYS-97'], rules)).toEqual([]);
    const listed = JSON.stringify(configSchema(rules));
    expect(listed).toContain('SYS-97');
    expect(listed).toContain('A system is described');
    expect(JSON.stringify(configSchema(ruleCatalogue))).not.toContain('SYS-97');
  });
});

describe('an instrument in the catalogue is enough', () => {
  const inItsYear = { asOf: '2027-06-30', lawDate: '2027-06-30' };

  test('for a rule to rest on it, while it is in force', async () => {
    const findings = await found(SYSTEMS, [byTheDecree], [decree], inItsYear);
    expect(cited(findings)).toEqual(['clause 1, Article 7 of Decree No. 999/2027/NĐ-CP']);
    expect(findings[0]?.message.vi).toContain('Nghị định số 999/2027/NĐ-CP');
    expect(await found(SYSTEMS, [byTheDecree], [decree])).toEqual([]);
  });

  test('for what a model cites to be judged by its dates', async () => {
    const text =
      'business { process P "P" { based-on Basis step S "S" step T "T" S -> T } }\n' +
      'motivation { legal-basis Basis "Basis" { number "Nghị định số 999/2027/NĐ-CP" } }';
    const [early] = await found(
      text,
      ruleCatalogue.filter(({ id }) => id === 'DOC-03'),
      [decree],
    );
    expect(early?.message.en).toContain('2027');
    expect(
      await found(
        text,
        ruleCatalogue.filter(({ id }) => id === 'DOC-03'),
        [decree],
        inItsYear,
      ),
    ).toEqual([]);
  });

  test('and a rule that rests on what the catalogue lacks is a defect', async () => {
    await expect(found(SYSTEMS, [byTheDecree])).rejects.toThrow('nd-999-2027');
  });
});
