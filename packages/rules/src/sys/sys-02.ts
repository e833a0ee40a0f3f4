import type { Element, IsoDate } from '@govarch/model/model';
import { dateText } from '@govarch/model/wording/dates';
import { attributeOn, choiceOn, hasAttribute } from '../facts/attributes.js';
import { containersOf, isOutside, isPart, ownOrInherited } from '../facts/ownership.js';
import { judgedOn } from '../facts/time.js';
import { nameOf, say } from '../messages.js';
import { type ElementRule, NO_PROBLEM, type RuleContext, type RuleMessages } from '../rule.js';

const messages = {
  none: {
    vi: '“{system}” chưa có đơn vị vận hành vào ngày {day}; chủ quản phải giao một cơ quan, tổ chức vận hành hệ thống ({citation}).',
    en: '“{system}” has no operator on {day}; its owner must charge an organisation with operating it ({citation}).',
  },
  notProvider: {
    vi: '“{system}” là hệ thống thuê dịch vụ nhưng do “{operator}” vận hành, không phải nhà cung cấp; khi thuê ngoài, đơn vị vận hành là bên cung cấp dịch vụ ({citation}).',
    en: '“{system}” is rented, but operated by “{operator}”, which is not a provider; a rented system is operated by the provider of the service ({citation}).',
  },
} satisfies RuleMessages;

/** Somebody operates the system; a rented one is operated by who provides it. */
export const sys02: ElementRule = {
  id: 'SYS-02',
  family: 'SYS',
  severity: 'error',
  unfinished: ['none'],
  grounds: [
    { instrument: 'nd-85-2016', articles: '3.3', evidence: 'verified' },
    // Who operates what is rented is for the contract to say.
    { instrument: 'nd-331-2026', articles: '5.3', evidence: 'secondary', withoutMessages: ['notProvider'] },
  ],
  withoutGround: 'practice',
  scope: 'element',
  kinds: ['application'],
  title: {
    vi: 'Hệ thống có đơn vị vận hành; thuê dịch vụ thì bên cung cấp vận hành',
    en: 'A system has an operator; a rented one is operated by its provider',
  },
  explanation: {
    vi: 'Đơn vị vận hành là cơ quan, tổ chức được chủ quản giao vận hành hệ thống. Khi chủ quản thuê ngoài dịch vụ công nghệ thông tin (`hình thức đầu tư thuê dịch vụ`), đơn vị vận hành là bên cung cấp dịch vụ, nên `vận hành` phải chỉ đến một `nhà cung cấp`.',
    en: 'The operator is the organisation that the owner has charged with operating the system. Where the owner rents the service (`form rented`), the operator is its provider, so `operator` must name a `provider`.',
  },
  interpretation: {
    vi: 'Phân hệ và hệ thống thành phần có đơn vị vận hành và hình thức đầu tư của hệ thống chứa nó nếu không ghi riêng. Khi có nhiều đơn vị vận hành, chỉ cần một trong số đó là bên cung cấp (khoản 2 Điều 6 Thông tư số 03/2017/TT-BTTTT cho phép nhiều đơn vị). Hệ thống của cơ quan ngoài kiến trúc không phải ghi đơn vị vận hành.',
    en: 'A module or component system has the operator and the form of investment of the system that contains it unless it states its own. Of several operators one must be the provider (clause 2, Article 6 of Circular No. 03/2017/TT-BTTTT allows several). Systems of agencies outside the architecture need not name an operator.',
  },
  messages,
  check(system, context) {
    const saysNothing = !hasAttribute(system, 'form') && context.model.outgoing(system.id, 'operator').length === 0;
    if (saysNothing && isPart(context, system)) {
      return NO_PROBLEM;
    }
    const day = judgedOn(context, system);
    if (day === undefined) {
      return NO_PROBLEM;
    }
    const operators = ownOrInherited(context, system, 'operator', day);
    const [first] = operators;
    if (!first) {
      return isPart(context, system) || isOutside(context, system, day)
        ? NO_PROBLEM
        : [
            {
              origin: system.nameOrigin,
              message: say(context, messages, 'none', { system: nameOf(system), day: dateText(day) }),
              lacks: ['operator'],
              says: 'none',
            },
          ];
    }
    if (!context.basis.carries('notProvider')) {
      return NO_PROBLEM;
    }
    const ownOperator = first.source === system.id ? first : undefined;
    const ownForm = attributeOn(context, system, 'form', 'enumeration', day);
    const place = ownOperator ?? ownForm?.attribute;
    if (!place || formOf(context, system, day) !== 'rented') {
      return NO_PROBLEM;
    }
    const parties = operators.flatMap((relation) => context.model.element(relation.target) ?? []);
    const [operator] = parties;
    if (!operator || parties.some((party) => party.base === 'provider')) {
      return NO_PROBLEM;
    }
    const facts = { system: nameOf(system), operator: nameOf(operator) };
    return [{ origin: place.origin, message: say(context, messages, 'notProvider', facts) }];
  },
};

/** The form of investment of a system, else that of the nearest system that contains it and states one. */
function formOf(context: RuleContext, system: Element, day: IsoDate): string | undefined {
  for (const candidate of [system, ...containersOf(context, system)]) {
    const form = choiceOn(context, candidate, 'form', day);
    if (form !== undefined) {
      return form;
    }
  }
  return undefined;
}
