import { CaseBlindFileSystem } from '@govarch/language/memory-file-system';
import { afterEach, describe, expect, test } from 'vitest';
import { FileChangeType } from 'vscode-languageserver';
import { type InProcessFollower, startInProcess } from './support/in-process-follower.js';
import type { WorldState } from './support/workspace-state.js';

const NOTHING: WorldState = {
  disk: new Map(),
  links: new Map(),
  open: new Map(),
  folders: ['p'],
  trusted: false,
  settings: { language: undefined, lawDate: undefined },
  date: '2025-06-30',
  diagrams: [],
};
const CONFIG = '{ "name": "p" }';
const AGENCY = 'nghiệp vụ {\n  cơ quan VPCP "Văn phòng"\n}\n';
const SYSTEM = 'ứng dụng {\n  hệ thống S "S" {\n    chủ quản VPCP\n  }\n}\n';
const LOST = 'ứng dụng {\n  hệ thống S "S" {\n    chủ quản VPCX\n  }\n}\n';

let editor: InProcessFollower;

afterEach(() => editor.stop());

async function start(disk: Record<string, string>, state: Partial<WorldState> = {}): Promise<void> {
  editor = await startInProcess({ ...NOTHING, ...state, disk: new Map(Object.entries(disk)) });
}

async function onDisk(path: string, text: string | undefined, type: FileChangeType): Promise<void> {
  await (text === undefined ? editor.remove(path) : editor.write(path, text));
  await editor.watched([{ path, type }]);
  await editor.settled();
}

const create = (path: string, text: string) => onDisk(path, text, FileChangeType.Created);
const save = (path: string, text: string) => onDisk(path, text, FileChangeType.Changed);
const remove = (path: string) => onDisk(path, undefined, FileChangeType.Deleted);

async function open(path: string, text: string): Promise<void> {
  await editor.opened(path, text);
  await editor.settled();
}

async function close(path: string): Promise<void> {
  await editor.closed(path);
  await editor.settled();
}

const codes = (path: string) => editor.diagnosticsOf(path).map(({ code }) => code);
const messages = (path: string) => editor.diagnosticsOf(path).map(({ message }) => message);

describe('a file', () => {
  test('that is deleted on disk while its tab is open, and closed then, leaves no problem', async () => {
    await start({ 'p/govarch.json': CONFIG, 'p/a.govarch': AGENCY, 'p/b.govarch': LOST });
    await open('p/b.govarch', LOST);
    await remove('p/b.govarch');
    expect(codes('p/b.govarch')).toContain('REF-01');
    await close('p/b.govarch');
    expect(codes('p/b.govarch')).toEqual([]);
  });

  test('that govarch.json excludes while it is open loses its problems, and makes no project of its folder', async () => {
    await start({ 'p/govarch.json': CONFIG, 'p/b/b.govarch': LOST });
    await open('p/b/b.govarch', LOST);
    expect(codes('p/b/b.govarch')).toContain('REF-01');
    await save('p/govarch.json', '{ "name": "p", "exclude": ["b/**"] }');
    expect(codes('p/b/b.govarch')).toEqual([]);
    await close('p/b/b.govarch');
    await open('p/b/b.govarch', LOST);
    expect(codes('p/b/b.govarch')).toEqual([]);
    expect(editor.openedProjects()).toEqual(['p']);
  });

  test('that is copied shares its names: each place is told in its own file', async () => {
    await start({ 'p/govarch.json': CONFIG, 'p/b.govarch': LOST });
    const before = codes('p/b.govarch');
    await create('p/a.govarch', LOST);
    expect(codes('p/a.govarch').filter((code) => code === 'REF-03')).toHaveLength(1);
    expect(codes('p/b.govarch').filter((code) => code === 'REF-03')).toHaveLength(1);
    await remove('p/a.govarch');
    expect(codes('p/a.govarch')).toEqual([]);
    expect(codes('p/b.govarch')).toEqual(before);
  });

  test('that shares a name with another one points to where that one has it now', async () => {
    await start({ 'p/govarch.json': CONFIG, 'p/a.govarch': AGENCY, 'p/b.govarch': AGENCY });
    const lines = () =>
      editor
        .diagnosticsOf('p/b.govarch')
        .flatMap(({ relatedInformation = [] }) => relatedInformation.map(({ location }) => location.range.start.line));
    expect(lines()).toEqual([1]);
    await save('p/a.govarch', `// ghi chú\n\n${AGENCY}`);
    expect(lines()).toEqual([3]);
  });

  test('is proposed another name when that appears elsewhere, and no longer when it disappears', async () => {
    await start({ 'p/govarch.json': CONFIG, 'p/b.govarch': LOST });
    expect(messages('p/b.govarch').join()).not.toContain('VPCP');
    await create('p/a.govarch', AGENCY);
    expect(messages('p/b.govarch').join()).toContain('`VPCP`');
    await save('p/a.govarch', AGENCY.replace('VPCP', 'VPCX'));
    expect(codes('p/b.govarch')).not.toContain('REF-01');
    await save('p/a.govarch', AGENCY.replace('VPCP', 'Khac'));
    expect(codes('p/b.govarch')).toContain('REF-01');
    expect(messages('p/b.govarch').join()).not.toMatch(/VPCP|Khac/);
  });
});

