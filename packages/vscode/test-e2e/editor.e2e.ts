import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Session } from './support/session.js';
import { describeInWindow, type OpenWindow } from './support/window.js';
import type { Workbench } from './support/workbench.js';

/** The file of the example's views. */
const VIEWS = '9-tai-lieu/so-do.govarch';

let session: Session;
let workbench: Workbench;

describeInWindow('the example of the Government Office in a real VS Code', 'editor', begin, () => {
  test('shows the text in colours that tell keywords, names and texts apart', async () => {
    await session.page.locator('#status\\.editor\\.mode', { hasText: 'GovArch' }).waitFor();
    const colourOf = async (text: string) => {
      const token = workbench.line('    owner VanPhong').first().locator('span[class^="mtk"]', { hasText: text });
      return (await token.first().getAttribute('class'))?.split(' ')[0];
    };
    await expect.poll(async () => (await colourOf('owner')) !== (await colourOf('VanPhong'))).toBe(true);
    const title = workbench.line('vi "Hệ thống thông tin').first().locator('span[class^="mtk"]', { hasText: '"Hệ' });
    expect(await title.first().getAttribute('class')).not.toContain(await colourOf('owner'));
  });

  test('reports an unknown name, and no longer once it is corrected', async () => {
    await workbench.showProblems();
    await workbench.line('    owner VanPhong').first().click();
    await session.page.keyboard.press('End');
    await workbench.type('X');
    const problem = workbench.problems.locator('.monaco-list-row', { hasText: 'VanPhongX' });
    await problem.first().waitFor();
    await session.screenshot('problem');
    expect(await problem.first().textContent()).toMatch(/REF-\d\d/);
    await workbench.editor.locator('.squiggly-error').first().waitFor();
    await session.page.keyboard.press('Backspace');
    await problem.first().waitFor({ state: 'detached' });
  });

  test('declares an unknown name in the file of its section, by a quick fix', async () => {
    const systems = path.join(session.examples, 'vpcp/4-ung-dung/e-cabinet.govarch');
    const agencies = path.join(session.examples, 'vpcp/2-nghiep-vu/to-chuc.govarch');
    const before = [systems, agencies].map((file) => readFileSync(file, 'utf8'));
    await workbench.line('    owner VanPhong').first().click();
    await session.page.keyboard.press('End');
    await workbench.type('X');
    const problem = workbench.problems.locator('.monaco-list-row', { hasText: 'VanPhongX' });
    await problem.first().waitFor();
    await session.page.keyboard.press('Escape');
    await workbench.takeQuickFix(/(?:cơ quan|agency) “VanPhongX”/);
    await problem.first().waitFor({ state: 'detached' });
    // The edit of the other file may reach the editor after the first order to save.
    await expect
      .poll(async () => {
        await workbench.command('File: Save All Files');
        return readFileSync(agencies, 'utf8');
      })
      .toMatch(/^ {2}cơ quan VanPhongX$/m);
    expect(readFileSync(systems, 'utf8')).toBe(before[0]!.replace('owner VanPhong', 'owner VanPhongX'));
    for (const [index, file] of [systems, agencies].entries()) {
      writeFileSync(file, before[index]!);
    }
    await expect.poll(() => workbench.line('    owner VanPhongX').count()).toBe(0);
  });

  test('offers a reference that is allowed, and none that is not', async () => {
    await workbench.line('    owner VanPhong').first().click();
    await session.page.keyboard.press('End');
    await workbench.type('\n');
    await workbench.type('uses he thong');
    await workbench.suggest();
    await workbench.suggestion('eConsultation').waitFor();
    expect(await workbench.suggestion('VanPhong').count()).toBe(0);
    await session.screenshot('completion-reference');
    await workbench.command('File: Revert File');
  });

  test('finds a keyword typed without tone marks', async () => {
    await workbench.line('application {').first().click();
    await session.page.keyboard.press('End');
    await workbench.type('\nhe thong');
    await workbench.suggest();
    await workbench.suggestion('hệ thống').click();
    await workbench.line('hệ thống').first().waitFor();
    await workbench.command('File: Revert File');
  });

  test('goes to a definition in another file', async () => {
    await workbench.placeCursorOn('    owner VanPhong', 'VanPhong');
    await session.page.keyboard.press('F12');
    await workbench.tab('to-chuc.govarch').waitFor();
    await expect.poll(() => workbench.cursorText()).toContain('cơ quan VanPhong');
  });

  test('renames an element in every file that names it', async () => {
    await workbench.placeCursorOn('đơn vị VuTongHop', 'VuTongHop');
    await session.page.keyboard.press('F2');
    const input = session.page.locator('.rename-input');
    await input.waitFor();
    await input.fill('VuTongHopMoi');
    await session.page.keyboard.press('Enter');
    await workbench.line('đơn vị VuTongHopMoi').waitFor();
    await workbench.command('File: Save All Files');
    const texts = () => textsIn(path.join(session.examples, 'vpcp'));
    await expect.poll(() => texts().filter((text) => /\bVuTongHop\b/.test(text))).toEqual([]);
    expect(texts().filter((text) => /\bVuTongHopMoi\b/.test(text)).length).toBeGreaterThan(1);
  });

  test('draws every element that a view includes', async () => {
    await session.open('vpcp', VIEWS);
    await workbench.command('GovArch: Open Diagram');
    const text = readFileSync(path.join(session.examples, 'vpcp', VIEWS), 'utf8');
    const included = namesIncludedBy('TongThe', text);
    expect(included.length).toBeGreaterThan(30);
    await expect.poll(() => workbench.drawnElements()).toEqual(included);
  });

  test('draws what is typed', async () => {
    const drawnBefore = await workbench.drawnElements();
    await workbench.line('gồm BanChiDao, GS_TuanThu').first().click();
    await session.page.keyboard.press('End');
    await workbench.type(', KhoDuLieuTH');
    await expect.poll(() => workbench.drawnElements()).toEqual([...drawnBefore, 'KhoDuLieuTH'].sort());
    await expect.poll(() => workbench.diagram.locator('body').getAttribute('data-stale')).toBe('false');
  });

  test('goes from a figure to the line where it is written', async () => {
    await workbench.figure('vpcp::eCabinet').click();
    await workbench.shownTab('e-cabinet.govarch').waitFor();
    await expect.poll(() => workbench.cursorText()).toContain('system eCabinet');
  });

  test('selects the figure of what the cursor stands on', async () => {
    const file = path.join(session.examples, 'vpcp/4-ung-dung/e-cabinet.govarch');
    const lines = readFileSync(file, 'utf8').split('\n');
    await workbench.line('application {').first().click();
    await workbench.goTo(lines.findIndex((line) => line.includes('system eConsultation')) + 1, 12);
    await expect.poll(() => workbench.figure('vpcp::eConsultation').getAttribute('class')).toContain('selected');
    expect(await workbench.figure('vpcp::eCabinet').getAttribute('class')).not.toContain('selected');
  });

  test('shows an element and what surrounds it after a double-click', async () => {
    await workbench.figure('vpcp::eCabinet').dblclick();
    await workbench.figure('vpcp::eCabinet.BieuQuyet').waitFor();
    expect(await workbench.drawnElements()).not.toContain('KenhWeb');
  });

  test('leads from the code of a finding to what the rule demands', async () => {
    await session.open('vpcp', '7-chuyen-doi/lo-trinh.govarch');
    await workbench.showProblems();
    const problem = workbench.problems.locator('.monaco-list-row', { hasText: 'RDM-01' }).first();
    await problem.locator('a', { hasText: 'RDM-01' }).click();
    await workbench.shownTab('rules.md').waitFor();
    await expect.poll(() => workbench.cursorText()).toContain('RDM-01');
  });

  test('asks nothing outside of this machine', () => {
    expect(session.foreignRequests).toEqual([]);
  });
});

async function begin(window: OpenWindow): Promise<void> {
  ({ session, workbench } = window);
  await session.open('vpcp', '4-ung-dung/e-cabinet.govarch');
}

/** The names that the first view of a name lists after `gồm`, without their projects, in alphabetical order. */
function namesIncludedBy(view: string, text: string): string[] {
  const start = text.indexOf(` ${view} `);
  const body = text.slice(start, text.indexOf('}', start));
  const lists = [...body.matchAll(/^ *gồm (.+)$/gmu)].map((match) => match[1] ?? '');
  return lists.flatMap((list) => list.split(', ').map((name) => name.replace(/^.*::/, ''))).sort();
}

/** The texts of a project's files. */
function textsIn(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files.filter((file) => file.endsWith('.govarch')).map((file) => readFileSync(path.join(folder, file), 'utf8'));
}
