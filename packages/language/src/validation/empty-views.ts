import type { Finding } from '@govarch/model/finding';
import { evaluateMatrix } from '@govarch/model/matrix-evaluation';
import type { ArchitectureModel, Element, ModelChange, ModelReader } from '@govarch/model/model';
import { NOTHING_READ, type Reader, type ReadTracker } from '@govarch/model/tracking';
import { evaluateView } from '@govarch/model/view-evaluation';
import type { ViewDefinition } from '@govarch/model/views';
import { views as messages } from '../findings/catalogue-views.js';
import { messageOf } from '../findings/message.js';
import { findingAt } from './finding-at.js';
import { datesOf, isAnswerable } from './view-dates.js';

/** What is known of a view. */
interface Answer extends Reader {
  isEmpty: boolean;
}

/**
 * Finds views whose selections pick nothing. A view is looked at again only when something changed that its answer rests
 * on. For a view that picks something that is little, mostly: one element that it picks is enough to answer for it.
 */
export class EmptyViews {
  private readonly answers = new Map<string, Answer>();

  constructor(
    private readonly model: ArchitectureModel,
    private readonly tracker: ReadTracker,
  ) {}

  /**
   * The views whose finding a change may have altered or moved, with their findings now.
   *
   * @param concerned those who would read something else since the change
   */
  update(change: ModelChange, concerned: ReadonlyMap<Reader, number>): Map<string, readonly Finding[]> {
    const findings = new Map<string, readonly Finding[]>();
    for (const [id, answer] of this.answers) {
      if (!this.model.view(id)) {
        this.tracker.forget(answer);
        this.answers.delete(id);
        findings.set(id, []);
      }
    }
    for (const view of this.model.views()) {
      const known = this.answers.get(view.id);
      const answer = known ?? { ...NOTHING_READ, isEmpty: false };
      const isAsked = !known || concerned.has(known);
      if (isAsked) {
        this.answers.set(view.id, answer);
        answer.isEmpty = this.isEmpty(view.id, answer);
      }
      if (isAsked || (answer.isEmpty && change.documents.has(view.nameOrigin.document))) {
        findings.set(view.id, answer.isEmpty ? [findingOf(view)] : []);
      }
    }
    return findings;
  }

  private isEmpty(id: string, reader: Reader): boolean {
    const { model } = this.tracker;
    const picked = this.tracker.record(reader, () => firstPicked(model, id));
    if (picked?.isAlone) {
      // From here on the answer rests on what decides that the view picks this one element.
      this.tracker.record(reader, () => firstPicked(model, id, onlyOf(model, picked.element)));
    }
    return picked === undefined;
  }
}

/** Something that a view picks, and whether it alone, with what is around it, decides on that. */
/** Statements of a view that decide what it shows. */
const PICKING: ReadonlySet<string> = new Set(['include', 'exclude', 'rows', 'as-of']);

interface Picked {
  readonly element?: Element;
  readonly isAlone: boolean;
}

/**
 * The first element that a view picks; undefined where it picks none.
 *
 * @param among where it is looked for
 */
function firstPicked(model: ModelReader, id: string, among = model): Picked | undefined {
  const view = model.view(id);
  if (view?.misread?.some((statement) => PICKING.has(statement))) {
    return { isAlone: false };
  }
  if (view?.matrix) {
    return firstInMatrix(view, model);
  }
  if (!view || !isAnswerable(view)) {
    return { isAlone: false };
  }
  for (const time of datesOf(view, model)) {
    const [element] = evaluateView(among, view, time, () => []);
    if (element) {
      return { element, isAlone: isDecidedByElement(view) };
    }
  }
  return undefined;
}

/** The first row of a matrix; undefined where it has no rows or no columns. */
function firstInMatrix(view: ViewDefinition, model: ModelReader): Picked | undefined {
  const { rows, columns } = view.matrix!;
  if (rows.length === 0 || columns.length === 0) {
    return { isAlone: false };
  }
  for (const time of datesOf(view, model)) {
    const matrix = evaluateMatrix(model, view, time);
    const [element] = matrix?.rows ?? [];
    if (element && matrix!.columns.length > 0) {
      return { element, isAlone: false };
    }
  }
  return undefined;
}

/** The model as if an element were the only one that could be found by walking through all. */
function onlyOf(model: ModelReader, element: Element | undefined): ModelReader {
  const found = element && model.element(element.id);
  return {
    ...model,
    elements: () => (found ? [found] : []),
    elementsOfKind: (kind) => (found && model.vocabularyOf(found).isA(found.kind, kind) ? [found] : []),
  };
}

/** Whether an element itself, with what is around it, decides on its being picked, and no way from other elements. */
function isDecidedByElement({ selections }: ViewDefinition): boolean {
  return selections.every(({ terms }) => terms.every(({ pick }) => /^(element|kind|section|all)$/.test(pick.type)));
}

function findingOf({ name, nameOrigin: { document, start, end } }: ViewDefinition): Finding {
  return findingAt(messageOf(messages.includesNothing, [name]), document, start, end);
}
