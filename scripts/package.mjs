// Packs the extension from a clean folder that holds what is shipped and nothing else: packages/vscode/dist/govarch.vsix.
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { createVSIX } from '@vscode/vsce';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const extension = path.join(root, 'packages', 'vscode');
const staging = path.join(extension, 'dist', 'staging');
const target = path.join(extension, 'dist', 'govarch.vsix');

/** What is shipped: where it is in the repository, where in the extension. */
const shipped = [
  ['packages/vscode/dist/extension.cjs', 'dist/extension.cjs'],
  ['packages/vscode/dist/server.cjs', 'dist/server.cjs'],
  ['packages/vscode/dist/elk-worker.min.js', 'dist/elk-worker.min.js'],
  ['packages/vscode/dist/webview', 'dist/webview'],
  ['packages/vscode/dist/syntaxes', 'dist/syntaxes'],
  ['packages/vscode/dist/schema', 'dist/schema'],
  ['packages/vscode/dist/packs', 'dist/packs'],
  ['packages/vscode/dist/docs', 'dist/docs'],
  ['packages/vscode/icons/govarch.png', 'icons/govarch.png'],
  ['packages/vscode/l10n', 'l10n'],
  ['packages/vscode/language-configuration.json', 'language-configuration.json'],
  ['packages/vscode/package.nls.json', 'package.nls.json'],
  ['packages/vscode/package.nls.vi.json', 'package.nls.vi.json'],
  ['packages/vscode/README.md', 'README.md'],
  ['packages/vscode/dist/THIRD-PARTY-NOTICES.txt', 'THIRD-PARTY-NOTICES.txt'],
  ['CHANGELOG.md', 'CHANGELOG.md'],
  ['LICENSE', 'LICENSE'],
];

/** The manifest without what only the repository needs: the extension is bundled and installs nothing. */
function shippedManifest() {
  const manifest = JSON.parse(readFileSync(path.join(extension, 'package.json'), 'utf8'));
  const { private: _private, dependencies: _dependencies, devDependencies: _devDependencies, ...rest } = manifest;
  return { ...rest, name: 'govarch', files: ['**'] };
}

function stage() {
  rmSync(staging, { recursive: true, force: true });
  mkdirSync(staging, { recursive: true });
  for (const [from, to] of shipped) {
    const source = path.join(root, from);
    if (!existsSync(source)) {
      throw new Error(`${from} is missing: run \`npm run build\` first`);
    }
    cpSync(source, path.join(staging, to), { recursive: true });
  }
  writeFileSync(path.join(staging, 'package.json'), `${JSON.stringify(shippedManifest(), null, 2)}\n`);
}

try {
  stage();
  rmSync(target, { force: true });
  await createVSIX({ cwd: staging, packagePath: target, dependencies: false, allowMissingRepository: true });
  rmSync(staging, { recursive: true, force: true });
  console.log(`${path.relative(process.cwd(), target)}  ${Math.ceil(statSync(target).size / 1024)} kB`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
