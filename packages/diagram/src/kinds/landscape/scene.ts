import type { Element, ElementId } from '@govarch/model/model';
import type { ViewDefinition } from '@govarch/model/views';
import type { CoreKindId } from '@govarch/model/vocabulary';
import { bundledFlows, drawnPaths } from '../../views/flow-edges.js';
import { groupOutside } from '../../views/outside.js';
import { nearest, outsideParty, ownerNote, type Perspective, titleOf } from '../../views/perspective.js';
import { rowsOf } from '../../views/rows.js';
import type { BandedScene, SceneBand, SceneHead, SceneNode } from '../../views/scene.js';
import { sceneNode } from '../../views/scene-node.js';
import type { Selection } from '../../views/selection.js';
import { propertyText, type Tones, tonesFor } from '../../views/tones.js';
import { words } from '../../views/words.js';
import { type BandId, bandTitles, type SideId } from './words.js';

/** The bands from top to bottom, with what stands in each. */
export const landscapeBands: readonly { readonly id: BandId; readonly kinds: readonly CoreKindId[] }[] = [
  { id: 'users', kinds: ['user-group', 'role'] },
  { id: 'channels', kinds: ['channel', 'portal'] },
  { id: 'services', kinds: ['public-service', 'domain', 'function', 'process', 'unit'] },
  { id: 'applications', kinds: ['system', 'module', 'sharing-service', 'interface'] },
  { id: 'platforms', kinds: ['platform'] },
  { id: 'data', kinds: ['data-domain', 'database', 'entity', 'code-list', 'dataset'] },
  {
    id: 'technology',
    kinds: ['data-center', 'cloud-service', 'network', 'node', 'device', 'software', 'standard'],
  },
];

/** What stands beside the bands. */
export const landscapeSides: readonly { readonly id: SideId; readonly kinds: readonly CoreKindId[] }[] = [
  {
    id: 'governance',
    kinds: ['governance-body', 'monitoring', 'decision', 'proposal', 'principle', 'legal-basis', 'goal'],
  },
  { id: 'security', kinds: ['zone', 'control', 'level-dossier', 'processing-record', 'risk'] },
];

/** Kinds that the overall model shows where the view does not choose; the rest would be detail. */
export const USUAL_KINDS: readonly CoreKindId[] = [
  'user-group',
  'channel',
  'portal',
  'public-service',
  'domain',
  'function',
  'system',
  'module',
  'platform',
  'data-domain',
  'database',
  'data-center',
  'node',
  'cloud-service',
  'network',
  'governance-body',
  'zone',
  'control',
  'agency',
  'agency-group',
  'provider',
];

const PARTY_KINDS: ReadonlySet<CoreKindId> = new Set(['agency', 'agency-group', 'provider']);

const placeByKind = new Map<CoreKindId, BandId | SideId>(
  [...landscapeBands, ...landscapeSides].flatMap(({ id, kinds }) => kinds.map((kind) => [kind, id] as const)),
);

/** The band or side in which elements of a kind stand, or the outside for whole agencies. */
export function placeInLandscape(kind: CoreKindId): string | undefined {
  return placeByKind.get(kind) ?? (PARTY_KINDS.has(kind) ? 'outside' : kind === 'flow' ? 'line' : undefined);
}

/** The overall model: bands from the users down to the technology, with the outside apart. */
export function landscapeScene(
  perspective: Perspective,
  selection: Selection,
  head: SceneHead,
  view: ViewDefinition | undefined,
): BandedScene {
  const drawable = selection.elements.filter(
    (element) => placeByKind.has(element.base) || PARTY_KINDS.has(element.base),
  );
  const tones = view?.colorBy === undefined ? undefined : tonesFor(perspective, view.colorBy, drawable);
  const inside = new Map<ElementId, Element>();
  const outside = new Map<ElementId, Element>();
  for (const element of drawable) {
    if (outsideParty(perspective, element) !== undefined) {
      outside.set(element.id, element);
    } else if (placeByKind.has(element.base)) {
      inside.set(element.id, element);
    }
  }
  const boxOf = boxFinder(perspective, inside);
  const bandOf = (id: BandId | SideId): SceneNode[] =>
    inOrder(
      perspective,
      [...inside.values()].filter(
        (element) => placeByKind.get(element.base) === id && boxOf(element.id) === element.id,
      ),
      view?.groupBy,
    ).map((element) => boxNode(perspective, element, inside, boxOf, { tones, groupBy: view?.groupBy }));
  const parties = groupOutside(perspective, outside, tones);
  const nodeOf = (id: ElementId): string | undefined => boxOf(id) ?? parties.nodeOf(id);
  return {
    ...head,
    tones: tones?.titles ?? [],
    boundary: {
      title: perspective.own ? titleOf(perspective, perspective.own) : head.view.project,
      element: perspective.own?.id,
    },
    bands: bandsOf(perspective, landscapeBands, bandOf),
    sides: bandsOf(perspective, landscapeSides, bandOf),
    outside: parties.parties,
    outsideTitle: words.outside[perspective.language],
    edges: bundledFlows(perspective, drawnPaths(selection.flows, nodeOf)),
  };
}

const LAYER_OF_BAND = {
  users: 'business',
  channels: 'application',
  services: 'business',
  applications: 'application',
  platforms: 'application',
  data: 'data',
  technology: 'technology',
  governance: 'governance',
  security: 'security',
} as const;

function bandsOf<Id extends BandId | SideId>(
  perspective: Perspective,
  places: readonly { readonly id: Id }[],
  nodesOf: (id: Id) => SceneNode[],
): SceneBand[] {
  return places
    .map(({ id }) => ({
      id,
      title: bandTitles[id][perspective.language],
      layer: LAYER_OF_BAND[id],
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
