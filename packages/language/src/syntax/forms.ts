import type { KindSelector, RelationId } from '@govarch/model/vocabulary';

/** What a link word on a head line names: one end of a relation whose other end is what the line declares. */
export interface PartForm {
  /** Id of the link word: `by`, `via`, `for`. */
  readonly link: string;
  readonly relation: RelationId;
  /** The end that is named: `by A` names who performs the step, `carries E` what the flow carries. */
  readonly names: 'source' | 'target';
  /** Whether the order of what is named counts, as on the path of a flow. */
  readonly ordered: boolean;
}

/** What may stand on the head line of a statement, besides its name and title, and what it means. */
export interface StatementForm {
  readonly parts: readonly PartForm[];
  /** The relations of the ends of `A -> B`. */
  readonly arrow?: { readonly source: RelationId; readonly target: RelationId };
  /** Whether relations may stand there as they do in a body: `bước B "B" do C đọc HoSo`. */
  readonly clauses: boolean;
}

/** Statements that take more on their head line than a name and a title. */
export type FormId = 'step' | 'flow' | 'field' | 'responsibility' | 'relation';

/**
 * The forms of statements. Lexer, model builder, checks and completion read this table, so that what may be written is
 * what is understood. On each of these lines attributes may stand too: they belong to what the line declares.
 */
export const statementForms = {
  step: {
    parts: [part('by', 'performs', 'source'), part('using', 'supports', 'source')],
    clauses: true,
  },
  flow: {
    parts: [
      { ...part('via', 'flow-via', 'target'), ordered: true },
      { ...part('using', 'flow-using', 'target'), ordered: true },
      { ...part('carries', 'flow-carries', 'target'), ordered: true },
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
} satisfies Readonly<Record<FormId, StatementForm>>;

/** The kinds whose elements may be the type of a field, besides the primitive types. */
export const FIELD_TYPE: KindSelector = 'field-type';

/** The form of a statement by its head; undefined for heads that take a name and a title only, or have rules of their own. */
export function formOf(head: string): StatementForm | undefined {
  const forms: Readonly<Record<string, StatementForm>> = statementForms;
  return Object.hasOwn(forms, head) ? forms[head] : undefined;
}

/** What a link word means on a statement of this form. */
export function partOf(form: StatementForm | undefined, link: string): PartForm | undefined {
  return form?.parts.find((candidate) => candidate.link === link);
}

function part(link: string, relation: RelationId, names: PartForm['names']): PartForm {
  return { link, relation, names, ordered: false };
}
