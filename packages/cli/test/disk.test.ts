import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Disk, isSamePath, isWithin, pathOf, shownPath, uriOf } from '../src/disk.js';
import { distinctFileNames, fileName } from '../src/file-names.js';
import { isNamed } from '../src/workspace-paths.js';

const linux: Disk = { path: path.posix, ignoresCase: false };
const mac: Disk = { path: path.posix, ignoresCase: true };
const windows: Disk = { path: path.win32, ignoresCase: true };

describe('a file has one URI and one path, on every system', () => {
  test.each([
    [linux, '/home/a/Dự án/p.govarch', 'file:///home/a/D%E1%BB%B1%20%C3%A1n/p.govarch'],
    [linux, '/home/a/50%#1?.govarch', 'file:///home/a/50%25%231%3F.govarch'],
    [linux, '/home/a/b\\c.govarch', 'file:///home/a/b%5Cc.govarch'],
    [windows, 'c:\\Dự án\\p.govarch', 'file:///c%3A/D%E1%BB%B1%20%C3%A1n/p.govarch'],
    [windows, '\\\\may-chu\\chung\\p.govarch', 'file://may-chu/chung/p.govarch'],
  ])('%#: %s %s', (disk, file, uri) => {
    expect(uriOf(file, disk).toString()).toBe(uri);
    expect(pathOf(uri, disk)).toBe(file);
  });

  test('a drive is the same in both cases, as editors write it and as people do', () => {
    expect(uriOf('C:\\p\\a.govarch', windows).toString()).toBe('file:///c%3A/p/a.govarch');
    expect(pathOf('file:///C:/p/a.govarch', windows)).toBe('C:\\p\\a.govarch');
    expect(isSamePath('C:\\p\\a.govarch', 'c:\\P\\A.govarch', windows)).toBe(true);
  });
});

describe('what lies in a folder', () => {
  test.each([
    [linux, '/p/a.govarch', '/p', true],
    [linux, '/p', '/p', true],
    [linux, '/p2/a.govarch', '/p', false],
    [linux, '/..p/a.govarch', '/', true],
    [linux, '/p/..a.govarch', '/p', true],
    [linux, '/P/a.govarch', '/p', false],
    [mac, '/P/a.govarch', '/p', true],
    [mac, '/Dự án/a.govarch'.normalize('NFD'), '/Dự án'.normalize('NFC'), true],
    [windows, 'c:\\p\\a.govarch', 'C:\\P', true],
    [windows, 'c:\\p2\\a.govarch', 'C:\\p', false],
    [windows, 'd:\\p\\a.govarch', 'c:\\p', false],
    [windows, 'c:\\p\\a.govarch', 'c:\\', true],
    [windows, '\\\\may-chu\\chung\\p\\a.govarch', '\\\\MAY-CHU\\chung\\p', true],
  ])('%#: %s holds %s in %s: %s', (disk, file, folder, is) => {
    expect(isWithin(file, folder, disk)).toBe(is);
  });

  test('is what validate shows of a folder or file that was named, whatever the case of the drive', () => {
    const named = [
      { absolute: 'C:\\Du an\\p', isFolder: true },
      { absolute: 'D:\\Le.govarch', isFolder: false },
    ];
    const found = [
      'file:///c%3A/Du%20an/p/x/a.govarch',
      'file:///d%3A/le.govarch',
      'file:///c%3A/Du%20an/p2/a.govarch',
    ];
    expect(found.map((document) => isNamed(pathOf(document, windows), named, windows))).toEqual([true, true, false]);
  });
});

test('paths are shown with slashes, from the working directory', () => {
  expect(shownPath('C:\\du-an\\p\\a.govarch', 'c:\\du-an', windows)).toBe('p/a.govarch');
  expect(shownPath('C:\\du-an', 'C:\\du-an', windows)).toBe('.');
  expect(shownPath('D:\\p\\a.govarch', 'C:\\du-an', windows)).toBe('D:/p/a.govarch');
  expect(shownPath('/du-an/p/a.govarch', '/du-an', linux)).toBe('p/a.govarch');
  expect(shownPath('/du-an/b\\c.govarch', '/du-an', linux)).toBe('b\\c.govarch');
});

describe('the files that render writes', () => {
  test.each([
    ['Tổng thể', 'Tổng-thể'],
    ['a/b\\c:d*e', 'a-b-c-d-e'],
    ['HeThong.Cum1', 'HeThong.Cum1'],
    ['con', '_con'],
    ['LPT1.x', '_LPT1.x'],
    ['Congty', 'Congty'],
    ['cuoi...', 'cuoi'],
    ['-o', '_-o'],
    ['', '_'],
  ])('have names that every disk takes: %s', (name, file) => {
    expect(fileName(name)).toBe(file);
  });

  const distinct = (...names: string[]) => distinctFileNames(names.map((name) => ({ id: name, name })));

  test('do not overwrite each other on a disk that ignores case, and none depends on which comes first', () => {
    const names = distinct('so-do', 'So-Do', 'SO-DO', 'Khac');
    expect(names).toEqual([
      expect.stringMatching(/^so-do~[0-9a-f]{8}$/),
      expect.stringMatching(/^So-Do~[0-9a-f]{8}$/),
      'SO-DO',
      'Khac',
    ]);
    expect(distinct('Khac', 'SO-DO', 'So-Do', 'so-do').reverse()).toEqual(names);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(4);
  });

  test('are different for different things of one name', () => {
    const things = [
      { id: 'view a::b-V', name: 'a-b-V' },
      { id: 'view a-b::V', name: 'a-b-V' },
    ];
    expect(new Set(distinctFileNames(things)).size).toBe(2);
  });

  test('are called the same whether names are written composed or not', () => {
    expect(fileName('Tổng thể'.normalize('NFD'))).toBe('Tổng-thể'.normalize('NFC'));
    expect(new Set(distinct('Tổng', 'Tổng'.normalize('NFD'))).size).toBe(2);
  });

  test('have room for an ending, however long the names are, and stay different', () => {
    const names = distinct('ệ'.repeat(300), `${'ệ'.repeat(300)}a`, 'x'.repeat(300));
    expect(new Set(names).size).toBe(3);
    for (const name of names) {
      expect(Buffer.byteLength(`${name}.svg`)).toBeLessThanOrEqual(143);
    }
  });
});
