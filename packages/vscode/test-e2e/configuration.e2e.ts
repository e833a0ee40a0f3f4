import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Session } from './support/session.js';
import { describeInWindow, type OpenWindow } from './support/window.js';
import type { Workbench } from './support/workbench.js';

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

let session: Session;
let workbench: Workbench;

describeInWindow('govarch.json in a real VS Code', 'configuration', begin, () => {
  /** Puts the cursor before the last `"` of the line with a key. */
  async function goInto(key: string): Promise<void> {
    const lines = CONFIGURATION.split('\n');
    const line = lines.findIndex((text) => text.includes(`"${key}": `));
    await workbench.goTo(line + 1, lines[line]!.lastIndexOf('"') + 1);
  }

  /** Checks that the value is offered when its beginning is typed, and leaves the text as it was. */
  async function expectOffer(value: string): Promise<void> {
    const beginning = value.slice(0, 4);
    await workbench.suggest();
    await workbench.type(beginning);
    await workbench.suggestion(JSON.stringify(value)).waitFor();
    await session.page.keyboard.press('Escape');
    for (let index = 0; index < beginning.length; index++) {
      await session.page.keyboard.press('Backspace');
    }
    await workbench.suggestions.first().waitFor({ state: 'hidden' });
  }

  test('offers the kinds to build on, each with what it means', async () => {
    await goInto('is');
    await expectOffer('public-service');
    await workbench.suggest();
    await workbench.type('modu');
    await workbench.suggestion('"module"').click();
    await workbench.line('"is": "module"').waitFor();
  });

  test.each([
    ['icon', 'hexagon'],
    ['parents', 'system'],
    ['runtime', 'enumeration'],
    ['framework', 'vn-egov-3.0'],
  ])('offers values of %s', async (key, value) => {
    await goInto(key);
    await expectOffer(value);
  });

  test('offers the codes of the rules, and their severities', async () => {
    const line = CONFIGURATION.split('\n').findIndex((text) => text.includes('"rules"')) + 2;
    await workbench.goTo(line, 1);
    await workbench.type('    "');
    await workbench.suggest();
    await workbench.type('SEC-0');
    await workbench.suggestion('SEC-04').click();
    await workbench.line('"SEC-04": ').waitFor();
    await workbench.suggest();
    await session.screenshot('configuration-severities');
    await workbench.suggestion('"warning"').click();
    await workbench.line('"SEC-04": "warning"').waitFor();
  });

  test('reports a base that is not there, and no longer once it is corrected', async () => {
    await session.page.keyboard.press('Control+KeyS');
    await workbench.showProblems();
    const problem = workbench.problems.locator('.monaco-list-row', { hasText: 'PRJ-31' });
    expect(await problem.count()).toBe(0);
    await workbench.line('"is": "module"').first().click();
    await session.page.keyboard.press('End');
    await session.page.keyboard.press('ArrowLeft');
    await session.page.keyboard.press('ArrowLeft');
    await workbench.type('x');
    // Before it is saved: the text in the editor counts.
    await problem.first().waitFor();
    await session.screenshot('configuration-problem');
    await workbench.line('"is": "modulex"').first().click();
    await session.page.keyboard.press('End');
    await session.page.keyboard.press('ArrowLeft');
    await session.page.keyboard.press('ArrowLeft');
    await session.page.keyboard.press('Backspace');
    await session.page.keyboard.press('Control+KeyS');
    await problem.first().waitFor({ state: 'detached' });
    expect(readFileSync(path.join(session.examples, PROJECT, 'govarch.json'), 'utf8')).toContain('"is": "module"');
  });
});

async function begin(window: OpenWindow): Promise<void> {
  ({ session, workbench } = window);
  const folder = path.join(session.examples, PROJECT);
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'govarch.json'), CONFIGURATION);
  writeFileSync(path.join(folder, 'he-thong.govarch'), 'ứng dụng {\n  hệ thống A\n}\n');
  // The extension starts with the first model that is opened.
  await session.open(PROJECT, 'he-thong.govarch');
  await session.page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'govarch.json' }).dblclick();
  await workbench.tab('govarch.json').waitFor();
  // The editor knows the schema as soon as it tells what the schema refuses.
  await workbench.editor.locator('.squiggly-warning').first().waitFor({ timeout: 60_000 });
}
