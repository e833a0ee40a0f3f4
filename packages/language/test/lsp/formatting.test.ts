import { modelOf } from '@govarch/language/testing';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TextEdit } from 'vscode-languageserver';
import { applied, editorOn } from './editor.js';

async function formatted(text: string): Promise<string> {
  const { document, lsp } = await editorOn(text);
  const edits = await lsp.Formatter!.formatDocument(document, {
    textDocument: { uri: document.uri.toString() },
    options: { tabSize: 2, insertSpaces: true },
  });
  return applied(text, edits as TextEdit[]);
}

const CANONICAL = `// Kiến trúc thử nghiệm
architecture VPCP "Kiến trúc" {
  framework vn-egov-2.0
  period 2020 to 2025
}

business {
  agency VanPhong "Văn phòng Chính phủ" {
    code "G22" // mã định danh
    unit KSTTHC "Cục Kiểm soát thủ tục hành chính" { code "G22.01" to 31/12/2025 }
  }

  process XuLy "Xử lý" {
    owner KSTTHC
    start Nhan "Nhận"
    step PhanLoai "Phân loại" by KSTTHC
    end Xong "Xong"
    Nhan -> PhanLoai -> Xong
    PhanLoai -> Xong when "có"
  }
}

dữ liệu {
  thực thể HoSo "Hồ sơ" {
    trường maHoSo : text(20) khóa "Mã hồ sơ"
    mô tả """
      Nhiều dòng,
        như tác giả viết.
    """
  }
}

ứng dụng {
  hệ thống eCabinet "Họp" {
    chủ quản VanPhong
    đọc HoSo
    mô tả { vi "Họp" en "Meeting" }
  }
}
`;

describe('formatting', () => {
  test('leaves a canonical text as it is', async () => {
    expect(await formatted(CANONICAL)).toBe(CANONICAL);
  });

  test('indents, breaks and spaces as the canonical layout does', async () => {
    const text = 'business {agency   A "a"{ code   "G22"\nowner A,B }\n\n\n\n  unit B "b"\n}';
    expect(await formatted('business {\nagency   A "a"{\ncode   "G22"\n\n\n\nowner A ,B\n}\n}')).toBe(
      'business {\n  agency A "a" {\n    code "G22"\n\n    owner A, B\n  }\n}\n',
    );
    expect(text).not.toBe(await formatted(text));
  });

  test('writes one blank between the syllables of a word', async () => {
    expect(await formatted('ứng  dụng {\n  hệ \u00a0thống   X "x"\n}\n')).toBe('ứng dụng {\n  hệ thống X "x"\n}\n');
  });

  test('keeps the line ends of the file', async () => {
    expect(await formatted('business {\r\nagency A "a"\r\n}\r\n')).toBe('business {\r\n  agency A "a"\r\n}\r\n');
  });

  test('leaves a damaged line alone and formats the others', async () => {
    const text = 'business {\nagency A "a"\n  agency   §   B "b"\nagency C "c"\n}\n';
    const result = await formatted(text);
    expect(result).toContain('  agency   §   B "b"');
    expect(result).toContain('\n  agency C "c"\n');
  });

  test('leaves a line alone that would mean something else', async () => {
    // Alone on its line, `weekly` would be what the arrow leads to.
    const text = 'A ->\nweekly service role middleware\n';
    expect(await formatted(`${text}agency   B "b"\n`)).toBe(`${text}agency B "b"\n`);
  });

  test('formats only the lines of a range', async () => {
    const text = 'business {\nagency A "a"\nagency B "b"\n}\n';
    const { document, lsp } = await editorOn(text);
    const edits = await lsp.Formatter!.formatDocumentRange(document, {
      textDocument: { uri: document.uri.toString() },
      options: { tabSize: 2, insertSpaces: true },
      range: { start: { line: 2, character: 0 }, end: { line: 2, character: 5 } },
    });
    expect(applied(text, edits as TextEdit[])).toBe('business {\nagency A "a"\n  agency B "b"\n}\n');
  });

  test('is idempotent and changes nothing that the text says, however it was laid out', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(5), { minLength: 60, maxLength: 60 }), async (choices) => {
        const untidy = untidied(CANONICAL, choices);
        const once = await formatted(untidy);
        expect(await formatted(once)).toBe(once);
        expect(await contentOf(once)).toEqual(await contentOf(untidy));
        expect(await contentOf(once)).toEqual(await contentOf(CANONICAL));
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});

/** The text with its blanks varied where they mean nothing. */
function untidied(text: string, choices: readonly number[]): string {
  let index = 0;
  const choose = (options: readonly string[]) => options[choices[index++ % choices.length]! % options.length]!;
  return text
    .split(/("""[\s\S]*?"""|"[^"]*"|\/\/[^\n]*)/u)
    .map((part, position) =>
      position % 2 === 1
        ? part
        : part
            .replace(/(?<=\S) (?=\S)/gu, () => choose([' ', '  ', ' \t', ' ', '\u00a0']))
            .replace(/\n(?=\n)/gu, () => choose(['\n', '\n\n', '\n \n'])),
    )
    .join('');
}

/** What the model says, without where it is written. */
async function contentOf(text: string): Promise<unknown> {
  const { model, findings } = await modelOf(text);
  const content = JSON.stringify(
    [[...model.elements()], [...model.relations()], findings.map(({ code }) => code)],
    (key, value: unknown) => (key === 'origin' || key === 'nameOrigin' ? undefined : value),
  );
  return JSON.parse(content);
}
