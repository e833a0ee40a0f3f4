import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createGovArchServices } from '@govarch/language/services';
import type { ModelWorkspace } from '@govarch/language/workspace';
import { attributesNamed } from '@govarch/model/attributes';
import type { Element } from '@govarch/model/model';
import { frameworkEditions } from '@govarch/model/vocabulary';
import { URI, UriUtils } from 'langium';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  DefinitionRequest,
  FileChangeType,
  type LocationLink,
  PrepareRenameRequest,
  RenameRequest,
} from 'vscode-languageserver';
import { WorkspaceAnalysis } from '../src/analysis/workspace-analysis.js';
import { nodeFileSystem } from '../src/node-file-system.js';
import { Client } from './support/client.js';

const { frameworkPacks } = nodeFileSystem.fileSystemProvider();

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'govarch-packs-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
}

async function open(place: URI, trusted = true): Promise<ModelWorkspace> {
  const workspace = createGovArchServices(nodeFileSystem).shared.workspace.ModelWorkspace;
  workspace.setTrusted(trusted);
  await workspace.open([place]);
  return workspace;
}

function findingsIn(workspace: ModelWorkspace): string[] {
  const analysis = new WorkspaceAnalysis({ workspace, today: '2026-11-27', incremental: false });
  analysis.start();
  return analysis
    .documentsWithFindings()
    .flatMap((document) => analysis.findingsOf(document))
    .map(({ code, severity, message }) => `${code} ${severity} ${message.vi}`);
}

const firstValue = (element: Element, id: 'code' | 'verified' | 'source' | 'number') =>
  attributesNamed(element, id)[0]?.values[0];
const isVerified = (element: Element) => {
  const value = firstValue(element, 'verified');
  return value?.type === 'boolean' && value.boolean;
};

describe.each(frameworkEditions)('the pack of $id', ({ id, instrument }) => {
  const opened = () => open(UriUtils.joinPath(frameworkPacks, id));

  test('is called after its edition, and nothing is wrong in it', async () => {
    const workspace = await opened();
    expect([...workspace.openedProjects]).toEqual([id]);
    expect(findingsIn(workspace)).toEqual([]);
  });

  test('names the instrument that issued the edition, and rests on it alone', async () => {
    const { model } = await opened();
    const documents = model.elementsOfKind('legal-basis');
    expect(documents.map((document) => firstValue(document, 'number'))).toEqual([
      { type: 'text', text: { vi: instrument } },
    ]);
    for (const content of model.elementsOfKind('required-content')) {
      expect(model.outgoing(content.id, 'based-on').map(({ target }) => target)).toEqual([documents[0]!.id]);
    }
  });

  test('says of each entry and of each content where it is from, and verifies none that has a code of a draft', async () => {
    const { model } = await opened();
    for (const element of [...model.elementsOfKind('reference-entry'), ...model.elementsOfKind('required-content')]) {
      expect(attributesNamed(element, 'verified').length).toBe(1);
      expect(firstValue(element, 'source')).toBeDefined();
      expect(Object.keys(element.title ?? {})).toEqual(['vi', 'en']);
    }
    const coded = model.elementsOfKind('reference-entry').filter((entry) => firstValue(entry, 'code') !== undefined);
    expect(coded.filter(isVerified)).toEqual([]);
    expect(coded.length).toBe(id === 'vn-egov-2.0' ? 5 : 0);
  });
});

const ARCHITECTURE = `kiến trúc K "Kiến trúc số của Sở" { khung vn-egov-2.0 tình trạng dự thảo }
dữ liệu { thực thể DuAn "Dự án đầu tư" { ánh xạ khung::DRM001_002 } }
`;

