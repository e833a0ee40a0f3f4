import type { Finding } from '@govarch/model/finding';
import type { PublicModel } from '@govarch/model/public-model';
import type { Obstacle } from '@govarch/model/publication';
import type { Console } from './console.js';
import { ExitCode } from './exit-codes.js';
import { messages } from './messages.js';
import type { OpenedProjects } from './open-projects.js';
import { toDiagnostics } from './output/diagnostic.js';
import { prettyDates, prettyFindings } from './output/pretty.js';

/** What a command that writes may write, and what its exit code is when it has. */
export interface Permission {
  /** Undefined where nothing may be written. */
  readonly model: PublicModel | undefined;
  readonly exitCode: ExitCode;
}

/** Without `--force`; with it, doubts that the user has accepted are no failure any more. */
const REFUSED: Readonly<Record<Obstacle, ExitCode>> = {
  failure: ExitCode.failure,
  unread: ExitCode.usage,
  doubt: ExitCode.findings,
};

/**
 * Asks what may be written of the projects, prints what is found in them, and says what stands in the way and what is
 * missing. Every command that writes begins with this.
 */
export async function permissionToWrite(
  projects: OpenedProjects,
  force: boolean,
  console: Console,
): Promise<Permission> {
  console.progress(messages.checking);
  const { model, obstacle, obstacles, findings } = await projects.publication(force);
  console.done();
  if (findings.length > 0) {
    const diagnostics = toDiagnostics(findings, projects.locate, console.language);
    const lines = [...prettyDates(projects.dates(), console), ...prettyFindings(diagnostics, console)];
    console.report(lines.join('\n'));
  }
  if (obstacle === undefined) {
    return { model, exitCode: ExitCode.clean };
  }
  if (!model) {
    console.tell(messages.refused(obstacle, obstacles.length));
    return { model, exitCode: REFUSED[obstacle] };
  }
  console.tell(messages.forced(obstacle, obstacles.length, filesOf(obstacles, projects)));
  const heldBack = [...model.heldBack].sort();
  if (heldBack.length > 0) {
    console.tell(messages.heldBack(heldBack));
  }
  return { model, exitCode: obstacle === 'doubt' ? ExitCode.clean : REFUSED[obstacle] };
}

/** Says how much `restricted` keeps out of what was written. */
export function tellWithheld({ withheld }: PublicModel, console: Console): void {
  if (Object.values(withheld).some((count) => count > 0)) {
    console.tell(messages.withheld(withheld));
  }
}

function filesOf(findings: readonly Finding[], { locate }: OpenedProjects): readonly string[] {
  return [...new Set(findings.map(({ origin }) => locate(origin).file))].sort();
}
