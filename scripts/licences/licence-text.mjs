import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The text of a licence that lies in the repository.
 *
 * @param {string} root the repository's folder
 * @param {string} file from the root
 * @param {string} need why it has to be there, for the message
 * @returns {string} never empty
 * @throws {Error} if there is no such file, or nothing in it
 */
export function licenceText(root, file, need = 'what is bundled is under it') {
  const absolute = path.join(root, file);
  const text = existsSync(absolute) ? readFileSync(absolute, 'utf8').replace(/^\s*\n|\s+$/g, '') : '';
  if (text === '') {
    throw new Error(
      `${file} has no text of a licence, but ${need}: put it there, with the copyright line of its author.`,
    );
  }
  return text;
}
