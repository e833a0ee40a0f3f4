import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { licenceText } from './licences/licence-text.mjs';
import { rustCratesIn } from './licences/rust-crates.mjs';

/** Licences under which whoever passes on a program must say where its source is. */
const SOURCE_MUST_BE_NAMED = /\b(EPL|MPL)-/;

/**
 * What a library is made of, where its package does not say so itself: libraries whose classes the bundle names, each
 * with its licence and the place of its source. Under EPL-2.0 are the terms that stand in the package.
 */
const MADE_FROM = {
  elkjs: {
    parts: [
      ['Eclipse Layout Kernel', 'EPL-2.0', 'https://github.com/eclipse-elk/elk'],
      ['Eclipse Modeling Framework', 'EPL-2.0', 'https://github.com/eclipse-emf/org.eclipse.emf'],
      ['Xbase library of Eclipse Xtext', 'EPL-2.0', 'https://github.com/eclipse-xtext/xtext'],
      ['Google Web Toolkit', 'Apache-2.0', 'https://github.com/gwtproject/gwt'],
      ['Guava', 'Apache-2.0', 'https://github.com/google/guava'],
    ],
    texts: ['scripts/licences/texts/Apache-2.0.txt'],
  },
};

/** The font is no package; its sources carry it in more than one form. */
const FONT = {
  inputs: /^packages\/diagram\/(fonts\/|src\/svg\/embedded-fonts)/,
  title: 'Be Vietnam Pro (OFL-1.1)',
  text: 'packages/diagram/fonts/OFL.txt',
};

/**
 * What must be enclosed with a bundle: name, version and licence of each library in it, the full text of the licence,
 * and where the source is, if the licence asks for that.
 *
 * @param {string} root folder that the inputs are relative to
 * @param {readonly string[]} inputs the bundle's source files
 * @returns {string} one text, a section for each library, sorted by name
 * @throws {Error} where the licence text of a library, or of a part of it, or the place of its source is not known
 */
export function thirdPartyNotices(root, inputs) {
  const folders = new Set(inputs.map(packageFolderOf).filter((folder) => folder !== undefined));
  const sections = [...folders].map((folder) => sectionFor(root, folder, inputs));
  if (inputs.some((input) => FONT.inputs.test(input))) {
    sections.push(`${FONT.title}\n\n${licenceText(root, FONT.text)}\n`);
  }
  const heading = 'GovArch contains the following software of other authors.\n';
  return [heading, ...[...new Set(sections)].sort()].join(`\n${'-'.repeat(80)}\n\n`);
}

/** The folder of the package that an input belongs to; undefined for our own sources. */
function packageFolderOf(input) {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];
}

function sectionFor(root, folder, inputs) {
  const manifest = JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8'));
  const { name, version, license } = manifest;
  const files = readdirSync(path.join(root, folder));
  const enclosed = (pattern) =>
    files
      .filter((file) => pattern.test(file))
      .map((file) => readFileSync(path.join(root, folder, file), 'utf8').trim());
  const text =
    enclosed(/^(licen[cs]e|copying)/i)[0] ||
    licenceText(root, onFile(name), `${name} ${version} (${license}) comes without it`);
  const parts = [
    `${name} ${version} (${license.replace(/^\((.*)\)$/, '$1')})`,
    ...(SOURCE_MUST_BE_NAMED.test(license) ? [`Its source: ${sourceOf(manifest)}, version ${version}`] : []),
    ...partsOf(name),
    text,
    ...(MADE_FROM[name]?.texts ?? []).map((file) => licenceText(root, file)),
    ...enclosed(/^(notice|copyright|third-?party-?notices)/i),
    ...inputs
      .filter((input) => input.startsWith(`${folder}/`) && input.endsWith('.wasm'))
      .flatMap((input) => rustCratesIn(root, readFileSync(path.join(root, input)), license)),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** The libraries that a library was compiled from, a line each. */
function partsOf(name) {
  const parts = MADE_FROM[name]?.parts ?? [];
  const lines = parts.map(([part, licence, source]) => `  ${part} (${licence}), ${source}`);
  return lines.length > 0 ? [['Compiled from:', ...lines].join('\n')] : [];
}

/** Where the text of a licence lies that a package forgot to enclose, copied from its repository. */
function onFile(name) {
  return `scripts/licences/${name.replace('@', '').replace('/', '-')}.txt`;
}

/** Where the repository of a package can be read. */
function sourceOf({ name, repository }) {
  const url = typeof repository === 'string' ? repository : repository?.url;
  const place = /^(?:git\+)?(?:https?:\/\/|git@|ssh:\/\/git@|git:\/\/)([^/:]+)[/:](.+?)(?:\.git)?$/.exec(url ?? '');
  if (!place) {
    throw new Error(`The manifest of ${name} does not say where its source is, which its licence asks us to say.`);
  }
  return `https://${place[1]}/${place[2]}`;
}
