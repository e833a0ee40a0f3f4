import { codesOn, faultOf } from '../facts/agency-code.js';
import { judgedOn, lifecycleOf } from '../facts/time.js';
import { nameOf, say } from '../messages.js';
import { type ElementRule, NO_PROBLEM, type Problem, type RuleMessages } from '../rule.js';

const messages = {
  legacy: {
    vi: 'Mã “{code}” của “{agency}” viết theo cấu trúc cũ (từ phải sang trái); mã định danh điện tử phát triển từ trái sang phải ({citation}), mã cũ viết vào thuộc tính “mã cũ”.',
    en: 'The code “{code}” of “{agency}” has the legacy form, which reads from right to left; a code grows from left to right ({citation}). Write the old one as `legacy-code`.',
  },
  length: {
    vi: 'Mã “{code}” của “{agency}” dài {length} ký tự; mã được phép dài tối đa 35 ký tự ({citation}).',
    en: 'The code “{code}” of “{agency}” has {length} characters; 35 are allowed at most ({citation}).',
  },
  scheme: {
    vi: 'Mã “{code}” của “{agency}” không đúng dạng Z01–Z99 và tối đa 32 ký tự nối liền, không có dấu phân tách ({citation}).',
    en: 'The code “{code}” of “{agency}” is not a scheme Z01–Z99 followed without a separator by up to 32 characters ({citation}).',
  },
  characters: {
    vi: 'Mã “{code}” của “{agency}” có ký tự không được phép; chỉ được dùng chữ số 0–9, chữ cái in hoa A–Z và dấu chấm ({citation}).',
    en: 'The code “{code}” of “{agency}” contains a character that is not allowed: only digits 0–9, capital letters A–Z and dots are ({citation}).',
  },
  firstGroup: {
    vi: 'Nhóm đầu trong mã “{code}” của “{agency}” phải là một chữ cái từ A đến Y và hai chữ số, ví dụ G22 ({citation}).',
    en: 'The first group of the code “{code}” of “{agency}” must be a letter from A to Y and two digits, such as G22 ({citation}).',
  },
  emptyGroup: {
    vi: 'Mã “{code}” của “{agency}” có nhóm ký tự rỗng; mỗi dấu chấm phân tách hai nhóm ký tự ({citation}).',
    en: 'The code “{code}” of “{agency}” has an empty group; each dot separates two groups of characters ({citation}).',
  },
} satisfies RuleMessages;

/** The form of an agency's electronic identification code. */
export const org01: ElementRule = {
  id: 'ORG-01',
  family: 'ORG',
  severity: 'error',
  grounds: [
    {
      instrument: 'qd-20-2020',
      articles: '4, 6',
      articlesOf: {
        legacy: '4',
        length: '4.1',
        scheme: '6',
        characters: '4.1',
        firstGroup: '4.2',
        emptyGroup: '4.1',
      },
      evidence: 'verified',
    },
  ],
  withoutGround: 'silent',
  scope: 'element',
  kinds: ['party'],
  title: {
    vi: 'Mã định danh điện tử đúng cấu trúc',
    en: 'An agency code has the prescribed form',
  },
  explanation: {
    vi:
      'Mã định danh điện tử của bộ, ngành, địa phương dài tối đa 35 ký tự, gồm chữ số, chữ cái in hoa A–Z và dấu chấm. Nhóm đầu ' +
      'có dạng một chữ cái từ A đến Y và hai chữ số (ví dụ `G22`); mỗi cấp tiếp theo thêm một nhóm sau dấu chấm (ví dụ ' +
      '`G22.01`). Cơ quan, tổ chức khác dùng mã lược đồ `Z01`–`Z99` và tối đa 32 ký tự nối liền.',
    en:
      'The electronic identification code of a ministry, sector or locality has at most 35 characters: digits, capital letters ' +
      'A–Z and dots. Its first group is a letter from A to Y and two digits (`G22`); each further level adds a group after a ' +
      'dot (`G22.01`). Other organizations use a scheme `Z01`–`Z99` followed directly by up to 32 characters.',
  },
  interpretation: {
    vi:
      'Mã doanh nghiệp (Điều 5) không được viết vào `mã` mà vào `mã số doanh nghiệp`, nên không kiểm tra tại đây. Ký tự của phần ' +
      'thứ hai trong mã `Zxy…` do từng lược đồ quy định (khoản 3 Điều 6), nên chỉ kiểm tra độ dài và việc không có dấu phân tách ' +
      'giữa hai phần.',
    en:
      'A business number (Article 5) is written as `business-code`, not as `code`, and is not checked here. The characters of the ' +
      'second part of a code `Zxy…` are up to its scheme (clause 3, Article 6), so only its length and the absence of a separator between ' +
      'the parts are checked.',
  },
  messages,
  check(agency, context) {
    if (lifecycleOf(context, agency) === 'retired') {
      return NO_PROBLEM;
    }
    const problems: Problem[] = [];
    for (const { attribute, value } of codesOn(context, agency, judgedOn(context, agency) ?? context.asOf)) {
      const fault = faultOf(value.code);
      if (fault) {
        const facts = { code: value.code, agency: nameOf(agency), length: value.code.length };
        problems.push({ origin: attribute.origin, message: say(context, messages, fault, facts) });
      }
    }
    return problems;
  },
};
