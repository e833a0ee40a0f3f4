import { entriesOfWord, spellingsOf, type WordEntry, wordEntries } from '@govarch/model/manual';
import { nearest } from '@govarch/model/text';
import { coreVocabulary, type Language } from '@govarch/model/vocabulary';
import type { Console } from '../console.js';
import { ExitCode } from '../exit-codes.js';
import { messages } from '../messages.js';
import { languageOfFolder } from '../project-language.js';
import { UsageError } from '../usage-error.js';

export interface VocabularyOptions {
  readonly language?: Language;
}

/** Prints what the manual says of a word in either language, or lists all words where none is named. */
export async function vocabularyCommand(
  words: readonly string[],
  options: VocabularyOptions,
  console: Console,
): Promise<ExitCode> {
  const speaking = console.speak(options.language ?? languageOfFolder(process.cwd()) ?? console.language);
  const entries = wordEntries(coreVocabulary);
  const word = words.join(' ');
  if (word.trim() === '') {
    await speaking.deliver(listOf(entries, speaking));
    return ExitCode.clean;
  }
  const found = entriesOfWord(entries, word);
  if (found.length === 0) {
    const known = entries.flatMap(({ spelling }) => spellingsOf(spelling));
    throw new UsageError(messages.unknownWord(word, nearest(word, known, 3)));
  }
  await speaking.deliver(`${found.map((entry) => entryText(entry, speaking)).join('\n\n')}\n`);
  return ExitCode.clean;
}

function entryText({ sort, spelling, documentation, facts }: WordEntry, { language, colours }: Console): string {
  const both = spelling.vi === spelling.en ? spelling.vi : [spelling[language], other(spelling, language)].join(' / ');
  return [
    `${colours.bold(both)}  ${colours.dim(sort[language])}`,
    `  ${documentation[language]}`,
    ...facts.map(({ label, values }) => `  ${label[language]}: ${values.map((value) => value[language]).join(', ')}`),
  ].join('\n');
}

function other(spelling: WordEntry['spelling'], language: Language): string {
  return spelling[language === 'vi' ? 'en' : 'vi'];
}

/** All words by their sort, in the language of the reader; a word of several meanings stands once in a sort. */
function listOf(entries: readonly WordEntry[], { language, colours }: Console): string {
  const bySort = new Map<string, Set<string>>();
  for (const { sort, spelling } of entries) {
    const words = bySort.get(sort[language]) ?? new Set();
    bySort.set(sort[language], words.add(spelling[language]));
  }
  const lists = [...bySort].map(([sort, words]) => `${colours.bold(sort)}\n  ${[...words].join(', ')}`);
  return `${lists.join('\n\n')}\n\n${messages.moreOfWords[language]}\n`;
}
