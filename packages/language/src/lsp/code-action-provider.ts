import type { Localized } from '@govarch/model/vocabulary';
import type { LangiumDocument } from 'langium';
import type { CodeActionProvider } from 'langium/lsp';
import { type CodeAction, CodeActionKind, type CodeActionParams, type Diagnostic } from 'vscode-languageserver';
import type { UserLanguage } from './user-language.js';

const REPLACE: Localized = { vi: 'Thay bằng “{text}”', en: 'Replace with “{text}”' };

/** Offers what a finding suggests: the name or word that the author may have meant. */
export class GovArchCodeActionProvider implements CodeActionProvider {
  constructor(private readonly language: UserLanguage) {}

  getCodeActions(document: LangiumDocument, params: CodeActionParams): CodeAction[] {
    return params.context.diagnostics.flatMap((diagnostic) => this.replacements(document, diagnostic));
  }

  private replacements(document: LangiumDocument, diagnostic: Diagnostic): CodeAction[] {
    const uri = document.uri.toString();
    return suggestionsOf(diagnostic).map((text, index) => ({
      title: this.language.say(REPLACE, uri).replace('{text}', text),
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnostic],
      isPreferred: index === 0,
      edit: { changes: { [uri]: [{ range: diagnostic.range, newText: text }] } },
    }));
  }
}

/** The suggestions that the server attached to the diagnostic when it published it. */
function suggestionsOf({ data }: Diagnostic): readonly string[] {
  const suggestions: unknown = (data as { suggestions?: unknown } | undefined)?.suggestions;
  return Array.isArray(suggestions) ? suggestions.filter((text): text is string => typeof text === 'string') : [];
}
