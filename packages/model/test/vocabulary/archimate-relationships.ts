/** The relationship types of ArchiMate 3.2. */
export const archimateRelationships = [
  ...['Composition', 'Aggregation', 'Assignment', 'Realization'],
  ...['Serving', 'Access', 'Influence', 'Association'],
  ...['Triggering', 'Flow', 'Specialization'],
] as const;
