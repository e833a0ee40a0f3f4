import type { FileSystemNode, FileSystemProvider, URI } from 'langium';
import { syntax } from '../validation/catalogue-syntax.js';
import { messageOf, type StructuralMessage } from '../validation/message.js';

/** An entry of a folder that may be a symbolic link. */
export interface LinkedFileSystemNode extends FileSystemNode {
  readonly isLink?: boolean;
}

/** A file system that follows symbolic links; without this ability, links are taken for what they lead to. */
export interface LinkAwareFileSystemProvider extends FileSystemProvider {
  readDirectory(uri: URI): Promise<LinkedFileSystemNode[]>;
  /** The place that a path leads to when all links on it are followed. */
  realPath(uri: URI): Promise<URI>;
}

export function isLinkAware(provider: FileSystemProvider): provider is LinkAwareFileSystemProvider {
  return 'realPath' in provider;
}

/** The text of a file, and what was wrong with its bytes. */
export interface ReadText {
  readonly text: string;
  readonly problem?: StructuralMessage;
}

const strict = new TextDecoder('utf-8', { fatal: true });
const lenient = new TextDecoder('utf-8');

/** Reads a file as UTF-8. Foreign bytes and unreadable files are findings, never exceptions. */
export async function readText(provider: FileSystemProvider, uri: URI): Promise<ReadText> {
  let bytes: Uint8Array;
  try {
    bytes = await provider.readBinary(uri);
  } catch (error) {
    return { text: '', problem: messageOf(syntax.unreadable, [reasonOf(error)]) };
  }
  try {
    return { text: strict.decode(bytes) };
  } catch {
    return { text: lenient.decode(bytes), problem: messageOf(syntax.notUtf8, []) };
  }
}

/** Why an operation of the file system failed, in as few words as it gives. */
export function reasonOf(error: unknown): string {
  if (error instanceof Error) {
    const { code } = error as { code?: unknown };
    return typeof code === 'string' ? code : error.message;
  }
  return String(error);
}
