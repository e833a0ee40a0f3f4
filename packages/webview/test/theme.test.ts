import { expect, test } from 'vitest';
import { themeOf } from '../src/theme/editor-theme.js';

test.each([
  ['vscode-light', 'light'],
  ['vscode-dark', 'dark'],
  ['vscode-dark vscode-high-contrast', 'high-contrast'],
  ['vscode-high-contrast vscode-high-contrast-light', 'high-contrast-light'],
  ['vscode-light vscode-high-contrast-light', 'high-contrast-light'],
  ['', 'light'],
])('the classes "%s" of VS Code ask for the theme %s', (classes, theme) => {
  expect(themeOf(classes)).toBe(theme);
});
