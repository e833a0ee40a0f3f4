import {
  CompletionModel,
  LineContext,
} from 'monaco-editor-core/esm/vs/editor/contrib/suggest/browser/completionModel.js';
import type { CompletionItem, TextEdit } from 'vscode-languageserver';
import { completionsAt, editorOn } from './editor.js';

/** VS Code's own settings where the user has none: `editor.suggest.filterGraceful`, `.matchOnWordStartOnly`. */
const DEFAULTS = { filterGraceful: true };
const SCORING = { boostFullMatch: true, firstMatchCanBeWeak: false };
const NO_LOCALITY = { distance: () => 0 };

/**
 * What VS Code shows of the items at the cursor, in its order: it filters what a server answers once more, scores it and
 * sorts it by its own lights, so that what a server puts first may come last.
 */
export async function shownAt(files: Record<string, string>): Promise<CompletionItem[]> {
  const { items } = await completionsAt(files);
  const { text, position } = await editorOn(files);
  const line = text.split('\n')[position.line]!.slice(0, position.character);
  const column = position.character + 1;
  const asked = [...items].sort((a, b) => compare(a.sortText ?? a.label, b.sortText ?? b.label));
  const entries = asked.map((item) => entryOf(item, column));
  const model = new CompletionModel(
    entries,
    column,
    new LineContext(line, 0),
    NO_LOCALITY,
    DEFAULTS,
    'inline',
    SCORING,
  );
  return model.items.map(({ completion }) => completion.item);
}

/** An item as VS Code keeps it. */
function entryOf(item: CompletionItem, column: number) {
  const { range } = item.textEdit as TextEdit;
  const filterText = item.filterText ?? item.label;
  return {
    completion: { label: item.label, kind: item.kind, filterText, item },
    textLabel: item.label,
    labelLow: item.label.toLowerCase(),
    filterTextLow: filterText.toLowerCase(),
    position: { column },
    editStart: { column: range.start.character + 1 },
    provider: undefined,
    isInvalid: false,
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
