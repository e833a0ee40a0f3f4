import type { AttributeId, KindId, RelationId } from '@govarch/model/vocabulary';
import { syntax } from '../findings/catalogue-syntax.js';
import { vocabulary as messages } from '../findings/catalogue-vocabulary.js';
import { messageOf } from '../findings/message.js';
import { classBits, meaningIn } from '../syntax/words.js';
import { MistakenStatements } from './mistaken-statements.js';
import { isMadeName } from './name-with-blanks.js';
import { openingOf, type Statement, takesName } from './statement.js';
import { insertedBefore, type Token } from './token.js';
import { tokensInstead } from './tokens-instead.js';

/** So many tokens of a line are looked at: what is longer nobody wrote by mistake. */
const MOST_ON_LINE = 100;
const PRIMITIVE = classBits('primitive-type');

/** Head lines of declarations that are not written as heads are. Each is told once, and read as meant. */
export abstract class MistakenHeads extends MistakenStatements {
  /** What a head line means whose next token has no place there, or another one than it seems. */
  protected readsHead(token: Token, statement: Statement): boolean {
    if (token.first || !takesName(statement.head)) {
      return false;
    }
    switch (statement.head) {
      case 'element':
        return (
          this.takesTitleWithoutQuotes(token, statement) ||
          this.readsNameBehindTitle(token, statement) ||
          this.putsInBraces(token, statement)
        );
      case 'flow':
        return this.readsEndsOfFlow(token, statement);
      case 'field':
        return this.readsTypeWithoutColon(token, statement);
      case 'step':
        return this.readsNameBehindTitle(token, statement);
      default:
        return false;
    }
  }

  /** `hệ thống "Quản lý văn bản" QLVB`: the name stands before the title. */
  private readsNameBehindTitle(token: Token, statement: Statement): boolean {
    const title = this.output[this.output.length - 1];
    const isBehind = statement.last === 'STRING' && statement.taken === 1 && !statement.named;
    const { next } = this;
    const ends = !next || next.first || next.isMark('{') || next.isMark('}');
    if (!isBehind || !title || token.shape !== 'name' || !ends) {
      return false;
    }
    const instead = `${token.image} ${title.image}`;
    this.found.add(
      messageOf(messages.wordOfOthers, [`${title.image} ${token.image}`, [instead], undefined], [instead]),
      title.startOffset,
      token.end,
    );
    this.output.pop();
    statement.taken = 0;
    statement.titled = false;
    statement.last = statement.first.role;
    const replaced = tokensInstead(instead, title, token, this.lexicon);
    this.tokens.splice(this.index, 1, ...replaced);
    this.word(replaced[0]!);
    return true;
  }

  /**
   * `hệ thống S "S" chủ quản A` on a line of its own: what is said on the line is said of what it declares, and stands in
   * its body. In a body of one line nobody can tell whose it is; there it is said of what the body belongs to.
   */
  private putsInBraces(token: Token, statement: Statement): boolean {
    const isHead = statement.first.first && (statement.named || statement.titled);
    if (!isHead || !this.maySayOf(token, statement.id)) {
      return false;
    }
    const line = this.restOfLine();
    if (line.length === MOST_ON_LINE) {
      return false;
    }
    const brace = line.findIndex((part) => part.isMark('{'));
    if (line.some((part) => part.isMark('}')) || (brace >= 0 && brace < line.length - 1)) {
      return false;
    }
    const said = brace < 0 ? line : line.slice(0, brace);
    const last = said[said.length - 1]!;
    const written = said.map(({ image }) => image).join(' ');
    const instead = brace < 0 ? `{ ${written} }` : `{ ${written}`;
    this.found.add(
      messageOf(messages.wordOfOthers, [written, [instead], undefined], [instead]),
      token.startOffset,
      last.end,
    );
    const after = this.tokens[this.index + line.length] ?? last;
    const end = brace < 0 ? [insertedBefore(after, '}')] : [];
    this.tokens.splice(this.index, line.length, insertedBefore(token, '{'), ...said, ...end);
    this.index--;
    return true;
  }

  /** Whether a word says something that an element of this kind may say of itself. */
  private maySayOf(token: Token, id: string): boolean {
    const { vocabulary } = this.lexicon;
    const opening = openingOf(token, this.next, { type: 'element', kind: id as KindId });
    if (!vocabulary.isKind(id) || (opening?.head !== 'attribute' && opening?.head !== 'clause')) {
      return false;
    }
    const meaning = meaningIn(token.word, opening.wordClass)!.id;
    return opening.head === 'attribute'
      ? vocabulary.usageOf(meaning as AttributeId, id) !== undefined
      : opening.wordClass === 'relation' &&
          vocabulary.relation(meaning as RelationId).from.some((from) => vocabulary.isA(id, from));
  }

