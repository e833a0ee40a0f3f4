import type { KindId, Language, Localized } from '@govarch/model/vocabulary';
import { processes } from '../findings/catalogue-processes.js';
import { syntax } from '../findings/catalogue-syntax.js';
import { vocabulary as messages } from '../findings/catalogue-vocabulary.js';
import { messageOf } from '../findings/message.js';
import { classBits, KIND_CLASSES, meaningIn } from '../syntax/words.js';
import { isAnd, isQuantity } from './acceptance.js';
import { MistakenWords } from './mistaken-words.js';
import { isMadeName } from './name-with-blanks.js';
import { beginStatement, isWaiting, linkRole, openingOf, type Role, readingOf, type Statement } from './statement.js';
import { beginsStatement, isDeeper } from './statement-boundary.js';
import { insertedBefore, type Token } from './token.js';
import { tokensInstead } from './tokens-instead.js';

const PRIMITIVE = classBits('primitive-type');
const VIEW_KIND = classBits('view-kind');
const RELATION = classBits('relation', 'inverse');
const KIND = classBits(...KIND_CLASSES);
const VIEW_VERB = classBits('view-verb');
/** Marks behind a name by which what lies below it is selected. */
const DESCENTS: ReadonlySet<string> = new Set(['.*', '.**']);
/** So many members of a list without commas are read as such. */
const MOST_MEMBERS = 100;
/** Words before the time by which something is to be reached. */
const BEFORE_TIME: ReadonlyMap<string, Language> = new Map([
  ...['vào', 'trong', 'tới', 'trước'].map((word): [string, Language] => [word, 'vi']),
  ...['by', 'in', 'until'].map((word): [string, Language] => [word, 'en']),
]);
/** Shapes of what is said by an attribute, and is no name. */
const VALUED: ReadonlySet<string> = new Set(['number', 'date', 'period', 'string']);
/** Values of which several are listed with words among them. */
const LISTED: ReadonlySet<Role> = new Set<Role>(['NAME', 'REFERENCE', 'VALUE']);
/** Blocks whose statements say what holds, and select nothing. */
const STATING: ReadonlySet<string> = new Set(['section', 'element', 'process', 'top', 'other']);

/**
 * Statements that lack the word by which they begin, or run into one another. Each is told once, with what to write, and
 * read as meant.
 */
export abstract class MistakenStatements extends MistakenWords {
  /** The names that stand behind words for what is declared. */
  private declared: ReadonlySet<string> | undefined;

  /** `A; B`, `A, B`: marks between two statements of a line. A semicolon says nothing; a comma is told. */
  protected partsStatements(token: Token): boolean {
    const { next, statement } = this;
    const isMark = token.isMark(';') || token.isMark(',');
    if (this.block.type === 'view') {
      // `gồm A; tô màu theo cấp độ`: what a view begins its statements with is no member of a list.
      const isVerb = next !== undefined && !next.first && next.is(VIEW_VERB);
      return token.isMark(';') && isVerb && statement !== undefined && !isWaiting(readingOf(statement));
    }
    if (!isMark || !statement || !next || next.first || !STATING.has(this.block.type)) {
      return false;
    }
    const reading = readingOf(statement);
    if (isWaiting(reading) || statement.head === 'unknown' || statement.brackets > 0) {
      return false;
    }
    const isUnknown = token.isMark(';') && this.isUnknownBehind(next, reading);
    if (!isUnknown && !this.beginsBehind(next) && !this.goesOnBehind(next, statement)) {
      return false;
    }
    if (isUnknown) {
      this.endStatement(token);
    } else if (token.isMark(',')) {
      this.found.add(messageOf(messages.wordOfOthers, [',', [''], undefined], ['']), token.startOffset, token.end);
    }
    return true;
  }

