import type { Origin } from '../findings/origin.js';
import type { BilingualText, ElementId, IsoDate, Misread } from '../model/element.js';
import type { Bounds } from '../model/measures.js';
import type { AttributeId, KindId, RelationId, SectionId, ViewKindId } from '../vocabulary/vocabulary.js';

/** A view as its author wrote it, with names resolved: a query over the model and how to show its result. */
export interface ViewDefinition {
  /** `project::Name`. */
  readonly id: string;
  readonly project: string;
  readonly kind: ViewKindId;
  readonly name: string;
  readonly title?: BilingualText;
  /** Applied in order: an include adds, an exclude takes away. */
  readonly selections: readonly ViewSelection[];
  readonly groupBy?: string;
  readonly colorBy?: string;
  readonly asOf?: IsoDate;
  readonly compare?: { readonly baseline: string; readonly target: string };
  /** Rows, columns and cells, of a matrix. */
  readonly matrix?: ViewMatrix;
  /** Ids of attributes, relations or kinds that contain it, which are written at each element, in this order. */
  readonly shown?: readonly string[];
  /** Where elements are pinned, in the order of the text. */
  readonly placements?: readonly Placement[];
  readonly layout?: 'down' | 'right';
  /** Whether it says how elements are drawn; nothing obeys that yet. */
  readonly style?: boolean;
  /** Whether it is to be drawn nowhere but in the editor. */
  readonly restricted?: boolean;
  readonly misread?: Misread;
  readonly origin: Origin;
  readonly nameOrigin: Origin;
}

/** What a matrix sets against what. */
export interface ViewMatrix {
  readonly rows: readonly ViewTerm[];
  readonly columns: readonly ViewTerm[];
  /** The relations that its cells show, in either direction; all where none is named. */
  readonly relations: readonly (RelationId | 'flow')[];
}

/** A pin: where an element comes in the order of the band, lane or layer in which it is drawn. */
export interface Placement {
  readonly element: ElementId;
  /** From 1; at least one of the two is given. */
  readonly row?: number;
  readonly column?: number;
  /** The whole statement. */
  readonly origin: Origin;
}

export interface ViewSelection {
  readonly action: 'include' | 'exclude';
  /** Several comma-separated terms are united. */
  readonly terms: readonly ViewTerm[];
  readonly origin: Origin;
}

/** What a term picks, before its condition. */
export type ViewPick =
  | { readonly type: 'element'; readonly element: ElementId; readonly descend: 'none' | 'children' | 'descendants' }
  /** `*` children of the project's top, `**` everything. */
  | { readonly type: 'all'; readonly descend: 'children' | 'descendants' }
  /** Of a kind, and of those that are built on it. */
  | { readonly type: 'kind'; readonly kind: KindId }
  /** Of all kinds of a section. */
  | { readonly type: 'section'; readonly section: SectionId }
  /** `X ->`, `-> X`, `X -> Y`, with `a relation` where one is named; picks both ends and what joins them. */
  | {
      readonly type: 'relation';
      readonly source?: ElementId;
      readonly target?: ElementId;
      readonly relation?: RelationId;
    }
  | { readonly type: 'neighbors'; readonly distance: number; readonly element: ElementId };

export interface ViewTerm {
  readonly pick: ViewPick;
  readonly where?: ViewCondition;
  /**
   * From the last term of a list to the end of the condition that follows it and is about all of them: edition 0.1 of the
   * language took it for a condition of that term alone.
   */
  readonly listCondition?: { readonly origin: Origin };
}

export type ViewCondition =
  | { readonly type: 'and' | 'or'; readonly conditions: readonly ViewCondition[] }
  | { readonly type: 'not'; readonly condition: ViewCondition }
  | { readonly type: 'tag'; readonly tag: string }
  /** A property of the author's own, or an external identity, by its key: whether it is there, or what its value is like. */
  | {
      readonly type: 'property';
      readonly attribute: AttributeId;
      readonly key: string;
      readonly compared?: { readonly operator: ComparisonOperator; readonly value: string };
    }
  /** Whether an indicator has reached its target. */
  | { readonly type: 'reached' }
  /** Whether the element says anything of it. */
  | { readonly type: 'states'; readonly attribute: AttributeId | RelationId }
  | {
      readonly type: 'compare';
      readonly attribute: AttributeId | RelationId | 'kind' | 'name';
      readonly operator: ComparisonOperator;
      readonly value: ComparedValue;
    }
  | { readonly type: 'related'; readonly relation: RelationId; readonly to: ElementId };

export type ComparisonOperator = '=' | '!=' | '<' | '<=' | '>' | '>=';

/** Number, truth value, enumeration value id, text, element id, days, an amount, or a range of numbers. */
export type ComparedValue = string | number | boolean | Days | Amount | Bounds;

/**
 * The days that a date stands for, at the precision with which it is written: `2025` are all days of the year. Before
 * them is what ends before the first, after them what begins after the last; everything else is equal to them.
 */
export interface Days {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** A number with its unit, such as money with its currency. Amounts of different units compare in no way. */
export interface Amount {
  readonly amount: number;
  readonly unit: string;
}
