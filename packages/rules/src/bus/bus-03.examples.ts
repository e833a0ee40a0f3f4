import type { RuleExamples } from '../rule-examples.js';

export const bus03Examples: RuleExamples = {
  valid: [
    {
      title: { vi: 'Hệ thống hỗ trợ một chức năng', en: 'A system supports a function' },
      text: `business { function TongHop "Tổng hợp, tham mưu" }
application { system eCabinet "e-Cabinet" { supports TongHop } }
`,
    },
    {
      title: {
        vi: 'Một bước quy trình sử dụng phân hệ của hệ thống',
        en: 'A step of a process uses a module of the system',
      },
      text: `nghiệp vụ {
  vai trò ChuyenVien "Chuyên viên"
  quy trình XuLy "Xử lý văn bản" {
    bước Nhan "Nhận" do ChuyenVien theo QLVB.DauVao
    bước Chuyen "Chuyển" do ChuyenVien
    Nhan -> Chuyen
  }
}
ứng dụng { hệ thống QLVB "Quản lý văn bản" { phân hệ DauVao "Văn bản đến" } }
`,
    },
    {
      title: {
        vi: 'Nền tảng phục vụ gián tiếp: luồng đi qua nó',
        en: 'A platform that a flow passes serves indirectly',
      },
      text: `business { function TongHop "Tổng hợp, tham mưu" }
application {
  system A "Hệ thống A" { supports TongHop }
  system B "Hệ thống B" { supports TongHop }
  platform LGSP "LGSP" { integration-role local }
  flow F A -> B via LGSP
}
`,
    },
  ],
  invalid: [
    {
      title: { vi: 'Hệ thống không hỗ trợ gì', en: 'A system that supports nothing' },
      text: `application { system KhoCu "Kho dữ liệu cũ" }
`,
      finds: ['KhoCu'],
    },
    {
      title: { vi: 'Việc hỗ trợ đã kết thúc hôm trước', en: 'Its support ended the day before' },
      text: `nghiệp vụ { chức năng TongHop "Tổng hợp, tham mưu" }
ứng dụng { hệ thống BaoCao "Hệ thống báo cáo" { hỗ trợ TongHop { đến 2025-06-29 } } }
`,
      finds: ['BaoCao'],
    },
    {
      title: {
        vi: 'Chỉ hiện thực hóa một yêu cầu, không phải nghiệp vụ',
        en: 'It realizes a requirement only, no business',
      },
      text: `motivation { requirement NhanhHon "Xử lý nhanh hơn" }
application { system BaoCao "Hệ thống báo cáo" { realizes NhanhHon } }
`,
      finds: ['BaoCao'],
    },
  ],
};
