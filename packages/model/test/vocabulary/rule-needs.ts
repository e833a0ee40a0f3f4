import { exchangeRuleNeeds } from './rule-needs-of-exchange.js';
import { protectionRuleNeeds } from './rule-needs-of-protection.js';

export type { RuleNeeds } from './rule-needs-type.js';

/** For each rule of the catalogue, the entries of the vocabulary that it reads; that they exist is checked by their types. */
export const ruleNeeds = { ...exchangeRuleNeeds, ...protectionRuleNeeds };
