import type { KindEntry } from '@govarch/model/vocabulary';
import type { AstNode, AstNodeDescription, CstNode, LinkingError, Reference } from 'langium';
import type { Declaration } from '../generated/ast.js';
import type { NamedSymbol } from './symbol.js';

/** Why a name did not lead to one symbol. */
export type ReferenceFailure =
  | { readonly reason: 'unknown' }
  /** Several symbols have the name, and none is nearer than the others. */
  | { readonly reason: 'ambiguous'; readonly candidates: readonly NamedSymbol[] }
  /** The alias before `::` is none of the project's dependencies. */
  | { readonly reason: 'unknown-dependency'; readonly alias: string }
  /** The project names the dependency, which was not read: that has been told. */
  | { readonly reason: 'unread-dependency'; readonly alias: string };

/**
 * A name that stands for an element. It holds the symbol, not the node: a reparse of the element's document changes
 * nothing here.
 */
export class SymbolReference implements Reference<Declaration> {
  symbol: NamedSymbol | undefined;
  failure: ReferenceFailure | undefined;
  /** What the kind of the symbol was when the reference was linked. */
  kind: KindEntry | undefined;
  /** The last part of a qualified name: the part that a rename of the symbol changes. */
  readonly simpleName: string;

  constructor(
    readonly container: AstNode,
    readonly property: string,
    readonly $refNode: CstNode | undefined,
    /** As written, with `^` taken out and in NFC. */
    readonly $refText: string,
    private readonly describe: (symbol: NamedSymbol) => AstNodeDescription | undefined,
  ) {
    this.simpleName = lastPart($refText);
  }

  get ref(): Declaration | undefined {
    return this.symbol?.node;
  }

  get error(): LinkingError | undefined {
    if (this.ref || !this.failure) {
      return undefined;
    }
    return {
      info: { reference: this, container: this.container, property: this.property },
      message: `Could not resolve '${this.$refText}'.`,
    };
  }

  get $nodeDescription(): AstNodeDescription | undefined {
    return this.symbol && this.describe(this.symbol);
  }
}

/** Whether a name is rather a title, as it stands in quotes. */
export function isTitle(name: string): boolean {
  return name.startsWith('"');
}

/** The part of a qualified name after its last separator; all of a title. */
export function lastPart(name: string): string {
  if (isTitle(name)) {
    return name;
  }
  const colon = name.lastIndexOf(':');
  const dot = name.lastIndexOf('.');
  return colon < 0 && dot < 0 ? name : name.slice(Math.max(colon, dot) + 1);
}
