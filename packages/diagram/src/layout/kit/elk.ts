import type { ElkNode } from 'elkjs/lib/elk-api.js';

/** What the layout needs of ELK. The engine runs where the program decides: in a worker, or in the same thread. */
export interface LayoutEngine {
  layout(graph: ElkNode): Promise<ElkNode>;
}

/** Gives an engine; may give the same one again. */
export type ElkFactory = () => LayoutEngine;
