import type { Element } from '@govarch/model/model';
import { displayName } from '@govarch/model/queries';
import type { Localized } from '@govarch/model/vocabulary';
import type { RuleContext, RuleMessages } from './rule.js';

/** A value that is filled into a message, the same in both languages or one for each. */
export type Fact = string | number | Localized | Nameless;

/** What to call an element that has neither name nor title: it is no quotation, so no quotation marks stand around it. */
interface Nameless extends Localized {
  readonly isNameless: true;
}

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
  const { vi, en } = fill(messages[name] as Localized, { citation: context.basis.citation(name), ...facts });
  return { vi: capitalized(vi), en: capitalized(en) };
}

function fillIn(template: string, language: 'vi' | 'en', facts: Readonly<Record<string, Fact>>): string {
  return template.replace(/“\{(\w+)\}”|\{(\w+)\}/g, (place, quoted: string | undefined, plain: string) => {
    const fact = facts[quoted ?? plain];
    if (fact === undefined) {
      return place;
    }
    const said = typeof fact === 'object' ? fact[language] : String(fact);
    return quoted === undefined || isNameless(fact) ? said : `“${said}”`;
  });
}

function isNameless(fact: Fact): boolean {
  return typeof fact === 'object' && 'isNameless' in fact;
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What an element is called in each language. */
export function nameOf(element: Element): Localized | Nameless {
  const name = { vi: displayName(element, 'vi'), en: displayName(element, 'en') };
  const isNamed = element.title !== undefined || element.name !== undefined;
  return isNamed ? name : { vi: name.vi, en: `an ${name.en}`, isNameless: true };
}
