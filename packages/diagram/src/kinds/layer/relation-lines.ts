import type { ElementId } from '@govarch/model/model';
import { type ConnectionKind, connectionsOf } from '@govarch/model/view-evaluation';
import type { Exclusions } from '@govarch/model/view-exclusions';
import { lineOfRelation, relationTitle } from '../../views/connection-edges.js';
import type { LineCodes } from '../../views/line-codes.js';
import type { Perspective } from '../../views/perspective.js';
import type { SceneEdge } from '../../views/scene.js';

/** All relations between two boxes: how many of each, from the first to the second and back. */
interface Bundle {
  readonly source: string;
  readonly target: string;
  readonly forwards: Map<ConnectionKind, number>;
  readonly backwards: Map<ConnectionKind, number>;
}

/** One line per pair of boxes, with the words of its relations, and a code for lines that have no room for words. */
export function relationLines(
  perspective: Perspective,
  boxes: ReadonlyMap<ElementId, string>,
  exclusions: Exclusions,
  codes: LineCodes,
): SceneEdge[] {
  return bundlesOf(perspective, boxes, exclusions).map((bundle) => {
    const meaning = textOf(perspective, bundle, () => '');
    return bundleEdge(perspective, bundle, meaning, codes.codeOf(meaning));
  });
}

function bundlesOf(
  { model, time }: Perspective,
  boxes: ReadonlyMap<ElementId, string>,
  { excludes }: Exclusions,
): Bundle[] {
  const bundles = new Map<string, Bundle>();
  for (const [id, source] of boxes) {
    for (const connection of connectionsOf(model, id, time)) {
      const { relation, source: from, target: to } = connection;
      const target = boxes.get(to);
      if (relation === 'flow' || from !== id || target === undefined || target === source || excludes(connection)) {
        continue;
      }
      const reverse = bundles.get(pairKey(target, source));
      const bundle = reverse ??
        bundles.get(pairKey(source, target)) ?? { source, target, forwards: new Map(), backwards: new Map() };
      if (!reverse) {
        bundles.set(pairKey(source, target), bundle);
      }
      const counts = reverse ? bundle.backwards : bundle.forwards;
      counts.set(relation, (counts.get(relation) ?? 0) + 1);
    }
  }
  return [...bundles.values()];
}

function pairKey(source: string, target: string): string {
  return `${source}\n${target}`;
}

function bundleEdge(perspective: Perspective, bundle: Bundle, meaning: string, code: string): SceneEdge {
  const { source, target, forwards, backwards } = bundle;
  const relations = [...forwards.keys(), ...backwards.keys()];
  const text = textOf(perspective, bundle, (count) => (count > 1 ? ` ×${count}` : ''));
  const { line, arrow } = lineOfRelation(relations[0]!);
  return {
    id: `relations:${source}:${target}`,
    source,
    target,
    relation: relations[0]!,
    relations,
    flows: [],
    count: [...forwards.values(), ...backwards.values()].reduce((sum, count) => sum + count, 0),
    line,
    arrow: { source: backwards.size > 0 ? arrow.target : 'none', target: arrow.target },
    label: [text],
    code,
    family: meaning,
    tooltip: text,
    cssClasses: [],
  };
}

/** The words of all relations, each as it reads from the source to the target of the line. */
function textOf(perspective: Perspective, { forwards, backwards }: Bundle, counted: (count: number) => string): string {
  const words = (counts: ReadonlyMap<ConnectionKind, number>, from: 'source' | 'target'): string[] =>
    [...counts].map(([relation, count]) => relationTitle(perspective, relation, from) + counted(count));
  return [...words(forwards, 'source').sort(), ...words(backwards, 'target').sort()].join(', ');
}
