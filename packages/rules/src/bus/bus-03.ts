import type { Element, IsoDate } from '@govarch/model/model';
import { isOfGroup } from '@govarch/model/queries';
import type { RelationId } from '@govarch/model/vocabulary';
import { isOutside } from '../facts/ownership.js';
import { holdingOn, judgedOn } from '../facts/time.js';
import { nameOf, say } from '../messages.js';
import { type ElementRule, NO_PROBLEM, type RuleContext, type RuleMessages } from '../rule.js';

const messages = {
  unsupported: {
    vi: '“{system}” không hỗ trợ chức năng, quy trình hay dịch vụ công nào, và không ứng dụng nào khác sử dụng nó, nên không rõ nó phục vụ nghiệp vụ gì ({citation}).',
    en: '“{system}” supports no function, process or public service, and no other application uses it: nothing tells what business it serves ({citation}).',
  },
} satisfies RuleMessages;

/** Relations by which an application serves the business itself. */
const TO_BUSINESS: readonly RelationId[] = ['supports', 'provides', 'realizes'];

/** Relations by which others use an application. */
const FROM_USERS: readonly RelationId[] = ['uses', 'flow-via'];

/** An application serves some business: the line of sight from strategy to technology. */
export const bus03: ElementRule = {
  id: 'BUS-03',
  family: 'BUS',
  severity: 'warning',
  grounds: [],
  withoutGround: 'practice',
  scope: 'element',
  kinds: ['information-system'],
  title: {
    vi: 'Ứng dụng phải hỗ trợ nghiệp vụ',
    en: 'An application supports some business',
  },
  explanation: {
    vi: 'Mỗi hệ thống phải truy được đến nghiệp vụ mà nó phục vụ: hỗ trợ một chức năng, quy trình, bước quy trình hoặc dịch vụ công. Thiếu mối liên hệ này, kiến trúc không trả lời được vì sao có hệ thống và ai chịu ảnh hưởng khi hệ thống dừng.',
    en: 'Every system must be traceable to the business that it serves: a function, a process, a step of one, or a public service. Without that line of sight the architecture cannot tell why the system exists, nor whom its failure would affect.',
  },
  interpretation: {
    vi: 'Nền tảng và hệ thống dùng chung phục vụ nghiệp vụ gián tiếp: được tính khi ứng dụng khác sử dụng, khi luồng dữ liệu đi qua, hoặc khi dịch vụ chia sẻ của nó được sử dụng. Những gì phân hệ hỗ trợ được tính cho hệ thống chứa nó. Hệ thống của cơ quan ngoài kiến trúc không được xét.',
    en: 'Platforms and shared systems serve the business indirectly: it counts when another application uses them, a flow passes them, or a sharing service of theirs is consumed. What a module supports counts for the system that contains it. Systems of agencies outside the architecture are passed over.',
  },
  messages,
  check(system, context) {
    const day = judgedOn(context, system);
    if (day === undefined || servesBusiness(context, system, day)) {
      return NO_PROBLEM;
    }
    const parts = [...partsOf(context, system)];
    if (
      parts.some((part) => part !== system && servesBusiness(context, part, day)) ||
      parts.some((part) => isUsed(context, part, day)) ||
      isOutside(context, system, day)
    ) {
      return NO_PROBLEM;
    }
    return [{ origin: system.nameOrigin, message: say(context, messages, 'unsupported', { system: nameOf(system) }) }];
  },
};

/** An application and all its parts; a containment that runs in a circle is walked once. */
function partsOf(context: RuleContext, application: Element): Set<Element> {
  const parts = new Set([application]);
  for (const whole of parts) {
    for (const part of context.model.children(whole.id)) {
      if (isOfGroup(part.base, 'application')) {
        parts.add(part);
      }
    }
  }
  return parts;
}

function servesBusiness(context: RuleContext, application: Element, day: IsoDate): boolean {
  const outgoing = TO_BUSINESS.flatMap((kind) => context.model.outgoing(application.id, kind));
  return (
    holdingOn(context, outgoing, day).some((relation) => isBusiness(context.model.element(relation.target))) ||
    holdingOn(context, context.model.incoming(application.id, 'delivered-through'), day).length > 0
  );
}

function isBusiness(element: Element | undefined): boolean {
  return element !== undefined && isOfGroup(element.base, 'business-behaviour');
}

function isUsed(context: RuleContext, application: Element, day: IsoDate): boolean {
  const published = holdingOn(context, context.model.outgoing(application.id, 'publishes'), day);
  const services = [
    ...published.map((relation) => relation.target),
    ...context.model
      .children(application.id)
      .filter((child) => child.base === 'sharing-service')
      .map((child) => child.id),
  ];
  const uses = [
    ...FROM_USERS.flatMap((kind) => context.model.incoming(application.id, kind)),
    ...services.flatMap((id) => [
      ...context.model.incoming(id, 'consumes'),
      ...context.model.incoming(id, 'uses'),
      ...context.model.incoming(id, 'flow-using'),
    ]),
  ];
  return holdingOn(context, uses, day).some((relation) => relation.source !== application.id);
}
