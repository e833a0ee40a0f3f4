import type { Localized } from '@govarch/model/vocabulary';

export const overallModel: Localized = { vi: 'Mô hình tổng thể', en: 'Overall model' };

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
