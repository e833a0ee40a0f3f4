import type {
  AddRelation,
  NewRelation,
  RelationReference,
  ReplaceName,
  ReplaceSource,
  ReplaceTarget,
} from '@govarch/model/edits';
import type { ElementId, Relation } from '@govarch/model/model';
import type { Language } from '@govarch/model/vocabulary';
import type { AstNode, CstNode, Reference } from 'langium';
import {
  type Clause,
  type Declaration,
  isClause,
  isFlow,
  isHop,
  isLineClause,
  isPart,
  isRelation,
  isSequence,
  type Sequence,
} from '../generated/ast.js';
import { statementsIn } from '../parser/bodies.js';
import type { DeclaredName } from '../references/symbol.js';
import type { SymbolReference } from '../references/symbol-reference.js';
import type { Lexicon } from '../syntax/lexicon.js';
import { partsOf, writtenReference } from './element-names.js';
import { plainStatement } from './new-statement.js';
import { lastClauseIn } from './places.js';
import { refusals } from './refusals.js';
import { withoutStretch } from './removals.js';
import { relationStatement } from './statements.js';
import type { EditableDocument, Writing } from './writing.js';

/** A name in a text that may be edited. */
interface WrittenName extends EditableDocument {
  readonly reference: SymbolReference;
  readonly node: CstNode;
}

/** Writes a relation with its source, or with its target where the source is not ours to edit. */
export function addRelation({ source, relation }: AddRelation, writing: Writing): void {
  const declared = writing.declared(source);
  if (!declared) {
    return;
  }
  const [body] = writing.bodiesOf(declared);
  if (!body) {
    addFromTarget(declared, relation, writing);
    return;
  }
  const list = statementsIn(body.node).find((statement): statement is Clause => isListOf(statement, relation));
  const style = writing.styleIn(body);
  const name = list && style.nameOf(relation.target);
  const end = list?.targets[list.targets.length - 1]?.$refNode?.end;
  if (name !== undefined && end !== undefined) {
    body.draft.replace(end, end, `, ${name}`);
    return;
  }
  const statement = relationStatement(relation, style);
  if (statement) {
    body.draft.add(body.node, { statement, after: lastClauseIn(body.node) });
  }
}

/** A clause that names several targets already and says nothing more of them. */
function isListOf(statement: AstNode, { kind, validity }: NewRelation): boolean {
  return (
    isClause(statement) &&
    statement.relation === kind &&
    statement.targets.length > 1 &&
    statement.statements.length === 0 &&
    validity === undefined
  );
}

function addFromTarget(source: DeclaredName, { kind, target, validity }: NewRelation, writing: Writing): void {
  const declared = writing.names.declared(target);
  const [body] = declared ? writing.bodiesOf(declared) : [];
  const style = body && writing.styleIn(body);
  const word = style && inverseWord(kind, style.language, style.lexicon);
  const name = style?.nameOf(source.symbol.elementId);
  if (!body || word === undefined || name === undefined || validity) {
    writing.editableFor(source.document, source.symbol.qualifiedName);
    return;
  }
  body.draft.add(body.node, { statement: plainStatement(`${word} ${name}`), after: lastClauseIn(body.node) });
}

/** How a relation is called from its target; undefined where that is no word of the language. */
function inverseWord(kind: NewRelation['kind'], language: Language, lexicon: Lexicon): string | undefined {
  const word = lexicon.vocabulary.relation(kind).inverse[language];
  return lexicon.idOf(word, 'inverse') === kind ? word : undefined;
}

/** Lets a relation lead elsewhere: where its target is named, another name; where its source is, another clause. */
export function replaceTarget(edit: ReplaceTarget, writing: Writing): void {
  replaceEnd(edit, edit.target, { source: edit.source, target: edit.by }, writing);
}

/** Lets a relation start elsewhere: where its source is named, another name; where its target is, a clause of the other. */
export function replaceSource(edit: ReplaceSource, writing: Writing): void {
  replaceEnd(edit, edit.source, { source: edit.by, target: edit.target }, writing);
}

function replaceEnd(
  edit: ReplaceTarget | ReplaceSource,
  replaced: ElementId,
  { source, target }: Pick<Relation, 'source' | 'target'>,
  writing: Writing,
): void {
  const found = oneRelation(edit, writing);
  if (!found) {
    return;
  }
  const { relation, name } = found;
  if (name.reference.symbol?.elementId === replaced) {
    replaceReference(name, edit.by, writing);
    return;
  }
  if (relation.annotations.length > 0) {
    writing.refuse(refusals.partOfSyntax(name.draft.style.vocabulary.relation(edit.relation).spelling));
    return;
  }
  removeReference(name, writing);
  const validity = Object.keys(relation.validity).length > 0 ? { validity: relation.validity } : {};
  addRelation({ type: 'add-relation', source, relation: { kind: edit.relation, target, ...validity } }, writing);
}

