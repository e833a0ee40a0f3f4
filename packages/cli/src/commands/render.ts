import path from 'node:path';
import type { Diagram } from '@govarch/diagram/diagram';
import type { DiagramRequest } from '@govarch/diagram/draw';
import type { IsoDate, ModelReader } from '@govarch/model/model';
import { nearest } from '@govarch/model/text';
import type { Language } from '@govarch/model/vocabulary';
import type { Console } from '../console.js';
import type { ExitCode } from '../exit-codes.js';
import { distinctFileNames, fileName } from '../file-names.js';
import { writeOutput } from '../files.js';
import { messages } from '../messages.js';
import { openProjects } from '../open-projects.js';
import { today } from '../options.js';
import { type FormatName, outputFormats } from '../output/formats.js';
import { permissionToWrite, tellWithheld } from '../publishing.js';
import { UsageError } from '../usage-error.js';
import { displayPath, namedPaths } from '../workspace-paths.js';

export interface RenderOptions {
  readonly view?: readonly string[];
  readonly format: FormatName<'render'>;
  readonly output: string;
  readonly language?: Language;
  readonly asOf?: IsoDate;
  readonly force?: boolean;
}

/** A picture to be drawn, and the name of its file without an ending. */
interface Picture {
  readonly name: string;
  readonly request: DiagramRequest;
}

/** Draws the public part of a project: the named views, or all declared ones, or the overall model where none is declared. */
export async function renderCommand(folder: string, options: RenderOptions, console: Console): Promise<ExitCode> {
  const named = namedPaths([folder]);
  console.progress(messages.loading);
  const projects = await openProjects(named, { asOf: options.asOf });
  const speaking = console.withLanguage(options.language ?? projects.language ?? console.language);
  const { model, exitCode } = await permissionToWrite(projects, options.force === true, speaking);
  if (!model) {
    return exitCode;
  }
  const pictures = options.view
    ? options.view.map((name) => namedPicture(model, projects.names, name))
    : declaredPictures(model, projects.names);
  const renderer = await import('../picture-renderer.js');
  const names = distinctFileNames(pictures.map(({ name }) => name));
  for (const [index, { request }] of pictures.entries()) {
    const name = names[index]!;
    console.progress(messages.drawing(name));
    const diagram = await renderer.drawPicture(model, request, {
      today: today(),
      asOf: options.asOf,
      language: options.language,
    });
    console.done();
    tellNotices(diagram, name, speaking);
    if (isDrawn(diagram)) {
      const file = path.join(options.output, `${name}.${options.format}`);
      writeOutput(file, await outputFormats.render[options.format](diagram, renderer));
      speaking.write(`${messages.written(displayPath(file))[speaking.language]}\n`);
    }
  }
  tellWithheld(model, speaking);
  return exitCode;
}

function declaredPictures(model: ModelReader, projects: ReadonlySet<string>): Picture[] {
  const views = [...model.views()].filter((view) => projects.has(view.project));
  const several = projects.size > 1;
  const pictures = views.map((view) => ({
    name: fileName(several ? `${view.project}-${view.name}` : view.name),
    request: { type: 'view', view: view.id } as const,
  }));
  return pictures.length > 0
    ? pictures
    : [...projects]
        .sort()
        .map((project) => ({ name: fileName(project), request: { type: 'project', project } as const }));
}

/** The view of this name, else the automatic view of the element of this name; by qualified name, in any named project. */
function namedPicture(model: ModelReader, projects: ReadonlySet<string>, name: string): Picture {
  for (const project of projects) {
    const id = `${project}::${name}`;
    if (model.view(id)) {
      return { name: fileName(name), request: { type: 'view', view: id } };
    }
  }
  for (const project of projects) {
    const id = `${project}::${name}`;
    if (model.element(id)) {
      return { name: fileName(name), request: { type: 'element', element: id } };
    }
  }
  const known = [
    ...[...model.views()].filter((view) => projects.has(view.project)).map((view) => view.name),
    ...[...model.elements()].filter((element) => projects.has(element.project)).map((element) => element.qualifiedName),
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
