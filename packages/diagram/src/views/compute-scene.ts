import type { ElementId, ModelReader } from '@govarch/model/model';
import { type ModelReads, trackReads } from '@govarch/model/view-evaluation';
import type { ViewDefinition } from '@govarch/model/views';
import { type Localized, type SectionId, sectionEntry, viewKinds } from '@govarch/model/vocabulary';
import type { DiagramNotice, DiagramView } from '../diagram.js';
import { drawableText } from '../text/wrap.js';
import { contextScene } from './context-scene.js';
import { integrationScene } from './integration-scene.js';
import { landscapeScene } from './landscape-scene.js';
import { type Perspective, perspectiveOf, textFor, titleOf } from './perspective.js';
import type { DiagramRequest, EmptyScene, Scene, SceneBase, SceneNode, SceneOptions } from './scene.js';
import { sectionScene } from './section-scene.js';
import { words } from './words.js';

/** A scene, and what of the model it depends on. */
export interface ComputedScene {
  readonly scene: Scene;
  readonly reads: ModelReads;
  /** Elements whose order in the text decides the drawing, in that order. */
  readonly ordered: readonly ElementId[];
}

/** Evaluates what is asked for. Never throws for what a model or a request may say: notices tell instead. */
export function computeScene(model: ModelReader, request: DiagramRequest, options: SceneOptions): ComputedScene {
  const { reader, reads } = trackReads(model);
  const scene = sceneOf(reader, request, options);
  return { scene, reads, ordered: orderedElements(model, scene) };
}

function sceneOf(model: ModelReader, request: DiagramRequest, options: SceneOptions): Scene {
  switch (request.type) {
    case 'view': {
      const view = model.view(request.view);
      return view
        ? declaredScene(perspectiveOf(model, view.project, options, view.asOf), view)
        : missingScene(model, request.view, options);
    }
    case 'element': {
      const element = model.element(request.element);
      if (!element) {
        return missingScene(model, request.element, options);
      }
      const perspective = perspectiveOf(model, element.project, options);
      const head = headOf(perspective, {
        kind: 'context',
        title: titleOf(perspective, element),
        element: element.id,
      });
      return checked(contextScene(perspective, element, undefined, head));
    }
    case 'section': {
      const perspective = perspectiveOf(model, request.project, options);
      const head = headOf(perspective, { kind: 'layer', title: sectionTitle(perspective, request.section) });
      return checked(sectionScene(perspective, request.section, head));
    }
    case 'project': {
      const perspective = perspectiveOf(model, request.project, options);
      const head = headOf(perspective, { kind: 'landscape', title: words.landscape[perspective.language] });
      return checked(landscapeScene(perspective, undefined, head));
    }
  }
}

function declaredScene(perspective: Perspective, view: ViewDefinition): Scene {
  const title = textFor(perspective, view.title) ?? drawableText(view.name);
  const head = headOf(perspective, { id: view.id, kind: view.kind, title });
  switch (view.kind) {
    case 'landscape':
      return checked(landscapeScene(perspective, view, head));
    case 'integration':
      return checked(integrationScene(perspective, view, head));
    case 'context': {
      const focus = focusOf(perspective.model, view);
      return focus ? checked(contextScene(perspective, focus, view, head)) : emptyScene(head, nothingToDraw(title));
    }
    default:
      return emptyScene(head, notDrawnYet(view.kind));
  }
}

type Head = Omit<SceneBase, 'tones'>;

function headOf(perspective: Perspective, view: Pick<DiagramView, 'id' | 'kind' | 'title' | 'element'>): Head {
  const { language, own, project, time } = perspective;
  const agency = own ? titleOf(perspective, own) : drawableText(project);
  return {
    view: { ...view, project, asOf: time.asOf },
    language,
    subtitle: `${agency}  ·  ${words.asOf[language]} ${dateText(time.asOf, language)}`,
    notices: [],
  };
}

/** A date as it is written in the language. */
function dateText(date: string, language: 'vi' | 'en'): string {
  const [year, month, day] = date.split('-');
  return language === 'vi' && day !== undefined ? `${day}/${month}/${year}` : date;
}

/** What a context view is about: the element that it names first, else the element whose neighbours it asks for. */
function focusOf(model: ModelReader, view: ViewDefinition): ReturnType<ModelReader['element']> {
  const picks = view.selections
    .filter((selection) => selection.action === 'include')
    .flatMap((selection) => selection.terms.map((term) => term.pick));
  for (const pick of picks) {
    const id =
      pick.type === 'element' || pick.type === 'neighbors'
        ? pick.element
        : pick.type === 'relation'
          ? (pick.source ?? pick.target)
          : undefined;
    const element = id === undefined ? undefined : model.element(id);
    if (element) {
      return element;
    }
  }
  return undefined;
}

function sectionTitle(perspective: Perspective, section: SectionId): string {
  const { language } = perspective;
  return `${words.layer[language]} ${sectionEntry(section).spelling[language]}`;
}

/** The scene, or a notice in its place where nothing is in it. */
function checked(scene: Exclude<Scene, EmptyScene>): Scene {
  return nodesOf(scene).length > 0 ? scene : emptyScene(scene, nothingToDraw(scene.view.title));
}

function emptyScene(head: Head, notice: DiagramNotice): EmptyScene {
  const { view, subtitle, language } = head;
  return { type: 'empty', view, subtitle, language, tones: [], notices: [notice] };
}

function missingScene(model: ModelReader, id: string, options: SceneOptions): EmptyScene {
  const project = id.split('::')[0]!;
  const name = drawableText(id);
  const head = headOf(perspectiveOf(model, project, options), { kind: 'context', title: name });
  return emptyScene(head, {
    code: 'DIA-03',
    message: {
      vi: `Không tìm thấy "${name}" trong mô hình.`,
      en: `The model has no "${name}".`,
    },
  });
}

function notDrawnYet(kind: ViewDefinition['kind']): DiagramNotice {
  const spelling: Localized = viewKinds.find((entry) => entry.id === kind)?.spelling ?? { vi: kind, en: kind };
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

/** All nodes of a scene, rows not among them. */
function nodesOf(scene: Scene): SceneNode[] {
  switch (scene.type) {
    case 'empty':
      return [];
    case 'context':
      return [scene.focus, ...scene.groups.flatMap((group) => group.nodes)];
    case 'landscape':
      return [
        ...[...scene.bands, ...scene.sides].flatMap((band) => band.nodes),
        ...scene.outside.flatMap((party) => [...(party.node ? [party.node] : []), ...party.members]),
      ];
    case 'integration':
      return [
        ...scene.applications,
        ...scene.ownPlatforms,
        ...scene.outsidePlatforms,
        ...scene.outside.flatMap((party) => [...(party.node ? [party.node] : []), ...party.members]),
      ];
  }
}

/** Elements of the scene in the order of their documents and of the text in them. */
function orderedElements(model: ModelReader, scene: Scene): ElementId[] {
  const ids = new Set(nodesOf(scene).flatMap((node) => [node.element, ...node.rows.map((row) => row.node.element)]));
  const elements = [...ids].flatMap((id) => model.element(id) ?? []);
  elements.sort((a, b) =>
    a.origin.document === b.origin.document
      ? a.origin.start - b.origin.start
      : a.origin.document < b.origin.document
        ? -1
        : 1,
  );
  return elements.map((element) => element.id);
}
