import path from 'node:path';
import { createGovArchServices } from '@govarch/language/services';
import type { ModelWorkspace } from '@govarch/language/workspace';
import { compareFindings, type Finding, type Origin } from '@govarch/model/finding';
import type { IsoDate, ModelReader, Project } from '@govarch/model/model';
import { publicFindings } from '@govarch/model/public-findings';
import { obstacleOf, type Publication, publish } from '@govarch/model/publication';
import type { Language } from '@govarch/model/vocabulary';
import { WorkspaceAnalysis } from '@govarch/server/analysis';
import { nodeFileSystem } from '@govarch/server/node-file-system';
import { isSamePath, pathOf, uriOf } from './disk.js';
import { messages } from './messages.js';
import { today } from './options.js';
import type { Location } from './output/diagnostic.js';
import type { ProjectDates, Summary } from './output/report.js';
import { emptyProject, unreadPaths } from './unread-paths.js';
import { UsageError } from './usage-error.js';
import { displayPath, type NamedPath } from './workspace-paths.js';

/** The projects that a call names, with their dependencies, read and linked. */
export interface OpenedProjects {
  /** The whole model, for the terminal only. */
  readonly model: ModelReader;
  /** The named projects, without those that they depend on. */
  readonly names: ReadonlySet<string>;
  /** The language that the named projects share; undefined where there is none or they differ. */
  readonly language: Language | undefined;
  /**
   * Structural and rule findings of the named projects, and whatever of the named paths was not read.
   *
   * @param audience who is to read them: all but the terminal is told only what may be published
   */
  findings(audience: 'terminal' | 'public'): Promise<readonly Finding[]>;
  /** What may be written of the projects: the one way from here to everything that writes. */
  publication(force: boolean): Promise<ProjectPublication>;
  /** The day on which each named project is looked at, and the day whose law counts. */
  dates(): readonly ProjectDates[];
  /** Named files that were read without those beside them, since no `govarch.json` makes their folder a project. */
  readonly readAlone: readonly { readonly file: string; readonly folder: string }[];
  size(): Pick<Summary, 'projects' | 'files' | 'elements' | 'relations'>;
  /** Absolute path of a document. */
  fileOf(document: string): string;
  /** Lines and columns of a place, in a file relative to the working directory. */
  locate(origin: Origin): Location;
}

/** What may be written of some projects, and everything that is found in them and in those that they depend on. */
export interface ProjectPublication extends Publication {
  readonly findings: readonly Finding[];
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
  const files = projects.flatMap(({ name }) => workspace.documentsOf(name));
  if (files.length === 0 && [...workspace.documentsWithFindings()].length === 0) {
    throw new UsageError(messages.nothingToRead(paths.map(({ absolute }) => displayPath(absolute)).join('", "')));
  }
  const { asOf, lawDate } = options;
  const analysis = new WorkspaceAnalysis({ workspace, today: today(), asOf, lawDate, incremental: false });
  const found = once(() => {
    analysis.start();
    const ofDocuments = analysis.documentsWithFindings().flatMap((document) => analysis.findingsOf(document));
    const unread = unreadOf(projects, paths, files, workspace, ofDocuments);
    const findings = [...ofDocuments, ...unread];
    return { findings: findings.sort(compareFindings), restrictions: workspace.restrictions };
  });
  /** `govarch.json` belongs to no project: it is what makes one. */
  const isOfNamed = ({ origin }: Finding) => {
    const project = workspace.projectOf(origin.document);
    return project === undefined || names.has(project);
  };
  return {
    model,
    names,
    language: commonLanguage(projects),
    findings: async (audience) => {
      const { findings, restrictions } = found();
      const { model: open } = publish({ model, findings, doubtful: restrictions.heldBack, force: true });
      const own = findings.filter(isOfNamed);
      return audience === 'terminal' || !open ? own : publicFindings(own, { model, open, places: restrictions.places });
    },
    publication: async (force) => {
      const { findings, restrictions } = found();
      const publication = publish({ model, findings, doubtful: restrictions.heldBack, force });
      const own = findings.filter((finding) => isOfNamed(finding) || obstacleOf(finding) !== undefined);
      return { ...publication, findings: own };
    },
    readAlone: paths
      .filter(({ absolute, isFolder }) => !isFolder && isAlone(uriOf(absolute).toString(), workspace))
      .map(({ absolute }) => ({ file: displayPath(absolute), folder: displayPath(path.dirname(absolute)) || '.' })),
    dates: () => projects.map((project) => ({ project: project.name, ...analysis.datesOf(project) })),
    size: () => ({
      projects: projects.length,
      files: files.length,
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

/** Whatever of the named paths was not read, and projects without a single file, unless findings tell of them. */
function unreadOf(
  projects: readonly Project[],
  paths: readonly NamedPath[],
  files: readonly string[],
  workspace: ModelWorkspace,
  findings: readonly Finding[],
): readonly Finding[] {
  const empty = projects
    .filter(({ name }) => workspace.documentsOf(name).length === 0)
    .map(({ name }) => emptyProject(name, workspace.placeOf(name) ?? ''));
  const told = [...findings, ...empty].filter((finding) => obstacleOf(finding) === 'unread');
  const places = [...new Set(told.map(({ origin }) => pathOf(origin.document)))];
  const ofPaths = unreadPaths(
    paths,
    files.map((file) => pathOf(file)),
  );
  return [...empty, ...ofPaths.filter(({ origin }) => !isTold(pathOf(origin.document), places))];
}

/** Whether there is something to tell at a path or right in it, which says why it was not read. */
function isTold(unread: string, places: readonly string[]): boolean {
  return places.some((place) => isSamePath(place, unread) || isSamePath(path.dirname(place), unread));
}

function isAlone(document: string, workspace: ModelWorkspace): boolean {
  const project = workspace.projectOf(document);
  const place = project === undefined ? undefined : workspace.placeOf(project);
  return place !== undefined && workspace.configuredProjectOf(place) !== project;
}

/** The work, done when it is first asked for and not again. */
function once<Result extends object>(work: () => Result): () => Result {
  let result: Result | undefined;
  return () => {
    result ??= work();
    return result;
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
