import type { Finding, Origin, RelatedPlace } from '@govarch/model/finding';
import type { StructuralMessage } from '../findings/message.js';

/** A structural finding at a place. It cites nothing: it is about the text, not about the law. */
export function findingAt(
  { code, category, severity, message, suggestions, fixes }: StructuralMessage,
  document: string,
  start: number,
  end: number,
  related: readonly RelatedPlace[] = [],
): Finding {
  const origin: Origin = { document, start, end };
  return {
    code,
    category,
    severity,
    origin,
    message,
    citations: [],
    related,
    ...(suggestions ? { suggestions } : {}),
    ...(fixes ? { fixes } : {}),
  };
}
