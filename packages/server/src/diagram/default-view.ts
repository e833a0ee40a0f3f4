import type { DiagramRequest } from '@govarch/diagram/draw';
import type { DiagramOptions } from '@govarch/diagram/protocol';
import type { ModelWorkspace } from '@govarch/language/workspace';
import type { ArchitectureModel } from '@govarch/model/model';
import type { ViewDefinition } from '@govarch/model/views';
import { requestOf } from './view-ids.js';

/** Which of a document's views a view is: what is left of it when its author renames it. */
export interface ViewPlace {
  readonly document: string;
  readonly index: number;
  readonly kind: string;
}

/**
 * What to show for these options: the view or element asked for, else the first view that the document declares, else
 * its first element, else the overall model of its project. Undefined for a document that belongs to no project or is
 * not read yet.
 */
export function defaultRequest(options: DiagramOptions, workspace: ModelWorkspace): DiagramRequest | undefined {
  if (options.view !== undefined) {
    return requestOf(options.view);
  }
  if (options.element !== undefined) {
    return { type: 'element', element: options.element };
  }
  const content = workspace.model.contribution(options.sourceUri);
  if (!content) {
    return undefined;
  }
  const [view] = viewsIn(options.sourceUri, workspace.model);
  if (view) {
    return { type: 'view', view: view.id };
  }
  const element = content.elements.find(({ parent, kind }) => parent === undefined && kind !== 'architecture');
  return element ? { type: 'element', element: element.id } : { type: 'project', project: content.project };
}

/** Where a declared view stands; undefined for anything else. */
export function placeOfView(request: DiagramRequest, model: ArchitectureModel): ViewPlace | undefined {
  const view = request.type === 'view' ? model.view(request.view) : undefined;
  if (!view) {
    return undefined;
  }
  const document = view.origin.document;
  return { document, index: viewsIn(document, model).findIndex(({ id }) => id === view.id), kind: view.kind };
}

/**
 * The request, or where its view is gone and another of its kind stands in its place, a request for that one: while a
 * name is typed, its view has another name after every letter.
 */
export function followRename(
  request: DiagramRequest,
  place: ViewPlace | undefined,
  model: ArchitectureModel,
): DiagramRequest {
  if (request.type !== 'view' || !place || model.view(request.view)) {
    return request;
  }
  const view = viewsIn(place.document, model)[place.index];
  return view?.kind === place.kind ? { type: 'view', view: view.id } : request;
}

function viewsIn(document: string, model: ArchitectureModel): ViewDefinition[] {
  const views = model.contribution(document)?.views ?? [];
  return [...views].sort((a, b) => a.origin.start - b.origin.start);
}
