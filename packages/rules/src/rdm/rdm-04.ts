import { cyclesIn } from '@govarch/model/cycles';
import type { Relation } from '@govarch/model/model';
import { coreVocabulary } from '@govarch/model/vocabulary';
import { dateText } from '@govarch/model/wording/dates';
import { isGivenUp } from '../facts/time.js';
import { workDates } from '../facts/work-dates.js';
import { fill, nameOf, say } from '../messages.js';
import type { Problem, ProjectRule, RuleContext, RuleMessages } from '../rule.js';

const messages = {
  cycle: {
    vi: 'Phụ thuộc vòng: {path}; không việc nào trong đó có thể bắt đầu trước ({citation}).',
    en: 'Circular dependency: {path}; none of them could begin first ({citation}).',
  },
  inCycle: { vi: '“{work}” phụ thuộc “{needed}”', en: '“{work}” depends on “{needed}”' },
  beginsBefore: {
    vi: '“{work}” bắt đầu ngày {begin}, trước khi “{needed}” mà nó phụ thuộc bắt đầu ngày {neededBegin} ({citation}).',
    en: '“{work}” begins on {begin}, before “{needed}”, on which it depends, begins on {neededBegin} ({citation}).',
  },
  endsBefore: {
    vi: '“{work}” kết thúc ngày {end}, trước khi “{needed}” mà nó phụ thuộc kết thúc ngày {neededEnd} ({citation}).',
    en: '“{work}” ends on {end}, before “{needed}”, on which it depends, ends on {neededEnd} ({citation}).',
  },
  dates: { vi: 'thời gian của “{work}”', en: 'the dates of “{work}”' },
} satisfies RuleMessages;

/** What depends on what in the roadmap has no cycle, and the dates agree with it. */
export const rdm04: ProjectRule = {
  id: 'RDM-04',
  family: 'RDM',
  severity: 'error',
  grounds: [],
  withoutGround: 'practice',
  scope: 'project',
  title: {
    vi: 'Phụ thuộc trong lộ trình không vòng và khớp thời gian',
    en: 'Dependencies of the roadmap are acyclic and agree with its dates',
  },
  explanation: {
    vi: 'Nhiệm vụ, dự án, mốc `phụ thuộc` việc khác thì cần kết quả của việc đó: không được phụ thuộc vòng, không thể bắt đầu trước khi việc đó bắt đầu và không thể kết thúc trước khi việc đó kết thúc.',
    en: 'An initiative, project or milestone that `depends-on` another needs its result: there can be no circle, it cannot begin before the other begins, and it cannot end before the other ends.',
  },
  interpretation: {
    vi: 'Thời gian lấy từ `giai đoạn`, với mốc lấy từ `ngày`, nếu không có thì từ `từ` và `đến`. Lộ trình thường chỉ ghi đến năm nên hai việc phụ thuộc nhau được phép chồng thời gian; chỉ thời gian chắc chắn mâu thuẫn mới bị báo. Thiếu ngày thì không xét. Quan hệ của một việc với chính nó đã bị báo là sai từ vựng.',
    en: 'Dates are those of the `period`, of a milestone its `date`, else `from` and `to`. As roadmaps often speak of years only, work may overlap with what it depends on; only what certainly contradicts the dependency is reported. Missing dates are passed over. Work that depends on itself is reported as a breach of the vocabulary already.',
  },
  messages,
  check(context) {
    const dependencies = dependenciesOf(context);
    const problems = cyclesIn(dependencies).map((cycle) => cycleProblem(context, cycle));
    for (const dependency of dependencies) {
      problems.push(...dateProblems(context, dependency));
    }
    return problems;
  },
};

function dependenciesOf(context: RuleContext): Relation[] {
  const dependencies: Relation[] = [];
  for (const kind of coreVocabulary.kindsIn('dated-work')) {
    for (const work of context.model.elementsOfKind(kind)) {
      if (work.project === context.project.name && !isGivenUp(work)) {
        const relations = context.model.outgoing(work.id, 'depends-on');
        dependencies.push(...relations.filter((relation) => relation.target !== work.id && !isGivenUp(relation)));
      }
    }
  }
  return dependencies;
}

function cycleProblem(context: RuleContext, cycle: readonly Relation[]): Problem {
  const name = (id: string) => {
    const work = context.model.element(id);
    return work ? nameOf(work) : { vi: id, en: id };
  };
  const steps = [...cycle, cycle[0] as Relation].map((relation) => name(relation.source));
  const path = {
    vi: steps.map((step) => `“${step.vi}”`).join(' → '),
    en: steps.map((step) => `“${step.en}”`).join(' → '),
  };
  const [first, ...others] = cycle as [Relation, ...Relation[]];
  return {
    origin: first.origin,
    message: say(context, messages, 'cycle', { path }),
    related: others.map((relation) => ({
      origin: relation.origin,
      message: fill(messages.inCycle, { work: name(relation.source), needed: name(relation.target) }),
    })),
  };
}

function dateProblems(context: RuleContext, dependency: Relation): Problem[] {
  const work = context.model.element(dependency.source);
  const needed = context.model.element(dependency.target);
  const dates = work && workDates(work);
  const neededDates = needed && workDates(needed);
  if (!work || !needed || isGivenUp(needed) || !dates || !neededDates) {
    return [];
  }
  const beginsBefore = isBefore(dates.begin, neededDates.begin);
  if (!beginsBefore && !isBefore(dates.end, neededDates.end)) {
    return [];
  }
  const facts = {
    work: nameOf(work),
    needed: nameOf(needed),
    begin: dateText(dates.begin ?? ''),
    end: dateText(dates.end ?? ''),
    neededBegin: dateText(neededDates.begin ?? ''),
    neededEnd: dateText(neededDates.end ?? ''),
  };
  return [
    {
      origin: dependency.origin,
      message: say(context, messages, beginsBefore ? 'beginsBefore' : 'endsBefore', facts),
      related: [
        { origin: dates.origin, message: fill(messages.dates, facts) },
        { origin: neededDates.origin, message: fill(messages.dates, { work: nameOf(needed) }) },
      ],
    },
  ];
}

function isBefore(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a < b;
}
