import { archimateElements } from './archimate.js';

/** The relationships of ArchiMate 3.2, structural ones first. */
export const archimateRelationships = [
  'Composition',
  'Aggregation',
  'Assignment',
  'Realization',
  'Serving',
  'Access',
  'Influence',
  'Triggering',
  'Flow',
  'Specialization',
  'Association',
] as const;

/** A relationship of ArchiMate 3.2. */
export type ArchiMateRelationship = (typeof archimateRelationships)[number];

/** What a relationship may join: elements, junctions of relationships, and relationships themselves. */
const concepts = [...archimateElements, 'Junction', 'Relationship'] as const;

/** An element type of ArchiMate 3.2, or what else a relationship may join. */
export type ArchiMateConcept = (typeof concepts)[number];

/** The sets of relationships that occur between two concepts, derived ones included; each is one sign in the rows below. */
const sets: Readonly<Record<string, string>> = {
  '.': 'Association',
  a: 'Serving Triggering Flow Association',
  b: 'Influence Association',
  c: 'Realization Association',
  d: 'Realization Influence Association',
  e: 'Realization Serving Triggering Flow Association',
  f: 'Access Association',
  g: 'Assignment Realization Serving Triggering Flow Association',
  h: 'Composition Aggregation Assignment Realization Serving Access Influence Triggering Flow Specialization Association',
  i: 'Composition Aggregation Realization Association',
  j: 'Composition Aggregation Assignment Realization Serving Triggering Flow Association',
  k: 'Composition Aggregation Serving Triggering Flow Specialization Association',
  l: 'Assignment Serving Triggering Flow Association',
  m: 'Composition Aggregation Assignment Realization Serving Triggering Flow Specialization Association',
  n: 'Composition Aggregation Serving Triggering Flow Association',
  o: 'Composition Aggregation Influence Specialization Association',
  p: 'Assignment Association',
  q: 'Composition Aggregation Realization Serving Access Influence Triggering Flow Specialization Association',
  r: 'Composition Aggregation Realization Influence Specialization Association',
  s: 'Assignment Access Association',
  t: 'Aggregation Assignment Realization Serving Triggering Flow Association',
  u: 'Composition Aggregation Realization Serving Triggering Flow Specialization Association',
  v: 'Composition Aggregation Realization Serving Triggering Flow Association',
  w: 'Composition Aggregation Specialization Association',
  x: 'Composition Aggregation Access Association',
  y: 'Composition Aggregation Realization Influence Association',
  z: 'Assignment Influence Association',
  A: 'Realization Access Association',
  B: 'Composition Aggregation Association',
  C: 'Aggregation Assignment Serving Triggering Flow Association',
  D: 'Triggering Flow Association',
  E: 'Composition Aggregation Realization Access Specialization Association',
  F: 'Composition Aggregation Assignment Serving Triggering Flow Association',
  G: 'Composition Aggregation Influence Association',
  H: 'Composition Aggregation Realization Serving Influence Triggering Flow Specialization Association',
  I: 'Assignment Realization Influence Association',
  J: 'Composition Aggregation Triggering Flow Specialization Association',
  K: '',
  L: 'Aggregation Serving Triggering Flow Association',
  M: 'Aggregation Realization Serving Triggering Flow Association',
  N: 'Composition Aggregation Assignment Serving Triggering Flow Specialization Association',
  O: 'Composition Aggregation Realization Specialization Association',
  P: 'Realization Triggering Flow Association',
  Q: 'Composition Aggregation Assignment Realization Access Specialization Association',
  R: 'Composition Aggregation Assignment Triggering Flow Specialization Association',
  S: 'Composition Aggregation Assignment Access Association',
  T: 'Composition Aggregation Assignment Association',
  U: 'Assignment Realization Access Association',
  V: 'Assignment Triggering Flow Association',
  W: 'Composition Aggregation Assignment Realization Serving Influence Triggering Flow Specialization Association',
  X: 'Composition Aggregation Realization Access Influence Triggering Flow Specialization Association',
  Y: 'Composition Aggregation Access Influence Triggering Flow Specialization Association',
  Z: 'Composition Aggregation Assignment Realization Access Influence Triggering Flow Specialization Association',
  '0': 'Composition Aggregation Assignment Realization Influence Specialization Association',
  '1': 'Composition Aggregation Realization Triggering Flow Specialization Association',
  '2': 'Composition Aggregation Assignment Realization Influence Association',
  '3': 'Assignment Realization Serving Access Influence Triggering Flow Association',
};

