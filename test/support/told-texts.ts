import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** What stands in a text for what is only known when it is told: a name, a number, a word of the vocabulary. */
export const FILLED_IN = '{…}';

/** A text that the product can tell, as its source says it in both languages. */
export interface ToldText {
  readonly line: number;
  /** The property that holds the text: `message`, `explanation`, `title`, `doc`, …; empty where it is returned. */
  readonly role: string;
  readonly vi: string;
  readonly en: string;
}

/**
 * The texts of a source that are there in both languages, `{ vi: …, en: … }`. Of a text with alternatives there is one for
 * each; what is filled in when the text is told is {@link FILLED_IN}. Languages that say nothing as text are left out.
 */
export function toldTextsIn(file: string): ToldText[] {
  return toldTextsInText(readFileSync(file, 'utf8'));
}

/** As {@link toldTextsIn}, of the text of a source. */
export function toldTextsInText(text: string): ToldText[] {
  const source = ts.createSourceFile('source.tsx', text, ts.ScriptTarget.Latest, true);
  const found: ToldText[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) {
      const vi = initializerOf(node, 'vi');
      const en = initializerOf(node, 'en');
      if (vi && en) {
        const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
        found.push(...pairs(vi, en, line, roleOf(node)));
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function initializerOf(node: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined {
  const property = node.properties.find((item) => item.name && ts.isIdentifier(item.name) && item.name.text === name);
  return property && ts.isPropertyAssignment(property) ? property.initializer : undefined;
}

/** The texts of both languages, key by key where each is a table of texts. */
function pairs(vi: ts.Expression, en: ts.Expression, line: number, role: string): ToldText[] {
  if (ts.isObjectLiteralExpression(vi) && ts.isObjectLiteralExpression(en)) {
    return vi.properties.flatMap((property) => {
      const key = property.name && ts.isIdentifier(property.name) ? property.name.text : undefined;
      const [one, other] = key === undefined ? [] : [initializerOf(vi, key), initializerOf(en, key)];
      return one && other && key !== undefined ? pairs(one, other, line, key) : [];
    });
  }
  const [inVietnamese, inEnglish] = [variants(vi), variants(en)];
  const count = Math.max(inVietnamese.length, inEnglish.length);
  return Array.from({ length: count }, (_, index) => ({
    line,
    role,
    vi: inVietnamese[Math.min(index, inVietnamese.length - 1)] ?? '',
    en: inEnglish[Math.min(index, inEnglish.length - 1)] ?? '',
  })).filter((told) => [told.vi, told.en].some((one) => /\p{L}/u.test(one.replaceAll(FILLED_IN, ''))));
}

/** What an expression can be as text: one for each alternative in it, none for what is no text at all. */
function variants(node: ts.Expression): readonly string[] {
  if (ts.isParenthesizedExpression(node)) {
    return variants(node.expression);
  }
  if (ts.isStringLiteralLike(node)) {
    return [node.text];
  }
  if (ts.isTemplateExpression(node)) {
    return node.templateSpans.reduce<readonly string[]>(
      (heads, { expression, literal }) =>
        heads.flatMap((head) => filledIn(expression).map((middle) => head + middle + literal.text)),
      [node.head.text],
    );
  }
  if (ts.isConditionalExpression(node)) {
    return [...variants(node.whenTrue), ...variants(node.whenFalse)];
  }
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    const ends = variants(node.right);
    return variants(node.left).flatMap((start) => ends.map((end) => start + end));
  }
  return [FILLED_IN];
}

function filledIn(expression: ts.Expression): readonly string[] {
  return ts.isConditionalExpression(expression) || ts.isStringLiteralLike(expression)
    ? variants(expression)
    : [FILLED_IN];
}

/** The property, or the name, that an object with a text is the value of. */
function roleOf(node: ts.Node): string {
  let { parent } = node;
  while (
    ts.isParenthesizedExpression(parent) ||
    ts.isArrowFunction(parent) ||
    ts.isConditionalExpression(parent) ||
    ts.isReturnStatement(parent) ||
    ts.isAsExpression(parent)
  ) {
    parent = parent.parent;
  }
  return (ts.isPropertyAssignment(parent) || ts.isVariableDeclaration(parent)) && ts.isIdentifier(parent.name)
    ? parent.name.text
    : '';
}
