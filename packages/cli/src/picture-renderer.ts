import { readFile } from 'node:fs/promises';
import type { Diagram } from '@govarch/diagram/diagram';
import { type DiagramRequest, drawDiagram, type SceneOptions } from '@govarch/diagram/draw';
import { renderSvg } from '@govarch/diagram/svg';
import type { PublicModel } from '@govarch/model/public-model';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import Elk from 'elkjs/lib/elk.bundled.js';

/** Pixels of a PNG per unit of the drawing, so that text stays sharp in print. */
const PNG_SCALE = 2;

/** Lays a view out. The command has nothing else to do meanwhile, so ELK runs in the same thread. */
export function drawPicture(model: PublicModel, request: DiagramRequest, options: SceneOptions): Promise<Diagram> {
  return drawDiagram(model, request, { ...options, createElk: () => new Elk() });
}

/** The diagram as an SVG document with its fonts in it. */
export function svgOf(diagram: Diagram): string {
  return renderSvg(diagram);
}

let rasteriser: Promise<readonly Uint8Array[]> | undefined;

/** The diagram as a PNG on a white ground, drawn with the fonts that ship with the command and no others. */
export async function pngOf(diagram: Diagram): Promise<Uint8Array> {
  rasteriser ??= loadRasteriser();
  const fontBuffers = await rasteriser;
  const picture = new Resvg(renderSvg(diagram, { embedFonts: false }), {
    fitTo: { mode: 'zoom', value: PNG_SCALE },
    font: { fontBuffers: [...fontBuffers], loadSystemFonts: false, defaultFontFamily: 'Be Vietnam Pro' },
  });
  return picture.render().asPng();
}

/** Loads the rasteriser and the fonts from the files beside the bundle. */
async function loadRasteriser(): Promise<readonly Uint8Array[]> {
  const asset = (name: string) => readFile(new URL(`./assets/${name}`, import.meta.url));
  await initWasm(await asset('resvg.wasm'));
  return Promise.all([asset('BeVietnamPro-Regular.ttf'), asset('BeVietnamPro-SemiBold.ttf')]);
}
