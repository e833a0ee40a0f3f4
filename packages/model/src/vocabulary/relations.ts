import { complianceRelations } from './relations/compliance.js';
import { dataRelations } from './relations/data.js';
import { generalRelations } from './relations/general.js';
import { responsibilityRelations } from './relations/responsibility.js';
import { serviceRelations } from './relations/service.js';
import { structuralRelations } from './relations/structural.js';
import { technologyRelations } from './relations/technology.js';
import { transitionRelations } from './relations/transition.js';

/** Every kind of relation, those of structured kinds last. */
export const relationTable = [
  ...responsibilityRelations,
  ...serviceRelations,
  ...dataRelations,
  ...technologyRelations,
  ...complianceRelations,
  ...transitionRelations,
  ...generalRelations,
  ...structuralRelations,
] as const;

/** Identifies a kind of relation. */
export type RelationId = (typeof relationTable)[number]['id'];
