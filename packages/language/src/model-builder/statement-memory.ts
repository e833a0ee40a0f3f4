import type { Finding } from '@govarch/model/finding';
import type { Element, Extension, Relation } from '@govarch/model/model';
import type { ViewDefinition } from '@govarch/model/views';
import type { Document, Statement } from '../generated/ast.js';

/** What one statement, with all inside it, said when it was last built. */
export interface Said {
  readonly elements: readonly Element[];
  readonly extensions: readonly Extension[];
  readonly relations: readonly Relation[];
  readonly views: readonly ViewDefinition[];
}

/** What is known of a statement. */
interface Known {
  readonly start: number;
  readonly end: number;
  said?: Said;
  /** Whether it is said again as it was: no name in the statement has changed. */
  isSaid: boolean;
  findings?: readonly Finding[];
}

/**
 * What the statements of a document said and were found to be. It is kept for as long as the document has the same syntax
 * tree; a statement is forgotten when a name in it may mean something else.
 */
export class StatementMemory {
  private readonly statements = new Map<Statement, Known>();

  constructor(readonly root: Document) {}

  /** Forgets what is known of the statements around these places. */
  forget(places: readonly number[]): void {
    if (places.length === 0) {
      return;
    }
    for (const known of this.statements.values()) {
      if (places.some((place) => known.start <= place && place < known.end)) {
        known.isSaid = false;
        known.findings = undefined;
      }
    }
  }

  /** What a statement said, if it still says that. */
  said(statement: Statement): Said | undefined {
    const known = this.statements.get(statement);
    return known?.isSaid ? known.said : undefined;
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
    known.isSaid = true;
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

  private known(statement: Statement): Known {
    let known = this.statements.get(statement);
    if (!known) {
      known = { start: statement.$cstNode?.offset ?? 0, end: statement.$cstNode?.end ?? 0, isSaid: false };
      this.statements.set(statement, known);
    }
    return known;
  }
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
