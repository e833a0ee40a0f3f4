import type { Finding, Fix } from '@govarch/model/finding';
import type { Language, Localized } from '@govarch/model/vocabulary';
import type { LangiumDocument } from 'langium';
import type { CodeActionProvider } from 'langium/lsp';
import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
  type Range,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextChanges } from '../edits/text-change.js';
import type { ModelWorkspace } from '../workspace/model-workspace.js';
import { wordsSpeltIn } from './formatting/spellings.js';
import type { UserLanguage } from './user-language.js';

const REPLACE: Localized = { vi: 'Thay bằng “{text}”', en: 'Replace with “{text}”' };

/** Asked for among the actions on a whole file, never beside a finding. */
const SPELLING = `${CodeActionKind.Source}.spelling`;

const SPELT_IN: ReadonlyMap<Language, Localized> = new Map([
  ['vi', { vi: 'Viết mọi từ của ngôn ngữ bằng tiếng Việt', en: 'Write all words of the language in Vietnamese' }],
  ['en', { vi: 'Viết mọi từ của ngôn ngữ bằng tiếng Anh', en: 'Write all words of the language in English' }],
]);

/** What code actions need to know. */
export interface CodeActionServices {
  readonly workspace: () => ModelWorkspace;
  readonly language: UserLanguage;
  /** The findings of a document as they are now. */
  findingsOf(document: string): readonly Finding[];
  /**
   * Version of the text that the editor shows, null for documents that are not open; undefined where the editor takes
   * no versions.
   */
  versionOf(document: string): number | null | undefined;
}

/**
 * Offers what a finding suggests: the name or word that the author may have meant, and the edits that are a way out of
 * it, wherever they write. Edits that cannot be made are not offered.
 */
export class GovArchCodeActionProvider implements CodeActionProvider {
  constructor(private readonly services: CodeActionServices) {}

  getCodeActions(document: LangiumDocument, params: CodeActionParams): CodeAction[] {
    const { only } = params.context;
    const spellings = only?.some((kind) => isKindOf(SPELLING, kind)) ? this.spellings(document) : [];
    return [...this.actionsIn(document.uri.toString(), params), ...spellings];
  }

  /** All words of a document in the one language or in the other. */
  private spellings(document: LangiumDocument): CodeAction[] {
    const uri = document.uri.toString();
    return (['vi', 'en'] as const).flatMap((language) => {
      const edits = wordsSpeltIn(document, language);
      const title = this.services.language.say(SPELT_IN.get(language)!, uri);
      return edits.length > 0 ? [{ title, kind: SPELLING, edit: this.workspaceEdit(new Map([[uri, edits]])) }] : [];
    });
  }

  /** Actions in any document that has findings, `govarch.json` too. */
  actionsIn(document: string, { context }: CodeActionParams): CodeAction[] {
    if (context.only && !context.only.some((kind) => isKindOf(CodeActionKind.QuickFix, kind))) {
      return [];
    }
    return context.diagnostics.flatMap((diagnostic) => [
      ...this.replacements(document, diagnostic),
      ...this.fixes(document, diagnostic),
    ]);
  }

  private replacements(uri: string, diagnostic: Diagnostic): CodeAction[] {
    return suggestionsOf(diagnostic).map((text, index) => ({
      title: this.services.language.say(REPLACE, uri).replace('{text}', text),
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnostic],
      isPreferred: index === 0,
      edit: { changes: { [uri]: [{ range: diagnostic.range, newText: text }] } },
    }));
  }

  private fixes(uri: string, diagnostic: Diagnostic): CodeAction[] {
    const workspace = this.services.workspace();
    const findings = this.services
      .findingsOf(uri)
      .filter(({ code, fixes }) => fixes !== undefined && code === diagnostic.code)
      .filter(({ origin }) => isSameRange(workspace.rangeOf(origin), diagnostic.range));
    const hasReplacement = suggestionsOf(diagnostic).length > 0;
    return findings
      .flatMap(({ fixes }) => fixes ?? [])
      .flatMap((fix) => this.actionOf(fix, uri, diagnostic, hasReplacement));
  }

  private actionOf(fix: Fix, document: string, diagnostic: Diagnostic, hasReplacement: boolean): CodeAction[] {
    const written = this.services.workspace().written(fix.edits);
    if ('refusal' in written) {
      return [];
    }
    return [
      {
        title: this.services.language.say(fix.title, document),
        kind: CodeActionKind.QuickFix,
        diagnostics: [diagnostic],
        isPreferred: fix.preferred === true && !hasReplacement,
        edit: this.workspaceEdit(written.changes),
      },
    ];
  }

  /** Text edits with the versions that they were made for, where the editor takes them. */
  private workspaceEdit(changes: TextChanges): WorkspaceEdit {
    const edits = [...changes].map(([uri, found]) => ({
      uri,
      version: this.services.versionOf(uri),
      edits: found.map(
        ({ newText, ...place }): TextEdit => ({
          range: this.services.workspace().rangeOf({ document: uri, ...place }),
          newText,
        }),
      ),
    }));
    return edits.some(({ version }) => version === undefined)
      ? { changes: Object.fromEntries(edits.map(({ uri, edits: found }) => [uri, found])) }
      : {
          documentChanges: edits.map(({ uri, version, edits: found }) => ({
            textDocument: { uri, version: version ?? null },
            edits: found,
          })),
        };
  }
}

/** Whether a kind of code actions is the other or a part of it: `quickfix.a` of `quickfix`. */
function isKindOf(kind: string, other: string): boolean {
  return other === '' || kind === other || kind.startsWith(`${other}.`);
}

function isSameRange(a: Range, b: Range): boolean {
  return (
    a.start.line === b.start.line &&
    a.start.character === b.start.character &&
    a.end.line === b.end.line &&
    a.end.character === b.end.character
  );
}

/** The suggestions that the server attached to the diagnostic when it published it. */
function suggestionsOf({ data }: Diagnostic): readonly string[] {
  const suggestions: unknown = (data as { suggestions?: unknown } | undefined)?.suggestions;
  return Array.isArray(suggestions) ? suggestions.filter((text): text is string => typeof text === 'string') : [];
}
