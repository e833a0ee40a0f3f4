import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { licenceText } from './licence-text.mjs';

/** Under which licence each crate is used, whose it is, and where its source is if it is not on crates.io. */
const CRATES = 'scripts/licences/crates.json';

/** The forms in which a module names the sources that it was compiled from. */
const SOURCES = [
  {
    pattern: /\/registry\/src\/[^/]+\/([a-z0-9_-]+)-(\d+\.\d+\.\d+)\//g,
    of: ([, name, version]) => onCratesIo(name, version),
  },
  // Rust's own library is compiled from these; its dependencies are as they are on crates.io.
  {
    pattern: /\/rust\/deps\/([a-z0-9_-]+)-(\d+\.\d+\.\d+)\//g,
    of: ([, name, version]) => onCratesIo(name, version),
  },
  {
    pattern: /\/rustc\/([0-9a-f]{40})\/library\//g,
    of: ([, revision]) => ({ name: 'rust-std', revision }),
  },
  {
    pattern: /\/git\/checkouts\/([a-z0-9_-]+)-[0-9a-f]{16}\/([0-9a-f]+)\//g,
    of: ([, name, revision]) => ({ name, revision }),
  },
];

const onCratesIo = (name, version) => ({ name, version, place: `https://crates.io/crates/${name}/${version}` });

/**
 * What must be enclosed with a WebAssembly module that was compiled from Rust: name, licence, copyright and source of each
 * library that it names, then the text of each licence once.
 *
 * @param {string} root the repository's folder, where the licences lie
 * @param {Buffer} module
 * @param {string} told the licence of the module itself, whose text stands before this one
 * @returns {string[]} paragraphs; none for a module that names no library
 * @throws {Error} for a library that we know no licence, no author or no source of, and for a licence without its text
 */
export function rustCratesIn(root, module, told) {
  const parts = partsOf(module).map((part) => ({ ...part, ...termsOf(root, part.name) }));
  if (parts.length === 0) {
    return [];
  }
  const licences = [...new Set(parts.map(({ licence }) => licence))].filter((licence) => licence !== told).sort();
  return [
    'It contains these libraries, compiled from Rust:',
    ...parts.map(paragraphOf),
    ...licences.map((licence) => `${licence}\n\n${licenceText(root, `scripts/licences/texts/${licence}.txt`)}`),
  ];
}

/** Each library that the module names, once, in the order of their names. */
function partsOf(module) {
  const text = module.toString('latin1');
  const parts = SOURCES.flatMap(({ pattern, of }) => [...text.matchAll(pattern)].map(of));
  return [...new Map(parts.map((part) => [JSON.stringify(part), part])).entries()]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, part]) => part);
}

function termsOf(root, name) {
  const file = path.join(root, CRATES);
  const terms = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8'))[name] : undefined;
  if (!terms?.licence || (terms.copyright.length === 0 && !terms.authors)) {
    throw new Error(
      `The library ${name} is compiled into a bundle: say in ${CRATES} under which licence it is, and whose it is.`,
    );
  }
  return terms;
}

function paragraphOf({ name, version, revision, place, licence, copyright, authors, repository }) {
  if (!place && !repository) {
    throw new Error(`The library ${name} is not on crates.io: say in ${CRATES} where its source is.`);
  }
  return [
    `${name} ${version ?? revision} (${licence}), ${place ?? `${repository}/tree/${revision}`}`,
    ...copyright,
    ...(authors ? [`(its licence does not say who has the copyright; authors: ${authors})`] : []),
  ].join('\n  ');
}
