import type { AttributeId, KindId, Localized, PlaceOfWord, RelationId } from '@govarch/model/vocabulary';
import { syntax } from '../findings/catalogue-syntax.js';
import { vocabulary as messages } from '../findings/catalogue-vocabulary.js';
import { messageOf } from '../findings/message.js';
import { classBits, KIND_CLASSES, meaningIn, type Word } from '../syntax/words.js';
import { awaitsReference, take } from './acceptance.js';
import { COMPARISONS_BEHIND, isLimit } from './limits.js';
import { beginsLikeOneWord, misreadWord, misspeltChoice } from './misread-word.js';
import { MistakenTexts } from './mistaken-texts.js';
import { isNearWord } from './nearest-word.js';
import { beginStatement, isArrow, isComparison, openingOf, type Role, readingOf, type Statement } from './statement.js';
import { insertedBefore, missingBefore, type Token } from './token.js';
import { tokensInstead } from './tokens-instead.js';
import { attributeOfValue } from './value-without-attribute.js';
import { longestWord } from './word-match.js';
import { mayBeWordOfOthers, wordOfOthersAt } from './words-of-others.js';

const UNIT = classBits('unit');
const TIMES: ReadonlySet<string> = new Set(['date', 'period']);
/** Signs between the ends of a range. */
const DASHES: ReadonlySet<string> = new Set(['-', '–', '—']);
const ANY_KIND = classBits(...KIND_CLASSES);
const COMPARED = classBits('attribute', 'relation', 'view-argument');
const CONDITION = classBits('attribute');
const OPERATOR = classBits('view-operator');
/** Shapes of what is compared with. */
const VALUED: ReadonlySet<string> = new Set(['number', 'date', 'period', 'string']);
/** So many words with the last are read as one of those that may stand there. */
const MOST_BEFORE_CHOICE = 4;
/** Operators of views after which a condition begins. */
const BEFORE_CONDITION: ReadonlySet<string> = new Set(['where', 'and', 'or', 'not']);

/** Whether a word opens a step of a process. */
function isStep(word: Word | undefined): boolean {
  return meaningIn(word, 'step') !== undefined;
}

/** The words with which some tokens of a line begin. */
function partsOfChoice(words: readonly Token[]): readonly Token[] {
  const end = words.findIndex((word) => !word.isWordOrName);
  return end < 0 ? words : words.slice(0, end);
}

function isKind(word: Word | undefined): boolean {
  return word !== undefined && (word.classes & ANY_KIND) !== 0;
}

/** Where a name in a selection is none: at its beginning, or right behind a kind, a name or what is compared. */
function placeInSelection({ last, comma }: Statement, output: readonly Token[]): PlaceOfWord | undefined {
  if (last === 'SELECT' || comma) {
    return 'selected';
  }
  const before = output[output.length - 1];
  if (last === 'WORD' && before?.is(OPERATOR)) {
    return BEFORE_CONDITION.has(meaningIn(before.word, 'view-operator')?.id ?? '') ? 'condition' : undefined;
  }
  if (last === 'WORD' && before?.is(COMPARED) && !before.is(ANY_KIND)) {
    return 'compared';
  }
  return last === 'REFERENCE' || (last === 'WORD' && before?.is(ANY_KIND)) ? 'selection' : undefined;
}

/**
 * Words that are misspelt, or that people know from elsewhere, and texts without quotes. Each is told, and read as meant:
 * the tokens that should stand there take its place, and are read instead.
 */
export abstract class MistakenWords extends MistakenTexts {
  /** Reads a mark. */
  protected abstract mark(token: Token): void;
  /** Begins a statement. */
  protected abstract start(statement: Statement): void;
  /** Ends the statement before a token. */
  protected abstract endStatement(at: Token | undefined): void;

