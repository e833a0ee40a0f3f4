import type { Localized } from '@govarch/model/vocabulary';
import type { CommanderError } from 'commander';
import { help } from './help.js';
import { inLanguage } from './localized-help.js';

/** What is wrong with a call that the option parser refused, in both languages. */
export function usageText(error: CommanderError): Localized {
  const text = error.message.replace(/^error: /, '').trim();
  const [subject = '', suggestion] = [...text.matchAll(/'([^']*)'|Did you mean ([^?]+)\?/g)].map(
    (match) => match[1] ?? match[2] ?? '',
  );
  const ask = suggestion ? ` Có phải là ${suggestion}?` : '';
  switch (error.code) {
    case 'commander.unknownOption':
      return { vi: `Không có tùy chọn ${subject}.${ask}`, en: sentence(text) };
    case 'commander.unknownCommand':
      return {
        vi: `Không có lệnh "${subject}".${ask} Xem govarch --help.`,
        en: `${sentence(text)} See govarch --help.`,
      };
    case 'commander.missingArgument':
      return { vi: `Thiếu tham số ${inVietnamese(`<${subject}>`)}. Xem govarch --help.`, en: sentence(text) };
    case 'commander.missingMandatoryOptionValue':
      return { vi: `Thiếu tùy chọn bắt buộc ${inVietnamese(subject)}.`, en: sentence(text) };
    case 'commander.optionMissingArgument':
      return { vi: `Tùy chọn ${inVietnamese(subject)} cần một giá trị.`, en: sentence(text) };
    case 'commander.excessArguments':
      return { vi: 'Có tham số thừa. Xem govarch --help.', en: sentence(text) };
    default:
      return { vi: `Lệnh không đúng: ${text}`, en: sentence(text) };
  }
}

function inVietnamese(term: string): string {
  return inLanguage(term, help.vi);
}

function sentence(text: string): string {
  const [first = '', ...rest] = text.split('\n');
  const joined = [
    `${first.charAt(0).toUpperCase()}${first.slice(1)}.`,
    ...rest.map((line) => line.replace(/^\(|\)$/g, '')),
  ];
  return joined.join(' ').replace(/\.\.$/, '.');
}
