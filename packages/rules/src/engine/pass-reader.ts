import type { Element, ElementId, ElementReference, ModelReader, Project, Relation } from '@govarch/model/model';
import type { ViewDefinition } from '@govarch/model/views';
import type { KindId, RelationId } from '@govarch/model/vocabulary';

/** From how many relations at one element on it pays to keep them sorted by kind. */
const HUB = 24;

/**
 * Reads the model during one pass of checks, in which it does not change. An agency that owns thousands of systems is
 * asked by each of them: its relations are sorted by kind once, so that a pass stays linear.
 */
export class PassReader implements ModelReader {
  private outgoingOfHubs = new Map<ElementId, Map<RelationId, Relation[]>>();
  private incomingOfHubs = new Map<ElementId, Map<RelationId, Relation[]>>();

  constructor(private readonly model: ModelReader) {}

  /** To be called before each pass: what was kept may no longer be true. */
  begin(): void {
    this.outgoingOfHubs = new Map();
    this.incomingOfHubs = new Map();
  }

  project(name: string): Project | undefined {
    return this.model.project(name);
  }

  projects(): Iterable<Project> {
    return this.model.projects();
  }

  element(id: ElementId): Element | undefined {
    return this.model.element(id);
  }

  elements(): Iterable<Element> {
    return this.model.elements();
  }

  elementsOfKind(kind: KindId): readonly Element[] {
    return this.model.elementsOfKind(kind);
  }

  children(id: ElementId): readonly Element[] {
    return this.model.children(id);
  }

  outgoing(id: ElementId, kind?: RelationId): readonly Relation[] {
    return ofKind(id, this.model.outgoing(id), kind, this.outgoingOfHubs);
  }

  incoming(id: ElementId, kind?: RelationId): readonly Relation[] {
    return ofKind(id, this.model.incoming(id), kind, this.incomingOfHubs);
  }

  relations(): Iterable<Relation> {
    return this.model.relations();
  }

  references(id: ElementId): readonly ElementReference[] {
    return this.model.references(id);
  }

  referencesFrom(id: ElementId): readonly ElementReference[] {
    return this.model.referencesFrom(id);
  }

  views(): Iterable<ViewDefinition> {
    return this.model.views();
  }

  view(id: string): ViewDefinition | undefined {
    return this.model.view(id);
  }
}

const NOTHING: readonly never[] = [];

function ofKind(
  id: ElementId,
  all: readonly Relation[],
  kind: RelationId | undefined,
  hubs: Map<ElementId, Map<RelationId, Relation[]>>,
): readonly Relation[] {
  if (kind === undefined || all.length === 0) {
    return all;
  }
  if (all.length < HUB) {
    return all.filter((relation) => relation.kind === kind);
  }
  let byKind = hubs.get(id);
  if (!byKind) {
    byKind = new Map();
    for (const relation of all) {
      const same = byKind.get(relation.kind);
      if (same) {
        same.push(relation);
      } else {
        byKind.set(relation.kind, [relation]);
      }
    }
    hubs.set(id, byKind);
  }
  return byKind.get(kind) ?? NOTHING;
}
