import type { CoreAttributeId } from './attributes.js';
import type { CoreEnumerationId } from './enumerations.js';
import type { CoreKindId } from './kinds.js';

/** An id that a project declares itself. No compiler knows it: a vocabulary tells whether a text is one. */
type OwnId<Of extends string> = string & { readonly ownIdOf: Of };

/** Identifies a kind of element: one of the language itself, or one that a project declares. */
export type KindId = CoreKindId | OwnId<'kind'>;

/** Identifies an attribute: one of the language itself, or one that a project declares. */
export type AttributeId = CoreAttributeId | OwnId<'attribute'>;

/** Identifies an enumeration: one of the language itself, or that of an attribute that a project declares. */
export type EnumerationId = CoreEnumerationId | OwnId<'enumeration'>;
