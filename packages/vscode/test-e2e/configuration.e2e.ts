import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { missingPrerequisite, setUpWanted } from './support/prerequisites.mjs';
import { type Session, startSession } from './support/session.js';
import { Workbench } from './support/workbench.js';

const PROJECT = 'loai-rieng';
const CONFIGURATION = `{
  "name": "${PROJECT}",
  "framework": "",
  "kinds": {
    "microservice": {
      "is": "",
      "vi": "dịch vụ vi mô",
      "en": "microservice",
      "icon": "",
      "parents": [""],
      "attributes": {
        "runtime": { "vi": "nền chạy", "en": "runtime", "type": "" }
      }
    }
  },
  "rules": {

  }
}
`;

const skipped = setUpWanted() ? undefined : missingPrerequisite();
if (skipped) {
  console.warn(`The end-to-end tests are skipped: ${skipped}`);
}

/** One window, used as a person does: the tests build on each other. */
describe.skipIf(skipped)('govarch.json in a real VS Code', () => {
  let session: Session;
  let workbench: Workbench;
  let step = 0;

  beforeAll(async () => {
    session = await startSession();
    workbench = new Workbench(session.page);
    const folder = path.join(session.examples, PROJECT);
    mkdirSync(folder);
    writeFileSync(path.join(folder, 'govarch.json'), CONFIGURATION);
    writeFileSync(path.join(folder, 'he-thong.govarch'), 'ứng dụng {\n  hệ thống A\n}\n');
    await session.open(PROJECT, 'govarch.json');
  });

  afterEach(async ({ task }) => {
    const failed = task.result?.state === 'fail';
    await session?.screenshot(
      `configuration ${++step} ${task.name}${failed ? ' FAILED' : ''}`.replaceAll(/[^\w.-]+/g, '-'),
    );
    if (failed) {
      console.error(session?.log());
    }
  });

  afterAll(() => session?.stop());

  /** Puts the cursor before the last `"` of the line with a key, and asks for what may stand there. */
  async function suggestIn(key: string, closing: string): Promise<void> {
    const line = CONFIGURATION.split('\n').findIndex((text) => text.includes(`"${key}": `)) + 1;
    const column = CONFIGURATION.split('\n')[line - 1]!.lastIndexOf(closing) + 1;
    await workbench.goTo(line, column);
    await workbench.suggest();
  }

  const expectOffers = async (...labels: string[]): Promise<void> => {
    for (const label of labels) {
      await workbench.type(label.slice(0, 4));
      await workbench.suggestion(JSON.stringify(label)).waitFor();
      for (let typed = 0; typed < 4; typed++) {
        await session.page.keyboard.press('Backspace');
      }
      await workbench.suggest();
    }
    await session.page.keyboard.press('Escape');
  };

  test('offers the kinds to build on, each with what it means', async () => {
    await suggestIn('is', '"');
    await expectOffers('module', 'public-service');
    await workbench.suggest();
    await workbench.type('modu');
    await workbench.suggestion('"module"').click();
    await workbench.line('"is": "module"').waitFor();
  });

  test('offers icons, parents, types, editions and rules', async () => {
    await suggestIn('icon', '"');
    await expectOffers('hexagon', 'database');
    await suggestIn('parents', '"');
    await expectOffers('system');
    await suggestIn('runtime', '"');
    await expectOffers('enumeration');
    await suggestIn('framework', '"');
    await expectOffers('vn-egov-3.0');
  });

  test('offers the codes of the rules, and their severities', async () => {
    const line = CONFIGURATION.split('\n').findIndex((text) => text.includes('"rules"')) + 2;
    await workbench.goTo(line, 1);
    await workbench.type('    "SEC-0');
    await workbench.suggestion('SEC-04').waitFor();
    await session.screenshot('configuration-rules');
    await workbench.type('4": "');
    await workbench.suggest();
    await workbench.suggestion('"warning"').waitFor();
    await workbench.type('warning"');
    await session.page.keyboard.press('Escape');
    await workbench.line('"SEC-04": "warning"').waitFor();
  });

  test('reports a base that is not there, and no longer once it is corrected', async () => {
    await workbench.command('File: Save');
    await workbench.showProblems();
    const problem = workbench.problems.locator('.monaco-list-row', { hasText: 'PRJ-31' });
    expect(await problem.count()).toBe(0);
    const line = CONFIGURATION.split('\n').findIndex((text) => text.includes('"is": ')) + 1;
    await workbench.goTo(line, '      "is": "modul'.length + 1);
    await workbench.type('x');
    await workbench.command('File: Save');
    await problem.first().waitFor();
    await workbench.goTo(line, '      "is": "modulx'.length + 1);
    await session.page.keyboard.press('Backspace');
    await workbench.command('File: Save');
    await problem.first().waitFor({ state: 'detached' });
    expect(readFileSync(path.join(session.examples, PROJECT, 'govarch.json'), 'utf8')).toContain('"is": "module"');
  });
});
