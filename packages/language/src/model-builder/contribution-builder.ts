import type {
  Annotated,
  Attribute,
  BilingualText,
  DatedTitle,
  DocumentContribution,
  Element,
  ElementId,
  FieldType,
  Misread,
} from '@govarch/model/model';
import { titleAt } from '@govarch/model/titles';
import {
  type AttributeId,
  directionOfArrow,
  type FlowDirection,
  type KindId,
  type RelationId,
} from '@govarch/model/vocabulary';
import { type AstNode, AstUtils, type Reference } from 'langium';
import type {
  Attribute as AttributeNode,
  Clause,
  Declaration,
  Document,
  Extension as ExtensionNode,
  Field,
  FieldType as FieldTypeNode,
  HeadAttribute,
  Hop,
  Part,
  Relation as RelationNode,
  Selection,
  Sequence,
  Setting,
  Statement,
  Text,
  Unknown,
  View,
} from '../generated/ast.js';
import { statementsIn } from '../parser/bodies.js';
import { INVERSE } from '../parser/value-converter.js';
import { formOfNode, isAnyAttribute } from '../references/statement-form.js';
import { type DeclaredName, elementIdOf, isWritten, kindIn } from '../references/symbol.js';
import type { SymbolReference } from '../references/symbol-reference.js';
import { guessesFor } from '../references/unknown-statement.js';
import { endsAround, type PartForm, partOf } from '../syntax/forms.js';
import type { WordClass } from '../syntax/words.js';
import { type BuildContext, originOf, originOfReference, targetOf, textOf } from './build-context.js';
import { ContributionParts } from './contribution-parts.js';
import { type FormerlySaid, saidWithin } from './statement-memory.js';
import { TIME_ATTRIBUTES, validityOf } from './validity.js';
import { usageAt, valuesOf } from './values.js';
import { buildView } from './view-builder.js';
import type { ViewProblem } from './view-problem.js';

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** What the statements of a body belong to. */
interface Owner {
  readonly id: ElementId | undefined;
  readonly kind: KindId | undefined;
  /** The relation or attribute whose body it is, where it is one. */
  readonly clause?: string;
  /** Where the attributes of the body go. */
  readonly attributes: Attribute[];
  /** Where the ids of attributes and relations go of which something could not be understood. */
  readonly misread: string[];
}

/** Relations that head lines name: of a line whose first word is misspelt they are not read. */
const NAMED_ON_HEAD_LINES: readonly RelationId[] = ['performs', 'supports', 'attached-to'];

/** What a body belongs to that is none of an element. */
function nobody(attributes: Attribute[] = []): Owner {
  return { id: undefined, kind: undefined, attributes, misread: [] };
}

/** Classes of words that say something of the element around them. */
const MEANT_OF_OWNER: ReadonlySet<WordClass> = new Set(['attribute', 'flag', 'relation']);

/** What the body of a title is where attributes ask in whose body they stand. */
export const TITLE = 'title';

const NO_VALIDITY: Annotated = { validity: {}, annotations: [] };

/** Turns the syntax tree of a document into what it says about the model. Names that did not resolve are left out. */
export function buildContribution(root: Document, context: BuildContext): DocumentContribution {
  return new ContributionBuilder(context).build(root);
}

class ContributionBuilder {
  private readonly said = new ContributionParts();
  /** What the top statement that is being built said before, if it did. */
  private before: FormerlySaid | undefined;

  constructor(private readonly context: BuildContext) {}

  build(root: Document): DocumentContribution {
    this.topStatements(root.statements, nobody());
    const { document, project, lexicon } = this.context;
    const { elements, extensions, relations, views } = this.said;
    return { document, project, vocabulary: lexicon.vocabulary, elements, extensions, relations, views };
  }

  private topStatements(statements: readonly Statement[], owner: Owner): void {
    for (const statement of statements) {
      if (statement.$type === 'Section') {
        this.topStatements(statement.statements, owner);
        continue;
      }
      const { memory } = this.context;
      const before = memory.said(statement);
      if (before) {
        this.said.add(before);
      } else {
        const extent = this.said.extent();
        this.before = memory.formerlySaid(statement);
        this.statement(statement, owner);
        this.said.replaceSince(extent, memory.rememberSaid(statement, this.said.since(extent)));
      }
    }
  }

  private body(statements: readonly Statement[], owner: Owner): void {
    for (const statement of statements) {
      this.statement(statement, owner);
    }
  }

