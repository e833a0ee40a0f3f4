import type { Attribute, Element } from '@govarch/model/model';
import { coreVocabulary } from '@govarch/model/vocabulary';
import { codesOn } from '../facts/agency-code.js';
import { lifecycleOf } from '../facts/time.js';
import { fill, nameOf, say } from '../messages.js';
import type { Problem, ProjectRule, RuleContext, RuleMessages } from '../rule.js';

interface Bearer {
  readonly agency: Element;
  readonly attribute: Attribute;
}

const messages = {
  duplicate: {
    vi: 'Mã “{code}” của “{agency}” trùng với mã của “{other}”; mã định danh điện tử phải xác định duy nhất một cơ quan, tổ chức ({citation}).',
    en: 'The code “{code}” of “{agency}” is also borne by “{other}”; a code must identify one organisation alone ({citation}).',
  },
  other: { vi: '“{other}” mang cùng mã này', en: '“{other}” bears the same code' },
} satisfies RuleMessages;

/** No two agencies bear one code at the same time. */
export const org02: ProjectRule = {
  id: 'ORG-02',
  family: 'ORG',
  severity: 'error',
  grounds: [{ instrument: 'qd-20-2020', articles: '3.1', evidence: 'verified' }],
  withoutGround: 'silent',
  scope: 'project',
  title: {
    vi: 'Mã định danh điện tử là duy nhất',
    en: 'An agency code is unique',
  },
  explanation: {
    vi: 'Mã định danh điện tử phân biệt và xác định duy nhất một cơ quan, tổ chức khi kết nối, chia sẻ dữ liệu, nên hai cơ quan không được có cùng một mã tại cùng một thời điểm.',
    en: 'An electronic identification code distinguishes and uniquely identifies an organisation when data are exchanged, so two of them cannot bear the same code at the same time.',
  },
  interpretation: {
    vi: 'Chỉ xét mã có hiệu lực vào ngày tham chiếu: đơn vị kế thừa có thể mang mã của đơn vị đã kết thúc. Chỉ so sánh các cơ quan khai báo trong cùng một dự án.',
    en: 'Only codes valid at the as-of date count: a successor may take over the code of a unit that has ended. Agencies of one project are compared with each other.',
  },
  messages,
  check(context) {
    const problems: Problem[] = [];
    for (const [code, bearers] of bearersByCode(context)) {
      bearers.forEach(({ agency, attribute }, index) => {
        const other = bearers[index === 0 ? 1 : 0];
        if (other) {
          const facts = { code, agency: nameOf(agency), other: nameOf(other.agency) };
          problems.push({
            origin: attribute.origin,
            message: say(context, messages, 'duplicate', facts),
            related: [{ origin: other.attribute.origin, message: fill(messages.other, facts) }],
          });
        }
      });
    }
    return problems;
  },
};

/** Who bears each code at the as-of date; an agency that writes its code twice counts once. */
function bearersByCode(context: RuleContext): Map<string, Bearer[]> {
  const byCode = new Map<string, Bearer[]>();
  for (const kind of coreVocabulary.kindsIn('party')) {
    for (const agency of context.model.elementsOfKind(kind)) {
      if (agency.project !== context.project.name || lifecycleOf(context, agency) !== 'active') {
        continue;
      }
      for (const { attribute, value } of codesOn(context, agency, context.asOf)) {
        const bearers = byCode.get(value.code) ?? [];
        if (bearers[bearers.length - 1]?.agency !== agency) {
          bearers.push({ agency, attribute });
          byCode.set(value.code, bearers);
        }
      }
    }
  }
  return byCode;
}
