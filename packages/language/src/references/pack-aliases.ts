import { coreVocabulary, type Language } from '@govarch/model/vocabulary';

/** What stands before `::` for the pack of a project: the word for its framework, that of the project's language first. */
export function packAliases(language: Language): readonly string[] {
  const { spelling } = coreVocabulary.attribute('framework');
  return language === 'vi' ? [spelling.vi, spelling.en] : [spelling.en, spelling.vi];
}
