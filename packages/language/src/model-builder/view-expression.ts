import type { Origin } from '@govarch/model/finding';
import type { ViewCondition, ViewPick, ViewTerm } from '@govarch/model/views';
import {
  type FlowDirection,
  flowArrows,
  type KindId,
  type RelationId,
  type SectionId,
} from '@govarch/model/vocabulary';
import type { Item } from '../generated/ast.js';
import { numberValue } from '../lexer/numbers.js';
import type { SymbolReference } from '../references/symbol-reference.js';
import { KIND_CLASSES } from '../syntax/words.js';
import type { ItemReader } from './item-reader.js';
import { missingOnKind } from './view-applicability.js';
import { allOfConditions, readCondition } from './view-condition.js';

/** A term with what it begins with in the text. */
interface ReadTerm {
  readonly term: ViewTerm;
  readonly node: Item;
}

/**
 * Reads the terms of an `include` or `exclude`, or of the rows or columns of a matrix. A condition is about all terms of
 * the list before it, back to the condition before or to the bracket that opens; what follows it is free of it.
 */
export class ViewExpression {
  constructor(private readonly reader: ItemReader) {}

  /** All terms of the statement. */
  read(): ViewTerm[] {
    const terms: ReadTerm[] = [];
    do {
      terms.push(...this.terms());
      if (this.reader.current) {
        this.reader.report('unexpected');
        this.reader.skipToComma();
      }
    } while (this.reader.takeComma());
    return terms.map(({ term }) => term);
  }

  /** The terms of a list that stands among other words. */
  list(): ViewTerm[] {
    return this.terms().map(({ term }) => term);
  }

  /** The terms of a list, up to what is no part of it. */
  private terms(): ReadTerm[] {
    const done: ReadTerm[] = [];
    let open: ReadTerm[] = [];
    let members = 0;
    do {
      const isBracketed = this.reader.isMark('(');
      const start = this.reader.current;
      open.push(...this.term());
      members++;
      if (this.reader.takeWord('view-operator', 'where')) {
        const condition = readCondition(this.reader);
        const isNewReading = members > 1 && !isBracketed && !this.reader.isInBrackets;
        const origin = isNewReading && start ? this.reader.originSince(start) : undefined;
        done.push(
          ...open.map((read, index) => this.limited(read, condition, index + 1 === open.length ? origin : undefined)),
        );
        open = [];
        members = 0;
      }
    } while (this.reader.takeComma());
    return [...done, ...open];
  }

  /** @param listCondition as of {@link ViewTerm} */
  private limited(
    { term, node }: ReadTerm,
    condition: ViewCondition | undefined,
    listCondition: Origin | undefined,
  ): ReadTerm {
    const { pick, where } = term;
    const kind = kindOfPick(pick, node);
    const missing = kind && condition && missingOnKind(condition, kind, this.reader.context.lexicon.vocabulary);
    if (kind && missing) {
      this.reader.reportNeverMet(kind, missing, node);
    }
    const both = allOfConditions([where, condition]);
    const read: ViewTerm = both ? { pick, where: both } : { pick };
    return { term: listCondition ? { ...read, listCondition: { origin: listCondition } } : read, node };
  }

  private term(): readonly ReadTerm[] {
    const node = this.reader.current;
    const inside = this.reader.inBrackets(
      () => this.terms(),
      () => this.picks().map((pick) => ({ term: { pick }, node: node! })),
    );
    return inside ?? [];
  }

  private picks(): ViewPick[] {
    if (this.reader.take('*')) {
      return [{ type: 'all', descend: 'children' }];
    }
    if (this.reader.take('**')) {
      return [{ type: 'all', descend: 'descendants' }];
    }
    const direction = this.arrow();
    if (direction) {
      return inDirection(this.relationTo(undefined, undefined), direction);
    }
    if (this.reader.current?.element) {
      return this.fromElement();
    }
    if (this.reader.takeWord('view-operator', 'neighbors')) {
      return this.neighbors();
    }
    return this.kinds();
  }

