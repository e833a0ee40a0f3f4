import type { AttributeRow } from '../rows.js';

/** Attributes that concern application. */
export const applicationAttributes = [
  {
    id: 'information',
    spelling: { en: 'information', vi: 'thông tin' },
    documentation: {
      en: 'Which classes of information the system processes.',
      vi: 'Các loại thông tin mà hệ thống xử lý.',
    },
    source: { instrument: 'NĐ 85/2016/NĐ-CP', article: 'Art. 6.1', evidence: 'verified' },
    usages: [
      { on: ['application', 'database'], value: { type: 'enumeration', enumeration: 'information' }, list: true },
    ],
  },
  {
    id: 'level',
    spelling: { en: 'level', vi: 'cấp độ' },
    documentation: { en: 'The security level from 1 to 5.', vi: 'Cấp độ an toàn thông tin, từ 1 đến 5.' },
    source: { instrument: 'NĐ 85/2016/NĐ-CP', article: 'Art. 7-11', evidence: 'verified' },
    usages: [
      {
        on: ['application', 'database', 'level-dossier', 'zone', 'data-center', 'network'],
        value: { type: 'number', minimum: 1, maximum: 5, integer: true },
      },
    ],
  },
  {
    id: 'always-on',
    spelling: { en: 'always-on', vi: 'vận hành 24x7' },
    documentation: {
      en: 'Whether it runs around the clock, on every day.',
      vi: 'Vận hành liên tục 24 giờ mỗi ngày, 7 ngày mỗi tuần.',
    },
    source: { instrument: 'NĐ 85/2016/NĐ-CP', article: 'Art. 7-11', evidence: 'verified' },
    usages: [{ on: ['application', 'database', 'sharing-service'], value: { type: 'boolean' } }],
  },
  {
    id: 'users',
    spelling: { en: 'users', vi: 'số người sử dụng', former: { vi: ['số người dùng'] } },
    documentation: {
      en: 'How many users there are, or about how many people data is kept.',
      vi: 'Số người sử dụng hoặc số người có dữ liệu được lưu giữ.',
    },
    source: { instrument: 'NĐ 85/2016/NĐ-CP', article: 'Art. 7-11', evidence: 'verified' },
    usages: [{ on: ['application', 'database'], value: { type: 'number', minimum: 0, integer: true } }],
  },
  {
    id: 'form',
    spelling: { en: 'form', vi: 'hình thức đầu tư' },
    documentation: {
      en: 'Whether it was bought and built, or is rented as a service.',
      vi: 'Hình thức: tự đầu tư hay thuê dịch vụ công nghệ thông tin.',
    },
    source: { instrument: 'NĐ 85/2016/NĐ-CP', article: 'Art. 3.3', evidence: 'verified' },
    usages: [
      {
        on: ['application', 'database', 'cloud-service', 'data-center', 'network', 'work'],
        value: { type: 'enumeration', enumeration: 'investment-form' },
      },
    ],
  },
  {
    id: 'disposition',
    spelling: { en: 'disposition', vi: 'phương án' },
    documentation: {
      en: 'What shall happen to the baseline element on the way to the target.',
      vi: 'Phương án xử lý thành phần hiện trạng trên lộ trình đến mục tiêu.',
    },
    source: { instrument: 'QĐ 1425/QĐ-TTg', article: 'Mẫu 03', evidence: 'secondary' },
    usages: [
      {
        on: ['application', 'database', 'technology', 'process', 'gap', 'sharing-service'],
        value: { type: 'enumeration', enumeration: 'disposition' },
      },
    ],
  },
  {
    id: 'internet-facing',
    spelling: { en: 'internet-facing', vi: 'kết nối internet' },
    documentation: { en: 'Whether it can be reached from the internet.', vi: 'Có kết nối, truy cập được từ Internet.' },
    source: { instrument: 'NĐ 73/2019/NĐ-CP', article: 'Art. 16.2b', evidence: 'verified' },
    usages: [{ on: ['application', 'network', 'node', 'zone'], value: { type: 'boolean' } }],
  },
  {
    id: 'ipv6',
    spelling: { en: 'ipv6', vi: 'IPv6' },
    documentation: { en: 'Whether it is ready for IPv6.', vi: 'Sẵn sàng hỗ trợ IPv6.' },
    source: { instrument: 'NĐ 73/2019/NĐ-CP', article: 'Art. 16.2b', evidence: 'verified' },
    usages: [
      {
        on: ['application', 'network', 'node', 'device', 'data-center', 'cloud-service', 'project'],
        value: { type: 'boolean' },
      },
    ],
  },
  {
    id: 'domain-name',
    spelling: { en: 'domain-name', vi: 'tên miền' },
    documentation: { en: 'The domain names under which it is reached.', vi: 'Tên miền truy cập.' },
    source: { instrument: 'TT 01/2018/TT-VPCP', article: 'Art. 16.1', evidence: 'verified' },
    usages: [{ on: ['application'], value: { type: 'text' }, list: true }],
  },
  {
    id: 'go-live',
    spelling: { en: 'go-live', vi: 'ngày vận hành', also: { vi: ['năm đưa vào sử dụng'] } },
    documentation: {
      en: 'The day on which it went or will go into operation; the year where no more is known.',
      vi: 'Ngày đưa vào vận hành, khai thác; chỉ ghi năm nếu chưa rõ ngày.',
    },
    source: { instrument: 'TT 22/2019/TT-BTTTT', article: 'Art. 8', evidence: 'verified' },
    usages: [{ on: ['application', 'database', 'sharing-service', 'data-center', 'network'], value: { type: 'date' } }],
  },
  {
    id: 'service-role',
    spelling: { en: 'service-role', vi: 'vai trò dịch vụ công' },
    documentation: {
      en: 'Which part it plays in offering public services online.',
      vi: 'Vai trò trong cung cấp dịch vụ công trực tuyến.',
    },
    source: { instrument: 'NĐ 61/2018/NĐ-CP', article: 'Art. 24, 25', evidence: 'verified' },
    usages: [{ on: ['application'], value: { type: 'enumeration', enumeration: 'service-role' }, list: true }],
  },
  {
    id: 'portal-functions',
    spelling: { en: 'portal-functions', vi: 'chức năng cổng' },
    documentation: {
      en: 'Which of the basic functions of a public service portal it has.',
      vi: 'Các chức năng cơ bản của cổng dịch vụ công đã có.',
    },
    source: { instrument: 'TT 22/2019/TT-BTTTT', article: 'Art. 6', evidence: 'verified' },
    usages: [{ on: ['portal', 'system'], value: { type: 'enumeration', enumeration: 'portal-function' }, list: true }],
  },
  {
    id: 'one-stop-functions',
    spelling: { en: 'one-stop-functions', vi: 'chức năng một cửa' },
    documentation: {
      en: 'Which of the basic functions of a one-stop information system it has.',
      vi: 'Các chức năng cơ bản của hệ thống thông tin một cửa điện tử đã có.',
    },
    source: { instrument: 'TT 22/2019/TT-BTTTT', article: 'Art. 5', evidence: 'verified' },
    usages: [
      { on: ['system', 'portal'], value: { type: 'enumeration', enumeration: 'one-stop-function' }, list: true },
    ],
  },
  {
    id: 'integration-role',
    spelling: { en: 'integration-role', vi: 'vai trò tích hợp' },
    documentation: {
      en: 'Which intermediary the platform is in connections between agencies.',
      vi: 'Vai trò trung gian của nền tảng trong kết nối liên thông giữa các cơ quan.',
    },
    source: { instrument: 'TT 13/2017/TT-BTTTT', article: 'Art. 3.12, 3.13', evidence: 'verified' },
    usages: [{ on: ['platform'], value: { type: 'enumeration', enumeration: 'integration-role' } }],
  },
  {
    id: 'endpoint-id',
    spelling: { en: 'endpoint-id', vi: 'mã định danh kết nối' },
    documentation: {
      en: 'The identifier of the connection on the integration platform, such as an X-Road subsystem.',
      vi: 'Mã định danh điểm kết nối trên nền tảng tích hợp, ví dụ định danh hệ thống thành viên trên X-Road.',
    },
    source: { instrument: 'X-Road documentation', evidence: 'verified' },
    usages: [{ on: ['application', 'database', 'interface'], value: { type: 'text' } }],
  },
  {
    id: 'connection-work',
    spelling: { en: 'connection-work', vi: 'hạng mục kết nối' },
    documentation: {
      en: 'Which of the work items for connecting and sharing data the investment includes.',
      vi: 'Các hạng mục phục vụ kết nối, chia sẻ dữ liệu có trong đầu tư.',
    },
    source: { instrument: 'NĐ 47/2020/NĐ-CP', article: 'Art. 27.2', evidence: 'verified' },
    usages: [
      {
        on: ['application', 'database', 'work'],
        value: { type: 'enumeration', enumeration: 'connection-work' },
        list: true,
      },
    ],
  },
  {
    id: 'standard-categories',
    spelling: { en: 'standard-categories', vi: 'hạng mục tiêu chuẩn' },
    documentation: {
      en: 'Categories of the list of technical standards that it makes use of, such as `"1.1"`.',
      vi: 'Các mục của danh mục tiêu chuẩn kỹ thuật mà thành phần sử dụng, ví dụ `"1.1"`.',
    },
    source: { instrument: 'TT 39/2017/TT-BTTTT', article: 'Phụ lục', evidence: 'verified' },
    usages: [
      { on: ['application', 'interface', 'sharing-service', 'technology'], value: { type: 'text' }, list: true },
    ],
  },
  {
    id: 'cloud-considered',
    spelling: { en: 'cloud-considered', vi: 'đã xem xét điện toán đám mây' },
    documentation: {
      en: 'Whether the use of cloud computing was considered first.',
      vi: 'Đã ưu tiên xem xét sử dụng điện toán đám mây.',
    },
    source: { instrument: 'NĐ 224/2026/NĐ-CP', article: 'Art. 23.2a', evidence: 'verified' },
    usages: [{ on: ['application', 'database', 'node', 'data-center', 'work'], value: { type: 'boolean' } }],
  },
  {
    id: 'technologies',
    spelling: { en: 'technologies', vi: 'công nghệ sử dụng' },
    documentation: {
      en: 'What it is built with: languages, frameworks, database engines.',
      vi: 'Công nghệ dùng để xây dựng: ngôn ngữ lập trình, khung phát triển, hệ quản trị cơ sở dữ liệu.',
    },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['application', 'database'], value: { type: 'text' }, list: true }],
  },
  {
    id: 'data-subjects',
    spelling: { en: 'data-subjects', vi: 'số chủ thể dữ liệu cơ bản' },
    documentation: {
      en: 'How many people there are whose basic personal data it processes.',
      vi: 'Số chủ thể dữ liệu có dữ liệu cá nhân cơ bản được xử lý.',
    },
    source: { instrument: 'NĐ 331/2026/NĐ-CP', article: 'Art. 12.2b, 13.2c', evidence: 'secondary' },
    usages: [
      { on: ['application', 'database', 'processing-record'], value: { type: 'number', minimum: 0, integer: true } },
    ],
  },
  {
    id: 'sensitive-data-subjects',
    spelling: { en: 'sensitive-data-subjects', vi: 'số chủ thể dữ liệu nhạy cảm' },
    documentation: {
      en: 'How many people there are whose sensitive personal data it processes.',
      vi: 'Số chủ thể dữ liệu có dữ liệu cá nhân nhạy cảm được xử lý.',
    },
    source: { instrument: 'NĐ 331/2026/NĐ-CP', article: 'Art. 12.2b, 13.2c', evidence: 'secondary' },
    usages: [
      { on: ['application', 'database', 'processing-record'], value: { type: 'number', minimum: 0, integer: true } },
    ],
  },
  {
    id: 'platform-label',
    spelling: { en: 'platform-label', vi: 'nhãn nền tảng số' },
    documentation: {
      en: 'What the label of the digital platform says, or where it is shown: that the minimum requirements are met.',
      vi: 'Nội dung hoặc nơi hiển thị nhãn nền tảng số: công bố đáp ứng yêu cầu tối thiểu.',
    },
    source: { instrument: 'NĐ 224/2026/NĐ-CP', article: 'Art. 28.1', evidence: 'verified' },
    usages: [{ on: ['platform'], value: { type: 'text' } }],
  },
  {
    id: 'platform-code',
    spelling: { en: 'platform-code', vi: 'mã định danh nền tảng' },
    documentation: {
      en: 'The code by which the label identifies the digital platform.',
      vi: 'Mã định danh nền tảng số ghi trên nhãn.',
    },
    source: { instrument: 'NĐ 224/2026/NĐ-CP', article: 'Art. 28.2', evidence: 'verified' },
    usages: [{ on: ['platform'], value: { type: 'text' } }],
  },
] as const satisfies readonly AttributeRow[];
