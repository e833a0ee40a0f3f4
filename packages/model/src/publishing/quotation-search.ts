import type { Finding } from '../findings/finding.js';
import type { Element, ElementId, ModelChange, ModelReader } from '../model/architecture-model.js';
import { isSet } from '../model/queries.js';
import { sameContent } from '../model/same-content.js';
import { PublicModel } from './public-model.js';
import {
  hiddenTitles,
  type PublicText,
  type QuotableTitles,
  quotationsIn,
  textsOfElement,
  textsOfProject,
  textsOfRelation,
  textsOfView,
} from './quoted-titles.js';

const NOTHING: readonly Finding[] = [];

/** What is other than before, as a change of the model tells it. */
type Changed = Pick<ModelChange, 'elements' | 'views' | 'documents'>;

/** What is kept back of a model, and the titles by which it would be known. */
interface KeptBack {
  readonly open: PublicModel;
  readonly titles: QuotableTitles;
}

/**
 * Follows a model and tells which of its texts quote a title that may not be published. Where nothing is restricted, a
 * change costs a look at what it changed; else what it changed is searched, and everything only where other titles are
 * kept back.
 */
export class QuotationSearch {
  /** Ids of elements, and of views as {@link viewKey}, that are marked, or have a title that is, with their full names. */
  private readonly marked = new Map<string, string>();
  private keptBack: KeptBack | undefined;
  private heldBack: ReadonlySet<string> = new Set();
  /** Which projects depend on which. */
  private dependencies = '';
  /** Findings in the texts of elements with the relations that leave them, and of views; only where there are any. */
  private readonly found = new Map<string, readonly Finding[]>();
  /** Elements of whose texts some lie in files of their own, which change by themselves. */
  private readonly withFiles = new Set<ElementId>();

  constructor(private readonly model: ModelReader) {}

  /**
   * All quotations in the model as it is now.
   *
   * @param change what is other than at the last call; undefined where anything may be
   * @param heldBack ids of elements and views whose marks as restricted are damaged
   */
  update(change: Changed | undefined, heldBack: ReadonlySet<string>): readonly Finding[] {
    const isMarkedOtherwise = this.noteMarks(change);
    if (this.marked.size + heldBack.size === 0) {
      this.keptBack = undefined;
      this.found.clear();
      this.withFiles.clear();
      return NOTHING;
    }
    const before = this.keptBack;
    const dependencies = dependenciesIn(this.model);
    const isRelatedOtherwise = dependencies !== this.dependencies;
    this.dependencies = dependencies;
    if (
      isRelatedOtherwise ||
      !change ||
      !before ||
      isMarkedOtherwise ||
      this.concernsKeptBack(change, before, heldBack)
    ) {
      const open = new PublicModel(this.model, heldBack);
      this.keptBack = { open, titles: hiddenTitles(this.model, open) };
      this.heldBack = heldBack;
    }
    const now = this.keptBack!;
    if (change && before && isKeptAlike(before, now)) {
      this.searchChanged(change, now);
    } else {
      this.searchAll(now);
    }
    const ofProjects = [...this.model.projects()].flatMap((project) =>
      [...textsOfProject(project)].flatMap((text) => quotationsIn(text, project.name, now.titles)),
    );
    return [...[...this.found.values()].flat(), ...ofProjects];
  }

  /** Whether a change may keep back something else: by what is kept back, by its name, or by what touches it. */
  private concernsKeptBack({ elements, views }: Changed, { open }: KeptBack, heldBack: ReadonlySet<string>): boolean {
    if (!sameContent([...this.heldBack].sort(), [...heldBack].sort())) {
      return true;
    }
    const names = new Set(this.marked.values());
    return (
      [...views].some((id) => open.keepsBack(id)) ||
      [...elements].some((id) => {
        const element = this.model.element(id);
        return open.keepsBack(id) || this.marked.has(id) || (element !== undefined && names.has(nameOf(element)));
      })
    );
  }

  private searchAll(now: KeptBack): void {
    this.found.clear();
    this.withFiles.clear();
    if (now.titles.byFirstWord.size === 0) {
      return;
    }
    for (const element of this.model.elements()) {
      this.searchElement(element.id, now);
    }
    for (const view of this.model.views()) {
      this.searchView(view.id, now);
    }
  }

