import { chmodSync, copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** The two things that users install, and the folders that their bundles are written into. */
export const products = {
  command: { folder: 'packages/cli/dist' },
  extension: { folder: 'packages/vscode/dist' },
};

/** A bundle in ESM form has no `require`; libraries in CommonJS form still call it for what Node brings. */
const requireForLibraries = `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);`;

/**
 * What is bundled: the command, the extension with its language server, and the diagram in its webview.
 *
 * @param {string} root the repository's folder
 * @param {{ debug?: boolean }} options `debug` bundles are not minified and have source maps
 */
export function bundles(root, { debug = false } = {}) {
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
    // Debuggers of these find the sources on the disk; copies of them in the maps cost a seventh of the time to bundle.
    sourcesContent: false,
    mainFields: ['module', 'main'],
    inject: ['scripts/node20-polyfill.mjs'],
    // An error report needs readable names in its stack. They stay as they are written: `keepNames` would set the name
    // of every closure at run time, which took a third of the time of `validate`.
    minify: false,
    minifyWhitespace: !debug,
    minifySyntax: !debug,
  };
  const inProduct = (product, folder = '') => path.join(root, products[product].folder, folder);
  return [
    {
      name: 'command',
      product: 'command',
      options: {
        ...node,
        format: 'esm',
        entryPoints: { govarch: 'packages/cli/src/main.ts', 'parse-only': 'packages/cli/src/parse-only.ts' },
        outdir: inProduct('command'),
        alias: { 'vscode-languageserver-protocol': path.join(root, 'scripts/protocol-of-command.mjs') },
        // What only some commands need (layout, rasteriser) is loaded by them alone.
        splitting: true,
        // Beside the entry points, so that all of them find the assets at one relative place.
        chunkNames: '[name]-[hash]',
        outExtension: { '.js': '.mjs' },
        banner: { js: `#!/usr/bin/env node\n${requireForLibraries}` },
      },
    },
    {
      name: 'language server',
      product: 'extension',
      options: {
        ...node,
        format: 'cjs',
        entryPoints: { server: 'packages/server/src/node-main.ts' },
        // A bundle in CommonJS form knows its folder by another name.
        define: { 'import.meta.dirname': '__dirname' },
        outdir: inProduct('extension'),
        outExtension: { '.js': '.cjs' },
      },
    },
    {
      name: 'extension',
      product: 'extension',
      options: {
        ...node,
        format: 'cjs',
        entryPoints: { extension: 'packages/vscode/src/extension.ts' },
        outdir: inProduct('extension'),
        outExtension: { '.js': '.cjs' },
        external: ['vscode'],
      },
    },
    {
      name: 'webview',
      product: 'extension',
      options: {
        ...common,
        keepNames: true,
        format: 'iife',
        platform: 'browser',
        target: 'es2022',
        entryPoints: { main: 'packages/webview/src/main.ts' },
        outdir: inProduct('extension', 'webview'),
        loader: { '.woff2': 'file', '.ttf': 'file' },
        assetNames: 'fonts/[name]',
      },
    },
  ];
}

const packs = 'packages/language/packs';

/** The packs of frameworks, which both products read from beside their bundles. */
const packFiles = readdirSync(new URL(`../${packs}`, import.meta.url), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => `${path.basename(parentPath)}/${name}`)
  .sort();

/** Files that lie beside the bundles: from, to in the product's folder. */
export const copies = [
  ...['command', 'extension'].flatMap((product) =>
    packFiles.map((file) => ({ product, from: `${packs}/${file}`, to: `packs/${file}` })),
  ),
  // The command draws PNG with them.
  { product: 'command', from: 'node_modules/@resvg/resvg-wasm/index_bg.wasm', to: 'assets/resvg.wasm' },
  {
    product: 'command',
    from: 'packages/diagram/fonts/BeVietnamPro-Regular.ttf',
    to: 'assets/BeVietnamPro-Regular.ttf',
  },
  {
    product: 'command',
    from: 'packages/diagram/fonts/BeVietnamPro-SemiBold.ttf',
    to: 'assets/BeVietnamPro-SemiBold.ttf',
  },
  { product: 'command', from: 'packages/diagram/fonts/OFL.txt', to: 'assets/OFL.txt' },
  // ELK runs in a thread of the language server.
  { product: 'extension', from: 'node_modules/elkjs/lib/elk-worker.min.js', to: 'elk-worker.min.js' },
  // The extension's manifest names these.
  { product: 'extension', from: 'syntaxes/govarch.tmLanguage.json', to: 'syntaxes/govarch.tmLanguage.json' },
  {
    product: 'extension',
    from: 'packages/language/schema/govarch.schema.json',
    to: 'schema/govarch.schema.json',
  },
  // The codes of findings lead to it.
  { product: 'extension', from: 'docs/rules.md', to: 'docs/rules.md' },
  { product: 'extension', from: 'packages/diagram/fonts/OFL.txt', to: 'webview/fonts/OFL.txt' },
];

/** Copies one of the files above; gives its path from the root. */
export function copy(root, { product, from, to }) {
  const target = path.join(products[product].folder, to);
  mkdirSync(path.dirname(path.join(root, target)), { recursive: true });
  copyFileSync(path.join(root, from), path.join(root, target));
  return target;
}

/** Lets the command be called by its name from the repository, as it can be where it is installed. */
export function makeRunnable(root) {
  chmodSync(path.join(root, products.command.folder, 'govarch.mjs'), 0o755);
}
