// Writes the TextMate grammar from the vocabulary: node scripts/generate-textmate.mjs
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadSource, root } from './load-source.mjs';

const { textMateGrammar } = await loadSource('packages/language/src/textmate/textmate-grammar.ts');
const file = path.join(root, 'syntaxes', 'govarch.tmLanguage.json');
mkdirSync(path.dirname(file), { recursive: true });
writeFileSync(file, `${JSON.stringify(textMateGrammar(), null, 2)}\n`);
