import {
  directionOfArrow,
  type KindId,
  type Localized,
  type RelationId,
  type SectionId,
  type Vocabulary,
} from '@govarch/model/vocabulary';
import type { LeafCstNode, Reference } from 'langium';
import { names } from '../findings/catalogue-names.js';
import { processes } from '../findings/catalogue-processes.js';
import { views } from '../findings/catalogue-views.js';
import { vocabulary as messages } from '../findings/catalogue-vocabulary.js';
import { messageOf } from '../findings/message.js';
import { kindPhrase, kindWord, placesOf, spellingOf, viewKindsOf } from '../findings/wording.js';
import type {
  Attribute,
  Clause,
  Declaration,
  Document,
  Extension,
  Flow,
  HeadAttribute,
  LineClause,
  Part,
  Relation,
  Sequence,
  Statement,
  Text,
  Unknown,
  View,
} from '../generated/ast.js';
import { type BuildContext, textOf } from '../model-builder/build-context.js';
import { TITLE } from '../model-builder/contribution-builder.js';
import { isDeclaration } from '../references/declarations.js';
import { headNodeOf, nameNodeOf } from '../references/name-node.js';
import { formOfNode } from '../references/statement-form.js';
import { baseOf, kindIn } from '../references/symbol.js';
import { guessesFor } from '../references/unknown-statement.js';
import { endsAround, type PartForm, partOf, type StatementForm } from '../syntax/forms.js';
import { type AttributeOwner, checkAttribute } from './attribute-checks.js';
import type { FindingList } from './finding-list.js';
import { checkFlowEnds, checkResponsibilityObject } from './incomplete-statements.js';
import { checkDuplicate, checkFieldType } from './name-checks.js';
import { nameForTitle } from './name-for-title.js';
import { checkRelation, endOf, type RelationEnd, relationOf } from './relation-checks.js';
import { checkTime, writtenValidity } from './time-checks.js';
import { checkText } from './title-checks.js';
import { reportViewProblem } from './view-problems.js';

/** What the statements of a body are checked against. */
interface Place extends AttributeOwner {
  readonly type: 'document' | 'section' | 'element' | 'clause' | 'view' | 'unknown';
  readonly section?: SectionId;
}

/** Kinds of statements whose elements need no name. */
const NAMELESS: ReadonlySet<Declaration['$type']> = new Set(['Flow', 'Responsibility', 'Unknown']);

/** Statements that are checked once for as long as nothing in them changes. */
const KEPT: ReadonlySet<Statement['$type']> = new Set(['Element', 'Flow', 'Responsibility']);

/** @param offsets in their order */
function isAnyWithin(offsets: readonly number[], { $cstNode }: Statement): boolean {
  if (!$cstNode) {
    return false;
  }
  let [from, to] = [0, offsets.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (offsets[middle]! < $cstNode.offset) {
      from = middle + 1;
    } else {
      to = middle;
    }
  }
  return from < offsets.length && offsets[from]! < $cstNode.end;
}

/** Checks every statement of a document by itself and by the vocabulary. */
export class StatementChecks {
  constructor(
    private readonly found: FindingList,
    private readonly context: BuildContext,
  ) {}

  private get vocabulary(): Vocabulary {
    return this.context.lexicon.vocabulary;
  }

  check(root: Document): void {
    const { table, document } = this.context;
    const shared = table
      .declarationsIn(document)
      .filter(({ symbol }) => symbol.declarations.length !== 1)
      .map(({ start }) => start);
    this.topStatements(root.statements, { type: 'document', kind: undefined, seen: new Map() }, shared);
  }

