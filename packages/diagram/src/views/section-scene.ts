import type { Element, ElementId } from '@govarch/model/model';
import { connectionsOf, isThere } from '@govarch/model/view-evaluation';
import { kindEntry, kinds, type SectionId } from '@govarch/model/vocabulary';
import { lineOfRelation, relationTitle } from './connection-edges.js';
import { capitalised, nearest, ownerNote, type Perspective, titleOf } from './perspective.js';
import { rowsOf } from './rows.js';
import type { LandscapeScene, SceneEdge } from './scene.js';
import { sceneNode } from './scene-node.js';
import { words } from './words.js';

type SceneHead = Pick<LandscapeScene, 'view' | 'subtitle' | 'notices' | 'language'>;

/** Detail that a section's own picture leaves to the elements' views. */
const DETAIL: ReadonlySet<string> = new Set([
  'flow',
  'field',
  'start',
  'step',
  'gateway',
  'end',
  'responsibility',
  'interface',
]);

/** All of a section: a band for each of its kinds, what is contained as rows, relations between the boxes. */
export function sectionScene(perspective: Perspective, section: SectionId, head: SceneHead): LandscapeScene {
  const { model, project, time, language } = perspective;
  const shown = new Map<ElementId, Element>();
  const own = kinds.filter((kind) => kind.section === section && !DETAIL.has(kind.id));
  for (const { id } of own) {
    for (const element of model.elementsOfKind(id)) {
      if (element.project === project && isThere(model, element, time)) {
        shown.set(element.id, element);
      }
    }
  }
  const isBox = (element: Element): boolean => {
    const parent = element.parent === undefined ? undefined : model.element(element.parent);
    return !parent || !nearest(model, parent, (candidate) => shown.has(candidate.id));
  };
  const bands = own
    .map(({ id }) => ({
      id,
      title: capitalised(kindEntry(id).spelling[language]),
      layer: section,
      nodes: [...shown.values()]
        .filter((element) => element.kind === id && isBox(element))
        .map((element) =>
          sceneNode(perspective, element, {
            note: ownerNote(perspective, element),
            rows: rowsOf(perspective, element.id, (child) => shown.has(child.id), undefined),
          }),
        ),
    }))
    .filter((band) => band.nodes.length > 0);
  const boxes = new Map(
    bands.flatMap((band) =>
      band.nodes.flatMap((node) =>
        [node.element, ...node.rows.map((row) => row.node.element)].map((id) => [id, node.id] as const),
      ),
    ),
  );
  return {
    ...head,
    type: 'landscape',
    tones: [],
    boundary: {
      title: perspective.own ? titleOf(perspective, perspective.own) : head.view.project,
      element: perspective.own?.id,
    },
    bands,
    sides: [],
    outside: [],
    outsideTitle: words.outside[language],
    edges: edgesBetween(perspective, boxes),
  };
}

/** One line per pair of boxes and relation. */
function edgesBetween(perspective: Perspective, boxes: ReadonlyMap<ElementId, string>): SceneEdge[] {
  const edges = new Map<string, SceneEdge>();
  for (const [id, source] of boxes) {
    for (const connection of connectionsOf(perspective.model, id, perspective.time)) {
      const target = boxes.get(connection.target);
      if (connection.source !== id || target === undefined || target === source) {
        continue;
      }
      const { relation, path } = connection;
      const key = `${relation}:${source}:${target}`;
      const known = edges.get(key);
      const count = (known?.count ?? 0) + 1;
      edges.set(key, {
        id: key,
        source,
        target,
        relation,
        flows: [...(known?.flows ?? []), ...(path ? [path.flow.id] : [])],
        count,
        ...lineOfRelation(relation),
        label: count > 1 ? [String(count)] : [],
        tooltip:
          relation === 'flow' ? words.oneFlow[perspective.language] : relationTitle(perspective, relation, 'source'),
        cssClasses: [],
      });
    }
  }
  return [...edges.values()];
}
