import type { Localized } from '@govarch/model/vocabulary';
import type { ViewProblem } from '../model-builder/view-problem.js';

const EXPECTATIONS: Record<ViewProblem['problem'], Localized> = {
  'term-expected': { vi: 'một tên, một loại, `*` hoặc `**`', en: 'a name, a kind, `*` or `**`' },
  'condition-expected': { vi: 'một điều kiện, ví dụ `cấp độ >= 3`', en: 'a condition, such as `level >= 3`' },
  'value-expected': { vi: 'một giá trị để so sánh', en: 'a value to compare with' },
  'unknown-value': { vi: 'một giá trị của thuộc tính', en: 'a value of the attribute' },
  'bracket-expected': { vi: 'dấu `)`', en: 'a `)`' },
  unexpected: { vi: 'dấu phẩy hoặc hết câu lệnh', en: 'a comma or the end of the statement' },
  'date-expected': { vi: 'một ngày', en: 'a date' },
  'comparison-expected': {
    vi: 'hai trạng thái, ví dụ `hiện trạng với mục tiêu`',
    en: 'two states, such as `baseline with target`',
  },
  'direction-expected': { vi: '`dọc` hoặc `ngang`', en: '`down` or `right`' },
  'criterion-expected': { vi: 'một thuộc tính, một loại hoặc một quan hệ', en: 'an attribute, a kind or a relation' },
};

/** What stands in place of something that could not be read. */
export function viewExpectation(problem: ViewProblem['problem']): Localized {
  return EXPECTATIONS[problem];
}
