import type { CoreEnumerationId } from './enumerations.js';
import type { KindSelector } from './kind-groups.js';
import type { AttributeEntry, AttributeUsage, RelationEntry, ValueType } from './types.js';

/** A value's type whose enumeration and kinds are checked to exist when the table is compiled. */
type CheckedValueType =
  | Exclude<ValueType, { type: 'enumeration' | 'reference' | 'approval' }>
  | { readonly type: 'enumeration'; readonly enumeration: CoreEnumerationId }
  | { readonly type: 'reference'; readonly to: readonly KindSelector[] }
  | { readonly type: 'approval'; readonly by: readonly KindSelector[] };

/** An attribute as the table writes it: it can only speak of kinds and enumerations that exist. */
export interface AttributeRow extends AttributeEntry {
  readonly usages: readonly (AttributeUsage & {
    readonly on: readonly KindSelector[];
    readonly value: CheckedValueType;
  })[];
}

/** A relation as the table writes it: it can only join kinds that exist. */
export interface RelationRow extends RelationEntry {
  readonly from: readonly KindSelector[];
  readonly to: readonly KindSelector[];
}
