import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { modelOf, type ParsedModel } from '@govarch/language/testing';
import { type CoreKindId, coreVocabulary } from '@govarch/model/vocabulary';
import { describe, expect, test } from 'vitest';
import type { Diagram } from '../src/diagram.js';
import { computePicture, layOut } from '../src/draw.js';
import { viewKindRegistry } from '../src/kinds/registry.js';
import { drawingContext } from './support/drawing.js';
import { areaOf, edgesOf, placedNodes } from './support/geometry.js';

const registered = Object.entries(viewKindRegistry);
const kindIds = coreVocabulary.kinds.map(({ id }) => coreVocabulary.baseOf(id));

describe('the registry', () => {
  test('has six kinds of views, each under its own id', () => {
    expect(registered.map(([id]) => id).sort()).toEqual([
      'context',
      'integration',
      'landscape',
      'layer',
      'matrix',
      'organization',
    ]);
    expect(registered.filter(([id, kind]) => kind.id !== id)).toEqual([]);
  });

  test('is the only place that knows which kinds of views there are', () => {
    const packages = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
    const sources = ['diagram/src', 'server/src', 'cli/src', 'webview/src', 'vscode/src'].flatMap((folder) =>
      readdirSync(path.join(packages, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => path.join(folder, name)),
    );
    const literal = new RegExp(`'(${registered.map(([id]) => id).join('|')})'`);
    // A group of kinds may be called like a kind of view.
    const ofGroups = /\b(?:isA|isOfGroup)\([^()]*\)/g;
    const naming = sources.filter((name) =>
      literal.test(readFileSync(path.join(packages, name), 'utf8').replace(ofGroups, '')),
    );
    const folders = registered.map(([id]) => path.join('diagram/src/kinds', id, 'index.ts'));
    expect(sources.length).toBeGreaterThan(100);
    expect(naming.sort()).toEqual(folders.sort());
  });

  test('draws a kind of view by a folder of its own, which imports no other kind', () => {
    const folder = fileURLToPath(new URL('../src/kinds/', import.meta.url));
    for (const [id] of registered) {
      const files = readdirSync(path.join(folder, id));
      expect(files, id).toEqual(expect.arrayContaining(['index.ts', 'scene.ts', 'layout.ts']));
      for (const file of files) {
        const text = readFileSync(path.join(folder, id, file), 'utf8');
        const others = registered.filter(([other]) => other !== id && text.includes(`../${other}/`));
        expect(others, `${id}/${file}`).toEqual([]);
      }
    }
  });
});

test('no source enumerates kinds: groups, sections and properties of the vocabulary say what belongs together', () => {
  const folder = fileURLToPath(new URL('../src/', import.meta.url));
  const ids = new Set<string>(kindIds);
  const lists = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) =>
      [...readFileSync(path.join(folder, name), 'utf8').matchAll(/\[\s*((?:'[a-z-]+',?\s*){2,})\]/g)]
        .map(([, items]) => [...items!.matchAll(/'([a-z-]+)'/g)].map(([, item]) => item!))
        .filter((items) => items.every((item) => ids.has(item)))
        .map((items) => `${name}: ${items.join(', ')}`),
    );
  expect(lists).toEqual([]);
});

/** A kind of elements as a text writes it, and where its like stand in views. */
interface WrittenKind {
  readonly word: string;
  readonly base: CoreKindId;
}

/** The kinds of the language. */
const coreKinds: readonly WrittenKind[] = kindIds.map((base) => ({
  word: coreVocabulary.kind(base).spelling.en,
  base,
}));

/** Those that no project may build a kind on: they have syntax of their own, or stand above all sections. */
const NO_BASES: readonly CoreKindId[] = kindIds.filter((base) => {
  const { structure, section } = coreVocabulary.kind(base);
  return structure !== 'element' || section === undefined;
});
/** A kind of a project's own for each other one, and the `govarch.json` that declares them. */
const ownKinds: readonly WrittenKind[] = kindIds
  .filter((base) => !NO_BASES.includes(base))
  .map((base) => ({ word: `special ${base}`, base }));
const ownConfig = JSON.stringify({
  name: 'workspace',
  language: 'en',
  kinds: Object.fromEntries(
    ownKinds.map(({ word, base }) => [`special-${base}`, { is: base, vi: `${base} riêng`, en: word }]),
  ),
});

