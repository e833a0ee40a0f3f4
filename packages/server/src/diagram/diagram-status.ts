import type { DiagramView } from '@govarch/diagram/diagram';
import type { DiagramRequest } from '@govarch/diagram/draw';
import {
  DIAGRAM_STATUS,
  type DiagramLanguage,
  type DiagramNotice,
  type DiagramStatusAction,
} from '@govarch/diagram/protocol';
import type { ArchitectureModel } from '@govarch/model/model';
import { availableViews, viewIdOf } from './view-ids.js';

/** What a session knows of itself. */
export interface SessionState {
  /** The project of the document that the diagram was opened from. */
  readonly project: string | undefined;
  readonly language: DiagramLanguage;
  readonly request: DiagramRequest | undefined;
  /** The view that is drawn. */
  readonly view: DiagramView | undefined;
  readonly stale: boolean;
  readonly notices: readonly DiagramNotice[];
  readonly canGoBack: boolean;
  readonly sourceVersion: number | undefined;
}

/** The status as it goes to the client. */
export function statusOf(state: SessionState, model: ArchitectureModel): DiagramStatusAction {
  const { project, language, request, view, ...rest } = state;
  return {
    kind: DIAGRAM_STATUS,
    title: view?.title ?? '',
    language,
    view: view && request && { id: viewIdOf(request), viewKind: view.kind, automatic: request.type !== 'view' },
    availableViews: project === undefined ? [] : availableViews(model, project, language),
    ...rest,
  };
}
