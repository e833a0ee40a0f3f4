import type { AddAttribute, AttributeReference, ChangeAttribute } from '@govarch/model/edits';
import type { AttributeUsage } from '@govarch/model/vocabulary';
import type { AstNode } from 'langium';
import { type Attribute, type HeadAttribute, isAttribute } from '../generated/ast.js';
import { statementsIn } from '../parser/bodies.js';
import { headNodeOf } from '../references/name-node.js';
import { kindIn } from '../references/symbol.js';
import { lastClauseIn } from './places.js';
import { refusals } from './refusals.js';
import { withoutStretch } from './removals.js';
import { attributeStatement, writtenValues } from './statements.js';
import type { EditableBody, Writing } from './writing.js';

/** An attribute where it is written: in a body, or on the head line of what it belongs to. */
interface WrittenAttribute extends EditableBody {
  readonly attribute: Attribute | HeadAttribute;
}

/** Writes an attribute among the clauses of its element, or further values behind those that it has. */
export function addAttribute({ element, attribute }: AddAttribute, writing: Writing): void {
  const declared = writing.declared(element);
  const body = declared && writing.bodyFor(declared);
  const kind = body && kindIn(body.draft.style.vocabulary, declared);
  if (!kind) {
    return;
  }
  const usage = body.draft.style.vocabulary.usageOf(attribute.id, kind);
  const list = usage?.list && !attribute.validity ? listOf({ element, attribute: attribute.id }, writing) : undefined;
  if (usage && list) {
    appendValues(list, attribute.values, usage, writing);
    return;
  }
  const statement = attributeStatement(attribute, kind, writing.styleIn(body));
  if (statement) {
    body.draft.add(body.node, { statement, after: lastClauseIn(body.node) });
  }
}

/** An attribute without a body that has values already. */
function listOf(reference: AttributeReference, writing: Writing): WrittenAttribute | undefined {
  return attributesOf(reference, writing).find(
    ({ attribute }) => isAttribute(attribute) && attribute.values.length > 0 && attribute.statements.length === 0,
  );
}

function appendValues(
  written: WrittenAttribute,
  values: AddAttribute['attribute']['values'],
  usage: AttributeUsage,
  writing: Writing,
): void {
  const text = writtenValues(values, usage.value, writing.styleIn(written));
  const end = endOfValues(written.attribute);
  if (text !== undefined && end !== undefined) {
    written.draft.replace(end, end, `, ${text}`);
  }
}

/** Writes other values in place of those that an attribute has. */
export function changeAttribute(edit: ChangeAttribute, writing: Writing): void {
  const written = oneAttribute(edit, writing);
  const declared = writing.declared(edit.element);
  const kind = written && kindIn(written.draft.style.vocabulary, declared);
  const usage = kind && written.draft.style.vocabulary.usageOf(edit.attribute, kind);
  if (!usage) {
    return;
  }
  const { attribute, draft } = written;
  const [value] = edit.values;
  if (value?.type === 'boolean' && attribute.values.length === 0) {
    if (!value.boolean) {
      takeOut(written);
    }
    return;
  }
  const text = writtenValues(edit.values, usage.value, writing.styleIn(written));
  if (text === undefined) {
    return;
  }
  const head = headNodeOf(attribute)!;
  const start = attribute.values[0]?.$cstNode?.offset;
  const end = endOfValues(attribute);
  if (start === undefined || end === undefined) {
    draft.replace(head.end, head.end, ` ${text}`);
  } else {
    draft.replace(start, end, text);
  }
}

function endOfValues({ values, by }: Attribute | HeadAttribute): number | undefined {
  return by?.$refNode?.end ?? values[values.length - 1]?.$cstNode?.end;
}

/** Takes an attribute out with its body. */
export function removeAttribute(edit: AttributeReference, writing: Writing): void {
  const written = oneAttribute(edit, writing);
  if (written) {
    takeOut(written);
  }
}

function takeOut({ attribute, draft }: WrittenAttribute): void {
  if (isAttribute(attribute)) {
    draft.remove(attribute);
  } else if (attribute.$cstNode) {
    draft.change(withoutStretch(attribute.$cstNode.offset, attribute.$cstNode.end, draft.style));
  }
}

/** The attribute that is meant; refused where there is none, or several. */
function oneAttribute(edit: AttributeReference, writing: Writing): WrittenAttribute | undefined {
  const [first, second] = attributesOf(edit, writing);
  if (!first) {
    return writing.refuse(refusals.gone(edit.element));
  }
  const { spelling } = first.draft.style.vocabulary.attribute(edit.attribute);
  return second ? writing.refuse(refusals.several(spelling, edit.element)) : first;
}

function attributesOf({ element, attribute, at }: AttributeReference, writing: Writing): WrittenAttribute[] {
  const declared = writing.declared(element);
  const bodies = declared ? writing.bodiesOf(declared) : [];
  return bodies.flatMap((body) =>
    attributesIn(body.node)
      .filter((node) => node.attribute === attribute)
      .filter(({ $cstNode }) => !at || (at.document === body.document && at.start === $cstNode?.offset))
      .map((node) => ({ ...body, attribute: node })),
  );
}

function attributesIn(body: AstNode): (Attribute | HeadAttribute)[] {
  const onHead = 'attributes' in body ? (body.attributes as HeadAttribute[]) : [];
  return [...onHead, ...statementsIn(body).filter(isAttribute)];
}
