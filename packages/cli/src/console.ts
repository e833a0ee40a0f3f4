import type { Language, Localized } from '@govarch/model/vocabulary';
import picocolors from 'picocolors';

type Colours = ReturnType<typeof picocolors.createColors>;

/** Where the command writes, in which language, and whether a person is watching. */
export interface Console {
  readonly language: Language;
  readonly colours: Colours;
  /** Text without a line's end, to standard output. */
  write(text: string): void;
  /** A line to standard error: what goes wrong, and notices that must not mix with the output. */
  tell(text: Localized): void;
  /** A line that stays until the next one or {@link done}; shown on a terminal only, and only for work that takes long. */
  progress(text: Localized): void;
  done(): void;
  withLanguage(language: Language): Console;
}

/** How long work must take before its progress is shown, in milliseconds. */
const PATIENCE = 400;

const ERASE_LINE = '\r\u001b[2K';

/** The console of the running process. Colours only where standard output is a terminal that has them. */
export function processConsole(language: Language): Console {
  const colours = picocolors.createColors(process.stdout.isTTY === true && picocolors.isColorSupported);
  const progress = process.stderr.isTTY ? progressLine((text) => process.stderr.write(text)) : undefined;
  const console = (current: Language): Console => ({
    language: current,
    colours,
    write: (text) => {
      process.stdout.write(text);
    },
    tell: (text) => {
      process.stderr.write(`${text[current]}\n`);
    },
    progress: (text) => progress?.show(text[current]),
    done: () => progress?.clear(),
    withLanguage: console,
  });
  return console(language);
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
