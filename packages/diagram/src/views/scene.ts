import type { ElementId, IsoDate } from '@govarch/model/model';
import type { CoreKindId, IconId, KindShape, Language, SectionId } from '@govarch/model/vocabulary';
import type { ArrowEnds, Badge, DiagramView, DrawnRelation, LayerId, LineStyle, ToneId } from '../diagram.js';

/** What stands above every picture, whatever its kind. */
export interface SceneHead {
  readonly view: DiagramView;
  readonly subtitle: string;
  /** By the law of which day findings are shown with the picture; undefined where none are. */
  readonly lawNote?: string;
  /** Of the words that the drawing adds. */
  readonly language: Language;
}

/**
 * What a diagram shows, before anything has a place: plain data, so that two scenes are compared by their text and the
 * layout runs anywhere. Texts are already in the language of the diagram. Each kind of view adds what it is made of.
 */
export interface Scene extends SceneHead {
  /** The tones that the picture has and what each means, in the order of the values, where the view asks for `color by`. */
  readonly tones: readonly SceneTone[];
  readonly edges: readonly SceneEdge[];
  /** What the codes of edges stand for; `isShown` where they stand elsewhere in the picture. */
  readonly codes?: readonly { readonly code: string; readonly text: string; readonly isShown?: true }[];
  /** The frame of the own agency, where the picture has one. */
  readonly boundary?: SceneBoundary;
}

export interface SceneTone {
  readonly tone: ToneId;
  readonly title: string;
}

export interface SceneNode {
  /** Unique in the scene. */
  readonly id: string;
  readonly element: ElementId;
  readonly kind: CoreKindId;
  readonly kindTitle: string;
  readonly sign: IconId;
  readonly shape: KindShape | 'plain';
  readonly layer: LayerId;
  readonly title: string;
  /** A second, quieter text: kind, owner. */
  readonly note?: string;
  readonly badges: readonly { readonly type: Badge['type']; readonly text: string }[];
  readonly lifecycle: 'planned' | 'active' | 'retired';
  /** `none` where the view colours by something that the element does not have. */
  readonly tone?: ToneId | 'none';
  readonly tooltip: string;
  /** What is inside, drawn as rows of a list; flattened, with the depth of each. */
  readonly rows: readonly { readonly node: SceneNode; readonly depth: number }[];
  /** How many more there are in the list than it has rows. */
  readonly unlisted?: number;
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
  /** What the label may be shortened to where there is no room for it; the legend explains it. */
  readonly code?: string;
  /** Lines that lead to the same node share their way where this is the same; undefined: all of them. */
  readonly family?: string;
  /** All that the line stands for, where it is more than its relation. */
  readonly relations?: readonly DrawnRelation[];
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

/** A scene of bands, as the overall model and a layer are. */
export interface BandedScene extends Scene {
  readonly boundary: SceneBoundary;
  /** From top to bottom. */
  readonly bands: readonly SceneBand[];
  /** Left of the bands. */
  readonly sides: readonly SceneBand[];
  readonly outside: readonly SceneParty[];
  readonly outsideTitle: string;
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
  /** Where findings are shown with the picture: tells by the law of which day they are made. */
  readonly law?: {
    /** The day that the user asks for, over what the project says. */
    readonly askedFor?: IsoDate;
  };
  /** Language of the words that the diagram adds, and of bilingual texts; the project's where it is not given. */
  readonly language?: Language;
}
