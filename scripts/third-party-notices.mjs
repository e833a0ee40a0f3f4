import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The licences of the libraries that went into a bundle.
 *
 * @param {string} root folder that the inputs are relative to
 * @param {readonly string[]} inputs the bundle's source files
 * @returns {string} one text, a section for each library, sorted by name
 */
export function thirdPartyNotices(root, inputs) {
  const folders = new Set(inputs.map(packageFolderOf).filter((folder) => folder !== undefined));
  const sections = [...folders].map((folder) => sectionFor(path.join(root, folder)));
  const heading = 'GovArch contains the following software of other authors.\n';
  return [heading, ...[...new Set(sections)].sort()].join(`\n${'-'.repeat(80)}\n\n`);
}

/** The folder of the package that an input belongs to; undefined for our own sources. */
function packageFolderOf(input) {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];
}

function sectionFor(folder) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  const text = file && existsSync(path.join(folder, file)) ? readFileSync(path.join(folder, file), 'utf8').trim() : '';
  return `${name} ${version} (${license})\n\n${text}\n`;
}
