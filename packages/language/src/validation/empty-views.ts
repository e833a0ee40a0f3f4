import type { Finding } from '@govarch/model/finding';
import type { ArchitectureModel, ElementId, IsoDate, ModelChange } from '@govarch/model/model';
import { periodEndOf } from '@govarch/model/time';
import { evaluateView } from '@govarch/model/view-evaluation';
import type { ViewDefinition } from '@govarch/model/views';
import { views as messages } from './catalogue-views.js';
import { findingAt } from './finding-at.js';
import { messageOf } from './message.js';

/**
 * Finds views whose selections pick nothing. For every view that picks something, one of the elements is remembered: as
 * long as nothing happens to it, the view need not be looked at again.
 */
export class EmptyViews {
  private readonly witnesses = new Map<string, ElementId>();

  constructor(private readonly model: ArchitectureModel) {}

  /** The views whose answer a change may have altered, with their findings now. */
  update(change: ModelChange): Map<string, readonly Finding[]> {
    const answers = new Map<string, readonly Finding[]>();
    for (const id of change.views) {
      if (!this.model.view(id)) {
        this.witnesses.delete(id);
        answers.set(id, []);
      }
    }
    for (const view of this.model.views()) {
      const witness = this.witnesses.get(view.id);
      const settled = witness !== undefined && !change.elements.has(witness);
      if (change.views.has(view.id) || !settled) {
        answers.set(view.id, this.check(view));
      }
    }
    return answers;
  }

  private check(view: ViewDefinition): readonly Finding[] {
    const includes = view.selections.some(({ action }) => action === 'include');
    const witness = includes ? this.anyElementOf(view) : undefined;
    if (!includes || witness !== undefined) {
      this.witnesses.set(view.id, witness ?? '');
      return [];
    }
    this.witnesses.delete(view.id);
    const { document, start, end } = view.nameOrigin;
    return [findingAt(messageOf(messages.includesNothing, [view.name]), document, start, end)];
  }

  private anyElementOf(view: ViewDefinition): ElementId | undefined {
    const periodEnd = periodEndOf(this.model, view.project);
    for (const asOf of this.datesOf(view, periodEnd)) {
      const [first] = evaluateView(this.model, view, { asOf, periodEnd }, () => []);
      if (first) {
        return first.id;
      }
    }
    return undefined;
  }

  /** The date of the view. Where only the day of the reader would tell, a view is empty if it is at all times. */
  private datesOf(view: ViewDefinition, periodEnd: IsoDate | undefined): readonly IsoDate[] {
    const date = view.asOf ?? this.model.project(view.project)?.asOf ?? periodEnd;
    return date ? [date] : ['0001-01-01', '9999-12-31'];
  }
}
