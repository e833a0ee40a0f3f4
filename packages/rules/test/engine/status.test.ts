import { modelOf } from '@govarch/language/testing';
import type { Finding, Severity } from '@govarch/model/finding';
import { ruleCatalogue } from '@govarch/rules/catalogue';
import { RuleEngine } from '@govarch/rules/engine';
import { EXAMPLE_DATE, ruleExamples } from '@govarch/rules/examples';
import { expect, it } from 'vitest';
import { choice, documentOf, modelOfSketch, PROJECT, type SketchElement } from '../support/sketch.js';

const dates = { asOf: EXAMPLE_DATE, lawDate: EXAMPLE_DATE };

/** A first file of ten lines, as the tutorial begins: nothing in it is wrong, and nearly everything is missing. */
const firstFile = (status: string): string => `kiến trúc SoHoa "Kiến trúc số của Sở" {
  ${status}
}
nghiệp vụ {
  cơ quan So "Sở Nội vụ"
}
ứng dụng {
  hệ thống MotCua "Hệ thống một cửa"
}
`;

async function found(text: string, settings = '{}'): Promise<readonly Finding[]> {
  const { findings, model } = await modelOf({
    'govarch.json': `{ "name": "p", "rules": ${settings} }`,
    'a.govarch': text,
  });
  expect(findings.map(({ message }) => message.en)).toEqual([]);
  const engine = new RuleEngine({ model, rules: ruleCatalogue });
  return engine.run(model.project('p')!, dates);
}

const errors = (findings: readonly Finding[]) => findings.filter(({ severity }) => severity === 'error');

it('makes no error of what a draft lacks, and says in each message why', async () => {
  const findings = await found(firstFile('tình trạng dự thảo'));
  expect(errors(findings)).toEqual([]);
  const spared = findings.filter(({ message }) => message.vi.includes('tình trạng dự thảo'));
  expect(new Set(spared.map(({ code }) => code))).toEqual(new Set(['DOC-01', 'SEC-01', 'SYS-01', 'SYS-02']));
  expect(new Set(spared.map(({ severity }): Severity => severity))).toEqual(new Set(['warning']));
});

it.each(['tình trạng trình duyệt', 'tình trạng đã phê duyệt', ''])(
  'counts them as errors otherwise: “%s”',
  async (status) => {
    const codes = new Set(errors(await found(firstFile(status))).map(({ code }) => code));
    expect(codes).toEqual(new Set(['DOC-01', 'SEC-01', 'SYS-01', 'SYS-02']));
  },
);

it('still makes errors in a draft of what stands there and is wrong', async () => {
  const text = `${firstFile('tình trạng dự thảo')}nghiệp vụ { cơ quan Khac "Sở khác" }
ứng dụng { hệ thống CapPhep "Cấp phép" { chủ quản So chủ quản Khac } }
`;
  expect(errors(await found(text)).map(({ code, message }) => [code, message.en.includes('draft')])).toEqual([
    ['SYS-01', false],
  ]);
});

it('leaves alone what the project has set itself', async () => {
  const findings = await found(firstFile('tình trạng dự thảo'), '{ "SEC-01": "error", "SYS-01": "off" }');
  expect(errors(findings).map(({ code }) => code)).toEqual(['SEC-01']);
  expect(findings.some(({ code }) => code === 'SYS-01')).toBe(false);
});

it('judges an approved architecture by the profile `strict`, unless the project names one', async () => {
  const text = (status: string) => `${firstFile(status)}chuyển đổi { khoảng cách G "Chưa có cơ sở dữ liệu" }\n`;
  const weight = async (status: string, settings?: string) =>
    (await found(text(status), settings)).find(({ code }) => code === 'RDM-01')?.severity;
  expect(await weight('tình trạng đã phê duyệt')).toBe('error');
  expect(await weight('tình trạng đã phê duyệt', '{ "extends": "recommended" }')).toBe('warning');
  expect(await weight('tình trạng trình duyệt')).toBe('warning');
  expect(await weight('tình trạng dự thảo', '{ "extends": "strict" }')).toBe('warning');
});

it('weighs anew when the status changes, and only then', () => {
  const system: SketchElement = { name: 'S1', kind: 'system' };
  const file = (status: string) =>
    documentOf('file:///a.govarch', [
      { name: 'K1', kind: 'architecture', attributes: { status: choice(status) } },
      system,
    ]);
  const model = modelOfSketch([file('draft')]);
  const engine = new RuleEngine({ model, rules: ruleCatalogue });
  expect(errors(engine.run(PROJECT, dates))).toEqual([]);
  engine.update(model.update(file('submitted')));
  expect(errors(engine.findings('file:///a.govarch')).length).toBeGreaterThan(0);
  engine.update(model.update(file('draft')));
  expect(errors(engine.findings('file:///a.govarch'))).toEqual([]);
});

it('spares, in every rule that says so, a message that there is, and an example shows it', async () => {
  const sparing = ruleCatalogue.filter(({ unfinished }) => unfinished !== undefined);
  expect(sparing.length).toBe(8);
  for (const rule of sparing) {
    expect(rule.unfinished?.filter((name) => !(name in rule.messages))).toEqual([]);
    const weights: Severity[] = [];
    for (const { text, asOf = EXAMPLE_DATE, lawDate = asOf, pack } of ruleExamples[rule.id]!.invalid) {
      const draft = /^(architecture|kiến trúc)/m.test(text)
        ? text.replace(/^((?:architecture|kiến trúc)[^{\n]*)(\{)?/m, (_, head, brace) =>
            brace ? `${head}{ status draft\n` : `${head} { status draft }`,
          )
        : `architecture A { status draft }\n${text}`;
      const { model } = await modelOf({
        'a.govarch': draft,
        'govarch.json': pack === undefined ? '{}' : '{ "frameworkPack": "khung" }',
        ...(pack === undefined ? {} : { 'khung/govarch.json': '{ "name": "mau" }', 'khung/a.govarch': pack }),
      });
      const project = [...model.projects()].find(({ name }) => name !== 'mau');
      const engine = new RuleEngine({ model, rules: [rule] });
      const severities = engine
        .run({ ...project!, ruleProfile: 'strict' }, { asOf, lawDate })
        .map((finding) => finding);
      weights.push(...severities.filter(({ message }) => message.en.includes('is a draft')).map((f) => f.severity));
    }
    expect([rule.id, ...new Set(weights)]).toEqual([rule.id, rule.draftSeverity ?? 'warning']);
  }
});
