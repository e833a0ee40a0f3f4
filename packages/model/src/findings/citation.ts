/**
 * How well a statement about the law or a framework is founded:
 * `verified` read in the text of the source; `secondary` a third party's description of it; `inferred` our own reasoning.
 */
export type Evidence = 'verified' | 'secondary' | 'inferred';

/** The legal or other source of a rule. A rule of our own cites `GovArch practice` and no article. */
export interface Citation {
  readonly instrument: string;
  readonly article?: string;
  readonly evidence: Evidence;
}