  /** `số lượng 12; CPU 16 nhân`: whether a word that means nothing has a value behind it, as statements have. */
  private isUnknownBehind(token: Token, { head, last }: Statement): boolean {
    const isList = (head === 'clause' && last === 'REFERENCE') || (head === 'attribute' && !LISTED.has(last));
    if (!isList || !token.isWordOrName || isMadeName(token)) {
      return isList && token.shape === 'name' && this.tokens[this.index + 2]?.shape === 'number';
    }
    const rest = this.following().slice(1);
    const end = rest.findIndex((part) => part.shape === 'mark');
    return (end < 0 ? rest : rest.slice(0, end)).some(({ shape }) => VALUED.has(shape));
  }

  /** `bước B do A; theo C`: whether the token behind a mark goes on with what its statement says. */
  private goesOnBehind(token: Token, statement: Statement): boolean {
    const then = this.tokens[this.index + 2];
    const isFollowed = then !== undefined && !then.first && then.shape !== 'mark';
    return isFollowed && linkRole(statement, token, then) === 'LINK';
  }

  /** Whether the token behind a mark between members of a list begins a statement of its own. */
  private beginsBehind(token: Token): boolean {
    const then = this.tokens[this.index + 2];
    const opens = openingOf(token, then, this.block) !== undefined;
    if (!opens || !then || then.first) {
      const isSequence = this.statement?.head === 'sequence' && then?.arrow !== undefined;
      return isSequence && token.isNameLike;
    }
    if (token.is(RELATION) && (then.shape === 'name' || then.shape === 'string')) {
      return true;
    }
    const { block, lexicon } = this;
    const { statement } = this;
    if (readingOf(statement!).id === 'tags') {
      // A tag may be any word, but not one that has its value behind it.
      return then.shape === 'number' || then.shape === 'date' || then.isText;
    }
    const listing: Statement = { ...readingOf(statement!), comma: true, last: ',' };
    return beginsStatement(token, listing, { next: then, block, lexicon, words: () => this.words() });
  }

  /** `hoTen : văn bản` in an entity: a field without its word. */
  protected readsAsField(token: Token): boolean {
    const { kind } = this.block;
    if (kind === undefined || !this.next?.isMark(':') || !token.isNameLike) {
      return false;
    }
    const [colon, type] = this.following();
    if (!type || !this.lexicon.vocabulary.mayStandIn('field' as KindId, { kind })) {
      return false;
    }
    const opens = openingOf(token, colon, this.block) !== undefined;
    if (!type.is(PRIMITIVE) && (opens || !type.isNameLike)) {
      return false;
    }
    const { spelling } = this.lexicon.vocabulary.kind('field' as KindId);
    const head = this.missing(token, spelling.vi);
    if (!head) {
      return false;
    }
    const instead = `${this.isEnglish(type) ? spelling.en : spelling.vi} ${token.image}`;
    this.found.add(
      messageOf(messages.wordOfOthers, [token.image, [instead], undefined], [instead]),
      token.startOffset,
      token.end,
    );
    this.beginBefore(token, beginStatement('field', 'field', head, 'FIELD', token.indent));
    return true;
  }

  /** `80% vào năm 2030`, `80% năm 2030`: when a measured value is to be reached, said behind it without its body. */
  protected readsTimeOfValue(token: Token, statement: Statement): boolean {
    const { head, values, last } = readingOf(statement);
    if (head !== 'attribute' || !values.measure || !isQuantity(last) || token.first) {
      return false;
    }
    const language = BEFORE_TIME.get(token.image.normalize('NFC').toLowerCase());
    const time = language === undefined ? token : this.next;
    if (!time || time.first || !(time.shape === 'date' || (language && /^\d{4}$/.test(time.image)))) {
      return false;
    }
    const to = language === 'en' ? 'to' : 'đến';
    const word = time === token ? this.missing(time, to) : tokensInstead(to, token, token, this.lexicon)[0];
    if (!word) {
      return false;
    }
    const instead = `{ ${to} ${time.image} }`;
    const written = time === token ? time.image : `${token.image} ${time.image}`;
    this.found.add(
      messageOf(messages.wordOfOthers, [written, [instead], undefined], [instead]),
      token.startOffset,
      time.end,
    );
    const count = time === token ? 1 : 2;
    const end = insertedBefore(this.tokens[this.index + count] ?? time, '}');
    const body = [insertedBefore(token, '{'), word, time, end];
    this.tokens.splice(this.index, count, ...body);
    this.index--;
    return true;
  }

