import type { LayerId } from '../diagram.js';

/** Colours of one layer: its boxes' ground and outline, its icons and titles, the ground of its band. */
export interface LayerColours {
  readonly fill: string;
  readonly stroke: string;
  readonly ink: string;
  readonly band: string;
}

/** All colours of a theme, as CSS colours. */
export interface Palette {
  readonly background: string;
  readonly surface: string;
  readonly outside: string;
  readonly border: string;
  readonly text: string;
  readonly muted: string;
  readonly line: string;
  readonly paper: string;
  readonly focus: string;
  readonly layers: Readonly<Record<LayerId, LayerColours>>;
  /** Ground and outline of each tone of `color by`. */
  readonly tones: readonly { readonly fill: string; readonly stroke: string }[];
}

export type ThemeId = 'light' | 'dark' | 'high-contrast' | 'high-contrast-light';

const light: Palette = {
  background: '#ffffff',
  surface: '#f8fafc',
  outside: '#f5f5f4',
  border: '#94a3b8',
  text: '#1a2433',
  muted: '#4b5768',
  line: '#56657a',
  paper: '#ffffff',
  focus: '#b45309',
  layers: {
    architecture: { fill: '#e8ecf3', stroke: '#44546f', ink: '#2b3a55', band: '#f1f4f8' },
    motivation: { fill: '#f1e9fb', stroke: '#7c54b5', ink: '#5b3691', band: '#f8f4fd' },
    business: { fill: '#fdf0d5', stroke: '#a06c14', ink: '#7a4f08', band: '#fef8ea' },
    data: { fill: '#d9f2ee', stroke: '#1d8074', ink: '#0f5e55', band: '#eef9f7' },
    application: { fill: '#dfeafa', stroke: '#3568b0', ink: '#1f4b8c', band: '#f0f5fc' },
    technology: { fill: '#e2f1dc', stroke: '#4a7f38', ink: '#315e22', band: '#f2f9ef' },
    security: { fill: '#fbe3e6', stroke: '#b3404f', ink: '#8c2836', band: '#fdf2f3' },
    transition: { fill: '#fde6d8', stroke: '#b3561f', ink: '#8a3d0f', band: '#fef4ed' },
    governance: { fill: '#e6e6f6', stroke: '#5656a8', ink: '#3d3d85', band: '#f3f3fb' },
    reference: { fill: '#ececec', stroke: '#6b6b6b', ink: '#474747', band: '#f6f6f6' },
    document: { fill: '#f0e8e0', stroke: '#85694c', ink: '#5e4730', band: '#f8f4f0' },
    views: { fill: '#ececec', stroke: '#6b6b6b', ink: '#474747', band: '#f6f6f6' },
  },
  tones: [
    { fill: '#dfeafa', stroke: '#3568b0' },
    { fill: '#fdf0d5', stroke: '#a06c14' },
    { fill: '#d9f2ee', stroke: '#1d8074' },
    { fill: '#fbe3e6', stroke: '#b3404f' },
    { fill: '#f1e9fb', stroke: '#7c54b5' },
    { fill: '#e2f1dc', stroke: '#4a7f38' },
    { fill: '#fde6d8', stroke: '#b3561f' },
    { fill: '#ececec', stroke: '#6b6b6b' },
  ],
};

const dark: Palette = {
  background: '#1e1e1e',
  surface: '#242629',
  outside: '#2a2826',
  border: '#7b8798',
  text: '#f1f4f8',
  muted: '#b9c3d0',
  line: '#a7b4c5',
  paper: '#1e1e1e',
  focus: '#fbbf5a',
  layers: {
    architecture: { fill: '#2d3542', stroke: '#93a5c2', ink: '#c4d0e3', band: '#262b33' },
    motivation: { fill: '#382c49', stroke: '#b79be0', ink: '#d8c6f2', band: '#2b2633' },
    business: { fill: '#413517', stroke: '#d9a94e', ink: '#f2cf8b', band: '#2f2a1c' },
    data: { fill: '#163d39', stroke: '#5fc2b5', ink: '#9fe0d7', band: '#1c2e2c' },
    application: { fill: '#1e3454', stroke: '#7ba7e6', ink: '#b5d0f7', band: '#202a38' },
    technology: { fill: '#27401e', stroke: '#8fc77b', ink: '#bde3ae', band: '#232e1f' },
    security: { fill: '#4a232a', stroke: '#e68b97', ink: '#f6bcc4', band: '#322225' },
    transition: { fill: '#4a2c18', stroke: '#e59a68', ink: '#f6c4a3', band: '#33261d' },
    governance: { fill: '#2f2f54', stroke: '#a3a3e8', ink: '#cdcdf7', band: '#272738' },
    reference: { fill: '#383838', stroke: '#a8a8a8', ink: '#d4d4d4', band: '#2a2a2a' },
    document: { fill: '#3d3227', stroke: '#c4a582', ink: '#e2cdb5', band: '#2c2722' },
    views: { fill: '#383838', stroke: '#a8a8a8', ink: '#d4d4d4', band: '#2a2a2a' },
  },
  tones: [
    { fill: '#1e3454', stroke: '#7ba7e6' },
    { fill: '#413517', stroke: '#d9a94e' },
    { fill: '#163d39', stroke: '#5fc2b5' },
    { fill: '#4a232a', stroke: '#e68b97' },
    { fill: '#382c49', stroke: '#b79be0' },
    { fill: '#27401e', stroke: '#8fc77b' },
    { fill: '#4a2c18', stroke: '#e59a68' },
    { fill: '#383838', stroke: '#a8a8a8' },
  ],
};

function contrast(background: string, text: string, strokes: Readonly<Record<LayerId, string>>): Palette {
  const layers = Object.fromEntries(
    Object.entries(strokes).map(([layer, stroke]) => [
      layer,
      { fill: background, stroke, ink: stroke, band: background },
    ]),
  ) as Record<LayerId, LayerColours>;
  return {
    background,
    surface: background,
    outside: background,
    border: text,
    text,
    muted: text,
    line: text,
    paper: background,
    focus: strokes.transition,
    layers,
    tones: light.tones.map((_, index) => ({ fill: background, stroke: Object.values(strokes)[index + 1] ?? text })),
  };
}

const highContrast = contrast('#000000', '#ffffff', {
  architecture: '#ffffff',
  application: '#6fc3ff',
  business: '#ffd24a',
  data: '#4dffe1',
  security: '#ff9aa8',
  motivation: '#d7b3ff',
  technology: '#9dff7a',
  transition: '#ffae70',
  governance: '#c3c3ff',
  reference: '#e0e0e0',
  document: '#ffd9b0',
  views: '#e0e0e0',
});

const highContrastLight = contrast('#ffffff', '#000000', {
  architecture: '#000000',
  application: '#003d8f',
  business: '#6b4300',
  data: '#00574d',
  security: '#8f0016',
  motivation: '#4d1a8f',
  technology: '#1c5200',
  transition: '#7a2d00',
  governance: '#22227a',
  reference: '#333333',
  document: '#4d3319',
  views: '#333333',
});

export const palettes: Readonly<Record<ThemeId, Palette>> = {
  light,
  dark,
  'high-contrast': highContrast,
  'high-contrast-light': highContrastLight,
};
