import { attributesNamed } from '@govarch/model/attributes';
import { type Element, lacksPack } from '@govarch/model/model';
import { holdsAt, lifecycleAt } from '@govarch/model/time';
import { coreVocabulary, type Localized } from '@govarch/model/vocabulary';
import { localizedCitation } from '@govarch/model/wording/citation';
import { allOf, oneOf } from '@govarch/model/wording/lists';
import { architectureOf } from '../facts/architecture.js';
import { attributeOn } from '../facts/attributes.js';
import {
  demandedKinds,
  demandedStatements,
  demandedViews,
  demandsOfFramework,
  isVerified,
  sourcesOf,
} from '../facts/framework-demands.js';
import { lifecycleOf } from '../facts/time.js';
import { fill, nameOf, say } from '../messages.js';
import type { Problem, ProjectRule, RuleContext, RuleMessages } from '../rule.js';

const messages = {
  missing: {
    vi: 'Kiến trúc “{architecture}” chưa có “{content}” mà khung `{framework}` đòi hỏi: {remedy} ({citation}).',
    en: 'The architecture “{architecture}” lacks “{content}”, which the framework `{framework}` demands: {remedy} ({citation}).',
  },
  perhaps: {
    vi: 'Kiến trúc “{architecture}” chưa có “{content}”; chưa đối chiếu được với bản ban hành của khung `{framework}`, nhưng theo nguồn khác thì nên có: {remedy} ({citation}).',
    en: 'The architecture “{architecture}” lacks “{content}”; what the framework `{framework}` says was not read in its text, but others say that it belongs there: {remedy} ({citation}).',
  },
  undeclared: {
    vi: 'Kiến trúc “{architecture}” theo khung `{framework}`, nhưng `govarch.json` chưa ghi `"framework": "{framework}"` nên chưa đối chiếu được với nội dung phải có của khung ({citation}).',
    en: 'The architecture “{architecture}” follows the framework `{framework}`, but `govarch.json` does not say `"framework": "{framework}"`, so what the framework demands is not compared ({citation}).',
  },
  undemanding: {
    vi: 'Gói của khung `{framework}` không nêu nội dung nào phải có vào ngày này, nên chưa đối chiếu được “{architecture}” với khung ({citation}).',
    en: 'The pack of the framework `{framework}` demands nothing on this day, so “{architecture}” is not compared with it ({citation}).',
  },
  statement: { vi: 'ghi `{word}` trong `kiến trúc`', en: 'write `{word}` in the `architecture`' },
  element: { vi: 'thêm ít nhất một {words}', en: 'add at least one {words}' },
  view: { vi: 'thêm sơ đồ loại {words}', en: 'add a view of the kind {words}' },
  mapping: {
    vi: 'ghi `ánh xạ khung::{name}` ở thành phần, chương có nội dung này',
    en: 'write `maps-to framework::{name}` in the element or chapter that gives it',
  },
  word: { vi: '`{word}`', en: '`{word}`' },
  demand: {
    vi: '“{content}” là nội dung phải có trong gói khung',
    en: '“{content}” is demanded by the pack of the framework',
  },
} satisfies RuleMessages;

/** What the edition of the framework demands is there. */
export const doc04: ProjectRule = {
  id: 'DOC-04',
  family: 'DOC',
  severity: 'warning',
  strictSeverity: 'error',
  unfinished: ['missing'],
  draftSeverity: 'info',
  grounds: [],
  withoutGround: 'practice',
  scope: 'project',
  title: {
    vi: 'Có đủ nội dung mà khung kiến trúc đòi hỏi',
    en: 'What the framework demands is there',
  },
  explanation: {
    vi: 'Phiên bản khung mà dự án ghi ở `framework` trong `govarch.json` đòi hỏi một số nội dung: tầm nhìn, mục tiêu, sơ đồ tổng thể, các kiến trúc thành phần… Các nội dung này là `nội dung phải có` trong gói khung của phiên bản; mỗi nội dung còn thiếu được báo một lần, kèm văn bản và cách viết. Kiến trúc ở tình trạng dự thảo chỉ được nhắc; đã phê duyệt thì là lỗi.',
    en: 'The edition of the framework that `framework` in `govarch.json` names demands certain contents: a vision, goals, an overall diagram, the component architectures… They are the `required-content` of the pack of the edition; each that is lacking is reported once, with the document and what to write. In a draft it is a note, in an approved architecture an error.',
  },
  interpretation: {
    vi: 'Một nội dung được coi là có khi có ít nhất một trong các thông tin, thành phần đang dùng hoặc sơ đồ mà nội dung nêu, hoặc khi một thành phần, chương của dự án `ánh xạ` tới nội dung đó (`ánh xạ khung::TamNhin`). Nội dung ghi `đã kiểm chứng sai` mới biết qua nguồn khác nên chỉ được nêu ở mức thông tin. Gói khung của riêng dự án, ghi ở `frameworkPack`, được xét như gói có sẵn. Gói được chọn trước khi đọc các tệp mô hình, nên phiên bản ghi ở `khung` của kiến trúc chỉ được nhắc là còn thiếu trong `govarch.json`.',
    en: 'A content is there when one of the statements, elements in use or views that it names is there, or when an element or chapter of the project `maps-to` it (`maps-to framework::TamNhin`). What is marked as not `verified` is known from others only and merely noted. A pack of the project’s own, named by `frameworkPack`, counts like those that ship. A pack is chosen before the files of the model are read, so an edition that the architecture alone names is only noted as lacking in `govarch.json`.',
  },
  messages,
  check(context) {
    const architecture = architectureOf(context);
    if (!architecture) {
      return [];
    }
    const { project } = context;
    if (project.frameworkPack === undefined) {
      return lacksPack(project) ? [] : undeclared(context, architecture);
    }
    const demands = demandsOfFramework(context);
    return demands.length === 0
      ? [undemanding(context, architecture)]
      : demands
          .filter((content) => !isGiven(context, architecture, content))
          .map((content) => problemOf(context, architecture, content));
  },
};

