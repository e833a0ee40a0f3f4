import type { Localized } from '@govarch/model/vocabulary';
import { beginning, entriesOf } from './message.js';

const entry = entriesOf('name');

/** What is wrong with names: those that elements are given, and those by which they are spoken of. */
export const names = {
  unknown: entry({
    code: 'REF-01',
    severity: 'error',
    message: (name: string, nearest: string | undefined) => ({
      vi: `Không có thành phần nào tên \`${name}\`.${nearest ? ` Có phải ý bạn là \`${nearest}\`?` : ''}`,
      en: `There is no element called \`${name}\`.${nearest ? ` Did you mean \`${nearest}\`?` : ''}`,
    }),
    explanation: {
      vi: 'Tên được tìm trước hết bên trong thành phần đang viết, sau đó ra các cấp bên ngoài, cuối cùng trong cả dự án nếu chỉ một thành phần mang tên đó. Thành phần của dự án khác viết là `BíDanh::Tên`.',
      en: 'A name is looked for inside the element at hand, then level by level outwards, and at last in the whole project if one element alone bears it. Elements of another project are written `alias::Name`.',
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
      vi: 'Chương nêu tên các sơ đồ được khai báo trong mục `sơ đồ` của dự án; sơ đồ của dự án khác viết là `BíDanh::Tên`.',
      en: 'A chapter names views that the section `views` of the project declares; those of another project are written `alias::Name`.',
    },
  }),
  titleForName: entry({
    code: 'REF-11',
    severity: 'error',
    message: (title: string, name: string | undefined) => ({
      vi: name
        ? `Thành phần được nhắc đến bằng tên: ${title} có tên là \`${name}\`.`
        : `Không có thành phần nào có tiêu đề ${title}; hãy khai báo thành phần đó rồi nhắc đến bằng tên.`,
      en: name
        ? `Elements are spoken of by name: ${title} is called \`${name}\`.`
        : `No element has the title ${title}; declare it, then speak of it by its name.`,
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
      en: `The ${statement.en} needs ${missing.en}; write \`${example.en}\`.`,
    }),
    explanation: {
      vi: 'Luồng cần nơi đi và nơi đến, ví dụ hai hệ thống; phân công trách nhiệm cần nêu thành phần hoặc công việc được phân công, viết sau `cho`.',
      en: 'A flow needs where it comes from and where it goes to, such as two systems; a responsibility names the element or the work that it is for, after `for`.',
    },
  }),
  ambiguous: entry({
    code: 'REF-02',
    severity: 'error',
    message: (name: string, count: number) => ({
      vi: `Có ${count} thành phần tên \`${name}\`; hãy viết tên đầy đủ.`,
      en: `${count} elements are called \`${name}\`; write the qualified name.`,
    }),
    explanation: {
      vi: 'Tên đầy đủ gồm tên các thành phần chứa nó, ví dụ `VanPhong.KSTTHC`.',
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
      vi: 'Trong mọi tệp của một dự án, mỗi tên chỉ được khai báo một lần. Để ghi thêm cho thành phần đã có, viết `bổ sung Tên { … }`.',
      en: 'A name is declared once in all files of a project. To add to an element that exists, write `extend Name { … }`.',
    },
  }),
  unknownDependency: entry({
    code: 'REF-04',
    severity: 'error',
    message: (alias: string) => ({
      vi: `Dự án không khai báo dự án phụ thuộc nào tên \`${alias}\`; hãy thêm vào \`dependencies\` trong \`govarch.json\`.`,
      en: `The project has no dependency called \`${alias}\`; add it to \`dependencies\` in \`govarch.json\`.`,
    }),
    explanation: {
      vi: 'Mỗi dự án phụ thuộc được khai báo trong `dependencies` của `govarch.json` bằng một bí danh và đường dẫn thư mục.',
      en: 'Dependencies are declared in `dependencies` of `govarch.json`: an alias and a folder.',
    },
  }),
  noPack: entry({
    code: 'REF-13',
    severity: 'error',
    message: (alias: string) => ({
      vi: `\`${alias}::\` là gói khung, nhưng dự án chưa có gói nào; hãy ghi \`"framework": "vn-egov-2.0"\` (hoặc phiên bản khác) trong \`govarch.json\`.`,
      en: `\`${alias}::\` means the pack of the framework, but the project has none; write \`"framework": "vn-egov-2.0"\` (or another edition) in \`govarch.json\`.`,
    }),
    explanation: {
      vi: 'Gói khung được đọc khi `govarch.json` ghi phiên bản khung ở `framework`, hoặc gói riêng ở `frameworkPack`.',
      en: 'The pack is read when `govarch.json` names the edition in `framework`, or a pack of your own in `frameworkPack`.',
    },
  }),
  cyclicContainment: entry({
    code: 'REF-05',
    severity: 'error',
    message: (element: Localized) => ({
      vi: `${beginning(element.vi)} nằm trong chính nó qua các khối \`bổ sung\`; hãy chuyển khai báo bên trong ra ngoài.`,
      en: `${beginning(element.en)} lies inside itself through \`extend\` blocks; move the inner declaration out of them.`,
    }),
    explanation: {
      vi: 'Một thành phần không thể chứa thành phần đang chứa nó.',
      en: 'An element cannot contain the element that contains it.',
    },
  }),
  containmentCircle: entry({
    code: 'REF-08',
    severity: 'error',
    message: (circle: readonly string[]) => ({
      vi: `Các thành phần bao gồm lẫn nhau thành vòng: ${shortened(circle)}; hãy bỏ một trong các mệnh đề này.`,
      en: `These elements include each other in a circle: ${shortened(circle)}; take out one of the clauses.`,
    }),
    explanation: {
      vi: 'Nếu A bao gồm B thì B không thể bao gồm A, dù trực tiếp hay qua thành phần khác.',
      en: 'If A includes B, then B cannot include A, neither itself nor through others.',
    },
  }),
  missingName: entry({
    code: 'REF-06',
    severity: 'error',
    message: (kind: Localized, proposed?: string) => ({
      vi: `Thiếu tên của ${kind.vi}${proposed ? `; hãy viết \`${proposed}\` trước tiêu đề` : ''}.`,
      en: `The name of the ${kind.en} is missing${proposed ? `; write \`${proposed}\` before the title` : ''}.`,
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
      vi: 'Quan hệ cần ít nhất một thành phần đích; nhiều đích cách nhau bằng dấu phẩy.',
      en: 'A relation needs at least one target; several are separated by commas.',
    },
  }),
} as const;

/** The names of a circle; of a long one the first, so that the message can be read. */
function shortened(circle: readonly string[]): string {
  const shown = circle.length > 8 ? [...circle.slice(0, 6), '…', circle[circle.length - 1]!] : circle;
  return shown.map((name) => (name === '…' ? name : `\`${name}\``)).join(' → ');
}
