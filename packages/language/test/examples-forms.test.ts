import { coreVocabulary, type Entry, flowArrows } from '@govarch/model/vocabulary';
import { type AstNode, AstUtils, CstUtils, GrammarAST, type LangiumDocument } from 'langium';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Flow, isFlow, isPart, isText } from '../src/generated/ast.js';
import { entryOf } from '../src/lsp/hover/word-hover.js';
import { formOf, jointForms, statementForms } from '../src/syntax/forms.js';
import { lexiconOf } from '../src/syntax/lexicon.js';
import { modelOf, type ParsedModel } from '../src/testing/parse-model.js';
import { projectFilesIn } from './support/project-files.js';

/**
 * What the examples show of the syntax: each part of each statement of the grammar, each word of the syntax at its place,
 * each form of values and of what a view selects. A new form needs a place in the examples.
 */
const files = projectFilesIn('examples');
const text = Object.entries(files)
  .filter(([path]) => path.endsWith('.govarch'))
  .map(([, content]) => content)
  .join('\n');

const lexicon = lexiconOf(coreVocabulary);

/** Rules of the grammar for what an author did not mean: the examples have no errors. */
const ERRORS_ONLY = ['Unknown'];
/** Parts of statements that only damaged text has: words that mean nothing after a value, a value beside such words. */
const DAMAGE_ONLY = ['Value.words', 'Value.spoilt'];

let parsed: ParsedModel;
let nodes: readonly AstNode[];
/** The entries of the vocabulary by which words of the examples are read, and the arrows. */
const entries = new Set<Entry>();
/** Words that join the parts of a statement, with the statement: `Flow via`. */
const joints = new Set<string>();

beforeAll(async () => {
  parsed = await modelOf(files);
  const documents: readonly LangiumDocument[] = parsed.services.shared.workspace.LangiumDocuments.all.toArray();
  nodes = documents.flatMap(({ parseResult }) => AstUtils.streamAst(parseResult.value).toArray());
  for (const leaf of documents.flatMap(({ parseResult }) => [...CstUtils.flattenCst(parseResult.value.$cstNode!)])) {
    const entry = entryOf(leaf, lexicon);
    if (entry) {
      entries.add(entry);
      joints.add(`${statementOf(leaf.astNode)} ${entry.id}`);
    }
  }
});

/** The type of the statement that a word belongs to. */
function statementOf(node: AstNode): string {
  return (isPart(node) ? node.$container! : node).$type;
}

test('each part of each statement is shown, and several of it where there may be several', () => {
  const parts = partsOfGrammar();
  const shown = new Set(nodes.flatMap((node) => partsOf(node, parts)));
  expect(parts.length).toBeGreaterThan(60);
  expect(parts.filter((part) => !shown.has(part) && !DAMAGE_ONLY.includes(part.replace(' (several)', '')))).toEqual([]);
});

/** `Flow.title`, `Flow.targets (several)`: what the grammar and the table of forms say may stand in a statement. */
function partsOfGrammar(): readonly string[] {
  const parts = new Set<string>();
  for (const rule of parsed.services.GovArch.Grammar.rules.filter(GrammarAST.isParserRule)) {
    const type = rule.inferredType?.name ?? rule.name;
    const assignments = AstUtils.streamAst(rule).filter(GrammarAST.isAssignment);
    for (const { feature, operator } of rule.fragment || ERRORS_ONLY.includes(type) ? [] : assignments) {
      if (mayHave(type, feature)) {
        parts.add(`${type}.${feature}`);
        if (operator === '+=') {
          parts.add(`${type}.${feature} (several)`);
        }
      }
    }
  }
  return [...parts];
}

/** The grammar has the same parts after all heads; the table of forms says which of them a statement takes. */
function mayHave(type: string, feature: string): boolean {
  const form = formOf(type.toLowerCase());
  return !form || ((feature !== 'clauses' || form.clauses) && (feature !== 'parts' || form.parts.length > 0));
}

function partsOf(node: AstNode, parts: readonly string[]): readonly string[] {
  const values = node as unknown as Readonly<Record<string, unknown>>;
  return parts.filter((part) => {
    const [type, rest] = part.split('.');
    const [feature, several] = rest!.split(' ');
    const value = values[feature!];
    return (
      type === node.$type &&
      (Array.isArray(value) ? value.length > (several ? 1 : 0) : value !== undefined && value !== false)
    );
  });
}

test('each word of the syntax is shown', () => {
  const words = coreVocabulary.structuralWords;
  expect(words.length).toBeGreaterThan(60);
  expect(words.filter((word) => !entries.has(word)).map(({ id, wordClass }) => `${wordClass} ${id}`)).toEqual([]);
});

test('each section is shown', () => {
  expect(coreVocabulary.sections.filter((section) => !entries.has(section)).map(({ id }) => id)).toEqual([]);
});

