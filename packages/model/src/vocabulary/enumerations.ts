import { applicationEnumerations } from './enumerations/application.js';
import { businessEnumerations } from './enumerations/business.js';
import { dataEnumerations } from './enumerations/data.js';
import { frameworkEnumerations } from './enumerations/framework.js';
import { generalEnumerations } from './enumerations/general.js';
import { governanceEnumerations } from './enumerations/governance.js';
import { motivationEnumerations } from './enumerations/motivation.js';
import { securityEnumerations } from './enumerations/security.js';
import { serviceFunctionsEnumerations } from './enumerations/service-functions.js';
import { sharingEnumerations } from './enumerations/sharing.js';
import { technologyEnumerations } from './enumerations/technology.js';
import { transitionEnumerations } from './enumerations/transition.js';

/** Every enumeration, its values in their natural order. */
export const enumerationTable = [
  ...generalEnumerations,
  ...motivationEnumerations,
  ...businessEnumerations,
  ...dataEnumerations,
  ...applicationEnumerations,
  ...serviceFunctionsEnumerations,
  ...sharingEnumerations,
  ...technologyEnumerations,
  ...securityEnumerations,
  ...transitionEnumerations,
  ...governanceEnumerations,
  ...frameworkEnumerations,
] as const;

/** Identifies an enumeration that the language itself has. */
export type CoreEnumerationId = (typeof enumerationTable)[number]['id'];

/** Identifies a value within one enumeration. */
export type EnumerationValueId<Enumeration extends CoreEnumerationId> = Extract<
  (typeof enumerationTable)[number],
  { readonly id: Enumeration }
>['values'][number]['id'];
