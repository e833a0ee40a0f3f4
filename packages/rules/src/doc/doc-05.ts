import type { Relation } from '@govarch/model/model';
import { nameOf, say } from '../messages.js';
import type { Problem, ProjectRule, RuleContext, RuleMessages } from '../rule.js';

/** Up to so many are no habit, however small the project is. */
const ALWAYS_FEW = 4;
/** The share of a project's relations up to which they are rare. */
const RARE = 0.05;
/** How many of the others are named. */
const NAMED = 10;

const messages = {
  frequent: {
    vi: '{count} trong {all} quan hệ của dự án ({share}%) là `liên hệ với`, như ở “{element}”: quan hệ này chỉ cho biết hai thành phần có liên hệ chứ không cho biết liên hệ thế nào; hãy dùng quan hệ nói đúng nghĩa, ví dụ `sử dụng`, `hỗ trợ`, `đọc`, hoặc một luồng ({citation}).',
    en: '{count} of the {all} relations of the project ({share}%) are `related-to`, as that of “{element}”: it says that two elements have to do with each other, but not what; use a relation that says it, such as `uses`, `supports`, `reads`, or a flow ({citation}).',
  },
} satisfies RuleMessages;

/** Relations that do not say what they mean stay rare. All are counted only where there are some: most edits change others. */
export const doc05: ProjectRule = {
  id: 'DOC-05',
  family: 'DOC',
  severity: 'warning',
  grounds: [],
  withoutGround: 'practice',
  scope: 'project',
  title: {
    vi: 'Ít dùng quan hệ `liên hệ với`',
    en: '`related-to` stays rare',
  },
  explanation: {
    vi: '`liên hệ với` dành cho liên hệ mà chưa quan hệ nào khác nêu đúng. Quan hệ này không cho biết ai phụ thuộc ai, dữ liệu đi đâu, nghiệp vụ nào bị ảnh hưởng; mô hình có nhiều quan hệ như vậy thì không trả lời được các câu hỏi đó.',
    en: '`related-to` is for what no other relation says. It does not tell who depends on whom, where data go, or which business is affected; a model that is full of it cannot answer these questions.',
  },
  interpretation: {
    vi: 'Báo một lần cho mỗi dự án, khi có ít nhất năm quan hệ `liên hệ với` và chúng chiếm trên 5% số quan hệ của dự án.',
    en: 'Told once for a project, where there are at least five of them and they are more than 5% of its relations.',
  },
  messages,
  check(context) {
    const isOwn = ({ project }: Relation) => project === context.project.name;
    const residual = [...context.model.relations('related-to')].filter(isOwn);
    if (residual.length <= ALWAYS_FEW) {
      return [];
    }
    const all = [...context.model.relations()].filter(isOwn).length;
    return residual.length <= all * RARE ? [] : [problemOf(context, residual, all)];
  },
};

function problemOf(context: RuleContext, [first, ...others]: readonly Relation[], all: number): Problem {
  const count = others.length + 1;
  const share = Math.round((count / all) * 100);
  const [element, ...elements] = [first!, ...others.slice(0, NAMED)].map(({ source, origin }) => {
    const named = context.model.element(source);
    return { origin, message: named ? nameOf(named) : { vi: source, en: source } };
  });
  return {
    origin: first!.origin,
    message: say(context, messages, 'frequent', { count, all, share, element: element!.message }),
    related: elements,
  };
}
