import type { Localized } from '@govarch/model/vocabulary';

/** The words that diagrams add to those of the model. */
export const words = {
  landscape: { vi: 'Mô hình tổng thể', en: 'Overall model' },
  asOf: { vi: 'Tại ngày', en: 'As of' },
  outside: { vi: 'Bên ngoài cơ quan', en: 'Outside the agency' },
  legend: { vi: 'Chú giải', en: 'Legend' },
  level: { vi: 'Cấp độ', en: 'Level' },
  planned: { vi: 'Dự kiến', en: 'Planned' },
  retired: { vi: 'Ngừng sử dụng', en: 'Retired' },
  oneFlow: { vi: 'Luồng dữ liệu', en: 'Data flow' },
  someFlows: { vi: '3 luồng trở lên', en: '3 flows or more' },
  manyFlows: { vi: '10 luồng trở lên', en: '10 flows or more' },
  relation: { vi: 'Quan hệ', en: 'Relation' },
  sends: { vi: 'Gửi dữ liệu tới', en: 'Sends data to' },
  receives: { vi: 'Nhận dữ liệu từ', en: 'Receives data from' },
  contains: { vi: 'Bao gồm', en: 'Contains' },
  via: { vi: 'qua', en: 'via' },
  flows: { vi: 'luồng', en: 'flows' },
  layer: { vi: 'Lớp', en: 'Layer' },
} as const satisfies Record<string, Localized>;

export type BandId = 'users' | 'channels' | 'services' | 'applications' | 'platforms' | 'data' | 'technology';
export type SideId = 'governance' | 'security';

/** Titles of the landscape's bands and side columns. */
export const bandTitles: Readonly<Record<BandId | SideId, Localized>> = {
  users: { vi: 'Người sử dụng', en: 'Users' },
  channels: { vi: 'Kênh giao tiếp', en: 'Channels' },
  services: { vi: 'Dịch vụ công và nghiệp vụ', en: 'Public services and business' },
  applications: { vi: 'Ứng dụng', en: 'Applications' },
  platforms: { vi: 'Nền tảng dùng chung', en: 'Shared platforms' },
  data: { vi: 'Dữ liệu', en: 'Data' },
  technology: { vi: 'Hạ tầng kỹ thuật – công nghệ', en: 'Technology' },
  governance: { vi: 'Chỉ đạo, quản trị', en: 'Governance' },
  security: { vi: 'An toàn thông tin', en: 'Information security' },
};
