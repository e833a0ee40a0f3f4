// One view of each kind, on the model that `govarch init --template ministry` writes.

/** What a view of each kind says, by the kind's id; its head line is written from the vocabulary. */
export const viewSnippets = {
  landscape: {
    vi: ['gồm nhóm người sử dụng, dịch vụ công, hệ thống, nền tảng, cơ sở dữ liệu', 'nhóm theo cơ quan'],
    en: ['include user-group, public-service, system, platform, database', 'group by agency'],
  },
  layer: { vi: ['gồm ứng dụng'], en: ['include application'] },
  context: { vi: ['gồm lân cận 1 của HeThongTTHC'], en: ['include neighbors 1 of ProcedureSystem'] },
  process: { vi: ['gồm XuLyHoSo.**'], en: ['include HandleFile.**'] },
  integration: {
    vi: ['gồm HeThongTTHC, NenTangTichHop, CSDLDanCu', 'bố cục ngang'],
    en: ['include ProcedureSystem, IntegrationPlatform, PopulationDatabase', 'layout right'],
  },
  'data-model': { vi: ['gồm DuLieuNganh.**'], en: ['include SectorData.**'] },
  deployment: { vi: ['gồm TTDL.**, hệ thống'], en: ['include DataCentre.**, system'] },
  security: {
    vi: ['gồm vùng, biện pháp, (hệ thống trong đó cấp độ >= 3)', 'tô màu theo cấp độ'],
    en: ['include zone, control, (system where level >= 3)', 'color by level'],
  },
  organization: { vi: ['gồm Bo, Bo.**'], en: ['include Ministry, Ministry.**'] },
  roadmap: { vi: ['gồm nhiệm vụ, dự án, mốc'], en: ['include initiative, project, milestone'] },
  gap: {
    vi: ['gồm hệ thống, quy trình', 'so sánh hiện trạng với mục tiêu'],
    en: ['include system, process', 'compare baseline with target'],
  },
  matrix: { vi: ['gồm đơn vị, chức năng'], en: ['include unit, function'] },
  motivation: { vi: ['gồm mục tiêu, chỉ tiêu, nguyên tắc'], en: ['include goal, indicator, principle'] },
};
