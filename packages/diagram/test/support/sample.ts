/** A small agency with everything that the three views draw: all bands, both sides, platforms, three outside agencies. */
export const sample: Readonly<Record<string, string>> = {
  'vpcp/govarch.json': JSON.stringify({
    name: 'vpcp',
    language: 'vi',
    asOf: '2025-06-30',
    dependencies: { 'quoc-gia': '../quoc-gia' },
  }),
  'vpcp/main.govarch': `
kiến trúc KienTruc "Kiến trúc Chính phủ điện tử Văn phòng Chính phủ" {
  chủ quản VanPhong
}

nghiệp vụ {
  cơ quan VanPhong "Văn phòng Chính phủ" {
    đơn vị KSTTHC "Cục Kiểm soát thủ tục hành chính"
    đơn vị TTTH "Trung tâm Tin học"
  }
  nhóm cơ quan CacBo "Các bộ, cơ quan ngang bộ" { số lượng 22 }
  nhóm cơ quan CacTinh "Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương" { số lượng 63 }
  nhóm người dùng NguoiDan "Người dân"
  nhóm người dùng DoanhNghiep "Doanh nghiệp"
  kênh DienThoai "Tổng đài 18001096"
  miền nghiệp vụ KiemSoat "Kiểm soát thủ tục hành chính" {
    chức năng RaSoat "Rà soát, đánh giá thủ tục"
    chức năng CongBo "Công bố, công khai thủ tục"
  }
  dịch vụ công TiepNhan "Tiếp nhận phản ánh, kiến nghị" { cung cấp qua CongDVC }
}

dữ liệu {
  thực thể HoSo "Hồ sơ công dân"
  cơ sở dữ liệu CSDLPhanAnh "CSDL phản ánh kiến nghị" { chủ quản KSTTHC lưu trữ HoSo }
  cơ sở dữ liệu CSDLThuTuc "CSDL thủ tục hành chính" { chủ quản KSTTHC }
}

ứng dụng {
  cổng CongDVC "Cổng Dịch vụ công quốc gia" { chủ quản KSTTHC cấp độ 4 phục vụ NguoiDan, DoanhNghiep }
  hệ thống eCabinet "Hệ thống thông tin phục vụ họp và xử lý công việc của Chính phủ" {
    chủ quản TTTH
    cấp độ 3
    đọc HoSo
    hỗ trợ KiemSoat.RaSoat
    triển khai trên TTDL.Cum1
    phân hệ LichHop "Lịch họp"
    phân hệ PhieuYKien "Phiếu lấy ý kiến thành viên Chính phủ"
  }
  hệ thống PAKN "Hệ thống tiếp nhận, xử lý phản ánh kiến nghị" { chủ quản KSTTHC đọc HoSo ghi HoSo }
  hệ thống QLVB "Hệ thống quản lý văn bản" { chủ quản TTTH }
  hệ thống KeHoach "Hệ thống kế hoạch" { chủ quản TTTH trạng thái mục tiêu }
  nền tảng LGSP "Nền tảng tích hợp, chia sẻ dữ liệu của Văn phòng Chính phủ" { chủ quản TTTH }
  nền tảng TrucVB "Trục liên thông văn bản quốc gia" { chủ quản TTTH }
  hệ thống VanBanBo "Hệ thống quản lý văn bản của bộ" { chủ quản CacBo }
  hệ thống MotCuaTinh "Hệ thống một cửa điện tử cấp tỉnh" { chủ quản CacTinh }

  luồng TraCuu "Tra cứu công dân" CongDVC -> quoc-gia::CSDLDanCu qua LGSP, quoc-gia::NDXP mang HoSo {
    phương thức trực tuyến
    giao thức "REST/HTTPS"
  }
  luồng GuiVanBan "Gửi văn bản" QLVB -> VanBanBo qua TrucVB
  luồng NhanVanBan "Nhận văn bản" VanBanBo -> QLVB qua TrucVB
  luồng DongBo "Đồng bộ hồ sơ" MotCuaTinh -> CongDVC qua quoc-gia::NDXP, LGSP
  luồng ChuyenPhanAnh "Chuyển phản ánh" CongDVC -> PAKN
  luồng GhiPhanAnh "Ghi phản ánh" PAKN -> CSDLPhanAnh
  luồng LichSangVanBan eCabinet.LichHop -> QLVB
}

công nghệ {
  trung tâm dữ liệu TTDL "Trung tâm dữ liệu Văn phòng Chính phủ" {
    máy chủ Cum1 "Cụm máy chủ ứng dụng"
  }
  mạng TSLCD "Mạng truyền số liệu chuyên dùng"
}

an toàn thông tin {
  vùng NoiBo "Vùng máy chủ nội bộ"
  biện pháp SOC "Giám sát an toàn tập trung" { bảo vệ eCabinet }
}

quản trị {
  tổ chức quản trị BanChiDao "Ban Chỉ đạo Chính phủ điện tử"
}

sơ đồ {
  sơ đồ tổng thể TongThe "Mô hình tổng thể"
  sơ đồ liên thông LienThong "Liên thông với bên ngoài" { gồm luồng }
  sơ đồ ngữ cảnh QuanhCabinet "Quanh e-Cabinet" { gồm eCabinet }
  sơ đồ lộ trình LoTrinh "Lộ trình" { gồm * }
  sơ đồ tổng thể Trong "Không có gì" { gồm hệ thống where cấp độ = 5 }
}
`,
  'quoc-gia/govarch.json': JSON.stringify({ name: 'quoc-gia', language: 'vi' }),
  'quoc-gia/main.govarch': `
nghiệp vụ {
  cơ quan BoTTTT "Bộ Thông tin và Truyền thông"
  cơ quan BoCongAn "Bộ Công an"
}
dữ liệu {
  cơ sở dữ liệu CSDLDanCu "Cơ sở dữ liệu quốc gia về dân cư" { chủ quản BoCongAn }
}
ứng dụng {
  nền tảng NDXP "Nền tảng tích hợp, chia sẻ dữ liệu quốc gia" { chủ quản BoTTTT }
}
`,
};
