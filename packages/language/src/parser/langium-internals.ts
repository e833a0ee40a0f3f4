import type { IToken } from 'chevrotain';
import type { AstNode, CompositeCstNode, CstNode, LangiumParser, Linker } from 'langium';

// Everything that Langium keeps to itself and GovArch uses all the same, because a large file needs it otherwise. The
// compiler sees none of it, so the names are looked for when a parser is made, and the test of this file holds what
// each is expected to do.

/** What Langium's parser keeps to itself. */
interface ParserInternals {
  readonly nodeBuilder: NodeBuilder;
  /** Runs the rule that a text begins with; `parse` calls it once for each text, on the parser itself. */
  doParse(rule: unknown): AstNode;
  /** Asked for each reference of a text, while it is parsed; nothing else of it is used. */
  linker: Pick<Linker, 'buildReference'>;
}

/** What Langium's parser builds the concrete syntax tree with; no export leads to it. */
interface NodeBuilder {
  /** The node being built: always its parent's last child. */
  readonly current: CompositeCstNode;
  /** Called on the builder itself, before each token and at the end of the text, mostly with no tokens. */
  addHiddenNodes(tokens: readonly IToken[]): void;
  createLeafNode(token: IToken, hidden: boolean): CstNode;
  appendChildren(parent: CompositeCstNode, children: readonly CstNode[]): void;
  insertChildren(parent: CompositeCstNode, index: number, children: readonly CstNode[]): void;
}

/** The names of the members above, every one, by the object that has them. */
export const LANGIUM_INTERNALS: {
  readonly parser: Readonly<Record<keyof ParserInternals, true>>;
  readonly nodeBuilder: Readonly<Record<keyof NodeBuilder, true>>;
} = {
  parser: { nodeBuilder: true, doParse: true, linker: true },
  nodeBuilder: {
    current: true,
    addHiddenNodes: true,
    createLeafNode: true,
    appendChildren: true,
    insertChildren: true,
  },
};

/** What Langium's leaf keeps to itself: how long it is, which it takes from the image of its token. */
type MeasuredLeaf = { _length: number };

/** A token whose image is what is meant, not what is written at its place. */
type StandIn = IToken & { readonly isStandIn?: true };

/** A tree in a property whose name begins with `$`: there Langium looks for no children, and leaves it as it is. */
interface WrappedTree extends AstNode {
  readonly $tree: AstNode;
}

/**
 * Hidden nodes go next to the token that follows them. The node being built is always its parent's last child, so there
 * is nothing to search for; Langium searches all siblings, for every token, even without a comment.
 */
export function placeCommentsInConstantTime(parser: LangiumParser): void {
  const builder = internalsOf(parser).nodeBuilder;
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

/**
 * The leaf of a token that stands for what is written is as long as that, so that findings, edits and the formatter end
 * where it ends; Langium gives it the length of what is meant.
 */
export function measureStandIns(parser: LangiumParser): void {
  const builder = internalsOf(parser).nodeBuilder;
  const createLeafNode = builder.createLeafNode.bind(builder);
  builder.createLeafNode = (token: StandIn, hidden) => {
    const leaf = createLeafNode(token, hidden);
    if (token.isStandIn) {
      (leaf as unknown as MeasuredLeaf)._length = token.endOffset! + 1 - token.startOffset;
    }
    return leaf;
  };
}

/**
 * Lets a function of ours tell the nodes of a parsed text their containers, in place of Langium's own way, which takes a
 * quarter of the time of parsing. What the parser returns from then on is a wrapper: {@link wrappedTree} opens it.
 */
export function replaceContainerLinking(parser: LangiumParser, link: (tree: AstNode) => void): void {
  const internals = internalsOf(parser);
  const doParse = internals.doParse.bind(internals);
  internals.doParse = (rule): WrappedTree => {
    const tree = doParse(rule);
    link(tree);
    return { $type: 'WrappedTree', $tree: tree };
  };
}

/** Lets a function of ours build the references of texts, in place of the linker of the services that made the parser. */
export function replaceReferenceBuilding(parser: LangiumParser, build: Linker['buildReference']): void {
  internalsOf(parser).linker = { buildReference: build };
}

/** The syntax tree in what the parser returned. */
export function wrappedTree(value: AstNode): AstNode {
  return (value as WrappedTree).$tree;
}

/** The parser with what it keeps to itself; an error names what an update of Langium has moved. */
function internalsOf(parser: LangiumParser): ParserInternals {
  const internals = parser as unknown as ParserInternals;
  expectMembers('LangiumParser', internals, LANGIUM_INTERNALS.parser);
  expectMembers('CstNodeBuilder', internals.nodeBuilder, LANGIUM_INTERNALS.nodeBuilder);
  return internals;
}

function expectMembers(owner: string, object: object, names: object): void {
  for (const name of Object.keys(names)) {
    if (!(name in object)) {
      throw new Error(
        `Langium's ${owner} has no "${name}" any more: packages/language/src/parser/langium-internals.ts`,
      );
    }
  }
}
