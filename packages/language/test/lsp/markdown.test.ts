import { describe, expect, test } from 'vitest';
import { inertMarkdown, markdownText } from '../../src/lsp/hover/markdown.js';

/** What in Markdown leads somewhere, loads something or is HTML. */
const LIVE = /\]\(|\]\[|\]:|<[a-z/!?]|:\/\/|\bwww\.|@\w/i;

describe('Markdown of an author in a hover', () => {
  test.each([
    '![p](https://example.org/p.png)',
    '[f](file:///etc/passwd)',
    '[chạy](command:workbench.action.quit)',
    '[x\\](file:///etc/passwd)',
    '[[x]](file:///etc/passwd)',
    '[hai\ndòng](file:///etc/passwd)',
    '[x][y]\n\n[y]: file:///etc/passwd',
    '<img src="https://example.org/p.png">',
    '\\<a href="file:///etc/passwd">x</a>',
    '<https://example.org> https://example.org www.example.org ten@example.org',
    '- a\n  ```\nb ![p](https://example.org/p.png)',
    '```\nmã\n```\n![p](https://example.org/p.png)',
    '```\n``` x\n```\n![p](https://example.org/p.png)',
  ])('leads nowhere and loads nothing: %j', (text) => {
    expect(inertMarkdown(text)).not.toMatch(LIVE);
    expect(markdownText(text)).not.toMatch(/(?<!\\)[[\]<`]|:\/\/|\bwww\.|@\w/i);
  });

  test('keeps its formatting', () => {
    const text = '**đậm**, *nghiêng*, `mã[0]`\n\n- một\n- hai\n\n| a | b |\n|---|---|\n| 1 | 2 |';
    expect(inertMarkdown(text)).toBe(text);
  });

  test.each(['```', '~~~', '```ts', 'trước\n```\nsau', '````\n```\nsau'])(
    'closes a fence without an end: %j',
    (text) => {
      const lines = inertMarkdown(text).split('\n');
      const [fence = ''] = /`{3,}|~{3,}/.exec(text) ?? [];
      expect(lines[lines.length - 1]).toBe(fence);
    },
  );

  test.each([' ```', '- ```', '> ~~~', '   ````'])('takes a fence inside a line for text: %j', (text) => {
    expect(inertMarkdown(text)).not.toMatch(/`{3,}|~{3,}/);
  });

  test('shows no character that turns the direction of writing or that a terminal obeys', () => {
    expect(inertMarkdown('a\u202eb\u001b[31m')).toBe('a\ufffdb\ufffd[31m');
    expect(markdownText('a\u2066b\nc')).toBe('a\ufffdb c');
  });
});
