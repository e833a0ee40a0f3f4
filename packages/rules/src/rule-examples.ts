import type { IsoDate } from '@govarch/model/model';
import type { Localized } from '@govarch/model/vocabulary';

/** A model that shows what a rule means: a test of the rule, and a part of its page in the rule reference. */
export interface RuleExample {
  readonly title: Localized;
  /** A complete file of GovArch text. */
  readonly text: string;
  /** The date at which it is checked; {@link EXAMPLE_DATE} unless given. */
  readonly asOf?: IsoDate;
  /** The day whose law counts; the as-of date unless given. */
  readonly lawDate?: IsoDate;
  /** The text of a pack that is the framework of the example's project. */
  readonly pack?: string;
}

/** A model in which the rule finds something. */
export interface InvalidExample extends RuleExample {
  /** The beginnings of the texts at which the findings stand, in the order of the text. */
  readonly finds: readonly string[];
  /** The severity of the findings where it is not the rule's own. */
  readonly severity?: 'warning' | 'info';
  /** The text after the fixes of all findings that have one: the preferred fix, else the first; nothing is found in it. */
  readonly fixed?: string;
}

/** What a rule accepts and what it does not, at least two of each, one of them at the edge of its condition. */
export interface RuleExamples {
  readonly valid: readonly RuleExample[];
  readonly invalid: readonly InvalidExample[];
}

/** The as-of date of examples that give none. */
export const EXAMPLE_DATE: IsoDate = '2025-06-30';
