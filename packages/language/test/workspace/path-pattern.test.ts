import { describe, expect, test } from 'vitest';
import { matcherOf, pathPatternOf } from '../../src/workspace/path-pattern.js';

describe('a path pattern', () => {
  test.each([
    ['**/*.govarch', 'a.govarch', true],
    ['**/*.govarch', 'nghiep-vu/con/a.govarch', true],
    ['*.govarch', 'con/a.govarch', false],
    ['ung-dung/**', 'ung-dung/a.govarch', true],
    ['ung-dung/**', 'ung-dung-cu/a.govarch', false],
    ['**/nhap/**', 'a/b/nhap/c/d.govarch', true],
    ['**/nhap/**', 'nhap.govarch', false],
    ['a/**/b/*.govarch', 'a/b/x.govarch', true],
    ['a/**/b/*.govarch', 'a/c/b/d/b/x.govarch', true],
    ['{nghiep-vu,ung-dung}/*.govarch', 'ung-dung/a.govarch', true],
    ['{nghiep-vu,ung-dung}/*.govarch', 'du-lieu/a.govarch', false],
    ['chuong-[0-9].govarch', 'chuong-3.govarch', true],
    ['chuong-[!0-9].govarch', 'chuong-3.govarch', false],
    ['?.govarch', 'ab.govarch', false],
    ['**/*.govarch', '.an/a.govarch', false],
    ['**', 'con/.an.govarch', false],
    ['.an/*.govarch', '.an/a.govarch', true],
    ['Hệ thống (cũ)/*.govarch', 'Hệ thống (cũ)/a.govarch', true],
    ['./a.govarch', 'a.govarch', true],
  ])('%s and %s: %s', (pattern, path, expected) => {
    expect(pathPatternOf(pattern)?.matches(path)).toBe(expected);
  });

  test('may be written as Windows writes paths', () => {
    expect(matcherOf(['src\\**'], false)('src/con/a.govarch')).toBe(true);
  });

  test('means the same letters however they are composed', () => {
    expect(matcherOf(['nháp/**'.normalize('NFD')], false)('nháp/a.govarch'.normalize('NFC'))).toBe(true);
    expect(matcherOf(['nháp/**'], false)('nháp/a.govarch'.normalize('NFD'))).toBe(true);
  });

  test.each([
    ['Nghiep-vu/*.govarch', 'nghiep-vu/A.govarch'],
    ['ĐỊNH-HƯỚNG/**', 'Định-hướng/a.govarch'],
    ['Chuong-[A-C].govarch', 'CHUONG-b.govarch'],
    ['{Src,Lib}/**', 'src/a.govarch'],
  ])('%s means %s where the disk ignores case, and only there', (pattern, path) => {
    expect(matcherOf([pattern], true)(path)).toBe(true);
    expect(matcherOf([pattern], false)(path)).toBe(false);
  });

  test.each(['', ' ', '(a+)+b.govarch', '+(a|b).govarch', '!(a)', '!a', 'a|b', '{a', '{a,{b,c}}', '{1..9}', '[a'])(
    '%j is none',
    (pattern) => {
      expect(pathPatternOf(pattern)).toBeUndefined();
    },
  );

  test('takes no longer for a name that was made to be hard', () => {
    const pattern = pathPatternOf(`${'*a'.repeat(200)}b.govarch`);
    const folders = pathPatternOf(`${'**/a/'.repeat(150)}b.govarch`);
    const begun = process.cpuUsage().user;
    expect(pattern?.matches(`${'a'.repeat(5_000)}.govarch`)).toBe(false);
    expect(folders?.matches(`${'a/'.repeat(5_000)}c.govarch`)).toBe(false);
    expect(process.cpuUsage().user - begun).toBeLessThan(2_000_000);
  });
});