describe('a file that an editor spells otherwise than a disk that ignores case', () => {
  const disk = new Map([
    ['p/govarch.json', CONFIG],
    ['p/a.govarch', AGENCY],
    ['p/b.govarch', SYSTEM],
  ]);

  test('is checked as it stands in the editor, and saved as it stands on the disk', async () => {
    editor = await startInProcess({ ...NOTHING, disk }, new CaseBlindFileSystem());
    const fresh = await editor.shown();
    await open('p/B.govarch', LOST);
    expect(codes('p/B.govarch')).toContain('REF-01');
    expect(codes('p/b.govarch')).toEqual([]);
    expect(editor.openedProjects()).toEqual(['p']);
    await editor.changed('p/B.govarch', SYSTEM);
    await editor.settled();
    expect(codes('p/B.govarch')).not.toContain('REF-01');
    await save('p/b.govarch', SYSTEM);
    await close('p/B.govarch');
    expect(await editor.shown()).toBe(fresh);
  });
});

describe('govarch.json', () => {
  test('no longer warns of a pattern when the first file that fits it is created, and warns when the last one is deleted', async () => {
    await start({ 'p/govarch.json': '{ "name": "p", "include": ["src/**"] }', 'p/khac.govarch': AGENCY });
    expect(codes('p/govarch.json')).toEqual(['PRJ-09']);
    await create('p/src/a.govarch', AGENCY);
    expect(codes('p/govarch.json')).toEqual([]);
    await remove('p/src/a.govarch');
    expect(codes('p/govarch.json')).toEqual(['PRJ-09']);
  });

  test('takes src\\** as src/**, as Windows writes it', async () => {
    await start({ 'p/govarch.json': '{ "include": ["src\\\\**"] }', 'p/src/a.govarch': LOST });
    expect(codes('p/src/a.govarch')).toContain('REF-01');
  });

  test('knows a dependency whose folder appears later', async () => {
    const config = '{ "name": "p", "dependencies": { "qg": "../q" } }';
    await start({ 'p/govarch.json': config, 'p/a.govarch': SYSTEM.replace('VPCP', 'qg::VPCP') }, { trusted: true });
    // What the dependency would say is told by nothing else: that it was not read is one mistake.
    expect([codes('p/govarch.json'), codes('p/a.govarch').includes('REF-04')]).toEqual([['PRJ-04'], false]);
    await editor.write('q/govarch.json', '{ "name": "q" }');
    await create('q/a.govarch', AGENCY);
    expect(codes('p/govarch.json')).toEqual([]);
    expect(codes('p/a.govarch')).not.toContain('REF-04');
    await remove('q');
    expect([codes('p/govarch.json'), codes('p/a.govarch').includes('REF-04')]).toEqual([['PRJ-04'], false]);
    await save('p/govarch.json', '{ "name": "p" }');
    expect([codes('p/govarch.json'), codes('p/a.govarch').includes('REF-04')]).toEqual([[], true]);
  });

  test('that is broken while somebody types in it keeps what it said, with one problem', async () => {
    const config = '{ "name": "p", "dependencies": { "qg": "./q" } }';
    await start({
      'p/govarch.json': config,
      'p/a.govarch': SYSTEM.replace('VPCP', 'qg::VPCP'),
      'p/q/govarch.json': '{ "name": "q" }',
      'p/q/a.govarch': AGENCY,
    });
    const before = codes('p/a.govarch');
    await open('p/govarch.json', config.replace('}', ', "'));
    expect(codes('p/govarch.json')).toEqual(['PRJ-22']);
    expect(codes('p/a.govarch')).toEqual(before);
    await editor.changed('p/govarch.json', config);
    await editor.settled();
    expect(codes('p/govarch.json')).toEqual([]);
    expect(codes('p/a.govarch')).toEqual(before);
  });
});

