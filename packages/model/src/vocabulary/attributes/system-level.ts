import type { AttributeRow } from '../rows.js';

/** Attributes that concern system level. */
export const systemLevelAttributes = [
  {
    id: 'harm',
    spelling: { en: 'harm', vi: 'mức tổn hại' },
    documentation: {
      en: 'How grave the harm is if state secrets in the system are disclosed or the system is damaged.',
      vi: 'Mức độ tổn hại khi lộ bí mật nhà nước trong hệ thống hoặc hệ thống bị phá hoại.',
    },
    source: { instrument: 'NĐ 85/2016/NĐ-CP', article: 'Art. 7-11', evidence: 'verified' },
    usages: [{ on: ['application', 'database'], value: { type: 'enumeration', enumeration: 'harm' } }],
  },
  {
    id: 'defence',
    spelling: { en: 'defence', vi: 'quốc phòng an ninh' },
    documentation: {
      en: 'Whether damage to the system harms national defence or security.',
      vi: 'Hệ thống bị phá hoại sẽ làm tổn hại quốc phòng, an ninh quốc gia.',
    },
    source: { instrument: 'NĐ 85/2016/NĐ-CP', article: 'Art. 7-11', evidence: 'verified' },
    usages: [{ on: ['application', 'database'], value: { type: 'boolean' } }],
  },
  {
    id: 'no-unplanned-downtime',
    spelling: { en: 'no-unplanned-downtime', vi: 'không ngừng ngoài kế hoạch' },
    documentation: {
      en: 'Whether it must not stop without a plan announced beforehand.',
      vi: 'Hệ thống không chấp nhận ngừng vận hành mà không có kế hoạch trước.',
    },
    source: { instrument: 'NĐ 85/2016/NĐ-CP', article: 'Art. 7-11', evidence: 'verified' },
    usages: [{ on: ['application', 'database'], value: { type: 'boolean' } }],
  },
  {
    id: 'conditional-business',
    spelling: { en: 'conditional-business', vi: 'kinh doanh có điều kiện' },
    documentation: {
      en: 'Whether it offers an online service that is a conditional line of business.',
      vi: 'Cung cấp dịch vụ trực tuyến thuộc ngành, nghề kinh doanh có điều kiện.',
    },
    source: { instrument: 'NĐ 85/2016/NĐ-CP', article: 'Art. 7-11', evidence: 'verified' },
    usages: [{ on: ['application'], value: { type: 'boolean' } }],
  },
  {
    id: 'works-grade',
    spelling: { en: 'works-grade', vi: 'cấp công trình' },
    documentation: {
      en: 'The grade of the works that an industrial control system controls.',
      vi: 'Cấp công trình do hệ thống điều khiển công nghiệp điều khiển.',
    },
    source: { instrument: 'NĐ 85/2016/NĐ-CP', article: 'Art. 7-11', evidence: 'verified' },
    usages: [{ on: ['application'], value: { type: 'enumeration', enumeration: 'works-grade' } }],
  },
  {
    id: 'national-store',
    spelling: { en: 'national-store', vi: 'lưu trữ quốc gia' },
    documentation: {
      en: 'Whether it stores especially important data of national scope centrally.',
      vi: 'Lưu trữ tập trung dữ liệu đặc biệt quan trọng của quốc gia.',
    },
    source: { instrument: 'NĐ 85/2016/NĐ-CP', article: 'Art. 7-11', evidence: 'verified' },
    usages: [{ on: ['application', 'database'], value: { type: 'boolean' } }],
  },
  {
    id: 'international-link',
    spelling: { en: 'international-link', vi: 'kết nối quốc tế' },
    documentation: {
      en: "Whether it is infrastructure for Vietnam's connections with other countries.",
      vi: 'Là hạ tầng kết nối Việt Nam với quốc tế.',
    },
    source: { instrument: 'NĐ 85/2016/NĐ-CP', article: 'Art. 7-11', evidence: 'verified' },
    usages: [{ on: ['application', 'network'], value: { type: 'boolean' } }],
  },
  {
    id: 'prime-minister-decision',
    spelling: { en: 'prime-minister-decision', vi: 'theo quyết định của Thủ tướng' },
    documentation: {
      en: 'Whether the Prime Minister put it on the list of level 5 systems.',
      vi: 'Thuộc danh mục hệ thống cấp độ 5 theo quyết định của Thủ tướng Chính phủ.',
    },
    source: { instrument: 'NĐ 85/2016/NĐ-CP', article: 'Art. 7-11', evidence: 'verified' },
    usages: [{ on: ['application', 'database'], value: { type: 'boolean' } }],
  },
] as const satisfies readonly AttributeRow[];
