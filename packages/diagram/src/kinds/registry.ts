import type { ViewKindId } from '@govarch/model/vocabulary';
import { context } from './context/index.js';
import { integration } from './integration/index.js';
import { landscape } from './landscape/index.js';
import { layer } from './layer/index.js';
import { matrix } from './matrix/index.js';
import { organization } from './organization/index.js';
import type { AutomaticSubject, ViewKind } from './view-kind.js';

export { type AutomaticSubject, type ViewKind, viewKind } from './view-kind.js';

/** The kinds of views that are drawn; one that is not here is not drawn yet. */
export type ViewKindRegistry = Readonly<Partial<Record<ViewKindId, ViewKind>>>;

export const viewKindRegistry: ViewKindRegistry = { landscape, layer, context, integration, organization, matrix };

/** A kind of view that is also the automatic view of something. */
export type AutomaticViewKind = ViewKind & Required<Pick<ViewKind, 'automatic'>>;

/**
 * The kind of the automatic views of something.
 *
 * @throws Error where the registry has none, which is a defect of it
 */
export function automaticKind(registry: ViewKindRegistry, of: AutomaticSubject['type']): AutomaticViewKind {
  const kind = Object.values(registry).find((entry): entry is AutomaticViewKind => entry.automatic?.of === of);
  if (!kind) {
    throw new Error(`No kind of view is registered as the automatic view of a ${of}.`);
  }
  return kind;
}
