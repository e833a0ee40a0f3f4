import { replaceControls } from '@govarch/model/text';

/** A text so that a terminal shows all of it and does nothing else: what it would obey is written as `<U+001B>`. */
export function terminalText(text: string): string {
  return replaceControls(text, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
  });
}

/** A text as a part of one line: nothing in it can pass for a line of its own. */
export function terminalLine(text: string): string {
  return terminalText(text.replace(/[\r\n\t]+/g, ' '));
}
