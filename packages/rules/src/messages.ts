import type { Element } from '@govarch/model/model';
import { displayName } from '@govarch/model/queries';
import type { Localized } from '@govarch/model/vocabulary';
import type { RuleContext, RuleMessages } from './rule.js';

/** A value that is filled into a message, the same in both languages or one for each. */
export type Fact = string | number | Localized;

/** Puts the facts into the `{places}` of a message that bear their names. */
export function fill(template: Localized, facts: Readonly<Record<string, Fact>>): Localized {
  return { vi: fillIn(template.vi, 'vi', facts), en: fillIn(template.en, 'en', facts) };
}

/** One of a rule's messages, with its facts and, as `{citation}`, what it rests on on the law's date. */
export function say<Messages extends RuleMessages>(
  context: RuleContext,
  messages: Messages,
  name: keyof Messages & string,
  facts: Readonly<Record<string, Fact>>,
): Localized {
  return fill(messages[name] as Localized, { citation: context.basis.citation(name), ...facts });
}

function fillIn(template: string, language: 'vi' | 'en', facts: Readonly<Record<string, Fact>>): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => {
    const fact = facts[name];
    if (fact === undefined) {
      return place;
    }
    return typeof fact === 'object' ? fact[language] : String(fact);
  });
}

/** What an element is called in each language. */
export function nameOf(element: Element): Localized {
  return { vi: displayName(element, 'vi'), en: displayName(element, 'en') };
}
