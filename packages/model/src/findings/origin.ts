/**
 * Where something in the model was written. Rules, diagrams and exchange pass it on and never look inside;
 * `language` made it and turns it into lines and columns.
 */
export interface Origin {
  /** URI of the document. */
  readonly document: string;
  /** Offsets in UTF-16 units, the end exclusive. */
  readonly start: number;
  readonly end: number;
}
