import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { KindEntry } from '@govarch/model/vocabulary';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

/** A kind that the language does not have: an entry as the files of `vocabulary/kinds` hold them. */
const drill = {
  id: 'drill',
  spelling: { en: 'drill', vi: 'diễn tập' },
  documentation: { en: 'An exercise in which people train for an incident.', vi: 'Buổi diễn tập ứng phó sự cố.' },
  source: { instrument: 'GovArch practice', evidence: 'inferred' },
  structure: 'element',
  section: 'security',
  standsInSection: true,
  parents: [],
  archimate: 'BusinessProcess',
  shape: 'cut',
} satisfies KindEntry;

/** Its line in the table of signs. */
const SIGN = 'M2 2h3M9 9l4 4M3 12l4-5';

const MODEL = `security {
  drill D1 "Annual drill" { description "Once a year." }
}
views { view layer Safety "Safety" { include drill } }
`;

const kindsOfSection = '../../model/src/vocabulary/kinds/security.js';
const signs = '../../diagram/src/figures/icons.js';

/**
 * Everything as it is after the entry is written into its file, and the line into that of the signs: the two files are
 * replaced before all others are read anew.
 */
async function withDrill() {
  vi.resetModules();
  vi.doMock(kindsOfSection, async (original) => ({
    securityKinds: [...(await original<{ securityKinds: readonly KindEntry[] }>()).securityKinds, drill],
  }));
  vi.doMock(signs, async (original) => ({
    icons: { ...(await original<{ icons: Readonly<Record<string, string>> }>()).icons, drill: SIGN },
  }));
  const { modelOf } = await import('@govarch/language/testing');
  const { viewKindRegistry } = await import('@govarch/diagram/view-kinds');
  const { coreVocabulary } = await import('@govarch/model/vocabulary');
  const command = await import('./support/govarch.js');
  return { modelOf, viewKindRegistry, coreVocabulary, ...command };
}

let house: Awaited<ReturnType<typeof withDrill>>;

beforeAll(async () => {
  house = await withDrill();
});

afterAll(() => {
  vi.doUnmock(kindsOfSection);
  vi.doUnmock(signs);
  vi.resetModules();
});

describe('an entry in the table of kinds and a sign are enough', () => {
  test.each(['drill D1 "Drill"', 'diễn tập D1 "Drill"'])('for the kind to be written: %s', async (text) => {
    const { model, findings } = await house.modelOf(`security { ${text} }`);
    expect(findings).toEqual([]);
    expect(model.element('workspace::D1')?.kind).toBe('drill');
  });

  test('for its place to be checked', async () => {
    const { findings } = await house.modelOf('business { drill D1 "Drill" }');
    expect(findings.map(({ code, severity }) => `${severity} ${code}`)).toEqual(['error VOC-10']);
  });

  test('for completion and hover to tell of it', async () => {
    const { services } = await house.modelOf('security {\n  drill D1 "Drill"\n  \n}');
    const [document] = services.shared.workspace.LangiumDocuments.all.toArray();
    const textDocument = { uri: document!.uri.toString() };
    const { CompletionProvider, HoverProvider } = services.GovArch.lsp;
    const at = (line: number, character: number) => ({ textDocument, position: { line, character } });
    const list = await CompletionProvider!.getCompletion(document!, at(2, 2));
    expect(list!.items.map(({ label }) => label)).toContain('diễn tập');
    const hover = await HoverProvider!.getHoverContent(document!, at(1, 3));
    expect(JSON.stringify(hover)).toContain(drill.documentation.vi);
  });

  test('for every kind of view to place it or to have no place for it', () => {
    const kind = house.coreVocabulary.baseOf('drill' as never);
    const places = Object.entries(house.viewKindRegistry).map(([id, { placeOf }]) => [id, placeOf(kind)]);
    expect(Object.fromEntries(places)).toMatchObject({ layer: 'drill', landscape: 'security', integration: undefined });
  });

  test('for pictures to draw it with its sign and to list it in the legend', async () => {
    const folder = house.folderWith({ 'main.govarch': MODEL });
    const { exitCode } = await house.govarch('render', folder, '-o', path.join(folder, 'out'));
    expect(exitCode).toBe(0);
    const svg = readFileSync(path.join(folder, 'out', 'Safety.svg'), 'utf8');
    expect(svg).toContain('Annual drill');
    expect(svg.split(SIGN)).toHaveLength(3);
    expect(svg).toContain('Diễn tập');
  });

  test('for it to be exported, and explained by the command', async () => {
    const folder = house.folderWith({ 'main.govarch': MODEL });
    const { stdout } = await house.govarch('export', folder, '--format', 'json', '-o', '-');
    expect(JSON.parse(stdout).elements).toEqual([expect.objectContaining({ name: 'D1', kind: 'drill' })]);
    expect((await house.govarch('vocabulary', 'drill', '--language', 'en')).stdout).toContain(drill.documentation.en);
  });
});
