import type { EnumerationEntry } from '../types.js';

/** Enumerations that concern sharing. */
export const sharingEnumerations = [
  {
    id: 'sharing-method',
    title: { en: 'Method of sharing', vi: 'Phương thức chia sẻ' },
    values: [
      {
        id: 'online',
        spelling: { en: 'online', vi: 'trực tuyến' },
        documentation: {
          en: 'From system to system over the network, on request; the encouraged method.',
          vi: 'Kết nối trực tuyến giữa các hệ thống theo yêu cầu; phương thức được khuyến khích.',
        },
        source: { instrument: 'NĐ 47/2020/NĐ-CP', article: 'Art. 23', evidence: 'verified' },
      },
      {
        id: 'sync',
        spelling: { en: 'sync', vi: 'đồng bộ' },
        documentation: {
          en: 'By synchronising all or part of the database.',
          vi: 'Đồng bộ toàn bộ hoặc một phần cơ sở dữ liệu.',
        },
        source: { instrument: 'NĐ 47/2020/NĐ-CP', article: 'Art. 23', evidence: 'verified' },
      },
      {
        id: 'packaged',
        spelling: { en: 'packaged', vi: 'đóng gói' },
        documentation: {
          en: 'By handing over packaged data on media.',
          vi: 'Đóng gói dữ liệu và giao nhận trên phương tiện lưu trữ.',
        },
        source: { instrument: 'NĐ 47/2020/NĐ-CP', article: 'Art. 23', evidence: 'verified' },
      },
    ],
  },
  {
    id: 'sharing-form',
    title: { en: 'Form of sharing', vi: 'Hình thức chia sẻ' },
    values: [
      {
        id: 'default',
        spelling: { en: 'default', vi: 'mặc định' },
        documentation: {
          en: 'Shared by default, in the same way with every agency.',
          vi: 'Chia sẻ theo hình thức mặc định, thống nhất cho mọi cơ quan.',
        },
        source: { instrument: 'NĐ 47/2020/NĐ-CP', article: 'Art. 3', evidence: 'verified' },
      },
      {
        id: 'special',
        spelling: { en: 'special', vi: 'đặc thù' },
        documentation: {
          en: 'Shared on special request, under an agreement.',
          vi: 'Chia sẻ theo yêu cầu đặc thù, có văn bản thống nhất.',
        },
        source: { instrument: 'NĐ 47/2020/NĐ-CP', article: 'Art. 3', evidence: 'verified' },
      },
    ],
  },
  {
    id: 'access-form',
    title: { en: 'Form of connection', vi: 'Hình thức kết nối' },
    values: [
      {
        id: 'read',
        spelling: { en: 'read', vi: 'khai thác' },
        documentation: { en: 'Reads data only.', vi: 'Chỉ khai thác dữ liệu.' },
        source: { instrument: 'TT 13/2017/TT-BTTTT', article: 'Art. 3', evidence: 'verified' },
      },
      {
        id: 'update',
        spelling: { en: 'update', vi: 'cập nhật' },
        documentation: { en: 'Also updates data at the other end.', vi: 'Có cập nhật dữ liệu ở đầu kết nối kia.' },
        source: { instrument: 'TT 13/2017/TT-BTTTT', article: 'Art. 3', evidence: 'verified' },
      },
    ],
  },
  {
    id: 'frequency',
    title: { en: 'Frequency', vi: 'Tần suất' },
    values: [
      {
        id: 'real-time',
        spelling: { en: 'real-time', vi: 'thời gian thực' },
        documentation: { en: 'At once, when something happens.', vi: 'Ngay khi phát sinh.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'on-demand',
        spelling: { en: 'on-demand', vi: 'theo yêu cầu' },
        documentation: { en: 'Whenever somebody asks.', vi: 'Khi có yêu cầu.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'hourly',
        spelling: { en: 'hourly', vi: 'hằng giờ' },
        documentation: { en: 'Every hour.', vi: 'Mỗi giờ một lần.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'daily',
        spelling: { en: 'daily', vi: 'hằng ngày' },
        documentation: { en: 'Every day.', vi: 'Mỗi ngày một lần.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'weekly',
        spelling: { en: 'weekly', vi: 'hằng tuần' },
        documentation: { en: 'Every week.', vi: 'Mỗi tuần một lần.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'monthly',
        spelling: { en: 'monthly', vi: 'hằng tháng' },
        documentation: { en: 'Every month.', vi: 'Mỗi tháng một lần.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'quarterly',
        spelling: { en: 'quarterly', vi: 'hằng quý' },
        documentation: { en: 'Every three months.', vi: 'Ba tháng một lần.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'half-yearly',
        spelling: { en: 'half-yearly', vi: 'sáu tháng' },
        documentation: { en: 'Every six months.', vi: 'Sáu tháng một lần.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'yearly',
        spelling: { en: 'yearly', vi: 'hằng năm' },
        documentation: { en: 'Every year.', vi: 'Mỗi năm một lần.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
    ],
  },
  {
    id: 'agreement-point',
    title: { en: 'Point of a sharing agreement', vi: 'Nội dung thống nhất chia sẻ dữ liệu' },
    values: [
      {
        id: 'parties',
        spelling: { en: 'parties', vi: 'danh sách cơ quan' },
        documentation: {
          en: 'The agencies that provide and use the data.',
          vi: 'Danh sách cơ quan cung cấp và cơ quan khai thác, sử dụng dữ liệu.',
        },
        source: { instrument: 'NĐ 47/2020/NĐ-CP', article: 'Art. 38', evidence: 'verified' },
      },
      {
        id: 'content',
        spelling: { en: 'content', vi: 'nội dung dữ liệu' },
        documentation: { en: 'Which data is shared.', vi: 'Nội dung dữ liệu được chia sẻ.' },
        source: { instrument: 'NĐ 47/2020/NĐ-CP', article: 'Art. 38', evidence: 'verified' },
      },
      {
        id: 'place',
        spelling: { en: 'place', vi: 'địa điểm chia sẻ' },
        documentation: { en: 'Where data is shared and used.', vi: 'Địa điểm chia sẻ và sử dụng dữ liệu.' },
        source: { instrument: 'NĐ 47/2020/NĐ-CP', article: 'Art. 38', evidence: 'verified' },
      },
      {
        id: 'term',
        spelling: { en: 'term', vi: 'thời hạn kết nối' },
        documentation: {
          en: 'How long the connection and the data may be used.',
          vi: 'Thời hạn kết nối, sử dụng dữ liệu.',
        },
        source: { instrument: 'NĐ 47/2020/NĐ-CP', article: 'Art. 38', evidence: 'verified' },
      },
      {
        id: 'sharing-manner',
        spelling: { en: 'sharing-manner', vi: 'cách thức chia sẻ' },
        documentation: { en: 'How data is shared.', vi: 'Phương thức, cách thức chia sẻ dữ liệu.' },
        source: { instrument: 'NĐ 47/2020/NĐ-CP', article: 'Art. 38', evidence: 'verified' },
      },
      {
        id: 'processing-manner',
        spelling: { en: 'processing-manner', vi: 'cách thức xử lý' },
        documentation: {
          en: 'How data is processed once received.',
          vi: 'Phương thức, cách thức xử lý sau khi tiếp nhận dữ liệu.',
        },
        source: { instrument: 'NĐ 47/2020/NĐ-CP', article: 'Art. 38', evidence: 'verified' },
      },
      {
        id: 'conditions',
        spelling: { en: 'conditions', vi: 'điều kiện giới hạn' },
        documentation: {
          en: 'Conditions and limits of sharing and use.',
          vi: 'Điều kiện, giới hạn trong việc chia sẻ và sử dụng.',
        },
        source: { instrument: 'NĐ 47/2020/NĐ-CP', article: 'Art. 38', evidence: 'verified' },
      },
      {
        id: 'commitment',
        spelling: { en: 'commitment', vi: 'cam kết tuân thủ' },
        documentation: {
          en: "The parties' commitment to protect data and to keep to the agreement.",
          vi: 'Cam kết tuân thủ quy định bảo vệ dữ liệu và nội dung thống nhất.',
        },
        source: { instrument: 'NĐ 47/2020/NĐ-CP', article: 'Art. 38', evidence: 'verified' },
      },
      {
        id: 'security-measures',
        spelling: { en: 'security-measures', vi: 'biện pháp bảo mật xác thực' },
        documentation: {
          en: 'Security and authentication when data is sent, stored and accessed.',
          vi: 'Biện pháp bảo mật, xác thực khi truyền, lưu trữ, truy cập dữ liệu.',
        },
        source: { instrument: 'NĐ 47/2020/NĐ-CP', article: 'Art. 38', evidence: 'verified' },
      },
      {
        id: 'storage-requirements',
        spelling: { en: 'storage-requirements', vi: 'yêu cầu lưu trữ' },
        documentation: {
          en: 'How shared and derived data is stored, during and after the agreement.',
          vi: 'Yêu cầu lưu trữ dữ liệu sau chia sẻ và dữ liệu phát sinh.',
        },
        source: { instrument: 'NĐ 47/2020/NĐ-CP', article: 'Art. 38', evidence: 'verified' },
      },
      {
        id: 'deletion',
        spelling: { en: 'deletion', vi: 'xóa hủy dữ liệu' },
        documentation: {
          en: 'How data is deleted after sharing or at its end.',
          vi: 'Phương thức xóa, hủy dữ liệu sau khi chia sẻ hoặc khi kết thúc.',
        },
        source: { instrument: 'NĐ 47/2020/NĐ-CP', article: 'Art. 38', evidence: 'verified' },
      },
      {
        id: 'other-matters',
        spelling: { en: 'other-matters', vi: 'vấn đề khác' },
        documentation: {
          en: 'Other matters that affect the sharing.',
          vi: 'Các vấn đề khác có ảnh hưởng đến việc chia sẻ.',
        },
        source: { instrument: 'NĐ 47/2020/NĐ-CP', article: 'Art. 38', evidence: 'verified' },
      },
    ],
  },
  {
    id: 'sharing-log',
    title: { en: 'Field of the sharing log', vi: 'Nội dung nhật ký chia sẻ' },
    values: [
      {
        id: 'time-and-form',
        spelling: { en: 'time-and-form', vi: 'thời điểm và hình thức' },
        documentation: {
          en: 'When and in which form data was asked for and provided.',
          vi: 'Thời điểm, hình thức yêu cầu và cung cấp dữ liệu.',
        },
        source: { instrument: 'NĐ 47/2020/NĐ-CP', article: 'Art. 45', evidence: 'verified' },
      },
      {
        id: 'requester',
        spelling: { en: 'requester', vi: 'định danh cơ quan yêu cầu' },
        documentation: { en: 'Which agency asked.', vi: 'Định danh cơ quan yêu cầu khai thác dữ liệu.' },
        source: { instrument: 'NĐ 47/2020/NĐ-CP', article: 'Art. 45', evidence: 'verified' },
      },
      {
        id: 'request-content',
        spelling: { en: 'request-content', vi: 'nội dung yêu cầu' },
        documentation: { en: 'What was asked for.', vi: 'Nội dung yêu cầu.' },
        source: { instrument: 'NĐ 47/2020/NĐ-CP', article: 'Art. 45', evidence: 'verified' },
      },
      {
        id: 'response-status',
        spelling: { en: 'response-status', vi: 'trạng thái đáp ứng' },
        documentation: {
          en: 'Whether the request was met, and what was shared.',
          vi: 'Trạng thái đáp ứng yêu cầu và nội dung đã chia sẻ.',
        },
        source: { instrument: 'NĐ 47/2020/NĐ-CP', article: 'Art. 45', evidence: 'verified' },
      },
      {
        id: 'other-information',
        spelling: { en: 'other-information', vi: 'thông tin đối chiếu khác' },
        documentation: {
          en: 'Other information needed to settle questions later.',
          vi: 'Thông tin cần thiết khác để đối chiếu, giải quyết vướng mắc.',
        },
        source: { instrument: 'NĐ 47/2020/NĐ-CP', article: 'Art. 45', evidence: 'verified' },
      },
    ],
  },
  {
    id: 'direct-case',
    title: { en: 'Case of a direct connection', vi: 'Trường hợp kết nối trực tiếp' },
    values: [
      {
        id: 'not-ready',
        spelling: { en: 'not-ready', vi: 'trung gian chưa sẵn sàng' },
        documentation: { en: 'The intermediary systems are not ready.', vi: 'Các hệ thống trung gian chưa sẵn sàng.' },
        source: { instrument: 'NĐ 47/2020/NĐ-CP', article: 'Art. 46.2', evidence: 'verified' },
      },
      {
        id: 'inadequate',
        spelling: { en: 'inadequate', vi: 'trung gian không đáp ứng' },
        documentation: {
          en: 'The owner of the intermediary system has found that it does not meet what the connection needs.',
          vi: 'Cơ quan chủ quản hệ thống trung gian xác định không đáp ứng được yêu cầu kết nối, chia sẻ.',
        },
        source: { instrument: 'NĐ 47/2020/NĐ-CP', article: 'Art. 46.2', evidence: 'verified' },
      },
    ],
  },
] as const satisfies readonly EnumerationEntry[];
