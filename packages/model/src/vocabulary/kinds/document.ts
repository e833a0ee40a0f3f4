import type { SectionId } from '../sections.js';
import type { KindEntry } from '../types.js';

/** The kinds of the section `document`. */
export const documentKinds = [
  {
    id: 'chapter',
    spelling: { en: 'chapter', vi: 'chương', also: { vi: ['mục'] } },
    documentation: {
      en: 'A chapter of the architecture document, with its text, author, status and the views and catalogues it includes.',
      vi: 'Chương của tài liệu kiến trúc, có nội dung, đơn vị soạn, tình trạng, sơ đồ và danh mục kèm theo.',
    },
    source: { instrument: 'Kế hoạch xây dựng Kiến trúc CPĐT của VPCP (12/2019)', evidence: 'verified' },
    structure: 'element',
    section: 'document',
    standsInSection: true,
    parents: ['chapter'],
    archimate: 'Representation',
    shape: 'document',
  },
  {
    id: 'term',
    spelling: { en: 'term', vi: 'thuật ngữ' },
    documentation: {
      en: 'A term or an abbreviation that the architecture uses, with its meaning in `description`.',
      vi: 'Thuật ngữ, từ viết tắt dùng trong kiến trúc; giải thích ghi bằng `mô tả`.',
    },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    structure: 'element',
    section: 'document',
    standsInSection: true,
    parents: ['chapter'],
    archimate: 'Meaning',
    shape: 'document',
  },
] as const satisfies readonly KindEntry<string, SectionId>[];
