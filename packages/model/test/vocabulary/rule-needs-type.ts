import type {
  AttributeId,
  CoreEnumerationId,
  EnumerationValueId,
  KindSelector,
  RelationId,
} from '../../src/vocabulary/vocabulary.js';

/** A value of an enumeration, `integration-role/local`. */
export type EnumerationValueReference = {
  [Id in CoreEnumerationId]: `${Id}/${EnumerationValueId<Id>}`;
}[CoreEnumerationId];

/** What a rule reads of the model. */
export interface RuleNeeds {
  readonly kinds: readonly KindSelector[];
  readonly attributes?: readonly AttributeId[];
  readonly relations?: readonly RelationId[];
  readonly values?: readonly EnumerationValueReference[];
}
