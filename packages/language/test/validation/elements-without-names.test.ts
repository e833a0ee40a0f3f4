import { describe, expect, test } from 'vitest';
import { modelOf } from '../../src/testing/parse-model.js';

const TEXT = `nghiệp vụ {
  cơ quan A "Cơ quan A"
  cơ quan B "Cơ quan B"
  quy trình "Cấp phép"
  quy trình
  quy trình QT "Giải quyết hồ sơ" {
    bước Nop "Nộp"
    bước Nhan "Nhận"
    bước "Xem xét"
    bước Tra "Trả"
    Nop -> Nhan
  }
}
ứng dụng {
  hệ thống "Hệ thống một cửa" { cấp độ 2 }
  hệ thống {
    cấp độ 2
    cấp độ 3
    phân hệ { mô tả "a" }
  }
}
quản trị {
  trách nhiệm cho QT chịu trách nhiệm A, B
}
bổ sung A { mã "G01" }
bổ sung A { mã "G02" }
`;

const FILES = {
  'p/govarch.json': JSON.stringify({
    name: 'p',
    kinds: {
      office: {
        is: 'unit',
        vi: 'văn phòng',
        en: 'office',
        section: 'business',
        attributes: { floor: { vi: 'tầng', en: 'floor', required: true } },
      },
    },
  }),
  'p/a.govarch': `${TEXT}nghiệp vụ {\n  văn phòng "Phòng Hành chính"\n  văn phòng\n}\n`,
};

describe('what has no name', () => {
  test('is spoken of by its title, else by its kind: what stands for the name inside is shown to nobody', async () => {
    const { findings } = await modelOf(FILES);
    expect(findings.length).toBeGreaterThan(6);
    for (const { message, related, fixes } of findings) {
      const texts = [message, ...related.map((item) => item.message), ...(fixes ?? []).map(({ title }) => title)];
      for (const text of texts.flatMap(({ vi, en }) => [vi, en])) {
        expect(text).not.toMatch(/#\p{L}/u);
        expect(text).not.toContain('undefined');
      }
    }
  });

  test('is named so in both languages', async () => {
    const { findings } = await modelOf(FILES);
    const missing = findings.filter(({ code }) => code === 'VOC-17').map(({ message }) => message);
    expect(missing.map(({ vi }) => vi)).toEqual([
      '“Phòng Hành chính” thiếu `tầng`, thuộc tính bắt buộc của `văn phòng`.',
      'Đơn vị không tên thiếu `tầng`, thuộc tính bắt buộc của `văn phòng`.',
    ]);
    expect(missing.map(({ en }) => en)).toEqual([
      '“Phòng Hành chính” needs `floor`: every `office` must have it.',
      'An unnamed unit needs `floor`: every `office` must have it.',
    ]);
  });
});
