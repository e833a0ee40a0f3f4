import type { Severity } from '@govarch/model/finding';
import type { IsoDate } from '@govarch/model/model';
import type { Diagnostic } from './diagnostic.js';

/** Version of the JSON output's form; raised when a reader of the last form would no longer understand it. */
export const REPORT_VERSION = 1;

/** What `govarch validate --format json` prints; its schema is `schema/validate-report.schema.json`. */
export interface Report {
  readonly version: number;
  readonly dates: readonly ProjectDates[];
  readonly summary: Summary;
  readonly diagnostics: readonly Diagnostic[];
}

/** The days by which a project was checked. */
export interface ProjectDates {
  readonly project: string;
  /** The day on which the model is looked at. */
  readonly asOf: IsoDate;
  /** The day whose law counts. */
  readonly lawDate: IsoDate;
}

export interface Summary {
  readonly projects: number;
  readonly files: number;
  readonly elements: number;
  readonly relations: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** How large a model is, and how it fares. */
export function summarise(
  size: Pick<Summary, 'projects' | 'files' | 'elements' | 'relations'>,
  diagnostics: readonly Diagnostic[],
): Summary {
  const count = (severity: Severity) => diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  return { ...size, errors: count('error'), warnings: count('warning'), infos: count('info') };
}
