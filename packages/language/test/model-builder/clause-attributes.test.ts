import { expect, test } from 'vitest';
import { modelOf } from '../../src/testing/parse-model.js';

const text = `nghiệp vụ {
  cơ quan VanPhong "Văn phòng" { đơn vị CucTin "Cục Tin học" }
}
ứng dụng {
  hệ thống QLVB "Quản lý văn bản" {
    phạm vi một cơ quan
    chủ quản VanPhong
    ủy quyền cho VanPhong.CucTin {
      theo văn bản "Quyết định 12/QĐ-VP"
      phạm vi "Quản lý trực tiếp"
      từ 2024-01-01
      đến 2026-12-31
    }
    kinh phí 300 triệu đồng { nguồn vốn "Chi thường xuyên" }
  }
}
dữ liệu {
  thực thể HoSo "Hồ sơ"
  cơ sở dữ liệu Kho "Kho" { lưu trữ HoSo { bản sao } }
}
`;

test('a delegation says by which document, in which scope and for how long it holds', async () => {
  const { model, findings } = await modelOf({ 'a.govarch': text });
  expect(findings.map(({ message }) => message.vi)).toEqual([]);
  const [delegation] = [...model.relations()].filter(({ kind }) => kind === 'delegated-to');
  expect(delegation?.validity).toEqual({ from: '2024-01-01', to: '2026-12-31' });
  expect(delegation?.annotations.map(({ id, values }) => [id, values])).toEqual([
    ['by-document', [{ type: 'text', text: { vi: 'Quyết định 12/QĐ-VP' } }]],
    ['scope', [{ type: 'text', text: { vi: 'Quản lý trực tiếp' } }]],
  ]);
});

test('a line of cost says where its money comes from', async () => {
  const { model } = await modelOf({ 'a.govarch': text });
  const system = [...model.elements()].find(({ name }) => name === 'QLVB');
  const cost = system?.attributes.find(({ id }) => id === 'cost');
  expect(cost?.annotations.map(({ id, values }) => [id, values])).toEqual([
    ['funding', [{ type: 'text', text: { vi: 'Chi thường xuyên' } }]],
  ]);
});

test('a database says of what it stores that it is a copy', async () => {
  const { model } = await modelOf({ 'a.govarch': text });
  const [stores] = [...model.relations()].filter(({ kind }) => kind === 'stores');
  expect(stores?.annotations.map(({ id }) => id)).toEqual(['copy']);
});

test('what only a certain clause has is a finding elsewhere, which says where it belongs', async () => {
  const { findings } = await modelOf({
    'a.govarch':
      'dữ liệu {\n  thực thể HoSo "Hồ sơ" { bản sao }\n  cơ sở dữ liệu Kho "Kho" { lưu trữ HoSo { bản sao } }\n}\n',
  });
  expect(findings.map(({ code, message }) => `${code} ${message.vi}`)).toEqual([
    'VOC-02 `thực thể` không có thuộc tính `bản sao` (thuộc tính của mệnh đề `lưu trữ`).',
  ]);
});
