// The list of all codes, from the catalogues of the language and of the rules.
import { code, MADE, page, plain, table } from './markdown.mjs';

const TEXTS = {
  vi: {
    title: '# Các mã phát hiện',
    intro: `Mỗi phát hiện có một mã không đổi. Mức độ của quy tắc (như SEC-01) đổi được trong \`govarch.json\`; căn cứ và hiệu lực
của từng quy tắc có ở [các quy tắc](../rules.md).`,
    columns: ['Mã', 'Mức độ', 'Ý nghĩa và cách xử lý'],
  },
  en: {
    title: '# The codes of findings',
    intro: `Every finding has a code that does not change. \`govarch.json\` sets the severity of those of rules (such as SEC-01); what
each rule rests on, and until when, stands in [the rules](../rules.md).`,
    columns: ['Code', 'Severity', 'What it means, and what to do'],
  },
};

export function findingPage({ findings, severityText, language }) {
  const { title, intro, columns } = TEXTS[language];
  const byCode = new Map();
  for (const finding of findings) {
    byCode.set(finding.code, byCode.get(finding.code) ?? finding);
  }
  const rows = [...byCode.values()]
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map((finding) => [
      code(finding.code),
      severityText[finding.severity][language],
      (finding.title ? `**${plain(finding.title[language])}.** ` : '') + oneLine(finding.explanation[language]),
    ]);
  return page(title, MADE, intro, table(columns, rows));
}

function oneLine(text) {
  return text.replace(/\s*\n\s*/g, ' ');
}
