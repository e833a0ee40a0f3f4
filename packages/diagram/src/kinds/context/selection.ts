import type { Element, ElementId, ModelReader } from '@govarch/model/model';
import { inOrderOfText } from '@govarch/model/text-order';
import { holdsAt } from '@govarch/model/time';
import { evaluateView } from '@govarch/model/view-evaluation';
import { type Exclusions, exclusionsOf } from '@govarch/model/view-exclusions';
import type { ViewDefinition } from '@govarch/model/views';
import type { Perspective } from '../../views/perspective.js';
import type { Selection } from '../../views/selection.js';
import { type Subject, viewOf } from '../view-kind.js';

/** One element, what it contains, and what a view lets in around it. */
export interface ContextSelection extends Selection {
  readonly focus: Element;
  readonly children: readonly Element[];
  /** Undefined where everything around the element is let in. */
  readonly surroundings?: ReadonlySet<ElementId>;
  /** What the view takes away of it, lines too. */
  readonly exclusions: Exclusions;
}

/** Undefined where a view names nothing that could stand in the middle. */
export function contextSelection(perspective: Perspective, subject: Subject): ContextSelection | undefined {
  const view = viewOf(subject);
  const focus = subject.type === 'element' ? subject.element : view && focusOf(perspective.model, view);
  if (!focus) {
    return undefined;
  }
  const { model, project, time } = perspective;
  const exclusions = exclusionsOf(model, view && { project, selections: view.selections }, time);
  const children = childrenOf(perspective, focus).filter(({ id }) => !exclusions.elements.has(id));
  const chosen = view ? chosenBy(perspective, view).filter((element) => element.id !== focus.id) : [];
  const around = chosen.length > 0 ? new Set(chosen.map((element) => element.id)) : undefined;
  const elements = new Map([focus, ...children, ...chosen].map((element) => [element.id, element]));
  return {
    focus,
    children,
    surroundings: around,
    elements: [...elements.values()].filter((element) => element.base !== 'flow'),
    flows: [],
    choosesFlows: false,
    exclusions,
  };
}

/** What a context view is about: the element that it names first, else the element whose neighbours it asks for. */
function focusOf(model: ModelReader, view: ViewDefinition): Element | undefined {
  const picks = view.selections
    .filter((selection) => selection.action === 'include')
    .flatMap((selection) => selection.terms.map((term) => term.pick));
  for (const pick of picks) {
    const id =
      pick.type === 'element' || pick.type === 'neighbors'
        ? pick.element
        : pick.type === 'relation'
          ? (pick.source ?? pick.target)
          : undefined;
    const element = id === undefined ? undefined : model.element(id);
    if (element) {
      return element;
    }
  }
  return undefined;
}

function childrenOf({ model, time }: Perspective, focus: Element): Element[] {
  return inOrderOfText(model.children(focus.id)).filter(
    (child) => child.base !== 'flow' && holdsAt(child, time.asOf, time.periodEnd),
  );
}

function chosenBy({ model, project, time }: Perspective, { selections }: ViewDefinition): Element[] {
  return evaluateView(model, { project, selections }, time, () => []);
}
