import { modelOf, uriOf } from '@govarch/language/testing';
import type { TextChange } from '@govarch/language/workspace';
import type { ModelEdit } from '@govarch/model/edits';
import type { Language } from '@govarch/model/vocabulary';

/** What edits did: the texts that they changed, by path, or why they could not be made. */
export type Outcome = { readonly texts: Readonly<Record<string, string>> } | { readonly refusal: string };

/** Makes edits in files in memory. Element ids are written without the project: `VanPhong.KSTTHC`. */
export async function edited(
  files: string | Readonly<Record<string, string>>,
  edits: readonly ModelEdit[],
  options: { readonly open?: readonly string[]; readonly language?: Language } = {},
): Promise<Outcome> {
  const all = typeof files === 'string' ? { 'main.govarch': files } : files;
  const { workspace } = await modelOf(all, options);
  const written = workspace.written(edits);
  if ('refusal' in written) {
    return { refusal: written.refusal[options.language ?? 'en'] };
  }
  const texts: Record<string, string> = {};
  for (const [path, text] of Object.entries(all)) {
    const changes = written.changes.get(uriOf(path).toString());
    if (changes) {
      texts[path] = applied(text, changes);
    }
  }
  return { texts };
}

/** The text of a single file after edits; the reason in brackets where they could not be made. */
export async function editedText(text: string, ...edits: readonly ModelEdit[]): Promise<string> {
  const outcome = await edited(text, edits);
  return 'refusal' in outcome ? `[${outcome.refusal}]` : (outcome.texts['main.govarch'] ?? text);
}

/** A text after changes that are in order and do not overlap. */
export function applied(text: string, changes: readonly TextChange[]): string {
  let result = '';
  let copied = 0;
  for (const { start, end, newText } of changes) {
    result += text.slice(copied, start) + newText;
    copied = end;
  }
  return result + text.slice(copied);
}

/** Id of an element of the project that files in memory without `govarch.json` belong to. */
export function id(qualifiedName: string): string {
  return `workspace::${qualifiedName}`;
}