test('each word between the parts of a statement is shown in that statement', () => {
  const wanted = [
    ...Object.entries(statementForms).flatMap(([head, { parts }]) =>
      parts.map(({ link }) => `${typeOf(head)} ${link}`),
    ),
    ...jointForms.map(({ head, link }) => `${typeOf(head)} ${link}`),
  ];
  expect(wanted.length).toBeGreaterThan(12);
  expect(wanted.filter((joint) => !joints.has(joint))).toEqual([]);
});

/** The type of the node of a statement. */
function typeOf(head: string): string {
  return head[0]!.toUpperCase() + head.slice(1);
}

describe('flows', () => {
  test('each arrow stands in one', () => {
    const arrows = new Set(flows().map(({ arrow }) => arrow));
    expect(flowArrows.filter(({ spelling }) => !arrows.has(spelling.vi)).map(({ id }) => id)).toEqual([]);
  });

  test('from several ends, to several ends, and inside a process', () => {
    expect(flows().some(({ sources }) => sources.length > 1)).toBe(true);
    expect(flows().some(({ targets }) => targets.length > 1)).toBe(true);
    expect(
      flows().some(
        ({ $container }) => 'kind' in $container && lexicon.idOf(String($container.kind), 'kind') === 'process',
      ),
    ).toBe(true);
  });

  function flows(): readonly Flow[] {
    return nodes.filter(isFlow);
  }
});

/** Forms that are no parts of statements: how values, names and selections are spelt. */
const forms: Readonly<Record<string, RegExp>> = {
  'a text over several lines': /"""\n/,
  'a list in Markdown': /\n +- .*;\n/,
  'a title with quotes in it': /"[^"\n]*“[^"\n]*”[^"\n]*" \{/,
  'a comment to the end of the line': /^ *\/\/ /m,
  'a comment in brackets': /\/\* [\s\S]*? \*\//,
  'a date as YYYY-MM-DD': / \d{4}-\d{2}-\d{2}\b/,
  'a date as DD/MM/YYYY': / \d{2}\/\d{2}\/\d{4}\b(?!")/,
  'a month': / tháng \d{2}\/\d{4}\b(?!")/,
  'a quarter': / quý [IV]+\/\d{4} ?[\n}]/,
  'a period with a dash': /giai đoạn \d{4}-\d{4}/,
  'a period in words': /giai đoạn \d{4} đến \d{4}/,
  'a number with groups of digits': / \d{1,3}\.\d{3}\b/,
  'a number with decimals': / \d+,\d+ /,
  'a percentage': / \d+%/,
  money: / \d+(,\d+)? tỷ đồng/,
  'a time limit': / \d+ ngày làm việc/,
  'a mark that is denied': /vận hành 24x7 sai/,
  'a name that is spelt like a word': / \^[\p{L}]/u,
  'a qualified name': / [\p{L}\d_]+\.[\p{L}\d_]+[ \n,]/u,
  'a name of another project': / quoc-gia::\p{L}/u,
  'the title of an element in two languages': / \{ vi "[^"]*" en "[^"]*" \} \{/,
  'several types of one field': /: \p{L}[\p{L} ]*\(\d+, \d+\)/u,
  'a number of values from 0': /\[0\.\.\*\]/,
  'a number of values from 1': /\[1\.\.\*\]/,
  'a number of values from 1 to 1': /\[1\.\.1\]/,
  'children of an element in a view': / \*,| \*\n/,
  'descendants of an element in a view': /\*\*/,
  'what arrives at an element': /gồm (?:.*, )?-> \p{L}/u,
  'what leaves an element': /gồm .*\p{L} ->(?:\n|,)/u,
  'what leads from one element to another': /gồm .*\p{L} -> \p{L}/u,
  'a condition in brackets': /trong đó [^\n]*không \(/,
  'a condition on some of a list': /gồm [^\n]*\([^\n()]* trong đó /,
  'a comparison by <': /trong đó [^\n]*[^<>!]< /,
  'a comparison by <=': /trong đó [^\n]*<= /,
  'a comparison by >': /trong đó [^\n]* > /,
  'a comparison by >=': /trong đó [^\n]*>= /,
  'a comparison by =': /trong đó [^\n]* = /,
  'a comparison by !=': /trong đó [^\n]*!= /,
  'a place by its column alone': /đặt \S+ cột \d/,
};

test.each(Object.entries(forms))('%s is shown', (_, form) => {
  expect(text).toMatch(form);
});

test('texts are in one language and in two', () => {
  const texts = nodes.filter(isText);
  expect(texts.some(({ parts }) => parts.length === 2)).toBe(true);
  expect(texts.some(({ value }) => value !== undefined)).toBe(true);
});

test('a project of the examples has a kind of its own, and elements of it', () => {
  const own = [...parsed.model.elements()].filter(({ kind, base }) => kind !== base);
  expect(own.length).toBeGreaterThan(0);
});
