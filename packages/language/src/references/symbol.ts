import { foldAccents } from '@govarch/model/text';
import type { CoreKindId, KindEntry, KindId, Vocabulary } from '@govarch/model/vocabulary';
import type { Declaration } from '../generated/ast.js';
import { UNNAMED } from '../syntax/unnamed.js';

/** Elements and views have names of their own: a view may be called like the element that it shows. */
export type NameSpace = 'element' | 'view';

/** One place that declares a name. A new one is made whenever its document is parsed. */
export interface DeclaredName {
  readonly symbol: NamedSymbol;
  readonly node: Declaration;
  /** URI of the document. */
  readonly document: string;
  /** Kind of the element; for a statement with a misspelt head the kind that it probably means, if any. */
  readonly kind: KindId | undefined;
  /** The vocabulary by which its document was read: what its kind means. */
  readonly vocabulary: Vocabulary;
  /** Where the name stands, or the head of the statement where it has none. */
  readonly start: number;
  readonly end: number;
}

/** So many declarations of one name are looked up in a table. */
const MANY = 16;

/**
 * What a name stands for in a project. It keeps its identity while documents are parsed again: references hold on to
 * the symbol, and only its declarations change.
 */
export class NamedSymbol {
  /** In the order of documents and of the text in them; the first is the one that references mean. */
  readonly declarations: DeclaredName[] = [];
  private folded: string | undefined;
  /** The numbers of declarations, where these are many; made when it is asked for. */
  private numbers: ReadonlyMap<DeclaredName, number> | undefined;

  constructor(
    readonly project: string,
    readonly space: NameSpace,
    /** From the top of the project, `VanPhong.KSTTHC`; the last part begins with `#` where the author gave no name. */
    readonly qualifiedName: string,
    /** Last part of the qualified name. */
    readonly simpleName: string,
  ) {}

  /** The declaration that references mean; undefined while nothing declares the name. */
  get declaration(): DeclaredName | undefined {
    return this.declarations[0];
  }

  /** The place of a declaration among those of the name; -1 for one that is none. */
  indexOf(declared: DeclaredName): number {
    if (this.declarations.length < MANY) {
      return this.declarations.indexOf(declared);
    }
    if (
      this.numbers?.size !== this.declarations.length ||
      this.declarations[this.numbers.get(declared) ?? -1] !== declared
    ) {
      this.numbers = new Map(this.declarations.map((other, index) => [other, index]));
    }
    return this.numbers.get(declared) ?? -1;
  }

  get node(): Declaration | undefined {
    return this.declarations[0]?.node;
  }

  get kind(): KindId | undefined {
    return this.declarations[0]?.kind;
  }

  /** The kind of the language itself that its kind is built on. */
  get base(): CoreKindId | undefined {
    const [first] = this.declarations;
    return first && baseOf(first);
  }

  /** The simple name without accents: what misspelt names are compared with, all of them for each. */
  get foldedName(): string {
    this.folded ??= foldAccents(this.simpleName);
    return this.folded;
  }

  /** Id of the first declaration in the model. */
  get elementId(): string {
    return `${this.project}::${this.qualifiedName}`;
  }
}

/** The id that a declaration has in the model: later declarations of the same name get `~2`, `~3`. */
export function elementIdOf(declared: DeclaredName): string {
  const index = declared.symbol.indexOf(declared);
  return index > 0 ? `${declared.symbol.elementId}~${index + 1}` : declared.symbol.elementId;
}

/** The kind of a declaration as a vocabulary knows it: another project's own kind is what it is built on. */
export function kindIn(vocabulary: Vocabulary, declared: DeclaredName | undefined): KindId | undefined {
  return declared && (declared.vocabulary === vocabulary ? declared.kind : baseOf(declared));
}

/** The kind of the language itself that the kind of a declaration is built on. */
export function baseOf({ kind, vocabulary }: DeclaredName): CoreKindId | undefined {
  return kind && vocabulary.baseOf(kind);
}

/** What the vocabulary of its project says of the kind of a declaration. */
export function kindEntryOf(declared: DeclaredName | undefined): KindEntry | undefined {
  return declared?.kind && declared.vocabulary.kind(declared.kind);
}

/** Whether a symbol is spoken of inside its parent, as steps and fields are: the same name elsewhere disturbs nobody. */
export function isPart({ declaration }: NamedSymbol): boolean {
  const structure = kindEntryOf(declaration)?.structure;
  return structure === 'step' || structure === 'field';
}

/** Whether the author gave the name, rather than the numbering of unnamed elements. */
export function isWritten(symbol: NamedSymbol): boolean {
  return !symbol.simpleName.startsWith(UNNAMED);
}