describe('a folder', () => {
  test('that is added to the window is checked, and leaves nothing when it is taken out', async () => {
    await start({ 'p/a.govarch': AGENCY, 'q/b.govarch': LOST });
    expect(codes('q/b.govarch')).toEqual([]);
    await editor.folders(['p', 'q']);
    await editor.settled();
    expect(codes('q/b.govarch')).toContain('REF-01');
    expect(editor.openedProjects()).toEqual(['p', 'q']);
    await editor.folders(['p']);
    await editor.settled();
    expect(codes('q/b.govarch')).toEqual([]);
    expect(editor.openedProjects()).toEqual(['p']);
  });

  test('of which editors tell only that itself was deleted or created takes its files along', async () => {
    await start({ 'p/govarch.json': CONFIG, 'p/con/a.govarch': LOST });
    await editor.remove('p/con');
    await editor.write('p/moi/a.govarch', LOST);
    await editor.watched([
      { path: 'p/con', type: FileChangeType.Deleted },
      { path: 'p/moi', type: FileChangeType.Created },
    ]);
    await editor.settled();
    expect(codes('p/con/a.govarch')).toEqual([]);
    expect(codes('p/moi/a.govarch')).toContain('REF-01');
  });
});

describe('a folder that a link leads to', () => {
  const links = new Map([['p/noi', 'q']]);

  test('brings its files along when another folder takes its place', async () => {
    await start({ 'p/govarch.json': CONFIG, 'q/a.govarch': AGENCY, 'r/a.govarch': LOST }, { links, trusted: true });
    expect(codes('p/noi/a.govarch')).toEqual([]);
    await editor.write('q/a.govarch', LOST);
    await editor.remove('r');
    await editor.watched([
      { path: 'r', type: FileChangeType.Deleted },
      { path: 'q', type: FileChangeType.Created },
    ]);
    await editor.settled();
    expect(codes('p/noi/a.govarch')).toContain('REF-01');
  });

  test.each(['p/.an', 'p/node_modules'])('is followed in %s, where nobody looks for models', async (kept) => {
    const hidden = new Map([['p/noi', `${kept}/mau`]]);
    await start({ 'p/govarch.json': CONFIG, [`${kept}/mau/con/a.govarch`]: LOST }, { links: hidden });
    expect(codes('p/noi/con/a.govarch')).toContain('REF-01');
    await remove(`${kept}/mau/con`);
    expect(codes('p/noi/con/a.govarch')).toEqual([]);
    await editor.write(`${kept}/mau/moi/a.govarch`, LOST);
    await editor.watched([{ path: `${kept}/mau/moi`, type: FileChangeType.Created }]);
    await editor.settled();
    expect(codes('p/noi/moi/a.govarch')).toContain('REF-01');
    await remove(kept);
    expect(codes('p/noi/moi/a.govarch')).toEqual([]);
  });

  test('is found when it appears where nobody looks for models', async () => {
    await start({ 'p/govarch.json': CONFIG }, { links: new Map([['p/noi', 'p/.an/mau']]) });
    await editor.write('p/.an/mau/a.govarch', LOST);
    await editor.watched([{ path: 'p/.an', type: FileChangeType.Created }]);
    await editor.settled();
    expect(codes('p/noi/a.govarch')).toContain('REF-01');
  });

  test('may be a file with another name', async () => {
    const toFile = new Map([['p/a.govarch', 'q/mau.txt']]);
    await start({ 'p/govarch.json': CONFIG, 'q/mau.txt': AGENCY }, { links: toFile, trusted: true });
    expect(codes('p/a.govarch')).toEqual([]);
    await save('q/mau.txt', LOST);
    expect(codes('p/a.govarch')).toContain('REF-01');
  });

  test('is followed as soon as the link is made, and leaves nothing when that is removed', async () => {
    await start({ 'p/govarch.json': CONFIG, 'q/a.govarch': LOST }, { trusted: true });
    await editor.link('p/noi', 'q');
    await editor.watched([{ path: 'p/noi', type: FileChangeType.Created }]);
    await editor.settled();
    expect(codes('p/noi/a.govarch')).toContain('REF-01');
    await save('q/a.govarch', AGENCY);
    expect(codes('p/noi/a.govarch')).toEqual([]);
    await save('q/a.govarch', LOST);
    await remove('p/noi');
    expect(codes('p/noi/a.govarch')).toEqual([]);
    expect(await editor.shown()).not.toContain('noi');
  });
});

