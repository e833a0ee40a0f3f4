import { describe, expect, test } from 'vitest';
import {
  coloursOf,
  customProperties,
  palettes,
  plainStylesheet,
  type ThemeId,
  themedStylesheet,
} from '../src/theme/theme.js';

/** Relative luminance by WCAG 2.2. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const value = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** How different two colours look: their distance in CIELAB, in which 2 is just seen. */
function difference(a: string, b: string): number {
  const [first, second] = [lab(a), lab(b)];
  return Math.hypot(...first.map((value, index) => value - second[index]!));
}

function lab(hex: string): [number, number, number] {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const value = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  const curve = (value: number) => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116);
  const x = curve((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047);
  const y = curve(0.2126 * red + 0.7152 * green + 0.0722 * blue);
  const z = curve((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const themes = Object.keys(palettes) as ThemeId[];

describe.each(themes)('the %s theme', (theme) => {
  const palette = palettes[theme];
  const layers = Object.entries(palette.layers);
  const grounds = [
    palette.background,
    palette.surface,
    palette.outside,
    palette.paper,
    ...layers.flatMap(([, layer]) => [layer.fill, layer.band]),
    ...Object.values(palette.tones).map((tone) => tone.fill),
  ];

  test('has text of at least 4.5 to 1 on every ground', () => {
    for (const ground of grounds) {
      expect(contrast(palette.text, ground), `text on ${ground}`).toBeGreaterThanOrEqual(4.5);
      expect(contrast(palette.muted, ground), `quiet text on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
  });

  test.each(layers)('has titles and signs of %s of at least 4.5 to 1 on its grounds', (_, layer) => {
    expect(contrast(layer.ink, layer.fill)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(layer.ink, layer.band)).toBeGreaterThanOrEqual(4.5);
  });

  test('has lines and outlines of at least 3 to 1', () => {
    for (const ground of [
      palette.background,
      palette.surface,
      palette.outside,
      ...layers.map(([, layer]) => layer.band),
    ]) {
      expect(contrast(palette.line, ground), `lines on ${ground}`).toBeGreaterThanOrEqual(3);
    }
    for (const [name, layer] of layers) {
      expect(contrast(layer.stroke, layer.band), name).toBeGreaterThanOrEqual(3);
      expect(contrast(layer.stroke, palette.background), name).toBeGreaterThanOrEqual(3);
    }
  });

  test('has outlines of tones of at least 3 to 1, and on the page', () => {
    for (const [name, tone] of Object.entries(palette.tones)) {
      expect(contrast(tone.stroke, tone.fill), name).toBeGreaterThanOrEqual(3);
      expect(contrast(tone.stroke, palette.background), name).toBeGreaterThanOrEqual(3);
    }
  });

  test('gives every colour that the stylesheet asks for', () => {
    const asked = new Set([...themedStylesheet().matchAll(/var\((--govarch-[\w-]+)\)/g)].map((match) => match[1]!));
    const given = customProperties(theme);
    expect(asked.size).toBeGreaterThan(40);
    expect([...asked].filter((name) => !given.includes(`${name}:`))).toEqual([]);
    expect(plainStylesheet(theme)).not.toMatch(/var\(|undefined/);
    expect(Object.values(coloursOf(palette)).every((colour) => /^#[0-9a-f]{6}$/.test(colour))).toBe(true);
  });
});

describe.each(['light', 'dark'] as const)('the %s theme, by its grounds', (theme) => {
  test('has no tone that looks like a layer, and no two alike', () => {
    const tones = Object.entries(palettes[theme].tones);
    const layers = Object.entries(palettes[theme].layers);
    for (const [name, { fill }] of tones) {
      const alike = layers.filter(([, layer]) => difference(layer.fill, fill) < 7).map(([layer]) => layer);
      expect(alike, name).toEqual([]);
    }
    for (const family of ['ramp-', 'set-', '']) {
      const fills = tones
        .filter(([name]) => (family === '' ? !/^(?:ramp|set)-/.test(name) : name.startsWith(family)))
        .map(([, { fill }]) => fill);
      const differences = fills.flatMap((a, index) => fills.slice(index + 1).map((b) => difference(a, b)));
      expect(Math.min(...differences), family).toBeGreaterThan(10);
    }
  });
});