  private statement(statement: Statement, owner: Owner): void {
    switch (statement.$type) {
      case 'Section':
        this.body(statement.statements, owner);
        break;
      case 'Attribute':
        this.attribute(statement, owner);
        break;
      case 'Clause':
        this.clause(statement, owner);
        break;
      case 'Relation':
        this.freeRelation(statement);
        break;
      case 'Sequence':
        this.sequence(statement, owner);
        break;
      case 'Extension':
        this.extension(statement);
        break;
      case 'View':
        this.view(statement);
        break;
      case 'Selection':
      case 'Setting':
        break;
      default:
        this.declaration(statement, owner);
    }
  }

  // --- elements

  private declaration(node: Exclude<Declaration, { $type: 'View' }>, owner: Owner): void {
    const declared = this.context.table.declarationOf(node);
    if (!declared?.kind) {
      if (node.$type === 'Unknown') {
        owner.misread.push(...this.probablyMeant(node, owner));
      }
      this.body(node.statements, owner);
      return;
    }
    const { offset = 0, end = 0 } = node.$cstNode ?? {};
    const said = this.before && saidWithin(this.before, offset, end);
    if (said && said.elements[0]?.parent === owner.id) {
      this.said.add(said);
      return;
    }
    const element = this.newElement(node, declared, declared.kind, owner);
    this.said.elements.push(element);
    if (node.$type === 'Flow') {
      element.flowDirection = directionOfArrow(node.arrow);
    }
    if (node.$type === 'Field') {
      element.fieldType = this.fieldType(node);
    }
    const body: Owner = {
      id: element.id,
      kind: element.kind,
      attributes: element.attributes as Attribute[],
      misread: node.$type === 'Unknown' ? [...NAMED_ON_HEAD_LINES] : [],
    };
    this.headLine(node, element.id, body);
    this.body(node.statements, body);
    element.validity = validityOf(element.attributes);
    if (body.misread.length > 0) {
      element.misread = body.misread;
    }
  }

  private newElement(
    node: Exclude<Declaration, { $type: 'View' }>,
    declared: DeclaredName,
    kind: KindId,
    owner: Owner,
  ): Mutable<Element> {
    const { document, project, lexicon } = this.context;
    const title = textOf(node.title, this.context);
    return {
      id: elementIdOf(declared),
      kind,
      base: lexicon.vocabulary.baseOf(kind),
      project,
      ...(isWritten(declared.symbol) ? { name: node.name } : {}),
      qualifiedName: declared.symbol.qualifiedName,
      ...(title ? { title } : {}),
      ...this.titlesOf(node.title),
      ...(owner.id ? { parent: owner.id } : {}),
      attributes: [],
      origin: originOf(node, this.context),
      nameOrigin: { document, start: declared.start, end: declared.end },
      validity: {},
      annotations: [],
    };
  }

  /** The titles of what is called otherwise at other times; nothing, mostly. */
  private titlesOf(title: Text | undefined): Pick<Element, 'title' | 'titles'> | undefined {
    if (!title?.parts.some(({ statements }) => statements.length > 0)) {
      return undefined;
    }
    const titles = title.parts.flatMap((part): DatedTitle[] =>
      part.value !== undefined && (part.language === 'vi' || part.language === 'en')
        ? [
            {
              text: { [part.language]: part.value },
              origin: originOf(part, this.context),
              ...this.annotated(part.statements, TITLE),
            },
          ]
        : [],
    );
    return titles.length > 0 ? { title: titleAt({ titles }, undefined), titles } : undefined;
  }

  /** What stands on the head line besides name and title, by the form of the statement. */
  private headLine(node: Exclude<Declaration, { $type: 'View' }>, id: ElementId, owner: Owner): void {
    const form = formOfNode(node);
    if (!form || !('attributes' in node)) {
      return;
    }
    const direction = node.$type === 'Flow' ? directionOfArrow(node.arrow) : undefined;
    if (node.$type === 'Flow' && form.arrow) {
      const { before, after } = endsAround(form.arrow, direction);
      this.relateAll(before, id, node.sources, NO_VALIDITY);
      this.relateAll(after, id, node.targets, NO_VALIDITY);
      noteMisread(owner, before, node.sources);
      noteMisread(owner, after, node.targets);
    }
    for (const part of 'parts' in node ? node.parts : []) {
      const named = partOf(form, part.role);
      if (named) {
        this.part(part, named, id, direction);
        noteMisread(owner, named.relation, part.targets);
      }
    }
    for (const clause of 'clauses' in node ? node.clauses : []) {
      this.relateAll(clause.relation, id, clause.targets, NO_VALIDITY);
      noteMisread(owner, clause.relation, clause.targets);
    }
    for (const attribute of node.attributes) {
      this.attribute(attribute, owner);
    }
  }

