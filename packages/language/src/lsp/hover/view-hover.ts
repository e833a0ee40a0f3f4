import { textIn } from '@govarch/model/queries';
import type { ViewDefinition } from '@govarch/model/views';
import { coreVocabulary, type Language } from '@govarch/model/vocabulary';
import { markdownText } from './markdown.js';

const VIEW: Record<Language, string> = { vi: 'sơ đồ', en: 'view' };

/** What a view is: its title and kind. */
export function viewHover({ kind, name, title }: ViewDefinition, language: Language): string {
  const spelling = coreVocabulary.viewKinds.find(({ id }) => id === kind)?.spelling[language] ?? kind;
  return `**${markdownText(textIn(title, language) ?? name)}**\n\n${VIEW[language]} ${spelling}`;
}