  /** `ma trận M "…" {` among views: a view without its word. */
  protected readsAsView(token: Token): boolean {
    if (this.block.type !== 'section' || !token.is(VIEW_KIND)) {
      return false;
    }
    const [name, after] = this.following();
    if (!name?.isNameLike || !(after?.isText || after?.isMark('{'))) {
      return false;
    }
    const head = this.missing(token, 'sơ đồ');
    if (!head) {
      return false;
    }
    const instead = this.isEnglish(token) ? `view ${token.image}` : `sơ đồ ${token.image}`;
    this.found.add(
      messageOf(messages.wordOfOthers, [token.image, [instead], undefined], [instead]),
      token.startOffset,
      token.end,
    );
    this.beginBefore(token, beginStatement('view', '', head, 'VIEW', token.indent));
    return true;
  }

  /** `hệ thống, A -> B` in a view: what is selected, without the word by which a selection begins. */
  protected readsAsSelection(token: Token): boolean {
    const { next } = this;
    const mayBeSelected = token.shape === 'name' || (token.is(KIND) && !token.is(VIEW_VERB));
    const goesOn = next !== undefined && !next.first && (next.isMark(',') || isWhere(next) || DESCENTS.has(next.image));
    const head = mayBeSelected && goesOn ? this.missing(token, 'gồm') : undefined;
    if (!head) {
      return false;
    }
    const instead = `${this.isEnglish(token) ? 'include' : 'gồm'} ${token.image}`;
    this.found.add(
      messageOf(messages.wordOfOthers, [token.image, [instead], undefined], [instead]),
      token.startOffset,
      token.end,
    );
    this.beginBefore(token, beginStatement('select', 'include', head, 'SELECT', token.indent));
    return true;
  }

  /** Begins a statement whose word is missing before a token, and reads on from there. */
  private beginBefore(token: Token, statement: Statement): void {
    this.start(statement);
    token.first = false;
    this.word(token);
  }

  /** `A -> B qua C` outside of processes: what goes over something is a flow without its word. */
  protected readsAsFlow(token: Token): boolean {
    const { type } = this.block;
    if (type === 'process' || type === 'view' || !this.next?.arrow) {
      return false;
    }
    const [arrow, target] = this.following();
    if (!arrow || !target) {
      return false;
    }
    const word = this.lexicon.vocabulary.kind('flow' as KindId).spelling.vi;
    const head = this.missing(token, word);
    if (!head) {
      return false;
    }
    const flow = beginStatement('flow', 'flow', head, 'FLOW', token.indent);
    const goesOver = this.following()
      .slice(2)
      .some((part) => linkRole({ ...flow, taken: 1 }, part) !== undefined);
    if (!goesOver) {
      return false;
    }
    const written = [token, arrow, target].map(({ image }) => image).join(' ');
    this.found.add(
      messageOf(processes.flowWithoutWord, [written], [`${word} ${written}`]),
      token.startOffset,
      target.end,
    );
    this.beginBefore(token, flow);
    return true;
  }

  /** `bước A -> bước B`: a step is spoken of by its name alone; by its word alone it has none. */
  protected readsStepBeforeArrow(token: Token): boolean {
    const [name, arrow] = this.following();
    if (name?.arrow) {
      this.start(beginStatement('sequence', '', token, 'ORIGIN', token.indent));
      return true;
    }
    const isNamed = name !== undefined && (name.isNameLike || this.numbersAsNames.has(name.image));
    if (!isNamed || !arrow?.arrow) {
      return false;
    }
    this.readInstead([token, name], name.image);
    return true;
  }

