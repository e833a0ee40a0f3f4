import type { Finding } from '@govarch/model/finding';
import { evaluateMatrix } from '@govarch/model/matrix-evaluation';
import type { ArchitectureModel, ElementId, ModelChange, ModelReader } from '@govarch/model/model';
import { holdsAt } from '@govarch/model/time';
import { NOTHING_READ, type Reader, type ReadTracker } from '@govarch/model/tracking';
import { evaluateView, type ViewTime } from '@govarch/model/view-evaluation';
import type { Placement, ViewDefinition } from '@govarch/model/views';
import { views as messages } from '../findings/catalogue-views.js';
import { messageOf, withFixes } from '../findings/message.js';
import { findingAt } from './finding-at.js';
import { datesOf, isAnswerable } from './view-dates.js';

interface Answer extends Reader {
  /** The elements that the view places and does not show, and whether it would if it included them. */
  absent: ReadonlyMap<ElementId, boolean>;
}

/** Finds elements that views place and do not show. A view is looked at again only when something that it rests on changed. */
export class ViewPlacements {
  private readonly answers = new Map<string, Answer>();

  constructor(
    private readonly model: ArchitectureModel,
    private readonly tracker: ReadTracker,
  ) {}

  /** The views whose findings a change may have altered or moved, with their findings now. */
  update(change: ModelChange, concerned: ReadonlyMap<Reader, number>): Map<string, readonly Finding[]> {
    const findings = new Map<string, readonly Finding[]>();
    for (const [id, answer] of this.answers) {
      if (!this.model.view(id)?.placements) {
        this.tracker.forget(answer);
        this.answers.delete(id);
        findings.set(id, []);
      }
    }
    for (const view of this.model.views()) {
      if (!view.placements) {
        continue;
      }
      const known = this.answers.get(view.id);
      const answer = known ?? { ...NOTHING_READ, absent: new Map() };
      if (!known || concerned.has(known)) {
        this.answers.set(view.id, answer);
        answer.absent = this.tracker.record(answer, () => absentFrom(this.tracker.model, view.id));
        findings.set(view.id, findingsOf(view, answer));
      } else if (change.documents.has(view.origin.document)) {
        findings.set(view.id, findingsOf(view, answer));
      }
    }
    return findings;
  }
}

function absentFrom(model: ModelReader, id: string): ReadonlyMap<ElementId, boolean> {
  const view = model.view(id);
  if (!view?.placements || !(view.matrix || isAnswerable(view))) {
    return new Map();
  }
  const dates = datesOf(view, model);
  const shown = new Set<ElementId>(dates.flatMap((time) => shownAt(model, view, time)));
  const absent = view.placements.filter(({ element }) => !shown.has(element));
  return new Map(absent.map(({ element }) => [element, mayInclude(model, view, element, dates)]));
}

/** A view that includes nothing shows what its kind shows: to include one thing in it would take the rest away. */
function mayInclude(model: ModelReader, view: ViewDefinition, id: ElementId, dates: readonly ViewTime[]): boolean {
  const element = model.element(id);
  const includes = view.selections.some(({ action }) => action === 'include');
  return (
    element !== undefined &&
    includes &&
    !view.matrix &&
    dates.some(({ asOf, periodEnd }) => holdsAt(element, asOf, periodEnd))
  );
}

function shownAt(model: ModelReader, view: ViewDefinition, time: ViewTime): ElementId[] {
  const matrix = evaluateMatrix(model, view, time);
  const elements = matrix ? [...matrix.rows, ...matrix.columns] : evaluateView(model, view, time, () => []);
  return elements.map(({ id }) => id);
}

function findingsOf(view: ViewDefinition, { absent }: Answer): readonly Finding[] {
  return (view.placements ?? [])
    .filter(({ element }) => absent.has(element))
    .map((placement) => findingOf(view, placement, absent.get(placement.element) ?? false));
}

function findingOf(view: ViewDefinition, { element, origin }: Placement, mayBeIncluded: boolean): Finding {
  const name = element.slice(element.indexOf('::') + 2);
  const fix = {
    title: { vi: `Bỏ dòng đặt “${name}”`, en: `Remove the placement of “${name}”` },
    edits: [{ type: 'remove-placement' as const, view: view.id, at: origin }],
    preferred: true,
  };
  const inclusion = {
    title: { vi: `Đưa “${name}” vào sơ đồ`, en: `Include “${name}” in the view` },
    edits: [{ type: 'include-in-view' as const, view: view.id, element }],
  };
  const fixes = mayBeIncluded ? [fix, inclusion] : [fix];
  const message = withFixes(messageOf(messages.placedButAbsent, [name, view.name]), fixes);
  return findingAt(message, origin.document, origin.start, origin.end);
}