/** For each source, the set of relationships to each target: one sign for each concept, in the order of {@link concepts}. */
const rows: Readonly<Record<ArchiMateConcept, string>> = {
  Resource: 'klle.......................................bbbdddddbb.....W.h.',
  Capability: 'akae.......................................bbbdddddbb.....H.h.',
  ValueStream: 'aake.......................................bbbdddddbb.....H.h.',
  CourseOfAction: 'aaak.......................................bbbdddddbb.....H.h.',
  BusinessActor: 'ccccklaFllllgfffaaaaaaaaafaaaaaaaaaaaafaaafzbbdddddbbp.p..hah.',
  BusinessRole: 'ccccakanllllgfffaaaaaaaaafaaaaaaaaaaaafaaafzbbdddddbbp.p..hah.',
  BusinessCollaboration: 'ccccLCkFllllgfffaaaaaaaaafaaaaaaaaaaaafaaafzbbdddddbbp.p..hah.',
  BusinessInterface: 'ccccaaakaaaalfffaaaaaaaaafaaaaaaaaaaaafaaafbbbdddddbb.....hah.',
  BusinessProcess: '.cccaaaaknnaefffaaaaaaaaafaaaaaaaaaaaafaaafbbbdddddbb.....qah.',
  BusinessFunction: '.cccaaaanknaefffaaaaaaaaafaaaaaaaaaaaafaaafbbbdddddbb.....qah.',
  BusinessInteraction: '.cccaaaannkaefffaaaaaaaaafaaaaaaaaaaaafaaafbbbdddddbb.....qah.',
  BusinessEvent: '....aaaaaaakafffaaaaaaaaafaaaaaaaaaaaafaaafbbbdddddbb.....qah.',
  BusinessService: '.cccaaaaaaaakfffaaaaaaaaafaaaaaaaaaaaafaaafbbbdddddbb.....qah.',
  BusinessObject: 'cccc.........ww............................bbbdddddbb.....r.h.',
  Contract: 'cccc.........ww............................bbbdddddbb.....r.h.',
  Representation: 'cccc.........ccw...........................bbbdddddbb.....r.h.',
  Product: 'ccccaaaeeeeevxxxkeeeeeeevxaeeaeaaeeeevxeaaxbbbdddddbb.....qah.',
  ApplicationComponent: 'ccccaaaeeeeeefffauavgggggfaaaaaaaaaaaafaaafbbbdddddbb.....hah.',
  ApplicationCollaboration: 'ccccaaaeeeeeefffaMkvgggggfaaaaaaaaaaaafaaafbbbdddddbb.....hah.',
  ApplicationInterface: 'ccccaaaeaaaaefffaaakaaaalfaaaaaaaaaaaafaaafbbbdddddbb.....hah.',
  ApplicationFunction: '.cccaaaaeeeaefffaaaaknnaefaaaaaaaaaaaafaaafbbbdddddbb.....qah.',
  ApplicationInteraction: '.cccaaaaeeeaefffaaaanknaefaaaaaaaaaaaafaaafbbbdddddbb.....qah.',
  ApplicationProcess: '.cccaaaaeeeaefffaaaannkaefaaaaaaaaaaaafaaafbbbdddddbb.....qah.',
  ApplicationEvent: '....aaaaaaaeafffaaaaaaakafaaaaaaaaaaaafaaafbbbdddddbb.....qah.',
  ApplicationService: '.cccaaaaaaaaefffaaaaaaaakfaaaaaaaaaaaafaaafbbbdddddbb.....qah.',
  DataObject: 'cccc.........cc..........w.................bbbdddddbb.....r.h.',
  Node: 'cccclllggggggfffaeeeeeeeefNjjajaagggggsjFaszbbdddddbbp.p..hah.',
  Device: 'ccccaaaeeeeeefffaeeeeeeeefakjajaagggggsaaafbbbdddddbb.....hah.',
  SystemSoftware: 'ccccaaaeeeeeefffaeeeeeeeefaamajaagggggsaaafbbbdddddbb.....hah.',
  TechnologyCollaboration: 'cccclllggggggfffaeeeeeeeefCttkjaagggggstCaszbbdddddbbp.p..hah.',
  TechnologyInterface: 'ccccaaaeaaaaefffaaaeaaaaefaaaakaaaaaalfaaafbbbdddddbb.....hah.',
  Path: 'cccclllggggggfffaeeeeeeeefCttLtkagggggstCaszbbdddddbbp.p..hah.',
  CommunicationNetwork: 'cccceeeeeeeeefffaeeeeeeeefeMtetekgggggseeafdbbdddddbb.....hah.',
  TechnologyFunction: '.cccaaaaeeeaefffaaaaeeeaefaaaaaaaknnaefaaafbbbdddddbb.....qah.',
  TechnologyProcess: '.cccaaaaeeeaefffaaaaeeeaefaaaaaaanknaefaaafbbbdddddbb.....qah.',
  TechnologyInteraction: '.cccaaaaeeeaefffaaaaeeeaefaaaaaaannkaefaaafbbbdddddbb.....qah.',
  TechnologyEvent: '....aaaaaaaeafffaaaaaaaeafaaaaaaaaaakafaaafbbbdddddbb.....qah.',
  TechnologyService: '.cccaaaaaaaaefffaaaaaaaaefaaaaaaaaaaakfaaafbbbdddddbb.....qah.',
  Artifact: 'cccc...cccccccc..ccccccccc..c.c..cccccO....bbbdddddbb.....r.h.',
  Equipment: 'ccccaaaeeeeeefffaeeeeeeeefavjajaagggggsuaasbbbdddddbb.....hah.',
  Facility: 'cccclllggggggfffaeeeeeeeefFjjajaagggggsjNaszbbdddddbbp.p..hah.',
  DistributionNetwork: 'ccccgggggggggfffaeeeeeeeefttteteagggggsttksIbbdddddbbp.p..hah.',
  Material: 'cccc...cccccccc..ccccccccc.cc.c..ccccccc..Obbbdddddbb.....r.h.',
  Stakeholder: '...........................................obbbbbbbbb.....o.h.',
  Driver: '...........................................bobbbbbbbb.....o.h.',
  Assessment: '...........................................bbobbbbbbb.....o.h.',
  Goal: '...........................................bbbobbbbbb.....o.h.',
  Outcome: '...........................................bbbdobbbbb.....r.h.',
  Principle: '...........................................bbbddobbbb.....r.h.',
  Requirement: '...........................................bbbdddoobb.....r.h.',
  Constraint: '...........................................bbbdddoobb.....r.h.',
  Meaning: '...........................................bbbbbbbbob.....o.h.',
  Value: '...........................................bbbbbbbbbo.....o.h.',
  WorkPackage: 'cccccccccccccccccccccccccccccccccccccccccccdbbdddddbbJADP.Xch.',
  Deliverable: 'cccccccccccccccccccccccccccccccccccccccccccdbbdddddbb.w.c.rch.',
  ImplementationEvent: '...........................................bbbbbbbbbbDfJD.Y.h.',
  Plateau: 'iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiIbbyydyybbDfDJ.ZihB',
  Gap: '.........................................................ww.h.',
  Grouping: 'ummummmmmmmmmEEEuuuummmmmEmmmumuummmmmQmmuQ0oorrrrrooRER1whuhB',
  Location: 'iiiijjjjjjjjjxxxnvvvjjjjjxjjjvjvnjjjjjSjjnS2GGyyyyyGGTBTBBhkhB',
  Junction: 'eggegggggggggAAAeeeegggggAgggegeegggggUggeUIbbdddddbbVAVP.3ehK',
  Relationship: '............................................................KK',
};

const columns: ReadonlyMap<string, number> = new Map(concepts.map((concept, index) => [concept, index]));

/** The relationships that ArchiMate 3.2 allows from one concept to another; none where it knows one of them not. */
export function allowedRelationships(source: string, target: string): readonly ArchiMateRelationship[] {
  const column = columns.get(target);
  const row = columns.has(source) ? rows[source as ArchiMateConcept] : undefined;
  const sign = column === undefined ? undefined : row?.charAt(column);
  return sign ? (sets[sign]!.split(' ').filter((name) => name !== '') as ArchiMateRelationship[]) : [];
}

/** Whether ArchiMate 3.2 allows a relationship from one concept to another. */
export function isAllowedRelationship(relationship: string, source: string, target: string): boolean {
  return allowedRelationships(source, target).some((allowed) => allowed === relationship);
}
