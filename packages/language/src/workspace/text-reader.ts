import type { Localized } from '@govarch/model/vocabulary';
import type { FileSystemNode, FileSystemProvider, URI } from 'langium';
import { syntax } from '../findings/catalogue-syntax.js';
import { messageOf, type StructuralMessage } from '../findings/message.js';
import { MAXIMUM_LENGTH } from '../lexer/lexer.js';

/** An entry of a folder that may be a symbolic link. */
export interface LinkedFileSystemNode extends FileSystemNode {
  readonly isLink?: boolean;
}

/** A file system that follows symbolic links; without this ability, links are taken for what they lead to. */
export interface LinkAwareFileSystemProvider extends FileSystemProvider {
  readDirectory(uri: URI): Promise<LinkedFileSystemNode[]>;
  /** The place that a path leads to when all links on it are followed. */
  realPath(uri: URI): Promise<URI>;
  /** Size of a file in bytes, looked at before it is read. */
  size(uri: URI): Promise<number>;
}

export function isLinkAware(provider: FileSystemProvider): provider is LinkAwareFileSystemProvider {
  return 'realPath' in provider;
}

/** The text of a file, and what was wrong with its bytes. */
export interface ReadText {
  readonly text: string;
  readonly problem?: StructuralMessage;
}

/** More bytes than this are more than {@link MAXIMUM_LENGTH} characters: UTF-8 has at most three for a UTF-16 unit. */
const MAXIMUM_BYTES = 3 * MAXIMUM_LENGTH;

const strict = new TextDecoder('utf-8', { fatal: true });
const lenient = new TextDecoder('utf-8');

/** Why the text of a file could not be read, or not as it is meant. */
export type TextFault =
  | { readonly type: 'missing'; readonly reason: Localized }
  | { readonly type: 'unreadable'; readonly reason: Localized }
  /** @param maximum in bytes */
  | { readonly type: 'too-large'; readonly maximum: number }
  | { readonly type: 'utf-16' | 'not-utf-8' };

/** The text of a file, and why it is not all of it. */
export interface ReadBytes {
  readonly text: string;
  readonly fault?: TextFault;
}

/**
 * Reads a file as UTF-8. Foreign bytes, too many of them and unreadable files are findings, never exceptions.
 *
 * @param maximum size of the file in bytes
 */
export async function readText(provider: FileSystemProvider, uri: URI, maximum = MAXIMUM_BYTES): Promise<ReadText> {
  const { text, fault } = await readBytes(provider, uri, maximum);
  return fault ? { text, problem: messageOfFault(fault) } : { text };
}

function messageOfFault(fault: TextFault): StructuralMessage {
  switch (fault.type) {
    case 'too-large':
      return messageOf(syntax.tooManyBytes, [fault.maximum / 1_000_000]);
    case 'utf-16':
      return messageOf(syntax.utf16, []);
    case 'not-utf-8':
      return messageOf(syntax.notUtf8, []);
    default:
      return messageOf(syntax.unreadable, [fault.reason]);
  }
}

/**
 * Reads a file as UTF-8, its size looked at before.
 *
 * @param maximum size of the file in bytes
 */
export async function readBytes(provider: FileSystemProvider, uri: URI, maximum: number): Promise<ReadBytes> {
  let bytes: Uint8Array;
  try {
    if (isLinkAware(provider) && (await provider.size(uri)) > maximum) {
      return { text: '', fault: { type: 'too-large', maximum } };
    }
    bytes = await provider.readBinary(uri);
  } catch (error) {
    const isMissing = !(await provider.exists(uri).catch(() => true));
    return { text: '', fault: { type: isMissing ? 'missing' : 'unreadable', reason: reasonOf(error) } };
  }
  const encoding = utf16Of(bytes);
  if (encoding) {
    return { text: new TextDecoder(encoding).decode(bytes), fault: { type: 'utf-16' } };
  }
  try {
    return { text: strict.decode(bytes) };
  } catch {
    return { text: lenient.decode(bytes), fault: { type: 'not-utf-8' } };
  }
}

/** How much of a file is looked at to tell its encoding, in bytes. */
const LOOKED_AT = 1000;
/** Of fewer bytes zeros tell nothing. */
const LEAST_TOLD = 16;

/** UTF-16 by its byte order mark, or by every second byte being zero; undefined for other encodings. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    return 'utf-16le';
  }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    return 'utf-16be';
  }
  const zeros = [0, 0];
  const start = bytes.subarray(0, LOOKED_AT);
  start.forEach((byte, index) => {
    zeros[index % 2]! += byte === 0 ? 1 : 0;
  });
  const many = start.length / 4;
  if (start.length < LEAST_TOLD) {
    return undefined;
  }
  return zeros[1]! > many ? 'utf-16le' : zeros[0]! > many ? 'utf-16be' : undefined;
}

const REASONS: Readonly<Record<string, Localized>> = {
  ENOENT: { vi: 'không tồn tại', en: 'it does not exist' },
  EACCES: { vi: 'không có quyền đọc', en: 'there is no right to read it' },
  EPERM: { vi: 'không có quyền đọc', en: 'there is no right to read it' },
  ELOOP: { vi: 'liên kết tượng trưng tạo thành vòng', en: 'its symbolic links run in a circle' },
  EISDIR: { vi: 'đó là một thư mục', en: 'it is a folder' },
  ENOTDIR: { vi: 'đường dẫn đi qua một tệp', en: 'its path leads through a file' },
  ENAMETOOLONG: { vi: 'đường dẫn quá dài', en: 'its path is too long' },
};

/** Neither a file nor a folder: a pipe, a device, or a link that leads nowhere. */
export const NO_FILE: Localized = {
  vi: 'liên kết dẫn tới nơi không tồn tại, hoặc đó không phải là tệp thông thường',
  en: 'it is a link that leads nowhere, or not a regular file',
};

/** Why an operation of the file system failed. */
export function reasonOf(error: unknown): Localized {
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined;
  const known = typeof code === 'string' ? REASONS[code] : undefined;
  const text = typeof code === 'string' ? code : error instanceof Error ? error.message : String(error);
  return known ? { vi: `${known.vi} (${text})`, en: `${known.en} (${text})` } : { vi: text, en: text };
}
