import type { LangiumDocument, LeafCstNode } from 'langium';
import type { SemanticTokenProvider } from 'langium/lsp';
import {
  type Range,
  type SemanticTokens,
  SemanticTokensBuilder,
  type SemanticTokensOptions,
  type SemanticTokensParams,
  type SemanticTokensRangeParams,
} from 'vscode-languageserver';
import type { GovArchTokenNames } from '../generated/ast.js';
import { leavesOf } from '../parser/leaves.js';

const TYPES = [
  'keyword',
  'type',
  'property',
  'function',
  'class',
  'enumMember',
  'variable',
  'operator',
  'number',
] as const;
type TokenTypeName = (typeof TYPES)[number];

const MODIFIERS = ['declaration'] as const;

/** How the words of each role are shown. Texts and comments are left to the TextMate grammar. */
const TYPE_OF: Partial<Record<GovArchTokenNames, TokenTypeName>> = {
  SECTION: 'keyword',
  KIND: 'type',
  FLOW: 'type',
  STEP: 'type',
  FIELD: 'type',
  RESPONSIBILITY: 'type',
  EXTEND: 'keyword',
  ATTRIBUTE: 'property',
  MARK: 'property',
  LINEATTRIBUTE: 'property',
  RELATION: 'function',
  LINERELATION: 'function',
  LINK: 'keyword',
  BY: 'keyword',
  TO: 'keyword',
  COMPARISON: 'keyword',
  WHEN: 'keyword',
  DEFAULT: 'keyword',
  VIEW: 'keyword',
  VIEWKIND: 'type',
  SELECT: 'keyword',
  SETTING: 'keyword',
  WORD: 'keyword',
  OPERATOR: 'operator',
  '->': 'operator',
  '<-': 'operator',
  '<->': 'operator',
  VALUE: 'enumMember',
  BOOLEAN: 'enumMember',
  UNIT: 'keyword',
  PRIMITIVE: 'type',
  LANGUAGE: 'keyword',
  ORIGIN: 'class',
  SUBJECT: 'class',
  REFERENCE: 'class',
  NAME: 'class',
  DATE: 'number',
  PERIOD: 'number',
  NUMBER: 'number',
  ADDEND: 'number',
  SPOILT: 'number',
};

/** Colours words by the role they have at their place, whichever language they are spelt in. */
export class GovArchSemanticTokenProvider implements SemanticTokenProvider {
  readonly tokenTypes = indexed(TYPES);
  readonly tokenModifiers = indexed(MODIFIERS);

  get semanticTokensOptions(): SemanticTokensOptions {
    return {
      legend: { tokenTypes: [...TYPES], tokenModifiers: [...MODIFIERS] },
      full: { delta: false },
      range: true,
    };
  }

  semanticHighlight(document: LangiumDocument, _params: SemanticTokensParams): SemanticTokens {
    return tokensOf(leavesOf(document));
  }

  semanticHighlightRange(document: LangiumDocument, params: SemanticTokensRangeParams): SemanticTokens {
    return tokensOf(leavesOf(document).filter((leaf) => touches(leaf.range, params.range)));
  }

  /** Not announced: all tokens of a document are made anew, so that a difference would cost as much. */
  semanticHighlightDelta(document: LangiumDocument): SemanticTokens {
    return tokensOf(leavesOf(document));
  }
}

function tokensOf(leaves: readonly LeafCstNode[]): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  for (const leaf of leaves) {
    const type = typeOf(leaf);
    if (type !== undefined) {
      const { line, character } = leaf.range.start;
      builder.push(line, character, leaf.length, TYPES.indexOf(type), isDeclaration(leaf) ? 1 : 0);
    }
  }
  return builder.build();
}

function typeOf(leaf: LeafCstNode): TokenTypeName | undefined {
  if (leaf.hidden) {
    return undefined;
  }
  if (leaf.tokenType.name === 'NAME' && !isDeclaration(leaf)) {
    return 'variable';
  }
  return TYPE_OF[leaf.tokenType.name as GovArchTokenNames];
}

/** A name that its statement declares; a bare name may also be a value. */
function isDeclaration(leaf: LeafCstNode): boolean {
  return leaf.tokenType.name === 'NAME' && leaf.astNode.$type !== 'Value' && leaf.astNode.$type !== 'Item';
}

function touches(range: Range, other: Range): boolean {
  return range.end.line >= other.start.line && range.start.line <= other.end.line;
}

function indexed(names: readonly string[]): Record<string, number> {
  return Object.fromEntries(names.map((name, index) => [name, index]));
}