describe('a project that says its framework', () => {
  test('reads the pack that ships, without a dependency, also in a workspace that nobody trusts', async () => {
    write('p/govarch.json', '{ "name": "p", "framework": "vn-egov-2.0" }');
    write('p/a.govarch', ARCHITECTURE);
    for (const trusted of [true, false]) {
      const workspace = await open(URI.file(path.join(folder, 'p')), trusted);
      const { model } = workspace;
      expect(model.outgoing('p::DuAn', 'maps-to').map(({ target }) => target)).toEqual([
        'vn-egov-2.0::DRM.DRM001.DRM001_002',
      ]);
      expect([...workspace.openedProjects]).toEqual(['p']);
      // What ships does not change, so that nobody watches it.
      expect(workspace.placesOutside).toEqual([]);
    }
  });

  test('is told once for each content that the edition demands and it lacks, with the decision and what to write', async () => {
    write('p/govarch.json', '{ "name": "p", "framework": "vn-egov-2.0" }');
    write('p/a.govarch', ARCHITECTURE);
    const workspace = await open(URI.file(path.join(folder, 'p')));
    const found = findingsIn(workspace).filter((finding) => /^DOC-0[14]/.test(finding));
    expect(found.length).toBe(9);
    expect(found).toContain(
      'DOC-04 info Kiến trúc “Kiến trúc số của Sở” chưa có “Tầm nhìn” mà khung `vn-egov-2.0` đòi hỏi: ghi `tầm nhìn` trong `kiến trúc` (Quyết định số 2323/QĐ-BTTTT). Kiến trúc đang ở tình trạng dự thảo nên phần còn thiếu chỉ được nêu để biết.',
    );
  });

  test.each([
    ['dự thảo', 'info'],
    ['trình duyệt', 'warning'],
    ['đã phê duyệt', 'error'],
  ])('in the status “%s” that weighs as %s', async (status, severity) => {
    write('p/govarch.json', '{ "name": "p", "framework": "vn-egov-2.0" }');
    write('p/a.govarch', ARCHITECTURE.replace('dự thảo', status));
    const found = findingsIn(await open(URI.file(path.join(folder, 'p')))).filter((finding) =>
      finding.startsWith('DOC-04'),
    );
    expect(new Set(found.map((finding) => finding.split(' ')[1]))).toEqual(new Set([severity]));
  });

  test('pays for no pack where it says none', async () => {
    write('p/govarch.json', '{ "name": "p" }');
    write('p/a.govarch', 'kiến trúc K "K"\n');
    const { model } = await open(URI.file(path.join(folder, 'p')));
    expect([...model.projects()].map(({ name }) => name)).toEqual(['p']);
  });

  test('shares a workspace with one whose own pack holds the same edition', async () => {
    write('a/govarch.json', '{ "name": "a", "framework": "vn-egov-2.0" }');
    write('a/a.govarch', 'nghiệp vụ { chức năng A "A" { ánh xạ khung::BRM } }\n');
    write('b/govarch.json', '{ "name": "b", "frameworkPack": "../khung" }');
    write('b/b.govarch', 'nghiệp vụ { chức năng B "B" { ánh xạ khung::RIENG } }\n');
    write('khung/govarch.json', '{ "name": "vn-egov-2.0" }');
    write('khung/khung.govarch', 'tham chiếu { mục tham chiếu RIENG "Riêng" }\n');
    const workspace = await open(URI.file(folder));
    expect(findingsIn(workspace)).toEqual([]);
    expect(workspace.model.outgoing('b::B', 'maps-to').map(({ target }) => target)).toEqual(['vn-egov-2.0::RIENG']);
  });
});

test.each(['vn-egov-3.0', 'vn-egov-4.0'])(
  'to name %s, which is not verified, asks for no less of an approved architecture than to name none',
  async (framework) => {
    const errors = async (config: string) => {
      write('p/govarch.json', config);
      write('p/a.govarch', 'kiến trúc K "K" { tình trạng đã phê duyệt }\n');
      const found = findingsIn(await open(URI.file(path.join(folder, 'p'))));
      return found.filter((finding) => finding.startsWith('DOC-01 error'));
    };
    const without = await errors('{ "name": "p" }');
    expect(without).toHaveLength(5);
    expect(await errors(`{ "name": "p", "framework": "${framework}" }`)).toEqual(without);
  },
);

test('an editor tells anew what is lacking when the project’s own pack is edited', async () => {
  const pack = (demands: string) => `tham chiếu {\n${demands}}\n`;
  const vision = '  nội dung phải có TamNhin "Tầm nhìn" { thông tin phải có tầm nhìn đã kiểm chứng đúng }\n';
  const editor = await Client.start(
    {
      'khung/govarch.json': '{ "name": "khung-rieng" }',
      'khung/khung.govarch': pack(vision),
      'p/govarch.json': '{ "name": "p", "frameworkPack": "../khung", "rules": { "DOC-01": "off" } }',
      'p/a.govarch': 'kiến trúc K "K"\n',
    },
    { trusted: true },
  );
  try {
    await editor.open('p/a.govarch');
    const diagnostics = () => editor.diagnosticsOf('p/a.govarch');
    const codes = () => diagnostics().map(({ code }) => code);
    expect(codes()).toEqual(['DOC-04']);
    const save = async (demands: string) => {
      const told = editor.nextOf(editor.uri('p/a.govarch'));
      await editor.onDisk('khung/khung.govarch', FileChangeType.Changed, pack(demands));
      await told;
    };
    await save('');
    expect(diagnostics().map(({ message }) => message)).toEqual([
      expect.stringMatching(/^Gói của khung `khung-rieng` không nêu nội dung nào phải có/),
    ]);
    await save(vision + vision.replace('TamNhin', 'Khac'));
    expect(codes()).toEqual(['DOC-04', 'DOC-04']);
  } finally {
    await editor.stop();
  }
});

test('an editor leads into the pack that ships, and renames nothing in it', async () => {
  const editor = await Client.start(
    {
      'govarch.json': '{ "name": "p", "framework": "vn-egov-2.0" }',
      'a.govarch': 'dữ liệu {\n  thực thể DuAn "Dự án" { ánh xạ khung::DRM001_002 }\n}\n',
    },
    { trusted: false },
  );
  try {
    await editor.open('a.govarch');
    const at = {
      textDocument: { uri: editor.uri('a.govarch') },
      position: editor.positionOf('a.govarch', 'DRM001', 1),
    };
    const [place] = (await editor.connection.sendRequest(DefinitionRequest.type, at)) as LocationLink[];
    expect(place!.targetUri).toBe(UriUtils.joinPath(frameworkPacks, 'vn-egov-2.0/khung.govarch').toString());
    expect(await editor.connection.sendRequest(PrepareRenameRequest.type, at)).toBeNull();
    await expect(editor.connection.sendRequest(RenameRequest.type, { ...at, newName: 'X' })).rejects.toThrow(
      /frameworkPack/,
    );
  } finally {
    await editor.stop();
  }
});
