import path from 'node:path';
import type { Diagram } from '@govarch/diagram/diagram';
import type { DiagramRequest } from '@govarch/diagram/draw';
import type { IsoDate, ModelReader } from '@govarch/model/model';
import type { PublicModel } from '@govarch/model/public-model';
import { nearest } from '@govarch/model/text';
import type { Language } from '@govarch/model/vocabulary';
import type { Console } from '../console.js';
import { ExitCode } from '../exit-codes.js';
import { distinctFileNames, type Named } from '../file-names.js';
import { checkFolder, writeOutput } from '../files.js';
import { messages } from '../messages.js';
import { openProjects } from '../open-projects.js';
import { today } from '../options.js';
import { type FormatName, outputFormats } from '../output/formats.js';
import { terminalLine } from '../output/terminal-text.js';
import { permissionToWrite, tellWithheld } from '../publishing.js';
import { UsageError } from '../usage-error.js';
import { displayPath, namedPaths } from '../workspace-paths.js';

export interface RenderOptions {
  readonly view?: readonly string[];
  readonly format: FormatName<'render'>;
  readonly output: string;
  readonly language?: Language;
  readonly asOf?: IsoDate;
  readonly lawDate?: IsoDate;
  readonly force?: boolean;
}

/** A picture to be drawn, and the name after which its file is called. */
interface Picture extends Named {
  readonly request: DiagramRequest;
}

/** Draws the public part of a project: the named views, or all declared ones, or the overall model where none is declared. */
export async function renderCommand(folder: string, options: RenderOptions, console: Console): Promise<ExitCode> {
  const named = namedPaths([folder]);
  console.progress(messages.loading);
  const projects = await openProjects(named, { asOf: options.asOf, lawDate: options.lawDate });
  const speaking = console.speak(options.language ?? projects.language ?? console.language);
  const { model, exitCode } = await permissionToWrite(projects, options.force === true, speaking);
  if (!model) {
    return exitCode;
  }
  checkFolder(options.output);
  const declared = declaredPictures(model, projects.names);
  const asked = options.view?.map((name) => namedPicture(model, projects.names, name));
  const pictures = byId(asked ?? declared);
  const names = fileNames(byId([...pictures.values(), ...declared]));
  let worst: ExitCode = exitCode;
  for (const { id, request } of pictures.values()) {
    const code = await writePicture(model, request, names.get(id) ?? id, options, speaking);
    worst = Math.max(worst, code) as ExitCode;
  }
  tellWithheld(model, speaking);
  return worst;
}

/** Draws a picture and writes its file. Whatever goes wrong is told and goes into the exit code: the other pictures go on. */
async function writePicture(
  model: PublicModel,
  request: DiagramRequest,
  name: string,
  options: RenderOptions,
  console: Console,
): Promise<ExitCode> {
  try {
    console.progress(messages.drawing(name));
    const renderer = await import('../picture-renderer.js');
    const { asOf, language } = options;
    const diagram = await renderer.drawPicture(model, request, { today: today(), asOf, language });
    console.done();
    tellNotices(diagram, name, console);
    if (isDrawn(diagram)) {
      const file = path.join(options.output, `${name}.${options.format}`);
      writeOutput(file, await outputFormats.render[options.format](diagram, renderer), options.output);
      console.write(`${terminalLine(messages.written(displayPath(file))[console.language])}\n`);
      return ExitCode.clean;
    }
    // Of all views some may not be drawn yet; who asks for one by its name misses it.
    return options.view ? ExitCode.usage : ExitCode.clean;
  } catch (error) {
    console.done();
    if (error instanceof UsageError) {
      console.tell(error.text);
      return ExitCode.usage;
    }
    console.tell(messages.notDrawn(name, error instanceof Error ? error.message : String(error)));
    return ExitCode.failure;
  }
}

/** Pictures by their ids, of several with one id the first. */
function byId(pictures: readonly Picture[]): ReadonlyMap<string, Picture> {
  const found = new Map<string, Picture>();
  for (const picture of pictures) {
    if (!found.has(picture.id)) {
      found.set(picture.id, picture);
    }
  }
  return found;
}

/** The file names of pictures by their ids; the same whether all are drawn or some. */
function fileNames(pictures: ReadonlyMap<string, Picture>): ReadonlyMap<string, string> {
  const names = distinctFileNames([...pictures.values()]);
  return new Map([...pictures.keys()].map((id, index) => [id, names[index]!]));
}

function declaredPictures(model: ModelReader, projects: ReadonlySet<string>): Picture[] {
  const views = [...model.views()].filter((view) => projects.has(view.project));
  const several = projects.size > 1;
  const pictures = views.map((view) => pictureOfView(view.id, several ? `${view.project}-${view.name}` : view.name));
  return pictures.length > 0 ? pictures : [...projects].sort().map((project) => pictureOfProject(project));
}

function pictureOfView(view: string, name: string): Picture {
  return { id: `view ${view}`, name, request: { type: 'view', view } };
}

function pictureOfProject(project: string): Picture {
  return { id: `project ${project}`, name: project, request: { type: 'project', project } };
}

/** The view of this name, else the automatic view of the element of this name; by qualified name, in any named project. */
function namedPicture(model: ModelReader, projects: ReadonlySet<string>, name: string): Picture {
  for (const project of projects) {
    const id = `${project}::${name}`;
    if (model.view(id)) {
      return pictureOfView(id, name);
    }
  }
  for (const project of projects) {
    const id = `${project}::${name}`;
    if (model.element(id)) {
      return { id: `element ${id}`, name, request: { type: 'element', element: id } };
    }
  }
  const known = [
    ...[...model.views()].filter((view) => projects.has(view.project)).map((view) => view.name),
    ...[...model.elements()]
      .filter((element) => projects.has(element.project) && element.name !== undefined)
      .map((element) => element.qualifiedName),
  ];
  throw new UsageError(messages.unknownView(name, nearest(name, known, 3)));
}

/** Whether anything of the model is in the diagram; where nothing is, its notices say why, and there is no file to write. */
function isDrawn(diagram: Diagram): boolean {
  return diagram.children.some((item) => item.type === 'area' || item.type === 'node');
}

function tellNotices(diagram: Diagram, name: string, console: Console): void {
  for (const { code, message } of diagram.notices) {
    console.tell({ vi: `${name}: ${code} ${message.vi}`, en: `${name}: ${code} ${message.en}` });
  }
}
