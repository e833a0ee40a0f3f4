import type { LangiumDocument } from 'langium';
import type { HoverProvider } from 'langium/lsp';
import { type Hover, type HoverParams, MarkupKind } from 'vscode-languageserver';
import { leafAt } from '../parser/leaves.js';
import { lexiconOfDocument } from '../parser/parser.js';
import { type Occurrence, occurrenceAt } from '../references/occurrences.js';
import { elementIdOf } from '../references/symbol.js';
import type { SymbolTable } from '../references/symbol-table.js';
import type { ModelWorkspace } from '../workspace/model-workspace.js';
import { elementHover } from './hover/element-hover.js';
import { viewHover } from './hover/view-hover.js';
import { entryOf, wordHover } from './hover/word-hover.js';
import type { UserLanguage } from './user-language.js';

/** Says what a name stands for and what a word means, in the user's language. */
export class GovArchHoverProvider implements HoverProvider {
  constructor(
    private readonly table: SymbolTable,
    private readonly workspace: () => ModelWorkspace,
    private readonly language: UserLanguage,
  ) {}

  getHoverContent(document: LangiumDocument, params: HoverParams): Hover | undefined {
    const offset = document.textDocument.offsetAt(params.position);
    const occurrence = occurrenceAt(this.table, document, offset);
    if (occurrence) {
      const value = this.describe(occurrence);
      return value === undefined ? undefined : hover(value, this.workspace().rangeOf(occurrence));
    }
    const leaf = leafAt(document, offset);
    const entry = leaf && !leaf.hidden ? entryOf(leaf, lexiconOfDocument(document)) : undefined;
    return leaf && entry ? hover(wordHover(entry, this.language.of(document.uri.toString())), leaf.range) : undefined;
  }

  private describe({ symbol, document, start }: Occurrence): string | undefined {
    const { model } = this.workspace();
    if (symbol.space === 'view') {
      const view = model.view(symbol.elementId);
      return view && viewHover(view, this.language.of(document));
    }
    const declared = symbol.declarations.find(
      (item) => item.document === document && item.start <= start && start <= item.end,
    );
    const element = model.element(declared ? elementIdOf(declared) : symbol.elementId);
    return element && elementHover(model, element, this.language.of(document));
  }
}

function hover(value: string, range: Hover['range']): Hover {
  return { contents: { kind: MarkupKind.Markdown, value }, range };
}
