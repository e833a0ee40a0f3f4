import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createGovArchServices } from '@govarch/language/services';
import type { ModelWorkspace } from '@govarch/language/workspace';
import { URI } from 'langium';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { nodeFileSystem, writtenPath } from '../src/node-file-system.js';

describe('projects on a disk', () => {
  let folder: string;
  const open = async (...paths: string[]): Promise<ModelWorkspace> => {
    const { shared } = createGovArchServices(nodeFileSystem);
    await shared.workspace.ModelWorkspace.open(paths.map((file) => URI.file(path.join(folder, file))));
    return shared.workspace.ModelWorkspace;
  };
  const codes = (workspace: ModelWorkspace): string[] =>
    [...workspace.documentsWithFindings()].flatMap((document) =>
      workspace.findingsOf(document).map(({ code }) => code),
    );

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'govarch-'));
    await mkdir(path.join(folder, 'p', 'con'), { recursive: true });
    await writeFile(path.join(folder, 'p', 'govarch.json'), '{ "name": "p" }');
    await writeFile(path.join(folder, 'p', 'con', 'a.govarch'), 'application { system A }');
  });
  afterEach(() => rm(folder, { recursive: true }));

  test('a loop of links is told and ends', async () => {
    await symlink(path.join(folder, 'p'), path.join(folder, 'p', 'con', 'vong'));
    const workspace = await open('p');
    expect(codes(workspace)).toEqual(['PRJ-06']);
    expect(workspace.documentsOf('p')).toHaveLength(1);
  });

  test('a link to files elsewhere is followed', async () => {
    await mkdir(path.join(folder, 'chung'));
    await writeFile(path.join(folder, 'chung', 'b.govarch'), 'application { system B }');
    await symlink(path.join(folder, 'chung'), path.join(folder, 'p', 'chung'));
    const workspace = await open('p');
    expect(codes(workspace)).toEqual([]);
    expect([...workspace.model.elements()].map(({ name }) => name).sort()).toEqual(['A', 'B']);
  });

  test('a link that leads nowhere is told', async () => {
    await symlink(path.join(folder, 'khong-co'), path.join(folder, 'p', 'hong.govarch'));
    expect(codes(await open('p'))).toEqual(['PRJ-08']);
  });

  test('a path that does not exist is told', async () => {
    const workspace = await open('khong-co', 'p');
    expect(codes(workspace)).toEqual(['PRJ-08']);
    expect(workspace.model.element('p::A')).toBeDefined();
  });

  test('a file that is no file is told', async () => {
    await mkdir(path.join(folder, 'p', 'thu-muc.govarch'));
    expect(codes(await open('p'))).toEqual([]);
  });

  test('names of files may be Vietnamese and hold blanks', async () => {
    await writeFile(path.join(folder, 'p', 'Hệ thống #1 100%.govarch'), 'application { system B }');
    const workspace = await open('p');
    expect(workspace.model.element('p::B')).toBeDefined();
    expect(codes(workspace)).toEqual([]);
  });

  test('somebody who opens a file or folder inside a project gets the project', async () => {
    expect((await open('p/con')).documentsOf('p')).toHaveLength(1);
    expect((await open('p/con/a.govarch')).openedProjects).toEqual(new Set(['p']));
  });
});

describe('a path is written', () => {
  test.each([
    ['file:///c%3A/D%E1%BB%B1%20%C3%A1n/a.govarch', 'c:\\Dự án\\a.govarch'],
    ['file://may-chu/chung/a.govarch', '\\\\may-chu\\chung\\a.govarch'],
  ])('as on Windows there: %s', (uri, written) => {
    expect(writtenPath(URI.parse(uri), path.win32)).toBe(written);
  });

  test('as elsewhere on other systems', () => {
    expect(writtenPath(URI.parse('file:///du-an/50%25/b%5Cc.govarch'), path.posix)).toBe('/du-an/50%/b\\c.govarch');
  });
});