  /** Words of others, and texts without quotes, in places where they would pass for names. */
  protected readsWithin(token: Token, statement: Statement): boolean {
    if (statement.head === 'select') {
      return (
        (token.isWordOrName && this.readsAsOurs(token, placeInSelection(statement, this.output))) ||
        this.readsTitleInSelection(token, statement) ||
        this.readsInSelection(token, statement)
      );
    }
    if (statement.head === 'sequence') {
      const awaitsText = statement.last === 'WHEN' && token.isWordOrName && !token.first;
      return (
        (awaitsText && this.takesBareText(this.wordsFrom(token))) ||
        this.takesKindAsName(token, statement) ||
        this.readsKindBeforeName(token, statement)
      );
    }
    if (this.takesBareTextOfAttribute(token, statement) || this.readsAlias(token, statement)) {
      return true;
    }
    if (this.readsFillerBeforeName(token, statement) || this.readsTitleOfNamed(token, statement)) {
      return true;
    }
    if (
      this.readsRangeOfLimit(token, statement) ||
      this.readsComparisonBehind(token, statement) ||
      this.readsKindBeforeName(token, statement)
    ) {
      return true;
    }
    const reading = statement.inner ?? statement;
    const awaitsNumber = reading.head === 'attribute' && reading.values.quantity && reading.taken === 0;
    return awaitsNumber && token.shape === 'name' && this.readsAsOurs(token, 'value');
  }

  /** `A -> kết thúc`: the word for a step where its name belongs. */
  private takesKindAsName(token: Token, statement: Statement): boolean {
    const { next } = this;
    const isNameless = !next || next.first || next.arrow !== undefined || next.isMark('}');
    const isSpokenOf = isArrow(statement.last) && token.is(ANY_KIND) && !token.isNameLike && !token.first && isNameless;
    if (isSpokenOf) {
      this.emit(token, 'REFERENCE');
      take(statement, 'REFERENCE');
    }
    return isSpokenOf;
  }

  /** `hệ thống cấp độ >= 3`, `trong đó cấp độ 3`: a condition without the word or the sign that it needs. */
  private readsInSelection(token: Token, { last }: Statement): boolean {
    const before = this.output[this.output.length - 1];
    if (token.first || !before) {
      return false;
    }
    const isKind = last === 'WORD' && before.is(ANY_KIND);
    const { next } = this;
    const isCompared = next !== undefined && !next.first && (next.shape === 'mark' || VALUED.has(next.shape));
    if (isKind && token.is(CONDITION) && !token.is(ANY_KIND) && isCompared && !next.isMark(',')) {
      return this.insertBefore(token, this.isEnglish(before) ? 'where' : 'trong đó');
    }
    if (last === 'WORD' && before.is(CONDITION) && !before.is(ANY_KIND) && VALUED.has(token.shape) && !token.isText) {
      return this.insertBefore(token, '=');
    }
    return false;
  }

  /** Tells what is missing before a token, and reads it; false where it has no place. */
  private insertBefore(token: Token, missing: string): boolean {
    const inserted = this.missing(token, missing);
    if (!inserted) {
      return false;
    }
    const instead = `${missing} ${token.image}`;
    this.found.add(
      messageOf(messages.wordOfOthers, [token.image, [instead], undefined], [instead]),
      token.startOffset,
      token.end,
    );
    this.tokens.splice(this.index, 0, inserted);
    if (inserted.word) {
      this.word(inserted);
    } else {
      this.mark(inserted);
    }
    return true;
  }

  /** A word or mark that is missing before the token that is being read; undefined where it has no place there. */
  protected missing(token: Token, image: string): Token | undefined {
    const word = this.lexicon.find(image);
    return missingBefore(token, this.tokens[this.index - 1]?.end ?? 0, image, word ? 'word' : 'mark', word);
  }

  /** Whether a word is one of English only. */
  protected isEnglish({ word }: Token): boolean {
    const { words } = this.lexicon.vocabulary;
    return (
      word !== undefined && words.some(({ spelling, language }) => language === 'en' && spelling === word.spelling)
    );
  }

