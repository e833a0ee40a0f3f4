import type { Element, ElementId, IsoDate, Relation } from '@govarch/model/model';
import { ancestors } from '@govarch/model/queries';
import { coreVocabulary, type RelationId } from '@govarch/model/vocabulary';
import { allOf } from '@govarch/model/wording/lists';
import { attributeOn, choiceOn } from '../facts/attributes.js';
import { topOwnersOf } from '../facts/ownership.js';
import { holdingOn, judgedOn } from '../facts/time.js';
import { fill, nameOf, say } from '../messages.js';
import { type ElementRule, NO_PROBLEM, type RuleContext, type RuleMessages } from '../rule.js';

const messages = {
  direct: {
    vi: 'Luồng “{flow}” kết nối trực tiếp hệ thống của “{from}” với hệ thống của “{to}” mà không qua nền tảng tích hợp, chia sẻ dữ liệu (LGSP, NDXP); chỉ được kết nối trực tiếp khi hệ thống trung gian chưa sẵn sàng hoặc không đáp ứng, và phải ghi “lý do trực tiếp” ({citation}).',
    en: 'The flow “{flow}” joins a system of “{from}” directly with one of “{to}”, through no integration and data sharing platform (LGSP, NDXP); a direct connection is for where intermediaries are not ready or not adequate, and must state its `direct-reason` ({citation}).',
  },
  notIntegration: {
    vi: 'Luồng “{flow}” giữa “{from}” và “{to}” đi qua {path}, nhưng không có nền tảng nào trong đó khai “vai trò tích hợp”; kết nối giữa các cơ quan phải qua hệ thống trung gian hoặc ghi “lý do trực tiếp” ({citation}).',
    en: 'The flow “{flow}” between “{from}” and “{to}” passes {path}, but no platform on its way states an `integration-role`; a connection between agencies must pass an intermediary or state its `direct-reason` ({citation}).',
  },
  end: { vi: '“{end}” thuộc “{owner}”', en: '“{end}” belongs to “{owner}”' },
} satisfies RuleMessages;

/** A flow between agencies passes an integration platform. */
export const int01: ElementRule = {
  id: 'INT-01',
  family: 'INT',
  severity: 'error',
  unfinished: ['direct'],
  grounds: [{ instrument: 'nd-47-2020', articles: '46', evidence: 'verified' }],
  withoutGround: 'practice',
  scope: 'element',
  kinds: ['flow'],
  title: {
    vi: 'Luồng dữ liệu giữa các cơ quan đi qua nền tảng tích hợp, chia sẻ dữ liệu',
    en: 'A flow between agencies passes an integration platform',
  },
  explanation: {
    vi: 'Kết nối, chia sẻ dữ liệu giữa các hệ thống ưu tiên đi qua hệ thống trung gian: nền tảng tích hợp, chia sẻ dữ liệu quốc gia (NDXP), hạ tầng kết nối, chia sẻ cấp bộ, cấp tỉnh (LGSP). Chỉ kết nối trực tiếp khi hệ thống trung gian chưa sẵn sàng hoặc cơ quan chủ quản của nó xác định không đáp ứng được; khi đó luồng phải ghi `lý do trực tiếp`.',
    en: 'Data are exchanged between systems through intermediaries first: the national data exchange platform (NDXP) or the platform of a ministry or province (LGSP). Systems connect directly only where the intermediaries are not ready, or their owner has found them inadequate; the flow must then state its `direct-reason`.',
  },
  interpretation: {
    vi: 'Luồng liên cơ quan là luồng nối hai hệ thống mà chủ quản thuộc các cơ quan cấp cao nhất khác nhau, dữ liệu đi chiều nào cũng vậy; luồng có nhiều đầu thì xét từng cặp; luồng giữa chức năng, quy trình hoặc chủ thể không được xét. Nền tảng có `vai trò tích hợp` bất kỳ đều được tính, kể cả trục liên thông văn bản, vốn được thiết lập theo Quyết định số 28/2018/QĐ-TTg chứ không nêu tên trong Điều 46; nền tảng đó có thể đứng giữa hoặc ở một đầu của luồng, hoặc chứa phân hệ mà luồng đi qua. Đầu chưa rõ chủ quản thì không kết luận. Nghị định số 278/2025/NĐ-CP, văn bản kế tiếp từ ngày 22/10/2025, chưa được đọc; từ ngày đó quy tắc là thông lệ.',
    en: 'A flow is between agencies where it joins two systems whose owners lie under different topmost agencies, whichever way its data go; of several ends each pair is judged; flows between functions, processes or parties are passed over. A platform of any `integration-role` counts, the document axis too, which rests on Decision No. 28/2018/QĐ-TTg and is not named in Article 46; it may stand on the way, be an end of the flow, or contain the module that the flow passes. Nothing is concluded where an end has no known owner. Decree No. 278/2025/NĐ-CP, which follows from 22 October 2025, was not read; from then on the rule is a practice.',
  },
  messages,
  check(flow, context) {
    const day = judgedOn(context, flow);
    const apart = day === undefined ? undefined : endsApart(context, flow, day);
    if (day === undefined || !apart) {
      return NO_PROBLEM;
    }
    const [from, to] = apart;
    const via = holdingOn(context, context.model.outgoing(flow.id, 'flow-via'), day);
    const platforms = via.flatMap((relation) => context.model.element(relation.target) ?? []);
    if (
      platforms.some((platform) => isIntermediary(context, platform, day)) ||
      attributeOn(context, flow, 'direct-reason', 'text', day) ||
      choiceOn(context, flow, 'direct-case', day)
    ) {
      return NO_PROBLEM;
    }
    const facts = {
      flow: nameOf(flow),
      from: ownersName(context, from.owners),
      to: ownersName(context, to.owners),
      path: allOf(platforms.map((platform) => fill({ vi: '“{name}”', en: '“{name}”' }, { name: nameOf(platform) }))),
    };
    const related = [from, to].map((end) => ({
      origin: end.relation.origin,
      message: fill(messages.end, { end: nameOf(end.element), owner: ownersName(context, end.owners) }),
    }));
    const [firstPlatform] = via;
    return firstPlatform
      ? [{ origin: firstPlatform.origin, message: say(context, messages, 'notIntegration', facts), related }]
      : [
          {
            origin: flow.nameOrigin,
            message: say(context, messages, 'direct', facts),
            related,
            lacks: ['flow-via', 'direct-reason'],
            says: 'direct',
          },
        ];
  },
};

