import type { SectionEntry } from './types.js';

/** The top-level parts of a file, in the order in which an architecture document treats them. */
export const sectionTable = [
  {
    id: 'motivation',
    spelling: { en: 'motivation', vi: 'định hướng' },
    documentation: {
      en: 'Why the architecture is as it is: legal basis, principles, goals and indicators, requirements, and what surveys, assessments and lessons found.',
      vi: 'Lý do và định hướng của kiến trúc: căn cứ pháp lý, nguyên tắc, mục tiêu và chỉ tiêu, yêu cầu, kết quả khảo sát, đánh giá và bài học kinh nghiệm.',
    },
    source: { instrument: 'Kế hoạch xây dựng Kiến trúc CPĐT của VPCP (12/2019)', evidence: 'verified' },
  },
  {
    id: 'business',
    spelling: { en: 'business', vi: 'nghiệp vụ', also: { vi: ['kiến trúc nghiệp vụ'] } },
    documentation: {
      en: 'The business architecture: who the agency is, what it does, by which processes, and which public services it offers to whom.',
      vi: 'Kiến trúc nghiệp vụ: cơ quan, đơn vị, chức năng, quy trình nghiệp vụ và dịch vụ công cung cấp cho người dân, doanh nghiệp.',
    },
    source: { instrument: 'QĐ 2323/QĐ-BTTTT', article: 'Khung 2.0', evidence: 'verified' },
  },
  {
    id: 'data',
    spelling: { en: 'data', vi: 'dữ liệu', also: { vi: ['kiến trúc dữ liệu'] } },
    documentation: {
      en: 'The data architecture: data domains, entities and their fields, databases, code lists and datasets.',
      vi: 'Kiến trúc dữ liệu: miền dữ liệu, thực thể và các trường, cơ sở dữ liệu, danh mục dùng chung và bộ dữ liệu.',
    },
    source: { instrument: 'QĐ 2323/QĐ-BTTTT', article: 'Khung 2.0', evidence: 'verified' },
  },
  {
    id: 'application',
    spelling: { en: 'application', vi: 'ứng dụng', also: { vi: ['kiến trúc ứng dụng'] } },
    documentation: {
      en: 'The application architecture: systems, platforms, portals, the services by which they share data, and the data flows between them.',
      vi: 'Kiến trúc ứng dụng: hệ thống, nền tảng, cổng, dịch vụ chia sẻ dữ liệu và các luồng dữ liệu giữa chúng.',
    },
    source: { instrument: 'QĐ 2323/QĐ-BTTTT', article: 'Khung 2.0', evidence: 'verified' },
  },
  {
    id: 'technology',
    spelling: { en: 'technology', vi: 'công nghệ', also: { vi: ['kiến trúc công nghệ'] } },
    documentation: {
      en: 'The technology architecture: data centres, networks, servers, devices, software, cloud services and the technical standards in use.',
      vi: 'Kiến trúc công nghệ: trung tâm dữ liệu, mạng, máy chủ, thiết bị, phần mềm, dịch vụ đám mây và tiêu chuẩn kỹ thuật áp dụng.',
    },
    source: { instrument: 'QĐ 2323/QĐ-BTTTT', article: 'Khung 2.0', evidence: 'verified' },
  },
  {
    id: 'security',
    spelling: {
      en: 'security',
      vi: 'an toàn thông tin',
      also: { vi: ['an ninh mạng', 'kiến trúc an toàn thông tin'] },
    },
    documentation: {
      en: 'The information security architecture: security zones, controls, risks, level dossiers and records of personal data processing.',
      vi: 'Kiến trúc an toàn thông tin: vùng mạng, biện pháp bảo vệ, rủi ro, hồ sơ đề xuất cấp độ và hồ sơ xử lý dữ liệu cá nhân.',
    },
    source: { instrument: 'QĐ 2323/QĐ-BTTTT', article: 'Khung 2.0', evidence: 'verified' },
  },
  {
    id: 'transition',
    spelling: { en: 'transition', vi: 'chuyển đổi', also: { vi: ['lộ trình'] } },
    documentation: {
      en: 'The way from the baseline to the target: gaps, initiatives, projects, milestones and transition architectures.',
      vi: 'Chuyển đổi từ hiện trạng sang mục tiêu: khoảng cách, nhiệm vụ, dự án, mốc thời gian và các kiến trúc chuyển tiếp.',
    },
    source: { instrument: 'Kế hoạch xây dựng Kiến trúc CPĐT của VPCP (12/2019)', evidence: 'verified' },
  },
  {
    id: 'governance',
    spelling: { en: 'governance', vi: 'quản trị' },
    documentation: {
      en: 'How the architecture is governed: bodies, responsibilities, decisions, monitoring, and proposals to improve institutions and processes.',
      vi: 'Quản trị kiến trúc: tổ chức quản trị, phân công trách nhiệm, quyết định kiến trúc, giám sát và đề xuất hoàn thiện thể chế, cải tiến quy trình.',
    },
    source: { instrument: 'Kế hoạch xây dựng Kiến trúc CPĐT của VPCP (12/2019)', evidence: 'verified' },
  },
  {
    id: 'reference',
    spelling: { en: 'reference', vi: 'tham chiếu' },
    documentation: {
      en: 'Entries of the reference models of a framework, usually delivered as a pack, to which the architecture is mapped.',
      vi: 'Các mục của mô hình tham chiếu trong khung kiến trúc, thường được cung cấp thành gói, để kiến trúc ánh xạ tới.',
    },
    source: { instrument: 'QĐ 2323/QĐ-BTTTT', article: 'Khung 2.0', evidence: 'verified' },
  },
  {
    id: 'document',
    spelling: { en: 'document', vi: 'tài liệu' },
    documentation: {
      en: 'The outline and the chapters of the architecture document, with their text and the views and catalogues that they include.',
      vi: 'Đề cương và các chương của tài liệu kiến trúc, kèm nội dung, sơ đồ và danh mục đưa vào từng chương.',
    },
    source: { instrument: 'Kế hoạch xây dựng Kiến trúc CPĐT của VPCP (12/2019)', evidence: 'verified' },
  },
  {
    id: 'views',
    spelling: { en: 'views', vi: 'sơ đồ' },
    documentation: {
      en: 'The diagrams of the architecture: each view selects part of the model and says how to show it.',
      vi: 'Các sơ đồ của kiến trúc: mỗi sơ đồ chọn một phần của mô hình và cách thể hiện phần đó.',
    },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
  },
] as const satisfies readonly SectionEntry[];

/** Identifies a section. */
export type SectionId = (typeof sectionTable)[number]['id'];
