import type { AttributeId, Localized } from '@govarch/model/vocabulary';
import { articleReferences, articlesText } from '@govarch/model/wording/citation';
import type { InstrumentId } from '../instruments/instruments.js';
import type { LevelInputs, MissingInput } from './level-inputs.js';
import { isFullyOnline } from './public-services.js';

/** The answer to a condition: yes, no, or what is missing to tell. */
export type Answer = boolean | MissingInput;

/** One of the criteria of NĐ 85/2016 Articles 7–11. */
export interface LevelCriterion {
  readonly level: 1 | 2 | 3 | 4 | 5;
  /** In the short form of references: `9.2a`. */
  readonly articles: string;
  /** What a system is that meets it. */
  readonly because: Localized;
  /** The attributes that decide. */
  readonly attributes: readonly AttributeId[];
  /** All conditions must hold. */
  readonly conditions: (inputs: LevelInputs) => readonly Answer[];
}

/** The decree that has the criteria. */
export const CRITERIA_OF = 'nd-85-2016' satisfies InstrumentId;

/** The articles of a criterion as they are cited. */
export function articlesOf({ articles }: LevelCriterion): Localized {
  const references = articleReferences(articles) ?? [];
  return { vi: articlesText(references, 'vi'), en: articlesText(references, 'en') };
}

const MANY_USERS = 10_000;