interface FlowEnd {
  readonly relation: Relation;
  readonly element: Element;
  /** The topmost agencies that own it. */
  readonly owners: ReadonlySet<ElementId>;
}

/** The first two systems that the flow joins, of different agencies and neither of them an intermediary. */
function endsApart(context: RuleContext, flow: Element, day: IsoDate): readonly [FlowEnd, FlowEnd] | undefined {
  const targets = onePerOwners(endsOf(context, flow, 'flow-to', day));
  for (const from of onePerOwners(endsOf(context, flow, 'flow-from', day))) {
    const to = targets.find(({ owners }) => areApart(from.owners, owners));
    if (to) {
      return [from, to];
    }
  }
  return undefined;
}

/** The first end of each set of owners: the others are apart from whatever it is apart from. */
function onePerOwners(ends: readonly FlowEnd[]): readonly FlowEnd[] {
  if (ends.length < 2) {
    return ends;
  }
  const first = new Map<string, FlowEnd>();
  for (const end of ends) {
    const owners = [...end.owners].sort().join('\n');
    if (!first.has(owners)) {
      first.set(owners, end);
    }
  }
  return [...first.values()];
}

/** The systems at one side of a flow that are no intermediaries themselves. */
function endsOf(context: RuleContext, flow: Element, kind: RelationId, day: IsoDate): FlowEnd[] {
  return context.model.outgoing(flow.id, kind).flatMap((relation) => {
    const element = context.model.element(relation.target);
    const isSystem = element && coreVocabulary.isA(element.base, 'exchange-end');
    return isSystem && !isIntermediary(context, element, day)
      ? [{ relation, element, owners: topOwnersOf(context, element, day) }]
      : [];
  });
}

/** Whether both ends have owners and none in common. */
function areApart(a: ReadonlySet<ElementId>, b: ReadonlySet<ElementId>): boolean {
  return a.size > 0 && b.size > 0 && [...a].every((owner) => !b.has(owner));
}

function isIntermediary(context: RuleContext, element: Element, day: IsoDate): boolean {
  return [element, ...ancestors(context.model, element)].some(
    (candidate) => choiceOn(context, candidate, 'integration-role', day) !== undefined,
  );
}

function ownersName(context: RuleContext, owners: ReadonlySet<ElementId>) {
  return allOf(
    [...owners].map((id) => {
      const owner = context.model.element(id);
      return owner ? nameOf(owner) : { vi: id, en: id };
    }),
  );
}
