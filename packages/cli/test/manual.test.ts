import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { modelOf } from '@govarch/language/testing';
import type { Finding } from '@govarch/model/finding';
import { coreVocabulary, type Language } from '@govarch/model/vocabulary';
import { ruleCatalogue } from '@govarch/rules/catalogue';
import { RuleEngine } from '@govarch/rules/engine';
import { describe, expect, test } from 'vitest';
import { templateFiles } from '../src/templates.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const languages = ['vi', 'en'] as const;

const TUTORIAL = { vi: 'huong-dan.md', en: 'tutorial.md' };
const TASKS = { vi: 'cong-viec.md', en: 'tasks.md' };
const VIEWS = { vi: 'so-do.md', en: 'views.md' };
const ELEMENTS = { vi: 'thanh-phan.md', en: 'elements.md' };
const FINDINGS = { vi: 'phat-hien.md', en: 'findings.md' };

/** A fenced block of GovArch text, with what stands after `govarch` on its first line, or the text of a Markdown file. */
interface Block {
  readonly marks: readonly string[];
  readonly text: string;
}

function blocksOf(markdown: string): Block[] {
  return [...markdown.matchAll(/^```(govarch|markdown) *([^\n]*)\n([\s\S]*?)^```/gm)].map(
    ([, kind, marks = '', text = '']) => ({
      marks: [...(kind === 'markdown' ? ['file'] : []), ...marks.split(' ').filter((mark) => mark !== '')],
      text,
    }),
  );
}

const page = (language: Language, names: Readonly<Record<Language, string>>): string =>
  readFileSync(path.join(root, 'docs', language, names[language]), 'utf8');

/** Everything found in a project, by its text and by the rules of 27 November 2026. */
async function findingsIn(files: Readonly<Record<string, string>>): Promise<readonly Finding[]> {
  const { findings, model } = await modelOf(files);
  const engine = new RuleEngine({ model, rules: ruleCatalogue });
  const dates = { asOf: '2030-12-31', lawDate: '2026-11-27' };
  return [...findings, ...[...model.projects()].flatMap((project) => engine.run(project, dates))];
}

const errors = (findings: readonly Finding[]): string[] =>
  findings.filter(({ severity }) => severity === 'error').map(({ code, message }) => `${code} ${message.en}`);

const ministry = (language: Language): Record<string, string> =>
  Object.fromEntries(templateFiles('ministry', language).map(({ name, text }) => [name, text]));

describe.each(languages)('the tutorial (%s)', (language) => {
  const blocks = blocksOf(page(language, TUTORIAL));

  test('begins with a file of ten lines in which there is no error', async () => {
    const { text } = blocks[0]!;
    expect(text.trimEnd().split('\n').length).toBe(10);
    expect(errors(await findingsIn({ 'a.govarch': text }))).toEqual([]);
  });

  test('speaks of the warnings that the first file really gets', async () => {
    const codes = (await findingsIn({ 'a.govarch': blocks[0]!.text })).map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['SYS-01', 'SYS-02', 'SEC-01']));
  });

  test('ends in a complete architecture without an error', async () => {
    expect(blocks.length).toBe(7);
    const files = Object.fromEntries(blocks.map(({ text }, index) => [`${index}.govarch`, text]));
    const found = await findingsIn({ ...files, 'govarch.json': JSON.stringify({ name: 'thu', language }) });
    expect(errors(found)).toEqual([]);
    for (const code of ['DOC-01', 'SYN-11']) {
      expect(found.map((finding) => finding.code)).not.toContain(code);
    }
  });
});