describe('a project that another one depends on', () => {
  test('is checked as soon as one of its files is opened, whichever was opened first', async () => {
    const disk = {
      'p/govarch.json': '{ "name": "p", "dependencies": { "qg": "../q" } }',
      'p/a.govarch': AGENCY,
      'q/govarch.json': '{ "name": "q" }',
      'q/a.govarch': LOST,
    };
    const open = new Map(Object.entries(disk).filter(([path]) => path.endsWith('a.govarch')));
    await start(disk, { folders: [], trusted: true, open });
    const fresh = await editor.shown();
    expect(editor.openedProjects()).toEqual(['p', 'q']);
    await editor.stop();
    await start(disk, { folders: [], trusted: true, open: new Map([['p/a.govarch', AGENCY]]) });
    expect(editor.openedProjects()).toEqual(['p']);
    await editor.opened('q/a.govarch', LOST);
    await editor.settled();
    expect(await editor.shown()).toBe(fresh);
  });

  test('is not looked for again with each edit of its files', async () => {
    const disk = {
      'p/govarch.json': '{ "name": "p", "dependencies": { "qg": "../q" } }',
      'q/govarch.json': '{ "name": "q" }',
      'q/a.govarch': AGENCY,
    };
    await start(disk, { trusted: true });
    await open('q/a.govarch', AGENCY);
    expect(editor.openedProjects()).toEqual(['p']);
    await editor.write('q/b.govarch', SYSTEM);
    await editor.changed('q/a.govarch', `${AGENCY}\n`);
    await editor.settled();
    expect(await editor.shown()).not.toContain('q/b.govarch');
    await create('q/b.govarch', SYSTEM);
    expect(await editor.shown()).toContain('q/b.govarch');
  });
});

describe('a text that was never saved', () => {
  test('is a project of its own', async () => {
    await start({ 'p/a.govarch': AGENCY });
    await open('untitled:Untitled-1', SYSTEM);
    expect(codes('untitled:Untitled-1')).toContain('REF-01');
    await editor.changed('untitled:Untitled-1', SYSTEM + AGENCY);
    await editor.settled();
    expect(codes('untitled:Untitled-1')).not.toContain('REF-01');
    await close('untitled:Untitled-1');
    expect(codes('untitled:Untitled-1')).toEqual([]);
    expect(editor.openedProjects()).toEqual(['p']);
  });
});

describe('the day', () => {
  test('that changes while the editor is open changes what rules say', async () => {
    const text =
      'nghiệp vụ {\n  cơ quan A "A"\n}\nứng dụng {\n  hệ thống S "S" {\n    chủ quản A\n    cấp độ 1 { đến 30/06/2025 }\n    cấp độ 4 { từ 01/07/2025 }\n  }\n}\n';
    await start({ 'p/govarch.json': CONFIG, 'p/a.govarch': text });
    const before = messages('p/a.govarch');
    await editor.date('2025-07-01');
    const after = messages('p/a.govarch');
    expect(after).not.toEqual(before);
    await editor.date('2025-06-30');
    expect(messages('p/a.govarch')).toEqual(before);
  });
});

