import type { RuleExamples } from '../rule-examples.js';

export const int14Examples: RuleExamples = {
  valid: [
    {
      title: { vi: 'Luồng giữa hai hệ thống đang hoạt động', en: 'A flow between two systems in use' },
      text: `application {
  system A "Hệ thống A" { to 2025-06-30 }
  system B "Hệ thống B" { from 2025-06-30 }
  flow F A -> B
}
`,
    },
    {
      title: { vi: 'Luồng kết thúc cùng hệ thống', en: 'The flow ends with the system' },
      text: `application {
  system A "Hệ thống A" { to 2025-05-31 }
  system B "Hệ thống B"
  flow F A -> B { to 2025-05-31 }
}
`,
    },
    {
      title: {
        vi: 'Thông điệp gửi đến đơn vị đã hết hiệu lực do quy tắc khác xét',
        en: 'What becomes of a party that receives messages is told by other rules',
      },
      text: `business {
  user-group NguoiDan "Người dân"
  unit Phong "Phòng" { to 2025-05-31 }
  process P "Quy trình" {
    step Nhan "Nhận" by Phong
    step TraLoi "Trả lời" by Phong
    Nhan -> TraLoi
    flow F NguoiDan -> Phong
  }
}
`,
    },
  ],
  invalid: [
    {
      title: { vi: 'Nguồn đã ngừng từ hôm trước', en: 'The source is out of use since the day before' },
      text: `application {
  system A "Hệ thống A" { to 2025-06-29 }
  system B "Hệ thống B"
  flow F A -> B
}
`,
      finds: ['A -> B'],
    },
    {
      title: { vi: 'Đích và nền tảng trung gian chưa có', en: 'Target and intermediary are not yet built' },
      text: `ứng dụng {
  hệ thống A "Hệ thống A"
  hệ thống B "Hệ thống B" { từ 2026-01-01 }
  nền tảng P "Nền tảng P" { trạng thái mục tiêu }
  luồng F A -> B qua P
}
`,
      finds: ['B qua P', 'P'],
    },
    {
      title: { vi: 'Phân hệ của hệ thống đã ngừng sử dụng', en: 'A module of a retired system' },
      text: `application {
  system A "Hệ thống A" {
    state retired
    module M "Phân hệ M"
  }
  system B "Hệ thống B"
  flow F A.M -> B
}
`,
      finds: ['A.M -> B'],
    },
  ],
};