  /** @param shared where names stand that are declared elsewhere too: what is said of them depends on the others */
  private topStatements(statements: readonly Statement[], place: Place, shared: readonly number[]): void {
    for (const statement of statements) {
      if (statement.$type === 'Section') {
        const section = newPlace('section', { section: statement.section as SectionId });
        this.topStatements(statement.statements, section, shared);
      } else if (!KEPT.has(statement.$type) || isAnyWithin(shared, statement)) {
        this.context.memory.forgetFindings(statement);
        this.statement(statement, place);
      } else if (!this.keep(statement)) {
        const before = this.found.findings.length;
        this.statement(statement, place);
        this.context.memory.rememberFindings(statement, this.found.findings.slice(before));
      }
    }
  }

  /** A statement whose names lead where they led when it was last checked is as right or wrong as it was then. */
  private keep(statement: Statement): boolean {
    const findings = this.context.memory.findings(statement);
    if (!findings) {
      return false;
    }
    this.found.findings.push(...findings);
    return true;
  }

  private body(statements: readonly Statement[], place: Place): void {
    for (const statement of statements) {
      this.statement(statement, place);
    }
  }

  private statement(statement: Statement, place: Place): void {
    if (place.type === 'view' && !IN_VIEWS.has(statement.$type)) {
      this.found.at(headNodeOf(statement), messageOf(views.notInView, []));
    }
    this.texts(statement);
    switch (statement.$type) {
      case 'Section':
        this.body(statement.statements, newPlace('section', { section: statement.section as SectionId }));
        break;
      case 'Attribute':
        this.attribute(statement, place);
        break;
      case 'Clause':
        this.clause(statement, place);
        break;
      case 'Relation':
        this.relation(statement);
        break;
      case 'Sequence':
        this.sequence(statement);
        break;
      case 'Extension':
        this.extension(statement);
        break;
      case 'View':
        this.view(statement);
        break;
      case 'Selection':
      case 'Setting':
        if (place.type !== 'view') {
          this.found.at(headNodeOf(statement), messageOf(views.misplaced, []));
        }
        break;
      case 'Unknown':
        this.unknown(statement, place);
        break;
      default:
        this.element(statement, place);
    }
  }

  // --- texts

  /** Texts in several languages; most are plain strings, about which there is nothing to say. */
  private texts(statement: Statement): void {
    if ('title' in statement && statement.title) {
      this.text(statement.title, statement.$type !== 'View' && isDeclaration(statement, this.context.lexicon));
    }
    if ('condition' in statement && statement.condition) {
      this.text(statement.condition, false);
    }
    for (const value of 'values' in statement ? statement.values : []) {
      if (value.text) {
        this.text(value.text, false);
      }
    }
  }

  private text(text: Text, isTitle: boolean): void {
    if (text.parts.length === 0) {
      return;
    }
    checkText(text, { isTitle, validityOf: ({ statements }) => writtenValidity(statements) }, this.found);
    for (const { statements } of isTitle ? text.parts : []) {
      const place = newPlace('clause', { clause: TITLE });
      for (const statement of statements) {
        if (statement.$type === 'Attribute') {
          this.attribute(statement, place);
        }
      }
      checkTime(statements, this.found, this.context);
    }
  }

  // --- declarations

  private element(node: Exclude<Declaration, View | Unknown>, place: Place): void {
    const declared = this.context.table.declarationOf(node);
    const kind = declared?.kind;
    if (declared) {
      checkDuplicate(declared, this.found);
    }
    if (node.name === undefined && !NAMELESS.has(node.$type)) {
      this.reportMissingName(node, kindWord(this.vocabulary, kind));
    }
    if (kind) {
      this.checkPlace(node, kind, place);
    }
    const self: RelationEnd = { symbol: declared?.symbol, declared };
    const body = newPlace(kind ? 'element' : 'unknown', { kind, self });
    this.headLine(node, self, body);
    this.body(node.statements, body);
    checkTime(attributesOf(node), this.found, this.context);
  }

  /** A title that is there tells which name may be given. */
  private reportMissingName(node: Exclude<Declaration, Unknown>, kind: Localized): void {
    const head = headNodeOf(node);
    const title = textOf(node.title, this.context);
    const name = nameForTitle(title?.vi ?? title?.en ?? '');
    const proposed = name === undefined || head === undefined ? undefined : `${head.text} ${name}`;
    const suggestions = proposed === undefined ? [] : [proposed];
    this.found.at(head, messageOf(names.missingName, [kind, proposed], suggestions));
  }

