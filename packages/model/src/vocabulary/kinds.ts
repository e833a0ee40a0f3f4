import { applicationKinds } from './kinds/application.js';
import { topKinds } from './kinds/architecture.js';
import { businessKinds } from './kinds/business.js';
import { dataKinds } from './kinds/data.js';
import { documentKinds } from './kinds/document.js';
import { governanceKinds } from './kinds/governance.js';
import { motivationKinds } from './kinds/motivation.js';
import { referenceKinds } from './kinds/reference.js';
import { securityKinds } from './kinds/security.js';
import { technologyKinds } from './kinds/technology.js';
import { transitionKinds } from './kinds/transition.js';

/** Every kind, section by section. */
export const kindTable = [
  ...topKinds,
  ...motivationKinds,
  ...businessKinds,
  ...dataKinds,
  ...applicationKinds,
  ...technologyKinds,
  ...securityKinds,
  ...transitionKinds,
  ...governanceKinds,
  ...referenceKinds,
  ...documentKinds,
] as const;

/** Identifies a kind of element that the language itself has. */
export type CoreKindId = (typeof kindTable)[number]['id'];
