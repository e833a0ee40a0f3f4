import type { SectionId } from '../sections.js';
import type { KindEntry } from '../types.js';

/** The kinds of the section `data`. */
export const dataKinds = [
  {
    id: 'data-domain',
    spelling: { en: 'data-domain', vi: 'miền dữ liệu' },
    documentation: {
      en: 'A domain of data that groups entities, databases and code lists, as the data reference model does.',
      vi: 'Miền dữ liệu gom các thực thể, cơ sở dữ liệu và danh mục, theo cách phân loại của mô hình tham chiếu dữ liệu.',
    },
    source: { instrument: 'QĐ 2323/QĐ-BTTTT', article: 'Khung 2.0', evidence: 'inferred' },
    structure: 'element',
    section: 'data',
    standsInSection: true,
    parents: ['data-domain'],
    archimate: 'Grouping',
  },
  {
    id: 'entity',
    spelling: { en: 'entity', vi: 'thực thể' },
    documentation: {
      en: 'A thing about which data is kept, with its fields, its classification and whether it is master data.',
      vi: 'Đối tượng được lưu giữ dữ liệu, gồm các trường, phân loại thông tin và dấu hiệu dữ liệu chủ.',
    },
    source: { instrument: 'QĐ 2323/QĐ-BTTTT', article: 'Khung 2.0', evidence: 'inferred' },
    structure: 'element',
    section: 'data',
    standsInSection: true,
    parents: ['data-domain', 'database'],
    archimate: 'DataObject',
  },
  {
    id: 'field',
    spelling: { en: 'field', vi: 'trường' },
    documentation: {
      en: 'A field of an entity, with its type, cardinality and classification.',
      vi: 'Trường dữ liệu của thực thể, có kiểu, số lượng giá trị và phân loại.',
    },
    source: { instrument: 'QĐ 2323/QĐ-BTTTT', article: 'Khung 2.0', evidence: 'inferred' },
    structure: 'field',
    section: 'data',
    standsInSection: false,
    parents: ['entity'],
    archimate: 'DataObject',
  },
  {
    id: 'database',
    spelling: { en: 'database', vi: 'cơ sở dữ liệu' },
    documentation: {
      en: 'A database under one regulation and one owner: a national one, one shared in a ministry, sector or locality, or an internal one.',
      vi: 'Cơ sở dữ liệu có quy chế và cơ quan chủ quản xác định: cơ sở dữ liệu quốc gia, dùng chung của bộ, ngành, địa phương hoặc nội bộ.',
    },
    source: { instrument: 'NĐ 47/2020/NĐ-CP', article: 'Art. 11', evidence: 'verified' },
    structure: 'element',
    section: 'data',
    standsInSection: true,
    parents: ['data-domain', 'system', 'platform', 'portal'],
    archimate: 'ApplicationComponent',
    shape: 'cylinder',
  },
  {
    id: 'code-list',
    spelling: { en: 'code-list', vi: 'danh mục' },
    documentation: {
      en: 'A list of codes used in common, such as administrative divisions or agencies.',
      vi: 'Danh mục mã dùng chung, ví dụ danh mục đơn vị hành chính, danh mục cơ quan.',
    },
    source: { instrument: 'NĐ 47/2020/NĐ-CP', article: 'Art. 9.2', evidence: 'verified' },
    structure: 'element',
    section: 'data',
    standsInSection: true,
    parents: ['data-domain', 'database'],
    archimate: 'DataObject',
    shape: 'document',
  },
  {
    id: 'dataset',
    spelling: { en: 'dataset', vi: 'bộ dữ liệu' },
    documentation: {
      en: 'A set of data that is published or handed over as a whole, for example as open data.',
      vi: 'Bộ dữ liệu được công bố hoặc cung cấp trọn gói, ví dụ dữ liệu mở.',
    },
    source: { instrument: 'NĐ 47/2020/NĐ-CP', article: 'Art. 11.4d', evidence: 'verified' },
    structure: 'element',
    section: 'data',
    standsInSection: true,
    parents: ['data-domain', 'database'],
    archimate: 'DataObject',
  },
] as const satisfies readonly KindEntry<string, SectionId>[];
