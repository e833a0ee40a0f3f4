import type { GovArchEditorServices } from '@govarch/language/editor-services';
import { DocumentState, URI } from 'langium';
import { createServerRequestHandler } from 'langium/lsp';
import type {
  Connection,
  SemanticTokens,
  SemanticTokensParams,
  SemanticTokensRangeParams,
} from 'vscode-languageserver';

const NOTHING: SemanticTokens = { data: [] };

/** Colours names by their meaning; in a document of another language nothing, which is no error. */
export function addSemanticTokens(connection: Connection, { shared, lsp }: GovArchEditorServices): void {
  const { semanticTokens } = connection.languages;
  const provider = lsp.SemanticTokenProvider;
  if (!provider) {
    return;
  }
  const isOurs = ({ textDocument }: SemanticTokensParams): boolean =>
    shared.ServiceRegistry.hasServices(URI.parse(textDocument.uri));
  const state = DocumentState.Parsed;
  const whole = createServerRequestHandler<SemanticTokensParams, SemanticTokens, SemanticTokens>(
    (_, document, params, token) => provider.semanticHighlight(document, params, token),
    shared,
    state,
  );
  const range = createServerRequestHandler<SemanticTokensRangeParams, SemanticTokens, SemanticTokens>(
    (_, document, params, token) => provider.semanticHighlightRange(document, params, token),
    shared,
    state,
  );
  semanticTokens.on((params, token) => (isOurs(params) ? whole(params, token) : NOTHING));
  semanticTokens.onRange((params, token) => (isOurs(params) ? range(params, token) : NOTHING));
}
