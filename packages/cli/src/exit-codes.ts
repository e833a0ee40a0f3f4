/** What the command's exit code says; scripts and pipelines rely on it. */
export const ExitCode = {
  /** Nothing that fails a run. */
  clean: 0,
  /** Errors, or more warnings than the limit allows; nothing is written where the reading is in doubt. */
  findings: 1,
  /** The command was called wrongly, something was not read, or nothing could be written. */
  usage: 2,
  /** A defect of GovArch. */
  failure: 3,
} as const;

export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];
