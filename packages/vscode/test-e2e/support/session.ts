import { cpSync, mkdirSync, mkdtempSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { type Host, startHost } from './host.mjs';
import { prepare, setUpWanted } from './prerequisites.mjs';

const REPOSITORY = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../../..');
const SCREENSHOTS = path.join(REPOSITORY, '.cache', 'e2e');
const STEP_TIMEOUT = 20_000;

/** Tests that type and count: nothing may be typed for them. */
const NOTHING_TYPED_FOR_US = {
  'editor.acceptSuggestionOnEnter': 'off',
  'editor.autoClosingBrackets': 'never',
  'editor.autoIndent': 'keep',
};

/** Nothing may wait for a person. */
const SETTINGS = {
  'editor.accessibilitySupport': 'off',
  'editor.minimap.enabled': false,
  'files.autoSave': 'off',
  'files.hotExit': 'off',
  'window.confirmBeforeClose': 'never',
  'workbench.editor.enablePreview': false,
};

/** A real VS Code with the packaged extension, on a copy of the examples, and a browser that shows it. */
export interface Session {
  readonly page: Page;
  /** The copy of `examples/`. */
  readonly examples: string;
  /** Addresses outside this machine that the page asked for; each was refused. */
  readonly foreignRequests: readonly string[];
  /** Opens a project of the examples with one of its files. */
  open(project: string, file: string): Promise<void>;
  /** Keeps a picture of the page as an artifact. */
  screenshot(name: string): Promise<void>;
  /** What browser and server reported, for a failed test. */
  log(): string;
  stop(): Promise<void>;
}

export interface SessionOptions {
  /** Whether VS Code asks whether a folder is trusted, as it does for people; without it every folder is. */
  readonly asksForTrust?: boolean;
  /** Whether what is typed does what it does for people: Enter accepts what is suggested, brackets close themselves. */
  readonly typesAsPeople?: boolean;
}

/** Starts VS Code and the browser. Fails if something that they need is missing. */
export async function startSession({
  asksForTrust = false,
  typesAsPeople = false,
}: SessionOptions = {}): Promise<Session> {
  const { chromium: executablePath, server } = prepare({ install: setUpWanted(), log: console.log });
  const vsix = path.join(REPOSITORY, 'packages/vscode/dist/govarch.vsix');
  const settings = { ...SETTINGS, ...(typesAsPeople ? {} : NOTHING_TYPED_FOR_US) };
  const host = await startHost({ server, vsix, settings, asksForTrust });
  try {
    return await browse(host, executablePath);
  } catch (error) {
    await host.stop();
    throw error;
  }
}

async function browse(host: Host, executablePath: string): Promise<Session> {
  const examples = mkdtempSync(path.join(host.profile, 'examples-'));
  cpSync(path.join(REPOSITORY, 'examples'), examples, { recursive: true });
  mkdirSync(SCREENSHOTS, { recursive: true });
  const browser = await chromium.launch({ executablePath, args: browserArguments });
  const page = await browser.newPage({ viewport: { width: 1600, height: 1000 } });
  page.setDefaultTimeout(STEP_TIMEOUT);
  const errors = collectErrors(page);
  return {
    page,
    examples,
    foreignRequests: await refuseForeignRequests(page),
    open: async (project, file) => {
      await page.goto(host.url(path.join(examples, project), file));
      await page.locator('.monaco-editor .view-line').first().waitFor();
    },
    screenshot: async (name) => {
      await page.screenshot({ path: path.join(SCREENSHOTS, `${name}.png`) });
    },
    log: () => [...errors].join('\n'),
    stop: () => stop(browser, host),
  };
}

/** A browser that speaks to nobody by itself. */
const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

async function refuseForeignRequests(page: Page): Promise<string[]> {
  const refused: string[] = [];
  await page.route(
    (url) => url.hostname !== '127.0.0.1',
    (route) => {
      refused.push(route.request().url());
      return route.abort();
    },
  );
  return refused;
}

/** What VS Code complains of without its native modules and its service worker, none of which the tests need. */
const HARMLESS = /bindings file|native-watchdog|ServiceWorker|serviceWorker|status of 404|HTTP response code \(404\)/;

function collectErrors(page: Page): Set<string> {
  const errors = new Set<string>();
  page.on('console', (message) => {
    if (message.type() === 'error' && !HARMLESS.test(message.text())) {
      errors.add(message.text().slice(0, 300));
    }
  });
  return errors;
}

async function stop(browser: Browser, host: Host): Promise<void> {
  await browser.close();
  await host.stop();
}
