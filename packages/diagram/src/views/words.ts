import type { Localized } from '@govarch/model/vocabulary';

/** The words that diagrams add to those of the model. */
export const words = {
  asOf: { vi: 'Tại ngày', en: 'As of' },
  lawOf: { vi: 'Pháp luật tại ngày', en: 'Law of' },
  outside: { vi: 'Bên ngoài cơ quan', en: 'Outside the agency' },
  notDrawn: { vi: 'Không có trong hình', en: 'Not in the picture' },
  legend: { vi: 'Chú giải', en: 'Legend' },
  level: { vi: 'Cấp độ', en: 'Level' },
  noValue: { vi: 'Không có giá trị', en: 'No value' },
  planned: { vi: 'Dự kiến', en: 'Planned' },
  retired: { vi: 'Ngừng sử dụng', en: 'Retired' },
  oneFlow: { vi: 'Luồng dữ liệu', en: 'Data flow' },
  someFlows: { vi: '3 luồng trở lên', en: '3 flows or more' },
  manyFlows: { vi: '10 luồng trở lên', en: '10 flows or more' },
  relation: { vi: 'Quan hệ', en: 'Relation' },
  sends: { vi: 'Gửi dữ liệu tới', en: 'Sends data to' },
  fieldType: { vi: 'Có trường thuộc kiểu', en: 'Has a field of type' },
  typesField: { vi: 'Là kiểu của trường trong', en: 'Types a field of' },
  namedAs: { vi: 'Được nêu là', en: 'Is named as' },
  contains: { vi: 'Bao gồm', en: 'Contains' },
  from: { vi: 'từ', en: 'from' },
  via: { vi: 'qua', en: 'via' },
  onTo: { vi: 'đến', en: 'on to' },
  flows: { vi: 'luồng', en: 'flows' },
} as const satisfies Record<string, Localized>;
