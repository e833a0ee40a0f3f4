import { withoutAccents } from '@govarch/model/text';

/** The name that GovArch's authors mostly give: the syllables without tone marks and blanks, each with a capital. */
export function nameWithoutBlanks(parts: readonly string[]): string {
  return parts
    .flatMap((part) => withoutAccents(part).split(/\s+/))
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');
}
