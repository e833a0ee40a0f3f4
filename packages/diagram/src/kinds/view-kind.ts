import type { Element } from '@govarch/model/model';
import type { ViewDefinition } from '@govarch/model/views';
import type { CoreKindId, Localized, SectionId, ViewKindId } from '@govarch/model/vocabulary';
import type { StyleRule } from '../diagram.js';
import type { LaidOut, LayoutTools } from '../layout/kit/laid-out.js';
import type { Naming, Perspective } from '../views/perspective.js';
import type { Scene, SceneHead, SceneNode } from '../views/scene.js';
import type { Selection } from '../views/selection.js';

/** What a picture is about: a declared view, or something that has an automatic view. */
export type Subject = { readonly type: 'view'; readonly view: ViewDefinition } | AutomaticSubject;

/** What has an automatic view. */
export type AutomaticSubject =
  | { readonly type: 'project' }
  | { readonly type: 'section'; readonly section: SectionId }
  | { readonly type: 'element'; readonly element: Element };

/** What the author of a view may set beside its selection; its as-of date, which every kind obeys, is not among them. */
export type ViewSetting = 'group-by' | 'color-by' | 'compare' | 'layout' | 'style' | 'rows' | 'show' | 'place';

/** Settings that change the picture; with the arguments that do, where others do not. */
export type HeededSettings = Readonly<Partial<Record<ViewSetting, 'any' | readonly string[]>>>;

/** Everything that is particular to one kind of view. Drawing, server, command line and tests know no more of it. */
interface Definition<C extends Selection, S extends Scene> {
  readonly id: ViewKindId;
  /** Of what else than a declared view it is the automatic view, and what that is called. */
  readonly automatic?: {
    readonly of: AutomaticSubject['type'];
    titleOf(naming: Naming, subject: AutomaticSubject): string;
  };
  readonly settings: HeededSettings;
  /** What its own figures look like; undefined where they need no more than those of all kinds. */
  readonly styles?: readonly StyleRule[];
  /** Where elements of a kind stand, by a name of the place; undefined: the picture has no place for them. */
  placeOf(kind: CoreKindId): string | undefined;
  /** Why an element that has a place and is selected may yet be missing; undefined where that does not happen. */
  readonly missing?: Localized;
  /** What is to be shown; undefined where the subject does not say enough. What the scene lacks of it, the reader is told. */
  selectionOf(perspective: Perspective, subject: Subject): C | undefined;
  sceneOf(perspective: Perspective, selection: C, head: SceneHead, view: ViewDefinition | undefined): S;
  /** All nodes of a scene, rows not among them. */
  nodesOf(scene: S): readonly SceneNode[];
  layout(scene: S, tools: LayoutTools): LaidOut | Promise<LaidOut>;
}

/** A picture without places yet. */
export interface Depiction {
  readonly selection: Selection;
  /** Plain data: two pictures are the same where these are. */
  readonly scene: Scene;
  readonly nodes: readonly SceneNode[];
  layout(tools: LayoutTools): LaidOut | Promise<LaidOut>;
}

/** A kind of view that is drawn, whatever its scenes are like. */
export interface ViewKind extends Omit<Definition<Selection, Scene>, 'selectionOf' | 'sceneOf' | 'nodesOf' | 'layout'> {
  /** Undefined where the subject does not say what is to be shown. */
  depict(perspective: Perspective, subject: Subject, head: SceneHead): Depiction | undefined;
}

/** Makes a kind of view of its parts: what a selection and a scene are made of, only they know. */
export function viewKind<C extends Selection, S extends Scene>({
  selectionOf,
  sceneOf,
  nodesOf,
  layout,
  ...kind
}: Definition<C, S>): ViewKind {
  return {
    ...kind,
    depict(perspective, subject, head) {
      const selection = selectionOf(perspective, subject);
      if (!selection) {
        return undefined;
      }
      const scene = sceneOf(perspective, selection, head, viewOf(subject));
      return { selection, scene, nodes: nodesOf(scene), layout: (tools) => layout(scene, tools) };
    },
  };
}

/** The declared view that a picture is about; undefined for an automatic one. */
export function viewOf(subject: Subject): ViewDefinition | undefined {
  return subject.type === 'view' ? subject.view : undefined;
}