  private part(part: Part, { relation, names, order }: PartForm, id: ElementId, direction?: FlowDirection): void {
    const last = part.targets.length - 1;
    this.eachTarget(part, (other, reference, index) => {
      const [source, target] = names === 'source' ? [other, id] : [id, other];
      const place = order === 'none' ? 0 : order === 'path' && direction === 'fetch' ? last - index : index;
      this.relate(relation, source, target, reference, NO_VALIDITY, place);
    });
  }

  private eachTarget(
    part: Part,
    use: (target: ElementId, reference: Reference<Declaration>, index: number) => void,
  ): void {
    part.targets.forEach((reference, index) => {
      const target = targetOf(reference);
      if (target) {
        use(target, reference, index);
      }
    });
  }

  private fieldType({ type }: Field): FieldType | undefined {
    if (!type) {
      return undefined;
    }
    const entity = targetOf(type.entity);
    const sizes = type.sizes.map(Number).filter(Number.isFinite);
    const cardinality = cardinalityOf(type);
    return {
      ...(type.primitive ? { primitive: type.primitive } : {}),
      ...(sizes.length > 0 ? { sizes } : {}),
      ...(entity ? { entity } : {}),
      ...(cardinality ? { cardinality } : {}),
    };
  }

  /** The attribute or relation that a statement without meaning was probably meant to be. */
  private probablyMeant(node: Unknown, { kind }: Owner): readonly string[] {
    const { lexicon } = this.context;
    if (kind !== undefined && lexicon.vocabulary.isA(kind, 'with-steps')) {
      // It may have been a step, or an arrow between two.
      return ['sequence'];
    }
    const [best] = guessesFor(node, lexicon);
    return best && MEANT_OF_OWNER.has(best.meaning.wordClass) ? [best.meaning.id] : [];
  }

  // --- attributes and extensions

  private attribute(node: AttributeNode | HeadAttribute, owner: Owner): void {
    const usage = usageAt(this.context.lexicon.vocabulary, node.attribute, owner.kind, owner.clause);
    if (!usage) {
      return;
    }
    const values = valuesOf(node, usage, this.context);
    if (values.length === 0 || values.length < node.values.length) {
      owner.misread.push(node.attribute);
    }
    if (values.length > 0) {
      owner.attributes.push({
        id: node.attribute as AttributeId,
        values,
        origin: originOf(node, this.context),
        ...this.annotated(statementsIn(node), node.attribute),
      });
    }
  }

  /** What the body of a clause says of it: when it holds, where it comes from. */
  private annotated(statements: readonly (Statement | HeadAttribute)[], clause: string): Annotated {
    if (statements.length === 0) {
      return NO_VALIDITY;
    }
    const attributes: Attribute[] = [];
    for (const statement of statements) {
      if (isAnyAttribute(statement)) {
        this.attribute(statement, { ...nobody(attributes), clause });
      } else {
        this.statement(statement, nobody());
      }
    }
    return {
      validity: validityOf(attributes),
      annotations: attributes.filter(({ id }) => !TIME_ATTRIBUTES.has(id)),
    };
  }

  private extension(node: ExtensionNode): void {
    const symbol = (node.target as SymbolReference | undefined)?.symbol;
    if (!symbol?.declaration) {
      this.body(node.statements, nobody());
      return;
    }
    const attributes: Attribute[] = [];
    const misread: string[] = [];
    const kind = kindIn(this.context.lexicon.vocabulary, symbol.declaration);
    this.body(node.statements, { id: symbol.elementId, kind, attributes, misread });
    if (attributes.length + misread.length > 0) {
      const extension = { element: symbol.elementId, attributes };
      this.said.extensions.push(misread.length > 0 ? { ...extension, misread } : extension);
    }
  }

  // --- relations

  private clause(node: Clause, owner: Owner): void {
    const annotated = this.annotated(node.statements, relationIn(node.relation));
    if (owner.id) {
      this.relateAll(node.relation, owner.id, node.targets, annotated, textOf(node.title, this.context));
      noteMisread(owner, node.relation, node.targets);
    }
  }

  private freeRelation(node: RelationNode): void {
    const source = targetOf(node.source);
    const annotated = this.annotated([...node.attributes, ...node.statements], relationIn(node.relation));
    if (source) {
      this.relateAll(node.relation, source, node.targets, annotated, textOf(node.title, this.context));
    }
  }

