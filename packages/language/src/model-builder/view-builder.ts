import type { ViewDefinition, ViewSelection } from '@govarch/model/views';
import type { ViewKindId } from '@govarch/model/vocabulary';
import type { Item, Selection, Setting, Value, View } from '../generated/ast.js';
import { dateSpanOf } from '../lexer/dates.js';
import { type DeclaredName, elementIdOf } from '../references/symbol.js';
import type { Lexicon } from '../syntax/lexicon.js';
import { type BuildContext, originOf, textOf } from './build-context.js';
import { ItemReader } from './item-reader.js';
import { STATE_ENUMERATION } from './values.js';
import { ViewExpression } from './view-expression.js';
import type { ViewProblem } from './view-problem.js';
import { criterionOf, readMatrix, readPlacement, readShown } from './view-settings.js';

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** The kind that a view has as long as its author has not written one. */
const DEFAULT_KIND: ViewKindId = 'landscape';

/**
 * What a view's statements say, as far as they can be understood.
 *
 * @param problems what could not be understood is added here
 */
export function buildView(
  node: View,
  declared: DeclaredName,
  context: BuildContext,
  problems: ViewProblem[],
): ViewDefinition {
  context.counters.count('views-built');
  const title = textOf(node.title, context);
  const view: Mutable<ViewDefinition> = {
    id: elementIdOf(declared),
    project: context.project,
    kind: (node.kind as ViewKindId | undefined) ?? DEFAULT_KIND,
    name: declared.symbol.simpleName,
    ...(title ? { title } : {}),
    selections: selectionsOf(node, context, problems),
    origin: originOf(node, context),
    nameOrigin: { document: context.document, start: declared.start, end: declared.end },
  };
  if (isRestricted(node)) {
    view.restricted = true;
  }
  for (const statement of node.statements) {
    if (statement.$type === 'Setting') {
      applySetting(view, statement, context, problems);
    }
  }
  return view;
}

function isRestricted({ statements }: View): boolean {
  return statements.some(
    (statement) =>
      statement.$type === 'Attribute' && statement.attribute === 'restricted' && saysTrue(statement.values[0]),
  );
}

/** Whether a mark that is set unless its value says otherwise is set. */
function saysTrue(value: Value | undefined): boolean {
  return value?.bool !== 'false';
}

function selectionsOf(node: View, context: BuildContext, problems: ViewProblem[]): ViewSelection[] {
  return node.statements
    .filter((statement): statement is Selection => statement.$type === 'Selection')
    .map((statement) => ({
      action: statement.action === 'exclude' ? 'exclude' : 'include',
      terms: new ViewExpression(new ItemReader(statement.items, statement, context, problems)).read(),
      origin: originOf(statement, context),
    }));
}

function applySetting(
  view: Mutable<ViewDefinition>,
  setting: Setting,
  context: BuildContext,
  problems: ViewProblem[],
): void {
  const { lexicon } = context;
  const [first, second, third] = setting.items;
  const reader = new ItemReader(setting.items, setting, context, problems);
  switch (setting.setting) {
    case 'group-by':
      view.groupBy = criterion(first, setting, lexicon, problems);
      break;
    case 'color-by':
      view.colorBy = criterion(first, setting, lexicon, problems);
      break;
    case 'as-of': {
      const date = dateSpanOf(first?.date ?? first?.number ?? '');
      if (date) {
        view.asOf = date.last;
      } else {
        problems.push({ problem: 'date-expected', node: first ?? setting });
      }
      break;
    }
    case 'compare': {
      const baseline = comparedOf(first, lexicon);
      const target = comparedOf(second?.word && isWith(second.word, lexicon) ? third : second, lexicon);
      if (baseline && target) {
        view.compare = { baseline, target };
      } else {
        problems.push({ problem: 'comparison-expected', node: setting });
      }
      break;
    }
    case 'style':
      view.style = true;
      break;
    case 'rows':
      view.matrix = readMatrix(reader);
      break;
    case 'show':
      view.shown = readShown(reader);
      break;
    case 'place': {
      const placement = readPlacement(reader, setting);
      view.placements = placement ? [...(view.placements ?? []), placement] : view.placements;
      break;
    }
    case 'layout': {
      const id = first?.word && lexicon.idOf(first.word, 'view-argument');
      if (id === 'down' || id === 'right') {
        view.layout = id;
      } else {
        problems.push({ problem: 'direction-expected', node: first ?? setting });
      }
      break;
    }
  }
}

function criterion(
  item: Item | undefined,
  setting: Setting,
  lexicon: Lexicon,
  problems: ViewProblem[],
): string | undefined {
  const found = criterionOf(item, lexicon);
  if (found === undefined) {
    problems.push({ problem: 'criterion-expected', node: item ?? setting });
  }
  return found;
}

function isWith(word: string, lexicon: Lexicon): boolean {
  return lexicon.idOf(word, 'view-operator') === 'with';
}

/** One side of a comparison: a state, a date, or the name of a plateau. */
function comparedOf(item: Item | undefined, lexicon: Lexicon): string | undefined {
  const word = item?.word ?? item?.value;
  const state = lexicon.find(word ?? '')?.meanings.find(({ enumeration }) => enumeration === STATE_ENUMERATION)?.id;
  return state ?? (item?.date && dateSpanOf(item.date)?.last) ?? item?.element?.$refText;
}
