/**
 * How well a statement about the law or a framework is founded:
 * `verified` read in the text of the source; `secondary` a third party's description of it; `inferred` our own reasoning.
 */
export type Evidence = 'verified' | 'secondary' | 'inferred';

/** What sort of document a source is. Standards and frameworks go by their name, the others by type and number. */
export type InstrumentType =
  | 'law'
  | 'decree'
  | 'resolution'
  | 'circular'
  | 'decision'
  | 'directive'
  | 'letter'
  | 'standard'
  | 'framework';

/** A document as it is cited: a decree of number `85/2016/NĐ-CP`. */
export interface InstrumentName {
  readonly type: InstrumentType;
  readonly number: string;
}

/** A place in a legal document: an article, a clause or point of it, or several articles in a row. */
export interface ArticleReference {
  readonly article: string;
  readonly clause?: string;
  readonly point?: string;
  /** The last of several articles in a row, of which `article` is the first. */
  readonly lastArticle?: string;
}

/** The legal or other source of a finding. */
export interface Citation {
  /** Absent where the source is the practice of GovArch. */
  readonly instrument?: InstrumentName;
  readonly articles?: readonly ArticleReference[];
  readonly evidence: Evidence;
}
