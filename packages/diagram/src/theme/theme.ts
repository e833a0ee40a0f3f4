import { type LayerId, type StyleRule, TONE_IDS, type ToneId } from '../diagram.js';
import { FONT_FAMILY, textStyles } from '../text/text-styles.js';
import { type Palette, palettes, type ThemeId } from './palettes.js';

export { type LayerColours, type Palette, palettes, type ThemeId } from './palettes.js';

/** Names one colour of a palette: `text`, `layer-data-fill`, `tone-ramp-3-stroke`. */
export type ColourName = string;

/** All colours of a palette by their names. */
export function coloursOf(palette: Palette): Readonly<Record<ColourName, string>> {
  const { layers, tones, ...plain } = palette;
  const colours: Record<ColourName, string> = { ...plain };
  for (const [layer, set] of Object.entries(layers)) {
    for (const [part, colour] of Object.entries(set)) {
      colours[`layer-${layer}-${part}`] = colour as string;
    }
  }
  for (const [tone, { fill, stroke }] of Object.entries(tones)) {
    colours[`tone-${tone}-fill`] = fill;
    colours[`tone-${tone}-stroke`] = stroke;
  }
  return colours;
}

/** The palette as custom properties for a rule of one's own: `--govarch-text: #1a2433; …`. */
export function customProperties(theme: ThemeId): string {
  return Object.entries(coloursOf(palettes[theme]))
    .map(([name, colour]) => `--govarch-${name}: ${colour};`)
    .join('\n  ');
}

/** The stylesheet with colours taken from custom properties, for a viewer that sets them by its theme. */
export function themedStylesheet(): string {
  return stylesheet(customProperty);
}

/** The rules that a diagram brings along, for the same viewer. */
export function themedRules(rules: readonly StyleRule[]): string {
  return rulesText(rules, customProperty);
}

/**
 * The stylesheet of one theme with its colours written out: works in every reader of SVG.
 *
 * @param rules those that the diagram brings along
 */
export function plainStylesheet(theme: ThemeId, rules: readonly StyleRule[] = []): string {
  const colours = coloursOf(palettes[theme]);
  const colour = (name: ColourName): string => colours[name]!;
  return [stylesheet(colour), ...(rules.length > 0 ? [rulesText(rules, colour)] : [])].join('\n');
}

function customProperty(name: ColourName): string {
  return `var(--govarch-${name})`;
}

function rulesText(rules: readonly StyleRule[], colour: Colour): string {
  return rules
    .map(({ selector, declarations }) => {
      const values = Object.entries(declarations).map(([property, value]) => [
        property,
        typeof value === 'object' ? colour(value.colour) : value,
      ]);
      return ruleText(selector, Object.fromEntries(values));
    })
    .join('\n');
}

function ruleText(selector: string, declarations: Record<string, string | number>): string {
  const text = Object.entries(declarations).map(([property, value]) => `${property}: ${value};`);
  return `${selector} { ${text.join(' ')} }`;
}

