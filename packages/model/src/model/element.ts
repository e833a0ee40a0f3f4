import type { Origin } from '../findings/origin.js';
import type { FlowDirection } from '../vocabulary/flow-arrows.js';
import type { AttributeId, ComparisonId, CoreKindId, KindId, RelationId } from '../vocabulary/vocabulary.js';

/** Identifies an element in the workspace: `project::Qualified.Name`. Unnamed elements get a generated last part. */
export type ElementId = string;

/** An ISO date, `2025-12-31`. */
export type IsoDate = string;

/** A text in the languages in which the author wrote it; a plain string is in the project's language. */
export interface BilingualText {
  readonly vi?: string;
  readonly en?: string;
}

/** The value of an attribute, typed by the vocabulary. */
export type AttributeValue =
  | { readonly type: 'text'; readonly text: BilingualText }
  | { readonly type: 'number'; readonly number: number; readonly unit?: string }
  | { readonly type: 'boolean'; readonly boolean: boolean }
  | { readonly type: 'date'; readonly date: IsoDate }
  /** Both ends inclusive; whole years are given as their first and last day. */
  | { readonly type: 'period'; readonly from: IsoDate; readonly to: IsoDate }
  /** `amount` in units of the currency (đồng, dollars), not in thousands or billions. */
  | { readonly type: 'money'; readonly amount: number; readonly currency: string }
  /** 80 for `80%`. */
  | { readonly type: 'percentage'; readonly percentage: number }
  /**
   * At least or more than `lower`, at most or less than `upper`, or between the two, both included. The unit is one of the
   * vocabulary's, `percent` of percentages.
   */
  | {
      readonly type: 'measure';
      readonly comparison: ComparisonId;
      readonly lower?: number;
      readonly upper?: number;
      readonly unit?: string;
    }
  | { readonly type: 'url'; readonly url: string }
  /** A text file by its path, as it is written; its text is {@link ModelReader.textFile}. */
  | { readonly type: 'file'; readonly path: string }
  | { readonly type: 'agency-code'; readonly code: string }
  /** The key is no text of a language: it is compared as it is written. */
  | { readonly type: 'pair'; readonly key: string; readonly text: BilingualText }
  | { readonly type: 'name'; readonly name: string }
  | { readonly type: 'enumeration'; readonly value: string }
  | { readonly type: 'reference'; readonly element: ElementId }
  | { readonly type: 'approval'; readonly date?: IsoDate; readonly by?: ElementId };

/** The time in which something holds; both ends inclusive, an absent end open. */
export interface Validity {
  readonly from?: IsoDate;
  readonly to?: IsoDate;
  readonly state?: LifecycleState;
}

export type LifecycleState = 'baseline' | 'target' | 'both' | 'retired';

/** What a clause with a body carries: its validity and further attributes (`source`, `restricted`, …). */
export interface Annotated {
  readonly validity: Validity;
  readonly annotations: readonly Attribute[];
}

/** One attribute as it was written. */
export interface Attribute extends Annotated {
  readonly id: AttributeId;
  /** At least one; more than one only where the vocabulary says `list`. */
  readonly values: readonly AttributeValue[];
  readonly origin: Origin;
}

/** A title for as long as it holds, in the language in which it stands. */
export interface DatedTitle extends Annotated {
  readonly text: BilingualText;
  readonly origin: Origin;
}

/** A field's type: a primitive with sizes, or an entity, with its cardinality. */
export interface FieldType {
  readonly primitive?: string;
  readonly sizes?: readonly number[];
  readonly entity?: ElementId;
  readonly cardinality?: { readonly minimum: number; readonly maximum: number | 'many' };
}

/**
 * Ids of the words of which something was written that could not be understood: attributes and relations of an element,
 * statements of a view. What their author says is not known: nobody may say that it is absent.
 */
export type Misread = readonly string[];

/** A thing of the architecture: everything that has a kind, from the agency to a step of a process. */
export interface Element extends Annotated {
  readonly id: ElementId;
  /** As its author wrote it; may be a kind of the project's own. */
  readonly kind: KindId;
  /** The kind of the language itself that {@link kind} is built on in the end: what rules and figures judge by. */
  readonly base: CoreKindId;
  /** Name of the project that declares it. */
  readonly project: string;
  /** Simple name; undefined where the author gave none. */
  readonly name?: string;
  /** Name from the top of the project, `VanPhong.KSTTHC`; what an author writes to refer to it. */
  readonly qualifiedName: string;
  /** In the model, of one that changes over time, the title that is in force at the as-of date of the project. */
  readonly title?: BilingualText;
  /** Only where titles have periods: all of them, in the order of the text. */
  readonly titles?: readonly DatedTitle[];
  readonly parent?: ElementId;
  /** In the order of the text, extensions after the declaration in the order of their documents. */
  readonly attributes: readonly Attribute[];
  /** Only on fields. */
  readonly fieldType?: FieldType;
  /**
   * Only on flows whose arrow is written. `flow-from` and `flow-to` say where the data come from and where they go, this
   * says which of the two asks; where data go both ways, they also go from each `flow-to` to each `flow-from`.
   */
  readonly flowDirection?: FlowDirection;
  readonly misread?: Misread;
  /** The whole declaration. */
  readonly origin: Origin;
  /** The name where there is one, else the kind's word: where findings point. */
  readonly nameOrigin: Origin;
}

/** A relation between two elements, in the direction in which the vocabulary defines it. */
export interface Relation extends Annotated {
  /** Same for relations of one kind between the same two elements, wherever and however often they are written. */
  readonly id: string;
  readonly kind: RelationId;
  readonly source: ElementId;
  readonly target: ElementId;
  /** Position in an ordered list: the path of a flow. 0 elsewhere. */
  readonly order: number;
  /** The condition of a sequence (`when "có"`), or the title of a free-standing relation. */
  readonly label?: BilingualText;
  /** Of a sequence: the way that its gateway takes where no condition holds. */
  readonly isDefault?: true;
  /** Name of the project in which it is written. */
  readonly project: string;
  /** The target's name in the text, else the whole clause. */
  readonly origin: Origin;
}
