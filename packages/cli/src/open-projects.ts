import { createGovArchServices } from '@govarch/language/services';
import type { Finding, Origin } from '@govarch/model/finding';
import type { IsoDate, ModelReader, Project } from '@govarch/model/model';
import type { Language } from '@govarch/model/vocabulary';
import { WorkspaceAnalysis } from '@govarch/server/analysis';
import { nodeFileSystem } from '@govarch/server/node-file-system';
import { pathOf, uriOf } from './disk.js';
import { messages } from './messages.js';
import { today } from './options.js';
import type { Location } from './output/diagnostic.js';
import type { ProjectDates, Summary } from './output/report.js';
import { UsageError } from './usage-error.js';
import { displayPath, type NamedPath } from './workspace-paths.js';

/** The projects that a call names, with their dependencies, read and linked. */
export interface OpenedProjects {
  readonly model: ModelReader;
  /** The named projects, without those that they depend on. */
  readonly names: ReadonlySet<string>;
  /** The language that the named projects share; undefined where there is none or they differ. */
  readonly language: Language | undefined;
  /** Structural and rule findings of the named projects. */
  findings(): Finding[];
  /** The day on which each named project is looked at, and the day whose law counts. */
  dates(): readonly ProjectDates[];
  size(): Pick<Summary, 'projects' | 'files' | 'elements' | 'relations'>;
  /** Absolute path of a document. */
  fileOf(document: string): string;
  /** Lines and columns of a place, in a file relative to the working directory. */
  locate(origin: Origin): Location;
}

/** Reads the projects in which the paths lie. Paths below which there is nothing to read, nor anything to tell, are a usage error. */
export async function openProjects(
  paths: readonly NamedPath[],
  options: { readonly asOf?: IsoDate; readonly lawDate?: IsoDate },
): Promise<OpenedProjects> {
  const { shared } = createGovArchServices(nodeFileSystem);
  const workspace = shared.workspace.ModelWorkspace;
  await workspace.open(paths.map(({ absolute }) => uriOf(absolute)));
  const { model } = workspace;
  const names = workspace.openedProjects;
  const projects = [...names].sort().flatMap((name): Project[] => {
    const project = model.project(name);
    return project ? [project] : [];
  });
  const files = projects.reduce((sum, { name }) => sum + workspace.documentsOf(name).length, 0);
  if (files === 0 && [...workspace.documentsWithFindings()].length === 0) {
    throw new UsageError(messages.nothingToRead(paths.map(({ absolute }) => displayPath(absolute)).join('", "')));
  }
  const { asOf, lawDate } = options;
  const analysis = new WorkspaceAnalysis({ workspace, today: today(), asOf, lawDate, incremental: false });
  /** `govarch.json` belongs to no project: it is what makes one. */
  const isOfNamed = (project: string | undefined) => project === undefined || names.has(project);
  return {
    model,
    names,
    language: commonLanguage(projects),
    findings: () => {
      analysis.start();
      return analysis
        .documentsWithFindings()
        .filter((document) => isOfNamed(workspace.projectOf(document)))
        .flatMap((document) => analysis.findingsOf(document));
    },
    dates: () => projects.map((project) => ({ project: project.name, ...analysis.datesOf(project) })),
    size: () => ({
      projects: projects.length,
      files,
      elements: countOf(model.elements(), names),
      relations: countOf(model.relations(), names),
    }),
    fileOf: (document) => pathOf(document),
    locate: (origin) => {
      const { start, end } = workspace.rangeOf(origin);
      return {
        file: displayPath(pathOf(origin.document)),
        line: start.line + 1,
        column: start.character + 1,
        endLine: end.line + 1,
        endColumn: end.character + 1,
      };
    },
  };
}

function commonLanguage(projects: readonly Project[]): Language | undefined {
  const languages = new Set(projects.map(({ language }) => language));
  return languages.size === 1 ? [...languages][0] : undefined;
}

function countOf(items: Iterable<{ readonly project: string }>, projects: ReadonlySet<string>): number {
  let count = 0;
  for (const { project } of items) {
    if (projects.has(project)) {
      count++;
    }
  }
  return count;
}
