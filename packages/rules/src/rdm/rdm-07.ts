import { incomparableValues } from '@govarch/model/targets';
import { lifecycleOf } from '../facts/time.js';
import { fill, nameOf, say } from '../messages.js';
import { type ElementRule, NO_PROBLEM, type RuleMessages } from '../rule.js';

const messages = {
  incomparable: {
    vi: 'Không so sánh được giá trị này với giá trị mục tiêu của “{indicator}” nên không biết đã đạt hay chưa; hãy ghi cả hai theo cùng một đơn vị ({citation}).',
    en: 'This value cannot be compared with the target of “{indicator}”, so nobody can tell whether it is reached; give both in one unit ({citation}).',
  },
  target: { vi: 'Giá trị mục tiêu', en: 'The target' },
} satisfies RuleMessages;

/** What is measured and what is to be reached are told in units that compare. */
export const rdm07: ElementRule = {
  id: 'RDM-07',
  family: 'RDM',
  severity: 'warning',
  grounds: [],
  withoutGround: 'practice',
  scope: 'element',
  kinds: ['indicator', 'monitoring'],
  title: {
    vi: 'Giá trị đo được so sánh được với giá trị mục tiêu',
    en: 'A measured value compares with its target',
  },
  explanation: {
    vi: 'Chỉ tiêu chỉ cho biết đã đạt mục tiêu hay chưa khi giá trị hiện trạng, giá trị thực tế và giá trị mục tiêu được ghi theo đơn vị so sánh được với nhau.',
    en: 'An indicator tells whether its target is reached only if its baseline, actual and target values are in units that compare.',
  },
  interpretation: {
    vi: 'Các đơn vị đổi được chính xác sang nhau thì được đổi: giây, phút, giờ, ngày và tuần; tháng và năm; số không có đơn vị nhỏ hơn 1 bên cạnh phần trăm là tỷ lệ (`0,85` là 85%), số khác không có đơn vị thì theo đơn vị của giá trị kia. Không đổi được: tháng và ngày, ngày và ngày làm việc, các loại tiền khác nhau, số tiền không ghi đơn vị, và số 1 bên cạnh phần trăm (1% hay 100%).',
    en: 'Units of which one is an exact number of the other are converted: seconds, minutes, hours, days and weeks; months and years; a bare number below 1 beside a percentage is a share (`0.85` is 85%), any other bare number is in the unit of the other value. What does not convert: months and days, days and working days, different currencies, amounts of money without a unit, and a bare 1 beside a percentage, which may be 1% or 100%.',
  },
  messages,
  check(indicator, context) {
    const found = lifecycleOf(context, indicator) === 'retired' ? undefined : incomparableValues(indicator);
    if (!found) {
      return NO_PROBLEM;
    }
    return [
      {
        origin: found.value.origin,
        message: say(context, messages, 'incomparable', { indicator: nameOf(indicator) }),
        related: [{ origin: found.target.origin, message: fill(messages.target, {}) }],
      },
    ];
  },
};
