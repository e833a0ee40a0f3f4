import type { Element, IsoDate } from '@govarch/model/model';
import { allOf } from '@govarch/model/wording/lists';
import { attributeOn, hasAttribute } from '../facts/attributes.js';
import { articlesOf, type DerivedLevel, deriveLevel } from '../facts/level-criteria.js';
import { levelFix } from '../facts/level-fix.js';
import {
  attributesOfInputs,
  decidingAttributes,
  inputNames,
  type LevelInputs,
  levelInputs,
} from '../facts/level-inputs.js';
import { isOutside } from '../facts/ownership.js';
import { isFullyOnline, servicesOf } from '../facts/public-services.js';
import { isTemplate, judgedOn, lifecycleOf } from '../facts/time.js';
import { type Fact, fill, nameOf, say } from '../messages.js';
import { type ElementRule, NO_PROBLEM, type Problem, type RuleContext, type RuleMessages } from '../rule.js';

const messages = {
  tooLow: {
    vi: '“{system}” khai cấp độ {declared}, nhưng theo {citation}, các thuộc tính đã khai cho cấp độ ít nhất là {derived}: hệ thống {reasons}.',
    en: '“{system}” states level {declared}, but by {citation} its attributes make it level {derived} at least: {reasons}.',
  },
  reason: { vi: '{because} ({article})', en: '{because} ({article})' },
  missing: {
    vi: 'Chưa xác định được cấp độ của “{system}” theo {citation}: có thể là cấp độ {highest} ({article}), tùy {missing}.',
    en: 'The level of “{system}” cannot be determined by {citation}: it may be level {highest} ({article}), depending on {missing}.',
  },
  noCriterion: {
    vi: 'Chưa xác định được cấp độ của “{system}”: không tiêu chí nào tại {citation} khớp với các thuộc tính đã khai.',
    en: 'The level of “{system}” cannot be determined: no criterion of {citation} fits the attributes stated.',
  },
  input: { vi: 'dữ kiện xác định cấp độ', en: 'this decides the level' },
  service: { vi: 'mức độ của dịch vụ “{service}”', en: 'the level of the service “{service}”' },
} satisfies RuleMessages;

/** The stated level is not below the one that follows from what the system is. */
export const sec02: ElementRule = {
  id: 'SEC-02',
  family: 'SEC',
  severity: 'error',
  // The criteria of the decree that follows count data subjects and are others: they are not derived here.
  grounds: [{ instrument: 'nd-85-2016', articles: '7-11', evidence: 'verified' }],
  withoutGround: 'silent',
  scope: 'element',
  kinds: ['application'],
  title: {
    vi: 'Cấp độ khai báo không thấp hơn cấp độ suy ra từ thuộc tính',
    en: 'The stated level is not below the level that the attributes yield',
  },
  explanation: {
    vi:
      'Cấp độ được suy ra theo các tiêu chí tại Điều 7–11 từ loại hệ thống, thông tin xử lý, mức tổn hại, số người sử dụng, phạm vi, yêu cầu ' +
      'vận hành 24/7, dịch vụ công mà hệ thống cung cấp và các trường hợp đặc biệt. Cấp độ khai báo thấp hơn là lỗi. Khi thiếu một dữ kiện ' +
      'có thể làm cấp độ cao hơn mức đã khai, quy tắc chỉ nêu thông tin “chưa xác định được” kèm dữ kiện quyết định, không tự lấy mức thấp nhất; ' +
      'hệ thống chưa khai cả loại lẫn thông tin xử lý thì chưa được hỏi.',
    en:
      'The level follows by the criteria of Articles 7–11 from the type of system, the information it processes, the harm, the number of users, the ' +
      'scope, the demand to run around the clock, the public services it provides, and exceptional cases. A lower stated level is an error. Where ' +
      'something is missing that might raise the level above the stated one, the rule only notes that it “cannot be determined”, and by what; it never assumes the lowest. ' +
      'A system that states neither its type nor the information it processes is not asked yet.',
  },
  interpretation: {
    vi:
      'Các trường hợp đặc biệt (`quốc phòng an ninh`, `kinh doanh có điều kiện`, `lưu trữ quốc gia`, `theo quyết định của Thủ tướng`) được hiểu là ' +
      '“không” nếu không ghi; `vận hành 24x7` và `không ngừng ngoài kế hoạch` thì phải ghi khi hệ thống có phạm vi toàn quốc, vì khi đó chúng quyết định ' +
      'cấp độ. Điểm c khoản 2 Điều 9 nói về dịch vụ trực tuyến “khác”, nên với hệ thống chỉ khai dịch vụ công, số người sử dụng chỉ dẫn đến một thông tin. “Hệ thống ' +
      'thông tin quốc gia” (khoản 2 Điều 10) được hiểu là hệ thống có phạm vi toàn quốc trở lên; hạ tầng phạm vi toàn quốc không đòi hỏi 24/7 ít nhất là cấp độ 3 như ' +
      'hạ tầng của một ngành, một tỉnh. Bí mật nhà nước hoặc quốc phòng, an ninh mà không ghi mức tổn hại thì chưa xác định được, trừ hệ thống nội bộ: Điều 7 và khoản 1 Điều 8 ' +
      'loại trừ bí mật nhà nước. Phân hệ chỉ được xét khi ghi cả cấp độ và loại riêng. Ngày hết hiệu lực của Nghị định được ' +
      'suy ra, nên từ ngày 01/07/2026 quy tắc chỉ cảnh báo; tiêu chí của Nghị định số 331/2026/NĐ-CP tính theo chủ thể dữ liệu và chưa được suy ra tại đây.',
    en:
      'The exceptional cases (`defence`, `conditional-business`, `national-store`, `prime-minister-decision`) mean “no” unless written; `always-on` and ' +
      '`no-unplanned-downtime` must be written for a system of national scope, where they decide. point c, clause 2, Article 9 speaks of “other” online services, so for a ' +
      'system that names public services only, the number of users leads to a note. A “national information system” (clause 2, Article 10) is read as one of national scope or wider; ' +
      'nationwide infrastructure that need not run around the clock has at least level 3, as that of a sector or province has. State secrets or defence without a stated harm cannot be ' +
      'derived from, except in an internal system: Article 7 and clause 1, Article 8 exclude state secrets. A module is looked at only if it states a level and a type of its own. The end of the ' +
      'decree is derived, so from 1 July 2026 the rule only warns; the criteria of Decree No. 331/2026/NĐ-CP count data subjects and are not derived here.',
  },
  messages,
  check(system, context) {
    if (!hasAttribute(system, 'level') || isTemplate(context, system) || lifecycleOf(context, system) === 'retired') {
      return NO_PROBLEM;
    }
    const day = judgedOn(context, system) ?? context.asOf;
    const level = attributeOn(context, system, 'level', 'number', day);
    if (!level) {
      return NO_PROBLEM;
    }
    const inputs = levelInputs(context, system, day);
    if (system.base === 'module' && inputs.type === undefined) {
      return NO_PROBLEM;
    }
    const declared = level.value.number;
    const derived = deriveLevel(inputs);
    // Made where there is something to say: only then does the check depend on the title.
    const facts = (): Facts => ({ system: nameOf(system), declared });
    if ((derived.met[0]?.level ?? 0) > declared) {
      const fixes = [levelFix(system, derived.met[0]!.level, level.attribute)];
      return [{ origin: level.attribute.origin, ...tooLow(context, system, day, derived, facts()), fixes }];
    }
    if (isOutside(context, system, day) || saysNothing(inputs)) {
      return NO_PROBLEM;
    }
    const message = noteFor(context, derived, declared, facts);
    return message
      ? [{ origin: level.attribute.origin, message, severity: 'info', lacks: attributesOfInputs }]
      : NO_PROBLEM;
  },
};

