import { modelOf, uriOf } from '@govarch/language/testing';
import type { TextChange } from '@govarch/language/workspace';
import type { Finding, Fix } from '@govarch/model/finding';
import { citationText } from '@govarch/model/wording/citation';
import { type Rule, ruleCatalogue } from '@govarch/rules/catalogue';
import { RuleEngine, type RunDates } from '@govarch/rules/engine';
import { EXAMPLE_DATE, type RuleExample, ruleExamples } from '@govarch/rules/examples';
import { basisOn } from '@govarch/rules/grounds';
import { instrumentEntry } from '@govarch/rules/instruments';
import { describe, expect, it } from 'vitest';

/** The file of an example in memory. */
const MAIN = uriOf('main.govarch').toString();

describe.each(ruleCatalogue)('$id', (rule) => {
  const examples = ruleExamples[rule.id]!;

  it('has at least two valid and two invalid examples', () => {
    expect(examples.valid.length).toBeGreaterThanOrEqual(2);
    expect(examples.invalid.length).toBeGreaterThanOrEqual(2);
  });

  it('shows what it says by each of its grounds and on a day without one', () => {
    const law = (list: readonly RuleExample[]) => list.map((example) => basisOn(rule, datesOf(example).lawDate));
    const invalid = law(examples.invalid);
    for (const ground of rule.grounds) {
      expect(invalid.some((basis) => basis?.ground === ground)).toBe(true);
    }
    if (rule.grounds.length === 0) {
      expect(invalid.every((basis) => basis?.citations[0]?.instrument === undefined)).toBe(true);
    } else if (isEverWithoutGround(rule)) {
      const shown =
        rule.withoutGround === 'silent'
          ? law(examples.valid).includes(undefined)
          : invalid.some((basis) => basis && !basis.ground);
      expect(shown).toBe(true);
    }
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

/** Whether some day after the first ground of a rule has none: the day after one ends is enough to ask. */
function isEverWithoutGround(rule: Rule): boolean {
  return rule.grounds.some(({ instrument, to = instrumentEntry(instrument).to?.day }) => {
    const next = to && nextDay(to);
    return next !== undefined && basisOn({ ...rule, withoutGround: 'silent' }, next) === undefined;
  });
}

function nextDay(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

/** A message names an element of the model, and its source, in both languages, and leaves no place unfilled. */
function expectTelling({ message, citations }: Finding, names: readonly string[]): void {
  const [citation] = citations;
  expect(message.vi).not.toMatch(ISO_DATE);
  expect(names.some((name) => message.vi.includes(`“${name}”`) && message.en.includes(`“${name}”`))).toBe(true);
  for (const language of ['vi', 'en'] as const) {
    expect(message[language]).not.toMatch(/[{}]|#\w|\S {2}/);
    const source = citation?.instrument ? { ...citation, articles: [] } : citation;
    expect(message[language]).toContain(source && citationText(source, language));
    // What a framework demands is cited by its decision: its articles were not read.
    const cites = citation?.articles ? ARTICLE[language] : citation?.instrument ? /\d{3,}/ : /GovArch/;
    expect(message[language]).toMatch(cites);
  }
}

const ISO_DATE = /\d{4}-\d{2}-\d{2}/;
const ARTICLE = { vi: /Điều (từ )?\d/, en: /Articles? \d/ };

function datesOf({ asOf = EXAMPLE_DATE, lawDate = asOf }: RuleExample): RunDates {
  return { asOf, lawDate };
}

function textAt(example: RuleExample, finding: Finding): string {
  return example.text.slice(finding.origin.start);
}

/** The files that make a pack the framework of an example's project. */
function packOf({ pack }: RuleExample): Readonly<Record<string, string>> {
  return pack === undefined
    ? {}
    : {
        'govarch.json': '{ "frameworkPack": "khung" }',
        'khung/govarch.json': `{ "name": "${PACK}" }`,
        'khung/khung.govarch': pack,
      };
}

const PACK = 'khung-mau';

async function check(rule: string, example: RuleExample) {
  const {
    workspace,
    model,
    findings: structural,
  } = await modelOf({ 'main.govarch': example.text, ...packOf(example) });
  const project = [...model.projects()].find(({ name }) => name !== PACK);
  const rules = ruleCatalogue.filter(({ id }) => id === rule);
  const findings = new RuleEngine({ model, rules, incremental: false }).run(project!, datesOf(example));
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
