import type { DiagramLanguage, DiagramText } from '@govarch/diagram/protocol';

/** What the frame around the diagram says. */
export const TEXTS = {
  toolbar: { vi: 'Thanh công cụ sơ đồ', en: 'Diagram toolbar' },
  diagram: { vi: 'Sơ đồ kiến trúc', en: 'Architecture diagram' },
  back: { vi: 'Quay lại sơ đồ trước', en: 'Back to the previous diagram' },
  view: { vi: 'Sơ đồ đang xem', en: 'View shown' },
  declaredViews: { vi: 'Sơ đồ đã khai báo', en: 'Declared views' },
  automaticViews: { vi: 'Sơ đồ tự động', en: 'Automatic views' },
  notDrawn: { vi: 'chưa vẽ được', en: 'not drawn yet' },
  zoomIn: { vi: 'Phóng to (+)', en: 'Zoom in (+)' },
  zoomOut: { vi: 'Thu nhỏ (-)', en: 'Zoom out (-)' },
  actualSize: { vi: 'Kích thước thật (0)', en: 'Actual size (0)' },
  fit: { vi: 'Vừa khung nhìn (f)', en: 'Fit to window (f)' },
  legend: { vi: 'Chú giải', en: 'Legend' },
  stale: {
    vi: 'Văn bản đang có lỗi cú pháp – sơ đồ là bản hợp lệ gần nhất.',
    en: 'The text has syntax errors – the diagram is the last valid one.',
  },
  loading: { vi: 'Đang vẽ sơ đồ…', en: 'Drawing the diagram…' },
  nothing: { vi: 'Chưa có sơ đồ cho tệp này', en: 'No diagram for this file yet' },
} as const satisfies Record<string, DiagramText>;

/** Names of the severities, for tooltips. */
export const SEVERITY_NAMES = {
  error: { vi: 'Lỗi', en: 'Error' },
  warning: { vi: 'Cảnh báo', en: 'Warning' },
  info: { vi: 'Thông tin', en: 'Information' },
} as const satisfies Record<string, DiagramText>;

/** The text in the language. */
export function say(text: DiagramText, language: DiagramLanguage): string {
  return text[language];
}