  /** An arrow that leads nowhere was written: nobody may say that its process has none there. */
  private sequence(node: Sequence, owner: Owner): void {
    const annotated = this.annotated(node.statements, 'sequence');
    const label = textOf(node.condition, this.context) ?? textOf(node.title, this.context);
    let source = targetOf(node.source);
    node.hops.forEach((hop, index) => {
      const target = targetOf(hop.target);
      if (source && target && hop.target && isForwards(hop)) {
        const isLast = index === node.hops.length - 1;
        this.relate('sequence', source, target, hop.target, annotated, 0, isLast ? label : undefined);
        if (isLast && node.isDefault) {
          this.said.relations.push({ ...this.said.relations.pop()!, isDefault: true });
        }
      } else {
        owner.misread.push('sequence');
      }
      source = target;
    });
  }

  private relateAll(
    written: string,
    source: ElementId,
    targets: readonly Reference<Declaration>[],
    annotated: Annotated,
    label?: BilingualText,
  ): void {
    const inverse = written.startsWith(INVERSE);
    const kind = relationIn(written);
    if (!this.context.lexicon.vocabulary.isRelation(kind)) {
      return;
    }
    for (const reference of targets) {
      const target = targetOf(reference);
      if (target) {
        const [from, to] = inverse ? [target, source] : [source, target];
        this.relate(kind, from, to, reference, annotated, 0, label);
      }
    }
  }

  private relate(
    kind: RelationId,
    source: ElementId,
    target: ElementId,
    written: Reference<Declaration>,
    annotated: Annotated = NO_VALIDITY,
    order = 0,
    label?: BilingualText,
  ): void {
    this.said.relations.push({
      id: `${source} ${kind} ${target}`,
      kind,
      source,
      target,
      order,
      ...(label ? { label } : {}),
      project: this.context.project,
      origin: originOfReference(written, this.context),
      ...annotated,
    });
  }

  // --- views

  private view(node: Extract<Declaration, { $type: 'View' }>): void {
    const declared = this.context.table.declarationOf(node);
    if (declared) {
      const problems: ViewProblem[] = [];
      const view = buildView(node, declared, this.context, problems);
      const misread = this.misreadIn(node, problems);
      this.said.views.push(misread.length > 0 ? { ...view, misread } : view);
      this.context.memory.rememberProblems(node, problems);
    }
    const strays = node.statements.filter((statement) => !VIEW_STATEMENTS.has(statement.$type));
    this.body(strays, nobody());
  }

  /** The statements of a view of which something is not known. */
  private misreadIn(node: View, problems: readonly ViewProblem[]): Misread {
    const ofProblems = problems.flatMap(({ node: place }) => {
      const statement = AstUtils.getContainerOfType(place, isViewStatement);
      return statement ? [wordOf(statement)] : [];
    });
    const ofNames = node.statements.filter(isViewStatement).filter(picksUnknown).map(wordOf);
    const unknown = node.statements.filter((statement) => statement.$type === 'Unknown');
    const guesses = unknown.map((statement) => {
      const [best] = guessesFor(statement, this.context.lexicon);
      return best?.meaning.wordClass === 'view-verb' ? best.meaning.id : PROBABLE_STATEMENT;
    });
    return [...new Set([...ofProblems, ...ofNames, ...guesses])];
  }
}

/** The id of the word by which a statement of a view begins. */
function wordOf(statement: Selection | Setting): string {
  return statement.$type === 'Selection' ? statement.action : statement.setting;
}

function isViewStatement(node: AstNode): node is Selection | Setting {
  return node.$type === 'Selection' || node.$type === 'Setting';
}

/** What a statement of a view is that means nothing: mostly one that picks. */
const PROBABLE_STATEMENT = 'include';

/** Whether a statement of a view picks by a name that leads nowhere. */
function picksUnknown({ items }: Selection | Setting): boolean {
  return items.some(({ element }) => element && !targetOf(element));
}

/** Notes a relation of which a target is missing or leads nowhere. */
function noteMisread(owner: Owner, relation: string, targets: readonly Reference<Declaration>[]): void {
  if (targets.length === 0 || targets.some((target) => targetOf(target) === undefined)) {
    owner.misread.push(relation);
  }
}

const VIEW_STATEMENTS: ReadonlySet<AstNode['$type']> = new Set(['Selection', 'Setting', 'Attribute']);

/** Id of a relation that is written forwards or backwards. */
function relationIn(written: string): string {
  return written.startsWith(INVERSE) ? written.slice(INVERSE.length) : written;
}

/** Steps follow one another along `->` only; what another arrow was to mean is not known. */
function isForwards({ arrow }: Hop): boolean {
  return directionOfArrow(arrow) === 'push';
}

function cardinalityOf({ minimum, maximum, many }: FieldTypeNode): FieldType['cardinality'] {
  if (minimum === undefined) {
    return undefined;
  }
  const least = Number(minimum);
  return { minimum: least, maximum: many ? 'many' : maximum === undefined ? least : Number(maximum) };
}
