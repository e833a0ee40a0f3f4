import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { isWithin } from './disk.js';
import { messages } from './messages.js';
import { UsageError } from './usage-error.js';
import { displayPath } from './workspace-paths.js';

let written = 0;

/**
 * Writes a file and the folders above it. The text is written beside the file and then put in its place, so that
 * whatever ends the work, what was there before is whole. Where it cannot, a usage error names the path and the reason.
 * A link is followed, and what it leads to is replaced.
 *
 * @param confinedTo a folder that the file must lie in when all links are followed
 */
export function writeOutput(file: string, content: string | Uint8Array, confinedTo?: string): void {
  try {
    makeFolder(path.dirname(file));
    const target = targetOf(file);
    if (confinedTo !== undefined && !isWithin(target, realpathSync(confinedTo))) {
      throw new UsageError(messages.leadsOutside(file, confinedTo));
    }
    if (isModelFile(target)) {
      throw new UsageError(messages.isModel(file));
    }
    replace(target, content);
  } catch (error) {
    if (error instanceof UsageError) {
      throw error;
    }
    const { code, message } = error as NodeJS.ErrnoException;
    throw new UsageError(messages.cannotWrite(file, code ?? message));
  }
}

/** A usage error where a folder cannot be one, since it, or one above it, is a file: told once, before anything is drawn. */
export function checkFolder(folder: string): void {
  for (let place = path.resolve(folder); ; place = path.dirname(place)) {
    const there = existsSync(place) ? statSync(place) : undefined;
    if (there || place === path.dirname(place)) {
      if (there && !there.isDirectory()) {
        throw new UsageError(messages.notAFolder(folder, displayPath(place)));
      }
      return;
    }
  }
}

/** A file that is to be made. */
export interface NewFile {
  readonly file: string;
  readonly text: string;
}

/** Makes files and the folders above them. Where one is there already, or cannot be made, none is. */
export function writeNewFiles(files: readonly NewFile[]): void {
  const made: string[] = [];
  const folders: string[] = [];
  for (const { file, text } of files) {
    try {
      folders.push(...makeFolder(path.dirname(file)));
      writeWhole(file, text, undefined);
      made.push(file);
    } catch (error) {
      for (const own of made) {
        rmSync(own, { force: true });
      }
      removeEmpty(folders);
      const { code, message } = error as NodeJS.ErrnoException;
      throw new UsageError(messages.cannotWrite(file, code ?? message));
    }
  }
}

/**
 * Makes a folder and those above it, one by one: where none can be made, as in `/proc`, Node's own way of making all at
 * once never ends.
 *
 * @returns those that were not there before, the outermost first
 */
function makeFolder(folder: string): string[] {
  const lacking: string[] = [];
  for (let place = path.resolve(folder); !existsSync(place) && place !== path.dirname(place); ) {
    lacking.unshift(place);
    place = path.dirname(place);
  }
  const made: string[] = [];
  try {
    for (const place of lacking) {
      if (makeOne(place)) {
        made.push(place);
      }
    }
  } catch (error) {
    removeEmpty(made);
    throw error;
  }
  return made;
}

/** Makes one folder; false where somebody else has made it meanwhile. */
function makeOne(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
      return false;
    }
    throw error;
  }
}

/** Removes folders that were made for nothing, the outermost first; one that somebody has put something into stays. */
function removeEmpty(folders: readonly string[]): void {
  for (const folder of [...folders].reverse()) {
    try {
      rmdirSync(folder);
    } catch {
      return;
    }
  }
}

/** Gives a file of a model another text; what was there before is whole until the new one is. */
export function rewriteModel(file: string, text: string): void {
  try {
    replace(realpathSync(file), text);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new UsageError(messages.cannotWrite(file, code ?? message));
  }
}

/** The place that a path leads to when all links are followed, also where there is nothing yet. */
function targetOf(file: string): string {
  const isThere = lstatSync(file, { throwIfNoEntry: false }) !== undefined;
  return isThere ? realpathSync(file) : path.join(realpathSync(path.dirname(file)), path.basename(file));
}

/** Whether a file is what models are read from: nobody means to write over it. */
export function isModelFile(file: string): boolean {
  const name = path.basename(file).toLowerCase();
  return name === 'govarch.json' || name.endsWith('.govarch');
}

function replace(target: string, content: string | Uint8Array): void {
  const before = statSync(target, { throwIfNoEntry: false });
  if (before && !before.isFile()) {
    // A device or a pipe takes what it is given, and is not replaced; a folder refuses.
    writeFileSync(target, content);
    return;
  }
  if (before) {
    accessSync(target, constants.W_OK);
  }
  const beside = path.join(path.dirname(target), `.govarch-${process.pid}-${written++}.tmp`);
  try {
    writeWhole(beside, content, before?.mode);
    renameSync(beside, target);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/** Writes a new file, and does not return before the disk has it. */
function writeWhole(file: string, content: string | Uint8Array, mode: number | undefined): void {
  const descriptor = openSync(file, 'wx', mode);
  try {
    writeFileSync(descriptor, content);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
