import { ruleCatalogue, ruleFamilies, unknownRuleIds } from '@govarch/rules/catalogue';
import { ruleExamples } from '@govarch/rules/examples';
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

  it.each(ruleCatalogue)(
    'gives $id a legal source with an article and a date of force, or calls it our practice',
    (rule) => {
      const isPractice = rule.citations.some((citation) => citation.instrument === 'GovArch practice');
      expect(rule.citations.length).toBeGreaterThan(0);
      expect(isPractice).toBe(rule.since === undefined);
      for (const citation of rule.citations) {
        expect(citation.article === undefined).toBe(isPractice);
        expect(citation.evidence).toBe(isPractice ? 'inferred' : 'verified');
      }
    },
  );
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
  return [...new Set(text.match(/\{\w+\}/g) ?? [])].map((place) => (place === '{articleVi}' ? '{article}' : place));
}
