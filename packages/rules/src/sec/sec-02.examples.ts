import type { RuleExamples } from '../rule-examples.js';

export const sec02Examples: RuleExamples = {
  valid: [
    {
      title: {
        vi: 'Hệ thống nội bộ chỉ có thông tin công cộng',
        en: 'An internal system with public information only',
      },
      text: `application {
  system TrangTin "Trang tin nội bộ" {
    type internal
    information public
    level 1
  }
}
`,
    },
    {
      title: {
        vi: 'Đúng 9.999 người sử dụng, phạm vi một cơ quan',
        en: '9,999 users, one below the threshold, and the scope of one agency',
      },
      text: `ứng dụng {
  hệ thống TuVan "Tư vấn trực tuyến" {
    loại người dân doanh nghiệp
    thông tin cá nhân
    số người sử dụng 9999
    phạm vi một cơ quan
    cấp độ 2
  }
}
`,
    },
    {
      title: { vi: 'Hạ tầng toàn quốc vận hành 24/7', en: 'Nationwide infrastructure around the clock' },
      text: `application {
  platform Truc "Trục liên thông văn bản quốc gia" {
    type infrastructure
    information private
    scope national
    always-on
    no-unplanned-downtime
    level 4
  }
}
`,
    },
    {
      title: { vi: 'Cấp độ 5 không thể thấp hơn mức suy ra', en: 'Level 5 cannot be too low, whatever is missing' },
      text: `application {
  system KhoLuuTru "Kho lưu trữ" { level 5 }
}
`,
    },
  ],
  invalid: [
    {
      title: { vi: 'Đủ 10.000 người sử dụng', en: '10,000 users, the threshold' },
      text: `application {
  system TuVan "Tư vấn trực tuyến" {
    type citizen-business
    information personal
    users 10000
    scope agency
    level 2
  }
}
`,
      finds: ['level 2'],
    },
    {
      title: {
        vi: 'Từ ngày 01/07/2026 chưa chắc Nghị định còn hiệu lực: chỉ cảnh báo',
        en: 'From 1 July 2026 the decree may have ended: a warning only',
      },
      text: `application {
  system TuVan "Tư vấn trực tuyến" {
    type citizen-business
    information personal
    users 10000
    scope agency
    level 2
  }
}
`,
      finds: ['level 2'],
      severity: 'warning',
      asOf: '2026-07-01',
    },
    {
      title: { vi: 'Hạ tầng toàn quốc 24/7 chỉ khai cấp độ 3', en: 'Nationwide infrastructure, but only level 3' },
      text: `ứng dụng {
  nền tảng Truc "Trục liên thông văn bản quốc gia" {
    loại cơ sở hạ tầng thông tin
    thông tin riêng
    phạm vi toàn quốc
    vận hành 24x7
    không ngừng ngoài kế hoạch
    cấp độ 3
  }
}
`,
      finds: ['cấp độ 3'],
      fixed: `ứng dụng {
  nền tảng Truc "Trục liên thông văn bản quốc gia" {
    loại cơ sở hạ tầng thông tin
    thông tin riêng
    phạm vi toàn quốc
    vận hành 24x7
    không ngừng ngoài kế hoạch
    cấp độ 4
  }
}
`,
    },
    {
      title: { vi: 'Bí mật nhà nước, tổn hại nghiêm trọng', en: 'State secrets and serious harm' },
      text: `application {
  system MatMa "Hệ thống văn bản mật" {
    type internal
    information private, state-secret
    harm serious
    level 3
  }
}
`,
      finds: ['level 3'],
      fixed: `application {
  system MatMa "Hệ thống văn bản mật" {
    type internal
    information private, state-secret
    harm serious
    level 4
  }
}
`,
    },
    {
      title: {
        vi: 'Thiếu loại thông tin: chỉ nêu ở mức thông tin, không lấy mức thấp nhất',
        en: 'The information is missing: a note, and not the lowest level',
      },
      text: `application {
  system QuanLyVanBan "Quản lý văn bản" {
    type internal
    level 1
  }
}
`,
      finds: ['level 1'],
      severity: 'info',
    },
    {
      title: {
        vi: 'Hệ thống toàn quốc chưa ghi yêu cầu vận hành 24/7',
        en: 'A national system that does not say whether it must run around the clock',
      },
      text: `application {
  system BaoCao "Hệ thống thông tin báo cáo Chính phủ" {
    type internal
    information private
    scope national
    level 3
  }
}
`,
      finds: ['level 3'],
      severity: 'info',
    },
  ],
};
