import { coreVocabulary, type Language, type Vocabulary } from '@govarch/model/vocabulary';
import {
  type AstNode,
  createParser,
  type GrammarAST,
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
import {
  measureStandIns,
  placeCommentsInConstantTime,
  replaceContainerLinking,
  replaceReferenceBuilding,
  wrappedTree,
} from './langium-internals.js';

/** A parse result that knows the references in it, in the order of the text; their type is what the linker builds. */
export interface GovArchParseResult<T extends AstNode = AstNode, R extends Reference = Reference>
  extends ParseResult<T> {
  readonly references: readonly R[];
  /** The words by which the text was read. */
  readonly lexicon: Lexicon;
  /** The language in which its numbers were read. */
  readonly language: Language;
}

/** Options of one parse. */
export interface GovArchParserOptions extends ParserOptions {
  /** By which the text is read; without it, by that of the language itself. */
  readonly vocabulary?: Vocabulary;
  /** In which the text writes its numbers; without it, in Vietnamese. */
  readonly language?: Language;
}

/** The words by which a document was read when it was last parsed. */
export function lexiconOfDocument({ parseResult }: LangiumDocument): Lexicon {
  return (parseResult as Partial<GovArchParseResult>).lexicon ?? lexiconOf(coreVocabulary);
}

/** The language in which the numbers of a document were read when it was last parsed. */
export function languageOfDocument({ parseResult }: LangiumDocument): Language {
  return (parseResult as Partial<GovArchParseResult>).language ?? 'vi';
}

/** A linker that collects the references which it builds while a text is parsed. */
export interface CollectingLinker extends Linker {
  /** References that are built from now on are collected. */
  beginCollecting(): void;
  /** The references that were built since, in the order of the text. */
  endCollecting(): readonly Reference[];
}

/**
 * The parser, with bounds put right: comments are placed in constant time, and references are collected on the way. It
 * knows the grammar and no workspace: whose references a text gets is told with the text.
 */
class GovArchParser extends LangiumParser {
  /** Builds the references of the text that is being parsed; undefined between texts. */
  private collector: CollectingLinker | undefined;

  constructor(
    services: LangiumCoreServices,
    private readonly reading: Reading,
  ) {
    super(services);
    placeCommentsInConstantTime(this);
    measureStandIns(this);
    replaceContainerLinking(this, (tree) => linkContents(tree as MutableNode));
    replaceReferenceBuilding(this, (...reference) => this.collector!.buildReference(...reference));
  }

  parseFor<T extends AstNode>(
    linker: CollectingLinker,
    input: string,
    options?: GovArchParserOptions,
  ): GovArchParseResult<T> {
    const lexicon = lexiconOf(options?.vocabulary ?? coreVocabulary);
    this.reading.lexicon = lexicon;
    const language = options?.language ?? 'vi';
    this.reading.language = language;
    this.collector = linker;
    linker.beginCollecting();
    try {
      const result = super.parse(input, options);
      return {
        ...result,
        value: wrappedTree(result.value) as T,
        references: linker.endCollecting(),
        lexicon,
        language,
      };
    } finally {
      this.collector = undefined;
    }
  }
}

/** By grammar, as making a parser takes longer than reading a file. */
const PARSERS = new WeakMap<GrammarAST.Grammar, GovArchParser>();

/** The parser for the grammar of the services, whose references their linker builds. */
export function createGovArchParser(services: LangiumCoreServices, reading: Reading): LangiumParser {
  const parser = parserOf(services, reading);
  const linker = services.references.Linker as CollectingLinker;
  const parse = (input: string, options?: GovArchParserOptions) => parser.parseFor(linker, input, options);
  return Object.create(parser, { parse: { value: parse } });
}

function parserOf(services: LangiumCoreServices, reading: Reading): GovArchParser {
  let parser = PARSERS.get(services.Grammar);
  if (!parser) {
    const made = new GovArchParser(services, reading);
    parser = createParser(services.Grammar, made, services.parser.Lexer.definition);
    parser.finalize();
    PARSERS.set(services.Grammar, parser);
  }
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
