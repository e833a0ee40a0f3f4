import type { Finding } from '@govarch/model/finding';
import type { ArchitectureModel, ModelChange } from '@govarch/model/model';
import type { SymbolTable } from '../references/symbol-table.js';

/** Checks that look at several documents at once; after a change only what it touches is looked at again. */
export class WorkspaceChecks {
  private readonly byDocument = new Map<string, readonly Finding[]>();

  constructor(
    readonly model: ArchitectureModel,
    readonly table: SymbolTable,
  ) {}

  findingsOf(document: string): readonly Finding[] {
    return this.byDocument.get(document) ?? [];
  }

  documents(): Iterable<string> {
    return this.byDocument.keys();
  }

  /** Looks again at what changed, and gives the documents whose findings may differ now. */
  update(_change: ModelChange): Iterable<string> {
    return [];
  }
}
