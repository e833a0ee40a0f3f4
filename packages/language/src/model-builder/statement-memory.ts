import type { Finding } from '@govarch/model/finding';
import type { Element, Extension, Relation } from '@govarch/model/model';
import type { ViewDefinition } from '@govarch/model/views';
import type { Document, Statement, View } from '../generated/ast.js';
import type { ViewProblem } from './view-problem.js';

/** What one statement, with all inside it, said when it was last built. */
export interface Said {
  readonly elements: readonly Element[];
  readonly extensions: readonly Extension[];
  readonly relations: readonly Relation[];
  readonly views: readonly ViewDefinition[];
}

const NOWHERE: readonly number[] = [];

/** What is known of a statement. */
interface Known {
  readonly start: number;
  readonly end: number;
  said?: Said;
  /** Where names in it may mean something else since it said that. */
  changed: readonly number[];
  findings?: readonly Finding[];
}

/** What a statement said before names in it changed, and where these stand. */
export interface FormerlySaid {
  readonly said: Said;
  readonly changed: readonly number[];
}

/**
 * What the statements of a document said and were found to be. It is kept for as long as the document has the same syntax
 * tree; a statement is forgotten when a name in it may mean something else.
 */
export class StatementMemory {
  private readonly statements = new Map<Statement, Known>();
  private readonly viewProblems = new Map<View, readonly ViewProblem[]>();

  constructor(readonly root: Document) {}

  /** Forgets what is known of the statements around these places. */
  forget(places: readonly number[]): void {
    if (places.length === 0) {
      return;
    }
    for (const known of this.statements.values()) {
      const inside = places.filter((place) => known.start <= place && place < known.end);
      if (inside.length > 0) {
        known.changed = [...known.changed, ...inside];
        known.findings = undefined;
      }
    }
  }

  /** What a statement said, if it still says that. */
  said(statement: Statement): Said | undefined {
    const known = this.statements.get(statement);
    return known?.changed.length === 0 ? known.said : undefined;
  }

  /** What a statement said before; undefined where that is not known. */
  formerlySaid(statement: Statement): FormerlySaid | undefined {
    const known = this.statements.get(statement);
    return known?.said && { said: known.said, changed: known.changed };
  }

  /**
   * Keeps what a statement says now. Most of it is as before when one name has changed: those parts stay the same objects,
   * so that nobody has to compare them again.
   *
   * @returns what it says, in these objects
   */
  rememberSaid(statement: Statement, said: Said): Said {
    const known = this.known(statement);
    known.said = known.said ? withParts(known.said, said) : said;
    known.changed = NOWHERE;
    return known.said;
  }

  findings(statement: Statement): readonly Finding[] | undefined {
    return this.statements.get(statement)?.findings;
  }

  rememberFindings(statement: Statement, findings: readonly Finding[]): void {
    this.known(statement).findings = findings;
  }

  forgetFindings(statement: Statement): void {
    const known = this.statements.get(statement);
    if (known) {
      known.findings = undefined;
    }
  }

  /** What could not be understood in a view when it was last built. */
  problemsOf(view: View): readonly ViewProblem[] {
    return this.viewProblems.get(view) ?? [];
  }

  rememberProblems(view: View, problems: readonly ViewProblem[]): void {
    this.viewProblems.set(view, problems);
  }

  private known(statement: Statement): Known {
    let known = this.statements.get(statement);
    if (!known) {
      known = { start: statement.$cstNode?.offset ?? 0, end: statement.$cstNode?.end ?? 0, changed: NOWHERE };
      this.statements.set(statement, known);
    }
    return known;
  }
}

/** The parts of what was said that stand in a stretch of the text; undefined where a name in it has changed. */
export function saidWithin({ said, changed }: FormerlySaid, start: number, end: number): Said | undefined {
  const isWithin = (place: number | undefined): boolean => place !== undefined && start <= place && place < end;
  if (changed.some(isWithin)) {
    return undefined;
  }
  return {
    elements: said.elements.filter(({ origin }) => isWithin(origin.start)),
    extensions: said.extensions.filter(({ attributes }) => isWithin(attributes[0]?.origin.start)),
    relations: said.relations.filter(({ origin }) => isWithin(origin.start)),
    views: said.views.filter(({ origin }) => isWithin(origin.start)),
  };
}

function withParts(before: Said, after: Said): Said {
  return {
    elements: withItems(before.elements, after.elements),
    extensions: withItems(before.extensions, after.extensions),
    relations: withItems(before.relations, after.relations),
    views: withItems(before.views, after.views),
  };
}

/** The same as `after`, in the objects of `before` from both ends on, as far as they are equal. */
function withItems<T>(before: readonly T[], after: readonly T[]): readonly T[] {
  const items = [...after];
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && isEqual(before[start], after[start])) {
    items[start] = before[start] as T;
    start++;
  }
  for (let end = 1; end <= shorter - start; end++) {
    const item = before[before.length - end] as T;
    if (!isEqual(item, after[after.length - end])) {
      break;
    }
    items[after.length - end] = item;
  }
  return items;
}

/** Whether two values are equal to the last part, places among them. */
function isEqual(a: unknown, b: unknown): boolean {
  if (a === b) {
    return true;
  }
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) {
    return false;
  }
  const left = Object.keys(a);
  return (
    left.length === Object.keys(b).length &&
    left.every((key) => isEqual((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]))
  );
}
