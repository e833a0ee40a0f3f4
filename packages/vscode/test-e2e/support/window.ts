import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { missingPrerequisite, setUpWanted } from './prerequisites.mjs';
import { type Session, type SessionOptions, startSession } from './session.js';
import { Workbench } from './workbench.js';

/** A window of VS Code, and what people do with its parts. */
export interface OpenWindow {
  readonly session: Session;
  readonly workbench: Workbench;
}

const skipped = setUpWanted() ? undefined : missingPrerequisite();
if (skipped) {
  console.warn(`The end-to-end tests are skipped: ${skipped}`);
}

/**
 * Tests in one window of a real VS Code, used as a person does: they build on each other. After each there is a picture,
 * whose name begins with a word of the file. Skipped where the machine lacks what it takes.
 *
 * @param begin opens what the tests are about
 */
export function describeInWindow(
  name: string,
  pictures: string,
  begin: (window: OpenWindow) => Promise<void>,
  tests: () => void,
  options: SessionOptions = {},
): void {
  describe.skipIf(skipped)(name, () => {
    let session: Session | undefined;
    let step = 0;

    beforeAll(async () => {
      session = await startSession(options);
      await begin({ session, workbench: new Workbench(session.page) });
    });

    afterEach(async ({ task }) => {
      const failed = task.result?.state === 'fail';
      const title = `${pictures} ${String(++step).padStart(2, '0')} ${task.name}${failed ? ' FAILED' : ''}`;
      await session?.screenshot(title.replaceAll(/[^\w.-]+/g, '-'));
      if (failed) {
        console.error(session?.log());
      }
    });

    afterAll(() => session?.stop());

    tests();
  });
}
