import type { Fix } from '@govarch/model/finding';
import type { AttributeId, Localized } from '@govarch/model/vocabulary';
import type { AstNode } from 'langium';
import type { Attribute, HeadAttribute } from '../generated/ast.js';
import { type DeclaredName, elementIdOf } from '../references/symbol.js';

/** An attribute that an element has already. */
export interface RepeatedAttribute {
  readonly node: Attribute | HeadAttribute;
  /** The one that was written before it. */
  readonly first: Attribute | HeadAttribute;
  readonly element: DeclaredName;
  /** URI of the document. */
  readonly document: string;
  readonly word: Localized;
}

/** Takes out an attribute that repeats another one; the obvious thing to do where it says the same. */
export function removalOfAttribute({ node, first, element, document, word }: RepeatedAttribute): Fix {
  const at = { document, start: node.$cstNode?.offset ?? 0, end: node.$cstNode?.end ?? 0 };
  return {
    title: { vi: `Bỏ mệnh đề \`${word.vi}\` lặp lại này`, en: `Remove this repeated \`${word.en}\`` },
    edits: [{ type: 'remove-attribute', element: elementIdOf(element), attribute: node.attribute as AttributeId, at }],
    ...(saysTheSame(node, first) ? { preferred: true } : {}),
  };
}

/** Takes out one of several declarations of a name; the obvious thing to do with a copy in the same file. */
export function removalOfDeclaration(declared: DeclaredName): Fix {
  const { symbol, node } = declared;
  const [first] = symbol.declarations;
  const isLater = first !== undefined && first !== declared && first.document === declared.document;
  const isCopy = isLater && saysTheSame(node, first.node);
  return {
    title: {
      vi: `Bỏ khai báo này của “${symbol.qualifiedName}”`,
      en: `Remove this declaration of “${symbol.qualifiedName}”`,
    },
    edits: [{ type: 'remove-element', element: elementIdOf(declared) }],
    ...(isCopy ? { preferred: true } : {}),
  };
}

function saysTheSame(a: AstNode, b: AstNode): boolean {
  const textOf = ({ $cstNode }: AstNode): string | undefined => $cstNode?.text.replace(/\s+/gu, ' ');
  return textOf(a) !== undefined && textOf(a) === textOf(b);
}
