import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { modelOf, type ParsedModel } from '@govarch/language/testing';
import { type CoreKindId, coreVocabulary } from '@govarch/model/vocabulary';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Diagram } from '../src/diagram.js';
import { computePicture, layOut } from '../src/draw.js';
import { viewKindRegistry } from '../src/kinds/registry.js';
import { drawingContext } from './support/drawing.js';
import { areaOf, edgesOf, placedNodes } from './support/geometry.js';

const registered = Object.entries(viewKindRegistry);
const kindIds = coreVocabulary.kinds.map(({ id }) => coreVocabulary.baseOf(id));

describe('the registry', () => {
  test('has four kinds of views, each under its own id', () => {
    expect(registered.map(([id]) => id).sort()).toEqual(['context', 'integration', 'landscape', 'layer']);
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
    const naming = sources.filter((name) => literal.test(readFileSync(path.join(packages, name), 'utf8')));
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

/** An element `T<number>` of each kind, wherever the language lets it stand; nothing is related to anything. */
function everyKind(): { text: string; names: ReadonlyMap<CoreKindId, string> } {
  const names = new Map<CoreKindId, string>();
  const sections = new Map<string, string[]>();
  const declare = (kind: CoreKindId, name: string, body: string): string => {
    const word = coreVocabulary.kind(kind).spelling.en;
    switch (coreVocabulary.kind(kind).structure) {
      case 'flow':
        return `${word} ${name} S1 -> S2`;
      case 'field':
        return `${word} ${name} : text`;
      default:
        return `${word} ${name} "${name}" { ${body} }`;
    }
  };
  const within = (kind: CoreKindId, name: string): { path: string; text: string; section?: string } => {
    const entry = coreVocabulary.kind(kind);
    if (entry.section === undefined || entry.standsInSection) {
      return { path: name, text: declare(kind, name, ''), section: entry.section };
    }
    const parent = entry.parents.find(
      (candidate) => coreVocabulary.kind(candidate as CoreKindId).standsInSection,
    ) as CoreKindId;
    const inner = declare(kind, name, '');
    return {
      path: `${name}P.${name}`,
      text: declare(parent, `${name}P`, inner),
      section: coreVocabulary.kind(parent).section,
    };
  };
  kindIds.forEach((id, index) => {
    const { path: name, text, section = '' } = within(id, `T${index}`);
    names.set(id, name);
    sections.set(section, [...(sections.get(section) ?? []), text]);
  });
  const body = [...sections].map(([section, texts]) =>
    section === '' ? texts.join('\n') : `${section} {\n${texts.join('\n')}\n}`,
  );
  return { text: body.join('\n'), names };
}

describe.each(registered)('in a view of kind %s, an element of any kind', (id, viewKind) => {
  const { text, names } = everyKind();
  let parsed: ParsedModel;
  beforeAll(async () => {
    const word = coreVocabulary.viewKinds.find((entry) => entry.id === id)!.spelling.en;
    const views = [...names].map(([kind, name]) => `view ${word} V_${kind.replaceAll('-', '_')} { include ${name} }`);
    parsed = await modelOf(
      `${text}\nbusiness { agency Own "Own" }\narchitecture A { owner Own }\n` +
        `application { system S1 "S1" system S2 "S2" }\nviews {\n${views.join('\n')}\n}`,
    );
  });

  test('is drawn, or it is said that it has no place', async () => {
    const drawn = new Set<string>();
    const placeless = new Set<string>();
    for (const [kind, name] of names) {
      const diagram = await drawAtOnce(parsed, `workspace::V_${kind.replaceAll('-', '_')}`);
      const element = `workspace::${name}`;
      const isDrawn =
        placedNodes(diagram).some(({ item }) => item.element === element) ||
        edgesOf(diagram).some((edge) => edge.flows.includes(element)) ||
        areaOf(diagram, 'boundary')?.item.element === element;
      if (isDrawn) {
        drawn.add(kind);
      }
      if (diagram.notices.some(({ code, message }) => code === 'DIA-05' && message.en.includes('no place'))) {
        placeless.add(kind);
      }
    }
    const all = kindIds;
    expect([...drawn]).toEqual(all.filter((kind) => viewKind.placeOf(kind) !== undefined));
    expect([...placeless]).toEqual(all.filter((kind) => viewKind.placeOf(kind) === undefined));
  });
});

/** Without giving other work a turn: there is none. */
function drawAtOnce({ model }: ParsedModel, view: string): Promise<Diagram> {
  const picture = computePicture(viewKindRegistry, model, { type: 'view', view }, drawingContext);
  return layOut(picture, { createElk: drawingContext.createElk, pause: async () => {} });
}
