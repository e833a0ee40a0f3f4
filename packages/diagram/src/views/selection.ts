import type { Element, ElementId, ModelReader } from '@govarch/model/model';
import { inOrderOfText } from '@govarch/model/text-order';
import { holdsAt } from '@govarch/model/time';
import { descendantsOf, evaluateView, type FlowPath, flowPath } from '@govarch/model/view-evaluation';
import { exclusionsOf } from '@govarch/model/view-exclusions';
import type { ViewDefinition } from '@govarch/model/views';
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
 * that selects no flow shows those between the elements it shows, but for those that it excludes.
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
  const exclusions = exclusionsOf(model, view && { project, selections: view.selections }, time);
  if (selected.length === 0) {
    const flows = flowsBetween(perspective, elements.values()).filter(({ flow }) => !exclusions.elements.has(flow.id));
    return { elements: [...elements.values()], flows: flows.flatMap(exclusions.remaining), choosesFlows: false };
  }
  const flows = selected.map((flow) => flowPath(model, flow, time)).flatMap(exclusions.remaining);
  for (const path of flows) {
    for (const id of [...path.from, ...path.via, ...path.to]) {
      const element = model.element(id);
      const isExcluded = exclusions.elements.has(id);
      // What is inside something that is shown already appears there, as its row or by its lines.
      if (element && !isExcluded && !nearest(model, element, (above) => elements.has(above.id))) {
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
