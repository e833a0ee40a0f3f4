import type { Element, ElementId, ModelReader } from '@govarch/model/model';
import { inOrderOfText } from '@govarch/model/text-order';
import { holdsAt } from '@govarch/model/time';
import { descendantsOf, evaluateView, type FlowPath, flowPath } from '@govarch/model/view-evaluation';
import type { ViewDefinition, ViewPick } from '@govarch/model/views';
import { type CoreKindId, coreVocabulary, type KindSelector } from '@govarch/model/vocabulary';
import { nearest, type Perspective } from './perspective.js';

/** What a kind of view makes of a selection. */
export interface SelectionOptions {
  /** What is shown, with all flows, where nothing is included; undefined: nothing. */
  readonly usual?: KindSelector;
  /** Everything else is passed over, whatever the view includes. */
  readonly accepts?: (element: Element) => boolean;
}

/** What a view is to show. */
export interface Selection {
  /** In the order of the text; flows are not among them. */
  readonly elements: readonly Element[];
  /** Those that the view chooses, else all that start or end at one of the elements. */
  readonly flows: readonly FlowPath[];
  /** Whether the view chooses flows itself. */
  readonly choosesFlows: boolean;
}

/**
 * Elements and flows of a view. A flow that the view selects brings the ends and platforms of its path with it. A view
 * that selects no flow shows those between the elements it shows, unless it excludes flows.
 *
 * @param view undefined for an automatic view
 */
export function selectionOf(
  perspective: Perspective,
  view: ViewDefinition | undefined,
  { usual, accepts = () => true }: SelectionOptions = {},
): Selection {
  const { model, project, time } = perspective;
  const chosen = evaluateView(model, { project, selections: view?.selections ?? [] }, time, function* () {
    for (const kind of usual === undefined ? [] : [...coreVocabulary.kindsIn(usual), 'flow' as CoreKindId]) {
      yield* model.elementsOfKind(kind).filter((element) => element.project === project);
    }
  }).filter(accepts);
  const elements = new Map<ElementId, Element>();
  for (const element of chosen.filter((candidate) => candidate.base !== 'flow')) {
    elements.set(element.id, element);
  }
  const selected = chosen.filter((element) => element.base === 'flow');
  if (selected.length === 0 && !excludesFlows(view)) {
    return {
      elements: [...elements.values()],
      flows: flowsBetween(perspective, elements.values()),
      choosesFlows: false,
    };
  }
  const flows = selected.map((flow) => flowPath(model, flow, time));
  const excluded = excludedIds(perspective, view);
  for (const path of flows) {
    for (const id of [...path.from, ...path.via, ...path.to]) {
      const element = model.element(id);
      // What is inside something that is shown already appears there, as its row or by its lines.
      if (element && !excluded.has(element.id) && !nearest(model, element, (above) => elements.has(above.id))) {
        elements.set(element.id, element);
      }
    }
  }
  return { elements: [...elements.values()], flows, choosesFlows: true };
}

/** The flows of the project that hold and start or end at one of the elements or inside it, in the order of the text. */
export function flowsBetween({ model, project, time }: Perspective, elements: Iterable<Element>): FlowPath[] {
  return flowsOf(model, elements)
    .filter((flow) => flow.project === project && holdsAt(flow, time.asOf, time.periodEnd))
    .map((flow) => flowPath(model, flow, time));
}

/**
 * Flows that start or end at one of the elements or inside it, in the order of the text: found from the elements, so
 * that what a view costs and depends on is what it shows, not what the project holds.
 */
function flowsOf(model: ModelReader, elements: Iterable<Element>): Element[] {
  const flows = new Map<ElementId, Element>();
  const seen = new Set<ElementId>();
  for (const element of elements) {
    const inside = seen.has(element.id) ? [] : [element, ...descendantsOf(model, element.id)];
    for (const { id } of inside) {
      seen.add(id);
      for (const { source } of [...model.incoming(id, 'flow-from'), ...model.incoming(id, 'flow-to')]) {
        const flow = model.element(source);
        if (flow) {
          flows.set(source, flow);
        }
      }
    }
  }
  return inOrderOfText(flows.values());
}

function excludesFlows(view: ViewDefinition | undefined): boolean {
  return (view?.selections ?? []).some(
    (selection) =>
      selection.action === 'exclude' && selection.terms.some(({ pick, where }) => !where && picksAllFlows(pick)),
  );
}

function picksAllFlows(pick: ViewPick): boolean {
  return pick.type === 'section'
    ? pick.section === coreVocabulary.kind('flow').section
    : pick.type === 'kind' && pick.kind === 'flow';
}

/** What the view takes away: a flow does not bring it back. */
function excludedIds(perspective: Perspective, view: ViewDefinition | undefined): ReadonlySet<ElementId> {
  const exclusions = (view?.selections ?? []).filter((selection) => selection.action === 'exclude');
  if (exclusions.length === 0) {
    return new Set();
  }
  const selections = exclusions.map((selection) => ({ ...selection, action: 'include' as const }));
  const { model, project, time } = perspective;
  return new Set(evaluateView(model, { project, selections }, time, () => []).map((element) => element.id));
}
