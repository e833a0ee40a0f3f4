import { layoutBands } from '../../layout/kit/bands/layout-bands.js';
import type { LaidOut, LayoutTools } from '../../layout/kit/laid-out.js';
import type { BandedScene } from '../../views/scene.js';

/** Lays the overall model out: bands from the users down to the technology, the outside at their right. */
export function layoutLandscape(scene: BandedScene, { pause }: LayoutTools): Promise<LaidOut> {
  return layoutBands(scene, pause);
}
