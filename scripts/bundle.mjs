// Bundles what is shipped: the command, the extension with its language server, and the diagram in its webview.
//   node scripts/bundle.mjs [--sizes] [--debug]
import { copyFileSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const inPackages = (file) => path.join(root, 'packages', file);

const debug = process.argv.includes('--debug');

const common = {
  absWorkingDir: root,
  bundle: true,
  minify: !debug,
  sourcemap: debug,
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
  // The packages' sources, never their compiled output.
  conditions: ['source'],
};

const node = {
  ...common,
  platform: 'node',
  target: 'node20',
  mainFields: ['module', 'main'],
  inject: ['scripts/node20-polyfill.mjs'],
  // An error report needs readable names in its stack. They stay as they are written: `keepNames` would set the name of
  // every closure at run time, which took a third of the time of `validate`.
  minify: false,
  minifyWhitespace: !debug,
  minifySyntax: !debug,
};

/** A bundle in ESM form has no `require`; libraries in CommonJS form still call it for what Node brings. */
const requireForLibraries = `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);`;

const bundles = [
  {
    ...node,
    format: 'esm',
    entryPoints: { govarch: 'packages/cli/src/main.ts', 'parse-only': 'packages/cli/src/parse-only.ts' },
    outdir: inPackages('cli/dist'),
    // What only some commands need (layout, rasteriser) is loaded by them alone.
    splitting: true,
    // Beside the entry points, so that all of them find the assets at one relative place.
    chunkNames: '[name]-[hash]',
    outExtension: { '.js': '.mjs' },
    banner: { js: `#!/usr/bin/env node\n${requireForLibraries}` },
  },
  {
    ...node,
    format: 'cjs',
    entryPoints: { server: 'packages/server/src/node-main.ts' },
    outdir: inPackages('vscode/dist'),
    outExtension: { '.js': '.cjs' },
  },
  {
    ...node,
    format: 'cjs',
    entryPoints: { extension: 'packages/vscode/src/extension.ts' },
    outdir: inPackages('vscode/dist'),
    outExtension: { '.js': '.cjs' },
    external: ['vscode'],
  },
  {
    ...common,
    keepNames: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    entryPoints: { main: 'packages/webview/src/main.ts' },
    outdir: inPackages('vscode/dist/webview'),
    loader: { '.woff2': 'file', '.ttf': 'file' },
    assetNames: 'fonts/[name]',
  },
];

for (const folder of ['cli/dist', 'vscode/dist']) {
  rmSync(inPackages(folder), { recursive: true, force: true });
  mkdirSync(inPackages(folder), { recursive: true });
}
const results = await Promise.all(bundles.map((options) => build(options)));
const metafiles = results.map(({ metafile }) => metafile);

mkdirSync(inPackages('cli/dist/assets'), { recursive: true });
for (const asset of [
  'node_modules/@resvg/resvg-wasm/index_bg.wasm',
  'packages/diagram/fonts/BeVietnamPro-Regular.ttf',
  'packages/diagram/fonts/BeVietnamPro-SemiBold.ttf',
  'packages/diagram/fonts/OFL.txt',
]) {
  const name = path.basename(asset).replace('index_bg', 'resvg');
  copyFileSync(path.join(root, asset), inPackages(`cli/dist/assets/${name}`));
}

/** Files that lie beside the bundles: from → to. */
const copies = {
  // ELK runs in a thread of the language server.
  'node_modules/elkjs/lib/elk-worker.min.js': 'packages/vscode/dist/elk-worker.min.js',
  // The extension's manifest names these.
  'syntaxes/govarch.tmLanguage.json': 'packages/vscode/dist/syntaxes/govarch.tmLanguage.json',
  'packages/language/schema/govarch.schema.json': 'packages/vscode/dist/schema/govarch.schema.json',
  'packages/diagram/fonts/OFL.txt': 'packages/vscode/dist/webview/fonts/OFL.txt',
  // The command draws PNG with them.
  'node_modules/@resvg/resvg-wasm/index_bg.wasm': 'packages/cli/dist/assets/resvg.wasm',
  'packages/diagram/fonts/BeVietnamPro-Regular.ttf': 'packages/cli/dist/assets/BeVietnamPro-Regular.ttf',
  'packages/diagram/fonts/BeVietnamPro-SemiBold.ttf': 'packages/cli/dist/assets/BeVietnamPro-SemiBold.ttf',
};

for (const [from, to] of Object.entries(copies)) {
  const target = path.join(root, to);
  mkdirSync(path.dirname(target), { recursive: true });
  copyFileSync(path.join(root, from), target);
}

// What went into the extension tells its packaging whose licences to enclose.
const inputs = new Set([...Object.keys(copies), ...metafiles.flatMap((metafile) => Object.keys(metafile.inputs))]);
writeFileSync(inPackages('vscode/dist/inputs.json'), `${JSON.stringify([...inputs].sort(), null, 2)}\n`);

if (process.argv.includes('--sizes')) {
  const written = metafiles.flatMap((metafile) => Object.keys(metafile.outputs));
  for (const file of [...written, ...Object.values(copies)].sort()) {
    const kilobytes = Math.ceil(statSync(path.join(root, file)).size / 1024);
    console.log(`${String(kilobytes).padStart(7)} kB  ${file}`);
  }
}
