import type { Language } from '@govarch/model/vocabulary';
import { structureOf, type WordOffer } from './offers.js';

interface Placeholders {
  readonly name: string;
  readonly title: string;
  readonly source: string;
  readonly target: string;
  /** A kind of view, and a type of field, as they are spelt. */
  readonly view: string;
  readonly type: string;
}

const PLACEHOLDERS: Readonly<Record<Language, Placeholders>> = {
  vi: { name: 'Ten', title: 'Tiêu đề', source: 'Nguon', target: 'Dich', view: 'tổng thể', type: 'văn bản' },
  en: { name: 'Name', title: 'Title', source: 'Source', target: 'Target', view: 'landscape', type: 'text' },
};

const BODY = '{\n\t$0\n}';

/** What a word inserts: the frame of the statement that it begins, with places to fill in. */
export function snippetFor({ entry, role, declares }: WordOffer, spelling: string, language: Language): string {
  const { name, title, source, target, view, type } = PLACEHOLDERS[language];
  if (role === 'section') {
    return `${spelling} ${BODY}`;
  }
  if (entry.id === 'view' && role === 'word') {
    return `${spelling} \${1:${view}} \${2:${name}} "\${3:${title}}" ${BODY}`;
  }
  if (!declares) {
    return spelling;
  }
  switch (structureOf(entry)) {
    case 'flow':
      return `${spelling} \${1:${name}} \${2:${source}} -> \${3:${target}}$0`;
    case 'field':
      return `${spelling} \${1:${name}} : \${2:${type}}$0`;
    case 'step':
      return `${spelling} \${1:${name}} "\${2:${title}}"$0`;
    case 'responsibility':
      return `${spelling} $0`;
    default:
      return `${spelling} \${1:${name}} "\${2:${title}}" ${BODY}`;
  }
}
