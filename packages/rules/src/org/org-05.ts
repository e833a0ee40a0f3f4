import type { ModelEdit } from '@govarch/model/edits';
import type { Fix } from '@govarch/model/finding';
import type { Element, ElementReference, IsoDate, ReferenceRole, Relation } from '@govarch/model/model';
import { type AttributeId, coreVocabulary, type Localized, type RelationId } from '@govarch/model/vocabulary';
import { dateText } from '@govarch/model/wording/dates';
import { allOf } from '@govarch/model/wording/lists';
import { attributesOn } from '../facts/attributes.js';
import { replacementsOf } from '../facts/replacement.js';
import { holdsOn, isDated, judgedOn, lifecycleOf } from '../facts/time.js';
import { fill, nameOf, say } from '../messages.js';
import type { Problem, ProjectRule, RuleContext, RuleMessages } from '../rule.js';

const messages = {
  ended: {
    vi: '“{element}” có quan hệ “{relation}” với “{party}” vào ngày {day}, nhưng “{party}” khi đó không còn tồn tại ({citation}).',
    en: '“{element}” is joined with “{party}” by `{relation}` on {day}, when “{party}” no longer exists ({citation}).',
  },
  replaced: {
    vi: '“{element}” có quan hệ “{relation}” với “{party}” vào ngày {day}, nhưng “{party}” khi đó không còn tồn tại và đã được thay thế bởi {others} ({citation}).',
    en: '“{element}” is joined with “{party}” by `{relation}` on {day}, when “{party}” no longer exists and is replaced by {others} ({citation}).',
  },
  notYet: {
    vi: '“{element}” có quan hệ “{relation}” với “{party}” vào ngày {day}, nhưng “{party}” khi đó chưa tồn tại ({citation}).',
    en: '“{element}” is joined with “{party}” by `{relation}` on {day}, when “{party}” does not exist yet ({citation}).',
  },
  other: { vi: '“{other}”', en: '“{other}”' },
  party: { vi: '“{party}” được khai báo tại đây', en: '“{party}” is declared here' },
  fix: { vi: 'Thay “{party}” bằng “{other}”', en: 'Replace “{party}” by “{other}”' },
} satisfies RuleMessages;

/** By which others name a party that acts for them or is served, and by which a party names what it does. */
const TO_PARTY: readonly RelationId[] = coreVocabulary.relations
  .filter(({ to }) => to.includes('party'))
  .map(({ id }) => id);
const FROM_PARTY: readonly RelationId[] = coreVocabulary.relations
  .filter(({ from }) => from.includes('party'))
  .map(({ id }) => id);

