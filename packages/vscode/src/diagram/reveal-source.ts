import type { RevealSourceAction } from '@govarch/diagram/protocol';
import { Range, Uri, ViewColumn, window } from 'vscode';

/** Shows and selects a text beside the diagram, which keeps the keyboard. */
export async function revealSource({ uri, range }: RevealSourceAction, diagramColumn?: ViewColumn): Promise<void> {
  const { start, end } = range;
  const selection = new Range(start.line, start.character, end.line, end.character);
  const viewColumn = columnFor(uri, diagramColumn);
  await window.showTextDocument(Uri.parse(uri), { selection, viewColumn, preserveFocus: true });
}

/** Where the text is open already, else where texts are, but never on top of the diagram. */
function columnFor(uri: string, diagramColumn: ViewColumn | undefined): ViewColumn {
  const editors = window.visibleTextEditors.filter((editor) => editor.viewColumn !== undefined);
  const open = editors.find((editor) => editor.document.uri.toString() === uri) ?? editors[0];
  return open?.viewColumn ?? (diagramColumn === ViewColumn.One ? ViewColumn.Beside : ViewColumn.One);
}
