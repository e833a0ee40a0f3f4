import type { Element, ElementId } from '@govarch/model/model';
import type { ViewDefinition } from '@govarch/model/views';
import {
  arrowOfFlow,
  bundledFlows,
  type DrawnPart,
  type DrawnPath,
  drawnParts,
  drawnPaths,
  undrawnLabel,
} from '../../views/flow-edges.js';
import { flowLabel } from '../../views/flow-label.js';
import { LineCodes } from '../../views/line-codes.js';
import { groupOutside } from '../../views/outside.js';
import { kindTitle, nearest, outsideParty, ownerNote, type Perspective, titleOf } from '../../views/perspective.js';
import { rowsOf } from '../../views/rows.js';
import type { Scene, SceneBoundary, SceneEdge, SceneHead, SceneNode, SceneParty } from '../../views/scene.js';
import { placedElements, sceneFrame, tonesOf } from '../../views/scene-frame.js';
import { sceneNode } from '../../views/scene-node.js';
import type { Selection } from '../../views/selection.js';
import type { Tones } from '../../views/tones.js';
import { words } from '../../views/words.js';
import { placeInIntegration } from './places.js';

export interface IntegrationScene extends Scene {
  readonly boundary: SceneBoundary;
  readonly applications: readonly SceneNode[];
  readonly ownPlatforms: readonly SceneNode[];
  readonly outsidePlatforms: readonly SceneNode[];
  readonly outside: readonly SceneParty[];
  readonly outsideTitle: string;
}

/** Above this many parts of flows, those between the same two boxes become one line. */
const SEPARATE_LINES = 120;

/** Applications, the platforms in the middle, and the outside; each flow through its platforms in order. */
export function integrationScene(
  perspective: Perspective,
  selection: Selection,
  head: SceneHead,
  view: ViewDefinition | undefined,
): IntegrationScene {
  const drawn = placedElements(selection, placeInIntegration);
  const tones = tonesOf(perspective, view, drawn);
  const outside = new Map<ElementId, Element>();
  const inside = new Map<ElementId, Element>();
  const hubs: Element[] = [];
  for (const element of drawn) {
    const isOutside = outsideParty(perspective, element) !== undefined;
    if (isOutside && element.base === 'platform') {
      hubs.push(element);
    } else if (isOutside) {
      outside.set(element.id, element);
    } else if (placeInIntegration(element.base) !== 'outside') {
      inside.set(element.id, element);
    }
  }
  const parties = groupOutside(perspective, outside, tones);
  const boxOf = insideBoxes(perspective, inside);
  const hubIds = new Set(hubs.map((hub) => hub.id));
  const nodeOf = (id: ElementId): string | undefined => (hubIds.has(id) ? id : (boxOf(id) ?? parties.nodeOf(id)));
  const boxes = [...inside.values()].filter((element) => boxOf(element.id) === element.id);
  const node = (element: Element): SceneNode => insideNode(perspective, element, inside, tones);
  const codes = new LineCodes();
  return {
    ...sceneFrame(perspective, head, tones),
    applications: boxes.filter((element) => element.base !== 'platform').map(node),
    ownPlatforms: boxes.filter((element) => element.base === 'platform').map(node),
    outsidePlatforms: hubs.map((hub) =>
      sceneNode(perspective, hub, { tones, note: ownerNote(perspective, hub) ?? kindTitle(perspective, hub) }),
    ),
    outside: parties.parties,
    outsideTitle: words.outside[perspective.language],
    edges: flowEdges(perspective, drawnPaths(selection.flows, nodeOf), codes),
    codes: codes.entries,
  };
}

/** The outermost shown element above: systems as boxes, their modules as rows. */
function insideBoxes(
  { model }: Perspective,
  shown: ReadonlyMap<ElementId, Element>,
): (id: ElementId) => ElementId | undefined {
  return (id) => {
    const element = model.element(id);
    let box = element && nearest(model, element, (candidate) => shown.has(candidate.id));
    const passed = new Set<ElementId>();
    while (box && !passed.has(box.id)) {
      passed.add(box.id);
      const parent = box.parent === undefined ? undefined : model.element(box.parent);
      const above = parent && nearest(model, parent, (candidate) => shown.has(candidate.id));
      if (!above) {
        break;
      }
      box = above;
    }
    return box?.id;
  };
}

function insideNode(
  perspective: Perspective,
  element: Element,
  shown: ReadonlyMap<ElementId, Element>,
  tones: Tones | undefined,
): SceneNode {
  return sceneNode(perspective, element, {
    tones,
    note: ownerNote(perspective, element) ?? kindTitle(perspective, element),
    rows: rowsOf(perspective, element.id, (child) => shown.has(child.id), tones),
  });
}

function flowEdges(perspective: Perspective, paths: readonly DrawnPath[], codes: LineCodes): SceneEdge[] {
  const parts = drawnParts(paths);
  return parts.length > SEPARATE_LINES
    ? bundledFlows(perspective, paths, codes)
    : parts.map((part) => partEdge(perspective, part));
}

function partEdge(perspective: Perspective, part: DrawnPart): SceneEdge {
  const { path, source, target, segment } = part;
  const label = flowLabel(perspective, path, false);
  const undrawn = undrawnLabel(perspective, part);
  return {
    id: segment.of === 1 ? path.flow.id : `${path.flow.id}#${segment.index + 1}`,
    source,
    target,
    relation: 'flow',
    flows: [path.flow.id],
    count: 1,
    segment,
    line: 'solid',
    arrow: arrowOfFlow(path),
    label: [...(segment.index === 0 ? label : label.slice(0, 1)), ...undrawn],
    tooltip: [titleOf(perspective, path.flow), ...label, ...undrawn].join('\n'),
    cssClasses: [],
  };
}
