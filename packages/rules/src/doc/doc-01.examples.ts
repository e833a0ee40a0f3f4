import type { RuleExamples } from '../rule-examples.js';

export const doc01Examples: RuleExamples = {
  valid: [
    {
      title: { vi: 'Đủ năm kiến trúc thành phần', en: 'All five component architectures' },
      text: `architecture KienTruc "Kiến trúc Chính phủ điện tử"
business { function TongHop "Tổng hợp, tham mưu" }
data { entity HoSo "Hồ sơ" }
application { system eCabinet "e-Cabinet" }
technology { network Mang "Mạng nội bộ" }
security { zone VungMayChu "Vùng máy chủ" }
`,
    },
    {
      title: {
        vi: 'Dự án không khai kiến trúc, chỉ để dự án khác tham chiếu',
        en: 'A project that declares no architecture and is there to be referred to',
      },
      text: `application { platform NDXP "Nền tảng tích hợp, chia sẻ dữ liệu quốc gia" }
`,
    },
  ],
  invalid: [
    {
      title: { vi: 'Thiếu kiến trúc an toàn thông tin', en: 'No security architecture' },
      text: `kiến trúc KienTruc "Kiến trúc Chính phủ điện tử"
nghiệp vụ { chức năng TongHop "Tổng hợp, tham mưu" }
dữ liệu { thực thể HoSo "Hồ sơ" }
ứng dụng { hệ thống eCabinet "e-Cabinet" }
công nghệ { mạng NoiBo "Mạng nội bộ" }
`,
      finds: ['KienTruc'],
    },
    {
      title: {
        vi: 'Chỉ có cơ quan thì chưa phải kiến trúc nghiệp vụ; thành phần đã ngừng không được tính',
        en: 'An agency is not a business architecture yet, and what is retired does not count',
      },
      text: `architecture KienTruc "Kiến trúc Chính phủ điện tử"
business { agency VanPhong "Văn phòng Chính phủ" }
data { entity HoSo "Hồ sơ" }
application { system Cu "Hệ thống cũ" { to 2025-06-29 } }
technology { network Mang "Mạng nội bộ" }
security { zone VungMayChu "Vùng máy chủ" }
`,
      finds: ['KienTruc', 'KienTruc'],
    },
  ],
};