const criteria: readonly LevelCriterion[] = [
  {
    level: 1,
    articles: '7',
    because: {
      vi: 'phục vụ nội bộ và chỉ xử lý thông tin công cộng',
      en: 'it serves internal work and processes public information only',
    },
    attributes: ['type', 'information'],
    conditions: (inputs) => [
      isType(inputs, 'internal'),
      processes(inputs, (kinds) => [...kinds].every((kind) => kind === 'public')),
    ],
  },
  {
    level: 2,
    articles: '8.1',
    because: {
      vi: 'phục vụ nội bộ và xử lý thông tin riêng, thông tin cá nhân',
      en: 'it serves internal work and processes private or personal information',
    },
    attributes: ['type', 'information'],
    conditions: (inputs) => [isType(inputs, 'internal'), processes(inputs, hasPrivate)],
  },
  {
    level: 2,
    articles: '8.2',
    because: { vi: 'phục vụ người dân, doanh nghiệp', en: 'it serves citizens and businesses' },
    attributes: ['type'],
    conditions: (inputs) => [isType(inputs, 'citizen-business')],
  },
  {
    level: 2,
    articles: '8.3',
    because: {
      vi: 'là cơ sở hạ tầng thông tin của một cơ quan, tổ chức',
      en: 'it is information infrastructure of an organisation',
    },
    attributes: ['type'],
    conditions: (inputs) => [isType(inputs, 'infrastructure')],
  },
  {
    level: 3,
    articles: '7, 8.1',
    because: {
      vi: 'phục vụ nội bộ và xử lý thông tin bí mật nhà nước, điều mà cấp độ 1 và 2 loại trừ',
      en: 'it serves internal work and processes state secrets, which levels 1 and 2 exclude',
    },
    attributes: ['type', 'information'],
    conditions: (inputs) => [isType(inputs, 'internal'), processes(inputs, hasSecret)],
  },
  ...sensitiveCriteria(),
  {
    level: 3,
    articles: '9.2a',
    because: {
      vi: 'cung cấp dịch vụ công trực tuyến mức độ 3, 4 hoặc toàn trình cho người dân, doanh nghiệp',
      en: 'it provides public services online at level 3, 4 or in full to citizens and businesses',
    },
    attributes: ['type'],
    conditions: (inputs) => [isType(inputs, 'citizen-business'), providesFully(inputs)],
  },
  {
    level: 3,
    articles: '9.2b',
    because: {
      vi: 'cung cấp dịch vụ trực tuyến thuộc danh mục kinh doanh có điều kiện',
      en: 'it provides online services that are a conditional business',
    },
    attributes: ['type', 'conditional-business'],
    conditions: (inputs) => [isType(inputs, 'citizen-business'), inputs.conditionalBusiness],
  },
  {
    level: 3,
    articles: '9.2c',
    because: {
      vi: 'cung cấp dịch vụ trực tuyến xử lý thông tin riêng, thông tin cá nhân của từ 10.000 người sử dụng',
      en: 'it provides online services that process private or personal information of 10,000 users or more',
    },
    attributes: ['type', 'information', 'users'],
    conditions: (inputs) => [
      isType(inputs, 'citizen-business'),
      processes(inputs, hasPrivate),
      known(inputs.users, 'users', (users) => users >= MANY_USERS),
      inputs.services.length === 0 || 'other-online-service',
    ],
  },
  {
    level: 3,
    articles: '9.3',
    because: {
      vi: 'là cơ sở hạ tầng thông tin dùng chung cho các cơ quan của một ngành, một hoặc nhiều tỉnh',
      en: 'it is information infrastructure shared by the agencies of a sector, a province or several',
    },
    attributes: ['type', 'scope'],
    conditions: (inputs) => [
      isType(inputs, 'infrastructure'),
      known(inputs.scope, 'scope', (scope) => scope !== 'agency'),
    ],
  },
  controlCriterion(3, '9.4', ['grade-2', 'grade-3', 'grade-4'], {
    vi: 'điều khiển công trình cấp II, III hoặc IV',
    en: 'it controls works of grade II, III or IV',
  }),
  {
    level: 4,
    articles: '10.2',
    because: {
      vi: 'là hệ thống thông tin quốc gia, vận hành 24/7 và không chấp nhận ngừng ngoài kế hoạch',
      en: 'it is a national information system that runs around the clock without unplanned downtime',
    },
    attributes: ['scope', 'always-on', 'no-unplanned-downtime'],
    conditions: (inputs) => [
      known(inputs.type, 'type', (type) => type !== 'infrastructure' && type !== 'industrial-control'),
      isNational(inputs),
      ...isAlwaysOn(inputs),
    ],
  },
  {
    level: 4,
    articles: '10.3',
    because: {
      vi: 'là cơ sở hạ tầng thông tin dùng chung toàn quốc, vận hành 24/7 và không chấp nhận ngừng ngoài kế hoạch',
      en: 'it is information infrastructure shared nationwide that runs around the clock without unplanned downtime',
    },
    attributes: ['type', 'scope', 'always-on', 'no-unplanned-downtime'],
    conditions: (inputs) => [isType(inputs, 'infrastructure'), isNational(inputs), ...isAlwaysOn(inputs)],
  },
  controlCriterion(4, '10.4', ['grade-1'], {
    vi: 'điều khiển công trình cấp I',
    en: 'it controls works of grade I',
  }),
  {
    level: 5,
    articles: '11.2',
    because: {
      vi: 'lưu trữ tập trung dữ liệu đặc biệt quan trọng của quốc gia',
      en: 'it is the central store of especially important national data',
    },
    attributes: ['national-store'],
    conditions: (inputs) => [inputs.nationalStore],
  },
  {
    level: 5,
    articles: '11.3',
    because: {
      vi: 'là cơ sở hạ tầng thông tin quốc gia kết nối Việt Nam với quốc tế',
      en: 'it is national information infrastructure that links Vietnam with abroad',
    },
    attributes: ['type', 'international-link'],
    conditions: (inputs) => [
      isType(inputs, 'infrastructure'),
      inputs.internationalLink ?? (inputs.scope === 'international' ? 'international-link' : false),
    ],
  },
  controlCriterion(5, '11.4', ['special'], {
    vi: 'điều khiển công trình cấp đặc biệt',
    en: 'it controls works of the special grade',
  }),
  {
    level: 5,
    articles: '11.5',
    because: { vi: 'được Thủ tướng Chính phủ quyết định là cấp độ 5', en: 'the Prime Minister decided so' },
    attributes: ['prime-minister-decision'],
    conditions: (inputs) => [inputs.primeMinisterDecision],
  },
];

/** All of them, lowest level first. */
export const levelCriteria: readonly LevelCriterion[] = [...criteria].sort((a, b) => a.level - b.level);

