import type { InstrumentType } from '@govarch/model/finding';
import type { IsoDate } from '@govarch/model/model';
import type { Localized } from '@govarch/model/vocabulary';

/**
 * How a date is known: `read` in the text of a public copy of the codified law, or of a document that cites it; `copy` in
 * a full text that a third party keeps; `secondary` stated by a register, a study or the press; `derived` from the dates
 * of another document, such as the law that a decree details. What is merely remembered is left out.
 */
export type DateEvidence = 'read' | 'copy' | 'secondary' | 'derived';

/** A day, and how it is known. */
export interface KnownDay {
  readonly day: IsoDate;
  readonly evidence: DateEvidence;
}

/** Articles that ended before the rest of their document. */
export interface EndedPart {
  /** In the short form of `articleReferences`. */
  readonly articles: string;
  /** Last day in force. */
  readonly to: IsoDate;
  /** Id of the document that ended them. */
  readonly by: string;
}

/** What is known of a legal document, a standard or an edition of a framework. A day that is not known is absent. */
export interface InstrumentEntry {
  readonly id: string;
  readonly type: InstrumentType;
  /** As it is printed on the document, without the type: `85/2016/NĐ-CP`. */
  readonly number: string;
  readonly issuer: string;
  /** Absent where no source states it. */
  readonly title?: Localized;
  /** Whether the Vietnamese title is a description of ours: the document itself was not seen. */
  readonly titleIsOurs?: boolean;
  /** Signature; of a law, its adoption. */
  readonly issued?: KnownDay;
  /** First day in force. */
  readonly from?: KnownDay;
  /** Last day in force. */
  readonly to?: KnownDay;
  /** `in-force`: no end was seen. `ended` and `unknown` may lack the day. */
  readonly status: 'in-force' | 'ended' | 'unknown';
  /** Of a document whose end is not known: the last day on which nothing speaks against its force. */
  readonly surelyUntil?: IsoDate;
  /** What ended it, and by which article. */
  readonly endedBy?: { readonly instrument: string; readonly article?: string };
  /** Ids of what takes its place, by a clause or by subject; the nearest first. */
  readonly successors?: readonly string[];
  /** Ids of what it changes. */
  readonly amends?: readonly string[];
  readonly endedParts?: readonly EndedPart[];
  /** What a reader must know about these dates. */
  readonly note?: Localized;
}
