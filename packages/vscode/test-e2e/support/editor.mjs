// `npm run editor`: the real VS Code in the browser, on the example of the Government Office, until stopped.
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { startHost } from './host.mjs';
import { MissingPrerequisite } from './missing-prerequisite.mjs';
import { prepareCodeServer } from './prerequisites.mjs';

const packageFolder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const example = path.resolve(packageFolder, '../../examples/vpcp');

async function serve() {
  const server = prepareCodeServer({ install: true, log: console.log });
  const host = await startHost({ server, vsix: path.join(packageFolder, 'dist', 'govarch.vsix') });
  console.log(`\nVS Code with GovArch:  ${host.url(example, 'kien-truc.govarch')}\n\nPress Ctrl+C to stop.`);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, async () => {
      await host.stop();
      process.exit(0);
    });
  }
}

try {
  await serve();
} catch (error) {
  console.error(error instanceof MissingPrerequisite ? error.message : error);
  process.exitCode = 1;
}
