import type { Diagram } from '@govarch/diagram/diagram';
import { exportJson } from '@govarch/exchange/json';
import type { Origin } from '@govarch/model/finding';
import type { PublicModel } from '@govarch/model/public-model';
import { replaceControls } from '@govarch/model/text';
import type { Console } from '../console.js';
import type { Location } from './diagnostic.js';
import { prettyReport } from './pretty.js';
import type { Report } from './report.js';

/** A form in which `validate` reports. */
type ReportFormat = (report: Report, console: Console) => string;

/** A form in which `render` writes a picture. The renderer is loaded only when something is drawn. */
type PictureFormat = (
  diagram: Diagram,
  renderer: typeof import('../picture-renderer.js'),
) => string | Promise<Uint8Array>;

/** A form in which `export` writes a model: only what may be published reaches it. */
type ExportFormat = (model: PublicModel, projects: ReadonlySet<string>, locate: (origin: Origin) => Location) => string;

/** Every form of output of every command, by the name that `--format` takes; the first is the default. */
export const outputFormats = {
  validate: {
    pretty: prettyReport,
    json: (report) => json(report),
  },
  render: {
    svg: (diagram, renderer) => renderer.svgOf(diagram),
    png: (diagram, renderer) => renderer.pngOf(diagram),
  },
  export: {
    json: (model, projects, locate) => json(exportJson(model, projects, locate)),
  },
} as const satisfies {
  readonly validate: Readonly<Record<string, ReportFormat>>;
  readonly render: Readonly<Record<string, PictureFormat>>;
  readonly export: Readonly<Record<string, ExportFormat>>;
};

/** The forms of report that only the terminal gets, and that tell everything: all others hold what may be published. */
export const terminalFormats: ReadonlySet<string> = new Set<FormatName<'validate'>>(['pretty']);

/** The commands that write something in a form of the user's choice. */
export type OutputCommand = keyof typeof outputFormats;

/** The name of a command's format. */
export type FormatName<Command extends OutputCommand> = keyof (typeof outputFormats)[Command];

/** The names of a command's formats, the default first. */
export function formatNames<Command extends OutputCommand>(command: Command): readonly FormatName<Command>[] {
  return Object.keys(outputFormats[command]) as FormatName<Command>[];
}

/** JSON that a terminal shows as it is: what it would obey stands there by its number. */
function json(value: unknown): string {
  const text = JSON.stringify(value, null, 2);
  return `${replaceControls(text, escaped)}\n`;
}

function escaped(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}