/** The rules for all figures. */
function stylesheet(colour: (name: ColourName) => string): string {
  const rule = ruleText;
  const layers = Object.keys(palettes.light.layers) as LayerId[];
  return [
    rule('.govarch-background', { fill: colour('background') }),
    rule('.govarch-text', {
      'font-family': `'${FONT_FAMILY}'`,
      'font-kerning': 'none',
      'font-variant-ligatures': 'none',
      'white-space': 'pre',
      fill: colour('text'),
      stroke: 'none',
    }),
    ...Object.entries(textStyles).map(([style, { size, weight }]) =>
      rule(`.text-${style}`, { 'font-size': `${size}px`, 'font-weight': weight }),
    ),
    rule('.text-subtitle', { fill: colour('muted') }),
    rule('.text-note', { fill: colour('muted') }),
    rule('.govarch-shape', { fill: colour('paper'), stroke: colour('border'), 'stroke-width': 1.2 }),
    rule('.govarch-shape-detail', { fill: 'none', stroke: colour('border'), 'stroke-width': 1 }),
    rule('.govarch-icon', {
      fill: 'none',
      stroke: colour('muted'),
      'stroke-width': 1.3,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    }),
    rule('.govarch-badge-ground', { fill: colour('paper'), stroke: colour('border'), 'stroke-width': 0.8 }),
    rule('.govarch-surface', { fill: colour('surface'), stroke: colour('border'), 'stroke-width': 1 }),
    rule('.area-boundary > .govarch-surface', { 'stroke-width': 1.4 }),
    rule('.area-outside > .govarch-surface', { fill: colour('outside'), 'stroke-dasharray': '6 4' }),
    rule('.area-group > .govarch-surface', { stroke: 'none' }),
    rule('.area-party > .govarch-surface', { fill: colour('paper') }),
    rule('.govarch-line', { fill: 'none', stroke: colour('line'), 'stroke-width': 1.2, 'stroke-linejoin': 'round' }),
    rule('.weight-2 > .govarch-line', { 'stroke-width': 2 }),
    rule('.weight-3 > .govarch-line', { 'stroke-width': 3 }),
    rule('.line-dashed > .govarch-line', { 'stroke-dasharray': '6 3' }),
    rule('.line-dotted > .govarch-line', { 'stroke-dasharray': '2 3' }),
    rule('.govarch-edge-target', { fill: 'none', stroke: 'none', 'stroke-width': 10 }),
    rule('.govarch-head', { fill: colour('line'), stroke: 'none' }),
    rule('.govarch-head-open', { fill: 'none', stroke: colour('line'), 'stroke-width': 1.3 }),
    rule('.govarch-label-ground', { fill: colour('background'), stroke: 'none' }),
    rule('.label-count > .govarch-label-ground', { stroke: colour('line'), 'stroke-width': 0.9 }),
    rule('.govarch-legend-ground', { fill: colour('surface'), stroke: colour('border'), 'stroke-width': 0.8 }),
    ...layers.flatMap((layer) => layerRules(layer, rule, colour)),
    rule('.tone-none > .govarch-shape', { fill: colour('paper'), stroke: colour('border') }),
    ...TONE_IDS.flatMap((tone) => toneRules(tone, rule, colour)),
    rule('.planned > .govarch-shape', { 'stroke-dasharray': '5 3' }),
    rule('.retired > .govarch-shape', { 'stroke-dasharray': '1.5 2.5' }),
    rule('.role-focus > .govarch-shape', { 'stroke-width': 2.4 }),
    rule('.role-row > .govarch-shape', { 'stroke-width': 0.7 }),
  ].join('\n');
}

type Rule = (selector: string, declarations: Record<string, string | number>) => string;
type Colour = (name: ColourName) => string;

function layerRules(layer: LayerId, rule: Rule, colour: Colour): string[] {
  const part = (name: string): string => colour(`layer-${layer}-${name}`);
  return [
    rule(`.layer-${layer} > .govarch-shape`, { fill: part('fill'), stroke: part('stroke') }),
    rule(`.layer-${layer} > .govarch-shape-detail`, { stroke: part('stroke') }),
    rule(`.layer-${layer} > .govarch-icon`, { stroke: part('ink') }),
    rule(`.role-row.layer-${layer} > .govarch-shape`, { fill: colour('paper') }),
    rule(`.role-group.layer-${layer} > .govarch-shape`, { fill: part('band') }),
    rule(`.area-band.layer-${layer} > .govarch-surface`, { fill: part('band'), stroke: 'none' }),
    rule(`.area-side.layer-${layer} > .govarch-surface`, { fill: part('band'), stroke: 'none' }),
    rule(`.area-band.layer-${layer} > .govarch-strip`, { fill: part('fill'), stroke: 'none' }),
    rule(`.area-band.layer-${layer} > .text-heading`, { fill: part('ink') }),
    rule(`.area-side.layer-${layer} > .text-heading`, { fill: part('ink') }),
  ];
}

function toneRules(tone: ToneId, rule: Rule, colour: Colour): string[] {
  return [
    rule(`.tone-${tone} > .govarch-shape`, {
      fill: colour(`tone-${tone}-fill`),
      stroke: colour(`tone-${tone}-stroke`),
    }),
    rule(`.tone-${tone} > .govarch-shape-detail`, { stroke: colour(`tone-${tone}-stroke`) }),
  ];
}
