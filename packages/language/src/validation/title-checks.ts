import type { DatedTitle, Validity } from '@govarch/model/model';
import { titlesInOrder } from '@govarch/model/titles';
import { dateText } from '@govarch/model/wording/dates';
import type { CstNode } from 'langium';
import { syntax } from '../findings/catalogue-syntax.js';
import { vocabulary as messages } from '../findings/catalogue-vocabulary.js';
import { messageOf } from '../findings/message.js';
import type { Statement, Text, TextPart } from '../generated/ast.js';
import { dateSpanOf } from '../lexer/dates.js';
import { headNodeOf } from '../references/name-node.js';
import type { FindingList } from './finding-list.js';

/** What of a text's parts is to be checked. */
export interface TextCheck {
  /** Whether it is the title of an element, which alone may change over time. */
  readonly isTitle: boolean;
  /** When each part holds, by what its body says. */
  readonly validityOf: (part: TextPart) => Validity;
}

/**
 * Reports texts that stand twice in one language, periods of what is no title, and titles that hold at the same time or
 * leave days between them without one.
 */
export function checkText(text: Text, { isTitle, validityOf }: TextCheck, found: FindingList): void {
  if (text.parts.length < 2 && !text.parts.some(isDated)) {
    return;
  }
  const dated = text.parts.find(isDated);
  if (dated && !isTitle) {
    found.at(nodeOf(dated), messageOf(messages.periodOfText, []));
    return;
  }
  for (const part of text.parts) {
    for (const statement of part.statements) {
      if (statement.$type !== 'Attribute') {
        found.at(headNodeOf(statement), messageOf(syntax.unexpected, [headOf(statement), undefined]));
      }
    }
  }
  if (text.parts.some(hasNoSuchDay)) {
    return;
  }
  for (const language of ['vi', 'en'] as const) {
    const parts = new Map(
      text.parts
        .filter((part) => part.language === language && part.value !== undefined)
        .map((part): [DatedTitle, TextPart] => [
          { text: { [language]: part.value }, validity: validityOf(part), annotations: [], origin: NOWHERE },
          part,
        ]),
    );
    checkOrder(titlesInOrder([...parts.keys()], language), (title) => nodeOf(parts.get(title)!), language, found);
  }
}

const NOWHERE = { document: '', start: 0, end: 0 };

function checkOrder(
  titles: readonly DatedTitle[],
  placeOf: (title: DatedTitle) => CstNode | undefined,
  language: 'vi' | 'en',
  found: FindingList,
): void {
  titles.forEach((title, index) => {
    const before = titles[index - 1];
    const { from } = title.validity;
    if (!before) {
      return;
    }
    const { to } = before.validity;
    const [earlier, later] = [before.text[language] ?? '', title.text[language] ?? ''];
    if (from === undefined || to === undefined || to >= from) {
      found.at(placeOf(title), messageOf(messages.titlesOverlap, [earlier, later]));
    } else if (dayAfter(to) < from) {
      const [first, last] = [dateText(dayAfter(to)), dateText(dayBefore(from))];
      found.at(placeOf(title), messageOf(messages.titleMissing, [earlier, later, first, last]));
    }
  });
}

function dayAfter(date: string): string {
  return shifted(date, 1);
}

function dayBefore(date: string): string {
  return shifted(date, -1);
}

function shifted(date: string, days: number): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

function isDated({ statements }: TextPart): boolean {
  return statements.length > 0;
}

/** Whether a day is written that there is not: that is told, and nobody knows when the title holds. */
function hasNoSuchDay({ statements }: TextPart): boolean {
  return statements.some(
    (statement) =>
      statement.$type === 'Attribute' &&
      statement.values.some(({ date }) => date !== undefined && dateSpanOf(date) === undefined),
  );
}

function nodeOf(part: TextPart): CstNode | undefined {
  return headNodeOf(part) ?? part.$cstNode;
}

function headOf(statement: Statement): string {
  return headNodeOf(statement)?.text ?? '';
}
