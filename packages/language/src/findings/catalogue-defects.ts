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
      vi: 'Phần của tệp đã đọc được trước đó vẫn được giữ.',
      en: 'What was read of the file before is kept.',
    },
  }),
} as const;

/** What is told of a file that GovArch failed on. */
export function defectMessage(error: unknown): StructuralMessage {
  return messageOf(defects.notRead, [error instanceof Error ? error.message : String(error)]);
}
