import type { AttributeRow } from '../rows.js';

/** Attributes that concern governance. */
export const governanceAttributes = [
  {
    id: 'context',
    spelling: { en: 'context', vi: 'bối cảnh' },
    documentation: {
      en: 'What made the decision or the proposal necessary.',
      vi: 'Bối cảnh dẫn đến quyết định hoặc đề xuất.',
    },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['decision', 'proposal'], value: { type: 'text' } }],
  },
  {
    id: 'alternatives',
    spelling: { en: 'alternatives', vi: 'phương án khác' },
    documentation: { en: 'What else was considered.', vi: 'Các phương án khác đã cân nhắc.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['decision', 'proposal'], value: { type: 'text' }, repeatable: true }],
  },
  {
    id: 'author',
    spelling: { en: 'author', vi: 'đơn vị soạn' },
    documentation: { en: 'Who writes or wrote it.', vi: 'Đơn vị, cá nhân soạn.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [
      {
        on: ['chapter', 'decision', 'proposal'],
        value: { type: 'reference', to: ['party', 'provider', 'role'] },
        list: true,
      },
    ],
  },
  {
    id: 'text',
    spelling: { en: 'text', vi: 'nội dung' },
    documentation: { en: 'The text itself, in Markdown.', vi: 'Nội dung, viết bằng Markdown.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['chapter', 'lesson'], value: { type: 'text' } }],
  },
  {
    id: 'text-file',
    spelling: { en: 'text-file', vi: 'tệp văn bản' },
    documentation: {
      en: 'A Markdown file that holds the text, in place of `text`: `"chapters/1-context.md"`, relative to the folder of the file in which it is written, and inside the project.',
      vi: 'Tệp Markdown chứa nội dung, dùng thay `nội dung` cho văn bản dài: `"chuong/1-boi-canh.md"`, đường dẫn tính từ thư mục của tệp đang viết và nằm trong dự án.',
    },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['chapter', 'lesson'], value: { type: 'file' } }],
  },
  {
    id: 'included-views',
    spelling: { en: 'included-views', vi: 'sơ đồ kèm theo' },
    documentation: { en: 'Names of the views that the chapter includes.', vi: 'Tên các sơ đồ đưa vào chương.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['chapter'], value: { type: 'view' }, list: true, repeatable: true }],
  },
  {
    id: 'included-catalogues',
    spelling: { en: 'included-catalogues', vi: 'danh mục kèm theo' },
    documentation: {
      en: 'Kinds of elements that the chapter lists as catalogues, such as `system`.',
      vi: 'Các loại thành phần được liệt kê thành danh mục trong chương, ví dụ `hệ thống`.',
    },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['chapter'], value: { type: 'kind' }, list: true, repeatable: true }],
  },
] as const satisfies readonly AttributeRow[];
