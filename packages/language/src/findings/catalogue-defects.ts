import { entriesOf, messageOf, type StructuralMessage } from './message.js';

const entry = entriesOf('defect');

/** Failures of GovArch itself: nobody's model is to blame. */
export const defects = {
  notRead: entry({
    code: 'GOV-01',
    severity: 'error',
    message: (reason: string) => ({
      vi:
        `GovArch gặp lỗi khi đọc tệp này (${reason}). Đây là lỗi của GovArch, không phải của mô hình; các tệp khác vẫn ` +
        'được đọc. Đề nghị báo lỗi cho dự án GovArch, kèm thông báo này, phiên bản GovArch và tệp gây lỗi nếu được phép chia sẻ.',
      en:
        `GovArch failed while it read this file (${reason}). This is a defect of GovArch, not of your model; the other ` +
        'files are read all the same. Please report it to the GovArch project with this message, the version of GovArch and, ' +
        'if you may share it, the file.',
    }),
    explanation: {
      vi: 'Mã này báo lỗi của chính GovArch khi đọc một tệp; không cần sửa gì trong mô hình. Phần đã đọc được trước khi gặp lỗi vẫn được dùng, phần còn lại của tệp chưa được kiểm tra.',
      en: 'This code reports a failure of GovArch itself while it read a file; nothing in the model has to be changed. What was read before the failure is used, the rest of the file was not checked.',
    },
  }),
} as const;

/** What is told of a file that GovArch failed on. */
export function defectMessage(error: unknown): StructuralMessage {
  return messageOf(defects.notRead, [error instanceof Error ? error.message : String(error)]);
}
