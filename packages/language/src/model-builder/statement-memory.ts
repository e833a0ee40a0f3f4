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
    for (const [statement, { start, end }] of this.statements) {
      if (places.some((place) => start <= place && place < end)) {
        this.statements.delete(statement);
      }
    }
  }

  said(statement: Statement): Said | undefined {
    return this.statements.get(statement)?.said;
  }

  rememberSaid(statement: Statement, said: Said): void {
    this.known(statement).said = said;
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
      known = { start: statement.$cstNode?.offset ?? 0, end: statement.$cstNode?.end ?? 0 };
      this.statements.set(statement, known);
    }
    return known;
  }
}