  private checkPlace(node: Declaration, kind: KindId, place: Place): void {
    const parent =
      place.type === 'element' && place.kind
        ? { kind: place.kind }
        : place.type === 'section' && place.section
          ? { section: place.section }
          : undefined;
    const known = parent !== undefined || place.type === 'document';
    if (known && !this.vocabulary.mayStandIn(kind, parent)) {
      this.found.at(
        headNodeOf(node),
        messageOf(messages.wrongPlace, [kindPhrase(this.vocabulary, kind), placesOf(this.vocabulary, kind)]),
      );
    }
  }

  /** What stands on the head line besides name and title, by the form of the statement. */
  private headLine(node: Exclude<Declaration, View | Unknown>, self: RelationEnd, place: Place): void {
    const form = formOfNode(node);
    if (!form || !('attributes' in node)) {
      return;
    }
    if (node.$type === 'Field') {
      checkFieldType(node, this.found, this.context);
    } else if (node.$type === 'Flow') {
      this.flowEnds(node, form, self);
    } else if (node.$type === 'Responsibility') {
      checkResponsibilityObject(node, this.found);
    }
    for (const part of 'parts' in node ? node.parts : []) {
      this.partTargets(part, partOf(form, part.role), self);
    }
    for (const clause of 'clauses' in node ? node.clauses : []) {
      this.targets(clause.relation, clause.targets, self, () => this.missing(clause));
    }
    for (const attribute of node.attributes) {
      checkAttribute(attribute, place, this.found, this.context);
    }
  }

  private flowEnds(node: Flow, { arrow }: StatementForm, self: RelationEnd): void {
    const { sources, targets } = node;
    if (arrow) {
      const { before, after } = endsAround(arrow, directionOfArrow(node.arrow));
      this.ends(before, self, sources);
      this.ends(after, self, targets);
    }
    checkFlowEnds(node, this.found);
    const begins = new Set(sources.map((source) => endOf(source).symbol));
    for (const target of targets) {
      const { symbol } = endOf(target);
      if (symbol && begins.has(symbol)) {
        this.found.at(target.$refNode, messageOf(messages.selfRelation, [kindWord(this.vocabulary, 'flow')]));
      }
    }
  }

  private partTargets(part: Part, form: PartForm | undefined, self: RelationEnd): void {
    if (part.targets.length === 0) {
      this.found.at(part.$cstNode, messageOf(names.missingTarget, [part.$cstNode?.text ?? part.role]));
    }
    for (const reference of part.targets) {
      if (form) {
        const other = endOf(reference);
        const [source, target] = form.names === 'source' ? [other, self] : [self, other];
        checkRelation(form.relation, source, target, reference, this.found, this.context);
      }
    }
  }

  private ends(relation: RelationId, self: RelationEnd, references: readonly Reference<Declaration>[]): void {
    for (const reference of references) {
      checkRelation(relation, self, endOf(reference), reference, this.found, this.context);
    }
  }

  private extension(node: Extension): void {
    const end = endOf(node.target);
    if (!node.target) {
      this.missing(node);
    }
    const kind = kindIn(this.vocabulary, end.declared);
    this.body(node.statements, newPlace(kind ? 'element' : 'unknown', { kind, self: end }));
    checkTime(node.statements, this.found, this.context);
  }

  private unknown(node: Unknown, place: Place): void {
    if (node.head !== undefined) {
      this.reportUnknown(node);
    }
    const declared = isDeclaration(node, this.context.lexicon) ? this.context.table.declarationOf(node) : undefined;
    if (declared) {
      checkDuplicate(declared, this.found);
    }
    const kind = declared?.kind;
    const self: RelationEnd = { symbol: declared?.symbol, declared };
    this.body(
      node.statements,
      node.head === undefined ? place : newPlace(kind ? 'element' : 'unknown', { kind, self }),
    );
  }

