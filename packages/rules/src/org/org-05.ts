import type { ModelEdit } from '@govarch/model/edits';
import type { Fix } from '@govarch/model/finding';
import type {
  AttributeValue,
  Element,
  ElementId,
  ElementReference,
  IsoDate,
  ReferenceRole,
  Relation,
} from '@govarch/model/model';
import {
  type AttributeId,
  coreVocabulary,
  type KindId,
  type Localized,
  type RelationId,
} from '@govarch/model/vocabulary';
import { dateText } from '@govarch/model/wording/dates';
import { allOf } from '@govarch/model/wording/lists';
import { attributesOn } from '../facts/attributes.js';
import { replacementsOf } from '../facts/replacement.js';
import { holdsOn, isDated, isGivenUp, judgedOn, lifecycleOf, withContainers } from '../facts/time.js';
import { fill, nameOf, say } from '../messages.js';
import type { Problem, ProjectRule, RuleContext, RuleMessages } from '../rule.js';

const messages = {
  ended: {
    vi: '“{party}” {does} “{element}” vào ngày {day}, nhưng khi đó không còn tồn tại ({citation}).',
    en: '“{party}” {does} “{element}” on {day}, but no longer exists by then ({citation}).',
  },
  replaced: {
    vi: '“{party}” {does} “{element}” vào ngày {day}, nhưng khi đó không còn tồn tại và đã được thay thế bởi {others} ({citation}).',
    en: '“{party}” {does} “{element}” on {day}, but no longer exists by then and is replaced by {others} ({citation}).',
  },
  notYet: {
    vi: '“{party}” {does} “{element}” vào ngày {day}, nhưng khi đó chưa tồn tại ({citation}).',
    en: '“{party}” {does} “{element}” on {day}, but does not exist yet by then ({citation}).',
  },
  other: { vi: '“{other}”', en: '“{other}”' },
  party: { vi: '“{party}” được khai báo tại đây', en: '“{party}” is declared here' },
  fix: { vi: 'Thay “{party}” bằng “{other}”', en: 'Replace “{party}” by “{other}”' },
} satisfies RuleMessages;

/** Who is named: parties, providers, and the roles that are taken in them. */
const PARTIES: readonly KindId[] = [...coreVocabulary.kindsIn('acting-party')];

/** By which others name a party that acts for them or is served, and by which a party names what it does. */
const TO_PARTY: readonly RelationId[] = coreVocabulary.relations
  .filter(({ to }) => to.includes('party'))
  .map(({ id }) => id);
const FROM_PARTY: readonly RelationId[] = coreVocabulary.relations
  .filter(({ from }) => from.includes('party'))
  .map(({ id }) => id);

/** Who did something, and the attribute that tells when. An approval tells its day itself. */
const DATES_OF_ACTS: Partial<Record<ReferenceRole, AttributeId>> = {
  appraiser: 'appraised',
  approver: 'approved',
  assessor: 'security-assessed',
  author: 'date',
};

