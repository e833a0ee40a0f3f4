// Reads a great many texts that nobody would write, and tells whether any crashed or hung the reader.
//   node scripts/fuzz.mjs [--inputs 1000000] [--seed n] [--workers n]
// Ends with 1 where one did; it is printed with what happened. docs/reliability.md has the figures of the last long run.
import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { textMaker } from './fuzz/texts.mjs';
import { loadSource, root } from './load-source.mjs';

/**
 * A worker hangs that says nothing while the program uses so much processor time for each of its workers, in milliseconds:
 * inputs are of a few thousand characters. Time that other programs took from it does not count.
 */
const HANGS_AFTER = 30_000;
/** One input in so many is also formatted, coloured and outlined, and read afresh beside being followed. */
const LOOKED_AT = 10;
const FOLLOWED_IS_FRESH = 500;
/** So many inputs pass before times count: the first ones wait for what is made once, and for the compiler. */
const WARM_UP = 500;
/** How often workers tell how far they are. */
const TOLD_EVERY = 100;

if (isMainThread) {
  const { values } = parseArgs({
    options: {
      inputs: { type: 'string', default: '1000000' },
      seed: { type: 'string', default: String(Date.now() % 1_000_000) },
      workers: { type: 'string', default: String(availableParallelism()) },
    },
  });
  const result = await fuzz({
    inputs: Number(values.inputs),
    seed: Number(values.seed),
    workers: Number(values.workers),
  });
  process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
  process.exitCode = result.failures.length > 0 ? 1 : 0;
} else {
  await readAll(workerData);
}

async function fuzz({ inputs, seed, workers }) {
  const started = performance.now();
  const share = Math.ceil(inputs / workers);
  const done = await Promise.all(
    Array.from({ length: workers }, (_, index) =>
      runWorker({ seed: seed + index, inputs: Math.min(share, inputs - index * share), workers }),
    ),
  );
  const sum = (pick) => done.reduce((total, one) => total + pick(one), 0);
  const slowest = done.map((one) => one.slowest).sort((a, b) => b.ms - a.ms)[0];
  return {
    seed,
    inputs: sum((one) => one.inputs),
    characters: sum((one) => one.characters),
    seconds: Math.round((performance.now() - started) / 1000),
    comparedWithAFreshReading: sum((one) => one.compared),
    slowest,
    failures: done.flatMap((one) => one.failures),
  };
}

/** Runs one worker to its end. One that hangs is ended, and the input at which it did counts as a failure. */
function runWorker(data) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(fileURLToPath(import.meta.url), { workerData: data });
    let last = { inputs: 0, characters: 0, compared: 0, slowest: { ms: 0, characters: 0 }, failures: [] };
    let watch;
    const wait = (since = process.cpuUsage()) => {
      clearTimeout(watch);
      watch = setTimeout(() => {
        const { user, system } = process.cpuUsage(since);
        if ((user + system) / 1000 < HANGS_AFTER * data.workers) {
          wait(since);
          return;
        }
        void worker.terminate();
        resolve({ ...last, failures: [...last.failures, { seed: data.seed, after: last.inputs, error: 'hangs' }] });
      }, HANGS_AFTER);
    };
    wait();
    worker.on('message', (told) => {
      last = told;
      wait();
      process.stderr.write(`\r${data.seed}: ${told.inputs} of ${data.inputs}, ${told.failures.length} failures `);
    });
    worker.on('error', reject);
    worker.on('exit', () => {
      clearTimeout(watch);
      resolve(last);
    });
  });
}

async function readAll({ seed, inputs }) {
  const reader = await startReader();
  const next = textMaker(seed, exampleTexts(), await words());
  const state = { inputs: 0, characters: 0, compared: 0, slowest: { ms: 0, characters: 0 }, failures: [] };
  while (state.inputs < inputs) {
    const { sort, text } = next();
    const number = state.inputs++;
    state.characters += text.length;
    const started = performance.now();
    try {
      await reader.read(text, { look: number % LOOKED_AT === 0 });
      if (number % FOLLOWED_IS_FRESH === 0) {
        await reader.compareWithFresh(text);
        state.compared++;
      }
    } catch (error) {
      state.failures.push({ seed, number, sort, error: String(error?.stack ?? error).slice(0, 2000), text });
    }
    const ms = Math.round(performance.now() - started);
    if (number >= WARM_UP && ms > state.slowest.ms) {
      state.slowest = { ms, characters: text.length, sort, number, seed };
    }
    if (state.inputs % TOLD_EVERY === 0 || state.inputs === inputs) {
      parentPort.postMessage(state);
    }
  }
}

/** One workspace in which the text of one file is replaced again and again, as by somebody who types very fast. */
async function startReader() {
  const { modelOf, uriOf, WorkspaceAnalysis } = await loadSource('scripts/fuzz/reading.ts');
  const today = '2025-06-30';
  const followed = await modelOf({ 'a.govarch': '', 'b.govarch': 'application {\n  system B "b" { uses A }\n}\n' });
  const analysis = new WorkspaceAnalysis({ workspace: followed.workspace, today });
  analysis.start();
  const uri = uriOf('a.govarch').toString();
  const findings = () => [...analysis.documentsWithFindings()].flatMap((document) => analysis.findingsOf(document));
  return {
    read: async (text, { look }) => {
      await followed.edit('a.govarch', text);
      const defect = findings().find(({ category }) => category === 'defect');
      if (defect) {
        throw new Error(defect.message.en);
      }
      if (look) {
        await lookAt(followed, uri);
      }
    },
    compareWithFresh: async (text) => {
      const fresh = await modelOf({
        'a.govarch': text,
        'b.govarch': 'application {\n  system B "b" { uses A }\n}\n',
      });
      const said = ({ model }) => JSON.stringify([[...model.elements()], [...model.relations()]]);
      if (said(fresh) !== said(followed)) {
        throw new Error('What was followed is not what is read afresh.');
      }
    },
  };
}

/** Asks what an editor asks of every text that it shows. */
async function lookAt({ services }, uri) {
  const { lsp, shared } = services.GovArch;
  const document = shared.workspace.LangiumDocuments.all.find((candidate) => candidate.uri.toString() === uri);
  const textDocument = { uri };
  await lsp.Formatter.formatDocument(document, { textDocument, options: { tabSize: 2, insertSpaces: true } });
  await lsp.SemanticTokenProvider.semanticHighlight(document, { textDocument });
  await lsp.DocumentSymbolProvider.getSymbols(document, { textDocument });
  await lsp.FoldingRangeProvider.getFoldingRanges(document, { textDocument });
}

function exampleTexts() {
  const examples = path.join(root, 'examples');
  return readdirSync(examples, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.govarch'))
    .sort()
    .map((file) => readFileSync(path.join(examples, file), 'utf8'));
}

async function words() {
  const { coreVocabulary } = await loadSource('packages/model/src/vocabulary/vocabulary.ts');
  return coreVocabulary.words.map(({ spelling }) => spelling);
}
