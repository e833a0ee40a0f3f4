import type { ModelChange } from '@govarch/model/model';
import { Cancellation, DocumentState } from 'langium';
import { describe, expect, test } from 'vitest';
import { modelOf, type ParsedModel, uriOf } from '../../src/testing/parse-model.js';

/** One file declares; fifty others refer to what it declares; one has nothing to do with it. */
async function workspaceOfFifty(): Promise<ParsedModel> {
  const files: Record<string, string> = {
    'chung.govarch': 'application { system Chung "Hệ thống chung" { level 3 } system Rieng }',
    'xa.govarch': 'application { system Xa }',
  };
  for (let number = 1; number <= 50; number++) {
    files[`f${number}.govarch`] = `application { system S${number} { uses Chung } }`;
  }
  return modelOf(files);
}

async function workOf(parsed: ParsedModel, path: string, text: string | undefined) {
  const { counters } = parsed.workspace;
  const updates: ModelChange[] = [];
  const subscription = parsed.workspace.onUpdate(({ change }) => updates.push(change));
  counters.reset();
  await parsed.edit(path, text);
  subscription.dispose();
  return {
    parsed: counters.of('documents-parsed'),
    linked: counters.of('documents-linked'),
    built: counters.of('contributions-built'),
    updates,
  };
}

describe('a keystroke costs what it changed', () => {
  test('a title in a file that fifty others refer to', async () => {
    const workspace = await workspaceOfFifty();
    const work = await workOf(
      workspace,
      'chung.govarch',
      'application { system Chung "Tên mới" { level 3 } system Rieng }',
    );
    expect(work).toMatchObject({ parsed: 1, linked: 1, built: 1 });
    expect(work.updates).toHaveLength(1);
    expect([...work.updates[0]!.elements]).toEqual(['workspace::Chung']);
  });

  test('a view is read once, and not at all while another file changes', async () => {
    const workspace = await workspaceOfFifty();
    const { counters } = workspace.workspace;
    counters.reset();
    await workspace.edit('so-do.govarch', 'views { view landscape V { group by nothing } view landscape W }');
    expect(counters.of('views-built')).toBe(2);
    expect(workspace.currentFindings().map(({ code }) => code)).toContain('VIEW-02');
    counters.reset();
    await workspace.edit('xa.govarch', 'application { system Xa "Xa" }');
    expect(counters.of('views-built')).toBe(0);
    expect(workspace.currentFindings().map(({ code }) => code)).toContain('VIEW-02');
  });

  test('moving text about changes nothing in the model', async () => {
    const workspace = await workspaceOfFifty();
    const work = await workOf(
      workspace,
      'chung.govarch',
      '// ghi chú\napplication { system Chung "Hệ thống chung" { level 3 } system Rieng }',
    );
    expect(work).toMatchObject({ parsed: 1, linked: 1, built: 1 });
    expect(work.updates[0]?.elements.size).toBe(0);
  });

  test('a name that fifty files mention', async () => {
    const workspace = await workspaceOfFifty();
    const work = await workOf(
      workspace,
      'chung.govarch',
      'application { system Chun "Hệ thống chung" { level 3 } system Rieng }',
    );
    expect(work).toMatchObject({ parsed: 1, linked: 51, built: 51 });
    expect(workspace.currentFindings().filter(({ code }) => code === 'REF-01')).toHaveLength(50);
    const back = await workOf(
      workspace,
      'chung.govarch',
      'application { system Chung "Hệ thống chung" { level 3 } system Rieng }',
    );
    expect(back).toMatchObject({ parsed: 1, linked: 51, built: 51 });
    expect(workspace.currentFindings()).toEqual([]);
  });

  test('a name that nobody mentions', async () => {
    const workspace = await workspaceOfFifty();
    const work = await workOf(
      workspace,
      'chung.govarch',
      'application { system Chung "Hệ thống chung" { level 3 } system Khac }',
    );
    expect(work).toMatchObject({ parsed: 1, linked: 1, built: 1 });
  });

  test('a reference', async () => {
    const workspace = await workspaceOfFifty();
    const work = await workOf(workspace, 'f1.govarch', 'application { system S1 { uses Rieng } }');
    expect(work).toMatchObject({ parsed: 1, linked: 1, built: 1 });
    expect(workspace.model.outgoing('workspace::S1')[0]?.target).toBe('workspace::Rieng');
  });
});

