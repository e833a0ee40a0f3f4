import type { BilingualText, Element, ElementId, IsoDate, ModelReader } from '@govarch/model/model';
import { ancestors, effectiveOwners, isOfGroup, textIn, topAgency } from '@govarch/model/queries';
import { inOrderOfText } from '@govarch/model/text-order';
import { effectiveAsOf, effectiveLawDate, holding, periodEndOf } from '@govarch/model/time';
import { titleAt } from '@govarch/model/titles';
import type { ViewTime } from '@govarch/model/view-evaluation';
import type { Language, Localized } from '@govarch/model/vocabulary';
import type { LayerId } from '../diagram.js';
import { drawableText } from '../text/wrap.js';
import type { SceneOptions } from './scene.js';

/** From where a view looks at the model: whose project, in which language, at which date, which agency is its own. */
export interface Perspective {
  readonly model: ModelReader;
  readonly project: string;
  readonly language: Language;
  readonly time: ViewTime;
  /** The day whose law the project is judged by; undefined where the picture is shown without findings. */
  readonly lawDate?: IsoDate;
  /** The agency whose architecture it is; undefined where the project does not say. */
  readonly own?: Element;
}

/** The perspective of a project; the view's own as-of date comes before everything else. */
export function perspectiveOf(
  model: ModelReader,
  project: string,
  options: SceneOptions,
  viewAsOf?: string,
): Perspective {
  const known = model.project(project);
  const { today, law } = options;
  const projectAsOf = known ? effectiveAsOf(model, known, options.asOf, today) : today;
  const asOf = viewAsOf ?? projectAsOf;
  const time = { asOf, periodEnd: periodEndOf(model, project) };
  return {
    model,
    project,
    language: options.language ?? known?.language ?? 'vi',
    time,
    ...(law && known ? { lawDate: effectiveLawDate(known, projectAsOf, law.askedFor, today) } : {}),
    own: ownAgency(model, project, time),
  };
}

/** The owner of the project's architecture; where none is named, the only agency that the project declares. */
function ownAgency(model: ModelReader, project: string, time: ViewTime): Element | undefined {
  for (const architecture of inOrderOfText(model.elementsOfKind('architecture'))) {
    if (architecture.project === project) {
      const owner = model.element(effectiveOwners(model, architecture, time.asOf, time.periodEnd)[0] ?? '');
      if (owner) {
        return topAgency(model, owner);
      }
    }
  }
  const agencies = model
    .elementsOfKind('agency')
    .filter((agency) => agency.project === project && agency.parent === undefined);
  return agencies.length === 1 ? agencies[0] : undefined;
}

/**
 * The party outside the own agency under which an element is drawn: its id, or the name of another project that says
 * nothing of owners, as `project:name`. Undefined for what is inside.
 */
export function outsideParty(perspective: Perspective, element: Element): ElementId | undefined {
  const { model, own, project, time } = perspective;
  if (isOfGroup(element.base, 'common')) {
    return undefined;
  }
  const isOrganization = isOfGroup(element.base, 'organization');
  if (isOrganization || element.base === 'unit') {
    const top = topAgency(model, element);
    const isInside = own ? top.id === own.id : !isOrganization && top.project === project;
    return isInside ? undefined : top.id;
  }
  const tops = effectiveOwners(model, element, time.asOf, time.periodEnd)
    .flatMap((id) => model.element(id) ?? [])
    .map((owner) => topAgency(model, owner));
  if (tops.length === 0) {
    return element.project === project ? undefined : `project:${element.project}`;
  }
  return tops.some((top) => isOwn(top, own, project)) ? undefined : tops[0]!.id;
}

/** Without an agency of its own the whole project is inside, whoever owns what. */
function isOwn(top: Element, own: Element | undefined, project: string): boolean {
  return own ? top.id === own.id : top.project === project;
}

/** What it takes to name things; without a time they are called as on the as-of date of their project. */
export type Naming = Pick<Perspective, 'language' | 'model'> & Partial<Pick<Perspective, 'time'>>;

/** A text in the perspective's language, made drawable. */
export function textFor(
  perspective: Pick<Naming, 'language'>,
  text: BilingualText | Localized | undefined,
): string | undefined {
  const found = textIn(text, perspective.language);
  const drawable = found === undefined ? undefined : drawableText(found);
  return drawable === '' ? undefined : drawable;
}

/** The title of an element at the perspective's date, made drawable; undefined where it has none. */
export function titleFor(perspective: Naming, element: Element): string | undefined {
  return textFor(perspective, perspective.time ? titleAt(element, perspective.time.asOf) : element.title);
}

/** What an element is called in a diagram. */
export function titleOf(perspective: Naming, element: Element): string {
  return titleFor(perspective, element) ?? drawableText(element.name ?? kindTitle(perspective, element));
}

/** The kind's word with a capital letter. */
export function kindTitle({ model, language }: Naming, element: Element): string {
  return capitalised(model.vocabularyOf(element).kind(element.kind).spelling[language]);
}

/** The first letter as a capital. */
export function capitalised(text: string): string {
  const [first = '', ...rest] = [...text];
  return first.toLocaleUpperCase('vi') + rest.join('');
}

/** The section that decides the colour. */
export function layerOf({ model }: Perspective, element: Element): LayerId {
  return model.vocabularyOf(element).kind(element.kind).section ?? 'architecture';
}

/** The nearest element above that the test accepts, else undefined; the element itself is asked first. */
export function nearest(
  model: ModelReader,
  element: Element,
  accepts: (candidate: Element) => boolean,
): Element | undefined {
  return [element, ...ancestors(model, element)].find(accepts);
}

/** The unit or agency that owns the element by its own word, if it is not simply the own agency. */
export function ownerNote(perspective: Perspective, element: Element): string | undefined {
  const { model, own, time } = perspective;
  const owner = holding(model.outgoing(element.id, 'owner'), time.asOf, time.periodEnd)[0];
  const party = owner && model.element(owner.target);
  return party && party.id !== own?.id && isOfGroup(party.base, 'party') ? titleOf(perspective, party) : undefined;
}
