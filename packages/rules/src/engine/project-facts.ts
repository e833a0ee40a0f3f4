import { attributesNamed } from '@govarch/model/attributes';
import type { Element, ElementId, IsoDate, ModelReader } from '@govarch/model/model';
import { topAgency } from '@govarch/model/queries';
import { holding, holdsAt, periodEndOf } from '@govarch/model/time';
import { type ArchitectureStatus, architectureStatuses } from '../settings.js';

/** What nearly every check depends on: the run of a project depends on it for all of them. */
export interface ProjectFacts {
  /** Last day of the period of each project's architecture. */
  readonly periodEnds: ReadonlyMap<string, IsoDate>;
  /** The topmost agencies of those that own the architecture of the project. */
  readonly homeAgencies: ReadonlySet<ElementId>;
  /** How far the architecture of the project has come, where it says. */
  readonly status: ArchitectureStatus | undefined;
}

/** Gathers them for the checks of a project. */
export function projectFacts(model: ModelReader, project: string, asOf: IsoDate): ProjectFacts {
  const periodEnds = new Map<string, IsoDate>();
  const homeAgencies = new Set<ElementId>();
  let status: ArchitectureStatus | undefined;
  for (const architecture of model.elementsOfKind('architecture')) {
    const end = periodEndOf(model, architecture.project);
    if (end !== undefined) {
      periodEnds.set(architecture.project, end);
    }
    if (architecture.project === project) {
      status ??= statusOf(architecture, asOf, end);
      for (const relation of holding(model.outgoing(architecture.id, 'owner'), asOf, end)) {
        const owner = model.element(relation.target);
        homeAgencies.add(owner ? topAgency(model, owner).id : relation.target);
      }
    }
  }
  return { periodEnds, homeAgencies, status };
}

function statusOf(architecture: Element, asOf: IsoDate, end: IsoDate | undefined): ArchitectureStatus | undefined {
  const written = attributesNamed(architecture, 'status').find((attribute) => holdsAt(attribute, asOf, end));
  const said = written?.values[0];
  return said?.type === 'enumeration' ? architectureStatuses.find((status) => status === said.value) : undefined;
}

/** Whether nothing in them differs. */
export function sameProjectFacts(a: ProjectFacts, b: ProjectFacts): boolean {
  return (
    a.status === b.status &&
    a.periodEnds.size === b.periodEnds.size &&
    [...a.periodEnds].every(([project, end]) => b.periodEnds.get(project) === end) &&
    a.homeAgencies.size === b.homeAgencies.size &&
    [...a.homeAgencies].every((agency) => b.homeAgencies.has(agency))
  );
}