describe('an edit leaves the same model and findings as a fresh start', () => {
  const texts = {
    'a.govarch': 'application { system A "a" { level 3 uses B } system B }',
    'b.govarch': 'application { system C { uses A, D } } extend A { users 5 }',
  };
  const edits: [string, string | undefined][] = [
    ['a.govarch', 'application { portal A "a" { level 9 uses B } system B }'],
    ['b.govarch', 'application { system C { uses A, D } system D } extend A { level 4 }'],
    ['c.govarch', 'application { system A { uses C } }'],
    ['a.govarch', 'application { system B { uses A } '],
    ['b.govarch', undefined],
    ['a.govarch', 'application { system A "a" } views { view landscape V { include risk } }'],
    ['c.govarch', undefined],
  ];

  test('after every one of several', async () => {
    const edited = await modelOf(texts);
    const now: Record<string, string> = { ...texts };
    for (const [path, text] of edits) {
      await edited.edit(path, text);
      if (text === undefined) {
        delete now[path];
      } else {
        now[path] = text;
      }
      const fresh = await modelOf(now);
      expect([...edited.model.elements()]).toEqual([...fresh.model.elements()]);
      expect([...edited.model.relations()]).toEqual([...fresh.model.relations()]);
      expect([...edited.model.views()]).toEqual([...fresh.model.views()]);
      expect(edited.currentFindings()).toEqual(fresh.findings);
    }
  });

  test('where names change around and inside of statements that stay', async () => {
    const system = (inside: string) => `application {\n  system X "x" {\n    owner A\n${inside}  }\n}\n`;
    const now: Record<string, string> = {
      'a.govarch': 'business { agency A agency B }',
      'b.govarch': system('    module M { uses A.N, P { module O { owner B uses X } }\n    module P { uses X, M }\n'),
      'c.govarch': system('    module Q { module R { owner B uses M } uses R }\n    module P { uses Q }\n'),
    };
    const edited = await modelOf(now);
    const others: [string, string][] = [
      ['a.govarch', 'business { agency A agency Bo }'],
      ['a.govarch', 'business { agency Ab agency B }'],
      ['b.govarch', ''],
      ['a.govarch', 'business { agency A agency B } application { system X { module M } }'],
      ['b.govarch', now['b.govarch']!],
      ['a.govarch', 'business { agency A }'],
    ];
    for (const [path, text] of others) {
      now[path] = text;
      await edited.edit(path, text);
      const fresh = await modelOf(now);
      expect([...edited.model.elements()]).toEqual([...fresh.model.elements()]);
      expect([...edited.model.relations()]).toEqual([...fresh.model.relations()]);
      expect(edited.currentFindings()).toEqual(fresh.findings);
    }
  });
});

test('a text whose reading was broken off after its names were looked up is looked through again', async () => {
  const parsed = await modelOf({ 'a.govarch': '', 'b.govarch': '' });
  const { DocumentBuilder: builder } = parsed.services.shared.workspace;
  const source = new Cancellation.CancellationTokenSource();
  const listener = builder.onBuildPhase(DocumentState.Linked, () => source.cancel());
  parsed.files.write(uriOf('a.govarch'), 'application {\n  system S "s" { uses X }\n}\n');
  await expect(builder.update([uriOf('a.govarch')], [], source.token)).rejects.toBeDefined();
  listener.dispose();
  await parsed.edit('b.govarch', 'application {\n  system X "x"\n}\n');
  expect(parsed.currentFindings().map(({ code }) => code)).toEqual([]);
  expect([...parsed.model.relations()].map(({ target }) => target)).toEqual(['workspace::X']);
});