/** State secrets, defence and security: the level follows the harm that sabotage would do. */
function sensitiveCriteria(): LevelCriterion[] {
  const grades = [
    { level: 3, articles: '9.1', harm: 'harm', vi: 'tổn hại', en: 'harm' },
    {
      level: 4,
      articles: '10.1',
      harm: 'serious',
      vi: 'tổn hại nghiêm trọng',
      en: 'serious harm',
    },
    {
      level: 5,
      articles: '11.1',
      harm: 'especially-serious',
      vi: 'tổn hại đặc biệt nghiêm trọng',
      en: 'especially serious harm',
    },
  ] as const;
  return grades.map(({ level, articles, harm, vi, en }) => ({
    level,
    articles,
    because: {
      vi: `xử lý bí mật nhà nước hoặc phục vụ quốc phòng, an ninh, khi bị phá hoại gây ${vi}`,
      en: `it processes state secrets or serves defence and security, and its sabotage would do ${en}`,
    },
    attributes: ['information', 'defence', 'harm'],
    conditions: (inputs) => {
      const sensitive = inputs.defence || processes(inputs, hasSecret);
      const harmful = known(inputs.harm, 'harm', (grade) => grade === harm);
      // Who does not even say what is processed is asked for that first.
      return [sensitive, sensitive !== true && harmful === 'harm' ? true : harmful];
    },
  }));
}

function controlCriterion(
  level: 3 | 4 | 5,
  articles: string,
  grades: readonly string[],
  because: Localized,
): LevelCriterion {
  return {
    level,
    articles,
    because,
    attributes: ['type', 'works-grade'],
    conditions: (inputs) => [
      isType(inputs, 'industrial-control'),
      known(inputs.worksGrade, 'works-grade', (grade) => grades.includes(grade)),
    ],
  };
}

function known<T>(value: T | undefined, input: MissingInput, test: (value: T) => boolean): Answer {
  return value === undefined ? input : test(value);
}

function isType(inputs: LevelInputs, type: string): Answer {
  return known(inputs.type, 'type', (value) => value === type);
}

function processes(inputs: LevelInputs, test: (kinds: ReadonlySet<string>) => boolean): Answer {
  return known(inputs.information, 'information', test);
}

function hasSecret(kinds: ReadonlySet<string>): boolean {
  return kinds.has('state-secret');
}

function hasPrivate(kinds: ReadonlySet<string>): boolean {
  return kinds.has('private') || kinds.has('personal') || kinds.has('sensitive-personal');
}

function providesFully(inputs: LevelInputs): Answer {
  if (inputs.services.some(isFullyOnline)) {
    return true;
  }
  return inputs.services.every(({ level }) => level === '1' || level === '2') ? false : 'service-levels';
}

/** An internal system serves one organization by its definition (point a, clause 2, Article 6), unless the model says more. */
function isNational(inputs: LevelInputs): Answer {
  if (inputs.scope === undefined && inputs.type === 'internal') {
    return false;
  }
  return known(inputs.scope, 'scope', (scope) => scope === 'national' || scope === 'international');
}

function isAlwaysOn(inputs: LevelInputs): Answer[] {
  return [
    known(inputs.alwaysOn, 'always-on', (value) => value),
    known(inputs.noUnplannedDowntime, 'no-unplanned-downtime', (value) => value),
  ];
}

/** What the criteria say of a system. */
export interface DerivedLevel {
  /** The criteria of the highest level that the system certainly meets; none where it is not known to meet any. */
  readonly met: readonly LevelCriterion[];
  /** Criteria that it may meet, as far as the model tells, and what is missing to tell. */
  readonly open: readonly { readonly criterion: LevelCriterion; readonly missing: readonly MissingInput[] }[];
}

/** Holds a system against all criteria. */
export function deriveLevel(inputs: LevelInputs): DerivedLevel {
  const met: LevelCriterion[] = [];
  const open: { criterion: LevelCriterion; missing: MissingInput[] }[] = [];
  for (const criterion of levelCriteria) {
    const answers = criterion.conditions(inputs);
    if (answers.includes(false)) {
      continue;
    }
    const missing = answers.filter((answer): answer is MissingInput => typeof answer === 'string');
    if (missing.length > 0) {
      open.push({ criterion, missing });
    } else {
      met.push(criterion);
    }
  }
  const highest = Math.max(0, ...met.map((criterion) => criterion.level));
  return { met: met.filter((criterion) => criterion.level === highest), open };
}