describe('a diagram', () => {
  const DRAWN = 'application {\n  system S "S"\n}\nviews { view landscape V { include ** } }\n';
  const drawn = () => {
    const [drawing] = editor.drawings();
    return { language: drawing?.status?.language, picture: JSON.stringify(drawing?.root) };
  };

  test('takes the language of the project that its text comes to belong to', async () => {
    const diagrams = [{ client: 'panel', source: 'p/moi.govarch', view: 'project:p' }];
    await start({ 'p/govarch.json': '{ "name": "p", "language": "en" }', 'p/a.govarch': DRAWN }, { diagrams });
    expect(drawn().picture).toContain('Mô hình tổng thể');
    await create('p/moi.govarch', '');
    expect(drawn().language).toBe('en');
    expect(drawn().picture).toContain('Overall model');
  });

  test('of a view that was never there says under its heading what holds now', async () => {
    const diagrams = [{ client: 'panel', source: 'p/a.govarch', view: 'p::KhongCo' }];
    await start({ 'p/govarch.json': CONFIG, 'p/a.govarch': DRAWN }, { diagrams });
    expect(drawn().picture).not.toContain('30/06/2016');
    await editor.settings({ language: undefined, lawDate: '2016-06-30' });
    await editor.settled();
    expect(drawn().picture).toContain('30/06/2016');
  });

  test('that is opened from a text which no project reads knows which text that is', async () => {
    const config = '{ "name": "p", "exclude": ["ngoai.govarch"] }';
    const diagrams = [{ client: 'panel', source: 'p/ngoai.govarch', view: 'project:p' }];
    await start({ 'p/govarch.json': config, 'p/a.govarch': DRAWN, 'p/ngoai.govarch': DRAWN }, { diagrams });
    await open('p/ngoai.govarch', DRAWN);
    await close('p/ngoai.govarch');
    await open('p/ngoai.govarch', DRAWN);
    expect(editor.drawings()[0]?.isCurrent).toBe(true);
    await editor.changed('p/ngoai.govarch', DRAWN);
    await editor.settled();
    expect(editor.drawings()[0]?.isCurrent).toBe(true);
  });

  test('of a view that is gone stays as it was, until the view is back', async () => {
    const diagrams = [{ client: 'panel', source: 'p/a.govarch', view: 'p::V' }];
    await start({ 'p/govarch.json': CONFIG, 'p/a.govarch': DRAWN }, { diagrams });
    const before = drawn().picture;
    await save('p/a.govarch', AGENCY);
    expect(editor.drawings()[0]?.status?.notices.map(({ code }) => code)).toContain('DIA-03');
    expect(drawn().picture).toBe(before);
    await save('p/a.govarch', DRAWN.replace('"S"', '"Khác"'));
    expect(drawn().picture).not.toBe(before);
  });
});

describe('trust', () => {
  const disk = {
    'p/govarch.json': '{ "name": "p", "dependencies": { "qg": "../q", "o": "/", "len": "../../../.." } }',
    'p/a.govarch': AGENCY,
    'q/govarch.json': '{ "name": "q" }',
    'q/a.govarch': AGENCY,
  };

  test('lets a project read what lies outside the opened folders', async () => {
    await start(disk);
    expect(codes('p/govarch.json')).toContain('PRJ-24');
    await editor.trusted(true);
    await editor.settled();
    expect(codes('p/govarch.json')).not.toContain('PRJ-24');
  });

  test('is not needed for a folder that is open too', async () => {
    await start(disk, { folders: ['p', 'q'] });
    expect(messages('p/govarch.json').join()).not.toContain('qg');
  });
});

describe('a burst', () => {
  test('of 500 edits of a name is built once', async () => {
    await start({ 'p/govarch.json': CONFIG, 'p/a.govarch': AGENCY, 'p/b.govarch': SYSTEM });
    await open('p/a.govarch', AGENCY);
    const built = editor.builds();
    for (let number = 0; number < 500; number++) {
      await editor.changed('p/a.govarch', AGENCY.replace('VPCP', `VPC${number % 10}`));
    }
    await editor.settled();
    expect(editor.builds() - built).toBe(1);
    expect(messages('p/b.govarch').join()).toContain('`VPC9`');
  });

  test('of 150 files that a checkout writes, told one by one, is built once', async () => {
    await start({ 'p/govarch.json': CONFIG });
    const built = editor.builds();
    for (let number = 0; number < 150; number++) {
      await editor.write(`p/f${number}.govarch`, LOST.replaceAll('S', `S${number}`));
      await editor.watched([{ path: `p/f${number}.govarch`, type: FileChangeType.Created }]);
    }
    await editor.settled();
    expect(editor.builds() - built).toBe(1);
    expect(codes('p/f149.govarch')).toContain('REF-01');
  });
});