type Facts = Readonly<Record<string, Fact>>;

function tooLow(
  context: RuleContext,
  system: Element,
  day: IsoDate,
  { met }: DerivedLevel,
  facts: Facts,
): Pick<Problem, 'message' | 'related'> {
  const reasons = met.map((criterion) =>
    fill(messages.reason, {
      because: criterion.because,
      article: articlesOf(criterion),
    }),
  );
  const attributes = decidingAttributes(context, system, day, [
    ...new Set(met.flatMap((criterion) => criterion.attributes)),
  ]);
  const services = met.some((criterion) => criterion.articles === '9.2a')
    ? servicesOf(context, system, day).filter(isFullyOnline).slice(0, 3)
    : [];
  return {
    message: say(context, messages, 'tooLow', { ...facts, derived: met[0]?.level ?? 0, reasons: allOf(reasons) }),
    related: [
      ...attributes.map((attribute) => ({ origin: attribute.origin, message: messages.input })),
      ...services.map(({ service, attribute }) => ({
        origin: attribute?.origin ?? service.nameOrigin,
        message: fill(messages.service, { service: nameOf(service) }),
      })),
    ],
  };
}

/** Whether a system states nothing that its level follows from: then its author has not begun to, and is not asked. */
function saysNothing({ type, information }: LevelInputs): boolean {
  return type === undefined && information === undefined;
}

/**
 * The note that the level cannot be derived, by the criterion above the stated level that the fewest facts decide; undefined
 * where nothing that is missing could raise the level above the stated one.
 */
function noteFor(context: RuleContext, { met, open }: DerivedLevel, declared: number, facts: () => Facts) {
  const above = open.filter(({ criterion }) => criterion.level > declared);
  const [closest] = above.sort((a, b) => a.missing.length - b.missing.length || b.criterion.level - a.criterion.level);
  if (!closest) {
    return met.length === 0 && open.length === 0 && declared < 5
      ? say(context, messages, 'noCriterion', facts())
      : undefined;
  }
  const missing = [...new Set(closest.missing)].flatMap((input) => inputNames[input] ?? []);
  return say(context, messages, 'missing', {
    ...facts(),
    missing: allOf(missing),
    highest: closest.criterion.level,
    article: articlesOf(closest.criterion),
  });
}
