import type { Element, ElementId, ModelReader } from '../model/architecture-model.js';
import { pickElements, withDescendants } from './evaluate-view.js';
import { meets } from './view-condition.js';
import { type Connection, endsOfPath, type FlowPath, type ViewTime } from './view-connections.js';
import type { ViewDefinition, ViewPick, ViewTerm } from './view-definition.js';

/** What a view takes away. */
export interface Exclusions {
  /** Flows are among them. */
  readonly elements: ReadonlySet<ElementId>;
  /** Whether a line between two elements is taken away by what it is or joins: `trừ A -> B`, `trừ quan hệ sử dụng`. */
  excludes(connection: Connection): boolean;
  /** A flow without the ways that are taken away: nothing, itself, or a path for each end whose ways differ. */
  remaining(path: FlowPath): readonly FlowPath[];
}

type RelationPick = Extract<ViewPick, { type: 'relation' }>;

/** Tells what a view takes away; a view that excludes nothing costs nothing. */
export function exclusionsOf(
  model: ModelReader,
  view: Pick<ViewDefinition, 'project' | 'selections'> | undefined,
  time: ViewTime,
): Exclusions {
  const terms = (view?.selections ?? []).filter(({ action }) => action === 'exclude').flatMap((item) => item.terms);
  const elements = new Set<ElementId>();
  const lines: ((connection: Connection) => boolean)[] = [];
  for (const term of terms) {
    if (term.pick.type === 'relation') {
      lines.push(lineTest(model, term.pick, term, time));
    } else {
      for (const { id } of pickElements(model, view!.project, term.pick, time).filter(fits(model, term, time))) {
        elements.add(id);
      }
    }
  }
  const excludes = (connection: Connection): boolean => lines.some((test) => test(connection));
  return { elements, excludes, remaining: (path) => remainingOf(path, lines.length > 0 ? excludes : undefined) };
}

function fits(model: ModelReader, { where }: ViewTerm, time: ViewTime): (element: Element) => boolean {
  return (element) => !where || meets(model, element, where, time);
}

/** A condition on a line is one on its flow; of other lines it says nothing, and takes none away. */
function lineTest(
  model: ModelReader,
  { relation, source, target }: RelationPick,
  { where }: ViewTerm,
  time: ViewTime,
): (connection: Connection) => boolean {
  const sources = source === undefined ? undefined : withDescendants(model, source);
  const targets = target === undefined ? undefined : withDescendants(model, target);
  return (connection) =>
    (relation === undefined || relation === connection.relation) &&
    (!sources || sources.has(connection.source)) &&
    (!targets || targets.has(connection.target)) &&
    (!where || (connection.path !== undefined && meets(model, connection.path.flow, where, time)));
}

function remainingOf(path: FlowPath, excludes: ((connection: Connection) => boolean) | undefined): readonly FlowPath[] {
  if (!excludes || !endsOfPath(path).some((ends) => excludes(wayOf(path, ends)))) {
    return [path];
  }
  return path.from.flatMap((source) => {
    const to = path.to.filter((target) => !excludes(wayOf(path, [source, target])));
    return to.length > 0 ? [{ ...path, from: [source], to }] : [];
  });
}

function wayOf(path: FlowPath, [source, target]: readonly [ElementId, ElementId]): Connection {
  return { source, target, relation: 'flow', path };
}
