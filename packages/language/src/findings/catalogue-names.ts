import type { Localized } from '@govarch/model/vocabulary';
import { entriesOf } from './message.js';

const entry = entriesOf('name');

/** What is wrong with names: those that elements are given, and those by which they are spoken of. */
export const names = {
  unknown: entry({
    code: 'REF-01',
    severity: 'error',
    message: (name: string, nearest: string | undefined) => ({
      vi: `Không có phần tử nào tên \`${name}\`.${nearest ? ` Có phải ý bạn là \`${nearest}\`?` : ''}`,
      en: `There is no element called \`${name}\`.${nearest ? ` Did you mean \`${nearest}\`?` : ''}`,
    }),
    explanation: {
      vi: 'Tên được tìm từ trong ra ngoài theo tên đầy đủ, rồi như tên duy nhất trong dự án. Phần tử của dự án khác viết là `bí-danh::Tên`.',
      en: 'A name is looked up outwards by its qualified name, then as the only one in the project. Elements of another project are written `alias::Name`.',
    },
  }),
  unknownView: entry({
    code: 'REF-12',
    severity: 'error',
    message: (name: string, nearest: string | undefined) => ({
      vi: `Không có sơ đồ nào tên \`${name}\`.${nearest ? ` Có phải ý bạn là \`${nearest}\`?` : ''}`,
      en: `There is no view called \`${name}\`.${nearest ? ` Did you mean \`${nearest}\`?` : ''}`,
    }),
    explanation: {
      vi: 'Chương nêu tên các sơ đồ được khai báo trong mục `sơ đồ` của dự án; sơ đồ của dự án khác viết là `bí-danh::Tên`.',
      en: 'A chapter names views that the section `views` of the project declares; those of another project are written `alias::Name`.',
    },
  }),
  titleForName: entry({
    code: 'REF-11',
    severity: 'error',
    message: (title: string, name: string | undefined) => ({
      vi: name
        ? `Phần tử được nhắc đến bằng tên: ${title} có tên là \`${name}\`.`
        : `Phần tử được nhắc đến bằng tên, không bằng tiêu đề; không có phần tử nào có tiêu đề ${title}.`,
      en: name
        ? `Elements are spoken of by name: ${title} is called \`${name}\`.`
        : `Elements are spoken of by name, not by title, and none has the title ${title}.`,
    }),
    explanation: {
      vi: 'Tiêu đề có thể thay đổi, tên thì không: `chủ quản VanPhong`, không phải `chủ quản "Văn phòng"`.',
      en: 'Titles change and names do not: `owner VanPhong`, not `owner "Văn phòng"`.',
    },
  }),
  unknownType: entry({
    code: 'REF-09',
    severity: 'error',
    message: (name: string, nearest: string | undefined, types: Localized) => ({
      vi: `\`${name}\` không phải là thực thể hay kiểu của trường; các kiểu là ${types.vi}.${nearest ? ` Có phải ý bạn là \`${nearest}\`?` : ''}`,
      en: `\`${name}\` is neither an entity nor a type of fields; types are ${types.en}.${nearest ? ` Did you mean \`${nearest}\`?` : ''}`,
    }),
    explanation: {
      vi: 'Kiểu của trường là một kiểu có sẵn, có thể kèm kích thước như `văn bản(20)`, hoặc tên của một thực thể.',
      en: 'The type of a field is a primitive one, with its sizes as in `text(20)`, or the name of an entity.',
    },
  }),
  incomplete: entry({
    code: 'REF-10',
    severity: 'error',
    message: (statement: Localized, missing: Localized, example: Localized) => ({
      vi: `Thiếu ${missing.vi} của ${statement.vi}; viết như \`${example.vi}\`.`,
      en: `The ${statement.en} lacks ${missing.en}; write \`${example.en}\`.`,
    }),
    explanation: {
      vi: 'Luồng đi từ một ứng dụng hay cơ sở dữ liệu đến một ứng dụng hay cơ sở dữ liệu khác; trách nhiệm là trách nhiệm đối với một phần tử.',
      en: 'A flow leads from an application or database to another; a responsibility is one for an element.',
    },
  }),
  ambiguous: entry({
    code: 'REF-02',
    severity: 'error',
    message: (name: string, count: number) => ({
      vi: `Có ${count} phần tử tên \`${name}\`; hãy viết tên đầy đủ.`,
      en: `${count} elements are called \`${name}\`; write the qualified name.`,
    }),
    explanation: {
      vi: 'Tên đầy đủ gồm tên các phần tử chứa nó, ví dụ `VanPhong.KSTTHC`.',
      en: 'A qualified name begins with the names of the elements around it, such as `VanPhong.KSTTHC`.',
    },
  }),
  duplicate: entry({
    code: 'REF-03',
    severity: 'error',
    message: (name: string) => ({
      vi: `Tên \`${name}\` được khai báo nhiều lần; hãy đổi tên, hoặc dùng \`bổ sung ${name} { … }\` để ghi thêm.`,
      en: `The name \`${name}\` is declared more than once; rename it, or add to it by \`extend ${name} { … }\`.`,
    }),
    explanation: {
      vi: 'Mọi tệp của một dự án dùng chung một không gian tên. Để bổ sung mệnh đề cho phần tử đã có, viết `bổ sung Tên { … }`.',
      en: 'All files of a project share one namespace. To add clauses to an element that exists, write `extend Name { … }`.',
    },
  }),
  unknownDependency: entry({
    code: 'REF-04',
    severity: 'error',
    message: (alias: string) => ({
      vi: `Dự án không có phụ thuộc nào tên \`${alias}\`.`,
      en: `The project has no dependency called \`${alias}\`.`,
    }),
    explanation: {
      vi: 'Phụ thuộc được khai báo trong `dependencies` của `govarch.json`: bí danh và thư mục.',
      en: 'Dependencies are declared in `dependencies` of `govarch.json`: an alias and a folder.',
    },
  }),
  cyclicContainment: entry({
    code: 'REF-05',
    severity: 'error',
    message: (name: string) => ({
      vi: `\`${name}\` nằm trong chính nó qua các khối \`bổ sung\`; hãy chuyển khai báo bên trong ra ngoài.`,
      en: `\`${name}\` lies inside itself through \`extend\` blocks; move the inner declaration out of them.`,
    }),
    explanation: {
      vi: 'Một phần tử không thể chứa phần tử đang chứa nó.',
      en: 'An element cannot contain the element that contains it.',
    },
  }),
  containmentCircle: entry({
    code: 'REF-08',
    severity: 'error',
    message: (circle: readonly string[]) => ({
      vi: `Các phần tử bao gồm lẫn nhau thành vòng: ${shortened(circle)}; hãy bỏ một trong các mệnh đề này.`,
      en: `These elements include each other in a circle: ${shortened(circle)}; take out one of the clauses.`,
    }),
    explanation: {
      vi: 'Nếu A bao gồm B thì B không thể bao gồm A, dù trực tiếp hay qua phần tử khác.',
      en: 'If A includes B, then B cannot include A, neither itself nor through others.',
    },
  }),
  missingName: entry({
    code: 'REF-06',
    severity: 'error',
    message: (kind: Localized) => ({
      vi: `Thiếu tên của ${kind.vi}.`,
      en: `The name of the ${kind.en} is missing.`,
    }),
    explanation: {
      vi: 'Tên đứng ngay sau loại, trước tiêu đề: `hệ thống eCabinet "…"`.',
      en: 'The name comes after the kind and before the title: `system eCabinet "…"`.',
    },
  }),
  missingTarget: entry({
    code: 'REF-07',
    severity: 'error',
    message: (word: string) => ({
      vi: `Thiếu tên sau \`${word}\`.`,
      en: `A name is missing after \`${word}\`.`,
    }),
    explanation: {
      vi: 'Quan hệ cần ít nhất một phần tử đích; nhiều đích cách nhau bằng dấu phẩy.',
      en: 'A relation needs at least one target; several are parted by commas.',
    },
  }),
} as const;

/** The names of a circle; of a long one the first, so that the message can be read. */
function shortened(circle: readonly string[]): string {
  const shown = circle.length > 8 ? [...circle.slice(0, 6), '…', circle[circle.length - 1]!] : circle;
  return shown.map((name) => (name === '…' ? name : `\`${name}\``)).join(' → ');
}
