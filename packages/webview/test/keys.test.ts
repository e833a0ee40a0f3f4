import { expect, test } from 'vitest';
import { commandOf } from '../src/interaction/keys.js';

const stroke = (key: string, modifiers = {}) =>
  commandOf({ key, ctrlKey: false, altKey: false, metaKey: false, ...modifiers });

test.each([
  ['+', 'zoomIn'],
  ['-', 'zoomOut'],
  ['0', 'actualSize'],
  ['f', 'fit'],
  ['ArrowLeft', 'left'],
  ['Enter', 'open'],
  ['Backspace', 'back'],
])('the key %s does %s', (key, command) => {
  expect(stroke(key)).toBe(command);
});

test("keys with a modifier are the editor's: Ctrl+F stays its search", () => {
  expect(stroke('f', { ctrlKey: true })).toBeUndefined();
  expect(stroke('-', { metaKey: true })).toBeUndefined();
  expect(stroke('x')).toBeUndefined();
});
