import { describe, expect, test } from 'vitest';
import type { TextEdit } from 'vscode-languageserver';
import { applied, editorOn, labelsAt } from './editor.js';

const SYSTEMS = `
ứng dụng {
  hệ thống Cong "Cổng dịch vụ công"
  hệ thống DanCu "Cơ sở dữ liệu dân cư"
  nền tảng LGSP "Trục"
}
định hướng { mục tiêu MT "Mục tiêu" }
`;

const flow = (text: string): string => `${SYSTEMS}ứng dụng {\n  ${text}\n}\n`;

async function hoverAt(text: string): Promise<string | undefined> {
  const { document, position, lsp } = await editorOn(text);
  const hover = await lsp.HoverProvider!.getHoverContent(document, {
    textDocument: { uri: document.uri.toString() },
    position,
  });
  return (hover?.contents as { value: string } | undefined)?.value;
}

async function formatted(text: string): Promise<string> {
  const { document, lsp } = await editorOn(text);
  const edits = await lsp.Formatter!.formatDocument(document, {
    textDocument: { uri: document.uri.toString() },
    options: { tabSize: 2, insertSpaces: true },
  });
  return applied(text, edits as TextEdit[]);
}

describe('an editor knows the arrows of flows', () => {
  test('after the first end it offers the arrows', async () => {
    expect((await labelsAt(flow('luồng X Cong |'))).slice(0, 3).sort()).toEqual(['->', '<-', '<->'].sort());
  });

  test.each(['luồng X Cong <- |', 'luồng X Cong <-> |', 'luồng X Cong <- DanCu, |', 'luồng X Cong, | '])(
    'after `%s` it offers what may be an end, and nothing else',
    async (text) => {
      const labels = await labelsAt(flow(text));
      expect(labels).toEqual(expect.arrayContaining(['DanCu', 'LGSP']));
      expect(labels).not.toContain('MT');
      expect(labels).not.toContain('qua');
    },
  );

  test('after the last end it offers what a flow takes', async () => {
    expect(await labelsAt(flow('luồng X Cong <- DanCu |'))).toEqual(
      expect.arrayContaining(['qua', 'mang', 'giao thức']),
    );
  });

  test('an arrow explains itself, and a flow tells who asks', async () => {
    expect(await hoverAt(flow('luồng X Cong <|- DanCu'))).toContain('dữ liệu đi từ B đến A');
    expect(await hoverAt(flow('luồng |X Cong <- DanCu'))).toMatch(/Bên hỏi hoặc bên khởi đầu: Cổng dịch vụ công/u);
  });

  test('arrows are coloured as operators, in every spelling', async () => {
    const text = 'ứng dụng {\n  luồng X A <- B\n  luồng Y A ↔ B\n}\n';
    const { document, lsp } = await editorOn(text);
    const provider = lsp.SemanticTokenProvider!;
    const { data } = await provider.semanticHighlight(document, { textDocument: { uri: document.uri.toString() } });
    const { tokenTypes } = provider.semanticTokensOptions.legend;
    const operators = data.filter((_, index) => index % 5 === 3).filter((type) => tokenTypes[type] === 'operator');
    expect(operators).toHaveLength(2);
  });

  test('formatting sets blanks around an arrow and keeps it', async () => {
    expect(await formatted('ứng dụng {\nluồng X A<-B , C\nluồng Y A  <->   B\n}\n')).toBe(
      'ứng dụng {\n  luồng X A <- B, C\n  luồng Y A <-> B\n}\n',
    );
  });
});
