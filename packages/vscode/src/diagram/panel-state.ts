import type { DiagramOptions } from '@govarch/diagram/protocol';

/**
 * What a panel showed before the window was closed, from the state that its webview left.
 *
 * @param state anything: it was written by another run, perhaps of another version
 * @returns undefined if it does not say which document the diagram belongs to
 */
export function optionsOfState(state: unknown): DiagramOptions | undefined {
  if (typeof state !== 'object' || state === null) {
    return undefined;
  }
  const { sourceUri, view, element } = state as Record<string, unknown>;
  if (typeof sourceUri !== 'string') {
    return undefined;
  }
  return {
    sourceUri,
    ...(typeof view === 'string' ? { view } : {}),
    ...(typeof element === 'string' ? { element } : {}),
  };
}
