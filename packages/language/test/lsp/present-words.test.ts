import { expect, test } from 'vitest';
import type { TextEdit } from 'vscode-languageserver';
import { modelOf, uriOf } from '../../src/testing/parse-model.js';
import { applied } from './editor.js';

test('a statement that begins with a capital gets small letters', async () => {
  expect(await formatted('Ứng dụng {\n  Hệ thống S "S"\n}\n')).toBe('ứng dụng {\n  hệ thống S "S"\n}\n');
});

async function formatted(text: string): Promise<string> {
  const parsed = await modelOf({ 'a.govarch': text });
  expect(parsed.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  const uri = uriOf('a.govarch');
  const document = parsed.services.shared.workspace.LangiumDocuments.getDocument(uri)!;
  const edits = await parsed.services.GovArch.lsp.Formatter!.formatDocument(document, {
    textDocument: { uri: uri.toString() },
    options: { tabSize: 2, insertSpaces: true },
  });
  return applied(text, edits as TextEdit[]);
}

const EARLIER = `nghiệp vụ {
  nhóm người dùng CongDan "Công dân dùng nhóm người dùng"
  quy trình XuLy "Xử lý" {   hiện   thực NopHoSo }
  dịch vụ công NopHoSo "Nộp hồ sơ"
}
quản trị { giám sát G "G" { đo M } }
định hướng { mục tiêu M "M" }
`;

test('words of an earlier edition are read, and become those of today where the text is laid out', async () => {
  const { model } = await modelOf({ 'a.govarch': EARLIER });
  expect([...model.relations()].map(({ kind }) => kind).sort()).toEqual(['measures', 'realizes']);
  const text = await formatted(EARLIER);
  expect(text).toContain('nhóm người sử dụng CongDan "Công dân dùng nhóm người dùng"');
  expect(text).toContain('hiện thực hóa NopHoSo');
  expect(text).toContain('đo lường M');
});

test('a word that meant two things becomes that of today where it means the one', async () => {
  const text = `nghiệp vụ {
  quy trình P "P" {
    bước A "A"
    bước B "B"
    quyết định G "Đủ?"
    decision H "Đủ?"
    A -> G -> H -> B
    G -> B khi "không"
  }
}
quản trị { quyết định Q "Chọn LGSP" }
`;
  const now = await formatted(text.replace('G -> H', 'G -> H khi "có"\n    H'));
  expect(now).toContain('cổng loại trừ G "Đủ?"');
  expect(now).toContain('exclusive-gateway H "Đủ?"');
  expect(now).toContain('quyết định Q "Chọn LGSP"');
});

test('a text with the words of today stays as it is', async () => {
  const text = await formatted(EARLIER);
  expect(await formatted(text)).toBe(text);
});

test('words that are accepted beside the usual one stay as the author chose them', async () => {
  const text = 'nghiệp vụ {\n  quy trình Q "Q" { bước B "B" theo A }\n}\nứng dụng { hệ thống A "A" }\n';
  expect(await formatted(text)).toContain('bước B "B" theo A');
});

test('a sign of comparison becomes a word of the language of its attribute, and words stay', async () => {
  const text = `định hướng {
  chỉ tiêu A "A" { giá trị mục tiêu >=80% }
  chỉ tiêu B "B" { target-value ≤ 3 days }
  chỉ tiêu C "C" { giá trị mục tiêu không quá 3 ngày }
  chỉ tiêu D "D" { giá trị mục tiêu 3-5 ngày }
}
`;
  expect(await formatted(text)).toBe(
    text.replace('>=80%', 'tối thiểu 80%').replace('≤ 3', 'at-most 3').replace('3-5', '3 - 5'),
  );
});
