import type { IToken } from 'chevrotain';
import {
  type AstNode,
  type CompositeCstNode,
  type CstNode,
  createParser,
  isAstNode,
  type LangiumCoreServices,
  LangiumParser,
  type Linker,
  type ParseResult,
  type ParserOptions,
  type Reference,
} from 'langium';

/** A parse result that knows the references in it, in the order of the text; their type is what the linker builds. */
export interface GovArchParseResult<T extends AstNode = AstNode, R extends Reference = Reference>
  extends ParseResult<T> {
  readonly references: readonly R[];
}

/** A linker that collects the references which it builds while a text is parsed. */
export interface CollectingLinker extends Linker {
  /** References that are built from now on are collected. */
  beginCollecting(): void;
  /** The references that were built since, in the order of the text. */
  endCollecting(): readonly Reference[];
}

/** What the parser library keeps to itself and a large file needs otherwise. */
interface NodeBuilder {
  current: CompositeCstNode;
  addHiddenNodes(tokens: IToken[]): void;
  createLeafNode(token: IToken, hidden: boolean): CstNode;
  appendChildren(parent: CompositeCstNode, children: CstNode[]): void;
  insertChildren(parent: CompositeCstNode, index: number, children: CstNode[]): void;
}

/** A tree whose nodes know their containers; in a property that the library does not look into, so that it leaves it. */
interface LinkedTree extends AstNode {
  readonly $tree: AstNode;
}

/** What the parser library keeps to itself, of its parser. */
interface ParserInternals {
  readonly nodeBuilder: NodeBuilder;
  doParse(rule: unknown): AstNode;
}

/** The parser, with bounds put right: comments are placed in constant time, and references are collected on the way. */
export class GovArchParser extends LangiumParser {
  private readonly references: CollectingLinker;

  constructor(services: LangiumCoreServices) {
    super(services);
    this.references = services.references.Linker as CollectingLinker;
    const internals = this as unknown as ParserInternals;
    placeCommentsInConstantTime(internals.nodeBuilder);
    linkWhatIsParsed(internals);
  }

  override parse<T extends AstNode = AstNode>(input: string, options?: ParserOptions): GovArchParseResult<T> {
    this.references.beginCollecting();
    const result = super.parse<LinkedTree>(input, options);
    return { ...result, value: result.value.$tree as T, references: this.references.endCollecting() };
  }
}

/** Creates the parser for the grammar of the services. */
export function createGovArchParser(services: LangiumCoreServices): LangiumParser {
  const parser = createParser(services.Grammar, new GovArchParser(services), services.parser.Lexer.definition);
  parser.finalize();
  return parser;
}

/** The library's own way to tell nodes their containers takes a quarter of the time of parsing. */
function linkWhatIsParsed(internals: ParserInternals): void {
  const doParse = internals.doParse.bind(internals);
  internals.doParse = (rule): LinkedTree => {
    const tree = doParse(rule);
    linkContents(tree as MutableNode);
    return { $type: 'LinkedTree', $tree: tree };
  };
}

type MutableNode = { -readonly [property in keyof AstNode]: AstNode[property] } & Record<string, unknown>;

function linkContents(node: MutableNode): void {
  for (const name in node) {
    const value = node[name];
    if (name.startsWith('$') || typeof value !== 'object') {
      continue;
    }
    if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index++) {
        linkTo(node, name, value[index], index);
      }
    } else {
      linkTo(node, name, value, undefined);
    }
  }
}

function linkTo(container: MutableNode, property: string, value: unknown, index: number | undefined): void {
  if (!isAstNode(value)) {
    return;
  }
  const node = value as MutableNode;
  node.$container = container;
  node.$containerProperty = property;
  if (index !== undefined) {
    node.$containerIndex = index;
  }
  linkContents(node);
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
