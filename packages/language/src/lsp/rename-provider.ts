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
import { lexiconOfDocument } from '../parser/parser.js';
import { type Occurrence, occurrenceAt, occurrencesOf } from '../references/occurrences.js';
import { isWritten, type NamedSymbol } from '../references/symbol.js';
import type { SymbolTable } from '../references/symbol-table.js';
import { endOfSyllable, startsName } from '../syntax/characters.js';
import type { Lexicon } from '../syntax/lexicon.js';
import type { ModelWorkspace } from '../workspace/model-workspace.js';
import type { UserLanguage } from './user-language.js';

const MESSAGES = {
  nothing: { vi: 'Không có tên nào để đổi ở đây.', en: 'There is no name to change here.' },
  invalid: {
    vi: '“{name}” không dùng làm tên được: tên bắt đầu bằng chữ cái hoặc “_”, gồm chữ cái, chữ số, “_” và “-” ở giữa.',
    en: '“{name}” cannot be a name: names begin with a letter or “_” and hold letters, digits, “_” and inner “-”.',
  },
  taken: {
    vi: 'Đã có phần tử “{other}”: đổi thành “{name}” thì hai phần tử trùng tên.',
    en: 'There already is an element “{other}”: with the name “{name}” the two could not be told apart.',
  },
} satisfies Record<string, Localized>;

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
    return occurrence && isWritten(occurrence.symbol) ? this.workspace().rangeOf(occurrence) : undefined;
  }

  rename(document: LangiumDocument, params: RenameParams): WorkspaceEdit {
    const uri = document.uri.toString();
    const occurrence = occurrenceAt(this.table, document, document.textDocument.offsetAt(params.position));
    if (!occurrence || !isWritten(occurrence.symbol)) {
      throw this.refusal(MESSAGES.nothing, uri);
    }
    const name = params.newName.trim().normalize('NFC').replace(/^\^/, '');
    if (!isName(name)) {
      throw this.refusal(MESSAGES.invalid, uri, { name });
    }
    const other = name === occurrence.symbol.simpleName ? undefined : this.collision(occurrence.symbol, name);
    if (other) {
      throw this.refusal(MESSAGES.taken, uri, { name, other: other.qualifiedName });
    }
    return { changes: this.edits(occurrence.symbol, name) };
  }

  private edits(symbol: NamedSymbol, name: string): Record<string, TextEdit[]> {
    const changes: Record<string, TextEdit[]> = {};
    for (const document of this.documents.all) {
      const lexicon = lexiconOfDocument(document);
      const edits = occurrencesOf(this.table, [document], symbol).map((occurrence) => ({
        range: this.workspace().rangeOf(occurrence),
        newText: needsEscape(occurrence, name, lexicon) ? `^${name}` : name,
      }));
      if (edits.length > 0) {
        changes[document.uri.toString()] = edits;
      }
    }
    return changes;
  }

  /** A symbol that the new name would clash with: the same qualified name, or another reading of the simple one. */
  private collision(symbol: NamedSymbol, name: string): NamedSymbol | undefined {
    const parent = symbol.qualifiedName.slice(0, symbol.qualifiedName.length - symbol.simpleName.length);
    const same = this.table.symbol(symbol.project, parent + name, symbol.space);
    if (same || isPart(symbol)) {
      return same;
    }
    for (const other of this.table.symbolsOf(symbol.project, symbol.space)) {
      if (other !== symbol && other.simpleName === name && !isPart(other)) {
        return other;
      }
    }
    return undefined;
  }

  private refusal(message: Localized, document: string, facts: Record<string, string> = {}): ResponseError<void> {
    const text = Object.entries(facts).reduce(
      (result, [key, value]) => result.replaceAll(`{${key}}`, value),
      this.language.say(message, document),
    );
    return new ResponseError(LSPErrorCodes.RequestFailed, text);
  }
}

/** Steps and fields are named inside their parent: the same name elsewhere disturbs nobody. */
function isPart({ base }: NamedSymbol): boolean {
  return base !== undefined && PARTS.has(base);
}

const PARTS: ReadonlySet<string> = new Set(['start', 'step', 'gateway', 'end', 'field']);

function isName(text: string): boolean {
  return text !== '' && startsName(text.charCodeAt(0)) && endOfSyllable(text, 0) === text.length;
}

/** A name that begins a statement and reads like a word of the language is written with `^`. */
function needsEscape({ leaf, start }: Occurrence, name: string, { find, syllables }: Lexicon): boolean {
  const beginsStatement = leaf.tokenType.name === 'SUBJECT' || leaf.tokenType.name === 'ORIGIN';
  const isEscaped = leaf.text[start - leaf.offset - 1] === '^';
  return (
    beginsStatement && start === leaf.offset && !isEscaped && (find(name) !== undefined || syllables.next.has(name))
  );
}
