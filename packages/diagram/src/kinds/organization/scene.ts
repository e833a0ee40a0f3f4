import type { Element, ElementId } from '@govarch/model/model';
import type { ViewDefinition } from '@govarch/model/views';
import { kindTitle, nearest, type Perspective } from '../../views/perspective.js';
import type { Scene, SceneEdge, SceneHead, SceneNode } from '../../views/scene.js';
import { placedElements, tonesOf } from '../../views/scene-frame.js';
import { sceneNode } from '../../views/scene-node.js';
import type { Selection } from '../../views/selection.js';
import { words } from '../../views/words.js';
import { placeInOrganization } from './places.js';

/** An agency or a unit with what it directly contains, in the order of the text. */
export interface OrganizationNode {
  readonly node: SceneNode;
  readonly children: readonly OrganizationNode[];
}

export interface OrganizationScene extends Scene {
  /** What is contained in nothing that is shown. */
  readonly roots: readonly OrganizationNode[];
}

/** Of one parent, up to this many units without units of their own are boxes; more of them are a list. */
export const MOST_LEAVES = 5;

/** The tree of the agencies and units that a view shows; what stands between two of them and is not shown is passed over. */
export function organizationScene(
  perspective: Perspective,
  selection: Selection,
  head: SceneHead,
  view: ViewDefinition | undefined,
): OrganizationScene {
  const drawn = placedElements(selection, placeInOrganization);
  const tones = tonesOf(perspective, view, drawn);
  const children = childrenOf(perspective, drawn);
  const treeOf = (element: Element): OrganizationNode => {
    const inside = children.get(element.id) ?? [];
    const leaves = inside.filter((child) => !children.has(child.id));
    const rows = leaves.length > MOST_LEAVES ? leaves : [];
    return {
      node: sceneNode(perspective, element, {
        tones,
        note: element.base === 'unit' ? undefined : kindTitle(perspective, element),
        rows: rows.map((row) => ({ node: sceneNode(perspective, row, { tones }), depth: 0 })),
      }),
      children: inside.filter((child) => !rows.includes(child)).map(treeOf),
    };
  };
  const roots = (children.get(undefined) ?? []).map(treeOf);
  return {
    ...head,
    tones: tones?.titles ?? [],
    roots,
    edges: roots.flatMap((root) => edgesBelow(perspective, root)),
  };
}

/** What each shown element directly contains of what is shown; of undefined, what nothing shown contains. */
function childrenOf(
  { model }: Perspective,
  drawn: readonly Element[],
): ReadonlyMap<ElementId | undefined, readonly Element[]> {
  const shown = new Set(drawn.map(({ id }) => id));
  const children = new Map<ElementId | undefined, Element[]>();
  for (const element of drawn) {
    const parent = element.parent === undefined ? undefined : model.element(element.parent);
    const above = parent && nearest(model, parent, ({ id }) => shown.has(id) && id !== element.id);
    children.set(above?.id, [...(children.get(above?.id) ?? []), element]);
  }
  return children;
}

function edgesBelow(perspective: Perspective, { node, children }: OrganizationNode): SceneEdge[] {
  return children.flatMap((child) => [
    {
      id: `contains:${child.node.id}`,
      source: node.id,
      target: child.node.id,
      relation: 'contains',
      flows: [],
      count: 1,
      line: 'solid',
      arrow: { source: 'none', target: 'none' },
      label: [],
      tooltip: words.contains[perspective.language],
      cssClasses: [],
    } satisfies SceneEdge,
    ...edgesBelow(perspective, child),
  ]);
}

/** All boxes of the tree, lists not among them. */
export function nodesOfTree(nodes: readonly OrganizationNode[]): readonly SceneNode[] {
  return nodes.flatMap(({ node, children }) => [node, ...nodesOfTree(children)]);
}