  private fromElement(): ViewPick[] {
    const element = this.reader.takeElement();
    const before = this.arrow();
    const relation = this.reader.takeWord('relation') as RelationId | undefined;
    if (before || relation) {
      const behind = this.arrow();
      const picks = this.relationTo(element, relation, true);
      return element ? inDirection(picks, before ?? behind ?? 'push') : [];
    }
    const descend =
      this.reader.take('.*') || this.reader.take('*')
        ? 'children'
        : this.reader.take('.**') || this.reader.take('**')
          ? 'descendants'
          : 'none';
    return element ? [{ type: 'element', element, descend }] : [];
  }

  /** The direction of an arrow that stands here. */
  private arrow(): FlowDirection | undefined {
    return flowArrows.find(({ spelling }) => this.reader.take(spelling.en))?.id;
  }

  /**
   * The relations from a source, or from anything, to what follows. A name that leads nowhere is reported where names
   * are; it picks nothing here, rather than everything.
   */
  private relationTo(source: string | undefined, relation: RelationId | undefined, hasSource = false): ViewPick[] {
    const named = relation ?? (this.reader.takeWord('relation') as RelationId | undefined);
    const hasTarget = this.reader.current?.element !== undefined;
    const target = hasTarget ? this.reader.takeElement() : undefined;
    if (!hasSource && !hasTarget && !named) {
      this.reader.report('term-expected');
      return [];
    }
    if (hasTarget && !target) {
      return [];
    }
    return [
      {
        type: 'relation',
        ...(source ? { source } : {}),
        ...(target ? { target } : {}),
        ...(named ? { relation: named } : {}),
      },
    ];
  }

  private neighbors(): ViewPick[] {
    let distance = 1;
    if (this.reader.current?.number !== undefined) {
      distance = Math.max(1, Math.round(numberValue(this.reader.current.number, this.reader.context.language)));
      this.reader.skip();
    }
    this.reader.takeWord('view-operator', 'of');
    if (!this.reader.current?.element) {
      this.reader.report('term-expected');
      return [];
    }
    const element = this.reader.takeElement();
    return element ? [{ type: 'neighbors', distance, element }] : [];
  }

  /** A kind, a section for all its kinds, or a relation for all that it joins. */
  private kinds(): ViewPick[] {
    for (const wordClass of KIND_CLASSES) {
      const id = this.reader.takeWord(wordClass);
      if (id !== undefined && this.reader.context.lexicon.vocabulary.isKind(id)) {
        return [{ type: 'kind', kind: id }];
      }
    }
    const section = this.reader.takeWord('section');
    if (section !== undefined) {
      return [{ type: 'section', section: section as SectionId }];
    }
    const relation = this.reader.takeWord('relation') as RelationId | undefined;
    if (relation) {
      return this.relationTo(undefined, relation);
    }
    this.reader.report('term-expected');
    if (this.reader.current && !this.reader.isMark(',')) {
      this.reader.skip();
    }
    return [];
  }
}

/** The kind of what a term picks, where it says one. */
function kindOfPick(pick: ViewPick, { element }: Item): KindId | undefined {
  if (pick.type === 'kind') {
    return pick.kind;
  }
  const isNamed = pick.type === 'element' && pick.descend === 'none';
  return isNamed ? (element as SymbolReference | undefined)?.symbol?.declaration?.kind : undefined;
}

/** Relations as an arrow names them: `X <- Y` are those from Y to X. */
function inDirection(picks: readonly ViewPick[], direction: FlowDirection): ViewPick[] {
  const against = picks.map(reversed);
  return direction === 'push' ? [...picks] : direction === 'fetch' ? against : [...picks, ...against];
}

function reversed(pick: ViewPick): ViewPick {
  if (pick.type !== 'relation') {
    return pick;
  }
  const { source, target, ...rest } = pick;
  return {
    ...rest,
    ...(target === undefined ? {} : { source: target }),
    ...(source === undefined ? {} : { target: source }),
  };
}
