import type { ModelReader } from '@govarch/model/model';
import { textIn } from '@govarch/model/queries';
import { allTitles } from '@govarch/model/titles';
import type { Entry, Language } from '@govarch/model/vocabulary';
import type { LangiumDocument } from 'langium';
import type { CompletionProvider, CompletionProviderOptions } from 'langium/lsp';
import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type CompletionParams,
  CompletionTriggerKind,
  InsertTextFormat,
  MarkupKind,
} from 'vscode-languageserver';
import { shortestName } from '../../references/shortest-name.js';
import { type DeclaredName, isWritten, kindEntryOf, type NamedSymbol } from '../../references/symbol.js';
import type { SymbolTable } from '../../references/symbol-table.js';
import type { ModelWorkspace } from '../../workspace/model-workspace.js';
import { inertMarkdown } from '../hover/markdown.js';
import { type PathSite, pathSiteAt } from '../text-file-paths.js';
import type { UserLanguage } from '../user-language.js';
import type { ReferenceOffer, WordOffer, WordRole } from './offers.js';
import { type Candidate, rank, searchKey } from './ranking.js';
import { type Site, sitesAt } from './site.js';
import { snippetFor } from './snippets.js';

/** At most so many items are sent, or as many as there are words of the language; the editor asks again while there are more. */
const MOST_ITEMS = 200;

/** What the services must provide. */
export interface CompletionServices {
  readonly table: SymbolTable;
  readonly workspace: () => ModelWorkspace;
  readonly language: UserLanguage;
}

type Offered = { readonly word: WordOffer } | { readonly symbol: NamedSymbol; readonly site: Site };

interface PlacedCandidate extends Candidate<Offered> {
  readonly site: Site;
}

/**
 * Offers what the vocabulary allows at the cursor: words in the spelling of the project's language, found by either
 * spelling and without tone marks; names of elements of the allowed kinds only.
 */
export class GovArchCompletionProvider implements CompletionProvider {
  readonly completionOptions: CompletionProviderOptions = { triggerCharacters: [' ', '.', ':', '>', '"', '/'] };

  constructor(private readonly services: CompletionServices) {}

  getCompletion(document: LangiumDocument, params: CompletionParams): CompletionList | Promise<CompletionList> {
    const path = pathSiteAt(document, document.textDocument.offsetAt(params.position));
    return path ? this.paths(document, path) : this.words(document, params);
  }

  /** The Markdown files that a text file could be, the nearest folder first. */
  private async paths(document: LangiumDocument, { start, end, before, behind }: PathSite): Promise<CompletionList> {
    const range = { start: document.textDocument.positionAt(start), end: document.textDocument.positionAt(end) };
    const paths = await this.services.workspace().textFilesFor(document.uri.toString());
    const items = paths.map((path, index) => ({
      label: path,
      kind: CompletionItemKind.File,
      sortText: String(index).padStart(3, '0'),
      filterText: before + path,
      textEdit: { newText: before + path + behind, range },
    }));
    return { items, isIncomplete: false };
  }

  private words(document: LangiumDocument, params: CompletionParams): CompletionList {
    const offset = document.textDocument.offsetAt(params.position);
    const sites = isBlankTrigger(document, params) ? [] : sitesAt(this.services.table, document, offset);
    const most = Math.max(MOST_ITEMS, ...sites.map(({ offers }) => offers.words.length));
    const ranked = sites.map((site, index) => ({
      site,
      ranking: rank(site.typed, this.candidates(document, site, index === 0), most),
    }));
    const items = ranked.flatMap(({ site, ranking }) =>
      ranking.matches.map(({ candidate, filterText }) => ({
        ...this.itemOf(document, candidate),
        filterText,
        textEdit: {
          newText: this.textOf(document, candidate),
          range: { start: document.textDocument.positionAt(site.start), end: params.position },
        },
      })),
    );
    const kept = items.slice(0, most).map((item, index) => ({ ...item, sortText: String(index).padStart(3, '0') }));
    const isCut = items.length > kept.length || ranked.some(({ ranking }) => ranking.cut);
    return { items: kept, isIncomplete: isCut || kept.some(mayBeTypedOtherwise) };
  }

  private *candidates(document: LangiumDocument, site: Site, isNearest: boolean): Iterable<PlacedCandidate> {
    const language = this.services.language.projectLanguage(document.uri.toString());
    const typed = searchKey(site.typed);
    const seen = new Set<Entry>();
    for (const [position, word] of site.offers.words.entries()) {
      const { entry } = word;
      const keys = isNearest ? keysOf(entry) : keysOf(entry).filter((key) => key.startsWith(typed));
      if (!seen.has(entry) && keys.length > 0) {
        seen.add(entry);
        yield { label: entry.spelling[language], keys, weight: position, item: { word }, site };
      }
    }
    if (site.offers.references) {
      yield* this.references(document, site, site.offers.references, isNearest ? '' : typed);
    }
  }

  /**
   * @param syllables of several syllables typed: what they must begin a word of, for only a title has blanks in it
   */
  private *references(
    document: LangiumDocument,
    site: Site,
    offer: ReferenceOffer,
    syllables: string,
  ): Iterable<PlacedCandidate> {
    const uri = document.uri.toString();
    const { table, workspace } = this.services;
    const project = workspace().projectOf(uri);
    if (project === undefined) {
      return;
    }
    const { model } = workspace();
    const qualified = isQualified(site.typed);
    for (const symbol of table.visibleFrom(project, offer.views ? 'view' : 'element')) {
      if (isWritten(symbol) && isOffered(symbol, offer)) {
        const keys = qualified ? [searchKey(table.nameFrom(symbol, project) ?? '')] : symbolKeys(symbol, model);
        if (syllables !== '' && !keys.some((key) => key.startsWith(syllables) || key.includes(` ${syllables}`))) {
          continue;
        }
        yield {
          label: symbol.simpleName,
          keys,
          weight: weightOf(symbol, project, uri),
          item: { symbol, site },
          site,
        };
      }
    }
  }

