import type { Diagram } from '@govarch/diagram/diagram';
import { isInMargin } from '@govarch/diagram/margin-notes';
import type { DiagramNotice } from '@govarch/diagram/protocol';

const SEVERITIES: Record<Diagram['notices'][number]['code'], DiagramNotice['severity']> = {
  'DIA-01': 'info',
  'DIA-02': 'info',
  'DIA-03': 'warning',
  'DIA-05': 'info',
  'DIA-06': 'info',
  'DIA-07': 'info',
  'DIA-08': 'info',
};

/** The diagram could not be drawn; what is shown stays. */
export const DRAWING_FAILED: DiagramNotice = {
  code: 'DIA-04',
  severity: 'error',
  message: {
    vi: 'Không vẽ được sơ đồ do lỗi của GovArch; chi tiết có trong nhật ký máy chủ ngôn ngữ.',
    en: 'The diagram could not be drawn because of a defect in GovArch; see the log of the language server.',
  },
};

/** What a diagram has to tell, and what of it the picture says itself. */
export function noticesOf(diagram: Diagram): DiagramNotice[] {
  return diagram.notices.map((notice) => ({
    code: notice.code,
    severity: SEVERITIES[notice.code],
    message: notice.message,
    inPicture: isInMargin(notice),
  }));
}

/** Whether what was asked for does not exist. */
export function isMissing(diagram: Diagram): boolean {
  return diagram.notices.some((notice) => notice.code === 'DIA-03');
}
