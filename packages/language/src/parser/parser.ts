import { coreVocabulary, type Vocabulary } from '@govarch/model/vocabulary';
import {
  type AstNode,
  createParser,
  isAstNode,
  type LangiumCoreServices,
  type LangiumDocument,
  LangiumParser,
  type Linker,
  type ParseResult,
  type ParserOptions,
  type Reference,
} from 'langium';
import type { Reading } from '../lexer/reading.js';
import { type Lexicon, lexiconOf } from '../syntax/lexicon.js';
import { placeCommentsInConstantTime, replaceContainerLinking, wrappedTree } from './langium-internals.js';

/** A parse result that knows the references in it, in the order of the text; their type is what the linker builds. */
export interface GovArchParseResult<T extends AstNode = AstNode, R extends Reference = Reference>
  extends ParseResult<T> {
  readonly references: readonly R[];
  /** The words by which the text was read. */
  readonly lexicon: Lexicon;
}

/** Options of one parse. */
export interface GovArchParserOptions extends ParserOptions {
  /** By which the text is read; without it, by that of the language itself. */
  readonly vocabulary?: Vocabulary;
}

/** The words by which a document was read when it was last parsed. */
export function lexiconOfDocument({ parseResult }: LangiumDocument): Lexicon {
  return (parseResult as Partial<GovArchParseResult>).lexicon ?? lexiconOf(coreVocabulary);
}

/** A linker that collects the references which it builds while a text is parsed. */
export interface CollectingLinker extends Linker {
  /** References that are built from now on are collected. */
  beginCollecting(): void;
  /** The references that were built since, in the order of the text. */
  endCollecting(): readonly Reference[];
}

/** The parser, with bounds put right: comments are placed in constant time, and references are collected on the way. */
export class GovArchParser extends LangiumParser {
  private readonly references: CollectingLinker;

  constructor(
    services: LangiumCoreServices,
    private readonly reading: Reading,
  ) {
    super(services);
    this.references = services.references.Linker as CollectingLinker;
    placeCommentsInConstantTime(this);
    replaceContainerLinking(this, (tree) => linkContents(tree as MutableNode));
  }

  override parse<T extends AstNode = AstNode>(input: string, options?: GovArchParserOptions): GovArchParseResult<T> {
    const lexicon = lexiconOf(options?.vocabulary ?? coreVocabulary);
    this.reading.lexicon = lexicon;
    this.references.beginCollecting();
    const result = super.parse(input, options);
    const value = wrappedTree(result.value) as T;
    return { ...result, value, references: this.references.endCollecting(), lexicon };
  }
}

/** Creates the parser for the grammar of the services. */
export function createGovArchParser(services: LangiumCoreServices, reading: Reading): LangiumParser {
  const parser = createParser(services.Grammar, new GovArchParser(services, reading), services.parser.Lexer.definition);
  parser.finalize();
  return parser;
}

type MutableNode = { -readonly [property in keyof AstNode]: AstNode[property] } & Record<string, unknown>;

/** Tells the nodes below a node their containers. */
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
