import { AstUtils, type LangiumDocument, type LeafCstNode } from 'langium';
import { pathValue } from '../lexer/strings.js';
import { countBefore, leafAt, leavesOf } from '../parser/leaves.js';
import { lexiconOfDocument } from '../parser/parser.js';
import { isAnyAttribute } from '../references/statement-form.js';
import { attributeIdOf } from './tokens/word-ids.js';

/** The path of a text file in a document, where it stands without its quotes. */
export interface WrittenPath {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

/** All paths of text files that a document names. */
export function textFilePaths(document: LangiumDocument): readonly WrittenPath[] {
  return leavesOf(document).flatMap((leaf) => pathIn(leaf) ?? []);
}

/** The path at an offset; undefined where there stands none. */
export function textFilePathAt(document: LangiumDocument, offset: number): WrittenPath | undefined {
  const leaf = leafAt(document, offset);
  return leaf && pathIn(leaf);
}

/** Where a path of a text file is being written, and what is to be put around it. */
export interface PathSite {
  readonly start: number;
  readonly end: number;
  /** What must stand before and behind the path. */
  readonly before: string;
  readonly behind: string;
}

/** The place of a path that is written at an offset, with its quotes or yet without; undefined where none is awaited. */
export function pathSiteAt(document: LangiumDocument, offset: number): PathSite | undefined {
  const leaves = leavesOf(document);
  const visible = leaves.slice(0, countBefore(leaves, offset)).filter(({ hidden }) => !hidden);
  const around = leaves.find((leaf) => isString(leaf) && leaf.offset < offset && offset <= leaf.end);
  const word = around ? visible.filter(({ end }) => end <= around.offset).pop() : visible.pop();
  if (!word || !isTextFileWord(document, word) || !isOnLineOf(document, word, offset)) {
    return undefined;
  }
  if (!around) {
    return { start: offset, end: offset, before: '"', behind: '"' };
  }
  const isClosed = around.length > 1 && /["”]$/u.test(around.text);
  if (isClosed && offset === around.end) {
    return undefined;
  }
  return { start: around.offset + 1, end: isClosed ? around.end - 1 : offset, before: '', behind: isClosed ? '' : '"' };
}

function pathIn(leaf: LeafCstNode): WrittenPath | undefined {
  const attribute = isString(leaf) ? AstUtils.getContainerOfType(leaf.astNode, isAnyAttribute) : undefined;
  return attribute?.attribute === 'text-file'
    ? { path: pathValue(leaf.text), start: leaf.offset + 1, end: Math.max(leaf.offset + 1, leaf.end - 1) }
    : undefined;
}

function isString({ tokenType, hidden }: LeafCstNode): boolean {
  return !hidden && tokenType.name === 'STRING';
}

function isTextFileWord(document: LangiumDocument, { tokenType, text }: LeafCstNode): boolean {
  const isAttribute = tokenType.name === 'ATTRIBUTE' || tokenType.name === 'LINEATTRIBUTE';
  return isAttribute && attributeIdOf(lexiconOfDocument(document), text) === 'text-file';
}

function isOnLineOf({ textDocument }: LangiumDocument, { end }: LeafCstNode, offset: number): boolean {
  return textDocument.positionAt(end).line === textDocument.positionAt(offset).line;
}
