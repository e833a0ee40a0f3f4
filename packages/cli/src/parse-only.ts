import { readFileSync } from 'node:fs';
import { createGovArchServices } from '@govarch/language/services';
import { nodeFileSystem } from '@govarch/server/node-file-system';

// The measure for `npm run bench`: reads the named files and makes their syntax trees, nothing more.
const started = performance.now();
const { GovArch } = createGovArchServices(nodeFileSystem);
for (const file of process.argv.slice(2)) {
  GovArch.parser.LangiumParser.parse(readFileSync(file, 'utf8'));
}
process.stdout.write(`${JSON.stringify({ parseMs: Math.round(performance.now() - started) })}\n`);
