import type { Finding } from '@govarch/model/finding';
import { evaluateMatrix } from '@govarch/model/matrix-evaluation';
import type { ArchitectureModel, ElementId, ModelChange, ModelReader } from '@govarch/model/model';
import { NOTHING_READ, type Reader, type ReadTracker } from '@govarch/model/tracking';
import { evaluateView } from '@govarch/model/view-evaluation';
import type { Placement, ViewDefinition } from '@govarch/model/views';
import { views as messages } from '../findings/catalogue-views.js';
import { messageOf, withFixes } from '../findings/message.js';
import { findingAt } from './finding-at.js';
import { datesOf, isAnswerable } from './view-dates.js';

interface Answer extends Reader {
  /** The elements that the view places and does not show. */
  absent: ReadonlySet<ElementId>;
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
      const answer = known ?? { ...NOTHING_READ, absent: new Set() };
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

function absentFrom(model: ModelReader, id: string): ReadonlySet<ElementId> {
  const view = model.view(id);
  if (!view?.placements || !(view.matrix || isAnswerable(view))) {
    return new Set();
  }
  const shown = new Set<ElementId>(datesOf(view, model).flatMap((time) => shownAt(model, view, time)));
  return new Set(view.placements.map(({ element }) => element).filter((element) => !shown.has(element)));
}

function shownAt(model: ModelReader, view: ViewDefinition, time: Parameters<typeof evaluateView>[2]): ElementId[] {
  const matrix = evaluateMatrix(model, view, time);
  const elements = matrix ? [...matrix.rows, ...matrix.columns] : evaluateView(model, view, time, () => []);
  return elements.map(({ id }) => id);
}

function findingsOf(view: ViewDefinition, { absent }: Answer): readonly Finding[] {
  return (view.placements ?? [])
    .filter(({ element }) => absent.has(element))
    .map((placement) => findingOf(view, placement));
}

function findingOf(view: ViewDefinition, { element, origin }: Placement): Finding {
  const name = element.slice(element.indexOf('::') + 2);
  const fix = {
    title: { vi: `Bỏ dòng đặt “${name}”`, en: `Remove the placement of “${name}”` },
    edits: [{ type: 'remove-placement' as const, view: view.id, at: origin }],
    preferred: true,
  };
  const message = withFixes(messageOf(messages.placedButAbsent, [name, view.name]), [fix]);
  return findingAt(message, origin.document, origin.start, origin.end);
}
