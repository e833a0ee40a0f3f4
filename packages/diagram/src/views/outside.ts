import type { Element, ElementId } from '@govarch/model/model';
import { inOrderOfText } from '@govarch/model/text-order';
import type { Localized } from '@govarch/model/vocabulary';
import { nearest, outsideParty, type Perspective, titleOf } from './perspective.js';
import { rowsOf } from './rows.js';
import type { SceneNode, SceneParty } from './scene.js';
import { sceneNode } from './scene-node.js';
import type { Tones } from './tones.js';

/** The outside of a scene: its parties, and the node that stands for an element there. */
export interface Outside {
  readonly parties: readonly SceneParty[];
  nodeOf(element: ElementId): string | undefined;
}

interface Group {
  party?: Element;
  readonly title: string;
  readonly members: Element[];
}

/** Groups outside elements by the agency that owns them; what is inside another shown element becomes a row of it. */
export function groupOutside(
  perspective: Perspective,
  shown: ReadonlyMap<ElementId, Element>,
  tones: Tones | undefined,
): Outside {
  const { model } = perspective;
  const groups = new Map<string, Group>();
  const boxes = new Map<ElementId, string>();
  for (const element of shown.values()) {
    const key = outsideParty(perspective, element)!;
    const party = model.element(key);
    const group = groups.get(key) ?? newGroup(perspective, key, party);
    groups.set(key, group);
    if (element.id === key) {
      boxes.set(element.id, element.id);
    } else if (!isInside(perspective, element, shown, key)) {
      group.members.push(element);
      boxes.set(element.id, element.id);
    }
  }
  const nodeOf = (id: ElementId): string | undefined => {
    const element = model.element(id);
    const box = element && nearest(model, element, (candidate) => boxes.has(candidate.id));
    return box && boxes.get(box.id);
  };
  const parties = [...groups].map(([key, group]) => ({
    id: key,
    title: group.title,
    node: group.party && sceneNode(perspective, group.party, { tones }),
    members: group.members.map((element) => memberNode(perspective, element, shown, tones)),
  }));
  return { parties, nodeOf };
}

function newGroup(perspective: Perspective, key: string, party: Element | undefined): Group {
  return {
    party,
    title: party ? titleOf(perspective, party) : projectTitle(perspective, key.slice('project:'.length)),
    members: [],
  };
}

/** Why an agency that has a place outside may be missing there. */
export const PART_OF_OWN_AGENCY: Localized = {
  vi: 'là bộ phận của chính cơ quan chủ quản',
  en: 'they are parts of the agency itself',
};

/** All nodes of parties, rows not among them. */
export function nodesOfParties(parties: readonly SceneParty[]): SceneNode[] {
  return parties.flatMap(({ node, members }) => [...(node ? [node] : []), ...members]);
}

/** What another project calls its architecture; its name where it declares none. */
function projectTitle(perspective: Perspective, project: string): string {
  const architectures = perspective.model.elementsOfKind('architecture');
  const [architecture] = inOrderOfText(architectures.filter((candidate) => candidate.project === project));
  return architecture ? titleOf(perspective, architecture) : project;
}

function isInside(
  { model }: Perspective,
  element: Element,
  shown: ReadonlyMap<ElementId, Element>,
  party: ElementId,
): boolean {
  const parent = element.parent === undefined ? undefined : model.element(element.parent);
  const above = parent && nearest(model, parent, (candidate) => shown.has(candidate.id));
  return above !== undefined && above.id !== party;
}

function memberNode(
  perspective: Perspective,
  element: Element,
  shown: ReadonlyMap<ElementId, Element>,
  tones: Tones | undefined,
): SceneNode {
  const rows = rowsOf(perspective, element.id, (child) => shown.has(child.id), tones);
  return sceneNode(perspective, element, { rows, tones });
}