  /**
   * Reads a word that people know from elsewhere as the word that is written here, and tells so. False where it is none.
   *
   * @param least of how many tokens it has to consist
   */
  protected readsAsOurs(token: Token, place: PlaceOfWord | undefined, least = 1): boolean {
    const found =
      place &&
      wordOfOthersAt(token, this.following(), place, this.lexicon, place === 'statement' ? this.block.kind : undefined);
    if (!found || found.count < least) {
      return false;
    }
    const { entry, language, written, count } = found;
    const [likeliest] = entry.instead;
    const declares = place === 'statement' && likeliest !== undefined && isKind(this.lexicon.find(likeliest.en));
    if (place === 'condition' && !this.isFollowed(count + 1)) {
      return false;
    }
    // Behind a name in a clause another name is rather a member of its list.
    if (declares && this.statement?.head === 'clause') {
      return false;
    }
    if (declares ? !this.isFollowedByName(count) : place === 'statement' && this.isNearWord(written, count)) {
      return false;
    }
    const last = this.tokens[this.index + count - 1]!;
    const instead = entry.instead.map((text) => text[language]);
    if (entry.before === 'address') {
      this.readAddress([token, ...this.following()].slice(0, count + 1), instead[0]!);
      return true;
    }
    if (!this.namesByTitle(count, likeliest)) {
      this.found.add(
        messageOf(messages.wordOfOthers, [written, instead, entry.advice], instead),
        token.startOffset,
        last.end,
      );
    }
    if (instead.length === 0) {
      if (place === 'value') {
        this.spoilValue(token);
      }
      this.beginUntold(token, count);
      return true;
    }
    const replaced = tokensInstead(instead[0]!, token, last, this.lexicon);
    this.tokens.splice(this.index, count, ...replaced);
    if (replaced.length === 0) {
      this.index--;
    } else if (replaced[0]!.shape === 'mark') {
      this.mark(replaced[0]!);
    } else {
      this.word(replaced[0]!);
    }
    return true;
  }

  /** `website https://a.vn`: that the address lacks its quotes is told with the word before it. */
  private readAddress(words: readonly Token[], attribute: string): void {
    const address = words[words.length - 1]!;
    this.found.withdraw(syntax.textWithoutQuotes.code, address.startOffset);
    this.readInstead(words, `${attribute} ${address.image}`);
  }

  /** A statement that means nothing, and of which all has been told. */
  protected beginUntold(token: Token, count: number): void {
    this.endStatement(token);
    this.reportJunk();
    this.start(beginStatement('unknown', '', insertedBefore(token, ''), 'UNKNOWN', token.indent));
    for (const part of this.tokens.slice(this.index, this.index + count)) {
      this.emit(part, 'JUNK');
    }
    this.index += count - 1;
  }

  protected wordsFrom(token: Token): readonly Token[] {
    const following = this.following();
    const end = following.findIndex((next) => !next.isWordOrName && next.shape !== 'number');
    return [token, ...(end < 0 ? following : following.slice(0, end))];
  }

  /** `quoc-gia:NDXP` for `quoc-gia::NDXP`, an element of another project. */
  private readsAlias(token: Token, statement: Statement): boolean {
    const colon = this.next;
    if (token.shape !== 'name' || colon?.image !== ':' || colon.startOffset !== token.end) {
      return false;
    }
    const name = this.tokens[this.index + 2];
    const isAlias = name?.shape === 'name' && name.startOffset === colon.end && awaitsReference(readingOf(statement));
    if (!isAlias) {
      return false;
    }
    const written = `${token.image}:${name.image}`;
    const instead = `${token.image}::${name.image}`;
    this.found.add(
      messageOf(messages.wordOfOthers, [written, [instead], undefined], [instead]),
      token.startOffset,
      name.end,
    );
    const [reference] = tokensInstead(instead, token, name, this.lexicon);
    this.tokens.splice(this.index, 3, reference!);
    this.word(reference!);
    return true;
  }

  /** `thời hạn giải quyết từ 10 đến 15 ngày`, `10 - 15 ngày`: of two numbers the larger is the limit. */
  private readsRangeOfLimit(token: Token, statement: Statement): boolean {
    const reading = readingOf(statement);
    const isAwaited = reading.head === 'attribute' && reading.taken === 0 && !token.first;
    const isFrom = meaningIn(token.word, 'comparison')?.id === 'between';
    if (!isAwaited || !(isFrom || token.shape === 'number') || !isLimit(reading.id, this.lexicon)) {
      return false;
    }
    const words = [token, ...this.following()];
    const lower = isFrom ? 1 : 0;
    const to = words.findIndex((word) => meaningIn(word.word, 'link')?.id === 'to' || DASHES.has(word.image));
    const upper = words[to + 1];
    if (words[lower]?.shape !== 'number' || to < lower + 1 || to > lower + 2 || !/^-?\d/.test(upper?.image ?? '')) {
      return false;
    }
    this.readInstead(words.slice(0, to + 2), upper!.image.replace('-', ''));
    return true;
  }

