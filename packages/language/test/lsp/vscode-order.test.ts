import process from 'node:process';
import { foldAccents } from '@govarch/model/text';
import { coreVocabulary } from '@govarch/model/vocabulary';
import { describe, expect, test } from 'vitest';
import type { CompletionItem, TextEdit } from 'vscode-languageserver';
import { accepted, completionsAt, editorOn } from './editor.js';
import { shownAt } from './vscode-order.js';

const VIETNAMESE = '{ "name": "thu", "language": "vi" }';

const ORGANIZATION = `nghiệp vụ {
  cơ quan VP "Văn phòng" { đơn vị KSTT "Cục Kiểm soát thủ tục hành chính" }
}
an toàn thông tin {
  biện pháp AnToanTheoCapDo "An toàn theo cấp độ"
}
`;

async function shown(text: string): Promise<string[]> {
  const items = await shownAt({ 'govarch.json': VIETNAMESE, 'to-chuc.govarch': ORGANIZATION, 'a.govarch': text });
  return items.map(({ label }) => label);
}

describe('what VS Code shows first, where Enter accepts it', () => {
  test.each([
    ['ung|', 'ứng dụng'],
    ['ứng dụng {\n  he t|\n}', 'hệ thống'],
    ['ứng dụng {\n  he thong|\n}', 'hệ thống'],
    ['ứng dụng {\n  nen t|\n}', 'nền tảng'],
    ['ứng dụng {\n  hệ thống S "S" { chủ q| }\n}', 'chủ quản'],
    ['ứng dụng {\n  hệ thống S "S" {\n    cap d|\n  }\n}', 'cấp độ'],
    ['ứng dụng {\n  hệ thống S "S" { không công bố chu q| }\n}', 'chủ quản'],
    ['sơ đồ {\n  sơ đồ tổng thể V {\n    gồm h|\n  }\n}', 'hệ thống'],
    ['ứng dụng {\n  hệ thống S "S" {\n    chủ quản KST|\n  }\n}', 'KSTT'],
  ])('`%s`', async (text, label) => {
    expect((await shown(text))[0]).toBe(label);
  });

  test('a one-line body: what is accepted replaces what was typed', async () => {
    const files = { 'govarch.json': VIETNAMESE, 'a.govarch': 'ứng dụng {\n  hệ thống S "Hệ" { chủ q| }\n}' };
    const items = await shownAt(files);
    const { text } = await editorOn(files);
    expect(items.map((item) => accepted(text, item))).toEqual(['ứng dụng {\n  hệ thống S "Hệ" { chủ quản }\n}']);
  });

  test('in a view a word is accepted as a word, and nothing is declared', async () => {
    const files = { 'govarch.json': VIETNAMESE, 'a.govarch': 'sơ đồ {\n  sơ đồ tổng thể V {\n    gồm h|\n  }\n}' };
    const [first] = await shownAt(files);
    expect(accepted((await editorOn(files)).text, first!)).toContain('    gồm hệ thống\n');
  });

  test.each(['ứng dụng {\n  hệ thống |\n}', 'ứng dụng {\n  hệ thống T|\n}'])(
    'nothing where a new name stands: `%s`',
    async (text) => {
      expect(await shown(text)).toEqual([]);
    },
  );
});

/** The places at which words are tried, `|` where they are typed; each begins with what stands before it. */
const PLACES: Readonly<Record<string, (typed: string) => string>> = {
  'at the top': (typed) => `${typed}|`,
  'among applications': (typed) => `ứng dụng {\n  ${typed}|\n}`,
  'among the data': (typed) => `dữ liệu {\n  ${typed}|\n}`,
  'in a system': (typed) => `ứng dụng {\n  hệ thống S "S" {\n    ${typed}|\n  }\n}`,
  'in a public service': (typed) => `nghiệp vụ {\n  dịch vụ công D "D" {\n    ${typed}|\n  }\n}`,
  'in a project': (typed) => `chuyển đổi {\n  dự án D "D" {\n    ${typed}|\n  }\n}`,
  'in a system on one line': (typed) => `ứng dụng {\n  hệ thống S "S" { ${typed}| }\n}`,
};
/** Of how many words one is tried. */
const SAMPLE = process.env.GOVARCH_WORDS === 'all' ? 1 : 9;

const spellings = new Map<string, Set<string>>();
for (const { entry } of coreVocabulary.words) {
  const { vi, en, former, also } = entry.spelling;
  const all = [vi, en, ...Object.values(former ?? {}).flat(), ...Object.values(also ?? {}).flat()];
  spellings.set(vi, new Set([...(spellings.get(vi) ?? []), ...all.map((spelling) => foldAccents(spelling))]));
}

/** What is typed of a word: up to the end and the middle of each syllable, with its tone marks and without. */
function beginningsOf(label: string): string[] {
  const syllables = label.split(' ');
  const ends = syllables.flatMap((syllable, index) => {
    const before = syllables.slice(0, index).join(' ').length + (index > 0 ? 1 : 0);
    return [before + Math.ceil(syllable.length / 2), before + syllable.length];
  });
  return [...new Set(ends.flatMap((end) => [label.slice(0, end), foldAccents(label).slice(0, end)]))];
}

function beginsWith(label: string, typed: string): boolean {
  return [...(spellings.get(label) ?? [])].some((spelling) => spelling.startsWith(foldAccents(typed)));
}

/** The end of what was typed that an item would replace. */
function replaced({ textEdit }: CompletionItem, typed: string): string {
  const { start, end } = (textEdit as TextEdit).range;
  return typed.slice(typed.length - (end.character - start.character));
}

describe('every word of the vocabulary, typed up to any syllable or half of one, as VS Code shows it', () => {
  test.each(Object.entries(PLACES))('%s', async (_, at) => {
    const files = (typed: string) => ({ 'govarch.json': VIETNAMESE, 'a.govarch': at(typed) });
    const { items } = await completionsAt(files(''));
    const labels = [...new Set(items.map(({ label }) => label))].filter((label) => spellings.has(label));
    expect(labels.length).toBeGreaterThan(5);
    const wrong: string[] = [];
    for (const label of labels.filter((_label, index) => index % SAMPLE === 0)) {
      for (const typed of beginningsOf(label)) {
        const found = await shownAt(files(typed));
        // What is found for the last syllable alone begins there: it shares what it would replace.
        const shares = found.map((item) => beginsWith(item.label, replaced(item, typed)));
        const sharing = found.filter((item) => beginsWith(item.label, typed)).length;
        const rank = found.findIndex((item) => item.label === label);
        if (rank < 0 || rank >= Math.max(2, sharing) || /false,true/.test(shares.join())) {
          wrong.push(`${typed} → ${found.slice(0, 4).map((item) => item.label)} (${label})`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});
