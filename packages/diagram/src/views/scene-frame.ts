import type { Element } from '@govarch/model/model';
import type { ViewDefinition } from '@govarch/model/views';
import type { CoreKindId } from '@govarch/model/vocabulary';
import { type Perspective, titleOf } from './perspective.js';
import type { Scene, SceneBoundary, SceneHead } from './scene.js';
import type { Selection } from './selection.js';
import { type Tones, tonesFor } from './tones.js';

/** The selected elements that a picture has a place for, in their order. */
export function placedElements(
  { elements }: Selection,
  placeOf: (kind: CoreKindId) => string | undefined,
): readonly Element[] {
  return elements.filter((element) => placeOf(element.base) !== undefined);
}

/** The tones of elements; undefined where the view does not ask for `color by`. */
export function tonesOf(
  perspective: Perspective,
  view: ViewDefinition | undefined,
  elements: Iterable<Element>,
): Tones | undefined {
  return view?.colorBy === undefined ? undefined : tonesFor(perspective, view.colorBy, elements);
}

/** What a picture of the own agency begins with: its head, what its tones mean, and the agency's frame. */
export function sceneFrame(
  perspective: Perspective,
  head: SceneHead,
  tones: Tones | undefined,
): SceneHead & Pick<Scene, 'tones'> & { readonly boundary: SceneBoundary } {
  return {
    ...head,
    tones: tones?.titles ?? [],
    boundary: {
      title: perspective.own ? titleOf(perspective, perspective.own) : head.view.project,
      element: perspective.own?.id,
    },
  };
}
