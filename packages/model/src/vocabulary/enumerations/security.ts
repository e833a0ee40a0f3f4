import type { EnumerationEntry } from '../types.js';

/** Enumerations that concern security. */
export const securityEnumerations = [
  {
    id: 'zone-type',
    title: { en: 'Type of zone', vi: 'Loại vùng' },
    values: [
      {
        id: 'internet',
        spelling: { en: 'internet', vi: 'internet' },
        documentation: { en: 'The internet side.', vi: 'Phía Internet.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'dmz',
        spelling: { en: 'dmz', vi: 'vùng DMZ', also: { vi: ['vùng trung gian'] } },
        documentation: {
          en: 'The demilitarised zone between the internet and the inner network.',
          vi: 'Vùng trung gian (DMZ) giữa Internet và mạng bên trong.',
        },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'internal',
        spelling: { en: 'internal', vi: 'nội bộ' },
        documentation: { en: "The users' internal network.", vi: 'Mạng nội bộ của người sử dụng.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'server',
        spelling: { en: 'server', vi: 'máy chủ' },
        documentation: { en: 'The zone of application servers.', vi: 'Vùng máy chủ ứng dụng.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'data',
        spelling: { en: 'data', vi: 'dữ liệu' },
        documentation: { en: 'The zone of database servers.', vi: 'Vùng máy chủ cơ sở dữ liệu.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'administration',
        spelling: { en: 'administration', vi: 'quản trị' },
        documentation: { en: 'The zone from which systems are administered.', vi: 'Vùng quản trị hệ thống.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'dedicated',
        spelling: { en: 'dedicated', vi: 'truyền số liệu chuyên dùng' },
        documentation: {
          en: 'The zone on the dedicated data network.',
          vi: 'Vùng kết nối Mạng truyền số liệu chuyên dùng.',
        },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'external',
        spelling: { en: 'external', vi: 'bên ngoài' },
        documentation: { en: 'The zone of outside partners.', vi: 'Vùng của đối tác bên ngoài.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
    ],
  },
  {
    id: 'control-type',
    title: { en: 'Type of control', vi: 'Loại biện pháp' },
    values: [
      {
        id: 'monitoring',
        spelling: { en: 'monitoring', vi: 'giám sát tập trung' },
        documentation: {
          en: 'Central monitoring of information security.',
          vi: 'Giám sát an toàn thông tin tập trung.',
        },
        source: { instrument: 'TT 31/2017/TT-BTTTT', article: 'Art. 5', evidence: 'verified' },
      },
      {
        id: 'backup',
        spelling: { en: 'backup', vi: 'sao lưu' },
        documentation: { en: 'Backup and restoration.', vi: 'Sao lưu, phục hồi.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'access-control',
        spelling: { en: 'access-control', vi: 'kiểm soát truy cập' },
        documentation: { en: 'Control of accounts and access.', vi: 'Quản lý tài khoản và kiểm soát truy cập.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'encryption',
        spelling: { en: 'encryption', vi: 'mã hóa' },
        documentation: {
          en: 'Encryption of stored or transmitted data.',
          vi: 'Mã hóa dữ liệu lưu trữ hoặc đường truyền.',
        },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'boundary',
        spelling: { en: 'boundary', vi: 'bảo vệ biên' },
        documentation: { en: 'Protection of the boundary between zones.', vi: 'Bảo vệ biên giữa các vùng mạng.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'hardening',
        spelling: { en: 'hardening', vi: 'gia cố' },
        documentation: { en: 'Hardening of servers, devices and software.', vi: 'Gia cố máy chủ, thiết bị, phần mềm.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'availability',
        spelling: { en: 'availability', vi: 'sẵn sàng cao' },
        documentation: {
          en: 'High availability: no single failure stops the system.',
          vi: 'Bảo đảm tính sẵn sàng: một sự cố đơn lẻ không làm dừng hệ thống.',
        },
        source: { instrument: 'TT 03/2017/TT-BTTTT', article: 'Art. 8.4b', evidence: 'verified' },
      },
      {
        id: 'separation',
        spelling: { en: 'separation', vi: 'phân tách' },
        documentation: { en: 'Separation from other systems.', vi: 'Phân tách với các hệ thống khác.' },
        source: { instrument: 'TT 03/2017/TT-BTTTT', article: 'Art. 8.4b', evidence: 'verified' },
      },
      {
        id: 'malware-protection',
        spelling: { en: 'malware-protection', vi: 'phòng chống mã độc' },
        documentation: { en: 'Protection against malware.', vi: 'Phòng, chống phần mềm độc hại.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'incident-response',
        spelling: { en: 'incident-response', vi: 'ứng cứu sự cố' },
        documentation: { en: 'Response to incidents and recovery.', vi: 'Ứng cứu, khắc phục sự cố.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'assessment',
        spelling: { en: 'assessment', vi: 'kiểm tra đánh giá' },
        documentation: { en: 'Regular inspection and assessment.', vi: 'Kiểm tra, đánh giá định kỳ.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'policy',
        spelling: { en: 'policy', vi: 'chính sách' },
        documentation: { en: 'Policies and regulations.', vi: 'Chính sách, quy chế.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'training',
        spelling: { en: 'training', vi: 'đào tạo' },
        documentation: { en: 'Training and awareness.', vi: 'Đào tạo, nâng cao nhận thức.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'other',
        spelling: { en: 'other', vi: 'khác' },
        documentation: { en: 'Another measure.', vi: 'Biện pháp khác.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
    ],
  },
  {
    id: 'control-layer',
    title: { en: 'Layer of a control', vi: 'Lớp bảo vệ' },
    values: [
      {
        id: 'network',
        spelling: { en: 'network', vi: 'mạng' },
        documentation: { en: 'Technical: network infrastructure.', vi: 'Kỹ thuật: hạ tầng mạng.' },
        source: { instrument: 'TT 03/2017/TT-BTTTT', article: 'Art. 8.3', evidence: 'verified' },
      },
      {
        id: 'server',
        spelling: { en: 'server', vi: 'máy chủ' },
        documentation: { en: 'Technical: servers.', vi: 'Kỹ thuật: máy chủ.' },
        source: { instrument: 'TT 03/2017/TT-BTTTT', article: 'Art. 8.3', evidence: 'verified' },
      },
      {
        id: 'application',
        spelling: { en: 'application', vi: 'ứng dụng' },
        documentation: { en: 'Technical: applications.', vi: 'Kỹ thuật: ứng dụng.' },
        source: { instrument: 'TT 03/2017/TT-BTTTT', article: 'Art. 8.3', evidence: 'verified' },
      },
      {
        id: 'data',
        spelling: { en: 'data', vi: 'dữ liệu' },
        documentation: { en: 'Technical: data.', vi: 'Kỹ thuật: dữ liệu.' },
        source: { instrument: 'TT 03/2017/TT-BTTTT', article: 'Art. 8.3', evidence: 'verified' },
      },
      {
        id: 'policy',
        spelling: { en: 'policy', vi: 'chính sách' },
        documentation: { en: 'Management: policies.', vi: 'Quản lý: chính sách chung.' },
        source: { instrument: 'TT 03/2017/TT-BTTTT', article: 'Art. 8.3', evidence: 'verified' },
      },
      {
        id: 'organisation',
        spelling: { en: 'organisation', vi: 'tổ chức' },
        documentation: { en: 'Management: organisation and staff.', vi: 'Quản lý: tổ chức, nhân sự.' },
        source: { instrument: 'TT 03/2017/TT-BTTTT', article: 'Art. 8.3', evidence: 'verified' },
      },
      {
        id: 'design',
        spelling: { en: 'design', vi: 'thiết kế xây dựng' },
        documentation: { en: 'Management: design and construction.', vi: 'Quản lý: thiết kế, xây dựng.' },
        source: { instrument: 'TT 03/2017/TT-BTTTT', article: 'Art. 8.3', evidence: 'verified' },
      },
      {
        id: 'operation',
        spelling: { en: 'operation', vi: 'quản lý vận hành' },
        documentation: { en: 'Management: operation.', vi: 'Quản lý: vận hành.' },
        source: { instrument: 'TT 03/2017/TT-BTTTT', article: 'Art. 8.3', evidence: 'verified' },
      },
      {
        id: 'risk-management',
        spelling: { en: 'risk-management', vi: 'quản lý rủi ro' },
        documentation: {
          en: 'Management: inspection, assessment and risks.',
          vi: 'Quản lý: kiểm tra, đánh giá và rủi ro.',
        },
        source: { instrument: 'TT 03/2017/TT-BTTTT', article: 'Art. 8.3', evidence: 'verified' },
      },
    ],
  },
  {
    id: 'risk-rating',
    title: { en: 'Rating', vi: 'Mức đánh giá' },
    rising: true,
    values: [
      {
        id: 'low',
        spelling: { en: 'low', vi: 'thấp' },
        documentation: { en: 'A low rating.', vi: 'Mức thấp.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'medium',
        spelling: { en: 'medium', vi: 'trung bình' },
        documentation: { en: 'A medium rating.', vi: 'Mức trung bình.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'high',
        spelling: { en: 'high', vi: 'cao' },
        documentation: { en: 'A high rating.', vi: 'Mức cao.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'very-high',
        spelling: { en: 'very-high', vi: 'rất cao' },
        documentation: { en: 'A very high rating.', vi: 'Mức rất cao.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
    ],
  },
  {
    id: 'risk-treatment',
    title: { en: 'Treatment', vi: 'Cách xử lý rủi ro' },
    values: [
      {
        id: 'avoid',
        spelling: { en: 'avoid', vi: 'tránh' },
        documentation: { en: 'Give up what brings the risk about.', vi: 'Không thực hiện hoạt động gây rủi ro.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'reduce',
        spelling: { en: 'reduce', vi: 'giảm' },
        documentation: {
          en: 'Make it less likely or less grave by controls.',
          vi: 'Giảm khả năng xảy ra hoặc mức tác động bằng các biện pháp.',
        },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'transfer',
        spelling: { en: 'transfer', vi: 'chuyển giao' },
        documentation: { en: 'Let another party bear it.', vi: 'Chuyển cho bên khác gánh chịu.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'accept',
        spelling: { en: 'accept', vi: 'chấp nhận' },
        documentation: { en: 'Bear it knowingly.', vi: 'Chấp nhận rủi ro.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
    ],
  },
  {
    id: 'dossier-part',
    title: { en: 'Part of a level dossier', vi: 'Thành phần hồ sơ đề xuất cấp độ' },
    values: [
      {
        id: 'overview',
        spelling: { en: 'overview', vi: 'mô tả tổng quan' },
        documentation: {
          en: 'Part 1: description of the information system.',
          vi: 'Thành phần 1: tài liệu mô tả, thuyết minh tổng quan về hệ thống thông tin.',
        },
        source: { instrument: 'NĐ 85/2016/NĐ-CP', article: 'Art. 15', evidence: 'verified' },
      },
      {
        id: 'design',
        spelling: { en: 'design', vi: 'tài liệu thiết kế' },
        documentation: { en: 'Part 2: design document.', vi: 'Thành phần 2: tài liệu thiết kế.' },
        source: { instrument: 'NĐ 85/2016/NĐ-CP', article: 'Art. 15', evidence: 'verified' },
      },
      {
        id: 'level-justification',
        spelling: { en: 'level-justification', vi: 'thuyết minh cấp độ' },
        documentation: {
          en: 'Part 3: justification of the proposed level.',
          vi: 'Thành phần 3: tài liệu thuyết minh về việc đề xuất cấp độ.',
        },
        source: { instrument: 'NĐ 85/2016/NĐ-CP', article: 'Art. 15', evidence: 'verified' },
      },
      {
        id: 'protection-plan',
        spelling: { en: 'protection-plan', vi: 'thuyết minh phương án' },
        documentation: {
          en: 'Part 4: explanation of the protection plan.',
          vi: 'Thành phần 4: tài liệu thuyết minh phương án bảo đảm an toàn thông tin.',
        },
        source: { instrument: 'NĐ 85/2016/NĐ-CP', article: 'Art. 15', evidence: 'verified' },
      },
      {
        id: 'expert-opinion',
        spelling: { en: 'expert-opinion', vi: 'ý kiến chuyên môn' },
        documentation: {
          en: "Part 5: opinion of the owner's security unit, for levels 4 and 5.",
          vi: 'Thành phần 5: ý kiến chuyên môn của đơn vị chuyên trách về an toàn thông tin, với cấp độ 4 hoặc 5.',
        },
        source: { instrument: 'NĐ 85/2016/NĐ-CP', article: 'Art. 15', evidence: 'verified' },
      },
    ],
  },
  {
    id: 'plan-topic',
    title: { en: 'Topic of a protection plan', vi: 'Nội dung phương án bảo đảm an toàn' },
    values: [
      {
        id: 'design-and-construction',
        spelling: { en: 'design-and-construction', vi: 'thiết kế xây dựng' },
        documentation: {
          en: 'Security in design and construction.',
          vi: 'Bảo đảm an toàn trong khâu thiết kế, xây dựng.',
        },
        source: { instrument: 'NĐ 85/2016/NĐ-CP', article: 'Art. 19.2', evidence: 'verified' },
      },
      {
        id: 'operation',
        spelling: { en: 'operation', vi: 'quá trình vận hành' },
        documentation: { en: 'Security in operation.', vi: 'Bảo đảm an toàn trong quá trình vận hành.' },
        source: { instrument: 'NĐ 85/2016/NĐ-CP', article: 'Art. 19.2', evidence: 'verified' },
      },
      {
        id: 'inspection',
        spelling: { en: 'inspection', vi: 'kiểm tra đánh giá' },
        documentation: { en: 'Inspection and assessment.', vi: 'Kiểm tra, đánh giá an toàn thông tin.' },
        source: { instrument: 'NĐ 85/2016/NĐ-CP', article: 'Art. 19.2', evidence: 'verified' },
      },
      {
        id: 'risk-management',
        spelling: { en: 'risk-management', vi: 'quản lý rủi ro' },
        documentation: { en: 'Risk management.', vi: 'Quản lý rủi ro an toàn thông tin.' },
        source: { instrument: 'NĐ 85/2016/NĐ-CP', article: 'Art. 19.2', evidence: 'verified' },
      },
      {
        id: 'monitoring',
        spelling: { en: 'monitoring', vi: 'giám sát' },
        documentation: { en: 'Monitoring.', vi: 'Giám sát an toàn thông tin.' },
        source: { instrument: 'NĐ 85/2016/NĐ-CP', article: 'Art. 19.2', evidence: 'verified' },
      },
      {
        id: 'continuity',
        spelling: { en: 'continuity', vi: 'dự phòng ứng cứu khôi phục' },
        documentation: {
          en: 'Backup, incident response, disaster recovery.',
          vi: 'Dự phòng, ứng cứu sự cố, khôi phục sau thảm họa.',
        },
        source: { instrument: 'NĐ 85/2016/NĐ-CP', article: 'Art. 19.2', evidence: 'verified' },
      },
      {
        id: 'disposal',
        spelling: { en: 'disposal', vi: 'kết thúc vận hành' },
        documentation: {
          en: 'End of operation, disposal and destruction.',
          vi: 'Kết thúc vận hành, khai thác, thanh lý, hủy bỏ.',
        },
        source: { instrument: 'NĐ 85/2016/NĐ-CP', article: 'Art. 19.2', evidence: 'verified' },
      },
    ],
  },
] as const satisfies readonly EnumerationEntry[];
