import type { FrameLocator, Locator, Page } from 'playwright-core';

/** Delay between keys, in milliseconds: the editor sees them one by one, as from a person. */
const KEY_DELAY = 20;

/** The parts of VS Code's window that the tests touch, and what people do with them. */
export class Workbench {
  /** The text editor that shows a file; not those inside of panels and pop-ups. */
  readonly editor: Locator;
  readonly suggestions: Locator;
  readonly problems: Locator;
  /** The page inside the diagram panel: VS Code nests it in two frames. */
  readonly diagram: FrameLocator;

  constructor(readonly page: Page) {
    this.editor = page.locator('.editor-instance .monaco-editor').first();
    this.suggestions = page.locator('.suggest-widget.visible .monaco-list-row');
    this.problems = page.locator('.markers-panel');
    this.diagram = page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  }

  /** Runs a command from the command palette, by its whole title. */
  async command(title: string): Promise<void> {
    await this.page.keyboard.press('F1');
    await this.page.locator('.quick-input-widget input').fill(`>${title}`);
    await this.page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().waitFor();
    await this.page.keyboard.press('Enter');
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  /** Opens a file of the folder by its name. */
  async openFile(name: string): Promise<void> {
    await this.page.keyboard.press('Control+KeyP');
    await this.page.locator('.quick-input-widget input').fill(name);
    await this.page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().waitFor();
    await this.page.keyboard.press('Enter');
    await this.tab(name).waitFor();
  }

  /** The tab of the file that is being edited. */
  tab(name: string): Locator {
    return this.page.locator('.tab.active', { hasText: name });
  }

  /** A line of the editor that contains a text; blanks in VS Code's lines are no-break. */
  line(text: string): Locator {
    return this.editor.locator('.view-line', { hasText: pattern(text) });
  }

  /** A row of the suggestions, by its label. */
  suggestion(label: string): Locator {
    return this.suggestions.filter({ has: this.page.locator('.label-name', { hasText: exactly(label) }) });
  }

  /** Puts the cursor into a word of the first line that contains a text. */
  async placeCursorOn(lineText: string, word: string): Promise<void> {
    const token = this.line(lineText).first().locator('span[class^="mtk"]', { hasText: word });
    await token.last().click();
  }

  /** The text of the line where the cursor stands. */
  async cursorText(): Promise<string> {
    const box = await this.editor.locator('.current-line').first().boundingBox();
    const lines = this.editor.locator('.view-line');
    for (const line of await lines.all()) {
      const { y } = (await line.boundingBox()) ?? { y: Number.NaN };
      if (box && Math.abs(y - box.y) < 2) {
        return ((await line.textContent()) ?? '').replaceAll('\u00a0', ' ');
      }
    }
    return '';
  }

  /** Puts the cursor at a line and column, both from 1. */
  async goTo(line: number, column: number): Promise<void> {
    await this.page.keyboard.press('Control+KeyG');
    await this.page.locator('.quick-input-widget input').fill(`:${line}:${column}`);
    await this.page.keyboard.press('Enter');
    await this.editor.locator('.line-numbers.active-line-number', { hasText: new RegExp(`^${line}$`) }).waitFor();
  }

  /** The tab in front in its group, whether or not it has the keyboard. */
  shownTab(name: string): Locator {
    return this.page.locator('.tab.selected', { hasText: name });
  }

  /** An element's figure in the diagram. */
  figure(element: string): Locator {
    return this.diagram.locator(`#diagram g[data-kind][data-element="${element}"]`).first();
  }

  /**
   * The names of the elements that the diagram shows as figures, not as frames around others; without their projects and
   * parents, in alphabetical order.
   */
  async drawnElements(): Promise<string[]> {
    const figures = this.diagram.locator('#diagram g[data-kind][data-element]:not([data-role="group"])');
    const ids = await figures.evaluateAll((nodes) => nodes.map((node) => node.getAttribute('data-element') ?? ''));
    return [...new Set(ids.map((id) => id.replace(/^.*(::|\.)/, '')))].sort();
  }

  /** Types a text, key by key. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text, { delay: KEY_DELAY });
  }

  /** Asks for suggestions at the cursor. */
  async suggest(): Promise<void> {
    await this.page.keyboard.press('Control+Space');
    await this.suggestions.first().waitFor();
  }

  /** Takes one of the quick fixes at the cursor, by its title. */
  async takeQuickFix(title: RegExp): Promise<void> {
    await this.page.keyboard.press('Control+Period');
    const offered = this.page.locator('.action-widget .monaco-list-row');
    await offered.filter({ hasText: title }).first().waitFor();
    const focused = this.page.locator('.action-widget .monaco-list-row.focused');
    for (let steps = await offered.count(); steps > 0 && !title.test((await focused.textContent()) ?? ''); steps--) {
      await this.page.keyboard.press('ArrowDown');
    }
    await this.page.keyboard.press('Enter');
    await offered.first().waitFor({ state: 'hidden' });
  }

  /** Shows the list of problems. */
  async showProblems(): Promise<void> {
    await this.command('Problems: Focus on Problems View');
    await this.problems.waitFor();
  }

  /** The number of the line where the cursor stands, from 1. */
  async cursorLine(): Promise<number> {
    return Number(await this.editor.locator('.line-numbers.active-line-number').first().textContent());
  }
}

/** Finds a text whatever kind of blank stands in it. */
function pattern(text: string): RegExp {
  return new RegExp(text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s'));
}

function exactly(text: string): RegExp {
  return new RegExp(`^${pattern(text).source}$`);
}
