import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { folderWith } from './support/govarch.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const ESCAPE = '\u001b';

let folder: string;
let command: string;

/** The command as a program of its own, bundled as it is shipped. */
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'govarch-command-'));
  command = path.join(folder, 'govarch.mjs');
  await build({
    absWorkingDir: root,
    entryPoints: { govarch: 'packages/cli/src/main.ts' },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    conditions: ['source'],
    mainFields: ['module', 'main'],
    inject: ['scripts/node20-polyfill.mjs'],
    banner: { js: `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);` },
    logLevel: 'error',
  });
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ended {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

function run(...args: string[]): Promise<Ended> {
  const env = { ...process.env, LANG: 'en_US.UTF-8', LC_ALL: '', FORCE_COLOR: undefined, TERM: 'xterm-256color' };
  return new Promise((resolve) => {
    execFile(process.execPath, [command, ...args], { env }, (error, stdout, stderr) => {
      resolve({ exitCode: typeof error?.code === 'number' ? error.code : error ? -1 : 0, stdout, stderr });
    });
  });
}

/** Runs the command on a terminal and gives everything that appears on it. */
function onTerminal(...args: string[]): string {
  const line = [process.execPath, command, ...args].map((part) => `'${part}'`).join(' ');
  const env = {
    ...process.env,
    LANG: 'en_US.UTF-8',
    LC_ALL: '',
    NO_COLOR: undefined,
    CI: undefined,
    TERM: 'xterm-256color',
  };
  return execFileSync('script', ['--quiet', '--command', line, '/dev/null'], {
    env,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
}

const CLEAN = 'kiến trúc T "T"\nnghiệp vụ {\n}\n';
const WRONG = 'ứng dụng {\n  hệ thống A "A" { chủ quản KhongCo }\n}\n';

describe('the command as a process', () => {
  test('ends with 0 where nothing is wrong', async () => {
    const { exitCode, stdout, stderr } = await run('validate', folderWith({ 'a.govarch': '// trống\n' }));
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toMatch(/1 tệp/);
  });

  test('ends with 1 on findings, in a report without colours and progress when it is piped', async () => {
    const { exitCode, stdout, stderr } = await run('validate', folderWith({ 'a.govarch': WRONG }));
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' });
    expect(stdout).toMatch(/REF-01/);
    expect(stdout).not.toContain(ESCAPE);
    expect(stdout).not.toContain('\r');
  });

  test('ends with 2 when it is called wrongly, and says so on standard error', async () => {
    const { exitCode, stdout, stderr } = await run('validate', 'khong/co');
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(/khong\/co/);
  });

  test('ends with 2 when govarch.json cannot be used', async () => {
    const { exitCode } = await run('validate', folderWith({ 'govarch.json': '{', 'a.govarch': CLEAN }));
    expect(exitCode).toBe(2);
  });

  test('tells its version and its help, in both languages', async () => {
    expect(await run('--version')).toMatchObject({ exitCode: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
    const english = await run('--help');
    expect(english).toMatchObject({ exitCode: 0, stderr: '' });
    for (const name of ['validate', 'render', 'export']) {
      expect(english.stdout).toContain(name);
    }
    expect((await run('validate', '--help')).stdout).toContain('--language');
    expect((await run('--help', '--language', 'vi')).stdout).toMatch(/Kiểm tra|kiểm tra/);
  });

  test('is silent about a reader that has seen enough', () => {
    const files = folderWith({ 'a.govarch': WRONG.repeat(300) });
    const line = `'${process.execPath}' '${command}' validate '${files}' 2>&1 | head -n 1`;
    expect(execFileSync('sh', ['-c', line], { encoding: 'utf8' }).split('\n')).toHaveLength(2);
  });

  describe('where a reader goes away while pictures are drawn', () => {
    const VIEWS = ['V1', 'V2', 'V3'];
    const views = VIEWS.map((name) => `sơ đồ { sơ đồ tổng thể ${name} "${name}" { gồm ** } }\n`).join('');

    /** Renders three views with what is printed sent to a program, and tells the exit code and the files. */
    function rendered(sink: string) {
      const files = folderWith({ 'a.govarch': `ứng dụng { hệ thống S "S" }\n${views}` });
      const code = path.join(files, 'code');
      const line = `('${process.execPath}' '${command}' render '${files}' -o '${files}/ra' ${sink}; echo $? >'${code}') | true; while [ ! -s '${code}' ]; do sleep 0.1; done`;
      execFileSync('sh', ['-c', line]);
      return { code: readFileSync(code, 'utf8').trim(), files: readdirSync(path.join(files, 'ra')).sort() };
    }

    test('all are drawn if it only read what goes wrong', () => {
      expect(rendered('2>&1 >/dev/null')).toEqual({ code: '0', files: VIEWS.map((name) => `${name}.svg`) });
    });

    test('it ends with 2 and not as a defect if it read what was written, and what is there is whole', () => {
      const { code, files } = rendered('2>&1');
      expect(code).toBe('2');
      expect(files).toEqual(VIEWS.slice(0, files.length).map((name) => `${name}.svg`));
    });
  });

  test('ends with 2 where its output has no room', async () => {
    const files = folderWith({ 'a.govarch': WRONG });
    const line = `'${process.execPath}' '${command}' validate '${files}' 2>&1 >/dev/full; echo "code $?"`;
    expect(execFileSync('sh', ['-c', line], { encoding: 'utf8' })).toMatch(/ENOSPC.*\ncode 2\n$/);
  });

  test.each(['>&-', '>/dev/full'])('ends with 2 where nobody takes the model that is to be printed: %s', (sink) => {
    const files = folderWith({ 'a.govarch': CLEAN });
    const line = `'${process.execPath}' '${command}' export '${files}' -o - 2>&1 ${sink}; echo "code $?"`;
    expect(execFileSync('sh', ['-c', line], { encoding: 'utf8' })).toMatch(/stdout.*(EBADF|ENOSPC).*\ncode 2\n$/);
  });

  test.each([
    [WRONG, 1],
    ['ứng dụng {\n}\n', 0],
  ])('says by its exit code alone what there is, to a program that throws the report away', (text, code) => {
    const files = folderWith({ 'a.govarch': text });
    const { status } = spawnSync(process.execPath, [command, 'validate', files], { stdio: 'ignore' });
    expect(status).toBe(code);
  });

  test('ends with 2 where the reader of a model goes away before it has all', () => {
    const systems = Array.from({ length: 3000 }, (_, index) => `  hệ thống S${index} "S"\n`).join('');
    const files = folderWith({ 'a.govarch': `ứng dụng {\n${systems}}\n` });
    const code = path.join(files, 'code');
    const line = `('${process.execPath}' '${command}' export '${files}' -o - 2>&-; echo $? >'${code}') | head -c 10`;
    execFileSync('sh', ['-c', line], { encoding: 'utf8' });
    expect(readFileSync(code, 'utf8')).toBe('2\n');
  });

  test('leaves what was there before whole where the disk takes no more, whoever ends the run', () => {
    const files = folderWith({
      'a.govarch': `${CLEAN}ứng dụng { hệ thống S "S" }\nsơ đồ { sơ đồ tổng thể V "V" { gồm ** } }\n`,
      'ra/V.svg': 'hình cũ',
    });
    const line = `ulimit -f 8; '${process.execPath}' '${command}' render '${files}' -o '${files}/ra' 2>&1; echo "code $?"`;
    expect(execFileSync('sh', ['-c', line], { encoding: 'utf8' })).toMatch(/V\.svg.*EFBIG[\s\S]*code 2\n$/);
    expect(readFileSync(path.join(files, 'ra', 'V.svg'), 'utf8')).toBe('hình cũ');
    expect(readdirSync(path.join(files, 'ra'))).toEqual(['V.svg']);
  });

  test('has colours on a terminal', () => {
    const shown = onTerminal('validate', folderWith({ 'a.govarch': WRONG }));
    expect(shown).toContain(`${ESCAPE}[`);
    expect(shown).toMatch(/REF-01/);
  });

  test('tells on a terminal what it is doing where that takes long, and takes the line away', () => {
    const principles = Array.from({ length: 40_000 }, (_, index) => `  nguyên tắc N${index} "N"\n`).join('');
    const files = folderWith({ 'a.govarch': `định hướng {\n${principles}}\n` });
    const shown = onTerminal('validate', files, '--format', 'json');
    const erased = `\r${ESCAPE}[2K`;
    expect(shown.split(erased)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^(Reading the model|Checking)…/)]),
    );
    expect(shown.split(erased).pop()).toMatch(/^\{/);
  });
});
