import type { Finding } from '@govarch/model/finding';

/** The finding that tells of a defect of ours while a document was analysed. */
export function analysisFailure(error: unknown, document: string): Finding {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    code: 'GOV-01',
    category: 'defect',
    severity: 'error',
    origin: { document, start: 0, end: 0 },
    message: {
      vi:
        `GovArch gặp lỗi khi phân tích mô hình (${reason}). Đây là lỗi của GovArch, không phải của mô hình; các quy tắc ` +
        'chưa được kiểm tra đầy đủ. Đề nghị báo lỗi cho dự án GovArch, kèm thông báo này và phiên bản GovArch.',
      en:
        `GovArch failed while it analysed the model (${reason}). This is a defect of GovArch, not of your model; not all ` +
        'rules were checked. Please report it to the GovArch project with this message and the version of GovArch.',
    },
    citations: [],
    related: [],
  };
}
