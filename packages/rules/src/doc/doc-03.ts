import type { Element, Relation } from '@govarch/model/model';
import type { Localized } from '@govarch/model/vocabulary';
import { instrumentName } from '@govarch/model/wording/citation';
import { dateText } from '@govarch/model/wording/dates';
import { allOf } from '@govarch/model/wording/lists';
import { attributeOn } from '../facts/attributes.js';
import { type DocumentForce, forceOfDocument, hasBegun, successorsInForce } from '../facts/document-force.js';
import { holdsOn, lifecycleOf } from '../facts/time.js';
import type { InstrumentEntry } from '../instruments/instrument.js';
import { forceOn } from '../instruments/instruments.js';
import { fill, nameOf, say } from '../messages.js';
import type { Problem, ProjectRule, RuleContext, RuleMessages } from '../rule.js';
import { successorFix } from './successor-fix.js';

/** How many of the elements that rest on a document are named; the others are counted. */
const NAMED = 3;

const messages = {
  ended: {
    vi: '“{document}” chỉ còn hiệu lực đến ngày {end}{doubt}, nhưng vẫn là căn cứ của {users}{successors} ({citation}).',
    en: '“{document}” was in force until {end} only{doubt}, but is still the basis of {users}{successors} ({citation}).',
  },
  endedSomeDay: {
    vi: '“{document}” đã được thay thế, chưa rõ hết hiệu lực từ ngày nào, nhưng vẫn là căn cứ của {users}{successors} ({citation}).',
    en: '“{document}” has been replaced, from which day is not known, but is still the basis of {users}{successors} ({citation}).',
  },
  before: {
    vi: '“{document}” có hiệu lực từ ngày {begin}, nhưng đã là căn cứ của {users} vào ngày {day} ({citation}).',
    en: '“{document}” is in force from {begin}, but is the basis of {users} on {day} already ({citation}).',
  },
  derived: { vi: ' (ngày được suy ra)', en: ' (a derived day)' },
  replacedBy: { vi: '; văn bản thay thế: {names}', en: '; its successor: {names}' },
  user: { vi: '“{user}”', en: '“{user}”' },
  others: { vi: '{count} thành phần khác', en: '{count} others' },
  use: { vi: '“{user}” căn cứ vào văn bản này', en: '“{user}” is based on it' },
} satisfies RuleMessages;

const NOTHING: Localized = { vi: '', en: '' };

/** What is in use rests on documents that are in force. */
export const doc03: ProjectRule = {
  id: 'DOC-03',
  family: 'DOC',
  severity: 'warning',
  grounds: [],
  withoutGround: 'practice',
  scope: 'project',
  title: {
    vi: 'Căn cứ pháp lý còn hiệu lực',
    en: 'A legal basis is in force',
  },
  explanation: {
    vi: 'Văn bản mà một thành phần đang dùng `căn cứ vào` phải có hiệu lực vào ngày của pháp luật được áp dụng. Văn bản đã hết hiệu lực thì thay bằng văn bản kế tiếp, hoặc ghi thời hạn cho quan hệ `căn cứ vào`.',
    en: 'A document on which something in use is `based-on` must be in force on the law’s date. Replace one that has ended by its successor, or date the relation `based-on`.',
  },
  interpretation: {
    vi: 'Hiệu lực lấy từ `hiệu lực từ`, `hiệu lực đến` của văn bản; nếu không ghi thì theo danh mục văn bản của GovArch, tìm bằng `số hiệu` dù viết `45/2020/NĐ-CP`, `NĐ 45/2020/NĐ-CP` hay `Nghị định số 45/2020/NĐ-CP`. Danh mục không phải là nguồn chính thức; văn bản chưa rõ còn hiệu lực hay không thì không bị báo, văn bản đã được thay thế nhưng chưa rõ từ ngày nào thì chỉ được nêu ở mức thông tin. Mỗi văn bản được báo một lần, dù bao nhiêu thành phần căn cứ vào nó.',
    en: 'Its force is what the document states as `effective` and `expires`, else what the catalogue of GovArch knows of its `number`, whether written `45/2020/NĐ-CP`, `NĐ 45/2020/NĐ-CP` or `Nghị định số 45/2020/NĐ-CP`. The catalogue is not an official source: a document that may or may not be in force is not reported, and one replaced on a day that is not known is only noted. Each document is reported once, however much rests on it.',
  },
  messages,
  check(context) {
    return context.model.elementsOfKind('legal-basis').flatMap((document) => problemOf(context, document) ?? []);
  },
};

