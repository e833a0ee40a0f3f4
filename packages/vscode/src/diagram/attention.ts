import type { DiagramRange } from '@govarch/diagram/protocol';

/**
 * Where the reader of a diagram is: what the diagram was opened for, and where it led. Keeps text and diagram from
 * chasing each other: what the diagram itself opened or selected is no wish to see something else.
 */
export interface Attention {
  /** URI of the document that the diagram was opened for. */
  readonly sourceUri: string;
  /** URIs of the documents that the diagram led to since. */
  readonly visited: ReadonlySet<string>;
  /** The text that the diagram selected last. */
  readonly revealed?: { readonly uri: string; readonly range: DiagramRange };
}

/** The diagram is opened for a document, or follows the reader to it. */
export function attendTo(sourceUri: string): Attention {
  return { sourceUri, visited: new Set() };
}

/** The diagram selects a text. */
export function afterReveal(attention: Attention, uri: string, range: DiagramRange): Attention {
  return { ...attention, visited: new Set([...attention.visited, uri]), revealed: { uri, range } };
}

/** Whether a reader who turns to this document wants the diagram to follow. */
export function followsTo(attention: Attention, uri: string): boolean {
  return uri !== attention.sourceUri && !attention.visited.has(uri);
}

/** Whether a selection in a text is the one that the diagram made, and so tells it nothing. */
export function isOwnSelection(attention: Attention, uri: string, range: DiagramRange): boolean {
  const { revealed } = attention;
  return (
    revealed?.uri === uri &&
    samePosition(revealed.range.start, range.start) &&
    samePosition(revealed.range.end, range.end)
  );
}

function samePosition(one: DiagramRange['start'], other: DiagramRange['start']): boolean {
  return one.line === other.line && one.character === other.character;
}
