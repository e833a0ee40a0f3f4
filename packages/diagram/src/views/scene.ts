import type { ElementId, IsoDate } from '@govarch/model/model';
import type { KindId, Language, SectionId } from '@govarch/model/vocabulary';
import type { ArrowEnds, Badge, DiagramNotice, DiagramView, DrawnRelation, LayerId, LineStyle } from '../diagram.js';

/**
 * What a diagram shows, before anything has a place: plain data, so that two scenes are compared by their text and the
 * layout runs anywhere. Texts are already in the language of the diagram.
 */
export type Scene = LandscapeScene | ContextScene | IntegrationScene | EmptyScene;

export interface SceneBase {
  readonly view: DiagramView;
  readonly subtitle: string;
  /** Of the words that the drawing adds. */
  readonly language: Language;
  readonly notices: readonly DiagramNotice[];
  /** Meaning of the tones, in their order, where the view asks for `color by`. */
  readonly tones: readonly string[];
}

/** Nothing to draw; the notices say why. */
export interface EmptyScene extends SceneBase {
  readonly type: 'empty';
}

export interface SceneNode {
  /** Unique in the scene. */
  readonly id: string;
  readonly element: ElementId;
  readonly kind: KindId;
  readonly layer: LayerId;
  readonly title: string;
  /** A second, quieter text: kind, owner. */
  readonly note?: string;
  readonly badges: readonly { readonly type: Badge['type']; readonly text: string }[];
  readonly lifecycle: 'planned' | 'active' | 'retired';
  /** `none` where the view colours by something that the element does not have. */
  readonly tone?: number | 'none';
  readonly tooltip: string;
  /** What is inside, drawn as rows of a list; flattened, with the depth of each. */
  readonly rows: readonly { readonly node: SceneNode; readonly depth: number }[];
}

export interface SceneEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly relation: DrawnRelation;
  readonly flows: readonly ElementId[];
  readonly count: number;
  readonly segment?: { readonly index: number; readonly of: number };
  readonly line: LineStyle;
  readonly arrow: ArrowEnds;
  /** Lines of text beside the edge. */
  readonly label: readonly string[];
  readonly tooltip: string;
  readonly cssClasses: readonly string[];
}

/** Systems and data of one outside agency; or the agency alone. */
export interface SceneParty {
  readonly id: string;
  /** The agency, where the model has it. */
  readonly node?: SceneNode;
  readonly title: string;
  readonly members: readonly SceneNode[];
}

/** A band or side column of the landscape. */
export interface SceneBand {
  readonly id: string;
  readonly title: string;
  readonly layer: LayerId;
  readonly nodes: readonly SceneNode[];
}

export interface SceneBoundary {
  readonly title: string;
  readonly element?: ElementId;
}

export interface LandscapeScene extends SceneBase {
  readonly type: 'landscape';
  readonly boundary: SceneBoundary;
  /** From top to bottom. */
  readonly bands: readonly SceneBand[];
  readonly sides: readonly SceneBand[];
  readonly outside: readonly SceneParty[];
  readonly outsideTitle: string;
  readonly edges: readonly SceneEdge[];
}

/** Neighbours that stand in the same relation to the element in the middle, in the same direction. */
export interface SceneGroup {
  readonly id: string;
  readonly title: string;
  readonly direction: 'incoming' | 'outgoing';
  readonly nodes: readonly SceneNode[];
}

export interface ContextScene extends SceneBase {
  readonly type: 'context';
  readonly focus: SceneNode;
  /** From the outermost to the direct parent. */
  readonly containers: readonly SceneNode[];
  readonly groups: readonly SceneGroup[];
  readonly edges: readonly SceneEdge[];
}

export interface IntegrationScene extends SceneBase {
  readonly type: 'integration';
  readonly boundary: SceneBoundary;
  readonly applications: readonly SceneNode[];
  readonly ownPlatforms: readonly SceneNode[];
  readonly outsidePlatforms: readonly SceneNode[];
  readonly outside: readonly SceneParty[];
  readonly outsideTitle: string;
  readonly edges: readonly SceneEdge[];
}

/** What one may ask to see: a declared view, or the automatic view of something. */
export type DiagramRequest =
  | { readonly type: 'view'; readonly view: string }
  | { readonly type: 'element'; readonly element: ElementId }
  | { readonly type: 'section'; readonly project: string; readonly section: SectionId }
  | { readonly type: 'project'; readonly project: string };

/** Under what circumstances a diagram is drawn. */
export interface SceneOptions {
  /** Over the project's own as-of date and under that of the view. */
  readonly asOf?: IsoDate;
  /** Read once at the edge of the program. */
  readonly today: IsoDate;
  /** Language of the words that the diagram adds, and of bilingual texts; the project's where it is not given. */
  readonly language?: Language;
}
