import type { Element, IsoDate } from '@govarch/model/model';
import { ancestors } from '@govarch/model/queries';
import { codesOn, hasLevels } from '../facts/agency-code.js';
import type { FoundAttribute } from '../facts/attributes.js';
import { judgedOn } from '../facts/time.js';
import { fill, nameOf, say } from '../messages.js';
import { type ElementRule, NO_PROBLEM, type Problem, type RuleContext, type RuleMessages } from '../rule.js';

const messages = {
  notExtended: {
    vi: 'Mã “{code}” của “{unit}” không phát triển từ mã “{parentCode}” của “{parent}”; mã của đơn vị phải là “{parentCode}.” và đúng một nhóm ký tự ({citation}).',
    en: 'The code “{code}” of “{unit}” does not extend the code “{parentCode}” of “{parent}”; it must be “{parentCode}.” and exactly one more group ({citation}).',
  },
  parent: { vi: 'mã của “{parent}”', en: 'the code of “{parent}”' },
} satisfies RuleMessages;

/** A unit's code continues the code of what it belongs to. */
export const org03: ElementRule = {
  id: 'ORG-03',
  family: 'ORG',
  severity: 'error',
  grounds: [{ instrument: 'qd-20-2020', articles: '4.3', evidence: 'verified' }],
  withoutGround: 'silent',
  scope: 'element',
  kinds: ['agency-or-unit'],
  title: {
    vi: 'Mã của đơn vị phát triển từ mã của cơ quan cấp trên',
    en: 'A unit’s code extends the code of the agency it belongs to',
  },
  explanation: {
    vi: 'Các nhóm ký tự sau mã cấp 1 lần lượt xác định cơ quan, tổ chức từ cấp 2 trở đi; đơn vị ở mỗi cấp thuộc, trực thuộc cơ quan của cấp liền trước. Vì vậy mã của đơn vị là mã của cơ quan cấp trên, thêm dấu chấm và đúng một nhóm ký tự.',
    en: 'The groups after the first identify, one by one, the organisations from level 2 on, each belonging to that of the level before. The code of a unit is therefore its parent’s code, a dot, and exactly one more group.',
  },
  interpretation: {
    vi: 'Khi cơ quan cấp trên trực tiếp không ghi mã, so với cơ quan cấp trên gần nhất có mã và chỉ yêu cầu phần đầu trùng nhau. Mã theo lược đồ `Zxy…` không có các cấp nên không xét; mã sai cấu trúc do ORG-01 báo.',
    en: 'Where the direct parent states no code, the nearest one above that does is compared, and the unit’s code must only begin with it. Codes of a scheme `Zxy…` have no levels and are passed over; ORG-01 reports malformed codes.',
  },
  messages,
  check(unit, context) {
    const day = judgedOn(context, unit);
    const codes = day === undefined ? [] : codesOn(context, unit, day).filter(({ value }) => hasLevels(value.code));
    const above = day !== undefined && codes.length > 0 ? nearestCoded(context, unit, day) : undefined;
    if (!above) {
      return NO_PROBLEM;
    }
    const problems: Problem[] = [];
    for (const { attribute, value } of codes) {
      const parent = above.codes.find((candidate) => extendsCode(value.code, candidate.value.code, above.direct));
      const shown = above.codes[0];
      if (!parent && shown) {
        const facts = {
          code: value.code,
          unit: nameOf(unit),
          parentCode: shown.value.code,
          parent: nameOf(above.agency),
        };
        problems.push({
          origin: attribute.origin,
          message: say(context, messages, 'notExtended', facts),
          related: [{ origin: shown.attribute.origin, message: fill(messages.parent, facts) }],
        });
      }
    }
    return problems;
  },
};

interface Above {
  readonly agency: Element;
  readonly codes: FoundAttribute<'agency-code'>[];
  /** Whether no other agency stands between. */
  readonly direct: boolean;
}

/** The nearest agency above that bears a code of levels. */
function nearestCoded(context: RuleContext, unit: Element, day: IsoDate): Above | undefined {
  const above = ancestors(context.model, unit);
  for (const [distance, agency] of above.entries()) {
    const codes = codesOn(context, agency, day);
    if (codes.length > 0) {
      const leveled = codes.filter(({ value }) => hasLevels(value.code));
      return leveled.length > 0 ? { agency, codes: leveled, direct: distance === 0 } : undefined;
    }
  }
  return undefined;
}

function extendsCode(code: string, parent: string, direct: boolean): boolean {
  if (!code.startsWith(`${parent}.`)) {
    return false;
  }
  return !direct || !code.slice(parent.length + 1).includes('.');
}
