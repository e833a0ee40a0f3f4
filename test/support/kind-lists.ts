import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** A place in a source that names kinds one by one. */
export interface KindList {
  readonly line: number;
  readonly kinds: readonly string[];
}

/**
 * The places in a source that enumerate kinds of one group: lists, sets, arguments of a call, types, chains of comparisons,
 * cases that share what they do. A table with an entry for each kind is none: it says something else of each.
 *
 * @param isEnumeration whether some kinds together look like the kinds of a group
 */
export function kindListsIn(file: string, isEnumeration: (kinds: readonly string[]) => boolean): KindList[] {
  return kindListsInText(readFileSync(file, 'utf8'), isEnumeration);
}

/** As {@link kindListsIn}, of the text of a source. */
export function kindListsInText(text: string, isEnumeration: (kinds: readonly string[]) => boolean): KindList[] {
  const source = ts.createSourceFile('source.tsx', text, ts.ScriptTarget.Latest, true);
  const found: KindList[] = [];
  const visit = (node: ts.Node): void => {
    const named = namesIn(node);
    if (isEnumeration(named)) {
      found.push({ line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1, kinds: named });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The texts that a list, a call, a type, the outermost of a chain of comparisons, or the cases before one body name. */
function namesIn(node: ts.Node): string[] {
  if (ts.isArrayLiteralExpression(node)) {
    return node.elements.filter(ts.isStringLiteral).map(({ text }) => text);
  }
  if (ts.isUnionTypeNode(node)) {
    return node.types.flatMap((type) =>
      ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal) ? [type.literal.text] : [],
    );
  }
  if (ts.isCallExpression(node)) {
    return node.arguments.filter(ts.isStringLiteral).map(({ text }) => text);
  }
  if (ts.isBinaryExpression(node) && isChain(node) && !isChain(node.parent)) {
    return comparedIn(node);
  }
  if (ts.isCaseBlock(node)) {
    return longestRun(node);
  }
  return [];
}

function isChain(node: ts.Node): boolean {
  const joints = [ts.SyntaxKind.BarBarToken, ts.SyntaxKind.AmpersandAmpersandToken];
  return ts.isBinaryExpression(node) && joints.some((kind) => kind === node.operatorToken.kind);
}

function comparedIn(node: ts.Expression): string[] {
  if (ts.isParenthesizedExpression(node)) {
    return comparedIn(node.expression);
  }
  if (!ts.isBinaryExpression(node)) {
    return [];
  }
  return isChain(node)
    ? [...comparedIn(node.left), ...comparedIn(node.right)]
    : [node.left, node.right].filter(ts.isStringLiteral).map(({ text }) => text);
}

/** The most cases that follow each other without a statement between them. */
function longestRun({ clauses }: ts.CaseBlock): string[] {
  let longest: string[] = [];
  let run: string[] = [];
  for (const clause of clauses) {
    if (ts.isCaseClause(clause) && ts.isStringLiteral(clause.expression)) {
      run.push(clause.expression.text);
    }
    if (run.length > longest.length) {
      longest = run;
    }
    if (clause.statements.length > 0) {
      run = [];
    }
  }
  return longest;
}
