import type { Finding } from '@govarch/model/finding';
import type { ArchitectureModel, ElementId, IsoDate, ModelChange } from '@govarch/model/model';
import { periodEndOf } from '@govarch/model/time';
import { evaluateView } from '@govarch/model/view-evaluation';
import type { ViewDefinition } from '@govarch/model/views';
import { views as messages } from './catalogue-views.js';
import { findingAt } from './finding-at.js';
import { messageOf } from './message.js';

const BEGINNING_OF_TIME: IsoDate = '0001-01-01';
const END_OF_TIME: IsoDate = '9999-12-31';

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

  /**
   * An element that the view shows on its own date. A view without one is looked at over all time: whether it shows
   * something today depends on the reader's date, and is no defect of its text.
   */
  private anyElementOf(view: ViewDefinition): ElementId | undefined {
    const periodEnd = periodEndOf(this.model, view.project);
    const now = this.model.project(view.project)?.asOf ?? periodEnd ?? BEGINNING_OF_TIME;
    for (const asOf of view.asOf ? [view.asOf] : [now, BEGINNING_OF_TIME, END_OF_TIME]) {
      const [first] = evaluateView(this.model, view, { asOf, periodEnd }, () => []);
      if (first) {
        return first.id;
      }
    }
    return undefined;
  }
}
