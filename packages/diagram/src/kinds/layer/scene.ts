import type { Element, ElementId } from '@govarch/model/model';
import type { ViewDefinition } from '@govarch/model/views';
import { type CoreKindId, coreVocabulary, type KindId } from '@govarch/model/vocabulary';
import { bundledFlows, drawnPaths } from '../../views/flow-edges.js';
import { LineCodes } from '../../views/line-codes.js';
import { capitalised, nearest, ownerNote, type Perspective } from '../../views/perspective.js';
import { rowsOf } from '../../views/rows.js';
import type { BandedScene, SceneBand, SceneHead } from '../../views/scene.js';
import { sceneFrame, tonesOf } from '../../views/scene-frame.js';
import { sceneNode } from '../../views/scene-node.js';
import type { Tones } from '../../views/tones.js';
import { words } from '../../views/words.js';
import { relationLines } from './relation-lines.js';
import type { LayerSelection } from './selection.js';

/** Every kind has a band of its own; flows are lines. */
export function placeInLayer(kind: CoreKindId): string | undefined {
  return coreVocabulary.kind(kind).structure === 'flow' ? 'line' : kind;
}

/** A band for each kind in the order of the vocabulary, what is contained as rows, relations and flows between the boxes. */
export function layerScene(
  perspective: Perspective,
  selection: LayerSelection,
  head: SceneHead,
  view: ViewDefinition | undefined,
): BandedScene {
  const shown = new Map(selection.elements.map((element) => [element.id, element]));
  const tones = tonesOf(perspective, view, shown.values());
  const bands = bandsOf(perspective, shown, tones);
  const boxes = boxesOf(bands);
  const codes = new LineCodes();
  const relations = relationLines(perspective, boxes, selection.exclusions, codes);
  return {
    ...sceneFrame(perspective, head, tones),
    bands,
    sides: [],
    outside: [],
    outsideTitle: words.outside[perspective.language],
    edges: [
      ...bundledFlows(
        perspective,
        drawnPaths(selection.flows, (id) => boxAround(perspective, boxes, id)),
        codes,
      ),
      ...relations,
    ],
    codes: codes.entries,
  };
}

function bandsOf(
  perspective: Perspective,
  shown: ReadonlyMap<ElementId, Element>,
  tones: Tones | undefined,
): SceneBand[] {
  const byKind = new Map<KindId, Element[]>();
  for (const element of shown.values()) {
    if (isBox(perspective, element, shown)) {
      const kind = kindIn(perspective, element);
      byKind.set(kind, [...(byKind.get(kind) ?? []), element]);
    }
  }
  return perspective.model.vocabularyOf(perspective.project).kinds.flatMap((kind) => {
    const elements = byKind.get(kind.id) ?? [];
    const band: SceneBand = {
      id: kind.id,
      title: capitalised(kind.spelling[perspective.language]),
      layer: kind.section ?? 'architecture',
      nodes: elements.map((element) =>
        sceneNode(perspective, element, {
          tones,
          note: ownerNote(perspective, element),
          rows: rowsOf(perspective, element.id, (child) => shown.has(child.id), tones),
        }),
      ),
    };
    return elements.length > 0 ? [band] : [];
  });
}

/** The kind of an element as the project of the view knows it: another project's own kind is what it is built on. */
function kindIn({ model, project }: Perspective, element: Element): KindId {
  return model.vocabularyOf(element) === model.vocabularyOf(project) ? element.kind : element.base;
}

/** What stands in nothing else that is shown. */
function isBox({ model }: Perspective, element: Element, shown: ReadonlyMap<ElementId, Element>): boolean {
  const parent = element.parent === undefined ? undefined : model.element(element.parent);
  return !parent || !nearest(model, parent, (candidate) => shown.has(candidate.id));
}

/** The box of every element that is drawn, as a box or as a row. */
function boxesOf(bands: readonly SceneBand[]): ReadonlyMap<ElementId, string> {
  return new Map(
    bands.flatMap((band) =>
      band.nodes.flatMap((node) =>
        [node.element, ...node.rows.map((row) => row.node.element)].map((id) => [id, node.id] as const),
      ),
    ),
  );
}

function boxAround({ model }: Perspective, boxes: ReadonlyMap<ElementId, string>, id: ElementId): string | undefined {
  const element = model.element(id);
  const drawn = element && nearest(model, element, (candidate) => boxes.has(candidate.id));
  return drawn && boxes.get(drawn.id);
}
