import { type FileSystemProvider, URI } from 'langium';
import type { InitializeParams } from 'vscode-languageserver';

/** Where an editor shows what each rule demands and rests on, by the rule's code. */
export type RulePages = ReadonlyMap<string, string>;

/** Where the reference of rules begins to speak of a rule. */
const HEADING = /^### ([A-Z]+-\d+) /;

/**
 * The places in the reference of rules that ships with the editor, as `rulesReference` of the initialization options names
 * it: a file and a line, which an editor can open without a network. None for an editor that does not link codes, and where
 * there is no such file.
 */
export async function rulePagesFor(params: InitializeParams, files: FileSystemProvider): Promise<RulePages> {
  const options: unknown = params.initializationOptions;
  const reference =
    typeof options === 'object' && options !== null ? Reflect.get(options, 'rulesReference') : undefined;
  const { codeDescriptionSupport } = params.capabilities.textDocument?.publishDiagnostics ?? {};
  if (typeof reference !== 'string' || !codeDescriptionSupport) {
    return new Map();
  }
  try {
    return placesIn(await files.readFile(URI.parse(reference)), reference);
  } catch {
    return new Map();
  }
}

function placesIn(text: string, reference: string): RulePages {
  const pages = new Map<string, string>();
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const code = HEADING.exec(line)?.[1];
    if (code !== undefined) {
      pages.set(code, `${reference}#L${index + 1}`);
    }
  }
  return pages;
}
