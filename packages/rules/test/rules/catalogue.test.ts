import { ruleCatalogue, ruleFamilies, unknownRuleIds } from '@govarch/rules/catalogue';
import { ruleExamples } from '@govarch/rules/examples';
import { basisOn } from '@govarch/rules/grounds';
import { instrumentEntry } from '@govarch/rules/instruments';
import { describe, expect, it } from 'vitest';

describe('the catalogue of rules', () => {
  it('has each rule once, and examples for each', () => {
    const ids = ruleCatalogue.map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(Object.keys(ruleExamples).sort()).toEqual([...ids].sort());
  });

  it.each(ruleCatalogue)('describes $id in both languages', (rule) => {
    expect(rule.id).toMatch(new RegExp(`^${rule.family}-\\d{2}$`));
    expect(ruleFamilies[rule.family]).toBeDefined();
    const texts = [rule.title, rule.explanation, ...(rule.interpretation ? [rule.interpretation] : [])];
    for (const text of [...texts, ...Object.values(rule.messages)]) {
      expect(text.vi.trim()).not.toBe('');
      expect(text.en.trim()).not.toBe('');
      expect(placeholders(text.vi).sort()).toEqual(placeholders(text.en).sort());
    }
  });

  it.each(ruleCatalogue)('gives $id grounds with articles and a first day, or calls it our practice', (rule) => {
    expect(rule.grounds.length > 0 || rule.withoutGround === 'practice').toBe(true);
    for (const ground of rule.grounds) {
      const { from, type, number } = instrumentEntry(ground.instrument);
      const first = ground.from ?? from?.day ?? '';
      expect(first).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      const basis = basisOn({ ...rule, grounds: [ground] }, first);
      expect(basis?.ground).toBe(ground);
      expect(basis?.citations).toMatchObject([{ instrument: { type, number }, evidence: ground.evidence }]);
      for (const message of [...Object.keys(ground.articlesOf ?? {}), ...(ground.withoutMessages ?? [])]) {
        expect(Object.keys(rule.messages)).toContain(message);
        expect(basis?.citation(message).vi).toMatch(new RegExp(`Điều .*${number}`));
      }
    }
  });

  it('words the law in citations alone, never in the text of a message', () => {
    const messages = ruleCatalogue.flatMap((rule) => Object.values(rule.messages));
    const wordings = messages.flatMap(({ vi, en }) => [vi, en]);
    expect(wordings.filter((text) => /\d\/\d{4}|Điều \d|\bArt(icle|\.)|thông lệ|practice/.test(text))).toEqual([]);
  });
});

describe('rule ids in the settings of a project', () => {
  it('are told apart from those that no rule bears, with the nearest one', () => {
    expect(unknownRuleIds(['SEC-04', 'sec-04', 'SEC-4', 'something else'])).toEqual([
      { id: 'sec-04', suggestion: 'SEC-04' },
      { id: 'SEC-4', suggestion: expect.stringMatching(/^SEC-0[1246]$/) },
      { id: 'something else' },
    ]);
  });
});

function placeholders(text: string): string[] {
  return [...new Set(text.match(/\{\w+\}/g) ?? [])];
}
