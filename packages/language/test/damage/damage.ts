import { coreVocabulary } from '@govarch/model/vocabulary';
import type { AstNode } from 'langium';
import type { Document, Statement } from '../../src/generated/ast.js';
import { scan } from '../../src/lexer/scanner.js';
import type { Token } from '../../src/lexer/token.js';
import { isDeclaration } from '../../src/references/declarations.js';
import { lexiconOf } from '../../src/syntax/lexicon.js';

const lexicon = lexiconOf(coreVocabulary);

/** What can happen to a text while it is typed, at one token. */
export const damages = ['delete', 'double', 'misspell', 'cut'] as const;
export type Damage = (typeof damages)[number];

/** A statement as far as damage elsewhere must leave it alone. */
interface Outlined {
  readonly node: Statement;
  /** Name of an element, text of a clause. */
  readonly key: string;
  readonly named: boolean;
  /** Type and text of the statement without its body. */
  readonly head: string;
  readonly parent: Outlined | undefined;
  readonly from: number;
  readonly to: number;
  readonly line: number;
}

/** What one damage did outside of the statements that it struck. */
export interface Outcome {
  readonly damage: Damage;
  readonly at: string;
  readonly lostElements: string[];
  readonly lostClauses: string[];
  readonly moved: string[];
}

export type Parse = (text: string) => Document;

/** Damages a text at every token in every way and tells what each damage changed elsewhere. */
export function damageEverywhere(text: string, parse: Parse): Outcome[] {
  const base = outline(parse(text));
  const tokens = scan(text, lexicon).tokens;
  const outcomes: Outcome[] = [];
  for (const damage of damages) {
    for (const token of tokens) {
      const struck = strike(text, token, damage);
      if (struck) {
        const owners = ownersOf(base, tokens, token.startOffset, struck.upTo);
        const lost = struck.upTo > token.end ? { from: token.end, to: struck.upTo } : undefined;
        const after = outline(parse(struck.text));
        outcomes.push(
          compare(base, after, owners, lost, damage, `${token.startLine}:${token.startColumn} ${token.image}`),
        );
      }
    }
  }
  return outcomes;
}

/** A text with one damage. */
export interface Damaged {
  readonly damage: Damage;
  /** Line, column and token that it struck. */
  readonly at: string;
  readonly text: string;
  /** The lines of the statement that was struck. */
  readonly lines: { readonly first: number; readonly last: number };
}

/** A text damaged at every token in every way. */
export function* damagedTexts(text: string, parse: Parse): Iterable<Damaged> {
  const base = outline(parse(text));
  const { tokens } = scan(text, lexicon);
  for (const damage of damages) {
    for (const token of tokens) {
      const struck = strike(text, token, damage);
      if (struck) {
        const owners = [...ownersOf(base, tokens, token.startOffset, struck.upTo)];
        const lineOf = (offset: number): number => text.slice(0, offset).split('\n').length;
        yield {
          damage,
          at: `${token.startLine}:${token.startColumn} ${token.image}`,
          text: struck.text,
          lines: {
            first: Math.min(token.startLine, ...owners.map(({ from }) => lineOf(from))),
            last: Math.max(lineOf(struck.upTo), ...owners.map(({ to }) => lineOf(to))),
          },
        };
      }
    }
  }
}

function strike(text: string, token: Token, damage: Damage): { text: string; upTo: number } | undefined {
  const before = text.slice(0, token.startOffset);
  const after = text.slice(token.end);
  switch (damage) {
    case 'delete':
      return { text: before + after, upTo: token.end };
    case 'double':
      return { text: `${before}${token.image} ${token.image}${after}`, upTo: token.end };
    case 'misspell':
      return { text: before + misspelt(token) + after, upTo: token.end };
    case 'cut': {
      const lineEnd = text.indexOf('\n', token.end);
      const upTo = lineEnd < 0 ? text.length : lineEnd;
      return upTo === token.end ? undefined : { text: text.slice(0, token.end) + text.slice(upTo), upTo };
    }
  }
}

const MISSPELT_MARKS: Record<string, string> = { '{': '(', '}': ')', '->': '-', ',': ';', ':': ';' };

function misspelt({ shape, image }: Token): string {
  switch (shape) {
    case 'string':
      return image.slice(0, -1);
    case 'text':
      return image.slice(0, -3);
    case 'number':
    case 'date':
    case 'period':
      return `${image}x`;
    case 'mark':
      return MISSPELT_MARKS[image] ?? '#';
    default: {
      const syllables = image.split(' ');
      const last = syllables.pop()!;
      return [...syllables, last.length > 2 ? last.slice(0, -1) : `${last}q`].join(' ');
    }
  }
}

function outline(root: Document): Outlined[] {
  const result: Outlined[] = [];
  const visit = (statements: readonly Statement[], parent: Outlined | undefined): void => {
    for (const node of statements) {
      const cst = node.$cstNode;
      if (cst) {
        const name = isDeclaration(node, lexicon) ? node.name : undefined;
        const head = headText(node);
        const item: Outlined = {
          node,
          key: name ?? head,
          named: name !== undefined,
          head: `${node.$type} ${head}`,
          parent,
          from: cst.offset,
          to: cst.end,
          line: cst.range.start.line,
        };
        result.push(item);
        visit('statements' in node ? node.statements : [], item);
      }
    }
  };
  visit(root.statements, undefined);
  return result;
}

function headText(node: AstNode): string {
  const cst = node.$cstNode!;
  const own = 'content' in cst ? (cst.content as { text: string; offset: number }[]) : [];
  const body = own.find(({ text }) => text === '{');
  const text = cst.root.fullText.slice(cst.offset, body?.offset ?? cst.end);
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** The innermost statements that own the struck tokens. */
function ownersOf(base: readonly Outlined[], tokens: readonly Token[], from: number, to: number): Set<Outlined> {
  const owners = new Set<Outlined>();
  for (const token of tokens) {
    if (token.startOffset >= from && token.startOffset < to) {
      let best: Outlined | undefined;
      for (const item of base) {
        const owns = item.from <= token.startOffset && token.startOffset < item.to;
        if (owns && (!best || item.to - item.from < best.to - best.from)) {
          best = item;
        }
      }
      if (best) {
        owners.add(best);
      }
    }
  }
  return owners;
}

function compare(
  base: readonly Outlined[],
  after: readonly Outlined[],
  owners: ReadonlySet<Outlined>,
  cut: { from: number; to: number } | undefined,
  damage: Damage,
  at: string,
): Outcome {
  const byKey = new Map<string, Outlined[]>();
  for (const item of after) {
    byKey.set(item.key, [...(byKey.get(item.key) ?? []), item]);
  }
  const outcome: Outcome = { damage, at, lostElements: [], lostClauses: [], moved: [] };
  for (const item of base) {
    const wasCut = cut !== undefined && item.from >= cut.from && item.from < cut.to;
    if (owners.has(item) || wasCut) {
      continue;
    }
    const found = (byKey.get(item.key) ?? []).filter(({ named }) => named === item.named);
    if (found.length === 0) {
      (item.named ? outcome.lostElements : outcome.lostClauses).push(item.key);
    } else if (!found.some((candidate) => candidate.head === item.head && sameParent(item, candidate, owners))) {
      outcome.moved.push(item.key);
    }
  }
  return outcome;
}

function sameParent(item: Outlined, candidate: Outlined, owners: ReadonlySet<Outlined>): boolean {
  if (item.parent && owners.has(item.parent)) {
    return candidate.parent?.line === item.parent.line;
  }
  return candidate.parent?.key === item.parent?.key;
}
