import { isGivenUp, lifecycleOf } from '../facts/time.js';
import { nameOf, say } from '../messages.js';
import { type ElementRule, NO_PROBLEM, type RuleMessages } from '../rule.js';

const messages = {
  open: {
    vi: 'Khoảng cách “{gap}” chưa có nhiệm vụ, dự án hay đề xuất nào khắc phục ({citation}).',
    en: 'The gap “{gap}” is closed by no initiative, project or proposal ({citation}).',
  },
} satisfies RuleMessages;

/** Every gap is closed by somebody’s work. */
export const rdm01: ElementRule = {
  id: 'RDM-01',
  family: 'RDM',
  severity: 'warning',
  strictSeverity: 'error',
  unfinished: ['open'],
  grounds: [],
  withoutGround: 'practice',
  scope: 'element',
  kinds: ['gap'],
  title: {
    vi: 'Mỗi khoảng cách có nhiệm vụ khắc phục',
    en: 'Every gap is closed by an initiative',
  },
  explanation: {
    vi: 'Khoảng cách giữa hiện trạng và mục tiêu phải dẫn đến việc làm: ít nhất một nhiệm vụ hoặc dự án trong lộ trình, hoặc một đề xuất hoàn thiện thể chế, cải tiến quy trình, `khắc phục` khoảng cách đó.',
    en: 'A gap between baseline and target must lead to action: at least one initiative or project of the roadmap, or one proposal to improve institutions or processes, `closes` it.',
  },
  interpretation: {
    vi: 'Bảng đối chiếu khoảng cách với nhiệm vụ trong biểu mẫu kiến trúc của các cơ quan chỉ được biết qua nguồn thứ cấp, nên quy tắc này là thông lệ GovArch và là cảnh báo; chế độ `strict` coi là lỗi. Nhiệm vụ đã hoàn thành vẫn được tính; khoảng cách gồm các khoảng cách con thì xét từng khoảng cách con.',
    en: 'The table of gaps and tasks in the agencies’ architecture forms is known from secondary sources only, so this rule is GovArch practice and a warning; the profile `strict` makes it an error. An initiative that is already finished counts. Of a gap that consists of gaps, each of those is looked at instead.',
  },
  messages,
  check(gap, context) {
    if (lifecycleOf(context, gap) === 'retired') {
      return NO_PROBLEM;
    }
    if (context.model.children(gap.id).some((child) => child.base === 'gap')) {
      return NO_PROBLEM;
    }
    const isClosed = context.model.incoming(gap.id, 'closes').some((relation) => {
      const work = context.model.element(relation.source);
      return work !== undefined && !isGivenUp(relation) && !isGivenUp(work);
    });
    return isClosed
      ? NO_PROBLEM
      : [{ origin: gap.nameOrigin, message: say(context, messages, 'open', { gap: nameOf(gap) }), says: 'open' }];
  },
};