/** Of some editions no text was read that says what they demand: that nothing is found says nothing then. */
function undemanding(context: RuleContext, architecture: Element): Problem {
  const { framework, frameworkPack } = context.project;
  const written = attributeOn(context, architecture, 'framework', 'name', context.asOf);
  const facts = { architecture: nameOf(architecture), framework: framework ?? frameworkPack ?? '' };
  return {
    origin: written?.attribute.origin ?? architecture.nameOrigin,
    message: say(context, messages, 'undemanding', facts),
    severity: 'info',
  };
}

/** An edition that the text names and `govarch.json` does not: nobody knows then which pack to read. */
function undeclared(context: RuleContext, architecture: Element): readonly Problem[] {
  const written = attributeOn(context, architecture, 'framework', 'name', context.asOf);
  if (!written || context.project.framework !== undefined) {
    return [];
  }
  const facts = { architecture: nameOf(architecture), framework: written.value.name };
  return [
    {
      origin: written.attribute.origin,
      message: say(context, messages, 'undeclared', facts),
      severity: 'info',
    },
  ];
}

function isGiven(context: RuleContext, architecture: Element, content: Element): boolean {
  const { model, project, asOf } = context;
  const views = demandedViews(context, content);
  const isInUse = (element: Element) =>
    lifecycleAt(element.validity, asOf, context.periodEnd(element.project)) !== 'retired';
  return (
    demandedStatements(context, content).some((id) =>
      attributesNamed(architecture, id).some((attribute) => holdsAt(attribute, asOf, context.periodEnd(project.name))),
    ) ||
    context.anyOf(demandedKinds(context, content), isInUse) !== undefined ||
    (views.length > 0 &&
      [...model.views()].some((view) => view.project === project.name && views.includes(view.kind))) ||
    model.incoming(content.id, 'maps-to').some((relation) => {
      const source = model.element(relation.source);
      return source?.project === project.name && lifecycleOf(context, source) !== 'retired';
    })
  );
}

function problemOf(context: RuleContext, architecture: Element, content: Element): Problem {
  const sources = sourcesOf(context, content);
  const name = isVerified(context, content) ? 'missing' : 'perhaps';
  const practice = localizedCitation({ evidence: 'inferred' });
  const message = say(context, messages, name, {
    architecture: nameOf(architecture),
    content: nameOf(content),
    framework: context.project.framework ?? content.project,
    remedy: remedyOf(context, content),
    citation: sources.length > 0 ? allOf(sources.map(({ text }) => text)) : practice,
  });
  const written = attributeOn(context, architecture, 'framework', 'name', context.asOf);
  return {
    origin: written?.attribute.origin ?? architecture.nameOrigin,
    message,
    says: name,
    ...(name === 'perhaps' ? { severity: 'info' } : {}),
    ...(sources.length > 0 ? { citations: sources.map(({ citation }) => citation) } : {}),
    related: [
      {
        origin: content.nameOrigin,
        message: fill(messages.demand, { content: nameOf(content) }),
      },
    ],
  };
}

/** What to write, in the words of the language. */
function remedyOf(context: RuleContext, content: Element): Localized {
  const vocabulary = context.model.vocabularyOf(context.project.name);
  const word = ({ vi, en }: Localized) => fill(messages.word, { word: { vi, en } });
  const kinds = demandedKinds(context, content);
  const views = demandedViews(context, content);
  const remedies = [
    ...demandedStatements(context, content).map((id) =>
      fill(messages.statement, { word: coreVocabulary.attribute(id).spelling }),
    ),
    ...(kinds.length > 0
      ? [fill(messages.element, { words: oneOf(kinds.map((kind) => word(vocabulary.kind(kind).spelling))) })]
      : []),
    ...(views.length > 0
      ? [
          fill(messages.view, {
            words: oneOf(
              coreVocabulary.viewKinds.filter(({ id }) => views.includes(id)).map(({ spelling }) => word(spelling)),
            ),
          }),
        ]
      : []),
  ];
  return remedies.length > 0 ? oneOf(remedies) : fill(messages.mapping, { name: content.qualifiedName });
}
