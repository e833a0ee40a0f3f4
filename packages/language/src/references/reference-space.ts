import { coreVocabulary } from '@govarch/model/vocabulary';
import type { Attribute, HeadAttribute } from '../generated/ast.js';
import type { NameSpace } from './symbol.js';
import type { SymbolReference } from './symbol-reference.js';

/** Attributes whose values are names of views. */
const NAMING_VIEWS: ReadonlySet<string> = new Set(
  coreVocabulary.attributes
    .filter(({ usages }) => usages.some(({ value }) => value.type === 'view'))
    .map(({ id }) => id),
);

/** Whether a name stands for an element or for a view. */
export function spaceOf({ container }: SymbolReference): NameSpace {
  if (container.$type !== 'Value') {
    return 'element';
  }
  const { attribute } = container.$container as Attribute | HeadAttribute;
  return NAMING_VIEWS.has(attribute) ? 'view' : 'element';
}
