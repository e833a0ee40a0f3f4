import type { Element } from '@govarch/model/model';
import { inOrderOfText } from '@govarch/model/text-order';
import { isThere } from '@govarch/model/view-evaluation';
import { type Exclusions, exclusionsOf } from '@govarch/model/view-exclusions';
import type { ViewDefinition } from '@govarch/model/views';
import { coreVocabulary, type SectionId } from '@govarch/model/vocabulary';
import type { Perspective } from '../../views/perspective.js';
import { flowsBetween, type Selection, selectionOf } from '../../views/selection.js';
import type { Subject } from '../view-kind.js';

/** Elements of a layer, and what the view takes away of the lines between them. */
export interface LayerSelection extends Selection {
  readonly exclusions: Exclusions;
}

/**
 * All of a section but for the inside of processes, entities and the like, which is detail; or what a view includes,
 * detail too, unless it includes whole sections and nothing else. Undefined where a view includes nothing: which section
 * it is about, nothing else says.
 */
export function layerSelection(perspective: Perspective, subject: Subject): LayerSelection | undefined {
  switch (subject.type) {
    case 'section': {
      const elements = elementsOfSection(perspective, subject.section);
      const { model, time } = perspective;
      return {
        elements,
        flows: flowsBetween(perspective, elements),
        choosesFlows: false,
        exclusions: exclusionsOf(model, undefined, time),
      };
    }
    case 'view':
      return selectionOfView(perspective, subject.view);
    default:
      return undefined;
  }
}

function selectionOfView(perspective: Perspective, view: ViewDefinition): LayerSelection | undefined {
  const picks = view.selections
    .filter(({ action }) => action === 'include')
    .flatMap(({ terms }) => terms.map(({ pick }) => pick));
  if (picks.length === 0) {
    return undefined;
  }
  const isWhole = picks.every(({ type }) => type === 'section');
  const { model, time } = perspective;
  return {
    ...selectionOf(perspective, view, { accepts: isWhole ? isNoDetail : undefined }),
    exclusions: exclusionsOf(model, view, time),
  };
}

function isNoDetail({ base }: Element): boolean {
  return coreVocabulary.kind(base).structure === 'element';
}

function elementsOfSection({ model, project, time }: Perspective, section: SectionId): Element[] {
  const ofSection = model
    .vocabularyOf(project)
    .kinds.filter((kind) => kind.section === section && kind.structure === 'element')
    .flatMap(({ id }) => model.elementsOfKind(id).filter(({ kind }) => kind === id))
    .filter((element) => element.project === project && isThere(model, element, time));
  return inOrderOfText(ofSection);
}
