import type { FlowDirection, KindSelector, RelationId } from '@govarch/model/vocabulary';

/** What a link word on a head line names: one end of a relation whose other end is what the line declares. */
export interface PartForm {
  /** Id of the link word: `by`, `via`, `for`. */
  readonly link: string;
  readonly relation: RelationId;
  /** The end that is named: `by A` names who performs the step, `carries E` what the flow carries. */
  readonly names: 'source' | 'target';
  /**
   * Whether the order of what is named counts: as it is listed; or as on the path of a flow, which is written from the
   * end before the arrow to the end after it, and kept in the direction of the data.
   */
  readonly order: 'none' | 'listed' | 'path';
}

/** What may stand on the head line of a statement, besides its name and title, and what it means. */
export interface StatementForm {
  readonly parts: readonly PartForm[];
  /**
   * The relations of the ends of `A -> B`, by where the data come from and where they go, before all other parts; only the
   * syntax of flows has a place for them.
   */
  readonly arrow?: { readonly source: RelationId; readonly target: RelationId };
  /** Whether relations may stand there as they do in a body: `bước B "B" do C đọc HoSo`. */
  readonly clauses: boolean;
}

/** A statement that declares nothing: what stands on its line besides its own words can only be attributes. */
interface AttributesOnly extends StatementForm {
  readonly parts: readonly [];
  readonly clauses: false;
}

/** Statements that take more on their head line than a name and a title. */
export type FormId = 'step' | 'flow' | 'field' | 'responsibility' | 'relation';

/**
 * The forms of statements. Lexer, model builder, checks, completion and edits read this table, so that what may be
 * written is what is understood; formatter and highlighting read it through the lexer, whose tokens they lay out and
 * colour. On each of these lines attributes may stand too: they belong to what the line declares.
 */
export const statementForms = {
  step: {
    parts: [part('by', 'performs', 'source'), part('using', 'supports', 'source')],
    clauses: true,
  },
  flow: {
    parts: [
      { ...part('via', 'flow-via', 'target'), order: 'path' },
      { ...part('using', 'flow-using', 'target'), order: 'listed' },
      { ...part('carries', 'flow-carries', 'target'), order: 'listed' },
    ],
    arrow: { source: 'flow-from', target: 'flow-to' },
    clauses: false,
  },
  field: { parts: [], clauses: false },
  responsibility: {
    parts: [
      part('for', 'responsibility-for', 'target'),
      part('responsible', 'responsible', 'target'),
      part('accountable', 'accountable', 'target'),
      part('consulted', 'consulted', 'target'),
      part('informed', 'informed', 'target'),
    ],
    clauses: false,
  },
  relation: { parts: [], clauses: false },
} satisfies Readonly<Record<FormId, StatementForm>> & { readonly relation: AttributesOnly };

/** A link word inside a statement that joins what stands before and behind it, and begins no part of a head line. */
export interface JointForm {
  /** Id of the link word. */
  readonly link: string;
  /** The token that it becomes. */
  readonly token: 'WHEN' | 'DEFAULT' | 'TO' | 'BY';
  /** Whether it says all by itself: then nothing need follow it. */
  readonly complete?: true;
  /** The statement in which it stands. */
  readonly head: 'sequence' | 'attribute';
  /** Of an attribute: the type of the values that have it. */
  readonly value?: JoinedValue;
  /** The tokens that it may follow; undefined where it follows whatever is written of the value. */
  readonly after?: readonly ('REFERENCE' | 'NUMBER' | 'UNIT' | 'DATE')[];
  /** What must stand behind it: the word for it may begin something else of the line. */
  readonly before?: 'number';
}

/** The values that consist of two sides. */
export type JoinedValue = 'period' | 'measure' | 'approval';

/** `A -> B when "yes"`, `2020 to 2025`, `01/03/2024 by X`. Read by the same rooms as the forms of head lines. */
export const jointForms: readonly JointForm[] = [
  { link: 'when', token: 'WHEN', head: 'sequence', after: ['REFERENCE'] },
  { link: 'default', token: 'DEFAULT', head: 'sequence', after: ['REFERENCE'], complete: true },
  { link: 'to', token: 'TO', head: 'attribute', value: 'period', after: ['NUMBER', 'DATE'] },
  { link: 'to', token: 'TO', head: 'attribute', value: 'measure', after: ['NUMBER', 'UNIT'], before: 'number' },
  { link: 'by', token: 'BY', head: 'attribute', value: 'approval' },
];

/** Tokens of joints: a statement cannot end behind one. */
export const JOINT_TOKENS: ReadonlySet<string> = new Set(
  jointForms.filter(({ complete }) => !complete).map(({ token }) => token),
);

/** The joints of a statement. @param values whether an attribute's values can be of a type */
export function jointsIn(head: string, values: Readonly<Record<JoinedValue, boolean>>): readonly JointForm[] {
  return jointForms.filter((joint) => joint.head === head && (joint.value === undefined || values[joint.value]));
}

/** Whether a joint may follow a token of its statement. */
export function mayFollow({ after }: JointForm, token: string): boolean {
  return after === undefined || after.some((allowed) => allowed === token);
}

/** The word between the two sides of a value. */
export function linkWithin(value: JoinedValue): string {
  return jointForms.find((joint) => joint.value === value)!.link;
}

/** The kinds whose elements may be the type of a field, besides the primitive types. */
export const FIELD_TYPE: KindSelector = 'field-type';

/** The form of a statement by its head; undefined for heads that take a name and a title only, or have rules of their own. */
export function formOf(head: string): StatementForm | undefined {
  const forms: Readonly<Record<string, StatementForm>> = statementForms;
  return Object.hasOwn(forms, head) ? forms[head] : undefined;
}

/** The relations of what stands before and after the arrow of a flow: data go against an arrow that fetches. */
export function endsAround(
  arrow: NonNullable<StatementForm['arrow']>,
  direction: FlowDirection | undefined,
): { readonly before: RelationId; readonly after: RelationId } {
  return direction === 'fetch'
    ? { before: arrow.target, after: arrow.source }
    : { before: arrow.source, after: arrow.target };
}

/** What a link word means on a statement of this form. */
export function partOf(form: StatementForm | undefined, link: string): PartForm | undefined {
  return form?.parts.find((candidate) => candidate.link === link);
}

function part(link: string, relation: RelationId, names: PartForm['names']): PartForm {
  return { link, relation, names, order: 'none' };
}
