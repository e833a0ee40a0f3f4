import { describe, expect, test } from 'vitest';
import { afterReveal, attendTo, followsTo, isOwnSelection } from '../src/diagram/attention.js';

const systems = 'file:///vpcp/systems.govarch';
const business = 'file:///vpcp/business.govarch';
const name = { start: { line: 3, character: 9 }, end: { line: 3, character: 17 } };

describe('a diagram opened for a document', () => {
  test('follows the reader to another document', () => {
    expect(followsTo(attendTo(systems), business)).toBe(true);
  });

  test('stays while the reader is in its own document', () => {
    expect(followsTo(attendTo(systems), systems)).toBe(false);
  });

  test('stays when the reader turns to a document that it led to itself', () => {
    expect(followsTo(afterReveal(attendTo(systems), business, name), business)).toBe(false);
  });

  test('follows again once it shows something else', () => {
    const led = afterReveal(attendTo(systems), business, name);
    expect(followsTo(attendTo(business), systems)).toBe(true);
    expect(followsTo(led, 'file:///vpcp/data.govarch')).toBe(true);
  });
});

describe('a selection in a text', () => {
  const attention = afterReveal(attendTo(systems), systems, name);

  test('that the diagram made is its own', () => {
    expect(isOwnSelection(attention, systems, name)).toBe(true);
  });

  test('elsewhere, or in another document, or before anything was revealed is the reader’s', () => {
    expect(isOwnSelection(attention, systems, { start: name.start, end: name.start })).toBe(false);
    expect(isOwnSelection(attention, business, name)).toBe(false);
    expect(isOwnSelection(attendTo(systems), systems, name)).toBe(false);
  });
});
