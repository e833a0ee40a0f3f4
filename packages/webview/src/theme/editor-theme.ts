import type { StyleRule } from '@govarch/diagram/diagram';
import { customProperties, type ThemeId, themedRules, themedStylesheet } from '@govarch/diagram/theme';

/** The theme that fits the classes which VS Code puts on the body of a webview. */
export function themeOf(className: string): ThemeId {
  const set = new Set(className.split(' '));
  if (set.has('vscode-high-contrast-light')) {
    return 'high-contrast-light';
  }
  if (set.has('vscode-high-contrast')) {
    return 'high-contrast';
  }
  return set.has('vscode-dark') ? 'dark' : 'light';
}

/**
 * Draws the diagram in the colours of the editor's theme, now and whenever it changes. The sheets are adopted as
 * objects: a style element would not be allowed by the page's security policy.
 *
 * @returns takes the rules that a diagram brings along, in place of those of the one before
 */
export function followEditorTheme(document: Document): (rules: readonly StyleRule[]) => void {
  const figures = new CSSStyleSheet();
  const ownFigures = new CSSStyleSheet();
  const colours = new CSSStyleSheet();
  figures.replaceSync(themedStylesheet());
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, figures, ownFigures, colours];
  let current: ThemeId | undefined;
  const apply = () => {
    const theme = themeOf(document.body.className);
    if (theme !== current) {
      current = theme;
      document.body.dataset.theme = theme;
      colours.replaceSync(`:root { ${customProperties(theme)} }`);
    }
  };
  new MutationObserver(apply).observe(document.body, { attributes: true, attributeFilter: ['class'] });
  apply();
  return (rules) => ownFigures.replaceSync(themedRules(rules));
}