/** Nothing that is in use is owned, operated, led or done by a party that does not exist. */
export const org05: ProjectRule = {
  id: 'ORG-05',
  family: 'ORG',
  severity: 'warning',
  grounds: [],
  withoutGround: 'practice',
  scope: 'project',
  title: {
    vi: 'Cơ quan, đơn vị được nêu còn tồn tại vào ngày tham chiếu',
    en: 'A party that is named exists on the day',
  },
  explanation: {
    vi: 'Bộ, cơ quan, đơn vị được sáp nhập, chia tách hoặc kết thúc hoạt động; hệ thống, nhiệm vụ mà chúng giữ thì chuyển cho cơ quan khác. Chủ quản, đơn vị vận hành, đơn vị chủ trì, phối hợp, thực hiện, được phục vụ, được phân công, phê duyệt hoặc được nêu trong hồ sơ phải là cơ quan, đơn vị hoặc nhà cung cấp đang tồn tại. Ghi thời hạn cho quan hệ (`đến`, `từ`) và nêu cơ quan tiếp nhận.',
    en: 'Ministries, agencies and units are merged, split or ended, and others take over their systems and work. Whoever owns, operates, leads, coordinates, performs, is served, is responsible, approves or is named in a dossier must be a party or provider that exists. Date the relation (`to`, `from`) and name who has taken over.',
  },
  interpretation: {
    vi: 'Thời hạn của cơ quan là thời hạn ghi trong mô hình; đơn vị của cơ quan đã kết thúc cũng đã kết thúc. Thành phần đang dùng được xét vào ngày tham chiếu, thành phần dự kiến vào ngày bắt đầu; thành phần đã ngừng không xét. Việc đã làm được xét vào ngày làm nếu có ghi: ngày phê duyệt, thẩm định, đánh giá, ngày của quyết định hay đề xuất; cơ quan khi đó còn tồn tại thì không sai. Phê duyệt không ghi ngày không được xét. Vai trò trong một cơ quan, đơn vị tồn tại cùng cơ quan, đơn vị đó. Cơ quan thay thế là cơ quan khai `thay thế` cơ quan cũ và đang tồn tại.',
    en: 'When a party exists is what the model says; a unit of an agency that has ended has ended too. What is in use is judged on the as-of date, what is planned on the day it begins; what is retired is passed over. What was done is judged on its day if that is stated: that of an approval, an appraisal, an assessment, a decision or proposal; a party that existed then is named rightly. An approval without a day is passed over. A role exists as long as the agency or unit that it belongs to. A party takes over if it states that it `replaces` the old one and exists itself.',
  },
  messages,
  check(context) {
    const problems: Problem[] = [];
    for (const party of partiesWithDates(context)) {
      for (const mention of mentionsOf(context, party)) {
        const problem = problemOf(context, party, mention);
        if (problem) {
          problems.push(problem);
        }
      }
    }
    return problems;
  },
};

/** Those among them that do not exist at all times, of whatever project: a dependency's are named here too. */
function partiesWithDates(context: RuleContext): Element[] {
  return PARTIES.flatMap((kind) => context.model.elementsOfKind(kind).filter((party) => isDated(context, party)));
}

/** A mention of a party: a relation, or an attribute whose value names it. */
type Mention = Relation | ElementReference;

/** Where the project names a party, or lets it do something. */
function mentionsOf(context: RuleContext, party: Element): Mention[] {
  const mentions = [
    ...TO_PARTY.flatMap((kind) => context.model.incoming(party.id, kind)),
    ...FROM_PARTY.flatMap((kind) => context.model.outgoing(party.id, kind)),
    ...context.model.references(party.id),
  ];
  return mentions.filter(({ project }) => project === context.project.name);
}

function problemOf(context: RuleContext, party: Element, mention: Mention): Problem | undefined {
  const element = context.model.element(mention.source === party.id ? mention.target : mention.source);
  const fault = element && faultOf(context, party, element, mention);
  if (!fault) {
    return undefined;
  }
  const { lifecycle, day } = fault;
  const others = lifecycle === 'retired' ? replacementsOf(context, party, day) : [];
  const facts = {
    element: nameOf(element),
    party: nameOf(party),
    does: deedOf(party, mention),
    day: dateText(day),
    others: allOf(others.map((other) => fill(messages.other, { other: nameOf(other) }))),
  };
  const name = lifecycle === 'planned' ? 'notYet' : others.length > 0 ? 'replaced' : 'ended';
  const fixes = others.flatMap((other): Fix[] => {
    const edit = replacingEdit(element, party, mention, other);
    return edit ? [{ title: fill(messages.fix, { ...facts, other: nameOf(other) }), edits: [edit] }] : [];
  });
  const [only, ...alternatives] = fixes;
  return {
    origin: mention.origin,
    message: say(context, messages, name, facts),
    related: [{ origin: party.nameOrigin, message: fill(messages.party, facts) }],
    ...(only ? { fixes: alternatives.length === 0 ? [{ ...only, preferred: true }] : fixes } : {}),
  };
}

