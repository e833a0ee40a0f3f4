import { createHash } from 'node:crypto';

/** Names that Windows keeps for devices, whatever their ending. */
const DEVICES = /^(con|prn|aux|nul|(com|lpt)[0-9¹²³])(\.|$)/i;

/** The longest name that every file system takes, ending and all, in bytes; encrypted folders take least. */
const LONGEST_NAME = 143;
/** Bytes that are kept free for what makes a name distinct, and for the ending. */
const RESERVED = 20;
/** Digits of the sum of a name, which tells it from others that would look alike. */
const DIGITS = 8;

/**
 * A name of a view or project as a name that every file system takes, without an ending: letters, digits, `.`, `_` and
 * `-`, composed as most disks write them. A long one is cut, and told from others by the sum of the whole.
 */
export function fileName(name: string): string {
  const plain = name
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-')
    .replace(/\.+$/, '');
  const safe = plain === '' || plain.startsWith('-') || DEVICES.test(plain) ? `_${plain}` : plain;
  return Buffer.byteLength(safe) <= LONGEST_NAME - RESERVED ? safe : `${beginningOf(safe)}~${sumOf(name)}`;
}

/** Something that a file is called after. */
export interface Named {
  /** Tells it from all others; several may have one name. */
  readonly id: string;
  readonly name: string;
}

/**
 * A file name for each of some things: no two are the same on a disk that ignores case. Of those that would be, the first
 * in the order of their ids keeps its name, and the others get the sum of theirs: so none depends on the order in which
 * they come.
 */
export function distinctFileNames(things: readonly Named[]): string[] {
  const first = new Map<string, string>();
  for (const { id, name } of things) {
    const key = foldedName(fileName(name));
    const other = first.get(key);
    first.set(key, other === undefined || id < other ? id : other);
  }
  return things.map(({ id, name }) => {
    const file = fileName(name);
    return first.get(foldedName(file)) === id ? file : `${file}~${sumOf(id)}`;
  });
}

function foldedName(name: string): string {
  return name.toLowerCase().normalize('NFC');
}

/** As much of a name as there is room for, cut between letters. */
function beginningOf(name: string): string {
  let beginning = '';
  let bytes = 0;
  for (const character of name) {
    bytes += Buffer.byteLength(character);
    if (bytes > LONGEST_NAME - RESERVED - DIGITS - 1) {
      break;
    }
    beginning += character;
  }
  return beginning;
}

function sumOf(name: string): string {
  return createHash('sha256').update(name).digest('hex').slice(0, DIGITS);
}
