import { modelOf } from '@govarch/language/testing';
import type { Vocabulary } from '@govarch/model/vocabulary';
import type { LangiumDocument } from 'langium';
import type { LangiumServices } from 'langium/lsp';
import type { CompletionItem, CompletionList, Position, TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** An editor on in-memory files; `|` in one of them is the cursor. */
export interface Editor {
  readonly document: LangiumDocument;
  readonly position: Position;
  readonly lsp: LangiumServices['lsp'];
  readonly services: Awaited<ReturnType<typeof modelOf>>['services'];
  readonly text: string;
}

const CURSOR = '|';

/** Opens files, the cursor where the `|` stands. */
export async function editorOn(files: string | Record<string, string>, vocabulary?: Vocabulary): Promise<Editor> {
  const marked = typeof files === 'string' ? { 'main.govarch': files } : files;
  const plain = Object.fromEntries(Object.entries(marked).map(([name, text]) => [name, text.replace(CURSOR, '')]));
  const [name, withCursor] =
    Object.entries(marked).find(([, text]) => text.includes(CURSOR)) ?? Object.entries(marked)[0]!;
  const { services } = await modelOf(plain, { vocabulary });
  const document = services.shared.workspace.LangiumDocuments.all
    .toArray()
    .find(({ uri }) => uri.path.endsWith(`/${name}`))!;
  const offset = Math.max(0, withCursor.indexOf(CURSOR));
  return {
    document,
    position: document.textDocument.positionAt(offset),
    lsp: services.GovArch.lsp,
    services,
    text: plain[name]!,
  };
}

/** What completion offers at the cursor. */
export async function completionsAt(
  files: string | Record<string, string>,
  vocabulary?: Vocabulary,
): Promise<CompletionList> {
  const { document, position, lsp } = await editorOn(files, vocabulary);
  const list = await lsp.CompletionProvider!.getCompletion(document, {
    textDocument: { uri: document.uri.toString() },
    position,
  });
  return list!;
}

/** The labels of what completion offers at the cursor, in order. */
export async function labelsAt(files: string | Record<string, string>, vocabulary?: Vocabulary): Promise<string[]> {
  return (await completionsAt(files, vocabulary)).items.map(({ label }) => label);
}

/** The text after an item was accepted, placeholders of snippets as they stand. */
export function accepted(text: string, item: CompletionItem): string {
  return applied(text, [item.textEdit as TextEdit]);
}

/** A text after edits. */
export function applied(text: string, edits: TextEdit[]): string {
  return TextDocument.applyEdits(TextDocument.create('file:///text', 'govarch', 0, text), edits);
}
