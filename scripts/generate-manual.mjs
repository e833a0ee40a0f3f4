// Writes the generated pages of the manual in both languages: node scripts/generate-manual.mjs [--check]
// With --check it writes nothing and fails where one of them is out of date.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { loadSource, root } from './load-source.mjs';
import { elementPage } from './manual/element-page.mjs';
import { findingPage } from './manual/finding-page.mjs';
import { otherFindings } from './manual/other-findings.mjs';
import { viewPage } from './manual/view-page.mjs';
import { wordPage } from './manual/word-page.mjs';

const { coreVocabulary: vocabulary } = await loadSource('packages/model/src/vocabulary/vocabulary.ts');
const manual = await loadSource('packages/model/src/manual/word-entries.ts');
const { foldAccents } = await loadSource('packages/model/src/text/text.ts');
const { severityText } = await loadSource('packages/model/src/wording/severities.ts');
const { ruleCatalogue } = await loadSource('packages/rules/src/catalogue.ts');

const PAGES = {
  vi: { elements: 'thanh-phan.md', views: 'so-do.md', words: 'tu-ngu.md', findings: 'phat-hien.md' },
  en: { elements: 'elements.md', views: 'views.md', words: 'index.md', findings: 'findings.md' },
};

async function structuralFindings() {
  const folder = 'packages/language/src/findings';
  const files = readdirSync(path.join(root, folder)).filter((file) => /^catalogue-.*\.ts$/.test(file));
  const entries = [];
  for (const file of files.sort()) {
    for (const catalogue of Object.values(await loadSource(`${folder}/${file}`))) {
      if (typeof catalogue === 'object') {
        entries.push(...Object.values(catalogue).filter((entry) => entry?.code && entry.explanation));
      }
    }
  }
  return entries;
}

const findings = [
  ...(await structuralFindings()),
  ...ruleCatalogue.map(({ id, severity, title, explanation }) => ({ code: id, severity, title, explanation })),
  ...otherFindings,
];
const entries = manual.wordEntries(vocabulary);

let outdated = false;
for (const [language, names] of Object.entries(PAGES)) {
  const texts = {
    [names.elements]: elementPage({ vocabulary, manual, language }),
    [names.views]: viewPage({ vocabulary, language }),
    [names.words]: wordPage({ entries, foldAccents, language, elements: names.elements }),
    [names.findings]: findingPage({ findings, severityText, language }),
  };
  for (const [name, text] of Object.entries(texts)) {
    const file = path.join(root, 'docs', language, name);
    if (process.argv.includes('--check')) {
      if (readFileSync(file, 'utf8') !== text) {
        process.stderr.write(`docs/${language}/${name} is out of date: run node scripts/generate-manual.mjs\n`);
        outdated = true;
      }
    } else {
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }
}
if (outdated) {
  process.exitCode = 1;
}
