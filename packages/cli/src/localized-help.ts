import { type Argument, Help, type HelpConfiguration } from 'commander';
import type { HelpText } from './help.js';

/** How the option parser prints its help in a language: everything that it writes of itself is in English otherwise. */
export function helpIn(text: HelpText): HelpConfiguration {
  const english = new Help();
  return {
    styleTitle: (title) => text.titles[title] ?? title,
    commandUsage: (command) => inLanguage(english.commandUsage(command), text),
    subcommandTerm: (command) => inLanguage(english.subcommandTerm(command), text),
    optionTerm: (option) => inLanguage(english.optionTerm(option), text),
    argumentTerm: (argument) => placeholder(argument.name(), text),
    optionDescription: ({ description, required, optional, defaultValue }) =>
      withDefault(description, required || optional ? defaultValue : undefined, text),
    argumentDescription: ({ description, defaultValue }: Argument) => withDefault(description, defaultValue, text),
  };
}

/** The placeholders in `<file>` and `[options]`, in a language. */
export function inLanguage(term: string, text: HelpText): string {
  return term.replace(
    /([<[])([a-z]+)(\.{3})?([>\]])/g,
    (_, open, name, more = '', close) => `${open}${placeholder(name, text)}${more}${close}`,
  );
}

function placeholder(name: string, { placeholders }: HelpText): string {
  return placeholders[name] ?? name;
}

/** A description, and what is taken where nothing is said. */
function withDefault(description: string, value: unknown, text: HelpText): string {
  const values = value === undefined ? [] : [value].flat();
  return values.length === 0 ? description : `${description} (${text.default}: ${values.join(' ')})`;
}
