import { modelOf } from '@govarch/language/testing';
import { coreVocabulary, icons as iconTable } from '@govarch/model/vocabulary';
import { describe, expect, test } from 'vitest';
import { type Drawable, figureOf, iconFigure, type SvgElement } from '../src/figures/figures.js';
import { icons } from '../src/figures/icons.js';
import { drawModel } from './support/drawing.js';
import { sample } from './support/sample.js';

function everyElement(element: SvgElement): SvgElement[] {
  return [element, ...element.children.flatMap((child) => (typeof child === 'string' ? [] : everyElement(child)))];
}

describe('figures', () => {
  test('every kind of the vocabulary has a sign, and so has every icon that a project may choose', () => {
    expect(coreVocabulary.kinds.filter(({ id }) => !(id in icons))).toEqual([]);
    expect(Object.keys(icons).sort()).toEqual(iconTable.map(({ id }) => id).sort());
  });

  test('no two signs look alike without colour', () => {
    expect(new Set(Object.values(icons)).size).toBe(iconTable.length);
  });

  test.each(iconTable.map(({ id }) => id))('the sign %s is a path within its field', (icon) => {
    expect(iconFigure(icon, 0, 0, 16).attributes.d).toMatch(/^M[\dMLHVACQSZmlhvacqsz .,-]+$/);
  });

  test('take their colours from style classes alone', async () => {
    const parsed = await modelOf(sample);
    const diagram = await drawModel(parsed, { type: 'view', view: 'vpcp::TongThe' });
    const coloured = (diagram.children as Drawable[])
      .flatMap((item) => everyElement(figureOf(item)))
      .filter(({ attributes }) => ['fill', 'stroke', 'style', 'color'].some((name) => name in attributes));
    expect(coloured).toEqual([]);
  });

  test('of the same item are the same', async () => {
    const parsed = await modelOf(sample);
    const diagram = await drawModel(parsed, { type: 'view', view: 'vpcp::TongThe' });
    for (const item of diagram.children) {
      expect(figureOf(structuredClone(item))).toEqual(figureOf(item));
    }
  });
});
