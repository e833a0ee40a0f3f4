import { cyclesIn } from '@govarch/model/cycles';
import type { Finding } from '@govarch/model/finding';
import type { ModelReader, Relation } from '@govarch/model/model';
import { coreVocabulary, type KindId, type RelationId } from '@govarch/model/vocabulary';
import { names } from '../findings/catalogue-names.js';
import { messageOf } from '../findings/message.js';
import { findingAt } from './finding-at.js';

/** Relations that say "this is part of that" by name instead of by nesting. */
const CONTAINING: readonly RelationId[] = ['includes'];

/** Clauses of one circle that are told: to take one of them out is enough. */
const TOLD_CLAUSES = 10;

/** Kinds whose elements may contain others by name. */
const CONTAINING_KINDS: ReadonlySet<KindId> = new Set(
  CONTAINING.flatMap((relation) =>
    coreVocabulary.relation(relation).from.flatMap((selector) => [...coreVocabulary.kindsIn(selector)]),
  ),
);

/**
 * Elements that contain each other by name, in a circle: nothing could say which is part of which. One circle is told
 * for every group of elements that contain each other, at its clauses. Linear in what is contained.
 */
export function containmentCircles(model: ModelReader): readonly Finding[] {
  const clauses: Relation[] = [];
  for (const kind of CONTAINING_KINDS) {
    for (const { id } of model.elementsOfKind(kind)) {
      // An element that contains itself is told where the clause is checked.
      clauses.push(...CONTAINING.flatMap((relation) => model.outgoing(id, relation)).filter(isBetweenTwo));
    }
  }
  return cyclesIn(clauses).flatMap((circle) =>
    circle.slice(0, TOLD_CLAUSES).map((clause, index) => findingOf(clause, circle, index, model)),
  );
}

function isBetweenTwo({ source, target }: Relation): boolean {
  return source !== target;
}

function findingOf({ origin }: Relation, circle: readonly Relation[], index: number, model: ModelReader): Finding {
  const nameOf = ({ source }: Relation): string => model.element(source)?.qualifiedName ?? source;
  const ordered = [...circle.slice(index), ...circle.slice(0, index)];
  const message = messageOf(names.containmentCircle, [[...ordered, ordered[0]!].map(nameOf)]);
  const related = ordered.slice(1, 10).map((clause) => ({
    origin: clause.origin,
    message: { vi: 'Mệnh đề khác của vòng', en: 'Another clause of the circle' },
  }));
  return findingAt(message, origin.document, origin.start, origin.end, related);
}
