import { attributesOn, hasAttribute } from '../facts/attributes.js';
import { derivedLevelFix } from '../facts/level-fix.js';
import { isOutside } from '../facts/ownership.js';
import { isTemplate, judgedOn, lifecycleOf } from '../facts/time.js';
import { nameOf, say } from '../messages.js';
import { type ElementRule, NO_PROBLEM, type RuleMessages } from '../rule.js';

const messages = {
  missing: {
    vi: '“{system}” chưa xác định cấp độ an toàn hệ thống thông tin; mỗi hệ thống thuộc một trong năm cấp độ ({citation}).',
    en: '“{system}” states no security level; every information system has one of five ({citation}).',
  },
  outOfRange: {
    vi: 'Cấp độ {level} của “{system}” không hợp lệ; cấp độ an toàn là số nguyên từ 1 đến 5 ({citation}).',
    en: 'The level {level} of “{system}” does not exist; security levels are the whole numbers from 1 to 5 ({citation}).',
  },
} satisfies RuleMessages;

/** Every system states its security level. */
export const sec01: ElementRule = {
  id: 'SEC-01',
  family: 'SEC',
  severity: 'error',
  unfinished: ['missing'],
  grounds: [
    { instrument: 'nd-85-2016', articles: '7-11', evidence: 'verified' },
    { instrument: 'nd-331-2026', articles: '11-15', evidence: 'secondary' },
  ],
  withoutGround: 'practice',
  scope: 'element',
  kinds: ['application'],
  title: {
    vi: 'Hệ thống thông tin có cấp độ an toàn từ 1 đến 5',
    en: 'An information system has a security level from 1 to 5',
  },
  explanation: {
    vi: 'Hệ thống thông tin được phân loại theo năm cấp độ an toàn; cấp độ quyết định thẩm quyền phê duyệt, phương án bảo đảm an toàn và chế độ giám sát. Hệ thống dự kiến xây dựng cũng phải đề xuất cấp độ ngay trong báo cáo nghiên cứu khả thi (Điều 13).',
    en: 'Information systems fall into five security levels, which decide who approves them, how they are protected and how they are monitored. A system yet to be built needs a proposed level too, in its feasibility study (Article 13).',
  },
  interpretation: {
    vi: 'Phân hệ không phải ghi cấp độ riêng; nếu ghi thì phải hợp lệ. Hệ thống của cơ quan ngoài kiến trúc do chủ quản của nó xác định cấp độ nên không bắt buộc ghi tại đây.',
    en: 'A module need not state a level of its own, but one that it states must exist. The level of a system of an agency outside the architecture is for that agency to determine and need not be stated here.',
  },
  messages,
  check(system, context) {
    if (system.base === 'module' && !hasAttribute(system, 'level')) {
      return NO_PROBLEM;
    }
    if (isTemplate(context, system) || lifecycleOf(context, system) === 'retired') {
      return NO_PROBLEM;
    }
    const day = judgedOn(context, system) ?? context.asOf;
    const levels = attributesOn(context, system, 'level', 'number', day);
    if (levels.length > 0) {
      return levels
        .filter(({ value }) => !Number.isInteger(value.number) || value.number < 1 || value.number > 5)
        .map(({ attribute, value }) => ({
          origin: attribute.origin,
          message: say(context, messages, 'outOfRange', { system: nameOf(system), level: value.number }),
        }));
    }
    if (system.base === 'module' || isOutside(context, system, day)) {
      return NO_PROBLEM;
    }
    const message = say(context, messages, 'missing', { system: nameOf(system) });
    return [
      {
        origin: system.nameOrigin,
        message,
        fixes: derivedLevelFix(context, system, day),
        lacks: ['level'],
        says: 'missing',
      },
    ];
  },
};
