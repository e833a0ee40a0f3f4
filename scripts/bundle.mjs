// Bundles what is shipped: the command, the extension with its language server, and the diagram in its webview.
//   node scripts/bundle.mjs [--sizes] [--debug]
import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundles, copies, copy, makeRunnable, products } from './bundles.mjs';
import { thirdPartyNotices } from './third-party-notices.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

for (const { folder } of Object.values(products)) {
  rmSync(path.join(root, folder), { recursive: true, force: true });
  mkdirSync(path.join(root, folder), { recursive: true });
}
const built = await Promise.all(
  bundles(root, { debug: process.argv.includes('--debug') }).map(async ({ product, options }) => ({
    product,
    metafile: (await build(options)).metafile,
  })),
);
const copied = copies.map((file) => copy(root, file));
makeRunnable(root);

for (const [product, { folder }] of Object.entries(products)) {
  const inputs = [
    ...copies.filter((file) => file.product === product).map(({ from }) => from),
    ...built.filter((bundle) => bundle.product === product).flatMap(({ metafile }) => Object.keys(metafile.inputs)),
  ];
  writeFileSync(path.join(root, folder, 'THIRD-PARTY-NOTICES.txt'), thirdPartyNotices(root, inputs));
}

if (process.argv.includes('--sizes')) {
  const written = built.flatMap(({ metafile }) => Object.keys(metafile.outputs));
  for (const file of [...written, ...copied].sort()) {
    const kilobytes = Math.ceil(statSync(path.join(root, file)).size / 1024);
    console.log(`${String(kilobytes).padStart(7)} kB  ${file}`);
  }
}
