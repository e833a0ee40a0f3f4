import type { AttributeUsage, KindId, RelationId, Vocabulary } from '@govarch/model/vocabulary';
import type { AstNode } from 'langium';
import type { Attribute, HeadAttribute, Part, Value } from '../generated/ast.js';
import type { BuildContext } from '../model-builder/build-context.js';
import { usageAt } from '../model-builder/values.js';
import { formOfNode } from '../references/statement-form.js';
import { type DeclaredName, kindIn } from '../references/symbol.js';
import type { SymbolReference } from '../references/symbol-reference.js';
import { FIELD_TYPE, partOf, statementForms } from '../syntax/forms.js';
import { relationOf } from './relation-checks.js';

/** The kinds that the vocabulary allows where a name stands, in its order; none where it allows any. */
export function expectedKinds(reference: SymbolReference, context: BuildContext): readonly KindId[] {
  const { vocabulary } = context.lexicon;
  const selectors = selectorsAt(reference, context);
  return selectors.includes('any')
    ? []
    : [...new Set(selectors.flatMap((selector) => [...vocabulary.kindsIn(selector)]))];
}

function selectorsAt({ container, property }: SymbolReference, context: BuildContext): readonly string[] {
  const { vocabulary } = context.lexicon;
  switch (container.$type) {
    case 'Clause':
    case 'LineClause':
      return endsOf(container, false, context);
    case 'Relation':
      return endsOf(container, property === 'source', context);
    case 'Part':
      return selectorsOfPart(container as Part, vocabulary);
    case 'Flow':
      return vocabulary.relation(statementForms.flow.arrow[property === 'source' ? 'source' : 'target']).to;
    case 'FieldType':
      return [FIELD_TYPE];
    case 'Hop':
    case 'Sequence':
      return ['step'];
    case 'Value':
    case 'Attribute':
    case 'HeadAttribute':
      return selectorsOfValue(container as Value | Attribute | HeadAttribute, context);
    default:
      return [];
  }
}

/** @param atSource whether the end is meant at which the statement begins */
function endsOf(node: AstNode, atSource: boolean, context: BuildContext): readonly string[] {
  const { vocabulary } = context.lexicon;
  const relation = 'relation' in node ? relationOf(vocabulary, String(node.relation)) : undefined;
  if (!relation) {
    return [];
  }
  const { from, to, sameKind } = vocabulary.relation(relation.id);
  const kind = sameKind && node.$type !== 'Relation' ? kindAround(node, context) : undefined;
  return kind ? [kind] : relation.inverse === atSource ? to : from;
}

function selectorsOfPart({ role, $container }: Part, vocabulary: Vocabulary): readonly string[] {
  const part = partOf(formOfNode($container), role);
  if (!part) {
    return [];
  }
  const { from, to } = vocabulary.relation(part.relation as RelationId);
  return part.names === 'source' ? from : to;
}

function selectorsOfValue(node: Value | Attribute | HeadAttribute, context: BuildContext): readonly string[] {
  const attribute = node.$type === 'Value' ? (node.$container as Attribute | HeadAttribute) : node;
  const type = usageOf(attribute, context)?.value;
  if (type?.type === 'approval') {
    return type.by;
  }
  return type?.type === 'reference' ? type.to : [];
}

function usageOf(attribute: Attribute | HeadAttribute, context: BuildContext): AttributeUsage | undefined {
  return usageAt(context.lexicon.vocabulary, attribute.attribute, kindAround(attribute, context));
}

/** Kind of the element that a clause belongs to. */
function kindAround(node: AstNode, { table, lexicon }: BuildContext): KindId | undefined {
  for (let current = node.$container; current; current = current.$container) {
    const declared: DeclaredName | undefined = table.declarationOf(current) ?? extendedBy(current);
    if (declared) {
      return kindIn(lexicon.vocabulary, declared);
    }
  }
  return undefined;
}

function extendedBy(node: AstNode): DeclaredName | undefined {
  const target =
    node.$type === 'Extension' && 'target' in node ? (node.target as SymbolReference | undefined) : undefined;
  return target?.symbol?.declaration;
}
