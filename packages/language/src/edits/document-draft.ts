import type { SectionId } from '@govarch/model/vocabulary';
import type { AstNode, CstNode, LangiumDocument } from 'langium';
import { type Document, isExtension, isSection } from '../generated/ast.js';
import { statementsIn } from '../parser/bodies.js';
import { type Addition, Additions } from './additions.js';
import type { FileStyle } from './file-style.js';
import type { NewStatement } from './new-statement.js';
import { withoutEmptiedBody, withoutItems, withoutStatement, withoutStretch } from './removals.js';
import { changed, joined, type TextChange } from './text-change.js';
import { wordOf } from './values.js';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function isWithin(change: Stretch, { start, end }: Stretch): boolean {
  return change.start >= start && change.end <= end;
}

/** What is to happen to one document; nothing of it is text before all edits are known, so that they compose. */
export class DocumentDraft {
  readonly root: Document;
  private readonly additions: Additions;
  private readonly newSections = new Map<SectionId, NewStatement[]>();
  private readonly removed = new Set<AstNode>();
  private readonly removedItems = new Map<readonly CstNode[], Set<CstNode>>();
  private readonly replaced: TextChange[] = [];
  private readonly moved = new Map<AstNode, Stretch>();

  constructor(
    document: LangiumDocument,
    readonly style: FileStyle,
  ) {
    this.root = document.parseResult.value as Document;
    this.additions = new Additions(style);
  }

  add(body: AstNode, addition: Addition): void {
    this.additions.add(body, addition);
  }

  /** Writes a statement into a section that the document does not have yet. */
  addToNewSection(section: SectionId, statement: NewStatement): void {
    this.newSections.set(section, [...(this.newSections.get(section) ?? []), statement]);
  }

  remove(statement: AstNode): void {
    this.removed.add(statement);
  }

  isRemoved(statement: AstNode): boolean {
    return this.removed.has(statement);
  }

  /** Takes an item out of a list; with the last one goes `whole`, that has nothing to say without it. */
  removeItem(items: readonly CstNode[], item: CstNode, whole: () => void): void {
    const key = [...this.removedItems.keys()].find((known) => known[0] === items[0]) ?? items;
    const removed = (this.removedItems.get(key) ?? new Set()).add(item);
    if (removed.size === items.length) {
      this.removedItems.delete(key);
      whole();
    } else {
      this.removedItems.set(key, removed);
    }
  }

  /** Takes a statement out with what is to happen inside it, to be written elsewhere; the comments above it go with it. */
  move(statement: AstNode): void {
    const { offset, end } = statement.$cstNode!;
    this.moved.set(statement, { start: this.style.startWithComments(offset), end });
  }

  /** Whether a statement lies in one that is moved, or is one itself. */
  isMoved(statement: AstNode): boolean {
    for (let node: AstNode | undefined = statement; node; node = node.$container) {
      if (this.moved.has(node)) {
        return true;
      }
    }
    return false;
  }

  /** A statement that is moved, after what is to happen inside it; undefined where that is contradictory. */
  movedStatement(statement: AstNode): NewStatement | undefined {
    const { start, end } = this.moved.get(statement)!;
    const inside = joined(this.allChanges().filter((change) => isWithin(change, { start, end })));
    if (!inside) {
      return undefined;
    }
    const indent = this.style.indentAt(start);
    const lines = changed(this.style.text.slice(start, end), inside, start)
      .split(/\r?\n/)
      .map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line.trimStart()));
    return { lines, unit: this.style.indentUnit(statement) };
  }

  replace(start: number, end: number, newText: string): void {
    this.replaced.push({ start, end, newText });
  }

  change(change: TextChange): void {
    this.replaced.push(change);
  }

  /** All of it as changes of the text, in no order. */
  changes(): TextChange[] {
    this.writeNewSections();
    const moved = [...this.moved.values()];
    const outside = this.allChanges().filter((change) => !moved.some((stretch) => isWithin(change, stretch)));
    return [...outside, ...moved.map(({ start, end }) => withoutStretch(start, end, this.style))];
  }

  private allChanges(): TextChange[] {
    const removed = new Set([...this.removed].filter((statement) => !this.isInsideRemoved(statement)));
    const items = [...this.removedItems].flatMap(([list, gone]) => withoutItems(list, gone));
    return [...this.replaced, ...items, ...this.removals(removed), ...this.additions.changes(removed)];
  }

  private writeNewSections(): void {
    for (const [section, body] of this.newSections) {
      const word = wordOf(this.style.vocabulary.section(section).spelling, this.style.languageIn(this.root));
      this.add(this.root, { statement: { head: word, body }, after: this.placeOfSection(section) });
    }
    this.newSections.clear();
  }

  /** Sections stand in the order of an architecture document, after what belongs to none. */
  private placeOfSection(section: SectionId): AstNode | undefined {
    const { sections } = this.style.vocabulary;
    const order = sections.findIndex(({ id }) => id === section);
    const before = statementsIn(this.root).filter(
      (statement) => !isSection(statement) || sections.findIndex(({ id }) => id === statement.section) < order,
    );
    const lastSection = before.filter(isSection).pop();
    const firstSection = statementsIn(this.root).find(isSection);
    const beforeSections = before.filter(
      (statement) => !firstSection || statement.$cstNode!.offset < firstSection.$cstNode!.offset,
    );
    return lastSection ?? beforeSections.pop();
  }

  private isInsideRemoved(statement: AstNode): boolean {
    for (let node = statement.$container; node; node = node.$container) {
      if (this.removed.has(node)) {
        return true;
      }
    }
    return false;
  }

  /** Where a body is left empty, it goes; an extension without one goes as a whole. */
  private removals(removed: Set<AstNode>): TextChange[] {
    const bodies = new Set([...removed].map((statement) => statement.$container).filter((body) => body !== undefined));
    const emptied: TextChange[] = [];
    for (const body of bodies) {
      const change =
        isSection(body) || this.additions.has(body) ? undefined : withoutEmptiedBody(body, removed, this.style);
      if (change) {
        for (const statement of statementsIn(body)) {
          removed.delete(statement);
        }
        emptied.push(...(isExtension(body) ? withoutStatement(body, this.style) : [change]));
      }
    }
    return [...emptied, ...[...removed].flatMap((statement) => withoutStatement(statement, this.style))];
  }
}
