import type { ViewCondition, ViewPick, ViewTerm } from '@govarch/model/views';
import type { AttributeId, RelationId, SectionId } from '@govarch/model/vocabulary';
import type { AstNode } from 'langium';
import type { Item, Selection } from '../generated/ast.js';
import { dateSpanOf } from '../lexer/dates.js';
import { numberValue } from '../lexer/numbers.js';
import type { Lexicon } from '../syntax/lexicon.js';
import { KIND_CLASSES, type WordClass } from '../syntax/words.js';
import { type BuildContext, targetOf, textOf } from './build-context.js';
import { enumerationIdOfWord } from './values.js';
import type { ViewProblem } from './view-problem.js';

type Comparison = '=' | '!=' | '<' | '<=' | '>' | '>=';
const COMPARISONS: ReadonlySet<string> = new Set(['=', '!=', '<', '<=', '>', '>=']);

const JOINTS: ReadonlySet<string> = new Set(['and', 'or']);

/** Reads the terms of an `include` or `exclude` from its words. What makes no sense is reported and passed over. */
export class ViewExpression {
  private readonly items: readonly Item[];
  private index = 0;

  constructor(
    private readonly selection: Selection,
    private readonly context: BuildContext,
    private readonly problems: ViewProblem[],
  ) {
    this.items = selection.items;
  }

  terms(): ViewTerm[] {
    const terms: ViewTerm[] = [];
    do {
      terms.push(...this.term());
      if (this.current && !this.isMark(',')) {
        this.report('unexpected');
        this.skipToComma();
      }
    } while (this.take(','));
    return terms;
  }

  private get current(): Item | undefined {
    return this.items[this.index];
  }

  private report(problem: ViewProblem['problem'], node: AstNode = this.current ?? this.selection): void {
    this.problems.push({ problem, node });
  }

  private skipToComma(): void {
    while (this.current && !this.isMark(',')) {
      this.index++;
    }
  }

  private isMark(mark: string): boolean {
    const operator = this.current?.operator;
    return operator === mark || (mark === '->' && operator === '→');
  }

  private take(mark: string): boolean {
    const taken = this.isMark(mark);
    this.index += taken ? 1 : 0;
    return taken;
  }

  /** Id of the current word in one class. */
  private wordAs(wordClass: WordClass): string | undefined {
    const written = this.current?.word ?? this.current?.value;
    return written === undefined ? undefined : this.context.lexicon.idOf(written, wordClass);
  }

  private takeWord(wordClass: WordClass, id?: string): string | undefined {
    const found = this.wordAs(wordClass);
    if (found === undefined || (id !== undefined && found !== id)) {
      return undefined;
    }
    this.index++;
    return found;
  }

  // --- terms

  private term(): ViewTerm[] {
    const picks = this.picks();
    const where = this.takeWord('view-operator', 'where') ? this.disjunction() : undefined;
    return picks.map((pick) => ({ pick, ...(where ? { where } : {}) }));
  }

  private picks(): ViewPick[] {
    if (this.take('*')) {
      return [{ type: 'all', descend: 'children' }];
    }
    if (this.take('**')) {
      return [{ type: 'all', descend: 'descendants' }];
    }
    if (this.take('->')) {
      return this.relationTo(undefined, undefined);
    }
    if (this.current?.element) {
      return this.fromElement();
    }
    if (this.takeWord('view-operator', 'neighbors')) {
      return this.neighbors();
    }
    return this.kinds();
  }

  private fromElement(): ViewPick[] {
    const element = this.element();
    const arrow = this.take('->');
    const relation = this.takeWord('relation') as RelationId | undefined;
    if (arrow || relation) {
      this.take('->');
      const picks = this.relationTo(element, relation, true);
      return element ? picks : [];
    }
    const descend =
      this.take('.*') || this.take('*') ? 'children' : this.take('.**') || this.take('**') ? 'descendants' : 'none';
    return element ? [{ type: 'element', element, descend }] : [];
  }

