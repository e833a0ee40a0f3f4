import {
  coreVocabulary,
  type KindEntry,
  type KindId,
  type Language,
  type Spelling,
  type ValueType,
} from '@govarch/model/vocabulary';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CodeAction } from 'vscode-languageserver';
import { wordsSpeltIn } from '../../src/lsp/formatting/spellings.js';
import { modelOf, type ParsedModel, uriOf } from '../../src/testing/parse-model.js';
import { projectFilesIn } from '../support/project-files.js';
import { applied, editorOn } from './editor.js';

type Files = Readonly<Record<string, string>>;

/** All files with their words in one language. */
function speltIn({ services }: ParsedModel, files: Files, language: Language): Files {
  const documents = services.shared.workspace.LangiumDocuments;
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => {
      const document = documents.getDocument(uriOf(path));
      const edits = document ? wordsSpeltIn(document, language) : [];
      return [
        path,
        edits.reduceRight((rest, { start, end, newText }) => rest.slice(0, start) + newText + rest.slice(end), text),
      ];
    }),
  );
}

/** What a model says, without the places where it is said. */
function contentOf({ model, findings }: ParsedModel): unknown {
  const without = (key: string, value: unknown): unknown =>
    key === 'origin' || key === 'nameOrigin' || key === 'vocabulary' ? undefined : value;
  const content = {
    elements: [...model.elements()],
    relations: [...model.relations()],
    views: [...model.views()],
    codes: findings.map(({ code }) => code),
  };
  return JSON.parse(JSON.stringify(content, without));
}

const examples: Files = projectFilesIn('examples');

test('the examples say the same in either language, and are the same when they come back', async () => {
  const written = await modelOf(examples);
  const vietnamese = speltIn(written, examples, 'vi');
  const first = await modelOf(vietnamese);
  const english = speltIn(first, vietnamese, 'en');
  const second = await modelOf(english);
  expect(contentOf(first)).toEqual(contentOf(written));
  expect(contentOf(second)).toEqual(contentOf(written));
  expect(speltIn(second, english, 'vi')).toEqual(vietnamese);
});

/** Any accepted spelling of a word. */
const spelling = ({ vi, en, also, former }: Spelling): fc.Arbitrary<string> =>
  fc.constantFrom(vi, en, ...(also?.vi ?? []), ...(also?.en ?? []), ...(former?.vi ?? []), ...(former?.en ?? []));

const structural = (wordClass: string, ...ids: readonly string[]): fc.Arbitrary<string> =>
  fc
    .constantFrom(
      ...coreVocabulary.structuralWords.filter(
        (word) => word.wordClass === wordClass && (ids.length === 0 || ids.includes(word.id)),
      ),
    )
    .chain((word) => spelling(word.spelling));

const NAMES = ['An', 'Binh', 'Cuong'];

/** A value of a type, as authors may write it in a Vietnamese project. */
function writtenValue(type: ValueType): fc.Arbitrary<string> | undefined {
  const unit = structural('unit', 'day', 'working-day', 'month', 'year', 'hour');
  switch (type.type) {
    case 'number':
      return fc.constantFrom('3', '12');
    case 'boolean':
      return fc.oneof(fc.constant(''), structural('boolean'));
    case 'date':
      return fc.constantFrom('2025-12-31', '31/12/2025', 'quý III/2025');
    case 'period':
      return fc.oneof(
        fc.constant('2020-2025'),
        structural('link', 'to').map((to) => `2020 ${to} 2025`),
      );
    case 'money':
      return fc
        .tuple(structural('unit', 'million', 'billion'), structural('unit', 'VND'))
        .map((units) => `12,5 ${units.join(' ')}`);
    case 'measure':
      return fc.oneof(
        fc
          .tuple(structural('comparison', 'at-least', 'more-than', 'at-most', 'less-than'), unit)
          .map(([sign, days]) => `${sign} 3 ${days}`),
        fc
          .tuple(structural('comparison', 'between'), structural('link', 'to'))
          .map(([from, to]) => `${from} 3 ${to} 5`),
        fc.constantFrom('80%', '3'),
      );
    case 'percentage':
      return fc.constant('80%');
    case 'text':
    case 'url':
      return fc.constant('"https://hệ.thống.vn cấp độ 3"');
    case 'pair':
      return fc.constant('"hệ thống" "system"');
    case 'enumeration':
      return fc
        .constantFrom(...coreVocabulary.enumeration(type.enumeration as never).values)
        .chain((value) => spelling(value.spelling));
    case 'reference':
      return fc.constantFrom(...NAMES);
    default:
      return undefined;
  }
}

