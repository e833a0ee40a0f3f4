import type { RuleExamples } from '../rule-examples.js';

/** Systems of which each is related to the first, and some that use it. */
function systems(related: number, using: number): string {
  const lines = Array.from({ length: related + using }, (_, index) => {
    const relation = index < related ? 'liên hệ với A "cùng nhóm người sử dụng"' : 'sử dụng A';
    return `  hệ thống S${index + 1} "Hệ thống ${index + 1}" { ${relation} }\n`;
  });
  return `ứng dụng {\n  hệ thống A "Hệ thống A"\n${lines.join('')}}\n`;
}

export const doc05Examples: RuleExamples = {
  valid: [
    { title: { vi: 'Bốn quan hệ không rõ nghĩa', en: 'Four relations that do not say more' }, text: systems(4, 0) },
    { title: { vi: 'Năm trong một trăm', en: 'Five of a hundred' }, text: systems(5, 95) },
  ],
  invalid: [
    {
      title: { vi: 'Năm trong chín mươi chín', en: 'Five of ninety-nine' },
      text: systems(5, 94),
      finds: ['A "cùng nhóm người sử dụng"'],
    },
    { title: { vi: 'Cả năm quan hệ', en: 'All five' }, text: systems(5, 0), finds: ['A "cùng nhóm người sử dụng"'] },
  ],
};
