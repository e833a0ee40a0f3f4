import { rm, symlink } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import {
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
} from 'vscode-languageserver/node';
import { Client } from './support/client.js';

const FILES = {
  'p/govarch.json': '{ "name": "p" }',
  'p/a.govarch': `ứng dụng { hệ thống Kin "Kho bí danh" { không công bố } }
tài liệu {
  chương C "C" { tệp văn bản "chuong/1.md" }
  chương D "D" { tệp văn bản "chuong/2.md" }
}
`,
  'p/chuong/1.md': 'Chưa có gì.\n',
  'p/README.md': 'Kho bí danh\n',
};

/** An editor on these files, and what it shows of Markdown without saving it. */
async function editorOn(files: Record<string, string>) {
  const editor = await Client.start(files, { trusted: true });
  const { connection } = editor;
  const told = () =>
    editor
      .diagnosticsOf('p/a.govarch')
      .map(({ code }) => String(code))
      .filter((code) => /^(PUB|PRJ)-/.test(code));
  /** Until the server has taken in what it was told, and its findings have arrived. */
  const settled = async () => {
    await editor.settled();
    await editor.server.settled();
    await editor.settled();
  };
  let version = 2;
  const show = async (name: string, text: string) => {
    const textDocument = { uri: editor.uri(name), languageId: 'markdown', version: version++, text };
    await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
    await settled();
  };
  const change = async (name: string, text: string) => {
    const textDocument = { uri: editor.uri(name), version: version++ };
    await connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument,
      contentChanges: [{ text }],
    });
    await settled();
  };
  const close = async (name: string) => {
    await connection.sendNotification(DidCloseTextDocumentNotification.type, {
      textDocument: { uri: editor.uri(name) },
    });
    await settled();
  };
  return { editor, told, show, change, close };
}

test('the text of a chapter counts as it is shown, saved or not', async () => {
  const { editor, told, show, change, close } = await editorOn(FILES);
  try {
    await editor.open('p/a.govarch');
    expect(told()).toEqual(['PRJ-60']);
    await show('p/chuong/1.md', 'Chưa có gì.\n');
    expect(told()).toEqual(['PRJ-60']);
    await change('p/chuong/1.md', 'Thay cho Kho bí danh.\n');
    expect(told().sort()).toEqual(['PRJ-60', 'PUB-01']);
    await change('p/chuong/1.md', 'Thay cho kho cũ.\n');
    expect(told()).toEqual(['PRJ-60']);
    await change('p/chuong/1.md', 'Kho bí danh\n');
    await close('p/chuong/1.md');
    expect(told(), 'what was not saved is gone').toEqual(['PRJ-60']);
  } finally {
    await editor.stop();
  }
});

test('a text that is shown before a chapter names its file counts from then on', async () => {
  const { editor, told, show, change } = await editorOn({
    ...FILES,
    'p/a.govarch': FILES['p/a.govarch'].replaceAll(/ {2}chương.*\n/g, ''),
  });
  try {
    await editor.open('p/a.govarch');
    await show('p/chuong/1.md', 'Thay cho Kho bí danh.\n');
    expect(told()).toEqual([]);
    await change('p/a.govarch', FILES['p/a.govarch'].replace(/ {2}chương D.*\n/, ''));
    expect(told()).toEqual(['PUB-01']);
  } finally {
    await editor.stop();
  }
});

test('other Markdown concerns nobody: the workspace is not looked at again', async () => {
  const { editor, told, show, change, close } = await editorOn(FILES);
  try {
    await editor.open('p/a.govarch');
    let updates = 0;
    editor.server.services.shared.workspace.DocumentBuilder.onUpdate(() => {
      updates++;
    });
    await show('p/README.md', 'Kho bí danh\n');
    await change('p/README.md', 'Kho bí danh là …\n');
    await close('p/README.md');
    expect(updates).toBe(0);
    expect(told()).toEqual(['PRJ-60']);
  } finally {
    await editor.stop();
  }
});

test('what a link leads to outside of the project is not read, shown or not', async () => {
  const { editor, told, show } = await editorOn({
    ...FILES,
    'p/chuong/2.md': 'Kho cũ\n',
    'ngoai/mat.md': 'Kho bí danh\n',
  });
  try {
    await editor.open('p/a.govarch');
    expect(told()).toEqual([]);
    await rm(path.join(editor.folder, 'p/chuong/2.md'));
    await symlink(path.join(editor.folder, 'ngoai/mat.md'), path.join(editor.folder, 'p/chuong/2.md'));
    await show('p/chuong/2.md', 'Kho bí danh\n');
    expect(told()).toEqual(['PRJ-61']);
  } finally {
    await editor.stop();
  }
});