  /** `80% trở lên`, `từ 80% trở lên`: how a measured value compares, said behind its number. */
  private readsComparisonBehind(token: Token, statement: Statement): boolean {
    const reading = readingOf(statement);
    if (!reading.values.measure || reading.head !== 'attribute' || reading.taken > 0 || token.first) {
      return false;
    }
    const words = [token, ...this.following()];
    const start = meaningIn(token.word, 'comparison')?.id === 'between' ? 1 : 0;
    if (words[start]?.shape !== 'number') {
      return false;
    }
    const end = words.findIndex((word, index) => index > start && !word.is(UNIT));
    const behind = [words[end], words[end + 1]].map((word) => word?.image.normalize('NFC')).join(' ');
    const found = end > 0 ? COMPARISONS_BEHIND.find(({ written }) => written.includes(behind)) : undefined;
    if (found) {
      const number = words.slice(start, end).map(({ image }) => image);
      this.readInstead(words.slice(0, end + 2), [found.instead, ...number].join(' '));
    }
    return found !== undefined;
  }

  /** `chủ quản là A`, `lưu trữ tại B`: a word between a relation and the name of its end. */
  private readsFillerBeforeName(token: Token, statement: Statement): boolean {
    const { next } = this;
    const isBetween =
      !token.first && next !== undefined && !next.first && (next.isWordOrName || next.shape === 'string');
    return (
      isBetween &&
      (statement.last === 'RELATION' || statement.last === 'LINK') &&
      mayBeWordOfOthers(token.image, 'named', this.lexicon) &&
      this.readsAsOurs(token, 'named')
    );
  }

  /** `hỗ trợ chức năng F`: the word for what is named stands before its name, which says all. */
  private readsKindBeforeName(token: Token, statement: Statement): boolean {
    const reading = readingOf(statement);
    const isAwaited = !token.first && token.is(ANY_KIND) && awaitsReference(reading);
    const { next } = this;
    const isNamed = next !== undefined && (next.shape === 'name' || this.numbersAsNames.has(next.image));
    if (!isAwaited || reading.head === 'attribute' || !isNamed) {
      return false;
    }
    const [name, after] = this.following();
    if (name === undefined) {
      return false;
    }
    if (after?.isText || after?.isMark('{') || after?.isMark(':')) {
      return false;
    }
    this.readInstead([token, name], name.image);
    return true;
  }

  /** Tells what to write instead of some words on a line, and reads that. */
  protected readInstead(words: readonly Token[], instead: string): void {
    const [first] = words;
    const last = words[words.length - 1]!;
    const written = words.map(({ image }) => image).join(' ');
    this.found.add(
      messageOf(messages.wordOfOthers, [written, [instead], undefined], [instead]),
      first!.startOffset,
      last.end,
    );
    const replaced = tokensInstead(instead, first!, last, this.lexicon);
    this.tokens.splice(this.index, words.length, ...replaced);
    this.word(replaced[0]!);
  }

  /** Where one of some words is awaited and none stands, but something like one: all its parts are the value. */
  protected takesMisspeltChoice(token: Token, statement: Statement): boolean {
    const reading = readingOf(statement);
    const awaits = reading.head === 'attribute' && reading.values.enumeration && (reading.taken === 0 || reading.comma);
    if (!awaits || token.first || this.isPlainChoice(token, reading.values.choices)) {
      return false;
    }
    const words = [token, ...this.following()];
    const { choices } = reading.values;
    if (this.readsChoiceInSmallLetters(words, choices)) {
      return true;
    }
    const count = misspeltChoice(words, choices);
    if (count === 0) {
      return this.readsChoiceBehind(words, choices, statement);
    }
    for (let part = 0; part < count; part++) {
      const role: Role = part === 0 ? 'NAME' : 'JUNK';
      this.emit(this.tokens[this.index + part]!, role);
      take(reading, role);
    }
    this.index += count - 1;
    return true;
  }

  /** `loại Quyết định`: one of the words that may stand there, with a capital, is read as it is meant. */
  private readsChoiceInSmallLetters(words: readonly Token[], choices: readonly string[]): boolean {
    if (!/^\p{Lu}/u.test(words[0]!.image)) {
      return false;
    }
    const parts = partsOfChoice(words);
    for (let count = parts.length; count > 0; count--) {
      const written = parts.slice(0, count).map(({ image }) => image.normalize('NFC').toLowerCase());
      const choice = written.join(' ');
      if (choices.includes(choice)) {
        const [word] = tokensInstead(choice, parts[0]!, parts[count - 1]!, this.lexicon);
        this.tokens.splice(this.index, count, word!);
        this.word(word!);
        return true;
      }
    }
    return false;
  }

