import type { SectionId } from '../sections.js';
import type { KindEntry } from '../types.js';

/** The kinds of the section `reference`. */
export const referenceKinds = [
  {
    id: 'reference-entry',
    spelling: { en: 'reference-entry', vi: 'mục tham chiếu' },
    documentation: {
      en: 'An entry of a reference model (BRM, DRM, ARM, TRM, SRM) with its code, edition and source.',
      vi: 'Một mục của mô hình tham chiếu (BRM, DRM, ARM, TRM, SRM), có mã, phiên bản và nguồn.',
    },
    source: { instrument: 'QĐ 2323/QĐ-BTTTT', article: 'Khung 2.0', evidence: 'verified' },
    structure: 'element',
    section: 'reference',
    standsInSection: true,
    parents: ['reference-entry'],
    archimate: 'Meaning',
    shape: 'document',
  },
  {
    id: 'required-content',
    spelling: { en: 'required-content', vi: 'nội dung phải có' },
    documentation: {
      en: 'Something that an edition of a framework demands of every architecture: elements, views or statements of which there must be at least one.',
      vi: 'Nội dung mà phiên bản khung đòi hỏi ở mọi kiến trúc: cần có ít nhất một trong các thành phần, sơ đồ hoặc thông tin được nêu.',
    },
    source: { instrument: 'Tài liệu tập huấn Khung 2.0 của Cục Tin học hóa', evidence: 'verified' },
    structure: 'element',
    section: 'reference',
    standsInSection: true,
    parents: [],
    archimate: 'Requirement',
    shape: 'document',
  },
] as const satisfies readonly KindEntry<string, SectionId>[];
