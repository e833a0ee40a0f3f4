import type { Finding } from '../findings/finding.js';
import type { Element, ModelChange, ModelReader } from '../model/architecture-model.js';
import { isSet } from '../model/queries.js';
import { PublicModel } from './public-model.js';
import { hiddenTitles, type PublicText, publicTexts, type QuotableTitles, quotationsIn } from './quoted-titles.js';

const NOTHING: readonly Finding[] = [];

/**
 * Follows a model and tells which of its texts quote a title that may not be published. Where nothing is restricted, a
 * change costs a look at what it changed; else texts are searched again only if they, or the titles, are others.
 */
export class QuotationSearch {
  /** Elements and views that are marked as restricted, or have a title that is. */
  private readonly marked = new Set<string>();
  private titles: QuotableTitles | undefined;
  /** What was found in texts by what bears them, for the titles of now. */
  private known = new WeakMap<object, readonly Finding[]>();

  constructor(private readonly model: ModelReader) {}

  /**
   * All quotations in the model as it is now.
   *
   * @param change what is other than at the last call; undefined where anything may be
   * @param heldBack ids of elements and views whose marks as restricted are damaged
   */
  update(
    change: Pick<ModelChange, 'elements' | 'views'> | undefined,
    heldBack: ReadonlySet<string>,
  ): readonly Finding[] {
    this.noteMarks(change);
    if (this.marked.size + heldBack.size === 0) {
      this.titles = undefined;
      return NOTHING;
    }
    const open = new PublicModel(this.model, heldBack);
    const titles = hiddenTitles(this.model, open);
    if (titles.key !== this.titles?.key) {
      this.titles = titles;
      this.known = new WeakMap();
    }
    if (titles.byFirstWord.size === 0) {
      return NOTHING;
    }
    const findings: Finding[] = [];
    for (const { bearer, project, texts } of publicTexts(open)) {
      let found = this.known.get(bearer);
      if (!found) {
        const all: readonly PublicText[] = [...texts()];
        found = all.flatMap((text) => quotationsIn(text, project, titles));
        if (!all.some(({ isOfFile }) => isOfFile)) {
          this.known.set(bearer, found);
        }
      }
      findings.push(...found);
    }
    return findings;
  }

  private noteMarks(change: Pick<ModelChange, 'elements' | 'views'> | undefined): void {
    if (!change) {
      this.marked.clear();
      for (const element of this.model.elements()) {
        this.noteMark(element.id, isMarked(element));
      }
      for (const view of this.model.views()) {
        this.noteMark(viewKey(view.id), view.restricted === true);
      }
      return;
    }
    for (const id of change.elements) {
      const element = this.model.element(id);
      this.noteMark(id, element !== undefined && isMarked(element));
    }
    for (const id of change.views) {
      this.noteMark(viewKey(id), this.model.view(id)?.restricted === true);
    }
  }

  private noteMark(id: string, isRestricted: boolean): void {
    if (isRestricted) {
      this.marked.add(id);
    } else {
      this.marked.delete(id);
    }
  }
}

/** A view may be called like an element. */
function viewKey(id: string): string {
  return `view ${id}`;
}

function isMarked(element: Element): boolean {
  return (
    isSet(element, 'restricted') ||
    (element.titles?.some(({ annotations }) => annotations.some(({ id }) => id === 'restricted')) ?? false)
  );
}
