import type { ModelReader } from '@govarch/model/model';
import { coreVocabulary, type Localized, type ViewKindId } from '@govarch/model/vocabulary';
import { dateText } from '@govarch/model/wording/dates';
import type { DiagramNotice, DiagramView, StyleRule } from './diagram.js';
import { automaticKind, type ViewKindRegistry } from './kinds/registry.js';
import { type AutomaticSubject, type Depiction, type Subject, type ViewKind, viewOf } from './kinds/view-kind.js';
import { omissionNotices } from './notices/omission-notices.js';
import { omissionsOf } from './notices/omissions.js';
import { settingsWithoutEffect } from './notices/settings.js';
import { drawableText } from './text/wrap.js';
import { type Perspective, perspectiveOf, textFor, titleOf } from './views/perspective.js';
import type { DiagramRequest, Scene, SceneHead, SceneOptions } from './views/scene.js';
import { words } from './views/words.js';

/** What is to be drawn, without places yet. */
export interface ComputedPicture {
  readonly scene: Scene;
  readonly notices: readonly DiagramNotice[];
  readonly styles: readonly StyleRule[];
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
        : missingPicture(model, request.view, automaticKind(registry, 'project'), options);
    }
    case 'element': {
      const element = model.element(request.element);
      return element
        ? automaticPicture(registry, perspectiveOf(model, element.project, options), { type: 'element', element })
        : missingPicture(model, request.element, automaticKind(registry, 'element'), options);
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

function automaticPicture(
  registry: ViewKindRegistry,
  perspective: Perspective,
  subject: AutomaticSubject,
): ComputedPicture {
  const kind = automaticKind(registry, subject.type);
  const title = kind.automatic.titleOf(perspective, subject);
  const head = headOf(perspective, {
    kind: kind.id,
    title,
    ...(subject.type === 'element' ? { element: subject.element.id } : {}),
  });
  return depicted(kind, perspective, subject, head);
}

/** The picture, or notices in its place where nothing is in it. */
function depicted(kind: ViewKind, perspective: Perspective, subject: Subject, head: SceneHead): ComputedPicture {
  const depiction = kind.depict(perspective, subject, head);
  if (!depiction) {
    return emptyPicture(head, nothingToDraw(head.view.title));
  }
  const { scene, nodes, layout } = depiction;
  const view = viewOf(subject);
  const omissions = omissionsOf(kind, perspective, view, depiction);
  const notices = [...omissionNotices(kind, perspective, omissions), ...settingsWithoutEffect(kind, view)];
  if (nodes.length === 0) {
    return emptyPicture(scene, nothingToDraw(head.view.title), ...notices);
  }
  return {
    scene,
    layout,
    styles: kind.styles ?? [],
    notices,
  };
}

function headOf(perspective: Perspective, view: Pick<DiagramView, 'id' | 'kind' | 'title' | 'element'>): SceneHead {
  const { language, own, project, time, lawDate } = perspective;
  const agency = own ? titleOf(perspective, own) : drawableText(project);
  return {
    view: { ...view, project, asOf: time.asOf },
    language,
    subtitle: `${agency}  ·  ${words.asOf[language]} ${dateText(time.asOf)[language]}`,
    ...(lawDate === undefined ? {} : { lawNote: `${words.lawOf[language]} ${dateText(lawDate)[language]}` }),
  };
}

function emptyPicture({ view, subtitle, lawNote, language }: SceneHead, ...notices: DiagramNotice[]): ComputedPicture {
  return { scene: { view, subtitle, lawNote, language, tones: [], edges: [] }, styles: [], notices };
}

function missingPicture(
  model: ModelReader,
  id: string,
  { id: kind }: ViewKind,
  options: SceneOptions,
): ComputedPicture {
  const project = id.split('::')[0]!;
  const name = drawableText(id);
  const head = headOf(perspectiveOf(model, project, options), { kind, title: name });
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
      vi: `Phiên bản này chưa vẽ được sơ đồ loại "${spelling.vi}".`,
      en: `This version does not draw views of kind "${spelling.en}" yet.`,
    },
  };
}

function nothingToDraw(title: string): DiagramNotice {
  return {
    code: 'DIA-02',
    message: {
      vi: `Sơ đồ "${title}" không có thành phần nào để vẽ.`,
      en: `The view "${title}" includes nothing that can be drawn.`,
    },
  };
}
