import type { Localized } from '@govarch/model/vocabulary';
import { views } from '../findings/catalogue-views.js';
import { vocabulary as messages } from '../findings/catalogue-vocabulary.js';
import { messageOf } from '../findings/message.js';
import { attributeWord, kindPhrase } from '../findings/wording.js';
import type { Item } from '../generated/ast.js';
import { dateSpanOf } from '../lexer/dates.js';
import type { BuildContext } from '../model-builder/build-context.js';
import { MAXIMUM_BRACKETS } from '../model-builder/item-reader.js';
import type { ViewProblem } from '../model-builder/view-problem.js';
import { reportMissingUnit, reportWrongValue } from './attribute-checks.js';
import type { FindingList } from './finding-list.js';

/** Problems that are told by what would be right. */
type Expectation = Exclude<ViewProblem['problem'], 'wrong-value' | 'missing-unit' | 'too-deep' | 'never-met'>;

const EXPECTATIONS: Record<Expectation, Localized> = {
  'term-expected': { vi: 'một tên, một loại, `*` hoặc `**`', en: 'a name, a kind, `*` or `**`' },
  'condition-expected': { vi: 'một điều kiện, ví dụ `cấp độ >= 3`', en: 'a condition, such as `level >= 3`' },
  'value-expected': { vi: 'một giá trị để so sánh', en: 'a value to compare with' },
  'comparison-sign-expected': {
    vi: 'một phép so sánh: `=`, `!=`, `<`, `<=`, `>` hoặc `>=`',
    en: 'a comparison: `=`, `!=`, `<`, `<=`, `>` or `>=`',
  },
  'bracket-expected': { vi: 'dấu `)`', en: 'a `)`' },
  unexpected: { vi: 'dấu phẩy hoặc hết câu lệnh', en: 'a comma or the end of the statement' },
  'date-expected': { vi: 'một ngày', en: 'a date' },
  'comparison-expected': {
    vi: 'hai trạng thái, ví dụ `hiện trạng với mục tiêu`',
    en: 'two states, such as `baseline with target`',
  },
  'direction-expected': { vi: '`dọc` hoặc `ngang`', en: '`down` or `right`' },
  'columns-expected': {
    vi: '`cột` và loại của các cột, ví dụ `hàng chức năng cột hệ thống theo hỗ trợ`',
    en: '`columns` and their kind, such as `rows function columns system by supports`',
  },
  'relation-expected': { vi: 'một quan hệ, ví dụ `hỗ trợ`', en: 'a relation, such as `supports`' },
  'placement-expected': {
    vi: 'tên thành phần rồi hàng, cột, ví dụ `đặt eCabinet hàng 2 cột 3`',
    en: 'the name of an element, its row and column, such as `place eCabinet row 2 column 3`',
  },
  'criterion-expected': { vi: 'một thuộc tính, một loại hoặc một quan hệ', en: 'an attribute, a kind or a relation' },
};

/** Reports what could not be read in a view. */
export function reportViewProblem(problem: ViewProblem, found: FindingList, context: BuildContext): void {
  const { node } = problem;
  switch (problem.problem) {
    case 'wrong-value':
      reportComparedValue(problem.node, problem.attribute, found, context);
      break;
    case 'missing-unit':
      reportMissingUnit(node, found, context);
      break;
    case 'too-deep':
      found.at(node.$cstNode, messageOf(views.conditionTooDeep, [MAXIMUM_BRACKETS]));
      break;
    case 'never-met': {
      const { vocabulary } = context.lexicon;
      const { kind, attribute } = problem;
      found.at(
        node.$cstNode,
        messageOf(views.conditionNeverMet, [
          node.$cstNode?.text ?? '',
          kindPhrase(vocabulary, kind),
          vocabulary.isRelation(attribute)
            ? vocabulary.relation(attribute).spelling
            : attributeWord(vocabulary, attribute),
        ]),
      );
      break;
    }
    default:
      found.at(node.$cstNode, messageOf(views.notUnderstood, [EXPECTATIONS[problem.problem]]));
  }
}

/** A value that no attribute of that name can have. */
function reportComparedValue(item: Item, attribute: string, found: FindingList, context: BuildContext): void {
  const { vocabulary } = context.lexicon;
  if (item.date !== undefined && dateSpanOf(item.date) === undefined) {
    found.at(item.$cstNode, messageOf(messages.noSuchDay, [item.$cstNode?.text ?? item.date]));
    return;
  }
  if (vocabulary.isAttribute(attribute)) {
    const [usage] = vocabulary.attribute(attribute).usages;
    reportWrongValue({ ...item, word: item.value ?? item.word, words: [] }, attribute, usage!, found, context);
    return;
  }
  const expected = attribute === 'kind' ? KIND : NAME;
  found.at(item.$cstNode, messageOf(views.notUnderstood, [expected]));
}

const KIND: Localized = { vi: 'một loại thành phần, ví dụ `hệ thống`', en: 'a kind of element, such as `system`' };
const NAME: Localized = { vi: 'một tên', en: 'a name' };
