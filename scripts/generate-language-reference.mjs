// Writes the language reference from the vocabulary: node scripts/generate-language-reference.mjs [--check]
// With --check it writes nothing and fails where docs/language.md is out of date.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { vocabularyTables } from './language-reference/tables.mjs';
import { loadSource, root } from './load-source.mjs';

const { coreVocabulary, frameworkEditions, icons } = await loadSource('packages/model/src/vocabulary/vocabulary.ts');
const prose = readFileSync(path.join(root, 'scripts/language-reference/prose.md'), 'utf8');
const text = [
  '# The GovArch language',
  '<!-- Made by scripts/generate-language-reference.mjs from the vocabulary and scripts/language-reference/prose.md. -->',
  prose.trim(),
  vocabularyTables({ ...coreVocabulary, frameworkEditions, icons }),
]
  .join('\n\n')
  .concat('\n');

const file = path.join(root, 'docs', 'language.md');
if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== text) {
    process.stderr.write('docs/language.md is out of date: run node scripts/generate-language-reference.mjs\n');
    process.exit(1);
  }
} else {
  writeFileSync(file, text);
}
