import { layoutBands } from '../../layout/kit/bands/layout-bands.js';
import type { LaidOut, LayoutTools } from '../../layout/kit/laid-out.js';
import type { BandedScene } from '../../views/scene.js';

/** Lays a layer out: a band for each kind, what is contained as rows of its box, relations between the boxes. */
export function layoutLayer(scene: BandedScene, { pause }: LayoutTools): Promise<LaidOut> {
  return layoutBands(scene, pause);
}
