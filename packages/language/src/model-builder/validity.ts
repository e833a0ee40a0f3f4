import type { Attribute, AttributeValue, LifecycleState, Validity } from '@govarch/model/model';

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Attributes that say when something holds; of relations and clauses they are validity and nothing else. */
export const TIME_ATTRIBUTES: ReadonlySet<string> = new Set(['from', 'to', 'state']);

/** When something holds, by the attributes of its body; of several of one kind the first counts. */
export function validityOf(attributes: readonly Attribute[]): Validity {
  const validity: Mutable<Validity> = {};
  for (const { id, values } of attributes) {
    if (TIME_ATTRIBUTES.has(id)) {
      addTime(validity, id, values[0]);
    }
  }
  return validity;
}

function addTime(validity: Mutable<Validity>, id: string, value: AttributeValue | undefined): void {
  if (value?.type === 'date' && id === 'from') {
    validity.from ??= value.date;
  } else if (value?.type === 'date' && id === 'to') {
    validity.to ??= value.date;
  } else if (value?.type === 'enumeration' && id === 'state') {
    validity.state ??= value.value as LifecycleState;
  }
}