  private searchChanged({ elements, views, documents }: Changed, now: KeptBack): void {
    const moved = [...this.found].filter(([, findings]) =>
      findings.some(({ origin }) => documents.has(origin.document)),
    );
    const keys = new Set([...moved.map(([key]) => key), ...elements, ...this.withFiles, ...[...views].map(viewKey)]);
    for (const key of now.titles.byFirstWord.size === 0 ? [] : keys) {
      if (key.startsWith(VIEW)) {
        this.searchView(key.slice(VIEW.length), now);
      } else {
        this.searchElement(key, now);
      }
    }
  }

  private searchElement(id: ElementId, { open, titles }: KeptBack): void {
    const element = this.model.element(id);
    const shown = element && open.publicElement(element);
    const texts: PublicText[] = shown ? [...textsOfElement(this.model, shown)] : [];
    const found = shown ? texts.flatMap((text) => quotationsIn(text, shown.project, titles)) : [];
    for (const relation of this.model.outgoing(id)) {
      const published = open.publicRelationOf(relation);
      const ofRelation = published ? [...textsOfRelation(this.model, published)] : [];
      texts.push(...ofRelation);
      found.push(...ofRelation.flatMap((text) => quotationsIn(text, relation.project, titles)));
    }
    this.note(id, found);
    if (texts.some(({ isOfFile }) => isOfFile)) {
      this.withFiles.add(id);
    } else {
      this.withFiles.delete(id);
    }
  }

  private searchView(id: string, { open, titles }: KeptBack): void {
    const view = open.keepsBack(id) ? undefined : this.model.view(id);
    const found = view ? [...textsOfView(view)].flatMap((text) => quotationsIn(text, view.project, titles)) : [];
    this.note(viewKey(id), found);
  }

  private note(key: string, findings: readonly Finding[]): void {
    if (findings.length > 0) {
      this.found.set(key, findings);
    } else {
      this.found.delete(key);
    }
  }

  /** Whether other things are marked than before. */
  private noteMarks(change: Changed | undefined): boolean {
    const before = new Map(this.marked);
    if (change) {
      this.noteMarksOf(change);
    } else {
      this.noteAllMarks();
    }
    return before.size !== this.marked.size || [...before].some(([id, name]) => this.marked.get(id) !== name);
  }

  private noteMarksOf({ elements, views }: Changed): void {
    for (const id of elements) {
      const element = this.model.element(id);
      this.noteMark(id, element && isMarked(element) ? nameOf(element) : undefined);
    }
    for (const id of views) {
      this.noteMark(viewKey(id), this.model.view(id)?.restricted ? '' : undefined);
    }
  }

  /** Nearly nothing is marked: of the rest nothing is noted. */
  private noteAllMarks(): void {
    this.marked.clear();
    for (const element of this.model.elements()) {
      if (isMarked(element)) {
        this.marked.set(element.id, nameOf(element));
      }
    }
    for (const { id, restricted } of this.model.views()) {
      if (restricted) {
        this.marked.set(viewKey(id), '');
      }
    }
  }

  private noteMark(id: string, name: string | undefined): void {
    if (name === undefined) {
      this.marked.delete(id);
    } else {
      this.marked.set(id, name);
    }
  }
}

/** Whether the same is kept back, under the same titles. */
function isKeptAlike(before: KeptBack, now: KeptBack): boolean {
  return before === now || (before.titles.key === now.titles.key && before.open.hidesAsMuch(now.open));
}

function dependenciesIn(model: ModelReader): string {
  return JSON.stringify([...model.projects()].map(({ name, dependencies }) => [name, ...dependencies.values()]).sort());
}

const VIEW = 'view ';

/** A view may be called like an element. */
function viewKey(id: string): string {
  return `${VIEW}${id}`;
}

function nameOf({ project, qualifiedName }: Element): string {
  return `${project}::${qualifiedName}`;
}

function isMarked(element: Element): boolean {
  return (
    isSet(element, 'restricted') ||
    (element.titles?.some(({ annotations }) => annotations.some(({ id }) => id === 'restricted')) ?? false)
  );
}