  /** `A, B -> C` in a process: an arrow has one beginning. */
  protected readsSeveralSources(token: Token): boolean {
    const isInProcess = this.block.type === 'process' || this.block.hasSteps === true;
    if (!isInProcess || !token.isNameLike || !this.next?.isMark(',')) {
      return false;
    }
    const line = [token, ...this.following()];
    const arrow = line.findIndex((part) => part.arrow !== undefined);
    const sources = line.slice(0, arrow).filter((_, index) => index % 2 === 0);
    const parts = line.slice(0, Math.max(0, arrow)).filter((_, index) => index % 2 === 1);
    if (arrow < 3 || !sources.every(({ isNameLike }) => isNameLike) || !parts.every((part) => part.isMark(','))) {
      return false;
    }
    const end = line.findIndex((part) => part.isMark('}') || part.isMark(';') || part.isMark('{'));
    const rest = line.slice(arrow, end < 0 ? undefined : end);
    const last = rest[rest.length - 1]!;
    const behind = rest.map(({ image }) => image).join(' ');
    const statements = sources.map(({ image }) => `${image} ${behind}`);
    const written = `${sources.map(({ image }) => image).join(', ')} ${behind}`;
    const advice: Localized = {
      vi: `Mỗi mũi tên có một điểm đầu: hãy viết ${listOf(statements, 'và')} trên các dòng riêng.`,
      en: `An arrow has one beginning: write ${listOf(statements, 'and')} on lines of their own.`,
    };
    const instead = statements.join(`\n${' '.repeat(token.indent)}`);
    this.found.add(messageOf(messages.wordOfOthers, [written, [], advice], [instead]), token.startOffset, last.end);
    this.beginUntold(token, 2 * sources.length - 1 + rest.length);
    return true;
  }

  /** `A, B thực hiện C`, `A và B thực hiện C`: what is said of elements by name is said of one. */
  protected readsSeveralSubjects(token: Token): boolean {
    const { next } = this;
    const isJoint = (part: Token): boolean => part.isMark(',') || isAnd(part);
    if (token.shape !== 'name' || !next || next.first || !isJoint(next)) {
      return false;
    }
    const line = [token, ...this.following()];
    const relation = line.findIndex((part) => part.is(RELATION));
    const before = line.slice(0, Math.max(0, relation));
    const subjects = before.filter((_, index) => index % 2 === 0);
    const isList = before.every((part, index) => (index % 2 === 0 ? part.shape === 'name' : isJoint(part)));
    if (relation < 3 || relation % 2 === 0 || !isList || line.length === relation + 1) {
      return false;
    }
    const end = line.findIndex((part) => part.isMark('}') || part.isMark(';') || part.isMark('{'));
    const rest = line.slice(relation, end < 0 ? undefined : end);
    const behind = rest.map(({ image }) => image).join(' ');
    const statements = subjects.map(({ image }) => `${image} ${behind}`);
    const written = [...before, ...rest]
      .map(({ image }) => image)
      .join(' ')
      .replaceAll(' ,', ',');
    const advice: Localized = {
      vi: `Mỗi câu nói về một chủ thể: hãy viết ${listOf(statements, 'và')} trên các dòng riêng.`,
      en: `A statement has one subject: write ${listOf(statements, 'and')} on lines of their own.`,
    };
    const instead = statements.join(`\n${' '.repeat(token.indent)}`);
    this.found.add(
      messageOf(messages.wordOfOthers, [written, [], advice], [instead]),
      token.startOffset,
      rest[rest.length - 1]!.end,
    );
    this.beginUntold(token, before.length + rest.length);
    return true;
  }