describe('what may leak is told while one writes, as the command line tells it', () => {
  const KEPT = 'ứng dụng {\n  hệ thống K "Hệ thống kín" { chủ quản VPCP không công bố }\n}\n';
  const MISSPELT = KEPT.replace('không công bố', 'không công bô');
  const QUOTING = 'ứng dụng {\n  hệ thống S "S" { chủ quản VPCP mô tả "Thay cho Hệ thống kín" }\n}\n';
  const disk = { 'p/govarch.json': '{ "name": "p", "include": ["*.govarch"] }', 'p/a.govarch': AGENCY };
  const leaks = (path: string) =>
    codes(path).filter((code) => /^(VOC-18|VOC-01|VOC-02|PRJ-13|PUB-01)$/.test(`${code}`));

  test('a text that quotes a title, until the mark or the text is another', async () => {
    await start({ ...disk, 'p/k.govarch': KEPT, 'p/s.govarch': QUOTING });
    expect(leaks('p/s.govarch')).toEqual(['PUB-01']);
    await open('p/k.govarch', KEPT.replace(' không công bố', ''));
    expect(leaks('p/s.govarch')).toEqual([]);
    await open('p/k.govarch', KEPT);
    expect(leaks('p/s.govarch')).toEqual(['PUB-01']);
    await open('p/s.govarch', `// moved\n${QUOTING}`);
    expect(editor.diagnosticsOf('p/s.govarch').find(({ code }) => code === 'PUB-01')?.range.start.line).toBe(2);
    await open('p/s.govarch', QUOTING.replace('Thay cho Hệ thống kín', 'Thay cho hệ thống cũ'));
    expect(leaks('p/s.govarch')).toEqual([]);
  });

  test('a word that looks like the mark', async () => {
    await start({ ...disk, 'p/k.govarch': KEPT });
    expect(leaks('p/k.govarch')).toEqual([]);
    await open('p/k.govarch', 'ứng dụng {\n  hệ thống K "K" { chủ quản VPCP nhãn "a" } // không công bố\n}\n');
    expect(leaks('p/k.govarch')).toEqual([]);
    await open('p/k.govarch', MISSPELT);
    expect(codes('p/k.govarch')).toContain('SYN-09');
    await open('p/k.govarch', `${KEPT.replace(' không công bố', '')}/* không công bố\n`);
    expect(leaks('p/k.govarch')).toEqual(['VOC-18']);
    await open('p/k.govarch', KEPT);
    expect(leaks('p/k.govarch')).toEqual([]);
  });

  test('a mark in a file that the project leaves out', async () => {
    const mark = 'bổ sung S { không công bố }\n';
    await start({ ...disk, 'p/s.govarch': SYSTEM, 'p/mat/m.govarch': mark });
    expect(codes('p/mat/m.govarch')).toEqual(['PRJ-13']);
    await save('p/mat/m.govarch', '// nothing\n');
    expect(codes('p/mat/m.govarch')).toEqual([]);
    await save('p/mat/m.govarch', `\n${mark}`);
    expect(editor.diagnosticsOf('p/mat/m.govarch').map(({ code, range }) => [code, range.start.line])).toEqual([
      ['PRJ-13', 1],
    ]);
    await save('p/s.govarch', SYSTEM.replace('hệ thống S "S"', 'hệ thống T "T"'));
    expect(codes('p/mat/m.govarch')).toEqual([]);
    await save('p/s.govarch', SYSTEM);
    expect(codes('p/mat/m.govarch')).toEqual(['PRJ-13']);
    await save('p/govarch.json', '{ "name": "p" }');
    expect(codes('p/mat/m.govarch')).toEqual([]);
  });
});

test('a link into the folder of another project is no longer told of when what it leads to is deleted', async () => {
  await start(
    {
      'w/p/govarch.json': '{ "name": "p" }',
      'w/p/a.govarch': AGENCY,
      'w/q/govarch.json': '{ "name": "q" }',
      'w/q/.an/1.govarch': AGENCY,
    },
    { folders: ['w'], links: new Map([['w/p/noi', 'w/q/.an']]) },
  );
  expect(codes('w/p/noi')).toEqual(['PRJ-27']);
  await editor.remove('w/q/.an/1.govarch');
  await editor.watched([{ path: 'w/q/.an', type: FileChangeType.Deleted }]);
  await editor.settled();
  expect(codes('w/p/noi')).toEqual([]);
});
