import type { Element } from '@govarch/model/model';
import { lifecycleAt } from '@govarch/model/time';
import {
  coreVocabulary,
  type KindId,
  type Localized,
  type SectionId,
  type Vocabulary,
} from '@govarch/model/vocabulary';
import { architectureOf } from '../facts/architecture.js';
import { demandedKinds, demandsOfFramework, isVerified } from '../facts/framework-demands.js';
import { nameOf, say } from '../messages.js';
import type { ProjectRule, RuleMessages } from '../rule.js';

const messages = {
  empty: {
    vi: 'Kiến trúc “{architecture}” chưa có {component}: {missing} ({citation}).',
    en: 'The architecture “{architecture}” has no {component}: {missing} ({citation}).',
  },
} satisfies RuleMessages;

interface Component {
  readonly name: Localized;
  readonly missing: Localized;
  readonly kinds: (vocabulary: Vocabulary) => readonly KindId[];
}

const COMPONENTS: readonly Component[] = [
  {
    name: { vi: 'kiến trúc nghiệp vụ', en: 'business architecture' },
    missing: {
      vi: 'cần ít nhất một miền nghiệp vụ, chức năng, quy trình hoặc dịch vụ công',
      en: 'it takes at least one domain, function, process or public service',
    },
    kinds: () => [...coreVocabulary.kindsIn('business-architecture')],
  },
  {
    name: { vi: 'kiến trúc dữ liệu', en: 'data architecture' },
    missing: {
      vi: 'mục dữ liệu chưa có thành phần nào',
      en: 'the section `data` is empty',
    },
    kinds: kindsOf('data'),
  },
  {
    name: { vi: 'kiến trúc ứng dụng', en: 'application architecture' },
    missing: {
      vi: 'mục ứng dụng chưa có thành phần nào',
      en: 'the section `application` is empty',
    },
    kinds: kindsOf('application'),
  },
  {
    name: { vi: 'kiến trúc công nghệ', en: 'technology architecture' },
    missing: {
      vi: 'mục công nghệ chưa có thành phần nào',
      en: 'the section `technology` is empty',
    },
    kinds: kindsOf('technology'),
  },
  {
    name: { vi: 'kiến trúc an toàn thông tin', en: 'security architecture' },
    missing: {
      vi: 'mục an toàn thông tin chưa có thành phần nào',
      en: 'the section `security` is empty',
    },
    kinds: kindsOf('security'),
  },
];

/** The five component architectures have something in them. */
export const doc01: ProjectRule = {
  id: 'DOC-01',
  family: 'DOC',
  severity: 'error',
  unfinished: ['empty'],
  grounds: [],
  withoutGround: 'practice',
  scope: 'project',
  title: {
    vi: 'Đủ năm kiến trúc thành phần',
    en: 'All five component architectures are present',
  },
  explanation: {
    vi: 'Khung Kiến trúc Chính phủ điện tử Việt Nam 2.0 và kế hoạch xây dựng kiến trúc của Văn phòng Chính phủ (12/2019) đều nêu năm kiến trúc thành phần: nghiệp vụ, dữ liệu, ứng dụng, công nghệ, an toàn thông tin. Thiếu một trong năm phần thì tài liệu kiến trúc chưa hoàn chỉnh.',
    en: 'Edition 2.0 of the Vietnamese e-Government framework and the Government Office’s plan for its architecture (12/2019) name five component architectures: business, data, application, technology and security. A document that lacks one of them is not complete.',
  },
  interpretation: {
    vi: 'Chỉ xét dự án có khai báo `kiến trúc`; dự án chỉ chứa thành phần dùng chung để dự án khác tham chiếu không phải là tài liệu kiến trúc. Cơ quan, đơn vị, vai trò mô tả tổ chức nên chưa đủ làm kiến trúc nghiệp vụ. Thành phần đã ngừng sử dụng không được tính. Kiến trúc thành phần mà gói khung của dự án đòi hỏi và đã kiểm chứng được báo bằng DOC-04.',
    en: 'Only projects that declare an `architecture` are looked at; one that merely keeps elements for others to refer to is not an architecture document. Agencies, units and roles describe the organisation and do not make a business architecture yet. Retired elements do not count. What the pack of the project’s framework demands itself and has verified is left to DOC-04.',
  },
  messages,
  check(context) {
    const architecture = architectureOf(context);
    if (!architecture) {
      return [];
    }
    const vocabulary = context.model.vocabularyOf(context.project.name);
    const isInUse = (element: Element) =>
      lifecycleAt(element.validity, context.asOf, context.periodEnd(element.project)) !== 'retired';
    // What the pack of the framework surely demands itself is told with its document, once: DOC-04. What is not verified
    // is merely noted there, and so must not weaken what is demanded here.
    const demanded = new Set(
      demandsOfFramework(context)
        .filter((content) => isVerified(context, content))
        .flatMap((content) => demandedKinds(context, content)),
    );
    const components = COMPONENTS.map((component) => ({ ...component, kinds: component.kinds(vocabulary) })).filter(
      ({ kinds }) => !kinds.some((kind) => demanded.has(kind)),
    );
    return components
      .filter(({ kinds }) => !context.anyOf(kinds, isInUse))
      .map((component) => ({
        origin: architecture.nameOrigin,
        message: say(context, messages, 'empty', {
          architecture: nameOf(architecture),
          component: component.name,
          missing: component.missing,
        }),
        says: 'empty',
      }));
  },
};

function kindsOf(section: SectionId): Component['kinds'] {
  return ({ kinds }) => kinds.filter((kind) => kind.section === section).map(({ id }) => id);
}
