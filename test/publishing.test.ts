import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const packages = fileURLToPath(new URL('../packages', import.meta.url));

/** Every source of every package, by its path below `packages`. */
function sources(): string[] {
  return readdirSync(packages).flatMap((name) => {
    const folder = path.join(packages, name, 'src');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    return files.filter((file) => file.endsWith('.ts')).map((file) => path.join(name, 'src', file));
  });
}

test('one function decides what may be published: nothing else makes a public model', () => {
  const makers = sources().filter((file) =>
    readFileSync(path.join(packages, file), 'utf8').includes('new PublicModel('),
  );
  expect(makers.map((file) => file.split(path.sep).join('/'))).toEqual([
    'model/src/publishing/publication.ts',
    // It writes nothing, and tells which texts quote what is kept back.
    'model/src/publishing/quotation-search.ts',
  ]);
});
