import type { Language } from '@govarch/model/vocabulary';
import { structureOf, type WordOffer } from './offers.js';

const PLACEHOLDERS: Record<Language, { name: string; title: string; source: string; target: string }> = {
  vi: { name: 'Ten', title: 'Tiêu đề', source: 'Nguon', target: 'Dich' },
  en: { name: 'Name', title: 'Title', source: 'Source', target: 'Target' },
};

const BODY = '{\n\t$0\n}';

/** What a word inserts: the frame of the statement that it begins, with places to fill in. */
export function snippetFor({ entry, role }: WordOffer, spelling: string, language: Language): string {
  const { name, title, source, target } = PLACEHOLDERS[language];
  if (role === 'section') {
    return `${spelling} ${BODY}`;
  }
  if (entry.id === 'view' && role === 'word') {
    return `${spelling} \${1:landscape} \${2:${name}} "\${3:${title}}" ${BODY}`;
  }
  if (role !== 'kind') {
    return spelling;
  }
  switch (structureOf(entry)) {
    case 'flow':
      return `${spelling} \${1:${name}} \${2:${source}} -> \${3:${target}}$0`;
    case 'field':
      return `${spelling} \${1:${name}} : \${2:text}$0`;
    case 'step':
      return `${spelling} \${1:${name}} "\${2:${title}}"$0`;
    case 'responsibility':
      return `${spelling} $0`;
    default:
      return `${spelling} \${1:${name}} "\${2:${title}}" ${BODY}`;
  }
}
