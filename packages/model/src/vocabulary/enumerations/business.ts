import type { EnumerationEntry } from '../types.js';

/** Enumerations that concern business. */
export const businessEnumerations = [
  {
    id: 'event-type',
    title: { en: 'Type of an event', vi: 'Loại sự kiện' },
    values: [
      {
        id: 'message',
        spelling: { en: 'message', vi: 'thông điệp' },
        documentation: {
          en: 'A message from or to a participant: an application, a reply.',
          vi: 'Thông điệp nhận từ hoặc gửi đến một bên tham gia, ví dụ hồ sơ, văn bản trả lời.',
        },
        source: { instrument: 'ISO/IEC 19510:2013 (BPMN 2.0)', evidence: 'inferred' },
      },
      {
        id: 'timer',
        spelling: { en: 'timer', vi: 'hẹn giờ', also: { vi: ['thời gian'] } },
        documentation: {
          en: 'A point in time, or a time limit that passes.',
          vi: 'Đến một thời điểm, hoặc hết một thời hạn.',
        },
        source: { instrument: 'ISO/IEC 19510:2013 (BPMN 2.0)', evidence: 'inferred' },
      },
      {
        id: 'error',
        spelling: { en: 'error', vi: 'lỗi' },
        documentation: { en: 'An error by which a step fails.', vi: 'Lỗi làm cho bước không hoàn thành.' },
        source: { instrument: 'ISO/IEC 19510:2013 (BPMN 2.0)', evidence: 'inferred' },
      },
      {
        id: 'signal',
        spelling: { en: 'signal', vi: 'tín hiệu' },
        documentation: {
          en: 'A signal that concerns whoever waits for it.',
          vi: 'Tín hiệu phát chung cho mọi bên đang chờ.',
        },
        source: { instrument: 'ISO/IEC 19510:2013 (BPMN 2.0)', evidence: 'inferred' },
      },
    ],
  },
  {
    id: 'tier',
    title: { en: 'Tier', vi: 'Cấp' },
    values: [
      {
        id: 'central',
        spelling: { en: 'central', vi: 'trung ương' },
        documentation: {
          en: 'An agency at central level that is not a ministry.',
          vi: 'Cơ quan trung ương không phải bộ, ngành.',
        },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'ministry',
        spelling: { en: 'ministry', vi: 'bộ ngành' },
        documentation: {
          en: 'A ministry or ministry-level agency, or an agency of the Government.',
          vi: 'Bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ.',
        },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'province',
        spelling: { en: 'province', vi: 'tỉnh' },
        documentation: { en: 'A province or centrally run city.', vi: 'Tỉnh, thành phố trực thuộc trung ương.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'district',
        spelling: { en: 'district', vi: 'huyện' },
        documentation: {
          en: 'A district, town or provincial city; there were such until 30 June 2025.',
          vi: 'Huyện, quận, thị xã, thành phố thuộc tỉnh; có đến hết ngày 30/06/2025.',
        },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'commune',
        spelling: { en: 'commune', vi: 'xã' },
        documentation: { en: 'A commune, ward or special zone.', vi: 'Xã, phường, đặc khu.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
    ],
  },
  {
    id: 'channel-type',
    title: { en: 'Type of channel', vi: 'Loại kênh' },
    values: [
      {
        id: 'web',
        spelling: { en: 'web', vi: 'trang web' },
        documentation: { en: 'A website or portal.', vi: 'Trang web hoặc cổng thông tin.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'mobile',
        spelling: { en: 'mobile', vi: 'di động' },
        documentation: { en: 'A mobile application.', vi: 'Ứng dụng trên thiết bị di động.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'counter',
        spelling: { en: 'counter', vi: 'bộ phận một cửa' },
        documentation: { en: 'The one-stop counter, in person.', vi: 'Trực tiếp tại bộ phận một cửa.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'hotline',
        spelling: { en: 'hotline', vi: 'tổng đài' },
        documentation: { en: 'A call centre.', vi: 'Tổng đài điện thoại.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'post',
        spelling: { en: 'post', vi: 'bưu chính' },
        documentation: { en: 'Public postal service.', vi: 'Dịch vụ bưu chính công ích.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'kiosk',
        spelling: { en: 'kiosk', vi: 'máy tự phục vụ' },
        documentation: { en: 'A self-service machine.', vi: 'Máy tự phục vụ đặt tại nơi công cộng.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'email',
        spelling: { en: 'email', vi: 'thư điện tử' },
        documentation: { en: 'Electronic mail.', vi: 'Thư điện tử.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'message',
        spelling: { en: 'message', vi: 'tin nhắn' },
        documentation: { en: 'Text messages or a messaging service.', vi: 'Tin nhắn hoặc dịch vụ nhắn tin.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
    ],
  },
  {
    id: 'automation',
    title: { en: 'Automation', vi: 'Mức tự động' },
    rising: true,
    values: [
      {
        id: 'manual',
        spelling: { en: 'manual', vi: 'thủ công' },
        documentation: { en: 'Done by people on paper or by hand.', vi: 'Người thực hiện trên giấy hoặc thủ công.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'assisted',
        spelling: { en: 'assisted', vi: 'có hỗ trợ' },
        documentation: { en: 'Done by people with a system.', vi: 'Người thực hiện có hệ thống hỗ trợ.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'automatic',
        spelling: { en: 'automatic', vi: 'tự động' },
        documentation: { en: 'Done by a system alone.', vi: 'Hệ thống tự thực hiện.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
    ],
  },
  {
    id: 'service-level',
    title: { en: 'Service level', vi: 'Mức độ dịch vụ công trực tuyến' },
    values: [
      {
        id: '1',
        spelling: { en: '1', vi: '1' },
        documentation: {
          en: 'Level 1 (until 2022): all information on the procedure is online.',
          vi: 'Mức độ 1 (trước năm 2022): cung cấp đầy đủ thông tin về thủ tục.',
        },
        source: { instrument: 'NĐ 43/2011/NĐ-CP', evidence: 'verified' },
      },
      {
        id: '2',
        spelling: { en: '2', vi: '2' },
        documentation: {
          en: 'Level 2 (until 2022): forms can be downloaded.',
          vi: 'Mức độ 2 (trước năm 2022): cho phép tải biểu mẫu.',
        },
        source: { instrument: 'NĐ 43/2011/NĐ-CP', evidence: 'verified' },
      },
      {
        id: '3',
        spelling: { en: '3', vi: '3' },
        documentation: {
          en: 'Level 3 (until 2022): the dossier is filed and handled online, fee and result in person.',
          vi: 'Mức độ 3 (trước năm 2022): nộp và xử lý hồ sơ trực tuyến, trả phí và nhận kết quả trực tiếp.',
        },
        source: { instrument: 'NĐ 43/2011/NĐ-CP', evidence: 'verified' },
      },
      {
        id: '4',
        spelling: { en: '4', vi: '4' },
        documentation: {
          en: 'Level 4 (until 2022): as level 3, with payment online and the result online or by post.',
          vi: 'Mức độ 4 (trước năm 2022): như mức độ 3, thanh toán trực tuyến, trả kết quả trực tuyến hoặc qua bưu chính.',
        },
        source: { instrument: 'NĐ 43/2011/NĐ-CP', evidence: 'verified' },
      },
      {
        id: 'partial',
        spelling: { en: 'partial', vi: 'một phần' },
        documentation: {
          en: 'Partly online: some step still needs presence.',
          vi: 'Một phần: còn bước phải thực hiện trực tiếp.',
        },
        source: { instrument: 'NĐ 42/2022/NĐ-CP', evidence: 'verified' },
      },
      {
        id: 'full',
        spelling: { en: 'full', vi: 'toàn trình' },
        documentation: {
          en: 'Fully online from filing to result.',
          vi: 'Toàn trình: thực hiện hoàn toàn trực tuyến từ nộp hồ sơ đến nhận kết quả.',
        },
        source: { instrument: 'NĐ 42/2022/NĐ-CP', evidence: 'verified' },
      },
    ],
  },
  {
    id: 'unit-type',
    title: { en: 'Type of unit', vi: 'Loại đơn vị' },
    values: [
      {
        id: 'advisory',
        spelling: { en: 'advisory', vi: 'tham mưu' },
        documentation: {
          en: 'Advises and helps the head of the agency in its tasks.',
          vi: 'Đơn vị tham mưu, giúp việc người đứng đầu cơ quan.',
        },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'administrative',
        spelling: { en: 'administrative', vi: 'hành chính' },
        documentation: {
          en: 'An administrative organisation that carries out tasks of its own.',
          vi: 'Tổ chức hành chính trực tiếp thực hiện nhiệm vụ quản lý.',
        },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'non-business',
        spelling: { en: 'non-business', vi: 'sự nghiệp' },
        documentation: { en: 'A public non-business unit.', vi: 'Đơn vị sự nghiệp công lập.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
    ],
  },
  {
    id: 'partial-case',
    title: { en: 'Case of a service online in part', vi: 'Trường hợp dịch vụ công trực tuyến một phần' },
    values: [
      {
        id: 'presence',
        spelling: { en: 'presence', vi: 'phải hiện diện' },
        documentation: {
          en: 'The law asks users to be present at the agency.',
          vi: 'Tổ chức, cá nhân phải hiện diện tại cơ quan nhà nước.',
        },
        source: { instrument: 'NĐ 224/2026/NĐ-CP', article: 'Art. 14', evidence: 'verified' },
      },
      {
        id: 'on-site',
        spelling: { en: 'on-site', vi: 'xác minh tại hiện trường' },
        documentation: {
          en: 'The law asks the agency to verify on site.',
          vi: 'Cơ quan nhà nước phải thẩm tra, xác minh tại hiện trường.',
        },
        source: { instrument: 'NĐ 224/2026/NĐ-CP', article: 'Art. 14', evidence: 'verified' },
      },
      {
        id: 'technical-fault',
        spelling: { en: 'technical-fault', vi: 'sự cố kỹ thuật' },
        documentation: {
          en: 'A technical fault that cannot be fixed at once.',
          vi: 'Sự cố kỹ thuật chưa thể khắc phục ngay.',
        },
        source: { instrument: 'NĐ 224/2026/NĐ-CP', article: 'Art. 14', evidence: 'verified' },
      },
      {
        id: 'other-technical',
        spelling: { en: 'other-technical', vi: 'vấn đề kỹ thuật khác' },
        documentation: {
          en: 'Another technical matter that cannot be dealt with yet.',
          vi: 'Vấn đề kỹ thuật khác chưa thể xử lý được.',
        },
        source: { instrument: 'NĐ 224/2026/NĐ-CP', article: 'Art. 14', evidence: 'verified' },
      },
    ],
  },
] as const satisfies readonly EnumerationEntry[];
