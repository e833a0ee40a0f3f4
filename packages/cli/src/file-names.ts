import { type Disk, foldedPath, thisDisk } from './disk.js';

/** Names that Windows keeps for devices, whatever their ending. */
const DEVICES = /^(con|prn|aux|nul|(com|lpt)[0-9¹²³])(\.|$)/i;

/** A name of a view or project as a name that every file system takes, without an ending. */
export function fileName(name: string): string {
  const plain = name.replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-').replace(/\.+$/, '');
  return plain === '' || DEVICES.test(plain) ? `_${plain}` : plain;
}

/** The names with numbers after those that the disk could not tell from one before. */
export function distinctFileNames(names: readonly string[], disk: Disk = thisDisk): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let distinct = name;
    for (let number = 2; taken.has(foldedPath(distinct, disk)); number++) {
      distinct = `${name}-${number}`;
    }
    taken.add(foldedPath(distinct, disk));
    return distinct;
  });
}
