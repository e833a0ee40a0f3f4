import type { Citation, Fix, Origin, RelatedPlace, Severity } from '@govarch/model/finding';
import type { Element, ElementId, IsoDate, ModelReader, Project } from '@govarch/model/model';
import type { AttributeId, KindId, KindSelector, Localized, RelationId } from '@govarch/model/vocabulary';
import type { Basis, Grounded } from './grounds.js';
import type { InstrumentCatalogue } from './instruments/instruments.js';

/** The families of rules: the prefix of a rule's id and the folder that it lives in. */
export type RuleFamily = 'ORG' | 'SYS' | 'INT' | 'SEC' | 'BUS' | 'RDM' | 'DOC';

/** The texts of a rule's findings by name, with `{facts}` to be filled in, among them `{citation}`: what the message rests on. */
export type RuleMessages = Readonly<Record<string, Localized>>;

/** What a rule says of itself; the rule reference is made of it. */
export interface RuleMetadata extends Grounded {
  /** Published and stable: `SEC-04`. */
  readonly id: string;
  readonly family: RuleFamily;
  readonly severity: Severity;
  /** Severity under the profile `strict`, where it differs. */
  readonly strictSeverity?: Severity;
  /**
   * The messages that say of something merely that it is not yet there: more text would make it right, and nothing that
   * stands there is wrong. While the architecture is a draft they warn at most.
   */
  readonly unfinished?: readonly string[];
  /** How much these messages weigh at most in a draft; they warn unless given. */
  readonly draftSeverity?: 'warning' | 'info';
  readonly title: Localized;
  /** What the rule demands and why; Markdown. */
  readonly explanation: Localized;
  /** How the source was read where it leaves a choice; Markdown. */
  readonly interpretation?: Localized;
  readonly messages: RuleMessages;
}

/** Something that a rule found. */
export interface Problem {
  /** The most exact place: the attribute or relation at fault, else the element's name. */
  readonly origin: Origin;
  readonly message: Localized;
  readonly related?: readonly RelatedPlace[];
  /**
   * Attributes and relations of the element without which this is a problem. Where one of them was written and not
   * understood, that has been reported, and this is not: nobody knows what its author said.
   */
  readonly lacks?: readonly (AttributeId | RelationId)[];
  /** The name of the message, where it is one of the rule's {@link RuleMetadata.unfinished}. */
  readonly says?: string;
  /** `info` for a note that must not count as a breach, whatever the rule's severity is set to; `warning` in a draft. */
  readonly severity?: 'info' | 'warning';
  /** What it rests on, where the model says it: that of the rule unless given. */
  readonly citations?: readonly Citation[];
  /** Ways out that need no further knowledge than what the model says, best first. */
  readonly fixes?: readonly Fix[];
}

/** What a check may ask. It reads the model through nothing else, so that the engine knows what it depends on. */
export interface RuleContext {
  readonly model: ModelReader;
  /** The project whose elements are checked. */
  readonly project: Project;
  /** The day on which the model is looked at. */
  readonly asOf: IsoDate;
  /** The day whose law counts. */
  readonly lawDate: IsoDate;
  /** What the rule rests on on the law's date: a ground in force, or our practice. */
  readonly basis: Basis;
  /** What is known of the law, and of what architectures cite. */
  readonly instruments: InstrumentCatalogue;
  /** Last day of the period that a project's architecture declares. */
  periodEnd(project: string): IsoDate | undefined;
  /** The topmost agencies of those that own the project's architecture; empty where none is named. */
  readonly homeAgencies: ReadonlySet<ElementId>;
  /** An element of the project of one of these kinds. `accept` may look at nothing but the element it is given. */
  anyOf(kinds: readonly KindId[], accept: (element: Element) => boolean): Element | undefined;
}

/** A rule that looks at one element at a time, and at what is near it. */
export interface ElementRule extends RuleMetadata {
  readonly scope: 'element';
  /** The kinds that it looks at, by group wherever there is one; a kind stands for those built on it too. */
  readonly kinds: readonly KindSelector[];
  /** Titles may enter messages only; they must not decide whether there is a problem. */
  check(element: Element, context: RuleContext): readonly Problem[];
}

/** A rule that looks at a project as a whole. Its cost must be linear in the elements that it reads. */
export interface ProjectRule extends RuleMetadata {
  readonly scope: 'project';
  check(context: RuleContext): readonly Problem[];
}

/** A rule: never throws, never changes what it reads, never asks for the time. */
export type Rule = ElementRule | ProjectRule;

/** What a check returns that found nothing. */
export const NO_PROBLEM: readonly Problem[] = [];
