import type { Attribute, Element, IsoDate } from '@govarch/model/model';
import type { AttributeId, Localized } from '@govarch/model/vocabulary';
import type { RuleContext } from '../rule.js';
import { attributeOn, attributesOn, booleanOn, choiceOn, numberOn } from './attributes.js';
import { type ProvidedService, servicesOf } from './public-services.js';

/** What NĐ 85/2016 Articles 7–11 derive a system's level from; undefined is what the model does not say. */
export interface LevelInputs {
  readonly type: string | undefined;
  readonly information: ReadonlySet<string> | undefined;
  readonly harm: string | undefined;
  readonly users: number | undefined;
  readonly scope: string | undefined;
  readonly worksGrade: string | undefined;
  readonly alwaysOn: boolean | undefined;
  readonly noUnplannedDowntime: boolean | undefined;
  readonly internationalLink: boolean | undefined;
  /** Exceptions: false where they are not written. */
  readonly defence: boolean;
  readonly conditionalBusiness: boolean;
  readonly nationalStore: boolean;
  readonly primeMinisterDecision: boolean;
  /** Read only where they can decide: not for a system that is known not to serve citizens and businesses. */
  readonly services: readonly ProvidedService[];
}

/** Reads them off a system as it stands on a day. */
export function levelInputs(context: RuleContext, system: Element, day: IsoDate): LevelInputs {
  const information = attributesOn(context, system, 'information', 'enumeration', day);
  const type = choiceOn(context, system, 'type', day);
  return {
    type,
    information: information.length > 0 ? new Set(information.map(({ value }) => value.value)) : undefined,
    harm: choiceOn(context, system, 'harm', day),
    users: numberOn(context, system, 'users', day),
    scope: choiceOn(context, system, 'scope', day),
    worksGrade: choiceOn(context, system, 'works-grade', day),
    alwaysOn: booleanOn(context, system, 'always-on', day),
    noUnplannedDowntime: booleanOn(context, system, 'no-unplanned-downtime', day),
    internationalLink: booleanOn(context, system, 'international-link', day),
    defence: booleanOn(context, system, 'defence', day) ?? false,
    conditionalBusiness: booleanOn(context, system, 'conditional-business', day) ?? false,
    nationalStore: booleanOn(context, system, 'national-store', day) ?? false,
    primeMinisterDecision: booleanOn(context, system, 'prime-minister-decision', day) ?? false,
    services: type === undefined || type === 'citizen-business' ? servicesOf(context, system, day) : [],
  };
}

/** Something that the level may turn on and that the model does not say. */
export type MissingInput = AttributeId | 'service-levels' | 'other-online-service';

/** What a missing input is called, with the words by which it is written. */
export const inputNames: Readonly<Partial<Record<MissingInput, Localized>>> = {
  type: { vi: 'loại hệ thống (`loại`)', en: 'the type of system (`type`)' },
  information: { vi: 'loại thông tin xử lý (`thông tin`)', en: 'the information it processes (`information`)' },
  harm: { vi: 'mức tổn hại khi bị phá hoại (`mức tổn hại`)', en: 'the harm if it is sabotaged (`harm`)' },
  users: { vi: 'số người sử dụng (`số người sử dụng`)', en: 'the number of users (`users`)' },
  scope: { vi: 'phạm vi phục vụ (`phạm vi`)', en: 'the scope that it serves (`scope`)' },
  'works-grade': { vi: 'cấp công trình (`cấp công trình`)', en: 'the grade of the works (`works-grade`)' },
  'always-on': {
    vi: 'yêu cầu vận hành 24/7 (`vận hành 24x7`)',
    en: 'whether it must run around the clock (`always-on`)',
  },
  'no-unplanned-downtime': {
    vi: 'việc chấp nhận ngừng vận hành không có kế hoạch (`không ngừng ngoài kế hoạch`)',
    en: 'whether unplanned downtime is acceptable (`no-unplanned-downtime`)',
  },
  'international-link': {
    vi: 'kết nối liên thông với quốc tế (`kết nối quốc tế`)',
    en: 'whether it links Vietnam with abroad (`international-link`)',
  },
  'service-levels': {
    vi: 'mức độ 1–4 hoặc toàn trình của mọi dịch vụ công mà hệ thống cung cấp (“một phần” không có mức tương ứng)',
    en: 'the level, 1 to 4 or full, of every public service it provides (`partial` has no counterpart)',
  },
  'other-online-service': {
    vi: 'việc hệ thống có cung cấp dịch vụ trực tuyến nào khác ngoài dịch vụ công hay không',
    en: 'whether it provides online services other than public services',
  },
};

/** The attributes that the level is derived from and that may be missing. */
export const attributesOfInputs: readonly AttributeId[] = (Object.keys(inputNames) as MissingInput[]).filter(
  (input): input is AttributeId => input !== 'service-levels' && input !== 'other-online-service',
);

/** The attributes that a level was derived from, where they are written on the system. */
export function decidingAttributes(
  context: RuleContext,
  system: Element,
  day: IsoDate,
  ids: readonly AttributeId[],
): Attribute[] {
  return ids.flatMap((id) => {
    for (const type of ['enumeration', 'number', 'boolean'] as const) {
      const found = attributeOn(context, system, id, type, day);
      if (found) {
        return [found.attribute];
      }
    }
    return [];
  });
}
