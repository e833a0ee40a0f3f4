import { coreVocabulary } from '@govarch/model/vocabulary';
import { Cancellation, type FileSystemNode, OperationCancelled, URI } from 'langium';
import { describe, expect, test } from 'vitest';
import { CaseBlindFileSystem, MemoryFileSystem } from '../../src/testing/memory-file-system.js';
import { uriOf } from '../../src/testing/parse-model.js';
import { type ProjectPlan, planProjects, type WorkspaceInputs } from '../../src/workspace/project-plan.js';

interface PlanInputs extends Partial<Omit<WorkspaceInputs, 'opened' | 'provider'>> {
  readonly provider?: MemoryFileSystem;
  readonly opened?: readonly string[];
}

/** Files in memory that remember at which places somebody looked. */
class WatchedFileSystem extends MemoryFileSystem {
  readonly read = new Set<string>();

  override statSync(uri: URI): FileSystemNode {
    this.read.add(uri.toString());
    return super.statSync(uri);
  }

  override existsSync(uri: URI): boolean {
    this.read.add(uri.toString());
    return super.existsSync(uri);
  }

  override readBinarySync(uri: URI): Uint8Array {
    this.read.add(uri.toString());
    return super.readBinarySync(uri);
  }

  override readDirectorySync(uri: URI): FileSystemNode[] {
    this.read.add(uri.toString());
    return super.readDirectorySync(uri);
  }
}

async function plan(files: Record<string, string>, inputs: PlanInputs = {}): Promise<ProjectPlan> {
  const provider = inputs.provider ?? new MemoryFileSystem();
  for (const [path, text] of Object.entries(files)) {
    provider.write(uriOf(path), text);
  }
  const { opened = [''], ...others } = inputs;
  return planProjects({
    openDocuments: new Map(),
    vocabulary: coreVocabulary,
    validConfigs: new Map(),
    trusted: false,
    ...others,
    provider,
    opened: opened.map(uriOf),
  });
}

const open = (texts: Record<string, string>) =>
  new Map(
    Object.entries(texts).map(([path, text]) => [
      uriOf(path).toString(),
      { text, languageId: path.endsWith('.json') ? 'json' : 'govarch' },
    ]),
  );

const codes = ({ findings }: ProjectPlan) => findings.map(({ code }) => code);
const projects = ({ files }: ProjectPlan) =>
  Object.fromEntries([...files.values()].map(({ uri, project }) => [uri.path.replace('/workspace/', ''), project]));

describe('which projects there are', () => {
  const files = {
    'a/govarch.json': '{ "name": "a" }',
    'a/1.govarch': '',
    'b/govarch.json': '{ "name": "b", "dependencies": { "a": "../a" } }',
    'b/1.govarch': '',
  };

  test('does not depend on the order in which folders were opened', async () => {
    const one = await plan(files, { opened: ['a', 'b'] });
    const other = await plan(files, { opened: ['b', 'a'] });
    expect(other.projects).toEqual(one.projects);
    expect(projects(one)).toEqual({ 'a/1.govarch': 'a', 'b/1.govarch': 'b' });
  });

  test('is not decided, nor a folder called unreadable, where looking was called off', async () => {
    const source = new Cancellation.CancellationTokenSource();
    source.cancel();
    await expect(plan(files, { opened: ['a'], cancelToken: source.token })).rejects.toBe(OperationCancelled);
  });

  test('an open text belongs to the project around it as if it were saved', async () => {
    const openDocuments = open({ 'a/moi.govarch': '', 'a/.an/2.govarch': '', 'a/node_modules/3.govarch': '' });
    expect(projects(await plan(files, { openDocuments }))).toMatchObject({ 'a/moi.govarch': 'a' });
    expect(Object.keys(projects(await plan(files, { openDocuments })))).toHaveLength(3);
  });

  test('an open text outside of all folders brings the project around it, or is one with its folder', async () => {
    const outside = await plan(
      { ...files, 'le/1.govarch': '' },
      { opened: ['a'], openDocuments: open({ 'b/1.govarch': '', 'le/1.govarch': '' }), trusted: true },
    );
    expect(projects(outside)).toEqual({ 'a/1.govarch': 'a', 'b/1.govarch': 'b', 'le/1.govarch': 'le' });
  });

  test('a project that is called after its folder leaves the name to one that somebody named so', async () => {
    const both = await plan({ ...files, 'x/a/1.govarch': '' }, { opened: ['x/a', 'a'] });
    expect(projects(both)).toEqual({ 'a/1.govarch': 'a', 'x/a/1.govarch': 'a~2' });
    expect(codes(both)).toEqual([]);
  });
});