/** Writes another name where one stands. */
export function replaceName({ at, by }: ReplaceName, writing: Writing): void {
  const name = nameAt(at.document, at.start, writing);
  if (name) {
    replaceReference(name, by, writing);
  }
}

function replaceReference(name: WrittenName, by: string, writing: Writing): void {
  const { reference, node, draft } = name;
  const list = 'targets' in reference.container ? (reference.container.targets as SymbolReference[]) : [];
  if (list.some((other) => other !== reference && other.symbol?.elementId === by)) {
    removeReference(name, writing);
    return;
  }
  const { nameOf } = writing.styleIn({ ...name, node: reference.container });
  const written = nameOf(by);
  if (written === undefined) {
    writing.refuse(refusals.unnamed(partsOf(by).qualifiedName));
    return;
  }
  draft.replace(node.offset, node.end, writtenReference(written, node, draft.style.lexicon));
}

/** Takes a relation out: its clause, or its target out of a list. */
export function removeRelation(edit: RelationReference, writing: Writing): void {
  const found = oneRelation(edit, writing);
  if (found) {
    removeReference(found.name, writing);
  }
}

function removeReference({ reference, node, draft }: WrittenName, writing: Writing): void {
  const { container } = reference;
  if (isHop(container) && isSequence(container.$container)) {
    removeHop(container.$container, node, draft, writing);
  } else if (isFlow(container)) {
    removeEnd(reference.property === 'sources' ? container.sources : container.targets, node, draft, writing);
  } else if (!('targets' in container)) {
    writing.refuse(refusals.partOfSyntax({ vi: node.text, en: node.text }));
  } else if (reference.property === 'source') {
    draft.remove(container);
  } else {
    const items = (container.targets as SymbolReference[]).flatMap(({ $refNode }) => ($refNode ? [$refNode] : []));
    draft.removeItem(items, node, () => {
      const { $cstNode } = container;
      if ((isPart(container) || isLineClause(container)) && $cstNode) {
        draft.change(withoutStretch($cstNode.offset, $cstNode.end, draft.style));
      } else if (isClause(container) || isRelation(container)) {
        draft.remove(container);
      }
    });
  }
}

/** Takes one of several ends of a flow out; its only one is a part of it. */
function removeEnd(
  ends: readonly Reference<Declaration>[],
  end: CstNode,
  draft: EditableDocument['draft'],
  writing: Writing,
): void {
  const items = ends.flatMap(({ $refNode }) => ($refNode ? [$refNode] : []));
  draft.removeItem(items, end, () => {
    writing.refuse(refusals.partOfSyntax({ vi: end.text, en: end.text }));
  });
}

/** Cuts `A -> B -> C` where one of its steps goes. */
function removeHop(sequence: Sequence, target: CstNode, draft: EditableDocument['draft'], writing: Writing): void {
  const { source, hops } = sequence;
  const index = hops.findIndex((hop) => hop.target?.$refNode === target);
  const next = hops[index + 1];
  const before = index === 0 ? source.$refNode : hops[index - 1]?.target?.$refNode;
  if (hops.length === 1) {
    draft.remove(sequence);
  } else if (index === 0 && source.$refNode) {
    draft.replace(source.$refNode.offset, target.offset, '');
  } else if (!next && before && sequence.statements.length === 0) {
    draft.replace(before.end, sequence.$cstNode!.end, '');
  } else if (next && before && draft.style.isFirstOnLine(sequence.$cstNode!.offset)) {
    const lineBreak = draft.style.lineEnd + draft.style.indentAt(sequence.$cstNode!.offset);
    draft.replace(before.end, target.offset, lineBreak);
  } else {
    writing.refuse(refusals.partOfSyntax({ vi: '->', en: '->' }));
  }
}

/** The relation that is meant and the name by which it is written; refused where there is none, or several. */
function oneRelation(
  { source, relation, target, at }: RelationReference,
  writing: Writing,
): { readonly relation: Relation; readonly name: WrittenName } | undefined {
  const [first, second] = writing.context.model
    .outgoing(source, relation)
    .filter((other) => other.target === target)
    .filter(({ origin }) => !at || (at.document === origin.document && at.start === origin.start));
  if (!first) {
    return writing.refuse(refusals.gone(`${source} → ${target}`));
  }
  if (second) {
    const { spelling } = writing.context.model.vocabularyOf(partsOf(source).project).relation(relation);
    return writing.refuse(refusals.several(spelling, source));
  }
  const name = nameAt(first.origin.document, first.origin.start, writing);
  return name && { relation: first, name };
}

function nameAt(document: string, start: number, writing: Writing): WrittenName | undefined {
  const reference = writing.context.table
    .referencesIn(document)
    .find(({ $refNode }) => $refNode?.offset === start && $refNode.end > start);
  if (!reference?.$refNode) {
    return writing.refuse(refusals.gone(document));
  }
  const editable = writing.editableFor(document, reference.$refText);
  return editable && { ...editable, reference, node: reference.$refNode };
}
