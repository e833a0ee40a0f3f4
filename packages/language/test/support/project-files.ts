import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * All that the projects in a folder of the repository are made of, by their paths in it: models, configurations, texts.
 *
 * @param folder from the root of the repository, such as `examples`
 */
export function projectFilesIn(folder: string): Readonly<Record<string, string>> {
  const root = fileURLToPath(new URL(`../../../../${folder}`, import.meta.url));
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.govarch$|govarch\.json$|\.md$/.test(path));
  return Object.fromEntries(paths.map((path) => [path, readFileSync(`${root}/${path}`, 'utf8')]));
}