  /**
   * The relations from a source, or from anything, to what follows. A name that leads nowhere is reported where names
   * are; it picks nothing here, rather than everything.
   */
  private relationTo(source: string | undefined, relation: RelationId | undefined, hasSource = false): ViewPick[] {
    const named = relation ?? (this.takeWord('relation') as RelationId | undefined);
    const hasTarget = this.current?.element !== undefined;
    const target = hasTarget ? this.element() : undefined;
    if (!hasSource && !hasTarget && !named) {
      this.report('term-expected');
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
    if (this.current?.number !== undefined) {
      distance = Math.max(1, Math.round(numberValue(this.current.number, this.context.language)));
      this.index++;
    }
    this.takeWord('view-operator', 'of');
    if (!this.current?.element) {
      this.report('term-expected');
      return [];
    }
    const element = this.element();
    return element ? [{ type: 'neighbors', distance, element }] : [];
  }

  /** A kind, a section for all its kinds, or a relation for all that it joins. */
  private kinds(): ViewPick[] {
    for (const wordClass of KIND_CLASSES) {
      const id = this.takeWord(wordClass);
      if (id !== undefined && this.context.lexicon.vocabulary.isKind(id)) {
        return [{ type: 'kind', kind: id }];
      }
    }
    const section = this.takeWord('section');
    if (section !== undefined) {
      return [{ type: 'section', section: section as SectionId }];
    }
    const relation = this.takeWord('relation') as RelationId | undefined;
    if (relation) {
      return this.relationTo(undefined, relation);
    }
    this.report('term-expected');
    if (this.current && !this.isMark(',')) {
      this.index++;
    }
    return [];
  }

  private element(): string | undefined {
    const element = targetOf(this.current?.element);
    this.index++;
    return element;
  }

  // --- conditions

  private disjunction(): ViewCondition | undefined {
    return this.joined('or', () => this.joined('and', () => this.negation()));
  }

  private joined(type: 'and' | 'or', next: () => ViewCondition | undefined): ViewCondition | undefined {
    const conditions = [next()];
    while (this.takeWord('view-operator', type)) {
      conditions.push(next());
    }
    const read = conditions.filter((condition) => condition !== undefined);
    return read.length > 1 ? { type, conditions: read } : read[0];
  }

  private negation(): ViewCondition | undefined {
    if (this.takeWord('view-operator', 'not')) {
      const condition = this.negation();
      return condition && { type: 'not', condition };
    }
    if (this.take('(')) {
      const condition = this.disjunction();
      if (!this.take(')')) {
        this.report('bracket-expected');
      }
      return condition;
    }
    return this.comparison();
  }

  private comparison(): ViewCondition | undefined {
    if (this.takeWord('view-operator', 'tag')) {
      this.take('=');
      const tag = this.plainValue();
      return tag === undefined ? undefined : { type: 'tag', tag: String(tag) };
    }
    const attribute = this.takeWord('attribute') ?? this.takeWord('flag') ?? this.ownProperty();
    if (attribute !== undefined) {
      return this.compared(attribute as AttributeId | 'kind' | 'name');
    }
    const relation = this.takeWord('relation') as RelationId | undefined;
    if (relation) {
      this.take('=');
      if (!this.current?.element) {
        this.report('value-expected');
        return undefined;
      }
      const to = this.element();
      return to ? { type: 'related', relation, to } : undefined;
    }
    this.report('condition-expected');
    this.skipCondition();
    return undefined;
  }

  /** What was not understood is reported once, with all that belongs to it. */
  private skipCondition(): void {
    while (this.current && !this.isMark(',') && !this.isMark(')') && !JOINTS.has(this.wordAs('view-operator') ?? '')) {
      this.index++;
    }
  }

  private ownProperty(): string | undefined {
    const id = this.wordAs('view-argument');
    return id === 'kind' || id === 'name' ? this.takeWord('view-argument') : undefined;
  }

  private compared(attribute: AttributeId | 'kind' | 'name'): ViewCondition | undefined {
    const operator = this.current?.operator;
    if (operator === undefined || !COMPARISONS.has(operator)) {
      return { type: 'compare', attribute, operator: '=', value: true };
    }
    this.index++;
    const value = this.valueFor(attribute);
    return value === undefined ? undefined : { type: 'compare', attribute, operator: operator as Comparison, value };
  }

  private valueFor(attribute: AttributeId | 'kind' | 'name'): string | number | boolean | undefined {
    const word = this.current?.word ?? this.current?.value;
    if (word !== undefined) {
      const id = attribute === 'kind' ? this.kindId(word) : valueId(attribute, word, this.context.lexicon);
      if (id === undefined) {
        this.report('unknown-value');
      }
      this.index++;
      return id;
    }
    return this.plainValue();
  }

  private kindId(word: string): string | undefined {
    const { lexicon } = this.context;
    return lexicon.find(word)?.meanings.find(({ id }) => lexicon.vocabulary.isKind(id))?.id;
  }

  /** A number, date, text, name or truth value as it is written. */
  private plainValue(): string | number | boolean | undefined {
    const item = this.current;
    const value = item && plainValueOf(item, this.context);
    if (value === undefined) {
      this.report('value-expected');
    } else {
      this.index++;
    }
    return value;
  }
}

function plainValueOf(item: Item, context: BuildContext): string | number | boolean | undefined {
  if (item.number !== undefined) {
    return numberValue(item.number, context.language);
  }
  if (item.bool !== undefined) {
    return item.bool === 'true';
  }
  if (item.date !== undefined) {
    return dateSpanOf(item.date)?.first;
  }
  const text = textOf(item.text, context);
  return (
    text?.vi ?? text?.en ?? targetOf(item.element) ?? item.element?.$refText ?? item.name ?? item.word ?? item.value
  );
}

/** Id of a value among those of any enumeration that the attribute uses. */
function valueId(attribute: AttributeId | 'kind' | 'name', word: string, lexicon: Lexicon): string | undefined {
  if (attribute === 'name' || attribute === 'kind' || !lexicon.vocabulary.isAttribute(attribute)) {
    return word;
  }
  for (const { value } of lexicon.vocabulary.attribute(attribute).usages) {
    const id = value.type === 'enumeration' ? enumerationIdOfWord(word, value.enumeration, lexicon) : undefined;
    if (id !== undefined) {
      return id;
    }
  }
  return undefined;
}