describe('on Windows', () => {
  test('a drive letter is the same drive however an editor writes it', async () => {
    const provider = new MemoryFileSystem();
    provider.write(URI.file('/c:/du-an/govarch.json'), '{ "name": "p", "include": ["nghiep-vu\\\\**"] }');
    provider.write(URI.file('/c:/du-an/nghiep-vu/1.govarch'), '');
    const openDocuments = new Map([
      [URI.parse('file:///C:/du-an/nghiep-vu/2.govarch').toString(), { text: '', languageId: 'govarch' }],
    ]);
    const inputs = { provider, openDocuments, validConfigs: new Map(), vocabulary: coreVocabulary, trusted: false };
    const planned = await planProjects({ ...inputs, opened: [URI.parse('file:///C%3A/du-an')] });
    expect([...planned.files.values()].map(({ project }) => project)).toEqual(['p', 'p']);
    expect(planned.findings).toEqual([]);
  });

  test.each([
    ['D:\\chung\\q', 'file:///d%3A/chung/q'],
    ['d:/chung/./x/../q', 'file:///d%3A/chung/q'],
    ['\\\\may-chu\\chung\\q', 'file://may-chu/chung/q'],
    ['\\chung\\q', 'file:///c%3A/chung/q'],
    ['/chung/q', 'file:///c%3A/chung/q'],
    ['..\\..\\chung\\q', 'file:///c%3A/chung/q'],
  ])('a dependency on %s is found there', async (written, folder) => {
    const provider = new MemoryFileSystem();
    const opened = URI.parse('file:///c%3A/du-an/p');
    provider.write(URI.parse(`${opened}/govarch.json`), JSON.stringify({ name: 'p', dependencies: { q: written } }));
    provider.write(URI.parse(`${folder}/govarch.json`), '{ "name": "q" }');
    provider.write(URI.parse(`${folder}/1.govarch`), '');
    const inputs = { provider, openDocuments: new Map(), validConfigs: new Map(), vocabulary: coreVocabulary };
    const planned = await planProjects({ ...inputs, opened: [opened], trusted: true });
    expect([...planned.files.keys()]).toEqual([`${folder}/1.govarch`]);
    expect(planned.findings).toEqual([]);
  });

  test('messages write paths as people write them there', async () => {
    const provider = new CaseBlindFileSystem();
    provider.shownPath = ({ path }) => path.slice(1).replaceAll('/', '\\');
    const opened = URI.parse('file:///c%3A/du-an');
    const inputs = { provider, openDocuments: new Map(), validConfigs: new Map(), vocabulary: coreVocabulary };
    const planned = await planProjects({ ...inputs, opened: [opened], trusted: true });
    expect(planned.findings.map(({ message }) => message.en).join()).toContain('`c:\\du-an`');
  });

  test('a dependency may be written with backslashes', async () => {
    const files = {
      'p/govarch.json': '{ "name": "p", "dependencies": { "x": "..\\\\q" } }',
      'q/govarch.json': '{ "name": "q" }',
      'q/1.govarch': '',
    };
    expect(codes(await plan(files, { opened: ['p'], trusted: true }))).toEqual([]);
  });
});