/** Who did something, and the attribute that tells when. */
const DATES_OF_ACTS: Partial<Record<ReferenceRole, AttributeId>> = {
  appraiser: 'appraised',
  assessor: 'security-assessed',
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
    vi: 'Cơ quan, đơn vị được nêu còn tồn tại vào ngày xem xét',
    en: 'A party that is named exists on the day',
  },
  explanation: {
    vi: 'Bộ, cơ quan, đơn vị được sáp nhập, chia tách hoặc kết thúc hoạt động; hệ thống, nhiệm vụ mà chúng giữ thì chuyển cho cơ quan khác. Chủ quản, đơn vị vận hành, đơn vị chủ trì, phối hợp, thực hiện, được phục vụ, được phân công hoặc được nêu trong hồ sơ phải là cơ quan, đơn vị hoặc nhà cung cấp đang tồn tại. Ghi thời hạn cho quan hệ (`đến`, `từ`) và nêu cơ quan tiếp nhận.',
    en: 'Ministries, agencies and units are merged, split or ended, and others take over their systems and work. Whoever owns, operates, leads, coordinates, performs, is served, is responsible or is named in a dossier must be a party or provider that exists. Date the relation (`to`, `from`) and name who has taken over.',
  },
  interpretation: {
    vi: 'Thời hạn của cơ quan là thời hạn ghi trong mô hình; đơn vị của cơ quan đã kết thúc cũng đã kết thúc. Thành phần đang dùng được xét tại ngày xem xét, thành phần dự kiến vào ngày bắt đầu; thành phần đã ngừng không xét. Cơ quan thẩm định, đơn vị đánh giá được xét vào ngày thẩm định, ngày đánh giá nếu có ghi; việc phê duyệt đã diễn ra nên không xét. Cơ quan thay thế là cơ quan khai `thay thế` cơ quan cũ và đang tồn tại.',
    en: 'When a party exists is what the model says; a unit of an agency that has ended has ended too. What is in use is judged on the as-of date, what is planned on the day it begins; who appraised or assessed, on that day if it is stated; what is retired is passed over, and so are approvals, which were given in their time. A party takes over if it states that it `replaces` the old one and exists itself.',
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

/** The parties and providers that do not exist at all times, of whatever project: a dependency's are named here too. */
function partiesWithDates(context: RuleContext): Element[] {
  return [...coreVocabulary.kindsIn('party'), 'provider' as const].flatMap((kind) =>
    context.model.elementsOfKind(kind).filter((party) => isDated(context, party)),
  );
}

/** A mention of a party: a relation, or an attribute whose value names it. */
type Mention = Relation | ElementReference;

/** Where the project names a party, or lets it do something. What a party approved, it approved in its time. */
function mentionsOf(context: RuleContext, party: Element): Mention[] {
  const mentions = [
    ...TO_PARTY.flatMap((kind) => context.model.incoming(party.id, kind)),
    ...FROM_PARTY.flatMap((kind) => context.model.outgoing(party.id, kind)),
    ...context.model.references(party.id).filter(({ role }) => isReference(role)),
  ];
  return mentions.filter(({ project }) => project === context.project.name);
}

/** Whether a role is an attribute whose value is the element; no attribute of a project's own is. */
function isReference(role: ReferenceRole): role is AttributeId {
  return (
    coreVocabulary.isAttribute(role) &&
    coreVocabulary.attribute(role).usages.some(({ value }) => value.type === 'reference')
  );
}

function problemOf(context: RuleContext, party: Element, mention: Mention): Problem | undefined {
  const element = context.model.element(mention.source === party.id ? mention.target : mention.source);
  const day = element && dayOf(context, element, mention);
  const lifecycle = day === undefined ? 'active' : lifecycleOf(context, party, day);
  if (!element || day === undefined || lifecycle === 'active' || !holdsOn(context, mention, day)) {
    return undefined;
  }
  const others = lifecycle === 'retired' ? replacementsOf(context, party, day) : [];
  const facts = {
    element: nameOf(element),
    party: nameOf(party),
    relation: wordOf(mention),
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

/** The day on which a mention must be right: that of the act, where it tells who did something on a stated day. */
function dayOf(context: RuleContext, element: Element, mention: Mention): IsoDate | undefined {
  const day = judgedOn(context, element);
  const dateOfAct = 'kind' in mention ? undefined : DATES_OF_ACTS[mention.role];
  const act =
    day === undefined || dateOfAct === undefined ? [] : attributesOn(context, element, dateOfAct, 'date', day);
  const days = act.map(({ value }) => value.date).sort();
  const last = days[days.length - 1];
  return day !== undefined && last !== undefined && last < day ? last : day;
}

function wordOf(mention: Mention): Localized {
  const { vi, en } =
    'kind' in mention
      ? coreVocabulary.relation(mention.kind).spelling
      : coreVocabulary.attribute(mention.role as AttributeId).spelling;
  return { vi, en };
}

/** The edit that names another party instead; none where the party itself says what it does. */
function replacingEdit(element: Element, party: Element, mention: Mention, other: Element): ModelEdit | undefined {
  const { source, target, origin } = mention;
  if ('kind' in mention) {
    return target === party.id
      ? { type: 'replace-target', source, relation: mention.kind, target, at: origin, by: other.id }
      : undefined;
  }
  const attribute = element.attributes.find((candidate) => candidate.origin === origin);
  return (
    attribute && {
      type: 'change-attribute',
      element: element.id,
      attribute: attribute.id,
      at: origin,
      values: attribute.values.map((value) =>
        value.type === 'reference' && value.element === party.id ? { type: 'reference', element: other.id } : value,
      ),
    }
  );
}
