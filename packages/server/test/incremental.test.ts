import { modelOf, type ParsedModel } from '@govarch/language/testing';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { WorkspaceAnalysis } from '../src/analysis/workspace-analysis.js';

const TODAY = '2025-06-30';

/** Variants of each file: edits replace one by another, or delete the file. */
const VARIANTS: Record<string, readonly (string | undefined)[]> = {
  'a.govarch': [
    'business {\n  agency VPCP "Văn phòng" { unit KSTTHC "Cục" }\n  agency Bo "Bộ"\n}\n',
    '// moved\n\nbusiness {\n  agency VPCP "Văn phòng Chính phủ" { unit KSTTHC "Cục" }\n  agency Bo "Bộ"\n}\n',
    'business {\n  agency VPCX "Văn phòng" { unit KSTTHC "Cục" }\n  role Bo "Bộ"\n}\n',
    'business {\n  agency VPCP "Văn phòng" {\n  agency Bo "Bộ"\n}\n',
    undefined,
  ],
  'b.govarch': [
    'application {\n  system X "x" {\n    owner VPCP\n    level 3\n    module M "m"\n  }\n  platform LGSP "l" { owner Bo }\n}\n',
    'application {\n  system X "x" {\n    owner KSTTHC\n    module M "m" { uses LGSP }\n  }\n  platform LGSP "l" { owner Bo }\n}\n',
    'application {\n  system Y "y" {\n    owner VPCP.KSTTHC, Bo\n    ownr Bo\n  }\n}\n',
    '',
    undefined,
  ],
  'c.govarch': [
    'application {\n  system Z "z" {\n    owner Bo\n    uses X, LGSP\n  }\n  flow F Z -> X via LGSP\n  X uses Z\n}\nextend X { level 4 }\n',
    'application {\n  system Z "z" {\n    owner Bo\n    uses X\n  }\n  system X "again"\n}\nviews {\n  view context V "v" { include X, -> Z }\n}\n',
    'extend X { level 2 description "d" }\nextend VPCP { code "G22" }\n',
    undefined,
  ],
  'd.govarch': [
    'application { system K "Hệ thống kín" { owner Bo restricted } }\n',
    'application { system K "Hệ thống kín" { owner Bo restrictd } }\n',
    'application { system K { vi "Hệ thống kín" { to 2024 } vi "Hệ thống mở" { from 2025 restricted } } { owner Bo } }\n',
    'application { system K "Hệ thống mở" { owner Bo } }\nextend X { restricted }\n',
    undefined,
  ],
  'e.govarch': [
    'application { system E "e" { owner Bo description "Thay cho Hệ thống kín" uses K { source "Hệ thống mở" } } }\n',
    '\napplication { system E "Hệ thống mở" { owner Bo description "x" } }\n',
    undefined,
  ],
};

const FILES = Object.keys(VARIANTS);
const edit = fc.record({ file: fc.constantFrom(...FILES), variant: fc.nat(4) });

describe('a workspace that follows edits', () => {
  test('knows and reports what one knows and reports that reads the result afresh', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 12 }), async (edits) => {
        const files = Object.fromEntries(FILES.map((file) => [file, VARIANTS[file]![0]]));
        const followed = await modelOf(present(files));
        const analysis = new WorkspaceAnalysis({ workspace: followed.workspace, today: TODAY });
        analysis.start();
        for (const { file, variant } of edits) {
          const text = VARIANTS[file]![variant % VARIANTS[file]!.length];
          files[file] = text;
          await followed.edit(file, text);
        }
        const fresh = await modelOf(present(files));
        const once = new WorkspaceAnalysis({ workspace: fresh.workspace, today: TODAY, incremental: false });
        once.start();
        expect(modelContent(followed)).toEqual(modelContent(fresh));
        expect(findingsOf(analysis)).toEqual(findingsOf(once));
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  test('knows of a name that another file takes first, also after a file was written again as it was', async () => {
    const system = 'application {\n  system X "x"\n}\n';
    const followed = await modelOf({ 'a.govarch': '', 'b.govarch': system });
    await followed.edit('b.govarch', system);
    await followed.edit('a.govarch', system);
    expect([...followed.model.elements()].map(({ id }) => id)).toEqual(['workspace::X', 'workspace::X~2']);
  });

  test('checks as much for a name that is gone whether one module uses it or fifty', async () => {
    const checksOfRenaming = async (users: number): Promise<number> => {
      const files: Record<string, string> = { 'a.govarch': 'application {\n  platform LGSP "l"\n}\n' };
      for (let index = 0; index < users; index++) {
        files[`u${index}.govarch`] =
          `application {\n  system S${index} "s" {\n    module M "m" { uses LGSP }\n  }\n}\n`;
      }
      const followed = await modelOf(files);
      new WorkspaceAnalysis({ workspace: followed.workspace, today: TODAY }).start();
      const { counters } = followed.workspace;
      counters.reset();
      await followed.edit('a.govarch', 'application {\n  platform LGSPx "l"\n}\n');
      expect(counters.of('documents-linked')).toBe(users + 1);
      return counters.of('rule-checks-run');
    };
    const one = await checksOfRenaming(1);
    expect(one).toBeGreaterThan(0);
    expect(await checksOfRenaming(50)).toBe(one);
  });

  test('says which documents have other findings', async () => {
    const files = present(Object.fromEntries(FILES.map((file) => [file, VARIANTS[file]![0]])));
    const followed = await modelOf(files);
    const analysis = new WorkspaceAnalysis({ workspace: followed.workspace, today: TODAY });
    analysis.start();
    const changed: string[][] = [];
    analysis.onUpdate(({ documents }) => changed.push([...documents].map((uri) => uri.split('/').pop()!).sort()));
    await followed.edit('a.govarch', VARIANTS['a.govarch']![2]);
    expect(changed).toEqual([['a.govarch', 'b.govarch', 'c.govarch', 'd.govarch', 'e.govarch']]);
  });
});

describe('a defect in a rule', () => {
  test('is reported and takes nothing else down', async () => {
    const followed = await modelOf({ 'a.govarch': 'business {\n  agency A "a"\n  ownr B\n}\n' });
    const broken = Object.defineProperty({ id: 'SYS-01', scope: 'project', severity: 'error' }, 'since', {
      get: () => {
        throw new Error('broken');
      },
    });
    const analysis = new WorkspaceAnalysis({
      workspace: followed.workspace,
      today: TODAY,
      rules: [broken as never],
    });
    analysis.start();
    const [document] = followed.workspace.documentsOf('workspace');
    const codes = analysis.findingsOf(document!).map(({ code }) => code);
    expect(codes).toContain('GOV-01');
    expect(codes.length).toBeGreaterThan(1);
  });
});

function present(files: Record<string, string | undefined>): Record<string, string> {
  const kept = Object.entries(files).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return { 'govarch.json': '{ "name": "workspace" }', ...Object.fromEntries(kept) };
}

function modelContent({ model }: ParsedModel): unknown {
  const byId = <T extends { readonly id: string }>(items: Iterable<T>): T[] =>
    [...items].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return { elements: [...model.elements()], relations: [...model.relations()], views: byId(model.views()) };
}

function findingsOf(analysis: WorkspaceAnalysis): unknown {
  return analysis.documentsWithFindings().map((document) => [document, analysis.findingsOf(document)]);
}