  /** The rest of the line, as far as anybody writes one. */
  private restOfLine(): readonly Token[] {
    let end = this.index + 1;
    while (end < this.index + MOST_ON_LINE && this.tokens[end] && !this.tokens[end]!.first) {
      end++;
    }
    return this.tokens.slice(this.index, end);
  }

  /** `luồng L từ A đến B`: the ends of a flow stand around an arrow. */
  private readsEndsOfFlow(token: Token, statement: Statement): boolean {
    if (statement.brackets > 0 || meaningIn(token.word, 'attribute')?.id !== 'from') {
      return false;
    }
    const [source, to, target] = this.following();
    const isTo = meaningIn(to?.word, 'attribute')?.id === 'to' || TO.has(to?.image ?? '');
    if (!source?.isNameLike || !isTo || !target?.isNameLike) {
      return false;
    }
    const written = [token, source, to!, target].map(({ image }) => image).join(' ');
    const instead = `${source.image} -> ${target.image}`;
    this.found.add(
      messageOf(messages.wordOfOthers, [written, [instead], undefined], [instead]),
      token.startOffset,
      target.end,
    );
    const [arrow] = tokensInstead('->', to!, to!, this.lexicon);
    this.tokens.splice(this.index, 4, source, arrow!, target);
    this.word(source);
    return true;
  }

  /** `trường ngaySinh ngày`: the type of a field stands behind a colon. */
  private readsTypeWithoutColon(token: Token, statement: Statement): boolean {
    const isAwaited = statement.last === 'NAME' && statement.taken === 1 && token.is(PRIMITIVE);
    const attribute = meaningIn(token.word, 'attribute')?.id as AttributeId | undefined;
    const isOwn =
      attribute !== undefined && this.lexicon.vocabulary.usageOf(attribute, 'field' as KindId) !== undefined;
    if (!isAwaited || isOwn) {
      return false;
    }
    const instead = `: ${token.image}`;
    this.found.add(
      messageOf(messages.wordOfOthers, [token.image, [instead], undefined], [instead]),
      token.startOffset,
      token.end,
    );
    this.tokens.splice(this.index, 0, insertedBefore(token, ':'));
    this.index--;
    return true;
  }

  /** `hệ thống QLVB Quản lý văn bản {`: words behind a name that was made as one are the title, without its quotes. */
  private takesTitleWithoutQuotes(token: Token, statement: Statement): boolean {
    const name = this.nameBefore(token, statement);
    return (
      name !== undefined && isMadeName(name) && /^\p{Lu}/u.test(token.image) && this.takesTitle(this.wordsFrom(token))
    );
  }

  /** The name of the element that a line declares and has said nothing else of, right before a token. */
  private nameBefore(token: Token, statement: Statement | undefined): Token | undefined {
    const name = this.output[this.output.length - 1];
    const isUntitled = statement?.head === 'element' && statement.taken === 1 && !token.first && token.isWordOrName;
    return isUntitled && name?.role === 'NAME' && name.word === undefined ? name : undefined;
  }

  /** Takes words as the title that lacks its quotes, where the head of the declaration ends behind them. */
  private takesTitle(words: readonly Token[]): boolean {
    const after = this.tokens[this.index + words.length];
    const ends = !after || after.first || after.isMark('{') || after.isMark('}');
    return words.length > 1 && ends && this.takesBareText(words);
  }

  /** `hệ thống A hệ thống B {`: two declarations that share a line, or a title without its quotes where it has more words. */
  protected runsTogether(token: Token): boolean {
    const { statement } = this;
    const before = this.nameBefore(token, statement);
    const isDeclared = before !== undefined && openingOf(token, this.next, this.block)?.head === 'element';
    if (!isDeclared || !statement?.first.first) {
      return false;
    }
    const words = this.wordsFrom(token);
    if (
      words.length > 2 &&
      words.slice(1).every((word) => openingOf(word, undefined, this.block) === undefined) &&
      this.takesTitle(words)
    ) {
      return true;
    }
    if (words.length === 2 && !this.joined.has(words[1]!)) {
      const second = words.map(({ image }) => image).join(' ');
      this.found.add(messageOf(syntax.statementsRunTogether, [before.image, second]), token.startOffset, words[1]!.end);
    }
    return false;
  }
}

/** Words between the ends of a flow, besides that for the end of a time. */
const TO: ReadonlySet<string> = new Set(['sang', 'tới', 'về', 'into']);
