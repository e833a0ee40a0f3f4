import type { Language, Localized } from '@govarch/model/vocabulary';
import picocolors from 'picocolors';
import { isOutputClosed } from './closed-output.js';
import { messages } from './messages.js';
import { terminalText } from './output/terminal-text.js';
import { UsageError } from './usage-error.js';

type Colours = ReturnType<typeof picocolors.createColors>;

/** Where the command writes, in which language, and whether a person is watching. */
export interface Console {
  readonly language: Language;
  readonly colours: Colours;
  /** Text without a line's end, to standard output. Texts of models in it are harmless already: {@link terminalLine}. */
  write(text: string): void;
  /**
   * A document, to standard output. A usage error where that takes no more.
   *
   * @returns when all of it is written
   */
  deliver(text: string): Promise<void>;
  /** As {@link deliver}, of what is made to be read: a usage error where standard output is closed. */
  handOver(text: string): Promise<void>;
  /** A line to standard error: what goes wrong, and notices that must not mix with the output. */
  tell(text: Localized): void;
  /** Findings, to standard error; texts of models in them are harmless already. */
  report(text: string): void;
  /** A line that stays until the next one or {@link done}; shown on a terminal only, and only for work that takes long. */
  progress(text: Localized): void;
  done(): void;
  /**
   * From now on the run speaks this language, in errors too: what `--language` asks for, else the language of the project,
   * else that of the session.
   */
  speak(language: Language): Console;
}

/** The ends of a console: what it is built on. */
export interface ConsoleEnds {
  readonly colours: Colours;
  write(text: string): void;
  deliver(text: string): Promise<void>;
  handOver(text: string): Promise<void>;
  /** Text without a line's end, to standard error. */
  tell(text: string): void;
  readonly progress?: { show(text: string): void; clear(): void } | undefined;
}

/** How long work must take before its progress is shown, in milliseconds. */
const PATIENCE = 400;

const ERASE_LINE = '\r\u001b[2K';

/** A console in a language; whatever it tells is shown by a terminal and not obeyed. */
export function consoleOn(ends: ConsoleEnds, language: Language): Console {
  const { colours, progress } = ends;
  let spoken = language;
  const console: Console = {
    get language() {
      return spoken;
    },
    colours,
    write: (text) => ends.write(text),
    deliver: (text) => ends.deliver(text),
    handOver: (text) => ends.handOver(text),
    tell: (text) => ends.tell(`${terminalText(text[spoken])}\n`),
    report: (text) => ends.tell(`${text}\n`),
    progress: (text) => progress?.show(terminalText(text[spoken])),
    done: () => progress?.clear(),
    speak: (other) => {
      spoken = other;
      return console;
    },
  };
  return console;
}

/** The console of the running process. Colours only where standard output is a terminal that has them. */
export function processConsole(language: Language): Console {
  const { stdout, stderr } = process;
  const ends: ConsoleEnds = {
    colours: picocolors.createColors(stdout.isTTY === true && picocolors.isColorSupported),
    write: (text) => {
      stdout.write(text);
    },
    deliver,
    handOver: (text) => (isOutputClosed() ? Promise.reject(cannotPrint('EBADF')) : deliver(text)),
    tell: (text) => {
      stderr.write(text);
    },
    progress: stderr.isTTY ? progressLine((text) => stderr.write(text)) : undefined,
  };
  return consoleOn(ends, language);
}

function deliver(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error: NodeJS.ErrnoException | null | undefined) =>
      error ? reject(cannotPrint(error.code ?? error.message)) : resolve(),
    );
  });
}

function cannotPrint(reason: string): UsageError {
  return new UsageError(messages.cannotWrite('stdout', reason));
}

/** A line that says what is under way, from the moment on when the work has taken long. */
function progressLine(write: (text: string) => void): { show(text: string): void; clear(): void } {
  const started = performance.now();
  let timer: NodeJS.Timeout | undefined;
  let shown = false;
  const print = (text: string) => {
    write(`${ERASE_LINE}${text}`);
    shown = true;
  };
  return {
    show(text) {
      clearTimeout(timer);
      const left = PATIENCE - (performance.now() - started);
      if (left <= 0) {
        print(text);
      } else {
        timer = setTimeout(print, left, text).unref();
      }
    },
    clear() {
      clearTimeout(timer);
      if (shown) {
        write(ERASE_LINE);
        shown = false;
      }
    },
  };
}
