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
    ...palette.tones.map((tone) => tone.fill),
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

  test('gives every colour that the stylesheet asks for', () => {
    const asked = new Set([...themedStylesheet().matchAll(/var\((--govarch-[\w-]+)\)/g)].map((match) => match[1]!));
    const given = customProperties(theme);
    expect(asked.size).toBeGreaterThan(40);
    expect([...asked].filter((name) => !given.includes(`${name}:`))).toEqual([]);
    expect(plainStylesheet(theme)).not.toMatch(/var\(|undefined/);
    expect(Object.values(coloursOf(palette)).every((colour) => /^#[0-9a-f]{6}$/.test(colour))).toBe(true);
  });
});
