import type { ViewCondition } from '@govarch/model/views';
import type { AttributeId, KindId, RelationId, Vocabulary } from '@govarch/model/vocabulary';

/**
 * What a condition asks of a kind that it never has, so that no element of the kind meets the condition; undefined where
 * some may.
 */
export function missingOnKind(
  condition: ViewCondition,
  kind: KindId,
  vocabulary: Vocabulary,
): AttributeId | RelationId | undefined {
  switch (condition.type) {
    case 'and':
      return firstOf(condition.conditions, (part) => missingOnKind(part, kind, vocabulary));
    case 'or': {
      const missing = condition.conditions.map((part) => missingOnKind(part, kind, vocabulary));
      return missing.includes(undefined) ? undefined : missing[0];
    }
    case 'compare': {
      const { attribute, operator, value } = condition;
      const isAbsence = operator === '!=' || value === false;
      return isAbsence || attribute === 'kind' || attribute === 'name' || mayHave(kind, attribute, vocabulary)
        ? undefined
        : attribute;
    }
    case 'states':
      return mayHave(kind, condition.attribute, vocabulary) ? undefined : condition.attribute;
    case 'property':
      return condition.compared?.operator === '!=' || mayHave(kind, condition.attribute, vocabulary)
        ? undefined
        : condition.attribute;
    case 'reached':
      return mayHave(kind, 'target-value', vocabulary) ? undefined : 'target-value';
    case 'related':
      return mayHave(kind, condition.relation, vocabulary) ? undefined : condition.relation;
    case 'not':
    case 'tag':
      return undefined;
  }
}

/** Whether elements of a kind, or of one that is built on it, may say something. */
function mayHave(kind: KindId, said: AttributeId | RelationId, vocabulary: Vocabulary): boolean {
  return vocabulary.kinds.some(
    ({ id }) =>
      vocabulary.isA(id, kind) &&
      (vocabulary.isRelation(said)
        ? vocabulary.relationsFrom(id).some((relation) => relation.id === said)
        : vocabulary.usageOf(said as AttributeId, id) !== undefined),
  );
}

function firstOf<T, R>(items: readonly T[], find: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) {
      return found;
    }
  }
  return undefined;
}
