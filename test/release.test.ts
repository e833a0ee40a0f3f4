import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { dateEntry, isAfter, withVersion } from '../scripts/release/version.mjs';
import { packageNames, root } from './support/sources.js';

const manifest = (folder: string) => JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8'));

describe('all packages have one version', () => {
  const { version } = manifest('.');

  test.each(packageNames)('%s', (name) => {
    const { version: own, dependencies = {}, devDependencies = {} } = manifest(`packages/${name}`);
    expect(own).toBe(version);
    const ours = Object.entries({ ...dependencies, ...devDependencies }).filter(([name]) =>
      name.startsWith('@govarch/'),
    );
    expect(ours.filter(([, wanted]) => wanted !== version)).toEqual([]);
  });
});

describe('a release', () => {
  test.each([
    ['0.1.1', '0.1.0', true],
    ['0.10.0', '0.9.9', true],
    ['1.0.0', '0.99.99', true],
    ['0.1.0', '0.1.0', false],
    ['0.1.9', '0.2.0', false],
    ['1.0', '0.1.0', false],
    ['v1.0.0', '0.1.0', false],
    [undefined, '0.1.0', false],
  ])('%s may follow %s: %s', (version, current, may) => {
    expect(isAfter(version, current)).toBe(may);
  });

  test('takes the dependencies on our own packages along, and no others', () => {
    const before = {
      name: '@govarch/x',
      version: '0.1.0',
      dependencies: { '@govarch/model': '0.1.0', other: '0.1.0' },
      devDependencies: { '@govarch/rules': '0.1.0' },
      license: 'MIT',
    };
    expect(withVersion(before, '0.2.0', '0.1.0')).toEqual({
      ...before,
      version: '0.2.0',
      dependencies: { '@govarch/model': '0.2.0', other: '0.1.0' },
      devDependencies: { '@govarch/rules': '0.2.0' },
    });
  });

  test('puts a version and a date over what is not released yet', () => {
    const changelog = '# Changelog\n\n## Unreleased\n\n- New.\n\n## 0.1.0\n\n- First.\n';
    expect(dateEntry(changelog, '0.2.0', '2026-12-01')).toBe(
      '# Changelog\n\n## 0.2.0 (2026-12-01)\n\n- New.\n\n## 0.1.0\n\n- First.\n',
    );
  });

  test.each([
    ['has nothing to tell', '# Changelog\n\n## 0.1.0\n\n- First.\n'],
    ['tells nothing', '# Changelog\n\n## Unreleased\n\n## 0.1.0\n\n- First.\n'],
    ['is told already', '# Changelog\n\n## Unreleased\n\n- New.\n\n## 0.2.0 (2026-01-01)\n\n- Old.\n'],
  ])('is refused where the changelog %s', (_, changelog) => {
    expect(() => dateEntry(changelog, '0.2.0', '2026-12-01')).toThrow('CHANGELOG.md');
  });
});
