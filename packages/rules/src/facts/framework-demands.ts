import type { Citation } from '@govarch/model/finding';
import type { AttributeValue, BilingualText, Element } from '@govarch/model/model';
import { displayName } from '@govarch/model/queries';
import { type AttributeId, coreVocabulary, type KindId, type Localized } from '@govarch/model/vocabulary';
import { instrumentName, numberedName } from '@govarch/model/wording/citation';
import { allOf } from '@govarch/model/wording/lists';
import type { RuleContext } from '../rule.js';
import { attributeOn, attributesOn, booleanOn } from './attributes.js';
import { forceOfDocument } from './document-force.js';
import { holdingOn, holdsOn } from './time.js';

/** What the pack of a project's framework demands on the as-of date; nothing where the project has no pack. */
export function demandsOfFramework(context: RuleContext): readonly Element[] {
  const { frameworkPack } = context.project;
  if (frameworkPack === undefined) {
    return [];
  }
  const contents = context.model.elementsOfKind('required-content').filter(({ project }) => project === frameworkPack);
  return holdingOn(context, contents, context.asOf);
}

/** The kinds of which a demanded content asks for one. */
export function demandedKinds(context: RuleContext, content: Element): readonly KindId[] {
  const vocabulary = context.model.vocabularyOf(context.project.name);
  return attributesOn(context, content, 'required-elements', 'name', context.asOf)
    .map(({ value }) => value.name)
    .filter((id) => vocabulary.isKind(id));
}

/** The kinds of views of which it asks for one, by their ids. */
export function demandedViews(context: RuleContext, content: Element): readonly string[] {
  return attributesOn(context, content, 'required-views', 'enumeration', context.asOf).map(({ value }) => value.value);
}

/** What the architecture itself must say, one of them: its attributes. */
export function demandedStatements(context: RuleContext, content: Element): readonly AttributeId[] {
  return attributesOn(context, content, 'required-statements', 'enumeration', context.asOf)
    .map(({ value }) => value.value)
    .filter((id) => coreVocabulary.isAttribute(id));
}

/** Whether it is known from the text of its source that the edition demands it. */
export function isVerified(context: RuleContext, content: Element): boolean {
  return booleanOn(context, content, 'verified', context.asOf) ?? false;
}

/** A source of a demand, and how it is worded. */
export interface DemandSource {
  readonly citation: Citation;
  readonly text: Localized;
}

/** The documents on which a demanded content is based, with their articles; none where the pack names none. */
export function sourcesOf(context: RuleContext, content: Element): readonly DemandSource[] {
  const evidence = isVerified(context, content) ? 'verified' : 'secondary';
  return context.model.outgoing(content.id, 'based-on').flatMap((relation): DemandSource[] => {
    const document = context.model.element(relation.target);
    if (!document || !holdsOn(context, relation, context.asOf)) {
      return [];
    }
    const { instrument } = forceOfDocument(context, document, context.asOf);
    const number = attributeOn(context, document, 'number', 'text', context.asOf)?.value.text;
    const name = instrument
      ? { vi: instrumentName(instrument, 'vi'), en: instrumentName(instrument, 'en') }
      : nameOfUnknown(document, number);
    const articles = relation.annotations.filter(({ id }) => id === 'article').flatMap(({ values }) => values);
    return [
      {
        citation: {
          ...(instrument ? { instrument: { type: instrument.type, number: instrument.number } } : {}),
          evidence,
        },
        text: withArticles(articles, name),
      },
    ];
  });
}

/** A document that GovArch does not know of, by its number, else by its title. */
function nameOfUnknown(document: Element, number: BilingualText | undefined): Localized {
  const written = number?.vi ?? number?.en;
  return written === undefined
    ? { vi: displayName(document, 'vi'), en: displayName(document, 'en') }
    : { vi: numberedName(written, 'vi'), en: numberedName(written, 'en') };
}

function withArticles(articles: readonly AttributeValue[], name: Localized): Localized {
  const texts = articles.flatMap((value) => {
    const { vi, en } = value.type === 'text' ? value.text : {};
    const text = { vi: vi ?? en, en: en ?? vi };
    return text.vi !== undefined && text.en !== undefined ? [{ vi: text.vi, en: text.en }] : [];
  });
  const all = allOf(texts);
  return texts.length === 0 ? name : { vi: `${all.vi} ${name.vi}`, en: `${all.en} of ${name.en}` };
}
