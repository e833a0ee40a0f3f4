import type { Finding, Origin } from '@govarch/model/finding';
import type { Rule } from '../rule.js';

/** Code of the finding that reports a failure of a rule itself. */
export const DEFECT_CODE = 'GOV-01';

/** The finding that takes the place of what a failing rule would have said. */
export function defectFinding(rule: Rule, error: unknown, origin: Origin): Finding {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    code: DEFECT_CODE,
    category: 'defect',
    severity: 'error',
    origin,
    message: {
      vi:
        `Quy tắc ${rule.id} gặp lỗi khi kiểm tra tại đây (${reason}). Đây là lỗi của GovArch, không phải của mô hình; ` +
        'các quy tắc khác vẫn được kiểm tra. Đề nghị báo lỗi cho dự án GovArch, kèm thông báo này, phiên bản GovArch và ' +
        'đoạn văn bản tại đây nếu được phép chia sẻ.',
      en:
        `Rule ${rule.id} failed while it checked this place (${reason}). This is a defect of GovArch, not of your model; ` +
        'the other rules were checked all the same. Please report it to the GovArch project with this message, the version ' +
        'of GovArch and, if you may share it, the text at this place.',
    },
    citations: [],
    related: [],
  };
}

/** Leaves one report of a failing rule in each document: a thousand of them would say no more. */
export function withoutRepeatedDefects(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  return findings.filter((finding) => {
    if (finding.code !== DEFECT_CODE) {
      return true;
    }
    const failure = `${finding.origin.document} ${finding.message.en}`;
    return seen.has(failure) ? false : seen.add(failure);
  });
}