describe('on a disk that ignores case', () => {
  const files = {
    'p/govarch.json': '{ "name": "p", "include": ["con/**"], "dependencies": { "q": "../q" } }',
    'p/con/a.govarch': '',
    'q/GovArch.json': '{ "name": "q" }',
    'q/b.govarch': '',
  };
  const both = { 'p/con/a.govarch': 'p', 'q/b.govarch': 'q' };
  const onSuchDisk = (inputs: PlanInputs) =>
    plan(files, { provider: new CaseBlindFileSystem(), trusted: true, ...inputs });

  test.each([
    ['a file', 'p/con/A.govarch'],
    ['a folder', 'p/Con/a.govarch'],
    ['the ending', 'p/con/a.GOVARCH'],
    ['the project', 'P/con/a.govarch'],
  ])('%s that an editor spells otherwise is the one on the disk, under the name in the editor', async (_, path) => {
    for (const opened of [['p'], ['P'], ['p', 'P'], ['p/con'], []]) {
      const planned = await onSuchDisk({ opened, openDocuments: open({ [path]: 'x' }) });
      expect(projects(planned), opened.join()).toEqual({ [path]: 'p', 'q/b.govarch': 'q' });
      expect(codes(planned)).toEqual([]);
      expect(planned.projects).toHaveLength(2);
    }
  });

  test.each(['P/govarch.json', 'p/GOVARCH.json'])('%s in an editor counts before the one on the disk', async (path) => {
    const text = files['p/govarch.json'].replace('"p"', '"moi"');
    const planned = await onSuchDisk({ opened: ['p'], openDocuments: open({ [path]: text }) });
    expect(projects(planned)).toEqual({ ...both, 'p/con/a.govarch': 'moi' });
    expect([...planned.configTexts.keys()]).toContain(uriOf(path).toString());
    expect(codes(planned)).toEqual([]);
  });

  test('a project in a folder is one however its govarch.json is spelled, and so is a new text in it', async () => {
    const openDocuments = open({ 'Q/Moi.govarch': '' });
    const planned = await onSuchDisk({ opened: [''], openDocuments });
    expect(projects(planned)).toEqual({ ...both, 'Q/Moi.govarch': 'q' });
    expect(codes(planned)).toEqual([]);
  });

  test('a dependency is the project that is open, however its path is spelled', async () => {
    const spelled = { ...files, 'p/govarch.json': files['p/govarch.json'].replace('../q', '../Q') };
    const planned = await plan(spelled, { provider: new CaseBlindFileSystem(), opened: ['p', 'q'] });
    expect(projects(planned)).toEqual(both);
    expect(codes(planned)).toEqual([]);
  });

  const spelledOtherwise = {
    'p/govarch.json': '{ "name": "p", "include": ["Con/**", "khong-co/**"], "exclude": ["con/NHAP.*"] }',
    'p/con/a.govarch': '',
    'p/con/nhap.govarch': '',
  };

  test('patterns of include and exclude mean what the disk holds, however either is spelled', async () => {
    const planned = await plan(spelledOtherwise, { provider: new CaseBlindFileSystem(), opened: ['p'] });
    expect(projects(planned)).toEqual({ 'p/con/a.govarch': 'p' });
    expect(planned.findings.map(({ message }) => message.en).join()).toContain('khong-co/**');
    expect(planned.findings).toHaveLength(1);
  });

  test('and on other disks they mean the letters that they have', async () => {
    const planned = await plan(spelledOtherwise, { opened: ['p'] });
    expect(projects(planned)).toEqual({});
  });

  test('on others a file that is spelled otherwise is another file', async () => {
    const planned = await plan(files, { opened: ['p'], openDocuments: open({ 'p/con/A.govarch': '' }), trusted: true });
    expect(projects(planned)).toEqual({ 'p/con/a.govarch': 'p', 'p/con/A.govarch': 'p' });
  });
});

