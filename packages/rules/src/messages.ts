import type { Element } from '@govarch/model/model';
import { displayName } from '@govarch/model/queries';
import type { Localized } from '@govarch/model/vocabulary';

/** A value that is filled into a message, the same in both languages or one for each. */
export type Fact = string | number | Localized;

/** Puts the facts into the `{places}` of a message that bear their names. */
export function fill(template: Localized, facts: Readonly<Record<string, Fact>>): Localized {
  return { vi: fillIn(template.vi, 'vi', facts), en: fillIn(template.en, 'en', facts) };
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
