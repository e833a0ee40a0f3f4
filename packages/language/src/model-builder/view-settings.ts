import type { Placement, ViewMatrix } from '@govarch/model/views';
import type { RelationId } from '@govarch/model/vocabulary';
import type { Item, Setting } from '../generated/ast.js';
import { numberValue } from '../lexer/numbers.js';
import type { Lexicon } from '../syntax/lexicon.js';
import { meaningIn } from '../syntax/words.js';
import { originOf } from './build-context.js';
import type { ItemReader } from './item-reader.js';
import { ViewExpression } from './view-expression.js';

/** `rows function columns system by supports, realizes`. */
export function readMatrix(reader: ItemReader): ViewMatrix | undefined {
  const expression = new ViewExpression(reader);
  const rows = expression.list();
  if (!reader.takeWord('view-operator', 'columns')) {
    reader.report('columns-expected');
    return undefined;
  }
  const columns = expression.list();
  const relations = reader.takeWord('view-operator', 'by') ? relationsOf(reader) : [];
  if (reader.current) {
    reader.report('unexpected');
  }
  return { rows, columns, relations };
}

function relationsOf(reader: ItemReader): (RelationId | 'flow')[] {
  const relations: (RelationId | 'flow')[] = [];
  do {
    const relation = (reader.takeWord('relation') ?? reader.takeWord('flow')) as RelationId | 'flow' | undefined;
    if (relation === undefined) {
      reader.report('relation-expected');
      reader.skipToComma();
    } else {
      relations.push(relation);
    }
  } while (reader.takeComma());
  return relations;
}

/** `show level, owner, technology`. */
export function readShown(reader: ItemReader): string[] {
  const shown: string[] = [];
  do {
    const criterion = criterionOf(reader.current, reader.context.lexicon);
    if (criterion === undefined) {
      reader.report('criterion-expected');
    } else if (!shown.includes(criterion)) {
      shown.push(criterion);
    }
    reader.skip();
    if (reader.current && !reader.isMark(',') && reader.wordAs('view-operator') !== 'and') {
      reader.report('unexpected');
      reader.skipToComma();
    }
  } while (reader.takeComma());
  return shown;
}

/** What elements are grouped, coloured or described by: an attribute, a kind that contains them, or a relation, by its id. */
export function criterionOf(item: Item | undefined, lexicon: Lexicon): string | undefined {
  const word = lexicon.find(item?.word ?? item?.value ?? '');
  for (const wordClass of ['kind', 'attribute', 'flag', 'relation'] as const) {
    const id = meaningIn(word, wordClass)?.id;
    if (id !== undefined && (wordClass !== 'kind' || lexicon.vocabulary.isKind(id))) {
      return id;
    }
  }
  return undefined;
}

/** `place eCabinet row 2 column 3`: one of row and column may be missing. */
export function readPlacement(reader: ItemReader, setting: Setting): Placement | undefined {
  if (!reader.current?.element) {
    reader.report('placement-expected');
    return undefined;
  }
  const element = reader.takeElement();
  let row: number | undefined;
  let column: number | undefined;
  for (;;) {
    if (row === undefined && reader.takeWord('view-argument', 'row')) {
      row = positionOf(reader);
    } else if (column === undefined && reader.takeWord('view-argument', 'column')) {
      column = positionOf(reader);
    } else {
      break;
    }
  }
  if (reader.current || (row === undefined && column === undefined)) {
    reader.report('placement-expected');
    return undefined;
  }
  return element === undefined
    ? undefined
    : {
        element,
        ...(row === undefined ? {} : { row }),
        ...(column === undefined ? {} : { column }),
        origin: originOf(setting, reader.context),
      };
}

/** A whole number from 1. */
function positionOf(reader: ItemReader): number | undefined {
  const written = reader.current?.number;
  const number = written === undefined ? undefined : numberValue(written, reader.context.language);
  if (number === undefined || !Number.isInteger(number) || number < 1) {
    return undefined;
  }
  reader.skip();
  return number;
}