  private itemOf(document: LangiumDocument, candidate: Candidate<Offered>): CompletionItem {
    const uri = document.uri.toString();
    const language = this.services.language.of(uri);
    const { item } = candidate;
    if ('word' in item) {
      const { entry, role } = item.word;
      const other: Language = this.services.language.projectLanguage(uri) === 'vi' ? 'en' : 'vi';
      return {
        label: candidate.label,
        kind: WORD_ICONS[role],
        detail: entry.spelling[other],
        documentation: { kind: MarkupKind.Markdown, value: inertMarkdown(entry.documentation[language]) },
        insertTextFormat: InsertTextFormat.Snippet,
      };
    }
    const element = this.services.workspace().model.element(item.symbol.elementId);
    const kind = kindEntryOf(item.symbol.declaration);
    return {
      label: this.nameOf(document, item.symbol),
      kind: CompletionItemKind.Reference,
      detail: element ? textIn(element.title, language) : undefined,
      labelDetails: kind && { description: kind.spelling[language] },
    };
  }

  private textOf(document: LangiumDocument, { item, label }: Candidate<Offered>): string {
    if ('symbol' in item) {
      return isQualified(item.site.typed)
        ? this.qualifiedName(document, item.symbol)
        : this.nameOf(document, item.symbol);
    }
    return snippetFor(item.word, label, this.services.language.projectLanguage(document.uri.toString()));
  }

  private qualifiedName(document: LangiumDocument, symbol: NamedSymbol): string {
    const project = this.services.workspace().projectOf(document.uri.toString());
    return (project && this.services.table.nameFrom(symbol, project)) ?? symbol.qualifiedName;
  }

  private nameOf(document: LangiumDocument, symbol: NamedSymbol): string {
    const project = this.services.workspace().projectOf(document.uri.toString()) ?? symbol.project;
    return shortestName(this.services.table, symbol, project);
  }
}

/**
 * An input method for Vietnamese changes letters that were typed before (`he`, `hê`, `hệ`). The editor's own filter would
 * lose a word with tone marks then, so it has to ask again.
 */
function mayBeTypedOtherwise({ label, kind }: CompletionItem): boolean {
  return kind !== CompletionItemKind.Reference && /[^\p{ASCII}]/u.test(label);
}

const WORD_ICONS: Record<WordRole, CompletionItemKind> = {
  section: CompletionItemKind.Module,
  kind: CompletionItemKind.Class,
  attribute: CompletionItemKind.Property,
  relation: CompletionItemKind.Function,
  value: CompletionItemKind.EnumMember,
  word: CompletionItemKind.Keyword,
};

/** A blank typed at the beginning of a line asks for nothing: it indents. */
function isBlankTrigger(document: LangiumDocument, { context, position }: CompletionParams): boolean {
  if (context?.triggerKind !== CompletionTriggerKind.TriggerCharacter || context.triggerCharacter !== ' ') {
    return false;
  }
  const line = document.textDocument.getText({ start: { line: position.line, character: 0 }, end: position });
  return line.trim() === '';
}

const keyCache = new WeakMap<Entry, readonly string[]>();

function keysOf(entry: Entry): readonly string[] {
  let keys = keyCache.get(entry);
  if (!keys) {
    const { vi, en, also } = entry.spelling;
    keys = [...new Set([vi, en, ...(also?.vi ?? []), ...(also?.en ?? [])].map(searchKey))];
    keyCache.set(entry, keys);
  }
  return keys;
}

interface SymbolKeys {
  readonly declaration: DeclaredName | undefined;
  readonly keys: readonly string[];
}

const symbolKeyCache = new WeakMap<NamedSymbol, SymbolKeys>();

/** A name is found by itself and by its titles. */
function symbolKeys(symbol: NamedSymbol, model: ModelReader): readonly string[] {
  const { declaration } = symbol;
  const cached = symbolKeyCache.get(symbol);
  if (cached && cached.declaration === declaration) {
    return cached.keys;
  }
  const element = model.element(symbol.elementId);
  const titles = element ? allTitles(element).flatMap(({ vi, en }) => [vi, en]) : [];
  const keys = [symbol.simpleName, ...titles].filter((key) => key !== undefined).map(searchKey);
  symbolKeyCache.set(symbol, { declaration, keys });
  return keys;
}

function isQualified(typed: string): boolean {
  return typed.includes('.') || typed.includes('::');
}

function isOffered(symbol: NamedSymbol, { kinds, within }: ReferenceOffer): boolean {
  const isAllowed = kinds === undefined || (symbol.base !== undefined && kinds.has(symbol.base));
  return isAllowed && (within === undefined || symbol.qualifiedName.startsWith(`${within}.`));
}

/** What the document itself declares comes first, then the project, then its dependencies; words come before names. */
function weightOf(symbol: NamedSymbol, project: string, document: string): number {
  const near = symbol.declaration?.document === document ? 0 : symbol.project === project ? 1 : 2;
  return 1000 + near;
}