  private reportUnknown(node: Unknown): void {
    const [best, ...others] = guessesFor(node, this.context.lexicon);
    const nearest = best && { near: best.word.spelling, spelling: spellingOf(this.vocabulary, best.meaning) };
    const suggestions = best ? [...new Set([best, ...others].map(({ word }) => word.spelling))] : [];
    const written = [node.head, ...node.words, ...(node.name ? [node.name] : [])];
    const words = written.slice(0, Math.max(1, best?.used ?? 1));
    const start = node.$cstNode?.offset ?? 0;
    const end = this.endOfWords(node, words.length) ?? start + (node.head?.length ?? 1);
    this.found.span(start, end, messageOf(messages.unknownWord, [words.join(' '), nearest], suggestions));
  }

  /** Where the first words of a statement end. */
  private endOfWords(node: Unknown, count: number): number | undefined {
    const cst = node.$cstNode;
    const leaves = cst && 'content' in cst ? (cst.content as { hidden: boolean; end: number }[]) : [];
    return leaves.filter(({ hidden }) => !hidden)[count - 1]?.end;
  }

  // --- attributes and relations

  private attribute(node: Attribute, place: Place): void {
    if (place.type === 'element' || place.type === 'clause') {
      checkAttribute(node, place, this.found, this.context);
    } else if (place.type === 'document' || place.type === 'section') {
      this.belongsNowhere(node);
    }
    this.clauseBody(node.statements, place.kind, node.attribute);
  }

  /** @param kind of the element that the clause is about: what it may have, its clauses may have too */
  private clauseBody(statements: readonly Statement[], kind: KindId | undefined, clause: string | undefined): void {
    if (statements.length > 0) {
      this.body(statements, newPlace('clause', { kind, clause }));
      checkTime(statements, this.found, this.context);
    }
  }

  private clause(node: Clause, place: Place): void {
    if (place.self) {
      this.targets(node.relation, node.targets, place.self, () => this.missing(node));
    } else if (place.type === 'document' || place.type === 'section') {
      this.belongsNowhere(node);
    }
    this.clauseBody(node.statements, place.kind, relationOf(this.vocabulary, node.relation)?.id);
  }

  private relation(node: Relation): void {
    this.targets(node.relation, node.targets, endOf(node.source), () => this.missing(node));
    const place = newPlace('clause', {
      kind: kindIn(this.vocabulary, endOf(node.source).declared),
      clause: relationOf(this.vocabulary, node.relation)?.id,
    });
    for (const attribute of node.attributes) {
      checkAttribute(attribute, place, this.found, this.context);
    }
    this.body(node.statements, place);
    checkTime(attributesOf(node), this.found, this.context);
  }

  private targets(
    written: string,
    targets: readonly Reference<Declaration>[],
    self: RelationEnd,
    reportMissing: () => void,
  ): void {
    if (targets.length === 0) {
      reportMissing();
    }
    const relation = relationOf(this.vocabulary, written);
    for (const reference of relation ? targets : []) {
      const other = endOf(reference);
      const [source, target] = relation!.inverse ? [other, self] : [self, other];
      checkRelation(relation!.id, source, target, reference, this.found, this.context);
    }
  }

  private sequence(node: Sequence): void {
    let source = endOf(node.source);
    if (this.isFlow(node)) {
      const written = node.$cstNode?.text ?? '';
      const flow = this.context.language === 'vi' ? `luồng ${written}` : `flow ${written}`;
      this.found.at(node.$cstNode, messageOf(processes.flowWithoutWord, [written], [flow]));
      return;
    }
    for (const hop of node.hops) {
      const target = endOf(hop.target);
      if (directionOfArrow(hop.arrow) !== 'push') {
        this.found.at(hop.$cstNode, messageOf(processes.arrowOfFlow, [hop.arrow]));
      } else if (hop.target) {
        checkRelation('sequence', source, target, hop.target, this.found, this.context);
      } else {
        this.found.at(hop.$cstNode, messageOf(names.missingTarget, ['->']));
      }
      source = target;
    }
    this.defaultWay(node);
    this.clauseBody(node.statements, kindIn(this.vocabulary, source.declared), 'sequence');
  }