function problemOf(context: RuleContext, document: Element): Problem | undefined {
  const force = forceOfDocument(context, document, context.asOf);
  const name = messageFor(context, force);
  const uses = name === undefined ? [] : usesOf(context, document);
  const [first] = uses;
  if (name === undefined || !first) {
    return undefined;
  }
  const successors = force.instrument && name !== 'before' ? successorsInForce(context, force.instrument) : [];
  const facts = {
    document: nameOf(document),
    users: usersText(uses),
    end: dateText(force.dates.to ?? ''),
    begin: dateText(force.dates.from ?? ''),
    day: dateText(context.asOf),
    doubt: force.endIsDerived ? messages.derived : NOTHING,
    successors: successorsText(successors),
  };
  const relations = uses.map(({ relation }) => relation);
  const fixes = successors.map((successor) => successorFix(context, document, relations, successor));
  return {
    origin: placeOf(context, document) ?? first.relation.origin,
    message: say(context, messages, name, facts),
    related: uses.slice(0, NAMED).map(({ relation, user }) => ({
      origin: relation.origin,
      message: fill(messages.use, { user: nameOf(user) }),
    })),
    ...(name === 'endedSomeDay' ? { severity: 'info' } : {}),
    fixes,
  };
}

/** Which message the force of a document on the law's date asks for; none for one in force, or in doubt. */
function messageFor(
  { instruments, lawDate, asOf }: RuleContext,
  { instrument, dates }: DocumentForce,
): 'ended' | 'endedSomeDay' | 'before' | undefined {
  const force = forceOn(dates, lawDate);
  if (force === 'before') {
    // What is in use on a later day may rest on what is in force then.
    return dates.from !== undefined && dates.from > asOf ? 'before' : undefined;
  }
  if (force === 'ended') {
    return force;
  }
  const isReplaced =
    force === 'doubtful' &&
    instrument?.status === 'ended' &&
    instrument.successors?.some((id) => hasBegun(instruments.instrumentEntry(id), lawDate));
  return isReplaced ? 'endedSomeDay' : undefined;
}

interface Use {
  readonly relation: Relation;
  readonly user: Element;
}

/** The elements of the project that are in use and rest on a document, each once. */
function usesOf(context: RuleContext, document: Element): Use[] {
  const uses = new Map<string, Use>();
  for (const relation of context.model.incoming(document.id, 'based-on')) {
    const user = context.model.element(relation.source);
    if (
      user &&
      relation.project === context.project.name &&
      !uses.has(user.id) &&
      holdsOn(context, relation, context.asOf) &&
      lifecycleOf(context, user) === 'active'
    ) {
      uses.set(user.id, { relation, user });
    }
  }
  return [...uses.values()];
}

/** Where the number of a document of the project is written, else its name; undefined for another project's. */
function placeOf(context: RuleContext, document: Element) {
  if (document.project !== context.project.name) {
    return undefined;
  }
  return attributeOn(context, document, 'number', 'text', context.asOf)?.attribute.origin ?? document.nameOrigin;
}

function usersText(uses: readonly Use[]): Localized {
  const texts: Localized[] = uses.slice(0, NAMED).map(({ user }) => fill(messages.user, { user: nameOf(user) }));
  if (uses.length > NAMED) {
    texts.push(fill(messages.others, { count: uses.length - NAMED }));
  }
  return allOf(texts);
}

function successorsText(successors: readonly InstrumentEntry[]): Localized {
  if (successors.length === 0) {
    return NOTHING;
  }
  const names = successors.map(({ type, number }) => ({
    vi: instrumentName({ type, number }, 'vi'),
    en: instrumentName({ type, number }, 'en'),
  }));
  return fill(messages.replacedBy, { names: allOf(names) });
}
