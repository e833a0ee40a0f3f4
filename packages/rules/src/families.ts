import type { Localized } from '@govarch/model/vocabulary';
import type { RuleFamily } from './rule.js';

/** What the families of rules are about. */
export const ruleFamilies: Readonly<Record<RuleFamily, Localized>> = {
  ORG: { vi: 'Tổ chức và mã định danh', en: 'Organisation and identifiers' },
  SYS: { vi: 'Hệ thống thông tin và chủ quản', en: 'Information systems and their owners' },
  INT: { vi: 'Kết nối, chia sẻ dữ liệu', en: 'Connection and data sharing' },
  SEC: { vi: 'An toàn hệ thống thông tin theo cấp độ', en: 'Security of information systems by level' },
  BUS: { vi: 'Kiến trúc nghiệp vụ', en: 'Business architecture' },
  RDM: { vi: 'Khoảng cách và lộ trình', en: 'Gaps and roadmap' },
  DOC: { vi: 'Tính đầy đủ của kiến trúc', en: 'Completeness of the architecture' },
};
