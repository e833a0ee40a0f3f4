import type { Element, ElementId } from '@govarch/model/model';
import type { ViewDefinition } from '@govarch/model/views';
import { bundledFlows, drawnPaths } from '../../views/flow-edges.js';
import { LineCodes } from '../../views/line-codes.js';
import { groupOutside } from '../../views/outside.js';
import { nearest, outsideParty, ownerNote, type Perspective } from '../../views/perspective.js';
import { rowsOf } from '../../views/rows.js';
import type { BandedScene, SceneBand, SceneHead, SceneNode } from '../../views/scene.js';
import { placedElements, sceneFrame, tonesOf } from '../../views/scene-frame.js';
import { sceneNode } from '../../views/scene-node.js';
import type { Selection } from '../../views/selection.js';
import { propertyText, type Tones } from '../../views/tones.js';
import { words } from '../../views/words.js';
import { bandOf, landscapeBands, landscapeSides, type Place, placeInLandscape } from './places.js';
import { type BandId, bandTitles, type SideId } from './words.js';

/** The overall model: bands from the users down to the technology, with the outside apart. */
export function landscapeScene(
  perspective: Perspective,
  selection: Selection,
  head: SceneHead,
  view: ViewDefinition | undefined,
): BandedScene {
  const drawable = placedElements(selection, placeInLandscape);
  const tones = tonesOf(perspective, view, drawable);
  const inside = new Map<ElementId, Element>();
  const outside = new Map<ElementId, Element>();
  for (const element of drawable) {
    if (outsideParty(perspective, element) !== undefined) {
      outside.set(element.id, element);
    } else if (bandOf(element.base) !== undefined) {
      inside.set(element.id, element);
    }
  }
  const boxOf = boxFinder(perspective, inside);
  const nodesIn = (id: BandId | SideId): SceneNode[] =>
    inOrder(
      perspective,
      [...inside.values()].filter((element) => bandOf(element.base) === id && boxOf(element.id) === element.id),
      view?.groupBy,
    ).map((element) => boxNode(perspective, element, inside, boxOf, { tones, groupBy: view?.groupBy }));
  const parties = groupOutside(perspective, outside, tones);
  const nodeOf = (id: ElementId): string | undefined => boxOf(id) ?? parties.nodeOf(id);
  const codes = new LineCodes();
  return {
    ...sceneFrame(perspective, head, tones),
    bands: bandsOf(perspective, landscapeBands, nodesIn),
    sides: bandsOf(perspective, landscapeSides, nodesIn),
    outside: parties.parties,
    outsideTitle: words.outside[perspective.language],
    edges: bundledFlows(perspective, drawnPaths(selection.flows, nodeOf), codes),
    codes: codes.entries,
  };
}

function bandsOf<Id extends BandId | SideId>(
  perspective: Perspective,
  places: readonly Place<Id>[],
  nodesOf: (id: Id) => SceneNode[],
): SceneBand[] {
  return places
    .map(({ id, layer }) => ({
      id,
      title: bandTitles[id][perspective.language],
      layer,
      nodes: nodesOf(id),
    }))
    .filter((band) => band.nodes.length > 0);
}

/** The box that an element is drawn as, or inside of as a row: the outermost shown element above it. */
function boxFinder(
  { model }: Perspective,
  shown: ReadonlyMap<ElementId, Element>,
): (id: ElementId) => ElementId | undefined {
  const known = new Map<ElementId, ElementId | undefined>();
  const find = (id: ElementId): ElementId | undefined => {
    if (known.has(id)) {
      return known.get(id);
    }
    known.set(id, undefined);
    const element = model.element(id);
    const self = element && nearest(model, element, (candidate) => shown.has(candidate.id));
    if (!self) {
      return undefined;
    }
    const parent = self.parent === undefined ? undefined : model.element(self.parent);
    const above = parent && nearest(model, parent, (candidate) => shown.has(candidate.id));
    const box = above ? (find(above.id) ?? self.id) : self.id;
    known.set(id, box);
    return box;
  };
  return find;
}

function boxNode(
  perspective: Perspective,
  element: Element,
  shown: ReadonlyMap<ElementId, Element>,
  boxOf: (id: ElementId) => ElementId | undefined,
  { tones, groupBy }: { readonly tones: Tones | undefined; readonly groupBy: string | undefined },
): SceneNode {
  const isRow = (child: Element): boolean => shown.has(child.id) && boxOf(child.id) === element.id;
  const rows = shown.size > 1 ? rowsOf(perspective, element.id, isRow, tones) : [];
  return sceneNode(perspective, element, { rows, tones, note: noteOf(perspective, element, groupBy) });
}

/** By what the view groups it, else who owns it. */
function noteOf(perspective: Perspective, element: Element, groupBy: string | undefined): string | undefined {
  return groupBy === undefined ? ownerNote(perspective, element) : propertyText(perspective, element, groupBy);
}

/** In the order of the text; with `group by`, values together in the order of their texts. */
function inOrder(perspective: Perspective, elements: readonly Element[], groupBy: string | undefined): Element[] {
  if (groupBy === undefined) {
    return [...elements];
  }
  const keyed = elements.map((element) => ({ element, key: propertyText(perspective, element, groupBy) ?? '\uffff' }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return keyed.map(({ element }) => element);
}
