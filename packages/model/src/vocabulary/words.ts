import { comparisonsWords } from './words/comparisons.js';
import { linksWords } from './words/links.js';
import { statementsWords } from './words/statements.js';
import { valuesWords } from './words/values.js';
import { viewKindsWords } from './words/view-kinds.js';
import { viewsWords } from './words/views.js';

/** Every word that is part of the syntax. */
export const structuralWordTable = [
  ...statementsWords,
  ...linksWords,
  ...viewsWords,
  ...viewKindsWords,
  ...valuesWords,
  ...comparisonsWords,
] as const;

/** How a measured value compares with a number. */
export type ComparisonId = (typeof comparisonsWords)[number]['id'];

/** Identifies a kind of view. */
export type ViewKindId = Extract<(typeof structuralWordTable)[number], { readonly wordClass: 'view-kind' }>['id'];