describe('a repository that somebody else wrote', () => {
  test.each(['/', '/usr', '../../../..', '..\\..', 'C:\\Windows'])('a dependency on %j is not read', async (path) => {
    const files = { 'p/govarch.json': JSON.stringify({ name: 'p', dependencies: { x: path } }), 'khac/1.govarch': '' };
    const planned = await plan(files, { opened: ['p'] });
    expect(codes(planned)).toHaveLength(1);
    expect(codes(planned)[0]).toMatch(/PRJ-(04|24)/);
    expect(planned.files.size).toBe(0);
  });

  test('stays within the opened folders until it is trusted', async () => {
    const files = {
      'p/govarch.json': '{ "name": "p", "dependencies": { "x": "../q" } }',
      'q/govarch.json': '{ "name": "q" }',
      'q/1.govarch': '',
    };
    expect(codes(await plan(files, { opened: ['p'] }))).toEqual(['PRJ-24']);
    expect(projects(await plan(files, { opened: ['p'], trusted: true }))).toEqual({ 'q/1.govarch': 'q' });
  });

  test.each([
    ['a folder in a project', ['p/con'], {}],
    ['two folders in it', ['p/con', 'p/khac/sau'], {}],
    ['a file in it', ['p/con/1.govarch'], {}],
    ['a text in it that no folder was opened for', ['p/con'], { 'p/khac/1.govarch': '' }],
    ['a text in a project beside it', ['p/con'], { 'q/con/1.govarch': '' }],
  ])('is not read around %s until it is trusted', async (_, opened, texts) => {
    const files = {
      'p/govarch.json': '{ "name": "p", "dependencies": { "q": "../q" } }',
      'p/1.govarch': '',
      'p/con/1.govarch': '',
      'p/khac/1.govarch': '',
      'p/khac/sau/1.govarch': '',
      'q/govarch.json': '{ "name": "q" }',
      'q/1.govarch': '',
      'q/con/1.govarch': '',
    };
    const provider = new WatchedFileSystem();
    const openDocuments = open(texts);
    const planned = await plan(files, { provider, opened, openDocuments });
    const isOpened = (place: string): boolean => opened.some((path) => `${place}/`.startsWith(`${uriOf(path)}/`));
    expect([...provider.read].filter((place) => !isOpened(place))).toEqual([]);
    expect([...planned.files.keys()].filter((file) => !isOpened(file))).toEqual([...openDocuments.keys()]);
    expect(codes(planned)).toEqual([]);
    const trusted = await plan(files, { opened, openDocuments, trusted: true });
    expect(projects(trusted)).toMatchObject({ 'p/1.govarch': 'p', 'q/1.govarch': 'q' });
  });

  test.each(['../q', '..\\q', '/', '\\\\may-chu\\chung', 'D:\\q'])('is not even asked for at %s', async (path) => {
    const provider = new WatchedFileSystem();
    const files = {
      'p/govarch.json': JSON.stringify({ name: 'p', dependencies: { x: path } }),
      'q/govarch.json': '{}',
    };
    expect(codes(await plan(files, { provider, opened: ['p'] }))).toEqual(['PRJ-24']);
    expect([...provider.read].filter((place) => !`${place}/`.startsWith(`${uriOf('p')}/`))).toEqual([]);
  });

  test('is looked through within limits of folders, files and time, and until the user stops it', async () => {
    const files = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`p/f${index}/a.govarch`, '']));
    const large = { folders: 1000, entries: 1000, milliseconds: 60_000 };
    const limited: PlanInputs[] = [
      { limits: { ...large, folders: 10 } },
      { limits: { ...large, entries: 60 } },
      { limits: { ...large, milliseconds: -1 } },
      { isStopped: () => true },
    ];
    for (const inputs of limited) {
      const planned = await plan(files, inputs);
      expect(codes(planned)).toEqual(['PRJ-26']);
      expect(planned.files.size).toBeLessThan(50);
    }
    expect(codes(await plan(files, { limits: large }))).toEqual([]);
  });

  test('tells how far it is', async () => {
    const told: number[] = [];
    await plan({ 'p/a/1.govarch': '', 'p/b/1.govarch': '' }, { progress: (folders) => told.push(folders) });
    expect(told).toEqual([1, 2, 3, 4]);
  });

  test('has its patterns refused where they are those of regular expressions', async () => {
    const evil = { 'govarch.json': '{ "include": ["(a+)+b.govarch"] }', [`${'a'.repeat(34)}.govarch`]: '' };
    expect(codes(await plan(evil))).toEqual(['PRJ-21']);
  });
});

describe('a govarch.json that is no JSON', () => {
  const files = { 'p/govarch.json': '{ "name": "luu" }', 'p/1.govarch': '' };
  const uri = uriOf('p/govarch.json').toString();

  test('keeps the last one that was, and else the saved one', async () => {
    const openDocuments = open({ 'p/govarch.json': '{ "name": ' });
    const remembered = await plan(files, { openDocuments, validConfigs: new Map([[uri, '{ "name": "truoc" }']]) });
    expect(projects(remembered)).toEqual({ 'p/1.govarch': 'truoc' });
    expect(codes(remembered)).toEqual(['PRJ-22']);
    expect(projects(await plan(files, { openDocuments }))).toEqual({ 'p/1.govarch': 'luu' });
  });

  test('is told once where nothing better is known', async () => {
    const planned = await plan({ ...files, 'p/govarch.json': '{ "name" "language": , ]' });
    expect(codes(planned)).toEqual(['PRJ-01']);
    expect(projects(planned)).toEqual({ 'p/1.govarch': 'p' });
  });
});
