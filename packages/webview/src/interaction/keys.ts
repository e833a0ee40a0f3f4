/** What the reader of a diagram can do with the view on it. */
export type ViewportCommand = 'zoomIn' | 'zoomOut' | 'actualSize' | 'fit' | 'left' | 'right' | 'up' | 'down';

/** What keys do in the diagram. */
export type KeyCommand = ViewportCommand | 'back' | 'open';

const KEYS: Readonly<Record<string, KeyCommand>> = {
  '+': 'zoomIn',
  '=': 'zoomIn',
  '-': 'zoomOut',
  '0': 'actualSize',
  f: 'fit',
  F: 'fit',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Backspace: 'back',
  Enter: 'open',
};

/** The part of a keyboard event that decides. */
export interface KeyStroke {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** What a key does; undefined for all keys that are the editor's. */
export function commandOf(stroke: KeyStroke): KeyCommand | undefined {
  return stroke.ctrlKey || stroke.altKey || stroke.metaKey ? undefined : KEYS[stroke.key];
}
