import type { ElementId } from '@govarch/model/model';
import type { AstNode, LangiumDocument } from 'langium';
import { isExtension } from '../generated/ast.js';
import { scopesAround } from '../references/scopes.js';
import type { DeclaredName } from '../references/symbol.js';
import { DocumentDraft } from './document-draft.js';
import type { EditableProject, EditContext } from './edit-context.js';
import { ElementNames } from './element-names.js';
import { FileStyle } from './file-style.js';
import { type Refusal, refusals } from './refusals.js';
import type { StatementStyle } from './statements.js';

/** A body into which something of an element may be written, in a document that may be edited. */
export interface EditableBody {
  readonly draft: DocumentDraft;
  readonly document: string;
  /** The declaration, or an extension of it. */
  readonly node: AstNode;
}

/** A document that may be edited, with what is to happen to it. */
export interface EditableDocument {
  readonly draft: DocumentDraft;
  readonly document: string;
}

/** What the edits that are made together share: the drafts of their documents, and the first reason against them. */
export class Writing {
  readonly names: ElementNames;
  readonly drafts = new Map<string, DocumentDraft>();
  refusal: Refusal | undefined;
  private readonly later: (() => void)[] = [];

  constructor(readonly context: EditContext) {
    this.names = new ElementNames(context.table);
  }

  /** Tells why the edits cannot be made; the first reason counts. */
  readonly refuse = (refusal: Refusal): undefined => {
    this.refusal ??= refusal;
    return undefined;
  };

  /** Puts off what needs to know of all edits. */
  afterwards(work: () => void): void {
    this.later.push(work);
  }

  /** Does what was put off. */
  finish(): void {
    for (const work of this.later) {
      work();
    }
  }

  /** The declaration of an element; refused where there is none any more. */
  declared(element: ElementId): DeclaredName | undefined {
    return this.names.declared(element) ?? this.refuse(refusals.gone(element));
  }

  /** A document of a project that may be edited; undefined for others. */
  editable(document: string): EditableDocument | undefined {
    const project = this.projectOf(document);
    const readable = this.context.document(document);
    if (!readable || !project?.opened) {
      return undefined;
    }
    return { draft: this.draftOf(document, readable, project), document };
  }

  /** As {@link editable}, refused with the reason. */
  editableFor(document: string, element: string): EditableDocument | undefined {
    const found = this.editable(document);
    if (found) {
      return found;
    }
    const project = this.context.project(this.projectNameOf(document));
    return this.refuse(
      project?.opened ? refusals.unreadable(document) : refusals.outside(element, this.projectNameOf(document)),
    );
  }

  private draftOf(document: string, readable: LangiumDocument, { language }: EditableProject): DocumentDraft {
    let draft = this.drafts.get(document);
    if (!draft) {
      draft = new DocumentDraft(readable, new FileStyle(readable, language));
      this.drafts.set(document, draft);
    }
    return draft;
  }

  private projectOf(document: string): EditableProject | undefined {
    return this.context.project(this.projectNameOf(document));
  }

  projectNameOf(document: string): string {
    return this.context.projectOf(document);
  }

  /** Where the clauses of an element may stand: in its declaration first, then in its extensions. */
  bodiesOf(declared: DeclaredName): EditableBody[] {
    const bodies = [{ document: declared.document, node: declared.node as AstNode }, ...this.extensionsOf(declared)];
    return bodies.flatMap(({ document, node }) => {
      const found = this.editable(document);
      return found ? [{ ...found, node }] : [];
    });
  }

  /** The body that new clauses of an element are written into; refused where there is none. */
  bodyFor(declared: DeclaredName): EditableBody | undefined {
    const [first] = this.bodiesOf(declared);
    return first ?? (this.editableFor(declared.document, declared.symbol.qualifiedName) as undefined);
  }

  /** The `extend` blocks of an element. Those of a name that is declared twice belong to the first declaration. */
  extensionsOf({ symbol, node }: DeclaredName): { readonly document: string; readonly node: AstNode }[] {
    if (symbol.node !== node) {
      return [];
    }
    return this.context.table.referencesTo(symbol).flatMap(({ document, reference }) => {
      const { container, property } = reference;
      return isExtension(container) && property === 'target' ? [{ document, node: container }] : [];
    });
  }

  /** How statements are written in a body. */
  styleIn(body: EditableDocument & { readonly node: AstNode }): StatementStyle {
    const { style } = body.draft;
    const place = {
      project: this.projectNameOf(body.document),
      scopes: scopesAround(body.node, this.context.table),
    };
    return {
      vocabulary: style.vocabulary,
      lexicon: style.lexicon,
      language: style.languageIn(body.node),
      textLanguage: style.textLanguage,
      dayFirst: style.writesDayFirst,
      nameOf: (element) => this.names.nameAt(element, place),
      refuse: this.refuse,
    };
  }
}
