import type { Finding } from '@govarch/model/finding';
import type { ArchitectureModel, Element, IsoDate, ModelChange, ModelReader } from '@govarch/model/model';
import { periodEndOf } from '@govarch/model/time';
import { evaluateView, type ModelReads, mayAffect, trackReads } from '@govarch/model/view-evaluation';
import type { ViewDefinition } from '@govarch/model/views';
import { views as messages } from '../findings/catalogue-views.js';
import { messageOf } from '../findings/message.js';
import { findingAt } from './finding-at.js';

/** What is known of a view, and on what it rests. */
interface Answer {
  readonly isEmpty: boolean;
  readonly dates: string;
  readonly reads: ModelReads;
}

/**
 * Finds views whose selections pick nothing. A view is looked at again only when something changed that its answer rests
 * on. For a view that picks something that is little, mostly: one element that it picks is enough to answer for it.
 */
export class EmptyViews {
  private readonly answers = new Map<string, Answer>();

  constructor(private readonly model: ArchitectureModel) {}

  /** The views whose finding a change may have altered or moved, with their findings now. */
  update(change: ModelChange): Map<string, readonly Finding[]> {
    const findings = new Map<string, readonly Finding[]>();
    for (const id of change.views) {
      if (!this.model.view(id)) {
        this.answers.delete(id);
        findings.set(id, []);
      }
    }
    for (const view of this.model.views()) {
      const before = this.answers.get(view.id);
      const periodEnd = periodEndOf(this.model, view.project);
      const dates = this.datesOf(view, periodEnd);
      const holds = before && !change.views.has(view.id) && before.dates === dates.join() && this.holds(before, change);
      const now = holds ? before : this.answer(view, dates, periodEnd);
      this.answers.set(view.id, now);
      if (!holds || (now.isEmpty && change.documents.has(view.nameOrigin.document))) {
        findings.set(view.id, now.isEmpty ? [findingOf(view)] : []);
      }
    }
    return findings;
  }

  private holds({ reads }: Answer, change: ModelChange): boolean {
    return !mayAffect(change, reads, [], this.model);
  }

  private answer(view: ViewDefinition, dates: readonly IsoDate[], periodEnd: IsoDate | undefined): Answer {
    const key = dates.join();
    const { reader, reads } = trackReads(this.model);
    if (!isAnswerable(view)) {
      return { isEmpty: false, dates: key, reads };
    }
    for (const asOf of dates) {
      const [witness] = evaluateView(reader, view, { asOf, periodEnd }, () => []);
      if (witness) {
        const readsOfWitness = isDecidedByElement(view) ? this.readsFor(witness, view, asOf, periodEnd) : reads;
        return { isEmpty: false, dates: key, reads: readsOfWitness };
      }
    }
    return { isEmpty: true, dates: key, reads };
  }

  /** What decides that the view picks one element. */
  private readsFor(witness: Element, view: ViewDefinition, asOf: IsoDate, periodEnd: IsoDate | undefined): ModelReads {
    const { reader, reads } = trackReads(this.model);
    reader.element(witness.id);
    const alone: ModelReader = {
      ...reader,
      elements: () => [witness],
      elementsOfKind: (kind) => (this.model.vocabularyOf(witness).isA(witness.kind, kind) ? [witness] : []),
    };
    evaluateView(alone, view, { asOf, periodEnd }, () => []);
    return reads;
  }

  /** The date of the view. Where only the day of the reader would tell, a view is empty if it is at all times. */
  private datesOf(view: ViewDefinition, periodEnd: IsoDate | undefined): readonly IsoDate[] {
    const date = view.asOf ?? this.model.project(view.project)?.asOf ?? periodEnd;
    return date ? [date] : ['0001-01-01', '9999-12-31'];
  }
}

/** Whether a view says what it includes, and all of it was understood: what was not is told already. */
function isAnswerable({ selections }: ViewDefinition): boolean {
  const includes = selections.filter(({ action }) => action === 'include');
  return includes.length > 0 && includes.every(({ terms }) => terms.length > 0);
}

/** Whether an element itself, with what is around it, decides on its being picked, and no way from other elements. */
function isDecidedByElement({ selections }: ViewDefinition): boolean {
  return selections.every(({ terms }) => terms.every(({ pick }) => /^(element|kind|section|all)$/.test(pick.type)));
}

function findingOf({ name, nameOrigin: { document, start, end } }: ViewDefinition): Finding {
  return findingAt(messageOf(messages.includesNothing, [name]), document, start, end);
}
