import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Session } from './support/session.js';
import { describeInWindow, type OpenWindow } from './support/window.js';
import type { Workbench } from './support/workbench.js';

const PROJECT = 'chua-tin-cay';
const MAIN = 'ứng dụng {\n  hệ thống A {\n    thay thế chung::B\n  }\n}\n';

let session: Session;
let workbench: Workbench;

describeInWindow(
  'a folder in a real VS Code that asks whether its authors are trusted',
  'trust',
  begin,
  () => {
    test('keeps to the folder while it is restricted, and says which dependency it does not read', async () => {
      const dialog = session.page.locator('.monaco-dialog-box');
      await dialog.getByRole('button', { name: /^No/ }).click();
      await dialog.waitFor({ state: 'hidden' });
      await session.page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
      await workbench.showProblems();
      await problem('PRJ-24').first().waitFor({ timeout: 60_000 });
      // What speaks of the dependency is not told of again.
      await problem('SYS-01').first().waitFor();
      expect(await problem('REF-04').count()).toBe(0);
    });

    test('reads the dependency as soon as the folder is trusted', async () => {
      await workbench.command('Workspaces: Manage Workspace Trust');
      await session.page.locator('.workspace-trust-editor').getByRole('button', { name: 'Trust', exact: true }).click();
      await session.page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor({ state: 'hidden' });
      await problem('PRJ-24').first().waitFor({ state: 'hidden' });
      expect(await problem('REF-04').count()).toBe(0);
      // The list is there still: what rules say of the system does not depend on trust.
      expect(await problem('SYS-01').count()).toBe(1);
    });
  },
  { asksForTrust: true },
);

/** A project, and the one that it depends on: beside it, and so outside of the folder that is opened. */
async function begin(window: OpenWindow): Promise<void> {
  ({ session, workbench } = window);
  const write = (project: string, configuration: object, text: string) => {
    const folder = path.join(session.examples, project);
    mkdirSync(folder);
    writeFileSync(path.join(folder, 'govarch.json'), JSON.stringify({ name: project, ...configuration }, null, 2));
    writeFileSync(path.join(folder, 'he-thong.govarch'), text);
  };
  write('chung', {}, 'ứng dụng {\n  hệ thống B\n}\n');
  write(PROJECT, { dependencies: { chung: '../chung' } }, MAIN);
  await session.open(PROJECT, 'he-thong.govarch');
}

/** A row of the list of problems. */
function problem(text: string) {
  return workbench.problems.locator('.monaco-list-row', { hasText: text });
}
