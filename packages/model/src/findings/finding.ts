import type { ModelEdit } from '../edits/model-edit.js';
import type { Localized } from '../vocabulary/types.js';
import type { Citation } from './citation.js';
import type { Origin } from './origin.js';

export type { ArticleReference, Citation, Evidence, InstrumentName, InstrumentType } from './citation.js';
export type { Origin } from './origin.js';

/** `error` and `warning` decide the exit code; `info` tells, and never fails a run. */
export type Severity = 'error' | 'warning' | 'info';

/**
 * What a finding is about: the `syntax` of the text, `name`s that lead nowhere or to several things, the `vocabulary`
 * (kinds, attributes, relations, values), `view`s, the `project` (its configuration, folders and files), a `file` that
 * was not read, what may be made public (`publication`), a `rule` of the law or of practice, or a `defect` of GovArch
 * itself.
 */
export type FindingCategory =
  | 'syntax'
  | 'name'
  | 'vocabulary'
  | 'view'
  | 'project'
  | 'file'
  | 'publication'
  | 'rule'
  | 'defect';

/** A place that helps to understand a finding: the other declaration, the retired system. */
export interface RelatedPlace {
  readonly origin: Origin;
  readonly message: Localized;
}

/** A way out of a finding that the author can take as it is: edits that are made together or not at all. */
export interface Fix {
  /** What it does, as an order: `Declare the agency “VanPhong”`. */
  readonly title: Localized;
  readonly edits: readonly ModelEdit[];
  /** Whether it is surely what the author wants, so that it may be taken without a choice. At most one of a finding. */
  readonly preferred?: boolean;
}

/** Something that a reader of the model must know: a defect of the text, a breach of a rule, a notice. */
export interface Finding {
  /** Stable, published identifier: `SEC-04`, `REF-01`. */
  readonly code: string;
  readonly category: FindingCategory;
  readonly severity: Severity;
  readonly origin: Origin;
  readonly message: Localized;
  readonly citations: readonly Citation[];
  readonly related: readonly RelatedPlace[];
  /** Spellings or names that the author may have meant, best first; the text at `origin` is what they replace. */
  readonly suggestions?: readonly string[];
  /** Ways out that write something elsewhere than at `origin`, best first. */
  readonly fixes?: readonly Fix[];
}

const ORDER: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/** Orders findings by document, place, severity, code and message, so that every output is the same on every run. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compare(a.origin.document, b.origin.document) ||
    a.origin.start - b.origin.start ||
    a.origin.end - b.origin.end ||
    ORDER[a.severity] - ORDER[b.severity] ||
    compare(a.code, b.code) ||
    compare(a.message.en, b.message.en)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
