import type { Origin } from '../findings/origin.js';
import type { AttributeValue, BilingualText, ElementId, FieldType, Validity } from '../model/element.js';
import type {
  AttributeId,
  FlowDirection,
  KindId,
  LanguageEdition,
  RelationId,
  ViewKindId,
} from '../vocabulary/vocabulary.js';

/**
 * A change of what the model says: what is to be true afterwards, not where or how it is written. `language` finds the
 * place and writes it in the style of the file, or answers why it cannot.
 */
export type ModelEdit =
  | AddAttribute
  | ChangeAttribute
  | RemoveAttribute
  | AddRelation
  | ReplaceTarget
  | ReplaceSource
  | RemoveRelation
  | ReplaceName
  | AddElement
  | RemoveElement
  | RenameElement
  | MoveElement
  | AddView
  | RemovePlacement
  | IncludeInView
  | BracketCondition
  | AddDependency
  | SetEdition;

/** An attribute that is to be written. */
export interface NewAttribute {
  readonly id: AttributeId;
  /** At least one; more than one only where the vocabulary says `list`. */
  readonly values: readonly AttributeValue[];
  /** When it holds; always where it is not given. */
  readonly validity?: Validity;
}

/** A relation that is to be written with its source. */
export interface NewRelation {
  readonly kind: RelationId;
  readonly target: ElementId;
  /** When it holds; always where it is not given. */
  readonly validity?: Validity;
}

/** An element that is to be written, with everything in it. */
export interface NewElement {
  readonly kind: KindId;
  readonly name?: string;
  readonly title?: BilingualText;
  /** Only on fields. */
  readonly fieldType?: FieldType;
  /** Only on flows; without it the flow sends. */
  readonly flowDirection?: FlowDirection;
  readonly attributes?: readonly NewAttribute[];
  readonly relations?: readonly NewRelation[];
  readonly children?: readonly NewElement[];
  /** Only on processes: the names of children that follow one another. */
  readonly sequence?: readonly string[];
}

/** A view that is to be written; without selections of its own it shows what its kind shows of the whole project. */
export interface NewView {
  readonly kind: ViewKindId;
  readonly name: string;
  readonly title?: BilingualText;
}

/** One attribute of an element. */
export interface AttributeReference {
  readonly element: ElementId;
  readonly attribute: AttributeId;
  /** Where it is written; needed only where the element has several of them. */
  readonly at?: Origin;
}

/** One relation. */
export interface RelationReference {
  readonly source: ElementId;
  readonly relation: RelationId;
  readonly target: ElementId;
  /** Where it is written; needed only where it is written several times. */
  readonly at?: Origin;
}

/** Says something more of an element. */
export interface AddAttribute {
  readonly type: 'add-attribute';
  readonly element: ElementId;
  readonly attribute: NewAttribute;
}

/** Gives an attribute other values; when it holds and what else is said of it stays. */
export interface ChangeAttribute extends AttributeReference {
  readonly type: 'change-attribute';
  readonly values: readonly AttributeValue[];
}

export interface RemoveAttribute extends AttributeReference {
  readonly type: 'remove-attribute';
}

export interface AddRelation {
  readonly type: 'add-relation';
  readonly source: ElementId;
  readonly relation: NewRelation;
}

/** Lets a relation lead to another element; when it holds and what else is said of it stays. */
export interface ReplaceTarget extends RelationReference {
  readonly type: 'replace-target';
  readonly by: ElementId;
}

/** Lets a relation start at another element; when it holds and what else is said of it stays. */
export interface ReplaceSource extends RelationReference {
  readonly type: 'replace-source';
  readonly by: ElementId;
}

export interface RemoveRelation extends RelationReference {
  readonly type: 'remove-relation';
}

/** Lets a name that leads nowhere, or elsewhere, lead to an element. */
export interface ReplaceName {
  readonly type: 'replace-name';
  /** Where the name stands, as a whole. */
  readonly at: Origin;
  readonly by: ElementId;
}

/** Declares an element: inside another one, or in the section of its kind. */
export interface AddElement {
  readonly type: 'add-element';
  /** Name of the project that is to declare it. */
  readonly project: string;
  readonly parent?: ElementId;
  readonly element: NewElement;
  /** URI of the document that it belongs into where nothing else decides: the one in which it was missed. */
  readonly near?: string;
}

/** Declares a view among the views of a project. */
export interface AddView {
  readonly type: 'add-view';
  /** Name of the project that is to declare it. */
  readonly project: string;
  readonly view: NewView;
}

/** Takes out a declaration with everything in it. What mentions the element stays. */
export interface RemoveElement {
  readonly type: 'remove-element';
  readonly element: ElementId;
}

/** Gives an element another simple name, in its declaration and wherever it is mentioned. */
export interface RenameElement {
  readonly type: 'rename-element';
  readonly element: ElementId;
  readonly name: string;
}

/** Moves a declaration with everything in it into another element, or to the section of its kind. */
export interface MoveElement {
  readonly type: 'move-element';
  readonly element: ElementId;
  readonly parent?: ElementId;
}

/** Takes out a statement of a view that places an element. */
export interface RemovePlacement {
  readonly type: 'remove-placement';
  /** Id of the view. */
  readonly view: string;
  /** The statement. */
  readonly at: Origin;
}

/** Lets a view show an element, behind all that it includes already. */
export interface IncludeInView {
  readonly type: 'include-in-view';
  /** Id of the view. */
  readonly view: string;
  readonly element: ElementId;
}

/** Puts a term of a view and its condition in brackets: then the condition is about that term alone. */
export interface BracketCondition {
  readonly type: 'bracket-condition';
  /** Id of the view. */
  readonly view: string;
  /** From the term to the end of the condition, as `ViewTerm.listCondition` says it. */
  readonly at: Origin;
}

/** Says in `govarch.json` for which edition of the language a project is written. */
export interface SetEdition {
  readonly type: 'set-edition';
  /** Name of the project. */
  readonly project: string;
  readonly edition: LanguageEdition;
}

/** Makes the elements of another project known to a project, under an alias. */
export interface AddDependency {
  readonly type: 'add-dependency';
  /** Name of the project whose `govarch.json` is edited. */
  readonly project: string;
  /** Name of the project that it is to know. */
  readonly dependency: string;
  /** What is written before `::`. */
  readonly alias: string;
}
