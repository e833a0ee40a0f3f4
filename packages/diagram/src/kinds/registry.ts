import type { ViewKindId } from '@govarch/model/vocabulary';
import { context } from './context/index.js';
import { integration } from './integration/index.js';
import { landscape } from './landscape/index.js';
import { layer } from './layer/index.js';
import type { AutomaticSubject, ViewKind } from './view-kind.js';

export type { AutomaticSubject, ViewKind } from './view-kind.js';

/** The kinds of views that are drawn; one that is not here is not drawn yet. */
export type ViewKindRegistry = Readonly<Partial<Record<ViewKindId, ViewKind>>>;

export const viewKindRegistry: ViewKindRegistry = { landscape, layer, context, integration };

/** The kind of the automatic views of something; undefined where it has none. */
export function automaticKind(registry: ViewKindRegistry, of: AutomaticSubject['type']): ViewKind | undefined {
  return Object.values(registry).find((kind) => kind.automatic?.of === of);
}
