import type { Localized } from '@govarch/model/vocabulary';
import { entriesOf } from './message.js';

const entry = entriesOf('vocabulary');

/** What processes and responsibilities say that makes no sense as a whole. */
export const processes = {
  empty: entry({
    code: 'VOC-31',
    severity: 'info',
    message: (process: Localized) => ({
      vi: `Quy trình ${process.vi} chưa có bước nào; hãy viết \`bước Ten "Tên bước" do DonVi\` trong thân của nó.`,
      en: `The process ${process.en} has no steps yet; write \`step Name "Title" by Unit\` in its body.`,
    }),
    explanation: {
      vi: 'Quy trình không có bước thì không vẽ được và không cho biết ai làm gì. Đây chỉ là lưu ý: quy trình có thể được mô tả sau.',
      en: 'A process without steps cannot be drawn and does not tell who does what. This is a note: it may be described later.',
    },
  }),
  unconnected: entry({
    code: 'VOC-32',
    severity: 'warning',
    message: (process: Localized, steps: Localized, example: string) => ({
      vi: `Trong quy trình ${process.vi}, ${steps.vi} chưa nối với các bước còn lại; hãy viết trình tự, ví dụ \`${example}\`.`,
      en: `In the process ${process.en}, ${steps.en} are not connected with the other steps; write their order, such as \`${example}\`.`,
    }),
    explanation: {
      vi: 'Mũi tên giữa các bước cho biết bước nào theo sau bước nào; bước không có mũi tên nào thì không rõ khi nào được thực hiện.',
      en: 'Arrows say which step follows which; of a step that no arrow reaches nobody knows when it is done.',
    },
  }),
  branchWithoutCondition: entry({
    code: 'VOC-33',
    severity: 'warning',
    message: (decision: string, target: string) => ({
      vi: `Nhánh \`${decision} -> ${target}\` chưa có điều kiện; hãy viết \`${decision} -> ${target} khi "điều kiện"\`.`,
      en: `The branch \`${decision} -> ${target}\` has no condition; write \`${decision} -> ${target} when "condition"\`.`,
    }),
    explanation: {
      vi: 'Cổng loại trừ hoặc cổng bao gồm có nhiều nhánh thì mỗi nhánh phải nêu rõ khi nào đi theo nhánh đó.',
      en: 'Where an exclusive or inclusive gateway has several branches, each says when it is taken.',
    },
  }),
  arrowOfFlow: entry({
    code: 'VOC-35',
    severity: 'error',
    message: (arrow: string) => ({
      vi: `Giữa các bước viết \`->\` theo thứ tự thực hiện; \`${arrow}\` chỉ dùng cho luồng dữ liệu: \`luồng Ten HeThongA ${arrow} HeThongB\`.`,
      en: `Steps are joined by \`->\`, in the order in which they are done; \`${arrow}\` is for flows of data: \`flow Name SystemA ${arrow} SystemB\`.`,
    }),
    explanation: {
      vi: 'Trình tự của quy trình chỉ có một chiều. `<-` và `<->` cho biết bên nào hỏi và dữ liệu đi về đâu, nên chỉ có nghĩa trên luồng.',
      en: 'The order of steps has one direction. `<-` and `<->` say who asks and where data go, which only a flow has.',
    },
  }),
  flowWithoutWord: entry({
    code: 'VOC-44',
    severity: 'error',
    message: (written: string) => ({
      vi: `Giữa các hệ thống, dữ liệu đi theo luồng: hãy viết \`luồng ${written}\`.`,
      en: `Between systems data go by a flow: write \`flow ${written}\`.`,
    }),
    explanation: {
      vi: '`A -> B` không có từ nào đứng trước là trình tự giữa hai bước của quy trình; trao đổi dữ liệu là `luồng A -> B`.',
      en: '`A -> B` without a word before it is the order of two steps; an exchange of data is `flow A -> B`.',
    },
  }),
  boundaryEventAlone: entry({
    code: 'VOC-36',
    severity: 'warning',
    message: (event: Localized) => ({
      vi: `Sự kiện biên ${event.vi} chưa gắn với bước nào; hãy viết \`gắn với TenBuoc\`.`,
      en: `The boundary event ${event.en} is attached to no step; write \`attached-to Step\`.`,
    }),
    explanation: {
      vi: 'Sự kiện biên xảy ra trong khi đang làm một bước; không có bước thì là `sự kiện trung gian`.',
      en: 'A boundary event happens while a step is being done; without a step it is an `intermediate-event`.',
    },
  }),
  gatewayOfOneWay: entry({
    code: 'VOC-37',
    severity: 'warning',
    message: (gateway: Localized) => ({
      vi: `Cổng ${gateway.vi} không rẽ nhánh và không hợp nhánh; hãy thêm nhánh, hoặc đổi thành \`bước\`.`,
      en: `The gateway ${gateway.en} neither divides nor joins ways; add a branch, or make it a \`step\`.`,
    }),
    explanation: {
      vi: 'Cổng là nơi quy trình rẽ thành nhiều nhánh hoặc nhiều nhánh hợp lại.',
      en: 'A gateway is where the course of a process divides, or where several ways join.',
    },
  }),
  onlyOneEnd: entry({
    code: 'VOC-38',
    severity: 'warning',
    message: (process: Localized, there: Localized, missing: Localized) => ({
      vi: `Quy trình ${process.vi} có \`${there.vi}\` nhưng chưa có \`${missing.vi}\`; hãy thêm.`,
      en: `The process ${process.en} has a \`${there.en}\` but no \`${missing.en}\` yet; add one.`,
    }),
    explanation: {
      vi: 'Quy trình đã ghi sự kiện bắt đầu thì cũng ghi sự kiện kết thúc, và ngược lại; nếu không thì không rõ quy trình kết thúc khi nào.',
      en: 'A process that shows its start event shows its end event too, and the other way round; else it is not clear when it is done.',
    },
  }),
  singleStep: entry({
    code: 'VOC-39',
    severity: 'info',
    message: (process: Localized, step: Localized) => ({
      vi: `Quy trình ${process.vi} mới có một bước ${step.vi}; hãy thêm các bước còn lại và trình tự, ví dụ \`A -> B\`.`,
      en: `The process ${process.en} has one step only, ${step.en}; add the other steps and their order, such as \`A -> B\`.`,
    }),
    explanation: {
      vi: 'Một quy trình gồm các bước nối tiếp nhau. Việc chỉ có một bước thì ghi thành `chức năng`, hoặc thành một bước của quy trình khác. Đây chỉ là lưu ý: các bước còn lại có thể được ghi sau.',
      en: 'A process consists of steps that follow each other. What is done in one step is a `function`, or a step of another process. This is a note: the other steps may be written later.',
    },
  }),
  goesOnAfterEnd: entry({
    code: 'VOC-40',
    severity: 'warning',
    message: (from: string, to: string) => ({
      vi: `\`${from}\` là sự kiện kết thúc nên không có bước nào theo sau; hãy bỏ \`${from} -> ${to}\`, hoặc khai báo \`${from}\` là \`bước\` hay \`sự kiện trung gian\`.`,
      en: `\`${from}\` is an end event, which nothing follows; remove \`${from} -> ${to}\`, or declare \`${from}\` as a \`step\` or an \`intermediate-event\`.`,
    }),
    explanation: {
      vi: 'Quy trình dừng ở sự kiện kết thúc. Muốn làm lại từ đầu thì nối bước đứng trước với bước cần làm lại.',
      en: 'A process stops at its end event. To do something again, lead the step before it back to what is done again.',
    },
  }),
  leadsToStart: entry({
    code: 'VOC-41',
    severity: 'warning',
    message: (from: string, to: string, first: string | undefined) => ({
      vi: `\`${to}\` là sự kiện bắt đầu nên không bước nào dẫn đến nó; ${first === undefined ? `hãy bỏ \`${from} -> ${to}\`` : `để làm lại từ đầu, hãy viết \`${from} -> ${first}\``}.`,
      en: `\`${to}\` is a start event, to which nothing leads; ${first === undefined ? `remove \`${from} -> ${to}\`` : `to begin again, write \`${from} -> ${first}\``}.`,
    }),
    explanation: {
      vi: 'Sự kiện bắt đầu cho biết điều gì mở đầu quy trình. Muốn làm lại thì nối với bước đứng sau nó.',
      en: 'A start event tells what sets a process off. To do something again, lead to the step that follows it.',
    },
  }),
  severalDefaults: entry({
    code: 'VOC-42',
    severity: 'warning',
    message: (gateway: string, step: string) => ({
      vi: `Cổng \`${gateway}\` đã có nhánh \`mặc định\`; hãy bỏ \`mặc định\` ở nhánh đến \`${step}\`, hoặc ghi điều kiện sau \`khi\`.`,
      en: `The gateway \`${gateway}\` has a \`default\` way already; remove \`default\` from the way to \`${step}\`, or give its condition after \`when\`.`,
    }),
    explanation: {
      vi: 'Mỗi cổng có nhiều nhất một nhánh mặc định: nhánh được đi theo khi không điều kiện nào đúng.',
      en: 'A gateway has one default way at most: the one that is taken where no condition holds.',
    },
  }),
  defaultOfNoGateway: entry({
    code: 'VOC-43',
    severity: 'warning',
    message: (step: string) => ({
      vi: `\`${step}\` không chọn nhánh theo điều kiện nên không có nhánh \`mặc định\`; hãy bỏ từ này, hoặc đặt \`cổng loại trừ\` hay \`cổng bao gồm\` trước các nhánh.`,
      en: `\`${step}\` chooses no way by conditions, so none is its \`default\`; remove the word, or put an \`exclusive-gateway\` or \`inclusive-gateway\` before the ways.`,
    }),
    explanation: {
      vi: 'Chỉ cổng loại trừ và cổng bao gồm chọn nhánh theo điều kiện.',
      en: 'Only exclusive and inclusive gateways choose ways by conditions.',
    },
  }),
  severalAccountable: entry({
    code: 'VOC-34',
    severity: 'warning',
    message: (names: Localized) => ({
      vi: `Mỗi việc chỉ có một chủ thể \`chịu trách nhiệm\`, ở đây có nhiều: ${names.vi}. Chủ thể cùng thực hiện thì viết sau \`thực hiện\`, chủ thể góp ý sau \`tham vấn\`.`,
      en: `One party alone is \`accountable\` for a thing, and here are several: ${names.en}. Who does the work with it stands after \`responsible\`, who advises after \`consulted\`.`,
    }),
    explanation: {
      vi: 'Trong phân công RACI, nhiều chủ thể cùng chịu trách nhiệm thì không rõ ai trả lời về kết quả.',
      en: 'In a RACI assignment, where several are accountable nobody knows who answers for the result.',
    },
  }),
} as const;