  /** `sử dụng A⏎ B⏎ C`, `sử dụng A B`: names of a list on lines of their own, or behind one another, without commas. */
  protected readsWithoutCommas(token: Token, statement: Statement): boolean {
    const before = this.output[this.output.length - 1];
    const isBehind = statement.head === 'clause' && statement.last === 'REFERENCE' && !statement.titled;
    if (!isBehind || !before || !token.isNameLike || token.image === before.image || statement.taken > MOST_MEMBERS) {
      return false;
    }
    const members = this.membersFrom(token, statement);
    if (members.length === 0) {
      return false;
    }
    const listed = this.words().filter(({ role }) => role === 'REFERENCE');
    const list = [...listed, ...members].map(({ image }) => image).join(', ');
    this.found.add(messageOf(syntax.missingCommas, [list], [list]), listed[0]!.startOffset, members.at(-1)!.end);
    const parted = members.flatMap((member) => {
      member.first = false;
      return [insertedBefore(member, ','), member];
    });
    this.tokens.splice(this.index, members.length, ...parted);
    this.mark(parted[0]!);
    return true;
  }

  /** The names from a token on that are members of the list before it: alone on deeper lines, or made as names. */
  private membersFrom(token: Token, statement: Statement): readonly Token[] {
    const onLines = token.first;
    let end = this.index;
    for (; end < Math.min(this.tokens.length, this.index + MOST_MEMBERS); end++) {
      const member = this.tokens[end]!;
      const next = this.tokens[end + 1];
      const isAlone = !next || next.first || next.isMark('}');
      const isMember = onLines
        ? member.first && isDeeper(member, statement) && isAlone && openingOf(member, next, this.block) === undefined
        : !member.first && isMadeName(member);
      if (!isMember || !member.isNameLike) {
        break;
      }
    }
    const next = this.tokens[end];
    return onLines || !next || next.first || next.isMark('}') ? this.tokens.slice(this.index, end) : [];
  }

  /** `A -> B C -> D` on a line of its own: an arrow is missing between two names. */
  protected readsMissingArrow(token: Token, statement: Statement): boolean {
    const before = this.output[this.output.length - 1];
    const isBehindName = statement.head === 'sequence' && statement.first.first && statement.last === 'REFERENCE';
    if (
      !isBehindName ||
      !before ||
      this.tokens[this.index - 1] !== before ||
      token.first ||
      token.shape !== 'name' ||
      token.image === before.image
    ) {
      return false;
    }
    const { next } = this;
    const isLast = (!next || next.first || next.isMark('}')) && /^[A-Z]/.test(token.image);
    if (!isLast && !next?.arrow) {
      return false;
    }
    const arrow = this.missing(token, '->');
    if (!arrow) {
      return false;
    }
    const written = `${before.image} -> ${token.image}`;
    this.found.add(messageOf(syntax.missingArrow, [written], [written]), before.startOffset, token.end);
    arrow.first = false;
    this.tokens.splice(this.index, 0, arrow);
    this.mark(arrow);
    return true;
  }

  /** Whether a statement begins with a name that nobody declares here: `{ xyz chủ quản A }`. */
  protected beginsUnread(token: Token): boolean {
    const { kind } = this.block;
    const { next } = this;
    if (kind === undefined || token.first || token.shape !== 'name' || !next || !/^[\p{Ll}\s]+$/u.test(token.image)) {
      return false;
    }
    const { vocabulary } = this.lexicon;
    const id = meaningIn(next.word, 'relation')?.id;
    const isOwn =
      id !== undefined &&
      vocabulary.isRelation(id) &&
      vocabulary.relation(id).from.some((from) => vocabulary.isA(kind, from));
    return isOwn && !this.isDeclared(token.image);
  }

  /** Whether a name stands behind a word that may declare it; looked for once in a text, and only where it is doubtful. */
  protected override isDeclared(name: string): boolean {
    this.declared ??= new Set(
      this.tokens.filter((_, index) => this.tokens[index - 1]?.is(KIND)).map(({ image }) => image),
    );
    return this.declared.has(name);
  }
}

function isWhere({ word }: Token): boolean {
  return meaningIn(word, 'view-operator')?.id === 'where';
}

function listOf(texts: readonly string[], joint: string): string {
  const quoted = texts.map((text) => `\`${text}\``);
  return quoted.length < 2
    ? quoted.join('')
    : `${quoted.slice(0, -1).join(', ')} ${joint} ${quoted[quoted.length - 1]}`;
}
