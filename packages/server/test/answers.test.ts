import { rm, symlink } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  DidChangeWatchedFilesNotification,
  FileChangeType,
  ReferencesRequest,
  RenameRequest,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { followDate } from '../src/follow-date.js';
import { Client } from './support/client.js';

const FILES = {
  'govarch.json': '{ "name": "thu" }',
  'a.govarch': 'nghiệp vụ {\n  cơ quan VPCP "Văn phòng"\n}\n',
  'b.govarch': 'ứng dụng {\n  hệ thống S "S" {\n    chủ quản VPCP\n  }\n}\n',
};

let editor: Client;

afterEach(() => editor.stop());

/** References and a rename of the agency, asked for at once. */
async function ask(): Promise<{ references: number; files: number }> {
  const textDocument = { uri: editor.uri('a.govarch') };
  const position = editor.positionOf('a.govarch', 'VPCP', 1);
  const [references, rename] = await Promise.all([
    editor.connection.sendRequest(ReferencesRequest.type, {
      textDocument,
      position,
      context: { includeDeclaration: true },
    }),
    editor.connection.sendRequest(RenameRequest.type, { textDocument, position, newName: 'VP' }),
  ]);
  const { changes = {} } = rename as WorkspaceEdit;
  return { references: references?.length ?? 0, files: Object.keys(changes).length };
}

describe('references and rename are answered at once', () => {
  test('after govarch.json was saved as it was', async () => {
    editor = await Client.start(FILES);
    await editor.open('a.govarch');
    await editor.onDisk('govarch.json', FileChangeType.Changed, FILES['govarch.json']);
    expect(await ask()).toEqual({ references: 2, files: 2 });
    await editor.server.settled();
    expect(await ask()).toEqual({ references: 2, files: 2 });
  });

  test('after an empty folder was created', async () => {
    editor = await Client.start(FILES);
    await editor.open('a.govarch');
    await editor.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: editor.uri('rong'), type: FileChangeType.Created }],
    });
    expect(await ask()).toEqual({ references: 2, files: 2 });
    await editor.server.settled();
    expect(await ask()).toEqual({ references: 2, files: 2 });
  });
});

test('a broken link is told, and no longer when it is removed', async () => {
  editor = await Client.start(FILES);
  const link = path.join(editor.folder, 'hong.govarch');
  await symlink(path.join(editor.folder, 'khong-co'), link);
  const told = async (type: FileChangeType) => {
    await editor.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: editor.uri('hong.govarch'), type }],
    });
    await editor.settled();
    await editor.server.settled();
    await editor.settled();
    return editor.diagnosticsOf('hong.govarch').map(({ code }) => code);
  };
  expect(await told(FileChangeType.Created)).toEqual(['PRJ-08']);
  await rm(link);
  expect(await told(FileChangeType.Deleted)).toEqual([]);
});

test('an editor that is left open over midnight shows what holds on the new day', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  try {
    let today = '2025-06-30';
    const days: string[] = [];
    const following = followDate(
      () => today,
      (date) => days.push(date),
    );
    vi.advanceTimersByTime(3_600_000);
    today = '2025-07-01';
    vi.advanceTimersByTime(60_000);
    following.dispose();
    today = '2025-07-02';
    vi.advanceTimersByTime(3_600_000);
    expect(days).toEqual(['2025-07-01']);
  } finally {
    vi.useRealTimers();
  }
});
