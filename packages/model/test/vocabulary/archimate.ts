/** The element types of ArchiMate 3.2. */
export const archimateElements = [
  ...['Resource', 'Capability', 'ValueStream', 'CourseOfAction'],
  ...['BusinessActor', 'BusinessRole', 'BusinessCollaboration', 'BusinessInterface', 'BusinessProcess'],
  ...['BusinessFunction', 'BusinessInteraction', 'BusinessEvent', 'BusinessService', 'BusinessObject'],
  ...['Contract', 'Representation', 'Product'],
  ...['ApplicationComponent', 'ApplicationCollaboration', 'ApplicationInterface', 'ApplicationFunction'],
  ...['ApplicationInteraction', 'ApplicationProcess', 'ApplicationEvent', 'ApplicationService', 'DataObject'],
  ...['Node', 'Device', 'SystemSoftware', 'TechnologyCollaboration', 'TechnologyInterface', 'Path'],
  ...['CommunicationNetwork', 'TechnologyFunction', 'TechnologyProcess', 'TechnologyInteraction'],
  ...['TechnologyEvent', 'TechnologyService', 'Artifact', 'Equipment', 'Facility', 'DistributionNetwork', 'Material'],
  ...['Stakeholder', 'Driver', 'Assessment', 'Goal', 'Outcome', 'Principle', 'Requirement', 'Constraint'],
  ...['Meaning', 'Value'],
  ...['WorkPackage', 'Deliverable', 'ImplementationEvent', 'Plateau', 'Gap'],
  ...['Grouping', 'Location'],
] as const;

/** The relationship types of ArchiMate 3.2. */
export const archimateRelationships = [
  ...['Composition', 'Aggregation', 'Assignment', 'Realization'],
  ...['Serving', 'Access', 'Influence', 'Association'],
  ...['Triggering', 'Flow', 'Specialization'],
] as const;