/** A statement in the body of an element of a kind: an attribute or a relation. */
function statementOf(kind: KindId): fc.Arbitrary<string> {
  const attributes = coreVocabulary.attributesOf(kind).flatMap((attribute) => {
    const value = writtenValue(coreVocabulary.usageOf(attribute.id, kind)!.value);
    return value ? [fc.tuple(spelling(attribute.spelling), value).map((words) => words.join(' '))] : [];
  });
  const relations = coreVocabulary
    .relationsFrom(kind)
    .filter(({ syntax }) => syntax === 'clause')
    .map((relation) =>
      fc.tuple(spelling(relation.spelling), fc.constantFrom(...NAMES)).map((words) => words.join(' ')),
    );
  return fc.oneof(...attributes, ...relations);
}

const plainKinds = coreVocabulary.kinds.filter(
  ({ structure, standsInSection }) => structure === 'element' && standsInSection,
);

const element = (index: number): fc.Arbitrary<string> =>
  fc
    .constantFrom<KindEntry>(...plainKinds)
    .chain((kind) =>
      fc
        .tuple(
          spelling(coreVocabulary.section(kind.section as never).spelling),
          spelling(kind.spelling),
          fc.array(statementOf(kind.id as KindId), { maxLength: 6 }),
        )
        .map(
          ([section, word, body]) =>
            `${section} {\n  ${word} ${NAMES[index]} "Phần tử cấp độ ${index}" {\n${body.map((line) => `    ${line}\n`).join('')}  }\n}\n`,
        ),
    );

test('any model says the same in either language, and is the same when it comes back', async () => {
  const path = 'main.govarch';
  const workspace = await modelOf({ [path]: '' });
  let words = 0;
  await fc.assert(
    fc.asyncProperty(fc.tuple(element(0), element(1), element(2)), async (elements) => {
      const read = async (text: string) => {
        await workspace.edit(path, text);
        return contentOf({ ...workspace, findings: workspace.currentFindings() });
      };
      const spelt = (text: string, language: Language) => speltIn(workspace, { [path]: text }, language)[path]!;
      const written = elements.join('\n');
      const said = await read(written);
      const vietnamese = spelt(written, 'vi');
      expect(await read(vietnamese)).toEqual(said);
      const english = spelt(vietnamese, 'en');
      expect(await read(english)).toEqual(said);
      expect(spelt(english, 'vi')).toBe(vietnamese);
      words += vietnamese === english ? 0 : 1;
    }),
    { numRuns: 200 },
  );
  expect(words).toBeGreaterThan(150);
}, 120_000);

test('an editor offers it among the actions on a whole file, in the language that its words are not in', async () => {
  const text = 'ứng dụng {\n  hệ thống A "hệ thống" { cấp độ 3 owner B }\n}\n';
  const { document, services } = await editorOn(text);
  const ask = async (only: string[] | undefined) =>
    (await services.GovArch.lsp.CodeActionProvider!.getCodeActions(document, {
      textDocument: { uri: document.uri.toString() },
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
      context: { diagnostics: [], ...(only ? { only } : {}) },
    })) as CodeAction[];
  const actions = await ask(['source']);
  expect(actions.map(({ title }) => title)).toEqual([
    'Viết mọi từ của ngôn ngữ bằng tiếng Việt',
    'Viết mọi từ của ngôn ngữ bằng tiếng Anh',
  ]);
  const [vietnamese, english] = actions.map(({ edit }) => applied(text, Object.values(edit?.changes ?? {}).flat()));
  expect(vietnamese).toBe(text.replace('owner', 'chủ quản'));
  expect(english).toBe('application {\n  system A "hệ thống" { level 3 owner B }\n}\n');
  expect(await ask(undefined)).toEqual([]);
  expect(await ask(['quickfix'])).toEqual([]);
});