  /** `loại CSDL quốc gia`: of several words up to the end of the line the last may stand there, which is told. */
  private readsChoiceBehind(words: readonly Token[], choices: readonly string[], statement: Statement): boolean {
    const parts = partsOfChoice(words);
    const after = words[parts.length];
    const last = parts[parts.length - 1]?.word;
    const isBehind = parts.length > 1 && parts.length <= MOST_BEFORE_CHOICE && (!after || after.shape === 'mark');
    const saysMore = parts.some((_, index) => this.saysMore(this.index + index, statement, true));
    if (!isBehind || last === undefined || !choices.includes(last.spelling) || saysMore) {
      return false;
    }
    this.readInstead(parts, last.spelling);
    return true;
  }

  /** `tôi thiểu 80%`: words before the number that an indicator awaits, which are no comparison. */
  protected isMisspeltComparison(token: Token, statement: Statement): boolean {
    const reading = readingOf(statement);
    const awaits = reading.values.measure && reading.taken === 0 && token.isWordOrName && !isComparison(reading, token);
    return awaits && this.following().find(({ isWordOrName }) => !isWordOrName)?.shape === 'number';
  }

  /** Whether a word is one of those that may stand there, and nothing on its line could make it part of a longer one. */
  private isPlainChoice({ word }: Token, choices: readonly string[]): boolean {
    const { next } = this;
    const goesOn = next !== undefined && !next.first && next.shape === 'name';
    return word !== undefined && !goesOn && choices.includes(word.spelling);
  }

  /** `Ứng dụng {`, `Chủ quản X`: a statement that begins with a capital as a sentence does is read as it is meant. */
  protected readsInSmallLetters(token: Token): boolean {
    const first = token.image.charAt(0);
    if (token.shape !== 'name' || first === first.toLowerCase()) {
      return false;
    }
    const words = [token, ...this.following()];
    const written = words.map(({ image }) => image.normalize('NFC').toLowerCase());
    const match = longestWord(written.join(' '), 0, this.lexicon);
    const count = written.findIndex((_, index) => written.slice(0, index + 1).join(' ').length === match?.end) + 1;
    if (!match || count === 0) {
      return false;
    }
    const [word] = tokensInstead(match.word.spelling, token, words[count - 1]!, this.lexicon);
    if (!word?.word || !openingOf(word, words[count], this.block)) {
      return false;
    }
    this.tokens.splice(this.index, count, word);
    this.word(word);
    return true;
  }

  /** A value without its attribute: `cá nhân` in an entity is `phân loại cá nhân`. */
  protected readsAsValue(token: Token): boolean {
    const { kind } = this.block;
    const attribute = kind && token.word && attributeOfValue(token.word, kind, this.lexicon.vocabulary);
    if (!attribute || (this.next && !this.next.first && !this.next.isMark('}'))) {
      return false;
    }
    const instead = `${attribute} ${token.word!.spelling}`;
    this.found.add(
      messageOf(messages.wordOfOthers, [token.image, [instead], undefined], [instead]),
      token.startOffset,
      token.end,
    );
    const [head, value] = tokensInstead(instead, token, token, this.lexicon);
    this.tokens.splice(this.index, 1, head!, value!);
    this.word(head!);
    return true;
  }

  /** Whether at least so many tokens follow on the line inside its block. */
  private isFollowed(count: number): boolean {
    const last = this.following()[count - 1];
    return last !== undefined && !last.isMark('}');
  }

  /** `căn cứ "Nghị định …"`: that the document is spoken of by its title is told, and all there is to mend. */
  private namesByTitle(count: number, instead: Localized | undefined): boolean {
    const isClause = instead !== undefined && meaningIn(this.lexicon.find(instead.en), 'relation') !== undefined;
    return isClause && this.following()[count - 1]?.shape === 'string';
  }

