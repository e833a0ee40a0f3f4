import type { ElementId, ModelReader } from '@govarch/model/model';
import { type ModelReads, trackReads } from '@govarch/model/view-evaluation';
import { coreVocabulary, type Localized, type ViewKindId } from '@govarch/model/vocabulary';
import { dateText } from '@govarch/model/wording/dates';
import type { DiagramNotice, DiagramView, StyleRule } from './diagram.js';
import { automaticKind, type ViewKindRegistry } from './kinds/registry.js';
import { type AutomaticSubject, type Depiction, type Subject, type ViewKind, viewOf } from './kinds/view-kind.js';
import { omissionNotices } from './notices/omission-notices.js';
import { omissionsOf, omittedElements } from './notices/omissions.js';
import { settingsWithoutEffect } from './notices/settings.js';
import { drawableText } from './text/wrap.js';
import { type Perspective, perspectiveOf, textFor, titleOf } from './views/perspective.js';
import type { DiagramRequest, Scene, SceneHead, SceneOptions } from './views/scene.js';
import { words } from './views/words.js';

/** What is to be drawn, without places yet, and what of the model it depends on. */
export interface ComputedPicture {
  readonly scene: Scene;
  readonly notices: readonly DiagramNotice[];
  readonly styles: readonly StyleRule[];
  /** Undefined where there is nothing to draw; the notices say why. */
  readonly layout?: Depiction['layout'];
  readonly reads: ModelReads;
  /** Elements whose order in the text decides the drawing, in that order. */
  readonly ordered: readonly ElementId[];
}

/** With the elements whose order in the text decides the drawing. */
type Picture = Omit<ComputedPicture, 'reads' | 'ordered'> & { readonly elements: readonly ElementId[] };

/** Evaluates what is asked for. Never throws for what a model or a request may say: notices tell instead. */
export function computePicture(
  registry: ViewKindRegistry,
  model: ModelReader,
  request: DiagramRequest,
  options: SceneOptions,
): ComputedPicture {
  const { reader, reads } = trackReads(model);
  const { elements, ...picture } = pictureOf(registry, reader, request, options);
  return { ...picture, reads, ordered: inTextOrder(model, elements) };
}

function pictureOf(
  registry: ViewKindRegistry,
  model: ModelReader,
  request: DiagramRequest,
  options: SceneOptions,
): Picture {
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
): Picture {
  const { view } = subject;
  const title = textFor(perspective, view.title) ?? drawableText(view.name);
  const head = headOf(perspective, { id: view.id, kind: view.kind, title });
  const kind = registry[view.kind];
  return kind ? depicted(kind, perspective, subject, head) : emptyPicture(head, notDrawnYet(view.kind));
}

function automaticPicture(registry: ViewKindRegistry, perspective: Perspective, subject: AutomaticSubject): Picture {
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
function depicted(kind: ViewKind, perspective: Perspective, subject: Subject, head: SceneHead): Picture {
  const depiction = kind.depict(perspective, subject, head);
  if (!depiction) {
    return emptyPicture(head, nothingToDraw(head.view.title));
  }
  const { scene, nodes, layout } = depiction;
  const view = viewOf(subject);
  const omissions = omissionsOf(kind, perspective, view, depiction);
  const notices = [...omissionNotices(kind, perspective, omissions), ...settingsWithoutEffect(kind, view)];
  if (nodes.length === 0) {
    const empty = emptyPicture(scene, nothingToDraw(head.view.title), ...notices);
    return { ...empty, elements: omittedElements(omissions) };
  }
  return {
    scene,
    layout,
    styles: kind.styles ?? [],
    notices,
    elements: [
      ...nodes.flatMap((node) => [node.element, ...node.rows.map((row) => row.node.element)]),
      ...omittedElements(omissions),
    ],
  };
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

function emptyPicture({ view, subtitle, language }: SceneHead, ...notices: DiagramNotice[]): Picture {
  return { scene: { view, subtitle, language, tones: [], edges: [] }, elements: [], styles: [], notices };
}

function missingPicture(model: ModelReader, id: string, { id: kind }: ViewKind, options: SceneOptions): Picture {
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

/** In the order of the documents and of the text in them, each once. */
function inTextOrder(model: ModelReader, ids: readonly ElementId[]): ElementId[] {
  const elements = [...new Set(ids)].flatMap((id) => model.element(id) ?? []);
  elements.sort((a, b) =>
    a.origin.document === b.origin.document
      ? a.origin.start - b.origin.start
      : a.origin.document < b.origin.document
        ? -1
        : 1,
  );
  return elements.map((element) => element.id);
}