/** How a party stands on a day on which it has to exist. */
interface Fault {
  readonly lifecycle: 'planned' | 'retired';
  readonly day: IsoDate;
}

/** What is wrong with a mention: on no day that it may speak of does the party exist. */
function faultOf(context: RuleContext, party: Element, element: Element, mention: Mention): Fault | undefined {
  const judged = judgedOn(context, element);
  if (judged === undefined || !holdsOn(context, mention, judged)) {
    return undefined;
  }
  const acts = daysOfAct(context, element, mention, judged);
  if (acts && withContainers(context, party).some(isGivenUp)) {
    return undefined;
  }
  const faults: Fault[] = [];
  for (const day of acts ?? [judged]) {
    const lifecycle = lifecycleOf(context, party, day);
    if (lifecycle === 'active') {
      return undefined;
    }
    faults.push({ lifecycle, day });
  }
  return faults[faults.length - 1];
}

/**
 * The days on which the party did what it is named for, in order; undefined where it is named for what it is, or has yet to
 * do. None for an approval without a day: it may have been given while the party existed.
 */
function daysOfAct(
  context: RuleContext,
  element: Element,
  mention: Mention,
  judged: IsoDate,
): readonly IsoDate[] | undefined {
  if ('kind' in mention) {
    return undefined;
  }
  if (mention.role === 'approved') {
    return mention.date === undefined ? [] : [mention.date];
  }
  const attribute = DATES_OF_ACTS[mention.role];
  if (attribute === undefined) {
    return undefined;
  }
  const dates = attributesOn(context, element, attribute, 'date', judged).map(({ value }) => value.date);
  const approvals = attributesOn(context, element, attribute, 'approval', judged).flatMap(
    ({ value }) => value.date ?? [],
  );
  const days = [...dates, ...approvals].sort();
  return days.length > 0 ? days : undefined;
}

/** What a party does, or is, by a mention, as it stands between the names of the party and of the other element. */
function deedOf(party: Element, mention: Mention): Localized {
  if ('kind' in mention) {
    const { spelling, inverse } = coreVocabulary.relation(mention.kind);
    const { vi, en } = mention.source === party.id ? spelling : inverse;
    return { vi, en: asVerb(en) };
  }
  if (mention.role === 'approved') {
    return { vi: 'phê duyệt', en: 'approved' };
  }
  const { vi, en } = coreVocabulary.attribute(mention.role as AttributeId).spelling;
  return { vi: `được nêu là ${vi} của`, en: `is named as the ${en.replaceAll('-', ' ')} of` };
}

/** `owns` stays as it is, `served by` becomes `is served by`. */
function asVerb(words: string): string {
  const spoken = words.replaceAll('-', ' ');
  return /^\w+s\b/.test(spoken) ? spoken : `is ${spoken}`;
}

/** The edit that names another party instead; none for what is said of a clause. */
function replacingEdit(element: Element, party: Element, mention: Mention, other: Element): ModelEdit | undefined {
  const { source, target, origin } = mention;
  if ('kind' in mention) {
    const relation = { source, relation: mention.kind, target, at: origin, by: other.id };
    return target === party.id ? { type: 'replace-target', ...relation } : { type: 'replace-source', ...relation };
  }
  const attribute = element.attributes.find((candidate) => candidate.origin === origin);
  return (
    attribute && {
      type: 'change-attribute',
      element: element.id,
      attribute: attribute.id,
      at: origin,
      values: withOther(attribute.values, party.id, other.id),
    }
  );
}

/** Values that name another party instead of one, each once. */
function withOther(values: readonly AttributeValue[], party: ElementId, other: ElementId): AttributeValue[] {
  const isNamed = values.some((value) => value.type === 'reference' && value.element === other);
  return values.flatMap((value): AttributeValue[] => {
    if (value.type === 'approval' && value.by === party) {
      return [{ ...value, by: other }];
    }
    if (value.type === 'reference' && value.element === party) {
      return isNamed ? [] : [{ ...value, element: other }];
    }
    return [value];
  });
}
