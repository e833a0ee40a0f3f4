import type { Element, ElementId, IsoDate } from '@govarch/model/model';
import { ancestors } from '@govarch/model/queries';
import { attributeOn, attributesOn, choiceOn, hasAttribute } from '../facts/attributes.js';
import { containersOf, isOutside } from '../facts/ownership.js';
import { holdingOn, holdsOn, judgedOn, lifecycleOf } from '../facts/time.js';
import { nameOf, say } from '../messages.js';
import { type ElementRule, NO_PROBLEM, type RuleContext, type RuleMessages } from '../rule.js';

const messages = {
  unmonitored: {
    vi: '“{system}” có cấp độ {level} nhưng chưa có biện pháp giám sát tập trung nào bảo vệ nó, hệ thống chứa nó, vùng hay nơi triển khai của nó, và không hồ sơ cấp độ nào của nó nêu giám sát chuyên nghiệp; hệ thống từ cấp độ 3 phải có thành phần giám sát trung tâm ({citation}).',
    en: '“{system}” has level {level}, but no control of type `monitoring` protects it, the system that contains it, its zone or the place that hosts it, and no dossier of it names its `professional-monitoring`; from level 3 on a central monitoring component is required ({citation}).',
  },
} satisfies RuleMessages;

/** A system of level 3 or above is centrally monitored. */
export const sec06: ElementRule = {
  id: 'SEC-06',
  family: 'SEC',
  severity: 'error',
  unfinished: ['unmonitored'],
  grounds: [{ instrument: 'tt-31-2017-btttt', articles: '5', evidence: 'verified' }],
  withoutGround: 'practice',
  scope: 'element',
  kinds: ['application'],
  title: {
    vi: 'Hệ thống từ cấp độ 3 trở lên được giám sát tập trung',
    en: 'A system of level 3 or above is centrally monitored',
  },
  explanation: {
    vi: 'Đối với hệ thống từ cấp độ 3 trở lên, chủ quản phải có thành phần giám sát trung tâm thu thập, phân tích thông tin an toàn của hệ thống, với thiết bị quan trắc bao phủ mọi đường kết nối Internet của đối tượng được giám sát. Khai bằng một `biện pháp` có `loại giám sát tập trung` và `bảo vệ` hệ thống, hoặc bằng `giám sát chuyên nghiệp` trong hồ sơ cấp độ của hệ thống.',
    en: 'For systems from level 3 on, the owner must have a central monitoring component that collects and analyses their security information, with sensors on every Internet link of what is monitored. State it as a `control` of `type monitoring` that `protects` the system, or as `professional-monitoring` in the system’s level dossier.',
  },
  interpretation: {
    vi: 'Thành phần giám sát trung tâm là của chủ quản và có thể phục vụ nhiều hệ thống; quan trắc cơ sở được đặt trên đường kết nối của đối tượng được giám sát (khoản 1 và khoản 2 Điều 5). Vì vậy biện pháp bảo vệ hệ thống chứa nó, vùng chứa nó, hoặc máy chủ, trung tâm dữ liệu nơi triển khai đều được tính, và tổ chức hoặc biện pháp mà hồ sơ cấp độ nêu là giám sát chuyên nghiệp cũng vậy, nếu đang tồn tại; biện pháp chỉ gắn với cơ quan chủ quản thì không, vì không cho biết hệ thống nào được giám sát. Phân hệ chỉ được xét khi có cấp độ riêng. Ngày hết hiệu lực của Thông tư này được suy ra và chưa có văn bản thay thế, nên từ ngày 01/07/2026 quy tắc chỉ cảnh báo.',
    en: 'The central component belongs to the owner and may serve many systems, and sensors sit on the links of what is monitored (clauses 1 and 2, Article 5). So a control counts that protects a containing system, the zone, or the node or data centre that hosts the system, and so does who, or what, the level dossier names as its professional monitoring, if it exists; one that only names the owning agency does not, as it does not tell which systems are monitored. A module is looked at only if it states a level of its own. The end of this circular is derived and nothing takes its place, so from 1 July 2026 the rule only warns.',
  },
  messages,
  check(system, context) {
    const day = hasAttribute(system, 'level') ? judgedOn(context, system) : undefined;
    const level = day === undefined ? undefined : attributeOn(context, system, 'level', 'number', day);
    if (
      day === undefined ||
      !level ||
      level.value.number < 3 ||
      isMonitored(context, system, day) ||
      isOutside(context, system, day)
    ) {
      return NO_PROBLEM;
    }
    const facts = { system: nameOf(system), level: level.value.number };
    return [
      { origin: level.attribute.origin, message: say(context, messages, 'unmonitored', facts), says: 'unmonitored' },
    ];
  },
};

function isMonitored(context: RuleContext, system: Element, day: IsoDate): boolean {
  const seen = new Set<ElementId>();
  for (const application of [system, ...containersOf(context, system)]) {
    if (
      isProtected(context, application.id, day) ||
      standsMonitored(context, application, day, seen) ||
      hasMonitoringInDossier(context, application.id, day)
    ) {
      return true;
    }
  }
  return false;
}

/** Whether a dossier that covers an application names who monitors it professionally, or by what. */
function hasMonitoringInDossier(context: RuleContext, application: ElementId, day: IsoDate): boolean {
  return holdingOn(context, context.model.incoming(application, 'covers'), day).some(({ source }) => {
    const dossier = context.model.element(source);
    return (
      dossier !== undefined &&
      holdsOn(context, dossier, day) &&
      attributesOn(context, dossier, 'professional-monitoring', 'reference', day).some(({ value }) => {
        const monitor = context.model.element(value.element);
        return monitor !== undefined && lifecycleOf(context, monitor, day) === 'active';
      })
    );
  });
}

/** Whether a place where an application stands – its zone, what hosts it, and what contains those – is monitored. */
function standsMonitored(context: RuleContext, application: Element, day: IsoDate, seen: Set<ElementId>): boolean {
  const places = [
    ...context.model.outgoing(application.id, 'located-in'),
    ...context.model.outgoing(application.id, 'hosted-on'),
  ];
  for (const relation of holdingOn(context, places, day)) {
    const place = context.model.element(relation.target);
    for (const area of place ? [place, ...ancestors(context.model, place)] : []) {
      if (!seen.has(area.id)) {
        seen.add(area.id);
        if (isProtected(context, area.id, day) || standsMonitored(context, area, day, seen)) {
          return true;
        }
      }
    }
  }
  return false;
}

function isProtected(context: RuleContext, id: ElementId, day: IsoDate): boolean {
  return holdingOn(context, context.model.incoming(id, 'protects'), day).some((relation) => {
    const control = context.model.element(relation.source);
    return (
      control !== undefined &&
      holdingOn(context, [control], day).length > 0 &&
      choiceOn(context, control, 'type', day) === 'monitoring'
    );
  });
}
