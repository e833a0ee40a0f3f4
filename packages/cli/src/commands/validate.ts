import type { Finding } from '@govarch/model/finding';
import { obstacleOf } from '@govarch/model/publication';
import type { Language } from '@govarch/model/vocabulary';
import type { Console } from '../console.js';
import { ExitCode } from '../exit-codes.js';
import { messages } from '../messages.js';
import { openProjects } from '../open-projects.js';
import { toDiagnostics } from '../output/diagnostic.js';
import { type FormatName, outputFormats, terminalFormats } from '../output/formats.js';
import { REPORT_VERSION, type Report, summarise } from '../output/report.js';
import { isNamed, namedPaths } from '../workspace-paths.js';

export interface ValidateOptions {
  readonly format: FormatName<'validate'>;
  readonly language?: Language;
  readonly asOf?: string;
  readonly lawDate?: string;
  readonly maxWarnings?: number;
}

/** Checks the projects that the paths name and prints what is found in the named files and folders. */
export async function validateCommand(
  paths: readonly string[],
  options: ValidateOptions,
  console: Console,
): Promise<ExitCode> {
  const named = namedPaths(paths);
  console.progress(messages.loading);
  const projects = await openProjects(named, options);
  console.progress(messages.checking);
  const { language } = console.speak(options.language ?? projects.language ?? console.language);
  const findings = (await projects.findings(terminalFormats.has(options.format) ? 'terminal' : 'public')).filter(
    (finding) => isDefect(finding) || isNamed(projects.fileOf(finding.origin.document), named),
  );
  const diagnostics = toDiagnostics(findings, projects.locate, language);
  const report: Report = {
    version: REPORT_VERSION,
    dates: projects.dates(),
    summary: summarise(projects.size(), diagnostics),
    diagnostics,
  };
  console.done();
  for (const { file, folder } of projects.readAlone) {
    console.tell(messages.readAlone(file, folder));
  }
  await console.deliver(outputFormats.validate[options.format](report, console));
  const { errors, warnings } = report.summary;
  const tooManyWarnings = options.maxWarnings !== undefined && warnings > options.maxWarnings;
  if (tooManyWarnings) {
    console.tell(messages.tooManyWarnings(warnings, options.maxWarnings));
  }
  return exitCodeOf(findings, errors > 0 || tooManyWarnings);
}

function exitCodeOf(findings: readonly Finding[], fails: boolean): ExitCode {
  const obstacles = new Set(findings.map(obstacleOf));
  if (obstacles.has('failure')) {
    return ExitCode.failure;
  }
  if (obstacles.has('unread')) {
    return ExitCode.usage;
  }
  return fails ? ExitCode.findings : ExitCode.clean;
}

/** GovArch itself failed on some file or rule: what was found elsewhere holds, but is not everything. */
function isDefect({ category }: Finding): boolean {
  return category === 'defect';
}
