import type { Localized } from '@govarch/model/vocabulary';
import type { LangiumDocument, LangiumDocuments } from 'langium';
import type { RenameProvider } from 'langium/lsp';
import {
  LSPErrorCodes,
  type Range,
  type RenameParams,
  ResponseError,
  type TextDocumentPositionParams,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { renamedOccurrences, renamingRefusal } from '../edits/renaming.js';
import { occurrenceAt } from '../references/occurrences.js';
import { isWritten, type NamedSymbol } from '../references/symbol.js';
import type { SymbolTable } from '../references/symbol-table.js';
import type { ModelWorkspace } from '../workspace/model-workspace.js';
import type { UserLanguage } from './user-language.js';

const NOTHING_TO_RENAME: Localized = { vi: 'Không có tên nào để đổi ở đây.', en: 'There is no name to change here.' };

const OF_A_PACK: Localized = {
  vi: 'Tên này thuộc gói khung có sẵn nên không đổi được; muốn đặt tên khác, hãy dùng gói khung riêng (`frameworkPack`).',
  en: 'This name belongs to a framework pack that ships with GovArch and cannot be changed; use a pack of your own (`frameworkPack`) to name it otherwise.',
};

/** Renames an element or a view wherever it is named, also as a part of qualified names, in every project. */
export class GovArchRenameProvider implements RenameProvider {
  constructor(
    private readonly table: SymbolTable,
    private readonly documents: LangiumDocuments,
    private readonly workspace: () => ModelWorkspace,
    private readonly language: UserLanguage,
  ) {}

  prepareRename(document: LangiumDocument, params: TextDocumentPositionParams): Range | undefined {
    const occurrence = occurrenceAt(this.table, document, document.textDocument.offsetAt(params.position));
    return occurrence && isWritten(occurrence.symbol) && !this.isShipped(occurrence.symbol)
      ? this.workspace().rangeOf(occurrence)
      : undefined;
  }

  rename(document: LangiumDocument, params: RenameParams): WorkspaceEdit {
    const uri = document.uri.toString();
    const occurrence = occurrenceAt(this.table, document, document.textDocument.offsetAt(params.position));
    if (!occurrence || !isWritten(occurrence.symbol)) {
      throw this.refusal(NOTHING_TO_RENAME, uri);
    }
    if (this.isShipped(occurrence.symbol)) {
      throw this.refusal(OF_A_PACK, uri);
    }
    const name = params.newName.trim().normalize('NFC').replace(/^\^/, '');
    const refusal = renamingRefusal(this.table, occurrence.symbol, name);
    if (refusal) {
      throw this.refusal(refusal, uri);
    }
    return { changes: this.edits(occurrence.symbol, name) };
  }

  private isShipped({ project }: NamedSymbol): boolean {
    return this.workspace().isShipped(project);
  }

  private edits(symbol: NamedSymbol, name: string): Record<string, TextEdit[]> {
    const changes: Record<string, TextEdit[]> = {};
    for (const { newText, ...place } of renamedOccurrences(this.table, this.documents.all, symbol, name)) {
      const edits = changes[place.document] ?? [];
      edits.push({ range: this.workspace().rangeOf(place), newText });
      changes[place.document] = edits;
    }
    return changes;
  }

  private refusal(message: Localized, document: string): ResponseError<void> {
    return new ResponseError(LSPErrorCodes.RequestFailed, this.language.say(message, document));
  }
}