/** An element `T<number>` of each kind, wherever the language lets it stand; nothing is related to anything. */
function everyKind(kinds: readonly WrittenKind[]): { text: string; names: ReadonlyMap<WrittenKind, string> } {
  const names = new Map<WrittenKind, string>();
  const sections = new Map<string, string[]>();
  const declare = ({ word, base }: WrittenKind, name: string, body: string): string => {
    switch (coreVocabulary.kind(base).structure) {
      case 'flow':
        return `${word} ${name} S1 -> S2`;
      case 'field':
        return `${word} ${name} : text`;
      default:
        return `${word} ${name} "${name}" { ${body} }`;
    }
  };
  const within = (kind: WrittenKind, name: string): { path: string; text: string; section?: string } => {
    const entry = coreVocabulary.kind(kind.base);
    if (entry.section === undefined || entry.standsInSection) {
      return { path: name, text: declare(kind, name, ''), section: entry.section };
    }
    const parent = entry.parents.find(
      (candidate) => coreVocabulary.kind(candidate as CoreKindId).standsInSection,
    ) as CoreKindId;
    const { section, spelling } = coreVocabulary.kind(parent);
    const inner = declare(kind, name, '');
    return { path: `${name}P.${name}`, text: declare({ word: spelling.en, base: parent }, `${name}P`, inner), section };
  };
  kinds.forEach((kind, index) => {
    const { path: name, text, section = '' } = within(kind, `T${index}`);
    names.set(kind, name);
    sections.set(section, [...(sections.get(section) ?? []), text]);
  });
  const body = [...sections].map(([section, texts]) =>
    section === '' ? texts.join('\n') : `${section} {\n${texts.join('\n')}\n}`,
  );
  return { text: body.join('\n'), names };
}

test('every kind that a project may build on has one of its own in what follows', () => {
  expect(NO_BASES).toHaveLength(14);
  expect(ownKinds).toHaveLength(coreKinds.length - 14);
});

describe.each(registered)('in a view of kind %s, an element', (id, viewKind) => {
  test.each([
    ['of any kind of the language', coreKinds, {}],
    ["of any kind of a project's own", ownKinds, { 'govarch.json': ownConfig }],
  ])('%s is drawn, or it is said that it has no place', async (_, kinds, files) => {
    const { text, names } = everyKind(kinds);
    const word = coreVocabulary.viewKinds.find((entry) => entry.id === id)!.spelling.en;
    const chosen = (name: string) => (viewKind.settings.rows ? `rows ${name} columns S1` : `include ${name}`);
    const views = [...names.values()].map((name, index) => `view ${word} V${index} { ${chosen(name)} }`);
    const parsed = await modelOf({
      ...files,
      'main.govarch':
        `${text}\nbusiness { agency Own "Own" }\narchitecture A { owner Own }\n` +
        `application { system S1 "S1" system S2 "S2" }\nviews {\n${views.join('\n')}\n}`,
    });
    const drawn: string[] = [];
    const placeless: string[] = [];
    for (const [index, [kind, name]] of [...names].entries()) {
      const element = parsed.model.element(`workspace::${name}`);
      expect(element?.base, kind.word).toBe(kind.base);
      expect(element?.kind === element?.base, kind.word).toBe(kinds === coreKinds);
      const diagram = await drawAtOnce(parsed, `workspace::V${index}`);
      const isDrawn =
        placedNodes(diagram).some(({ item }) => item.element === element!.id) ||
        edgesOf(diagram).some((edge) => edge.flows.includes(element!.id)) ||
        areaOf(diagram, 'boundary')?.item.element === element!.id;
      if (isDrawn) {
        drawn.push(kind.word);
      }
      if (diagram.notices.some(({ code, message }) => code === 'DIA-05' && message.en.includes('no place'))) {
        placeless.push(kind.word);
      }
    }
    const placed = kinds.filter(({ base }) => viewKind.placeOf(base) !== undefined);
    expect(drawn).toEqual(placed.map(({ word: written }) => written));
    expect(placeless).toEqual(kinds.filter((kind) => !placed.includes(kind)).map(({ word: written }) => written));
    expect(drawn.length).toBeGreaterThanOrEqual(5);
  });
});

/** Without giving other work a turn: there is none. */
function drawAtOnce({ model }: ParsedModel, view: string): Promise<Diagram> {
  const picture = computePicture(viewKindRegistry, model, { type: 'view', view }, drawingContext);
  return layOut(picture, { createElk: drawingContext.createElk, pause: async () => {} });
}
