import path from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { folderWith, govarch } from './support/govarch.js';

const VIETNAMESE = /[ăâđêôơưáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ]/i;

const ENGLISH = /There is|already|nothing has|has to be|warnings/i;

/** What a run told, without the numbers of decrees. */
const plain = (text: string): string => text.replaceAll('NĐ-CP', '').replace(/\S*\/tmp\/\S*/g, '');

/** A project in a language, on a machine that says nothing of languages. */
function project(language: 'vi' | 'en'): string {
  for (const name of ['LANG', 'LC_ALL', 'LC_MESSAGES']) {
    vi.stubEnv(name, '');
  }
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  return folderWith({
    'govarch.json': JSON.stringify({ name: 'p', language, edition: '0.2' }),
    'a.govarch': 'application { system S "S" }\n',
  });
}

describe('a run speaks one language, errors included', () => {
  const calls = (folder: string): readonly (readonly string[])[] => [
    ['render', folder, '--view', 'Nothing', '-o', path.join(folder, 'out')],
    ['new', 'element', 'nothing', 'X', '--project', folder],
    ['new', 'element', 'system', 'S', '--project', folder],
    ['migrate', folder],
    ['validate', folder, '--max-warnings', '0'],
  ];

  test('that of the project, where nothing else is said', async () => {
    const vietnamese = project('vi');
    for (const call of calls(vietnamese)) {
      const { stderr } = await govarch(...call);
      expect(stderr).toMatch(VIETNAMESE);
      expect(plain(stderr)).not.toMatch(ENGLISH);
    }
    const english = project('en');
    for (const call of calls(english)) {
      const { stderr } = await govarch(...call);
      expect(plain(stderr)).not.toMatch(VIETNAMESE);
    }
  });

  test('the one that is asked for', async () => {
    const vietnamese = project('vi');
    for (const call of calls(vietnamese)) {
      const { stderr } = await govarch(...call, '--language', 'en');
      expect(plain(stderr)).not.toMatch(VIETNAMESE);
    }
  });

  test('that of the project in whose folder words are looked up', async () => {
    const folder = project('vi');
    const spy = vi.spyOn(process, 'cwd').mockReturnValue(folder);
    onTestFinished(() => spy.mockRestore());
    expect((await govarch('vocabulary', 'xyzxyz')).stderr).toMatch(VIETNAMESE);
    expect((await govarch('new', 'process', 'A', 'B', 'C')).stderr).toMatch(VIETNAMESE);
    expect((await govarch('vocabulary', 'system', '--language', 'en')).stdout).toMatch(/^system \/ hệ thống/);
  });
});

describe('what is wrong with a call is told in one line', () => {
  test('new without what, or with something else', async () => {
    expect((await govarch('new', 'foo')).stderr).toBe(
      'There is no command `govarch new foo`: `govarch new element <kind> <name>`, `govarch new process <name>` or `govarch new view <kind> <name>`, such as `govarch new element system QLVB`.\n',
    );
    vi.stubEnv('LC_ALL', 'vi_VN.UTF-8');
    onTestFinished(() => {
      vi.unstubAllEnvs();
    });
    const { exitCode, stderr } = await govarch('new');
    expect(exitCode).toBe(2);
    expect(stderr).toContain('Hãy cho biết thêm gì: `govarch new element <loại> <tên>`');
  });

  test('a folder of pictures that is a file, or lies in one', async () => {
    const folder = folderWith({
      'a.govarch':
        'application { system S "S" }\nviews { view landscape A "A" { include * } view landscape B "B" { include * } }\n',
      file: 'x',
    });
    for (const output of ['file', 'file/pictures']) {
      const { exitCode, stderr } = await govarch('render', folder, '-o', path.join(folder, output), '--language', 'en');
      expect(exitCode).toBe(2);
      const told = stderr.split('\n').filter((line) => line.includes('cannot be written'));
      expect(told).toHaveLength(1);
      expect(told[0]).toContain('is a file. Choose another folder.');
    }
  });

  test.each(['render', 'export'])('%s to nowhere', async (command) => {
    const { exitCode, stderr } = await govarch(command, '.', '-o', '', '--language', 'vi');
    expect([exitCode, stderr]).toEqual([2, 'Tùy chọn --output cần một giá trị.\n']);
  });
});

describe('a file that is read without those beside it', () => {
  const files = { 'a.govarch': 'application { system S "S" }\n', 'b.govarch': 'application { system T "T" }\n' };

  test('is told on standard error', async () => {
    const folder = folderWith(files);
    const { stdout, stderr } = await govarch('validate', path.join(folder, 'a.govarch'), '--language', 'en');
    expect(stderr).toMatch(/^Only the file ".*a\.govarch" was read: the folder ".*" has no govarch\.json\./);
    expect(stdout).not.toContain('Only the file');
  });

  test('not where a project gathers them, nor for a folder', async () => {
    const configured = folderWith({ ...files, 'govarch.json': '{ "name": "p", "edition": "0.2" }' });
    expect((await govarch('validate', path.join(configured, 'a.govarch'))).stderr).toBe('');
    expect((await govarch('validate', folderWith(files))).stderr).toBe('');
  });
});
