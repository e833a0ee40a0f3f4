import type { Language } from '@govarch/model/vocabulary';
import { Command, CommanderError } from 'commander';
import { exportCommand } from './commands/export.js';
import { initCommand } from './commands/init.js';
import { migrateCommand } from './commands/migrate.js';
import { newElementCommand, newProcessCommand, newViewCommand } from './commands/new.js';
import { renderCommand } from './commands/render.js';
import { validateCommand } from './commands/validate.js';
import { vocabularyCommand } from './commands/vocabulary.js';
import { type Console, processConsole } from './console.js';
import { ExitCode } from './exit-codes.js';
import { help } from './help.js';
import { helpIn } from './localized-help.js';
import { messages, sessionLanguage } from './messages.js';
import { languages, parseChoice, parseCount, parseDate, parsePath } from './options.js';
import { formatNames, type OutputCommand } from './output/formats.js';
import { languageOfFolder } from './project-language.js';
import { templateNames } from './templates.js';
import { UsageError } from './usage-error.js';
import { usageText } from './usage-text.js';
import { VERSION } from './version.js';

/**
 * Carries out one call of the command; never throws.
 *
 * @param consoleIn makes what the command writes to, in the language of the call
 */
export async function main(
  args: readonly string[],
  consoleIn: (language: Language) => Console = processConsole,
): Promise<ExitCode> {
  const console = consoleIn(askedLanguage(args) ?? sessionLanguage(process.env));
  let exitCode: ExitCode = ExitCode.clean;
  const program = createProgram(console, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    console.done();
    if (error instanceof CommanderError) {
      // No command has run that would know the project.
      console.speak(askedLanguage(args) ?? languageOfFolder(process.cwd()) ?? console.language);
    }
    return explain(error, console);
  }
}

/** The language of `--language`, wherever it stands, so that messages about other options are in it too. */
function askedLanguage(args: readonly string[]): Language | undefined {
  const index = args.indexOf('--language');
  const value = index >= 0 ? args[index + 1] : args.find((arg) => arg.startsWith('--language='))?.split('=')[1];
  return languages.find((language) => language === value);
}

function createProgram(console: Console, done: (code: ExitCode) => void): Command {
  const text = help[console.language];
  const program = new Command('govarch')
    .description(text.program)
    .version(VERSION, '-v, --version', text.version)
    .helpOption('-h, --help', text.help)
    .helpCommand('help [command]', text.helpCommand)
    .exitOverride()
    .configureOutput({ writeOut: (output) => console.write(output), writeErr: () => {} })
    .configureHelp(helpIn(text))
    .showSuggestionAfterError();
  const languageOption = ['--language <vi|en>', text.language, parseChoice('--language', languages)] as const;

  program
    .command('validate')
    .description(text.validate)
    .argument('[paths...]', text.paths, ['.'])
    .option(...formatOption('validate', text.reportFormat))
    .option(...languageOption)
    .option('--as-of <date>', text.asOf, parseDate)
    .option('--law-date <date>', text.lawDate, parseDate)
    .option('--max-warnings <n>', text.maxWarnings, parseCount('--max-warnings'))
    .action(async (paths, options) => done(await validateCommand(paths.length > 0 ? paths : ['.'], options, console)));

  program
    .command('render')
    .description(text.render)
    .argument('[path]', text.path, '.')
    .option('--view <name...>', text.view)
    .option(...formatOption('render', text.imageFormat))
    .requiredOption('-o, --output <folder>', text.folder, parsePath('--output'))
    .option(...languageOption)
    .option('--as-of <date>', text.asOf, parseDate)
    .option('--law-date <date>', text.lawDate, parseDate)
    .option('--force', text.force)
    .action(async (path, options) => done(await renderCommand(path, options, console)));

  program
    .command('export')
    .description(text.export)
    .argument('[path]', text.path, '.')
    .option(...formatOption('export', text.exportFormat))
    .requiredOption('-o, --output <file>', text.file, parsePath('--output'))
    .option(...languageOption)
    .option('--law-date <date>', text.lawDate, parseDate)
    .option('--force', text.force)
    .action(async (path, options) => done(await exportCommand(path, options, console)));

  program
    .command('init')
    .description(text.init)
    .argument('[folder]', text.newProject, '.')
    .option('--template <template>', text.template, parseChoice('--template', templateNames), 'empty')
    .option('--language <vi|en>', text.languageOfProject, parseChoice('--language', languages))
    .action(async (folder, options) => done(await initCommand(folder, options, console)));

  program
    .command('migrate')
    .description(text.migrate)
    .argument('[path]', text.path, '.')
    .option('--check', text.migrateCheck)
    .option(...languageOption)
    .action(async (path, options) => done(await migrateCommand(path, options, console)));

  const addition = program
    .command('new')
    .description(text.new)
    .argument('[what]', text.newWhat)
    .action((what: string | undefined) => {
      throw new UsageError(messages.newWhat(what));
    });
  const projectOption = ['--project <folder>', text.project, '.'] as const;
  addition
    .command('element')
    .description(text.newElement)
    .argument('<kind>', text.kind)
    .argument('<name>', text.name)
    .argument('[title]', text.title)
    .option('--in <name>', text.inside)
    .option('--title <text>', text.title)
    .option(...projectOption)
    .option(...languageOption)
    .action(async (kind, name, title, options) =>
      done(await newElementCommand(kind, name, { title, ...options }, console)),
    );
  addition
    .command('process')
    .description(text.newProcess)
    .argument('<name>', text.name)
    .argument('[title]', text.title)
    .option('--in <name>', text.inside)
    .option('--title <text>', text.title)
    .option(...projectOption)
    .option(...languageOption)
    .action(async (name, title, options) => done(await newProcessCommand(name, { title, ...options }, console)));
  addition
    .command('view')
    .description(text.newView)
    .argument('<kind>', text.viewKind)
    .argument('<name>', text.name)
    .argument('[title]', text.title)
    .option('--title <text>', text.title)
    .option(...projectOption)
    .option(...languageOption)
    .action(async (kind, name, title, options) =>
      done(await newViewCommand(kind, name, { title, ...options }, console)),
    );

  program
    .command('vocabulary')
    .description(text.vocabulary)
    .argument('[word...]', text.word)
    .option(...languageOption)
    .action(async (words, options) => done(await vocabularyCommand(words, options, console)));

  for (const command of [...program.commands, ...addition.commands]) {
    command.helpOption('-h, --help', text.help).copyInheritedSettings(program);
  }
  addition.helpCommand('help [command]', text.helpCommand);
  return program;
}

function formatOption<Command extends OutputCommand>(command: Command, description: string) {
  const names = formatNames(command);
  return [
    `--format <${names.join('|')}>`,
    description,
    parseChoice('--format', names as readonly string[]),
    names[0] as string,
  ] as const;
}

function explain(error: unknown, console: Console): ExitCode {
  if (error instanceof UsageError) {
    console.tell(error.text);
    return ExitCode.usage;
  }
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) {
      return ExitCode.clean;
    }
    if (error.code === 'commander.help') {
      console.write(help[console.language].noCommand);
      return ExitCode.usage;
    }
    console.tell(usageText(error));
    return ExitCode.usage;
  }
  const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
  console.tell(messages.defect(reason));
  return ExitCode.failure;
}
