import { type LayerId, TONE_IDS, type ToneId } from '../diagram.js';

/** Colours of one layer: its boxes' ground and outline, its icons and titles, the ground of its band. */
export interface LayerColours {
  readonly fill: string;
  readonly stroke: string;
  readonly ink: string;
  readonly band: string;
}

/** Ground and outline of what has a tone. */
export interface ToneColours {
  readonly fill: string;
  readonly stroke: string;
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
  /** Ground and outline of each tone of `color by`: none is the colour of a layer. */
  readonly tones: Readonly<Record<ToneId, ToneColours>>;
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
  tones: {
    'ramp-1': { fill: '#fff7b8', stroke: '#7d6a00' },
    'ramp-2': { fill: '#ffe380', stroke: '#8a5f00' },
    'ramp-3': { fill: '#ffcf8f', stroke: '#96500a' },
    'ramp-4': { fill: '#ffbd9b', stroke: '#a2401c' },
    'ramp-5': { fill: '#ffbab5', stroke: '#ab1f35' },
    'set-1': { fill: '#a9d3f5', stroke: '#1f5d8f' },
    'set-2': { fill: '#f6cf8f', stroke: '#84520f' },
    'set-3': { fill: '#9fdccb', stroke: '#14685a' },
    'set-4': { fill: '#f5bdd0', stroke: '#98295a' },
    'set-5': { fill: '#d4c8f8', stroke: '#5736a0' },
    'set-6': { fill: '#cbe08c', stroke: '#4f6617' },
    'set-7': { fill: '#e6c5a8', stroke: '#784719' },
    'set-8': { fill: '#c8ced8', stroke: '#475366' },
    kept: { fill: '#b9cfe8', stroke: '#3f5670' },
    'changed-1': { fill: '#fff0a6', stroke: '#7a6500' },
    'changed-2': { fill: '#ffd98a', stroke: '#855800' },
    'changed-3': { fill: '#f7c7a0', stroke: '#8f4a10' },
    added: { fill: '#b6e3a0', stroke: '#35691f' },
    removed: { fill: '#fac0bb', stroke: '#a3222f' },
  },
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
  tones: {
    'ramp-1': { fill: '#4a4600', stroke: '#d9c45f' },
    'ramp-2': { fill: '#5c4300', stroke: '#e8bd57' },
    'ramp-3': { fill: '#683a00', stroke: '#f2a95a' },
    'ramp-4': { fill: '#73311a', stroke: '#f59a75' },
    'ramp-5': { fill: '#7a2638', stroke: '#f7929c' },
    'set-1': { fill: '#0a4a7a', stroke: '#84bdea' },
    'set-2': { fill: '#5c4205', stroke: '#e6b765' },
    'set-3': { fill: '#00564a', stroke: '#68c7b5' },
    'set-4': { fill: '#6a2049', stroke: '#ee95b8' },
    'set-5': { fill: '#40317a', stroke: '#bda6f4' },
    'set-6': { fill: '#3c5200', stroke: '#b3cd68' },
    'set-7': { fill: '#5f4426', stroke: '#d9a780' },
    'set-8': { fill: '#474f59', stroke: '#b2bccb' },
    kept: { fill: '#2f4f72', stroke: '#9db4cf' },
    'changed-1': { fill: '#4d4600', stroke: '#dcc85c' },
    'changed-2': { fill: '#5e4200', stroke: '#e9b95a' },
    'changed-3': { fill: '#6d3a0f', stroke: '#efa06a' },
    added: { fill: '#1d5510', stroke: '#8fd072' },
    removed: { fill: '#76262c', stroke: '#f5908f' },
  },
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
    tones: Object.fromEntries(
      TONE_IDS.map((tone, index) => [
        tone,
        { fill: background, stroke: Object.values(strokes)[(index % 8) + 1] ?? text },
      ]),
    ) as Record<ToneId, ToneColours>,
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
