import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { modelOf } from '@govarch/language/testing';
import {
  type AstNode,
  AstUtils,
  type CompositeCstNode,
  type CstNode,
  CstUtils,
  createParser,
  DefaultDocumentBuilder,
  DefaultIndexManager,
  DefaultLangiumDocumentFactory,
  DefaultValueConverter,
  DefaultWorkspaceManager,
  isCompositeCstNode,
  type LangiumCoreServices,
  LangiumParser,
  type Linker,
} from 'langium';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { LANGIUM_INTERNALS, placeCommentsInConstantTime } from '../../src/parser/langium-internals.js';

/** Comments wherever one can stand: before the first token, inside, between, after a brace, at the end. */
const COMMENTED = `// before everything
/* and again */ business { // after a brace
  // alone in a block
  agency A /* before a string */ "A" {
    // first in a body
    code "G22" // after a value
    // last in a body
  }
  // between statements

  agency B "B" {}
}
// at the end`;

let services: LangiumCoreServices;
/** Langium's own parser for the grammar, with nothing replaced. */
let plain: LangiumParser;

beforeAll(async () => {
  services = (await modelOf('')).services.GovArch;
  plain = createParser(services.Grammar, new LangiumParser(services), services.parser.Lexer.definition);
  plain.finalize();
});

/** The concrete syntax as text: composite nodes in brackets, leaves by their image, comments marked. */
function shapeOf(node: CstNode): string {
  return isCompositeCstNode(node)
    ? `(${(node as CompositeCstNode).content.map(shapeOf).join(' ')})`
    : `${node.hidden ? '#' : ''}${JSON.stringify(node.text)}`;
}

/** Every node with its type and the way to it from its container. */
function containersOf(root: AstNode): string[] {
  return AstUtils.streamAst(root)
    .map((node) => `${node.$type} ${node.$container?.$type}.${node.$containerProperty}[${node.$containerIndex}]`)
    .toArray();
}

test('a leaf is as long as what is written, whatever is meant', async () => {
  const text = 'application {\n  system "Title" S\n  system T "T" { owned by X }\n}';
  const { services: of } = await modelOf(text);
  const parsed = of.GovArch.parser.LangiumParser.parse(text).value;
  const leaves = CstUtils.flattenCst(parsed.$cstNode!).toArray();
  const ends = leaves.map(({ offset, end }) => [offset, end]);
  expect(leaves.map(({ text: written }) => written)).toContain('owned by');
  expect(ends.every(([, end], index) => end! <= (ends[index + 1]?.[0] ?? text.length))).toBe(true);
});

describe('what Langium keeps to itself is where it was', () => {
  test.each(Object.keys(LANGIUM_INTERNALS.parser))('LangiumParser.%s', (name) => {
    expect(plain).toHaveProperty(name);
  });

  test.each(Object.keys(LANGIUM_INTERNALS.nodeBuilder))('CstNodeBuilder.%s', (name) => {
    const { nodeBuilder } = plain as unknown as { nodeBuilder: object };
    expect(name in nodeBuilder).toBe(true);
  });

  test.each([
    ['LangiumParser', 'doParse', { nodeBuilder: {}, linker: {} }],
    ['LangiumParser', 'linker', { nodeBuilder: {}, doParse() {} }],
    [
      'CstNodeBuilder',
      'insertChildren',
      {
        doParse() {},
        linker: {},
        nodeBuilder: { current: 0, addHiddenNodes: 0, createLeafNode: 0, appendChildren: 0 },
      },
    ],
  ])('an update that moves %s.%s is named when a parser is made', (owner, name, moved) => {
    expect(() => placeCommentsInConstantTime(moved as unknown as LangiumParser)).toThrow(`${owner} has no "${name}"`);
  });

  test('a parser runs its first rule once for each text, and places comments and builds references, through members that can be replaced', () => {
    const internals = plain as unknown as {
      doParse(rule: unknown): AstNode;
      linker: Linker;
      nodeBuilder: { addHiddenNodes(tokens: readonly unknown[]): void };
    };
    const run = vi.spyOn(internals, 'doParse');
    const place = vi.spyOn(internals.nodeBuilder, 'addHiddenNodes');
    const comments = services.parser.Lexer.tokenize(COMMENTED).hidden.length;
    internals.linker = Object.create(internals.linker);
    const build = vi.spyOn(internals.linker, 'buildReference');
    plain.parse(`${COMMENTED}\nA uses B`);
    expect(build.mock.calls.map(([, , , text]) => text)).toEqual(['A', 'B']);
    expect(run).toHaveBeenCalledTimes(1);
    expect(place.mock.calls.flatMap(([tokens]) => tokens)).toHaveLength(comments);
    expect(comments).toBeGreaterThan(5);
    vi.restoreAllMocks();
  });
});

