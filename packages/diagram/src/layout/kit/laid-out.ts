import type { DiagramEdge, DiagramItem } from '../../diagram.js';
import type { ElkFactory } from './elk.js';

/** Lets other work of the thread run; rejects when the diagram is no longer wanted. */
export type Pause = () => Promise<void>;

/** What layouts get from the program that draws. */
export interface LayoutTools {
  readonly createElk: ElkFactory;
  readonly pause: Pause;
}

/** Items with their places to each other; caption, legend and margin come around them later. */
export interface LaidOut {
  readonly items: DiagramItem[];
  readonly edges: DiagramEdge[];
}
