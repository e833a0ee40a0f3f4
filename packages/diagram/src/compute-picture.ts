import type { ModelReader } from '@govarch/model/model';
import { coreVocabulary, type Localized, type ViewKindId } from '@govarch/model/vocabulary';
import { dateText } from '@govarch/model/wording/dates';
import type { DiagramNotice, DiagramView } from './diagram.js';
import { automaticKind, type ViewKindRegistry } from './kinds/registry.js';
import type { AutomaticSubject, Depiction, Subject, ViewKind } from './kinds/view-kind.js';
import { drawableText } from './text/wrap.js';
import { type Perspective, perspectiveOf, textFor, titleOf } from './views/perspective.js';
import type { DiagramRequest, Scene, SceneHead, SceneOptions } from './views/scene.js';
import { words } from './views/words.js';

/** What is to be drawn, without places yet. */
export interface ComputedPicture {
  readonly scene: Scene;
  readonly notices: readonly DiagramNotice[];
  /** Undefined where there is nothing to draw; the notices say why. */
  readonly layout?: Depiction['layout'];
}

/** Evaluates what is asked for. Never throws for what a model or a request may say: notices tell instead. */
export function computePicture(
  registry: ViewKindRegistry,
  model: ModelReader,
  request: DiagramRequest,
  options: SceneOptions,
): ComputedPicture {
  switch (request.type) {
    case 'view': {
      const view = model.view(request.view);
      return view
        ? declaredPicture(registry, perspectiveOf(model, view.project, options, view.asOf), { type: 'view', view })
        : missingPicture(model, request.view, options);
    }
    case 'element': {
      const element = model.element(request.element);
      return element
        ? automaticPicture(registry, perspectiveOf(model, element.project, options), { type: 'element', element })
        : missingPicture(model, request.element, options);
    }
    case 'section':
    case 'project':
      return automaticPicture(registry, perspectiveOf(model, request.project, options), request);
  }
}

function declaredPicture(
  registry: ViewKindRegistry,
  perspective: Perspective,
  subject: Extract<Subject, { type: 'view' }>,
): ComputedPicture {
  const { view } = subject;
  const title = textFor(perspective, view.title) ?? drawableText(view.name);
  const head = headOf(perspective, { id: view.id, kind: view.kind, title });
  const kind = registry[view.kind];
  return kind ? depicted(kind, perspective, subject, head) : emptyPicture(head, notDrawnYet(view.kind));
}

/** @throws Error where no kind of view is the automatic one of the subject, which is a defect of the registry */
function automaticPicture(
  registry: ViewKindRegistry,
  perspective: Perspective,
  subject: AutomaticSubject,
): ComputedPicture {
  const kind = automaticKind(registry, subject.type);
  if (!kind?.automatic) {
    throw new Error(`No kind of view is registered as the automatic view of a ${subject.type}.`);
  }
  const title = kind.automatic.titleOf(perspective, subject);
  const head = headOf(perspective, {
    kind: kind.id,
    title,
    ...(subject.type === 'element' ? { element: subject.element.id } : {}),
  });
  return depicted(kind, perspective, subject, head);
}

/** The picture, or a notice in its place where nothing is in it. */
function depicted(kind: ViewKind, perspective: Perspective, subject: Subject, head: SceneHead): ComputedPicture {
  const depiction = kind.depict(perspective, subject, head);
  if (!depiction || depiction.nodes.length === 0) {
    return emptyPicture(depiction?.scene ?? head, nothingToDraw(head.view.title));
  }
  const { scene, layout } = depiction;
  return { scene, layout, notices: [] };
}

function headOf(perspective: Perspective, view: Pick<DiagramView, 'id' | 'kind' | 'title' | 'element'>): SceneHead {
  const { language, own, project, time } = perspective;
  const agency = own ? titleOf(perspective, own) : drawableText(project);
  return {
    view: { ...view, project, asOf: time.asOf },
    language,
    subtitle: `${agency}  ·  ${words.asOf[language]} ${dateText(time.asOf)[language]}`,
  };
}

function emptyPicture({ view, subtitle, language }: SceneHead, notice: DiagramNotice): ComputedPicture {
  return { scene: { view, subtitle, language, tones: [], edges: [] }, notices: [notice] };
}

function missingPicture(model: ModelReader, id: string, options: SceneOptions): ComputedPicture {
  const project = id.split('::')[0]!;
  const name = drawableText(id);
  const head = headOf(perspectiveOf(model, project, options), { kind: 'context', title: name });
  return emptyPicture(head, {
    code: 'DIA-03',
    message: {
      vi: `Không tìm thấy "${name}" trong mô hình.`,
      en: `The model has no "${name}".`,
    },
  });
}

function notDrawnYet(kind: ViewKindId): DiagramNotice {
  const spelling: Localized = coreVocabulary.viewKinds.find((entry) => entry.id === kind)?.spelling ?? {
    vi: kind,
    en: kind,
  };
  return {
    code: 'DIA-01',
    message: {
      vi: `Phiên bản này chưa vẽ sơ đồ loại "${spelling.vi}".`,
      en: `This version does not draw views of kind "${spelling.en}" yet.`,
    },
  };
}

function nothingToDraw(title: string): DiagramNotice {
  return {
    code: 'DIA-02',
    message: {
      vi: `Sơ đồ "${title}" không có phần tử nào để vẽ.`,
      en: `The view "${title}" includes nothing that can be drawn.`,
    },
  };
}