/** The tasks of a page, by their headings. */
function tasksOf(markdown: string): [string, Block[]][] {
  const sections = markdown.split(/^## /m).slice(1);
  return sections.map((section) => [section.split('\n')[0]!, blocksOf(section)]);
}

const tasks = languages.flatMap((language) =>
  tasksOf(page(language, TASKS)).map(([title, blocks]) => [language, title, blocks] as const),
);

describe('the tasks', () => {
  test('are the same number in both languages', () => {
    expect(tasks.filter(([language]) => language === 'vi').length).toBe(12);
    expect(tasks.length).toBe(24);
  });

  test.each(tasks)('%s: %s', async (language, _, blocks) => {
    const before = ministry(language);
    expect(errors(await findingsIn(before))).toEqual([]);
    const { files, announced } = carriedOut(before, blocks);
    expect(files).not.toEqual(before);
    const found = await findingsIn(files);
    expect(errors(found)).toEqual([]);
    const codesBefore = (await findingsIn(before)).map(({ code }) => code);
    const newCodes = found.map(({ code }) => code).filter((code) => !codesBefore.includes(code));
    expect([...new Set(newCodes)]).toEqual(announced);
  });
});

/** A project after the blocks of a task: what stands under “before” is replaced, what is to be added becomes a file. */
function carriedOut(project: Readonly<Record<string, string>>, blocks: readonly Block[]) {
  const files = { ...project };
  const announced: string[] = [];
  let before: string | undefined;
  for (const { marks, text } of blocks) {
    const [mark, ...codes] = marks;
    if (mark === 'file') {
      files[codes[0]!] = text;
      continue;
    }
    announced.push(...codes);
    if (mark === 'before') {
      before = text;
    } else if (mark === 'add') {
      files['added.govarch'] = text;
    } else if (mark === 'pack') {
      files['khung/govarch.json'] = '{ "name": "bo-1.0" }';
      files['khung/khung.govarch'] = text;
      files['govarch.json'] = JSON.stringify({ ...JSON.parse(files['govarch.json']!), frameworkPack: 'khung' });
    } else if (mark === 'after' && before !== undefined) {
      const holding = Object.keys(files).filter((name) => files[name]!.split(before!).length === 2);
      expect([before, holding.length]).toEqual([before, 1]);
      files[holding[0]!] = files[holding[0]!]!.replace(before, text);
      before = undefined;
    } else {
      throw new Error(`a block of a task says nothing of what to do with it: ${text}`);
    }
  }
  expect(before).toBeUndefined();
  return { files, announced };
}

describe.each(languages)('the views of the manual (%s)', (language) => {
  const blocks = blocksOf(page(language, VIEWS));

  test('show every kind of view once', () => {
    const { viewKinds } = coreVocabulary;
    const shown = viewKinds.map(
      ({ spelling }) => blocks.filter(({ text }) => text.includes(` ${spelling[language]} View`)).length,
    );
    expect(shown).toEqual(viewKinds.map(() => 1));
  });

  test('select something of the model that they are of', async () => {
    const views = Object.fromEntries(blocks.map(({ text }, index) => [`view-${index}.govarch`, text]));
    const { findings } = await modelOf({ ...ministry(language), ...views });
    expect(findings.map(({ code, message }) => `${code} ${message.en}`)).toEqual([]);
  });
});

test.each(languages)('the page of kinds has every kind and every attribute (%s)', (language) => {
  const text = page(language, ELEMENTS);
  const wanted = [
    ...coreVocabulary.kinds.map(({ spelling }) => `## ${spelling[language]}\n`),
    ...coreVocabulary.attributes.map(({ spelling }) => `| \`${spelling[language]}\``),
  ];
  expect(wanted.filter((part) => !text.includes(part))).toEqual([]);
});

test.each(languages)('the list of codes has every code that the sources write (%s)', (language) => {
  const text = page(language, FINDINGS);
  const packages = path.join(root, 'packages');
  const written = readdirSync(packages).flatMap((name) => {
    const folder = path.join(packages, name, 'src');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    return files.flatMap((file) => readFileSync(path.join(folder, file), 'utf8').match(/'[A-Z]{3,4}-\d\d'/g) ?? []);
  });
  const codes = [...new Set(written)].map((code) => code.slice(1, -1)).sort();
  expect(codes.length).toBeGreaterThan(100);
  expect(codes.filter((code) => !text.includes(`| \`${code}\` |`))).toEqual([]);
});

describe('GovArch text in Markdown', () => {
  /** Pages whose blocks the tests above read, and `docs/language.md`, whose examples the tests of the language read. */
  const readElsewhere = [
    ...languages.flatMap((language) =>
      [TUTORIAL, TASKS, VIEWS].map((names) => path.join('docs', language, names[language])),
    ),
    path.join('docs', 'language.md'),
  ];
  const pages = [
    'README.md',
    'README.vi.md',
    ...readdirSync(path.join(root, 'docs'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.md'))
      .map((file) => path.join('docs', file)),
  ];

  test('is read on every page, and stands without mistakes on those that stand alone', async () => {
    const alone = pages.filter((file) => !readElsewhere.includes(file));
    const wrong: string[] = [];
    let read = 0;
    for (const file of alone) {
      for (const { text } of blocksOf(readFileSync(path.join(root, file), 'utf8'))) {
        read++;
        wrong.push(...(await modelOf(text)).findings.map(({ code, message }) => `${file}: ${code} ${message.en}`));
      }
    }
    expect(wrong).toEqual([]);
    expect(read).toBe(2);
    expect(readElsewhere.filter((file) => !pages.includes(file))).toEqual([]);
  });

  test('leads to pages that there are', () => {
    const broken = pages.flatMap((file) => {
      const links = readFileSync(path.join(root, file), 'utf8').matchAll(/\]\(([^)#:\s]+)(?:#[^)]*)?\)/g);
      return [...links]
        .map(([, target = '']) => path.join(root, path.dirname(file), target))
        .filter((target) => !exists(target))
        .map((target) => `${file} -> ${target}`);
    });
    expect(broken).toEqual([]);
  });
});

function exists(file: string): boolean {
  return readdirSync(path.dirname(file)).includes(path.basename(file));
}
