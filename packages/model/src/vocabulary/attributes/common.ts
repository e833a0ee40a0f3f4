import type { AttributeRow } from '../rows.js';

/** Attributes that any element may have, and the clauses in its body too. */
export const commonAttributes = [
  {
    id: 'description',
    spelling: { en: 'description', vi: 'mô tả' },
    documentation: {
      en: "What the element is, in the author's words; may be Markdown in a triple-quoted text.",
      vi: 'Mô tả thành phần theo lời tác giả; có thể dùng Markdown trong văn bản đặt giữa ba dấu nháy.',
    },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['any'], value: { type: 'text' } }],
  },
  {
    id: 'source',
    spelling: { en: 'source', vi: 'nguồn' },
    documentation: {
      en: 'Where the statement comes from: a document, a report, a page.',
      vi: 'Nguồn của thông tin: văn bản, báo cáo, trang thông tin.',
    },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['any'], value: { type: 'text' }, list: true, repeatable: true }],
  },
  {
    id: 'evidence',
    spelling: { en: 'evidence', vi: 'minh chứng' },
    documentation: {
      en: 'What proves the statement or the fulfilment: a decision, minutes, an acceptance record.',
      vi: 'Tài liệu chứng minh thông tin hoặc kết quả thực hiện: quyết định, biên bản, hồ sơ nghiệm thu.',
    },
    source: { instrument: 'QĐ 1425/QĐ-TTg', article: 'Mẫu 03', evidence: 'secondary' },
    usages: [{ on: ['any'], value: { type: 'text' }, list: true, repeatable: true }],
  },
  {
    id: 'from',
    spelling: { en: 'from', vi: 'từ' },
    documentation: {
      en: 'First day on which it holds. Dates win over `state`.',
      vi: 'Ngày đầu tiên có hiệu lực. Ngày tháng được ưu tiên hơn `trạng thái`.',
    },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['any'], value: { type: 'date' } }],
  },
  {
    id: 'to',
    spelling: { en: 'to', vi: 'đến' },
    documentation: {
      en: 'Last day on which it holds. Dates win over `state`.',
      vi: 'Ngày cuối cùng có hiệu lực. Ngày tháng được ưu tiên hơn `trạng thái`.',
    },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['any'], value: { type: 'date' } }],
  },
  {
    id: 'state',
    spelling: { en: 'state', vi: 'trạng thái' },
    documentation: {
      en: 'Whether it belongs to the baseline, the target, both, or is retired, where no dates are known.',
      vi: 'Thuộc hiện trạng, mục tiêu, cả hai hay đã ngừng sử dụng, khi chưa biết ngày cụ thể.',
    },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['any'], value: { type: 'enumeration', enumeration: 'lifecycle-state' } }],
  },
  {
    id: 'restricted',
    spelling: { en: 'restricted', vi: 'không công bố' },
    documentation: {
      en: 'Keeps the element or the attribute out of every public output. State secrets do not belong in a model at all.',
      vi: 'Không đưa thành phần hoặc thuộc tính vào sản phẩm công khai. Bí mật nhà nước tuyệt đối không ghi trong mô hình.',
    },
    source: { instrument: 'NĐ 224/2026/NĐ-CP', article: 'Art. 24', evidence: 'verified' },
    usages: [{ on: ['any'], value: { type: 'boolean' } }],
  },
  {
    id: 'tags',
    spelling: { en: 'tags', vi: 'nhãn' },
    documentation: {
      en: 'Free labels by which views can select elements.',
      vi: 'Nhãn tự do để sơ đồ có thể chọn thành phần.',
    },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['any'], value: { type: 'name' }, list: true }],
  },
  {
    id: 'link',
    spelling: { en: 'link', vi: 'liên kết' },
    documentation: {
      en: 'An address with more about the element, in quotation marks.',
      vi: 'Địa chỉ tham khảo thêm về thành phần, đặt trong dấu nháy.',
    },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['any'], value: { type: 'url' }, list: true, repeatable: true }],
  },
  {
    id: 'approved',
    spelling: { en: 'approved', vi: 'phê duyệt' },
    documentation: { en: 'When and by whom it was approved.', vi: 'Ngày phê duyệt và chủ thể phê duyệt.' },
    source: { instrument: 'NĐ 85/2016/NĐ-CP', article: 'Art. 12', evidence: 'verified' },
    usages: [{ on: ['any'], value: { type: 'approval', by: ['party', 'provider', 'role'] } }],
  },
  {
    id: 'review-by',
    spelling: { en: 'review-by', vi: 'rà soát trước' },
    documentation: {
      en: 'The day by which the statement must be reviewed.',
      vi: 'Ngày chậm nhất phải rà soát lại thông tin.',
    },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['any'], value: { type: 'date' } }],
  },
  {
    id: 'illustrative',
    spelling: { en: 'illustrative', vi: 'minh họa' },
    documentation: {
      en: 'Says that the statement is an example and not a fact.',
      vi: 'Cho biết thông tin chỉ để minh họa, không phải số liệu thực tế.',
    },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['any'], value: { type: 'boolean' } }],
  },
  {
    id: 'nas-code',
    spelling: { en: 'nas-code', vi: 'mã NAS' },
    documentation: {
      en: "The element's code in the national system for managing digital architecture (NAS).",
      vi: 'Mã thành phần trên Hệ thống quản lý kiến trúc số quốc gia (NAS).',
    },
    source: { instrument: 'NĐ 224/2026/NĐ-CP', article: 'Art. 24', evidence: 'verified' },
    usages: [{ on: ['any'], value: { type: 'text' } }],
  },
  {
    id: 'nas-record',
    spelling: { en: 'nas-record', vi: 'bản ghi NAS' },
    documentation: {
      en: "Whether the agency keeps the element's main record in NAS, or refers to the record of another owner.",
      vi: 'Cơ quan giữ bản ghi chính của thành phần trên NAS hay chỉ tham chiếu bản ghi của chủ quản khác.',
    },
    source: { instrument: 'QĐ 1425/QĐ-TTg', article: 'Mẫu 03', evidence: 'secondary' },
    usages: [{ on: ['any'], value: { type: 'enumeration', enumeration: 'nas-record' } }],
  },
  {
    id: 'property',
    spelling: { en: 'property', vi: 'thuộc tính' },
    documentation: {
      en: 'A property of the author’s own, `property "key" "value"`; it may be repeated, and the order is kept.',
      vi: 'Thuộc tính riêng do người viết đặt, `thuộc tính "khóa" "giá trị"`; có thể ghi nhiều lần, giữ nguyên thứ tự.',
    },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['any'], value: { type: 'pair' }, repeatable: true }],
  },
  {
    id: 'external-id',
    spelling: { en: 'external-id', vi: 'mã ngoài' },
    documentation: {
      en: 'By which identifier another scheme or tool knows it, `external-id "scheme" "value"`; it is kept through every exchange.',
      vi: 'Mã của thành phần trong hệ thống, công cụ khác, `mã ngoài "bộ mã" "giá trị"`; được giữ qua mọi lần trao đổi.',
    },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['any'], value: { type: 'pair' }, repeatable: true }],
  },
] as const satisfies readonly AttributeRow[];
