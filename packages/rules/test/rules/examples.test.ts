import { modelOf, uriOf } from '@govarch/language/testing';
import type { TextChange } from '@govarch/language/workspace';
import type { Finding, Fix } from '@govarch/model/finding';
import { ruleCatalogue } from '@govarch/rules/catalogue';
import { RuleEngine } from '@govarch/rules/engine';
import { EXAMPLE_DATE, type RuleExample, ruleExamples } from '@govarch/rules/examples';
import { describe, expect, it } from 'vitest';

/** The file of an example in memory. */
const MAIN = uriOf('main.govarch').toString();

describe.each(ruleCatalogue)('$id', (rule) => {
  const examples = ruleExamples[rule.id]!;

  it('has at least two valid and two invalid examples', () => {
    expect(examples.valid.length).toBeGreaterThanOrEqual(2);
    expect(examples.invalid.length).toBeGreaterThanOrEqual(2);
  });

  it.each(examples.valid.map((example) => [example.title.en, example] as const))('accepts: %s', async (_, example) => {
    const { findings, structural } = await check(rule.id, example);
    expect(structural).toEqual([]);
    expect(findings.map((finding) => finding.message.en)).toEqual([]);
  });

  it.each(examples.invalid.map((example) => [example.title.en, example] as const))('finds: %s', async (_, example) => {
    const { findings, structural, names } = await check(rule.id, example);
    expect(structural).toEqual([]);
    const texts = findings.map((finding, index) =>
      textAt(example, finding).slice(0, example.finds[index]?.length ?? 40),
    );
    expect(texts).toEqual(example.finds);
    expect(new Set(findings.map((finding) => finding.severity))).toEqual(new Set([example.severity ?? rule.severity]));
    for (const finding of findings) {
      expectTelling(finding, names);
    }
  });
});

describe('fixes', () => {
  const withFixed = ruleCatalogue.flatMap((rule) =>
    ruleExamples[rule.id]!.invalid.filter(({ fixed }) => fixed !== undefined).map(
      (example) => [rule.id, example.title.en, example] as const,
    ),
  );

  it.each(withFixed)('%s, once taken, leave nothing to find: %s', async (rule, _, example) => {
    const { workspace, findings } = await check(rule, example);
    const written = workspace.written(findings.flatMap((finding) => fixOf(finding)?.edits ?? []));
    const changes = 'changes' in written ? (written.changes.get(MAIN) ?? []) : [];
    expect(applied(example.text, changes)).toBe(example.fixed);
    const after = await check(rule, { ...example, text: example.fixed! });
    expect(after.structural).toEqual([]);
    expect(after.findings.map((finding) => finding.message.en)).toEqual([]);
  });

  it('of every rule are shown by an example', async () => {
    const offering = new Set<string>();
    for (const rule of ruleCatalogue) {
      for (const example of ruleExamples[rule.id]!.invalid) {
        const { findings } = await check(rule.id, example);
        if (findings.some(({ fixes }) => fixes)) {
          offering.add(rule.id);
        }
      }
    }
    expect([...offering].filter((rule) => !withFixed.some(([id]) => id === rule))).toEqual([]);
    expect(offering.size).toBeGreaterThanOrEqual(4);
  });
});

/** The fix of a finding that is taken without a choice. */
function fixOf({ fixes }: Finding): Fix | undefined {
  return fixes?.find(({ preferred }) => preferred) ?? fixes?.[0];
}

function applied(text: string, changes: readonly TextChange[]): string {
  return [...changes]
    .reverse()
    .reduce((result, { start, end, newText }) => result.slice(0, start) + newText + result.slice(end), text);
}

/** A message names an element of the model, and its source, in both languages, and leaves no place unfilled. */
function expectTelling({ message, citations }: Finding, names: readonly string[]): void {
  expect(names.some((name) => message.vi.includes(`“${name}”`) && message.en.includes(`“${name}”`))).toBe(true);
  for (const language of ['vi', 'en'] as const) {
    expect(message[language]).not.toMatch(/[{}]/);
    expect(message[language]).toMatch(sourceIn(language, citations[0]?.instrument ?? ''));
  }
}

/** What a message says of its source: the number of the instrument with an article, or that it is our practice. */
function sourceIn(language: 'vi' | 'en', instrument: string): RegExp {
  if (instrument === 'GovArch practice') {
    return language === 'vi' ? /thông lệ GovArch/ : /GovArch practice/;
  }
  const number = instrument.replace(/^\S+ /, '');
  return language === 'vi'
    ? new RegExp(`Điều \\d[\\s\\S]*${number}|${number}[\\s\\S]*Điều \\d`)
    : new RegExp(`Art\\. \\d[\\s\\S]*${number}|${number}[\\s\\S]*Art\\. \\d`);
}

function textAt(example: RuleExample, finding: Finding): string {
  return example.text.slice(finding.origin.start);
}

async function check(rule: string, example: RuleExample) {
  const { workspace, model, findings: structural } = await modelOf(example.text);
  const [project] = [...model.projects()];
  const rules = ruleCatalogue.filter(({ id }) => id === rule);
  const findings = new RuleEngine({ model, rules, incremental: false }).run(project!, example.asOf ?? EXAMPLE_DATE);
  const names = [...model.elements()].flatMap((element) => [
    ...Object.values(element.title ?? {}),
    ...(element.name === undefined ? [] : [element.name]),
  ]);
  return {
    workspace,
    findings,
    structural: structural.map((finding) => `${finding.code} ${finding.message.en}`),
    names,
  };
}
