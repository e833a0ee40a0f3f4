import type { Language, Vocabulary } from '@govarch/model/vocabulary';
import type { AstNode, LangiumDocument } from 'langium';
import { statementsIn } from '../parser/bodies.js';
import { lexiconOfDocument } from '../parser/parser.js';
import { headNodeOf } from '../references/name-node.js';
import type { Lexicon } from '../syntax/lexicon.js';
import { oncePer } from '../syntax/once-per.js';

const DEFAULT_INDENT = '  ';

/** How a file is written: what is added to it looks like what stands there. */
export class FileStyle {
  readonly text: string;
  readonly lineEnd: string;
  /** The words by which the file is read. */
  readonly lexicon: Lexicon;
  private readonly root: AstNode;

  constructor(
    document: LangiumDocument,
    /** Language of words and texts where the file does not show one. */
    private readonly projectLanguage: Language,
  ) {
    this.text = document.textDocument.getText();
    this.lineEnd = this.text.includes('\r\n') ? '\r\n' : '\n';
    this.root = document.parseResult.value;
    this.lexicon = lexiconOfDocument(document);
  }

  /** What the words mean by which the file is read. */
  get vocabulary(): Vocabulary {
    return this.lexicon.vocabulary;
  }

  /** Where the line of an offset begins. */
  lineStart(offset: number): number {
    return this.text.lastIndexOf('\n', offset - 1) + 1;
  }

  /** Where the line of an offset ends, before its line break. */
  lineEndAfter(offset: number): number {
    const end = this.text.indexOf('\n', offset);
    if (end < 0) {
      return this.text.length;
    }
    return end > 0 && this.text[end - 1] === '\r' && end > offset ? end - 1 : end;
  }

  /** Where the line after that of an offset begins. */
  nextLine(offset: number): number {
    const end = this.text.indexOf('\n', offset);
    return end < 0 ? this.text.length : end + 1;
  }

  /** The blanks at the beginning of the line of an offset. */
  indentAt(offset: number): string {
    const start = this.lineStart(offset);
    return /^[ \t\u00a0]*/.exec(this.text.slice(start, this.lineEndAfter(start)))![0];
  }

  /** Whether nothing but blanks stands before an offset on its line. */
  isFirstOnLine(offset: number): boolean {
    return this.text.slice(this.lineStart(offset), offset).replace('\ufeff', '').trim() === '';
  }

  /** Whether a line break stands between two offsets. */
  breaksBetween(start: number, end: number): boolean {
    return this.text.slice(start, end).includes('\n');
  }

  /** Where a statement begins together with the line comments right above it. */
  startWithComments(offset: number): number {
    let start = offset;
    while (this.isFirstOnLine(start) && this.lineStart(start) > 0) {
      const above = this.lineStart(this.lineStart(start) - 1);
      const comment = /^([ \t]*)\/\//.exec(this.text.slice(above, this.lineStart(start)));
      if (!comment) {
        break;
      }
      start = above + comment[1]!.length;
    }
    return start;
  }

  /** What one level of a body is indented by: as in this body, else as most bodies of the file are. */
  indentUnit(body?: AstNode): string {
    return (body && this.unitsIn(body)[0]) ?? mostFrequent(this.allUnits(this.root)) ?? DEFAULT_INDENT;
  }

  private allUnits(node: AstNode): string[] {
    return [...this.unitsIn(node), ...statementsIn(node).flatMap((statement) => this.allUnits(statement))];
  }

  /** By how much statements of a body are indented deeper than what the body belongs to. */
  private unitsIn(node: AstNode): string[] {
    const around = node.$cstNode;
    if (!around || node === this.root) {
      return [];
    }
    const outer = this.indentAt(around.offset);
    return statementsIn(node).flatMap(({ $cstNode }) => {
      if (!$cstNode || !this.isFirstOnLine($cstNode.offset)) {
        return [];
      }
      const inner = this.indentAt($cstNode.offset);
      return inner.length > outer.length && inner.startsWith(outer) ? [inner.slice(outer.length)] : [];
    });
  }

  /** The language in which words are spelt in a body: as its statements are, else as what is around it, else as the file. */
  languageIn(body: AstNode): Language {
    for (let node: AstNode | undefined = body; node; node = node.$container) {
      const language = this.majority(statementsIn(node)) ?? (node === this.root ? undefined : this.majority([node]));
      if (language) {
        return language;
      }
    }
    return this.majority(allStatements(this.root)) ?? this.projectLanguage;
  }

  /** The language that most statements begin in; undefined where none shows one or they are as many. */
  private majority(statements: readonly AstNode[]): Language | undefined {
    let vietnamese = 0;
    let english = 0;
    for (const statement of statements) {
      const word = headNodeOf(statement)?.text.normalize('NFC').replace(/\s+/gu, ' ') ?? '';
      const language = spellingLanguages(this.vocabulary).get(word);
      vietnamese += language === 'vi' ? 1 : 0;
      english += language === 'en' ? 1 : 0;
    }
    return vietnamese === english ? undefined : vietnamese > english ? 'vi' : 'en';
  }

  /** Language of texts that name none. */
  get textLanguage(): Language {
    return this.projectLanguage;
  }

  /** Whether the file writes its dates with the day first and none with the year first. */
  get writesDayFirst(): boolean {
    return /\b\d{1,2}\/\d{1,2}\/\d{4}\b/.test(this.text) && !/\b\d{4}-\d{2}-\d{2}\b/.test(this.text);
  }
}

function allStatements(node: AstNode): AstNode[] {
  return statementsIn(node).flatMap((statement) => [statement, ...allStatements(statement)]);
}

/** The language in which each word is spelt; undefined for one in both. */
const spellingLanguages = oncePer(({ words, relations }: Vocabulary): ReadonlyMap<string, Language | undefined> => {
  const result = new Map<string, Language | undefined>();
  const add = (spelling: string, language: Language): void => {
    result.set(spelling, result.has(spelling) && result.get(spelling) !== language ? undefined : language);
  };
  for (const { spelling, language } of words) {
    add(spelling, language);
  }
  for (const { inverse } of relations) {
    add(inverse.vi, 'vi');
    add(inverse.en, 'en');
  }
  return result;
});

function mostFrequent(items: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const item of items) {
    counts.set(item, (counts.get(item) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
