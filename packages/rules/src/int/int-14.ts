import { isOfGroup } from '@govarch/model/queries';
import type { Localized, RelationId } from '@govarch/model/vocabulary';
import { dateText } from '@govarch/model/wording/dates';
import { holdsOn, lifecycleOf } from '../facts/time.js';
import { fill, nameOf, say } from '../messages.js';
import { type ElementRule, NO_PROBLEM, type Problem, type RuleMessages } from '../rule.js';

const messages = {
  retired: {
    vi: 'Luồng “{flow}” đang hoạt động vào ngày {day} nhưng {role} “{system}” đã ngừng sử dụng ({citation}).',
    en: 'The flow “{flow}” is active on {day}, but its {role} “{system}” is out of use by then ({citation}).',
  },
  planned: {
    vi: 'Luồng “{flow}” đang hoạt động vào ngày {day} nhưng {role} “{system}” chưa được đưa vào sử dụng ({citation}).',
    en: 'The flow “{flow}” is active on {day}, but its {role} “{system}” is not yet in use ({citation}).',
  },
  system: { vi: '“{system}” được khai báo tại đây', en: '“{system}” is declared here' },
} satisfies RuleMessages;

const ROLES: readonly { readonly relation: RelationId; readonly name: Localized }[] = [
  { relation: 'flow-from', name: { vi: 'nguồn', en: 'source' } },
  { relation: 'flow-to', name: { vi: 'đích', en: 'target' } },
  { relation: 'flow-via', name: { vi: 'nền tảng trung gian', en: 'intermediary' } },
];

/** A flow that is active needs systems that are. */
export const int14: ElementRule = {
  id: 'INT-14',
  family: 'INT',
  severity: 'error',
  grounds: [],
  withoutGround: 'practice',
  scope: 'element',
  kinds: ['flow'],
  title: {
    vi: 'Luồng đang hoạt động không nối đến hệ thống đã ngừng hoặc chưa có',
    en: 'An active flow joins no system that is retired or not yet built',
  },
  explanation: {
    vi: 'Một luồng dữ liệu chỉ hoạt động khi hai đầu và mọi nền tảng trung gian của nó hoạt động vào ngày tham chiếu. Sửa thời hạn của luồng (`từ`, `đến`, `trạng thái`) hoặc nối luồng đến hệ thống thay thế.',
    en: 'A flow can be active only while both its ends and every platform on its way are in use at the as-of date. Date the flow (`from`, `to`, `state`) or lead it to the system that has taken over.',
  },
  interpretation: {
    vi: 'Phân hệ của hệ thống đã ngừng sử dụng được coi là đã ngừng sử dụng. Luồng chưa hoạt động hoặc đã ngừng không được xét; chức năng, quy trình, bước, chủ thể ở đầu luồng cũng vậy: việc chủ thể thay đổi do quy tắc khác xét.',
    en: 'A module of a retired system counts as retired. Flows that are planned or retired themselves are passed over, and so are functions, processes, steps and parties at their ends: other rules tell what becomes of parties.',
  },
  messages,
  check(flow, context) {
    if (lifecycleOf(context, flow) !== 'active') {
      return NO_PROBLEM;
    }
    const problems: Problem[] = [];
    for (const role of ROLES) {
      for (const relation of context.model.outgoing(flow.id, role.relation)) {
        const system = holdsOn(context, relation, context.asOf) ? context.model.element(relation.target) : undefined;
        const lifecycle = system && isOfGroup(system.base, 'exchange-end') ? lifecycleOf(context, system) : 'active';
        if (system && lifecycle !== 'active') {
          const facts = { flow: nameOf(flow), system: nameOf(system), role: role.name, day: dateText(context.asOf) };
          problems.push({
            origin: relation.origin,
            message: say(context, messages, lifecycle, facts),
            related: [{ origin: system.nameOrigin, message: fill(messages.system, facts) }],
          });
        }
      }
    }
    return problems;
  },
};