  /** Only what chooses a way by conditions has one for the case that none holds. */
  /** `A -> B` between what exchanges data and is no step: the word for a flow is missing. */
  private isFlow({ source, hops }: Sequence): boolean {
    const [hop, second] = hops;
    const ends = [endOf(source), endOf(hop?.target)].map(({ declared }) => declared && baseOf(declared));
    const exchanges = ends.every((base) => base !== undefined && this.vocabulary.isA(base, 'exchange-end'));
    return exchanges && second === undefined && ends.some((base) => !this.vocabulary.isA(base!, 'process-step'));
  }

  private defaultWay(node: Sequence): void {
    const gateway = endOf(node.hops.length > 1 ? node.hops[node.hops.length - 2]!.target : node.source);
    const base = gateway.symbol?.base;
    if (node.isDefault && base !== undefined && !this.vocabulary.isA(base, 'deciding-gateway')) {
      const { $cstNode } = node;
      const leaves = $cstNode && 'content' in $cstNode ? ($cstNode.content as LeafCstNode[]) : [];
      const word = leaves.find(({ tokenType }) => tokenType?.name === 'DEFAULT');
      this.found.at(word ?? headNodeOf(node), messageOf(processes.defaultOfNoGateway, [gateway.symbol!.simpleName]));
    }
  }

  private missing(node: Statement | LineClause): void {
    const head = node.$cstNode && 'content' in node.$cstNode ? headNodeOf(node) : node.$cstNode;
    this.found.at(head, messageOf(names.missingTarget, [head?.text ?? '']));
  }

  private belongsNowhere(node: Statement): void {
    const head = headNodeOf(node);
    this.found.at(head, messageOf(messages.nothingToBelongTo, [head?.text ?? '']));
  }

  // --- views

  private view(node: View): void {
    const declared = this.context.table.declarationOf(node);
    if (declared) {
      checkDuplicate(declared, this.found);
    }
    if (node.name === undefined) {
      this.reportMissingName(node, { vi: 'sơ đồ', en: 'view' });
    }
    if (node.kind === undefined && !this.kindIsReported(node)) {
      this.found.at(
        nameNodeOf(node) ?? headNodeOf(node),
        messageOf(views.missingKind, [undefined, viewKindsOf(this.vocabulary)]),
      );
    }
    for (const problem of this.context.memory.problemsOf(node)) {
      reportViewProblem(problem, this.found, this.context);
    }
    this.body(node.statements, newPlace('view', {}));
  }

  /** Whether the lexer already told of a word that was meant as the view's kind. */
  private kindIsReported(node: View): boolean {
    const start = node.$cstNode?.offset ?? 0;
    const end = nameNodeOf(node)?.offset ?? start;
    return this.found.findings.some(
      ({ code, origin }) => code === views.missingKind.code && origin.start > start && origin.end <= end,
    );
  }
}

/** The attributes on a statement's head line and those in its body. */
function attributesOf(node: {
  readonly attributes?: readonly HeadAttribute[];
  readonly statements: readonly Statement[];
}): readonly (Statement | HeadAttribute)[] {
  return [...(node.attributes ?? []), ...node.statements];
}

const IN_VIEWS: ReadonlySet<Statement['$type']> = new Set(['Selection', 'Setting', 'Attribute', 'Unknown']);

function newPlace(
  type: Place['type'],
  {
    kind,
    clause,
    section,
    self,
  }: { kind?: KindId; clause?: string | undefined; section?: SectionId; self?: RelationEnd },
): Place {
  return { type, kind, ...(clause === undefined ? {} : { clause }), section, self, seen: new Map() };
}
