import { allOf } from '@govarch/model/wording/lists';
import { attributeOn, hasAttribute } from '../facts/attributes.js';
import { levelFix } from '../facts/level-fix.js';
import { isFullyOnline, servicesOf } from '../facts/public-services.js';
import { judgedOn } from '../facts/time.js';
import { fill, nameOf, say } from '../messages.js';
import { type ElementRule, NO_PROBLEM, type RuleMessages } from '../rule.js';

/** How many services a message names; the others are counted. */
const NAMED = 3;

const messages = {
  tooLow: {
    vi: '“{system}” khai cấp độ {level} nhưng cung cấp hoặc hỗ trợ dịch vụ công trực tuyến mức độ 3, 4 hoặc toàn trình: {services}; hệ thống như vậy phải từ cấp độ 3 trở lên ({citation}).',
    en: '“{system}” states level {level}, but provides or supports public services online at level 3, 4 or in full: {services}; such a system has at least level 3 ({citation}).',
  },
  named: { vi: '“{service}”', en: '“{service}”' },
  others: { vi: '{count} dịch vụ khác', en: '{count} others' },
  service: { vi: 'mức độ của dịch vụ “{service}”', en: 'the level of the service “{service}”' },
} satisfies RuleMessages;

/** A system behind fully online public services has at least level 3. */
export const sec04: ElementRule = {
  id: 'SEC-04',
  family: 'SEC',
  severity: 'error',
  grounds: [
    {
      instrument: 'nd-85-2016',
      articles: '9.2a, 6.2b',
      articlesOf: { tooLow: '9.2a' },
      evidence: 'verified',
    },
    { instrument: 'nd-331-2026', articles: '13.2b', evidence: 'secondary' },
  ],
  withoutGround: 'silent',
  scope: 'element',
  kinds: ['application'],
  title: {
    vi: 'Dịch vụ công trực tuyến mức độ 3, 4 hoặc toàn trình đòi hỏi cấp độ 3 trở lên',
    en: 'Public services online at level 3, 4 or in full require level 3 or above',
  },
  explanation: {
    vi: 'Hệ thống phục vụ người dân, doanh nghiệp cung cấp dịch vụ công trực tuyến từ mức độ 3 trở lên là hệ thống thông tin cấp độ 3. Hệ thống hỗ trợ việc cung cấp dịch vụ trực tuyến cũng thuộc loại này (điểm b khoản 2 Điều 6).',
    en: 'A system for citizens and businesses that provides public services online at level 3 or above is an information system of level 3. Systems that support the provision of online services belong to the same class (point b, clause 2, Article 6).',
  },
  interpretation: {
    vi: 'Dịch vụ `toàn trình` (thuật ngữ của Nghị định số 42/2022/NĐ-CP, được Nghị định số 224/2026/NĐ-CP giữ lại) được coi như mức độ 4 – đây là suy luận, vì Nghị định số 85/2016/NĐ-CP chỉ nói đến mức độ 1–4. Dịch vụ `một phần` không có mức tương ứng rõ ràng nên không áp dụng. Dịch vụ do một phân hệ không có cấp độ riêng cung cấp được tính cho hệ thống chứa nó. Hệ thống chưa ghi cấp độ do SEC-01 báo.',
    en: 'A service provided in `full` (the term of Decree No. 42/2022/NĐ-CP, which Decree No. 224/2026/NĐ-CP keeps) is treated as level 4: an inference, as Decree No. 85/2016/NĐ-CP speaks of levels 1 to 4 only. A `partial` service has no clear counterpart among them and is passed over. A service of a module without a level of its own counts for the system that contains it. SEC-01 reports systems that state no level.',
  },
  messages,
  check(system, context) {
    const day = hasAttribute(system, 'level') ? judgedOn(context, system) : undefined;
    const level = day === undefined ? undefined : attributeOn(context, system, 'level', 'number', day);
    if (day === undefined || !level || level.value.number >= 3) {
      return NO_PROBLEM;
    }
    const services = servicesOf(context, system, day).filter(isFullyOnline);
    if (services.length === 0) {
      return NO_PROBLEM;
    }
    const named = services.slice(0, NAMED);
    const texts = named.map(({ service }) => fill(messages.named, { service: nameOf(service) }));
    if (services.length > NAMED) {
      texts.push(fill(messages.others, { count: services.length - NAMED }));
    }
    const facts = { system: nameOf(system), level: level.value.number, services: allOf(texts) };
    const related = named.map(({ service, attribute }) => ({
      origin: attribute?.origin ?? service.nameOrigin,
      message: fill(messages.service, { service: nameOf(service) }),
    }));
    const fixes = [levelFix(system, 3, level.attribute)];
    return [{ origin: level.attribute.origin, message: say(context, messages, 'tooLow', facts), related, fixes }];
  },
};