describe('what is done in its place comes to the same', () => {
  test.each([
    ['comments everywhere', COMMENTED],
    ['nothing', ''],
    ['a comment alone', '// alone'],
    ['a text that ends too early', '// a\nbusiness {\n  // b\n  agency A "A" {\n    // c'],
  ])('%s', (_, text) => {
    const theirs = plain.parse(text).value;
    const ours = services.parser.LangiumParser.parse(text).value;
    expect(shapeOf(ours.$cstNode!)).toBe(shapeOf(theirs.$cstNode!));
    expect(containersOf(ours)).toEqual(containersOf(theirs));
  });
});

/** What our services use of Langium's that is `protected`: the compiler sees it, and an update may move it all the same. */
const PROTECTED: readonly (readonly [string, object, readonly string[]])[] = [
  [
    'DefaultDocumentBuilder',
    DefaultDocumentBuilder.prototype,
    [
      'awaitBuilderState',
      'awaitDocumentState',
      'buildDocuments',
      'cleanUpDeleted',
      'emitUpdate',
      'markAsCompleted',
      'notifyBuildPhase',
      'prepareBuild',
      'resetToState',
      'runCancelable',
      'sortDocuments',
    ],
  ],
  [
    'DefaultLangiumDocumentFactory',
    DefaultLangiumDocumentFactory.prototype,
    ['getInitialText', 'getUpdatedText', 'parse', 'parseAsync'],
  ],
  ['DefaultIndexManager', DefaultIndexManager.prototype, ['isAffected', 'removeContent', 'removeReferences']],
  ['DefaultValueConverter', DefaultValueConverter.prototype, ['runConverter']],
  ['DefaultWorkspaceManager', DefaultWorkspaceManager.prototype, ['initializeWorkspace']],
];

describe.each(PROTECTED)('%s can be extended as before', (_, prototype, members) => {
  test.each(members)('%s', (member) => {
    expect(prototype).toHaveProperty(member, expect.any(Function));
  });
});

const sources = fileURLToPath(new URL('../../src', import.meta.url));

/** Each place in the sources where the pattern matches, as `file: match`. */
function placesOf(pattern: RegExp): string[] {
  return readdirSync(sources, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.startsWith('generated'))
    .sort()
    .flatMap((file) =>
      [...readFileSync(path.join(sources, file), 'utf8').matchAll(pattern)].map(
        (match) => `${file.replaceAll('\\', '/')}: ${match[1]}`,
      ),
    );
}

test('every protected member that is overridden is in the table', () => {
  const overridden = placesOf(/protected override (?:async )?(\w+)/g)
    // The file systems in memory and the assignment of roles are ours, one class built on the other.
    .filter((place) => !/^(testing|lexer)\//.test(place))
    .map((place) => place.split(': ')[1]!);
  const known = PROTECTED.flatMap(([, , members]) => members);
  expect(overridden.filter((member) => !known.includes(member))).toEqual([]);
  expect(overridden.length).toBeGreaterThan(4);
});

test('nothing else goes round the compiler: the casts by way of unknown are these', () => {
  expect(placesOf(/ as unknown as (\w+)/g)).toEqual([
    // A service made of modules has the type that the modules add up to.
    'editor-services.ts: GovArchSharedEditorServices',
    'editor-services.ts: GovArchEditorServices',
    'govarch-module.ts: GovArchSharedServices',
    'govarch-module.ts: GovArchServices',
    // A leaf is as long as what is written, not as the image of its token.
    'parser/langium-internals.ts: MeasuredLeaf',
    'parser/langium-internals.ts: ParserInternals',
    // The generated types know references as Langium's; ours are made by the linker.
    'validation/attribute-checks.ts: SymbolReference',
  ]);
});
