import type { Diagram, DiagramArea, DiagramItem, DiagramLabel, DiagramMark, DiagramNode } from '../diagram.js';
import { figureOf } from '../figures/figures.js';
import { type SvgElement, svg } from '../figures/svg-element.js';
import { FONT_FAMILY } from '../text/text-styles.js';
import { drawableText } from '../text/wrap.js';
import { plainStylesheet, type ThemeId } from '../theme/theme.js';
import { embeddedFonts } from './embedded-fonts.js';
import { serialize } from './svg-text.js';

export { escapeXml } from './svg-text.js';

export interface SvgOptions {
  readonly theme?: ThemeId;
  /** Whether the font is part of the file, so that it looks the same everywhere. A rasteriser that has it needs no copy. */
  readonly embedFonts?: boolean;
}

/**
 * The diagram as an SVG document that stands alone: no script, nothing loaded from elsewhere, texts as texts.
 * The same diagram gives the same bytes.
 */
export function renderSvg(diagram: Diagram, options: SvgOptions = {}): string {
  const { width, height } = diagram.bounds;
  const style = [
    ...(options.embedFonts === false ? [] : fontFaces()),
    plainStylesheet(options.theme ?? 'light', diagram.styles),
  ];
  const title = drawableText(diagram.view.title);
  const root = svg(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-label': title,
    },
    [
      svg('title', {}, [title]),
      svg('desc', {}, [diagram.description]),
      svg('style', {}, [style.join('\n')]),
      svg('rect', { class: 'govarch-background', width, height }),
      ...diagram.children.map(drawItem),
    ],
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${serialize(root)}\n`;
}

function fontFaces(): string[] {
  return Object.entries(embeddedFonts).map(
    ([weight, data]) =>
      `@font-face { font-family: '${FONT_FAMILY}'; font-weight: ${weight}; src: url(data:font/woff2;base64,${data}) format('woff2'); }`,
  );
}

type Placed = DiagramItem | DiagramArea | DiagramNode | DiagramMark | DiagramLabel;

function drawItem(item: Placed): SvgElement {
  const figure = figureOf(item);
  const children = childrenOf(item).map(drawItem);
  if (item.type === 'edge') {
    return svg('g', {}, [figure, ...children]);
  }
  const tooltip = item.type === 'node' ? [svg('title', {}, [item.tooltip])] : [];
  const place = { transform: `translate(${item.position.x} ${item.position.y})` };
  return svg('g', place, [...tooltip, figure, ...children]);
}

function childrenOf(item: Placed): readonly Placed[] {
  return item.type === 'area' || item.type === 'node' || item.type === 'edge' ? item.children : [];
}
