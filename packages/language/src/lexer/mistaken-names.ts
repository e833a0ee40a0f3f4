import { nearest } from '@govarch/model/text';
import { syntax } from '../findings/catalogue-syntax.js';
import { views } from '../findings/catalogue-views.js';
import { messageOf } from '../findings/message.js';
import { viewKindsOf } from '../findings/wording.js';
import { awaitsReference, take } from './acceptance.js';
import { type NameWithBlanks, nameWithoutBlanks } from './name-with-blanks.js';
import { RoleCursor } from './role-cursor.js';
import { type Role, type Statement, takesName } from './statement.js';
import type { Token } from './token.js';

/** Names that are written in a way that names are not, and kinds of views that are none. Each is told, and read as meant. */
export abstract class MistakenNames extends RoleCursor {
  /** Words before the name of the view that is being read, which were meant to be its kind. */
  private kindOfView: Token[] = [];
  /** What was declared with blanks in its name. */
  readonly namesWithBlanks: NameWithBlanks[] = [];
  /** The numbers that stand for names of what was declared so far. */
  protected readonly numbersAsNames = new Set<string>();

  protected reportNameWithBlanks(
    { parts, proposed }: NameWithBlanks,
    isTitled: boolean,
    start: number,
    end: number,
  ): void {
    const written = parts.join(' ');
    const suggestion = isTitled ? proposed : `${proposed} "${written}"`;
    this.found.add(messageOf(syntax.nameWithBlanks, [written, proposed, isTitled], [suggestion]), start, end);
  }

  /** `view landscap X`: of several names the last is the view's; those before it were meant to be its kind. */
  protected takesNameOfView(token: Token, statement: Statement): boolean {
    const before = this.output[this.output.length - 1];
    if (statement.head !== 'view' || before?.role !== 'NAME' || !token.isNameLike) {
      return false;
    }
    this.kindOfView.push(before);
    this.output.pop();
    this.emit(token, 'NAME');
    return true;
  }

  /** `bước 1 "…"`, `1 -> 2`: a number is no name, which is told once, where it is declared. */
  protected takesNumberAsName(token: Token, statement: Statement): boolean {
    if (token.shape !== 'number' || !/^\d+$/.test(token.image)) {
      return false;
    }
    if (takesName(statement.head) && statement.taken === 0) {
      const proposed = nameForNumber(token.image, statement);
      this.found.add(messageOf(syntax.nameBeginsWithDigit, [proposed], [proposed]), token.startOffset, token.end);
      this.numbersAsNames.add(token.image);
      const role: Role = statement.head === 'extend' ? 'REFERENCE' : 'NAME';
      this.emit(token, role);
      take(statement, role);
      return true;
    }
    // Where nothing is declared by a number, that no element has that name is all there is to say.
    const isSpokenOf =
      awaitsReference(statement) && (this.numbersAsNames.has(token.image) || statement.head === 'clause');
    if (isSpokenOf) {
      this.emit(token, 'REFERENCE');
      take(statement, 'REFERENCE');
    }
    return isSpokenOf;
  }

  /** `sơ đồ ứng dụng X`: a word where the kind of a view is awaited. */
  protected takesKindOfView(token: Token, statement: Statement): boolean {
    const isAwaited = statement.head === 'view' && statement.taken === 0 && token.shape === 'word' && !token.first;
    if (isAwaited) {
      this.kindOfView.push(token);
    }
    return isAwaited;
  }

  protected reportKindOfView(): void {
    const [first] = this.kindOfView;
    const last = this.kindOfView.at(-1);
    if (first && last) {
      const near = nearest(
        this.kindOfView.map(({ image }) => image).join(' '),
        this.lexicon.vocabulary.viewKinds.flatMap(({ spelling }) => [spelling.vi, spelling.en]),
      );
      this.found.add(
        messageOf(views.missingKind, [near[0], viewKindsOf(this.lexicon.vocabulary)], near),
        first.startOffset,
        last.end,
      );
      this.kindOfView = [];
    }
  }
}

/** A name for what is declared by a number, with the initial of its kind: `B1` of `bước 1`. */
export function nameForNumber(number: string, { first }: Statement): string {
  return `${nameWithoutBlanks([first.image]).charAt(0)}${number}`;
}
