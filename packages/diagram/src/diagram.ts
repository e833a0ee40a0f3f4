import type { ElementId, IsoDate } from '@govarch/model/model';
import type { ConnectionKind } from '@govarch/model/view-evaluation';
import type { CoreKindId, IconId, KindShape, Localized, SectionId, ViewKindId } from '@govarch/model/vocabulary';

/**
 * A diagram with every position decided. It is a Sprotty graph with additions: what the webview shows, what the command
 * line writes and what tests measure is this one value. All lengths are CSS pixels; y grows downwards.
 */
export interface Diagram {
  type: 'graph';
  id: string;
  /** Areas with the nodes on them, free nodes, caption and legend; edges come last and so lie above areas. */
  children: DiagramItem[];
  /** The whole drawing with its margin; x and y are 0. */
  bounds: Bounds;
  view: DiagramView;
  /** What it shows, in sentences for who does not see it. */
  description: string;
  /** What the drawn legend says, for viewers that show it elsewhere. */
  legend: LegendEntry[];
  /** Why something was not drawn, or not all of it. */
  notices: DiagramNotice[];
  /** What figures of this kind of view look like beside those of all; empty where they need no more. */
  styles: StyleRule[];
  /** Set by the server on each delivery. */
  revision?: number;
}

export interface Point {
  x: number;
  y: number;
}

export interface Size {
  width: number;
  height: number;
}

export interface Bounds extends Point, Size {}

/** What the diagram shows. */
export interface DiagramView {
  /** `project::Name` of a declared view; undefined for an automatic one. */
  id?: string;
  /** The element that an automatic or a context view is about. */
  element?: ElementId;
  kind: ViewKindId;
  /** In the language of the diagram. */
  title: string;
  project: string;
  /** The date for which it is drawn. */
  asOf: IsoDate;
}

/**
 * `DIA-01` this kind of view is not drawn yet; `DIA-02` nothing to draw; `DIA-03` what to draw does not exist;
 * `DIA-05` elements, `DIA-06` flows or relations that the view selects and the picture lacks; `DIA-07` nesting that is
 * drawn flat; `DIA-08` a setting without effect. (`DIA-04` is the server's: drawing failed.)
 */
export interface DiagramNotice {
  code: 'DIA-01' | 'DIA-02' | 'DIA-03' | 'DIA-05' | 'DIA-06' | 'DIA-07' | 'DIA-08';
  message: Localized;
}

/** A rule of a style sheet whose colours are those of the theme, by their names there. */
export interface StyleRule {
  selector: string;
  declarations: Record<string, string | number | { colour: string }>;
}

/** A line of the legend: what a figure, a colour, a line or a mark means. */
export interface LegendEntry {
  sample:
    | { type: 'kind'; kind: CoreKindId; sign: IconId; layer: LayerId }
    | { type: 'edge'; line: LineStyle; arrow: ArrowEnds; weight: EdgeWeight }
    | { type: 'tone'; tone: ToneId | 'none' }
    | { type: 'code'; text: string }
    | { type: 'mark'; className: string; text: string };
  text: string;
}

/**
 * The colours that a view gives by `color by`. One value has one tone in every picture: `ramp` rises with values that
 * have an order, from the lowest; the words are for what becomes of something; `set` parts values that are only different.
 */
export const TONE_IDS = [
  'ramp-1',
  'ramp-2',
  'ramp-3',
  'ramp-4',
  'ramp-5',
  'set-1',
  'set-2',
  'set-3',
  'set-4',
  'set-5',
  'set-6',
  'set-7',
  'set-8',
  'kept',
  'changed-1',
  'changed-2',
  'changed-3',
  'added',
  'removed',
] as const;

export type ToneId = (typeof TONE_IDS)[number];

/** The section of an element's kind; decides its colour. `architecture` stands for the kind that has no section. */
export type LayerId = SectionId | 'architecture';

export type DiagramItem = DiagramArea | DiagramNode | DiagramEdge | DiagramMark | DiagramCaption | DiagramLegend;

/** A line of text at its place; x and y are the start (or middle) of its baseline, relative to the item that has it. */
export interface TextLine extends Point {
  text: string;
  style: TextStyleId;
  anchor: 'start' | 'middle';
  /** As measured. */
  width: number;
  /** It reads upwards: turned by a quarter to the left, about its place. */
  turned?: true;
}

/** Size and weight of a text; see `text/text-styles.ts`. */
export type TextStyleId = 'caption' | 'subtitle' | 'heading' | 'title' | 'row' | 'note' | 'badge' | 'edge';

