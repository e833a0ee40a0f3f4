import type { IToken } from 'chevrotain';
import {
  type AstNode,
  type CompositeCstNode,
  type CstNode,
  createParser,
  type LangiumCoreServices,
  LangiumParser,
  type ParseResult,
  type ParserOptions,
} from 'langium';
import type { GovArchLinker } from '../references/linker.js';
import type { SymbolReference } from '../references/symbol-reference.js';

/** A parse result that knows the references in it, in the order of the text. */
export interface GovArchParseResult<T extends AstNode = AstNode> extends ParseResult<T> {
  readonly references: readonly SymbolReference[];
}

/** What the parser library keeps to itself and a large file needs otherwise. */
interface NodeBuilder {
  current: CompositeCstNode;
  addHiddenNodes(tokens: IToken[]): void;
  createLeafNode(token: IToken, hidden: boolean): CstNode;
  appendChildren(parent: CompositeCstNode, children: CstNode[]): void;
  insertChildren(parent: CompositeCstNode, index: number, children: CstNode[]): void;
}

/** The parser, with two bounds put right: comments are placed in constant time, and references are collected on the way. */
export class GovArchParser extends LangiumParser {
  private readonly references: GovArchLinker;

  constructor(services: LangiumCoreServices) {
    super(services);
    this.references = services.references.Linker as GovArchLinker;
    placeCommentsInConstantTime((this as unknown as { nodeBuilder: NodeBuilder }).nodeBuilder);
  }

  override parse<T extends AstNode = AstNode>(input: string, options?: ParserOptions): GovArchParseResult<T> {
    this.references.beginCollecting();
    const result = super.parse<T>(input, options);
    return { ...result, references: this.references.endCollecting() };
  }
}

/** Creates the parser for the grammar of the services. */
export function createGovArchParser(services: LangiumCoreServices): LangiumParser {
  const parser = createParser(services.Grammar, new GovArchParser(services), services.parser.Lexer.definition);
  parser.finalize();
  return parser;
}

/**
 * Hidden nodes go next to the token that follows them. The node being built is always its parent's last child, so there
 * is nothing to search for; the library searches all siblings, for every token, even without a comment.
 */
function placeCommentsInConstantTime(builder: NodeBuilder): void {
  builder.addHiddenNodes = (tokens) => {
    if (tokens.length === 0) {
      return;
    }
    const nodes = tokens.map((token) => builder.createLeafNode(token, true));
    let current = builder.current;
    if (current.content.length > 0) {
      builder.appendChildren(current, nodes);
      return;
    }
    while (current.container && current.container.content.length === 1) {
      current = current.container;
    }
    const parent = current.container ?? current;
    builder.insertChildren(parent, Math.max(0, parent.content.length - 1), nodes);
  };
}
