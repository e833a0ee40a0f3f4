import type { ModelWorkspace } from '@govarch/language/workspace';
import type { Finding } from '@govarch/model/finding';
import type { IsoDate } from '@govarch/model/model';
import type { ElkEngine } from './elk-engine.js';

/** What the diagrams of a server are made from. */
export interface DiagramDependencies {
  readonly workspace: ModelWorkspace;
  /** All findings of a document, of its text and of the rules. */
  readonly findings: { findingsOf(document: string): readonly Finding[] };
  /** Gives an engine of its own to a diagram. */
  createElk(): ElkEngine;
  /** The version of a document's text that the model takes into account; undefined where the editor has none open. */
  versionOf(document: string): number | undefined;
  /** The date that projects without a date of their own are looked at. */
  readonly today: () => IsoDate;
  /** The day whose law counts, where the user asks for one. */
  readonly lawDate: () => IsoDate | undefined;
  /** Tells the people who maintain the server of a defect. */
  report(error: unknown): void;
}