/** A surface that orders nodes: a band of the landscape, the agency's boundary, the outside, a group of relations. */
export interface DiagramArea {
  type: 'area';
  id: string;
  role: 'boundary' | 'band' | 'side' | 'outside' | 'group';
  /** Which band, side or group it is: a band id, a relation with its direction. */
  topic: string;
  layer?: LayerId;
  /** The element that the area stands for: the agency of a boundary. */
  element?: ElementId;
  /** Relative to the parent, as everywhere. */
  position: Point;
  size: Size;
  /** The strip that bears the title, relative to the area. */
  header?: Bounds;
  lines: TextLine[];
  children: (DiagramArea | DiagramNode | DiagramMark)[];
  cssClasses: string[];
}

/** An element of the model. */
export interface DiagramNode {
  type: 'node';
  /** The element's id; with `@2`, `@3` where an element is drawn more than once. */
  id: string;
  element: ElementId;
  /** The core kind that its kind is, or is built on. */
  kind: CoreKindId;
  /** What elements of its kind are called; a kind of a project's own has its own title. */
  kindTitle: string;
  /** The sign of its kind. */
  sign: IconId;
  /** The outline of a box; rows and groups have none of their own. */
  shape: KindShape | 'plain';
  layer: LayerId;
  /**
   * `box` has icon, title and marks; `focus` is the box a context view is about; `row` is a line in its parent's list;
   * `group` is a frame around others: an outside agency around its systems.
   */
  role: 'box' | 'focus' | 'row' | 'group';
  position: Point;
  size: Size;
  lines: TextLine[];
  /** Where the icon of its kind is drawn, relative to the node; square. */
  icon?: Bounds;
  badges: Badge[];
  /** What stands inside it, and marks that belong to it. */
  children: (DiagramNode | DiagramMark)[];
  /** Whether it holds at the date of the view. */
  lifecycle: 'planned' | 'active' | 'retired';
  /** Its colour in the view's `color by`; undefined where the layer decides, or it has no value. */
  tone?: ToneId;
  /** Shown on hover: its whole title, its kind, its name. */
  tooltip: string;
  cssClasses: string[];
}

/** A small mark on a node: a level, a number of instances, a state, what its colour means. */
export interface Badge extends Bounds {
  type: 'level' | 'count' | 'state' | 'tone';
  line: TextLine;
}

export type LineStyle = 'solid' | 'dashed' | 'dotted';
export type ArrowStyle = 'none' | 'filled' | 'open' | 'diamond';
/** 1 a single relation, 2 a few, 3 many (ten or more). */
export type EdgeWeight = 1 | 2 | 3;

export interface ArrowEnds {
  source: ArrowStyle;
  target: ArrowStyle;
}

/** What a line may stand for: a relation, or what the model says by its structure. */
export type DrawnRelation = ConnectionKind | 'contains';

/** A relation, a flow or a part of a flow's path, or several of them drawn as one line. */
export interface DiagramEdge {
  type: 'edge';
  id: string;
  sourceId: string;
  targetId: string;
  /** The relation drawn; flows have `flow`, containment `contains`. */
  relation: DrawnRelation;
  /** The flows that this edge draws, or a part of whose path it is. */
  flows: ElementId[];
  /** How many relations or flows the line stands for. */
  count: number;
  /** For a part of a flow's path: its place in it, from 0, and how many parts there are. */
  segment?: { index: number; of: number };
  /** From the border of the source to that of the target, both included; relative to the diagram. */
  routingPoints: Point[];
  line: LineStyle;
  arrow: ArrowEnds;
  weight: EdgeWeight;
  children: DiagramLabel[];
  tooltip: string;
  cssClasses: string[];
}

/** A text beside an edge; its position is relative to the diagram. */
export interface DiagramLabel {
  type: 'label';
  id: string;
  text: string;
  position: Point;
  size: Size;
  lines: TextLine[];
  cssClasses: string[];
}

/**
 * Something drawn that stands for nothing in the model: a ground, an axis, a guide, a note in the margin. Viewers need
 * to know no more of it than how it is drawn.
 */
export interface DiagramMark {
  type: 'mark';
  id: string;
  position: Point;
  size: Size;
  /** From the back to the front, relative to the position. */
  shapes: MarkShape[];
  cssClasses: string[];
}

/** A part of a mark; its class decides its looks. */
export type MarkShape =
  | ({ type: 'rect'; className: string; radius: number } & Bounds)
  | { type: 'line'; className: string; from: Point; to: Point }
  /** `d` as in SVG. */
  | { type: 'path'; className: string; d: string }
  | { type: 'text'; line: TextLine };

/** Title, agency and date of the diagram, above it. */
export interface DiagramCaption {
  type: 'caption';
  id: string;
  position: Point;
  size: Size;
  lines: TextLine[];
}

/** The drawn legend; samples and texts at their places. */
export interface DiagramLegend {
  type: 'legend';
  id: string;
  position: Point;
  size: Size;
  heading: TextLine;
  entries: { entry: LegendEntry; sample: Bounds; line: TextLine }[];
}
