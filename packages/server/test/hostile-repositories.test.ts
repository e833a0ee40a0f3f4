import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createGovArchServices } from '@govarch/language/services';
import type { ModelWorkspace } from '@govarch/language/workspace';
import { URI } from 'langium';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { nodeFileSystem } from '../src/node-file-system.js';

const AGENCY = 'nghiệp vụ {\n  cơ quan A "A"\n}\n';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'govarch-repository-'));
  write('p/govarch.json', '{ "name": "p" }');
  write('p/a.govarch', AGENCY);
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
}

const link = (file: string, target: string) => symlinkSync(target, path.join(folder, file));

async function open(trusted: boolean): Promise<ModelWorkspace> {
  const workspace = createGovArchServices(nodeFileSystem).shared.workspace.ModelWorkspace;
  workspace.setTrusted(trusted);
  await workspace.open([URI.file(path.join(folder, 'p'))]);
  return workspace;
}

function codes(workspace: ModelWorkspace): string[] {
  return [...workspace.documentsWithFindings()]
    .flatMap((document) => workspace.findingsOf(document))
    .map(({ code }) => code);
}

const names = ({ model }: ModelWorkspace) => [...model.elements()].map(({ name }) => name);

describe.each([false, true])('a repository of somebody else, trusted: %s', (trusted) => {
  test('a link to / is not followed', async () => {
    link('p/goc', '/');
    const workspace = await open(trusted);
    expect(codes(workspace)).toEqual(['PRJ-06']);
    expect(names(workspace)).toEqual(['A']);
  });

  test('a link to a folder beside it in the project is read once', async () => {
    write('p/con/b.govarch', AGENCY.replaceAll('A', 'B'));
    link('p/ban-sao', path.join(folder, 'p', 'con'));
    const workspace = await open(trusted);
    expect(codes(workspace)).toEqual(['PRJ-06']);
    expect(names(workspace)).toEqual(['A', 'B']);
  });

  test('a link out of the project is followed by who trusts it', async () => {
    write('ngoai/b.govarch', AGENCY.replaceAll('A', 'B'));
    link('p/ra-ngoai', path.join(folder, 'ngoai'));
    const workspace = await open(trusted);
    expect(codes(workspace)).toEqual(trusted ? [] : ['PRJ-25']);
    expect(names(workspace)).toEqual(trusted ? ['A', 'B'] : ['A']);
  });

  test('a govarch.json that is a link out of the project is read by who trusts it', async () => {
    write('ngoai/govarch.json', '{ "name": "ngoai" }');
    write('p/con/a.govarch', AGENCY.replaceAll('A', 'B'));
    link('p/con/govarch.json', path.join(folder, 'ngoai', 'govarch.json'));
    const workspace = await open(trusted);
    expect(codes(workspace)).toEqual(trusted ? [] : ['PRJ-25']);
    expect([...workspace.openedProjects]).toEqual(trusted ? ['p', 'ngoai'] : ['p', 'con']);
  });

  test('a project around the opened folder is read by who trusts it', async () => {
    write('govarch.json', '{ "name": "quanh" }');
    rmSync(path.join(folder, 'p', 'govarch.json'));
    write('ben/b.govarch', AGENCY.replaceAll('A', 'B'));
    expect(names(await open(trusted)).sort()).toEqual(trusted ? ['A', 'B'] : ['A']);
  });

  test('a file of 600 MB is told and not read', async () => {
    write('p/b.govarch', '');
    truncateSync(path.join(folder, 'p', 'b.govarch'), 600_000_000);
    const before = process.memoryUsage().rss;
    const workspace = await open(trusted);
    expect(codes(workspace)).toEqual(['SYN-21']);
    expect(process.memoryUsage().rss - before).toBeLessThan(300_000_000);
    expect(names(workspace)).toEqual(['A']);
  });
});

test('trust that comes while the files are still looked for counts as soon as they are found', async () => {
  write('ngoai/b.govarch', AGENCY.replaceAll('A', 'B'));
  link('p/ra-ngoai', path.join(folder, 'ngoai'));
  const { ModelWorkspace: workspace, DocumentBuilder: builder } =
    createGovArchServices(nodeFileSystem).shared.workspace;
  workspace.setTrusted(false);
  const opening = workspace.open([URI.file(path.join(folder, 'p'))]);
  workspace.setTrusted(true);
  await opening;
  await builder.update([], []);
  expect(codes(workspace)).toEqual([]);
  expect(names(workspace)).toEqual(['A', 'B']);
});
