import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Session } from './support/session.js';
import { describeInWindow, type OpenWindow } from './support/window.js';
import type { Workbench } from './support/workbench.js';

const PROJECT = 'viet-moi';
const FILE = 'moi.govarch';

let session: Session;
let workbench: Workbench;

describeInWindow(
  'a new file in a real VS Code with its own settings',
  'writing',
  begin,
  () => {
    /** Types, waits for what is suggested, and accepts it. */
    async function typeAndEnter(text: string): Promise<void> {
      await workbench.type(text);
      await workbench.suggestions.first().waitFor();
      // Suggestions come again with every letter; those for the last one are there when nothing moves any more.
      await session.page.waitForTimeout(700);
      await session.page.keyboard.press('Enter');
      await workbench.suggestions.first().waitFor({ state: 'hidden' });
    }

    test('writes a section, a system and its owner from what is typed half and without tone marks', async () => {
      await workbench.line('//').first().click();
      await session.page.keyboard.press('End');
      await session.page.keyboard.press('Enter');
      // Once something is suggested, the language server is there.
      await workbench.suggest();
      await session.page.keyboard.press('Escape');
      await typeAndEnter('ung');
      await session.screenshot('writing-section');
      await typeAndEnter('he t');
      // Nothing is suggested where a new name stands, so Tab goes on to the title.
      await workbench.type('HopKhongGiay');
      await session.page.keyboard.press('Tab');
      await workbench.type('Phòng họp không giấy');
      await session.page.keyboard.press('Tab');
      await typeAndEnter('chu q');
      await workbench.type(' ');
      await typeAndEnter('Ban');
      await session.page.keyboard.press('Escape');
      await session.page.keyboard.press('Control+KeyS');
      const file = path.join(session.examples, PROJECT, FILE);
      await expect
        .poll(() => readFileSync(file, 'utf8').replaceAll(/\s+/g, ' ').trim())
        .toBe('// Bắt đầu ứng dụng { hệ thống HopKhongGiay "Phòng họp không giấy" { chủ quản BanA } }');
    });
  },
  { typesAsPeople: true },
);

async function begin(window: OpenWindow): Promise<void> {
  ({ session, workbench } = window);
  const folder = path.join(session.examples, PROJECT);
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'govarch.json'), JSON.stringify({ name: PROJECT, language: 'vi' }));
  writeFileSync(path.join(folder, 'to-chuc.govarch'), 'nghiệp vụ {\n  cơ quan BanA "Ban A"\n}\n');
  writeFileSync(path.join(folder, FILE), '// Bắt đầu\n');
  await session.open(PROJECT, FILE);
  await session.page.locator('#status\\.editor\\.mode', { hasText: 'GovArch' }).waitFor();
}
