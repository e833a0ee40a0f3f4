import type { CodeAction, CodeActionParams, Command, Diagnostic } from 'vscode-languageserver';

const LAST = 2 ** 31 - 1;

/** The question for the fixes of everything that a document's diagnostics say. */
export function fixesIn(uri: string, diagnostics: readonly Diagnostic[]): CodeActionParams {
  return {
    textDocument: { uri },
    range: { start: { line: 0, character: 0 }, end: { line: LAST, character: 0 } },
    context: { diagnostics: [...diagnostics] },
  };
}

/** What an editor shows of the answer, and what it would write. */
export function offered(actions: readonly (CodeAction | Command)[]): unknown[] {
  return actions.map((action) => {
    const { title, isPreferred, edit } = action as CodeAction;
    return { title, isPreferred, edit };
  });
}
