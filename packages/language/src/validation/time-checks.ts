import type { Vocabulary } from '@govarch/model/vocabulary';
import { dateText } from '@govarch/model/wording/dates';
import { vocabulary as messages } from '../findings/catalogue-vocabulary.js';
import { messageOf } from '../findings/message.js';
import { spellingOf } from '../findings/wording.js';
import type { HeadAttribute, Statement, Value } from '../generated/ast.js';
import { type DateSpan, dateSpanOf } from '../lexer/dates.js';
import type { BuildContext } from '../model-builder/build-context.js';
import { enumerationIdOf, STATE_ENUMERATION } from '../model-builder/values.js';
import { headNodeOf } from '../references/name-node.js';
import { isAnyAttribute } from '../references/statement-form.js';
import type { FindingList } from './finding-list.js';

interface WrittenTime {
  from?: string;
  to?: string;
  state?: string;
}

/** Reports dates in the wrong order, and a state that the dates contradict. */
export function checkTime(
  statements: readonly (Statement | HeadAttribute)[],
  found: FindingList,
  { lexicon }: BuildContext,
): void {
  report(writtenTime(statements, lexicon), statements, found, lexicon.vocabulary);
}

/** From when to when something holds, by what its body says. */
export function writtenValidity(statements: readonly Statement[]): Pick<WrittenTime, 'from' | 'to'> {
  return writtenTime(statements, undefined);
}

/** @param lexicon of which words for states are; without it states are passed over */
function writtenTime(
  statements: readonly (Statement | HeadAttribute)[],
  lexicon: BuildContext['lexicon'] | undefined,
): WrittenTime {
  const time: WrittenTime = {};
  for (const statement of statements) {
    if (!isAnyAttribute(statement)) {
      continue;
    }
    const value = statement.values[0];
    if (statement.attribute === 'from') {
      time.from ??= spanOf(value)?.first;
    } else if (statement.attribute === 'to') {
      time.to ??= spanOf(value)?.last;
    } else if (statement.attribute === 'state' && value && lexicon) {
      time.state ??= enumerationIdOf(value, STATE_ENUMERATION, lexicon);
    }
  }
  return time;
}

function spanOf(value: Value | undefined): DateSpan | undefined {
  return dateSpanOf(value?.date ?? value?.number ?? '');
}

function report(
  { from, to, state }: WrittenTime,
  statements: readonly (Statement | HeadAttribute)[],
  found: FindingList,
  vocabulary: Vocabulary,
): void {
  const head = (attribute: string) => {
    const node = statements.find((statement) => isAnyAttribute(statement) && statement.attribute === attribute);
    return node && headNodeOf(node);
  };
  if (from !== undefined && to !== undefined && from > to) {
    found.at(head('to'), messageOf(messages.endsBeforeItBegins, [dateText(from), dateText(to)]));
  }
  const retiredWithoutEnd = state === 'retired' && from !== undefined && to === undefined;
  const targetThatOnlyEnds = state === 'target' && to !== undefined && from === undefined;
  if (retiredWithoutEnd || targetThatOnlyEnds) {
    const word = spellingOf(vocabulary, { wordClass: 'enumeration-value', id: state, enumeration: STATE_ENUMERATION });
    found.at(head('state'), messageOf(messages.datesClashWithState, [word ?? { vi: state, en: state }]));
  }
}
