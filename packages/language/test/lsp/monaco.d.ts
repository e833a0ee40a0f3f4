/** What of VS Code's list of suggestions the tests use; its package has types for its public interface only. */
declare module 'monaco-editor-core/esm/vs/editor/contrib/suggest/browser/completionModel.js' {
  export class LineContext {
    constructor(leadingLineContent: string, characterCountDelta: number);
  }
  export class CompletionModel<Entry> {
    constructor(
      items: readonly Entry[],
      column: number,
      lineContext: LineContext,
      wordDistance: { distance(): number },
      options: { readonly filterGraceful: boolean },
      snippetSuggestions: 'inline',
      scoring: { readonly boostFullMatch: boolean; readonly firstMatchCanBeWeak: boolean },
    );
    readonly items: readonly Entry[];
  }
}