  /**
   * Whether what follows some words can be the name or the title of what they declare. Where words go on from a name up to
   * a title or a body, the words before it were to be one.
   */
  private isFollowedByName(count: number): boolean {
    const rest = this.following().slice(count - 1);
    const words = rest.findIndex((next) => !next.isWordOrName);
    const isLonger = words > 1 && (rest[words]!.isText || rest[words]!.isMark('{'));
    return rest[0] !== undefined && (rest[0].isWordOrName || rest[0].isText) && !isLonger;
  }

  /** Whether a word of others is rather the beginning of one of ours that is misspelt: `tên miên`. */
  private isNearWord(written: string, count: number): boolean {
    const next = this.following()[count - 1];
    return (
      next?.shape === 'name' &&
      /^\p{Ll}/u.test(next.image) &&
      isNearWord([written, next.image.normalize('NFC')], this.lexicon)
    );
  }

  /** Whether a statement begins with a word of others that looks like one of ours: `cơ quan chủ quản X` of a system. */
  protected beginsWordOfOthers(token: Token, place: PlaceOfWord): boolean {
    const { kind } = this.block;
    const found = wordOfOthersAt(token, this.following(), place, this.lexicon, kind);
    if (!found || found.count > 1) {
      return found !== undefined && this.readsAsOurs(token, place);
    }
    const id = KIND_CLASSES.map((wordClass) => meaningIn(token.word, wordClass)?.id).find(
      (known) => known !== undefined,
    );
    const isAttribute = found.entry.before !== undefined && this.isOfAnother(token, kind);
    return kind !== undefined && (isAttribute || !this.isHere(token, id, kind)) && this.readsAsOurs(token, place);
  }

  /** Whether a word is an attribute, and one that elements of a kind do not have. */
  private isOfAnother({ word }: Token, kind: KindId | undefined): boolean {
    const id = meaningIn(word, 'attribute')?.id;
    return (
      id !== undefined && kind !== undefined && this.lexicon.vocabulary.usageOf(id as AttributeId, kind) === undefined
    );
  }

  /** Whether a kind, a section, a relation, or an attribute before a time, has a place in the body of an element of a kind. */
  private isHere({ word }: Token, id: string | undefined, kind: KindId): boolean {
    const { vocabulary } = this.lexicon;
    if (id !== undefined) {
      return !vocabulary.isKind(id) || vocabulary.mayStandIn(id, { kind });
    }
    const relation = meaningIn(word, 'relation')?.id ?? meaningIn(word, 'inverse')?.id;
    if (relation !== undefined) {
      const { from, to } = vocabulary.relation(relation as RelationId);
      const ends = meaningIn(word, 'relation') ? from : to;
      return ends.some((end) => vocabulary.isA(kind, end));
    }
    const attribute = meaningIn(word, 'attribute')?.id;
    if (attribute === undefined && word?.meanings.every(({ wordClass }) => wordClass === 'section')) {
      return false;
    }
    const [value] = this.following();
    const isTime = value !== undefined && (TIMES.has(value.shape) || /^\d{4}$/.test(value.image));
    return attribute === undefined || !isTime || vocabulary.usageOf(attribute as AttributeId, kind) !== undefined;
  }

  protected isMisreadWord(token: Token): boolean {
    const mayGoOn = this.next?.shape === 'name' && this.lexicon.longerWords(token.word!).rests.length > 0;
    return (mayGoOn && misreadWord(token, this.following(), this.lexicon)) || this.isBeginningOfStep(token);
  }

  /** In a process `cổng` is no portal: where more than a name follows it, it was to be a longer word, that of a gateway. */
  private isBeginningOfStep(token: Token): boolean {
    const { kind, type } = this.block;
    if (type !== 'process' || kind === undefined) {
      return false;
    }
    const [name, then] = this.following();
    const id = meaningIn(token.word, 'kind')?.id;
    const { vocabulary, longerWords, find } = this.lexicon;
    if (!name?.isWordOrName || !then?.isWordOrName) {
      return false;
    }
    return (
      id !== undefined &&
      vocabulary.isKind(id) &&
      !vocabulary.mayStandIn(id, { kind }) &&
      longerWords(token.word!).rests.some((rest) => isStep(find(`${token.word!.spelling} ${rest}`)))
    );
  }

  protected beginsLikeOneWord(token: Token): boolean {
    return token.shape === 'name' && beginsLikeOneWord(token, this.following(), this.lexicon);
  }
}
