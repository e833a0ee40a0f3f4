import type { Fix, RelatedPlace } from '@govarch/model/finding';
import type { Element } from '@govarch/model/model';
import { dateText } from '@govarch/model/wording/dates';
import { isPart, ownOrInherited } from '../facts/ownership.js';
import { judgedOn } from '../facts/time.js';
import { fill, nameOf, say } from '../messages.js';
import { type ElementRule, NO_PROBLEM, type RuleContext, type RuleMessages } from '../rule.js';

const messages = {
  none: {
    vi: '“{system}” không có chủ quản vào ngày {day}; hệ thống thông tin phải có một chủ quản ({citation}).',
    en: '“{system}” has no owner on {day}; an information system must have one ({citation}).',
  },
  several: {
    vi: '“{system}” có hai chủ quản “{first}” và “{second}” tại ngày {day}; hệ thống thông tin chỉ có một chủ quản ({citation}).',
    en: '“{system}” has two owners, “{first}” and “{second}”, on {day}; an information system has one owner only ({citation}).',
  },
  first: { vi: 'chủ quản thứ nhất', en: 'the first owner' },
  nameOwner: { vi: 'Ghi chủ quản “{owner}”', en: 'Name “{owner}” as the owner' },
  otherTime: { vi: 'chủ quản này không có hiệu lực vào ngày {day}', en: 'this owner is not in charge on {day}' },
} satisfies RuleMessages;

/** Exactly one owner at a time. */
export const sys01: ElementRule = {
  id: 'SYS-01',
  family: 'SYS',
  severity: 'error',
  unfinished: ['none'],
  grounds: [
    { instrument: 'nd-85-2016', articles: '5.1a', evidence: 'verified' },
    { instrument: 'nd-331-2026', articles: '8.1a', evidence: 'secondary' },
  ],
  withoutGround: 'practice',
  scope: 'element',
  kinds: ['application'],
  title: {
    vi: 'Hệ thống thông tin có đúng một chủ quản',
    en: 'An information system has exactly one owner',
  },
  explanation: {
    vi: 'Hệ thống thông tin chỉ có một chủ quản: cơ quan, tổ chức có thẩm quyền quản lý trực tiếp hệ thống. Chủ quản được đếm vào ngày tham chiếu, nên một chủ quản đến ngày 30/06 và một chủ quản khác từ ngày 01/07 là đúng; khoảng trống giữa hai chủ quản là sai.',
    en: 'An information system has one owner only: the organisation with authority to manage it directly. Owners are counted at the as-of date, so one owner until 30 June and another from 1 July is right, and a gap between them is not.',
  },
  interpretation: {
    vi: 'Phân hệ và hệ thống thành phần không ghi chủ quản thì có chủ quản của hệ thống chứa nó; thiếu chủ quản thì chỉ báo tại hệ thống ngoài cùng. Hệ thống chưa vận hành vào ngày tham chiếu được xét vào ngày bắt đầu.',
    en: 'A module or component system that names no owner has the owner of the system that contains it; where nobody is named, the outermost system is reported. A system that is not yet in use at the as-of date is judged on the day it begins.',
  },
  messages,
  check(system, context) {
    if (context.model.outgoing(system.id, 'owner').length === 0 && isPart(context, system)) {
      return NO_PROBLEM;
    }
    const day = judgedOn(context, system);
    if (day === undefined) {
      return NO_PROBLEM;
    }
    const owners = ownOrInherited(context, system, 'owner', day);
    const [first] = owners;
    if (!first) {
      if (isPart(context, system)) {
        return NO_PROBLEM;
      }
      const message = say(context, messages, 'none', { system: nameOf(system), day: dateText(day) });
      const related = context.model
        .outgoing(system.id, 'owner')
        .map((relation) => ({ origin: relation.origin, message: fill(messages.otherTime, { day: dateText(day) }) }));
      const fixes = related.length === 0 ? ownerFixes(system, context) : [];
      return [{ origin: system.nameOrigin, message, related, fixes, lacks: ['owner'], says: 'none' }];
    }
    if (first.source !== system.id) {
      return NO_PROBLEM;
    }
    const seen = new Set([first.target]);
    const related: RelatedPlace[] = [{ origin: first.origin, message: messages.first }];
    return owners
      .filter((owner) => !seen.has(owner.target) && seen.add(owner.target))
      .map((owner) => ({
        origin: owner.origin,
        message: say(context, messages, 'several', {
          system: nameOf(system),
          first: partyName(context, first.target),
          second: partyName(context, owner.target),
          day: dateText(day),
        }),
        related,
      }));
  },
};

/** The agency whose architecture this is may be meant to own its systems; where there is one, it is offered. */
function ownerFixes(system: Element, context: RuleContext): Fix[] {
  const [owner, ...others] = [...context.homeAgencies];
  if (owner === undefined || others.length > 0) {
    return [];
  }
  return [
    {
      title: fill(messages.nameOwner, { owner: partyName(context, owner) }),
      edits: [{ type: 'add-relation', source: system.id, relation: { kind: 'owner', target: owner } }],
    },
  ];
}

function partyName(context: RuleContext, id: Element['id']) {
  const party = context.model.element(id);
  return party ? nameOf(party) : id;
}
