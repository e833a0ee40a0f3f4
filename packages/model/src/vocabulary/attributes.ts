import { applicationAttributes } from './attributes/application.js';
import { architectureAttributes } from './attributes/architecture.js';
import { businessAttributes } from './attributes/business.js';
import { commonAttributes } from './attributes/common.js';
import { dataAttributes } from './attributes/data.js';
import { generalAttributes } from './attributes/general.js';
import { governanceAttributes } from './attributes/governance.js';
import { motivationAttributes } from './attributes/motivation.js';
import { organizationAttributes } from './attributes/organization.js';
import { personalDataAttributes } from './attributes/personal-data.js';
import { referenceAttributes } from './attributes/reference.js';
import { securityAttributes } from './attributes/security.js';
import { sharingAttributes } from './attributes/sharing.js';
import { systemLevelAttributes } from './attributes/system-level.js';
import { technologyAttributes } from './attributes/technology.js';
import { transitionAttributes } from './attributes/transition.js';

/** Every attribute; completion offers them in this order. */
export const attributeTable = [
  ...commonAttributes,
  ...generalAttributes,
  ...architectureAttributes,
  ...motivationAttributes,
  ...organizationAttributes,
  ...businessAttributes,
  ...dataAttributes,
  ...applicationAttributes,
  ...systemLevelAttributes,
  ...sharingAttributes,
  ...technologyAttributes,
  ...securityAttributes,
  ...personalDataAttributes,
  ...transitionAttributes,
  ...governanceAttributes,
  ...referenceAttributes,
] as const;

/** Identifies an attribute that the language itself has. */
export type CoreAttributeId = (typeof attributeTable)[number]['id'];
