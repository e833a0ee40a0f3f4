import type { Element, ElementId, Extension, Relation } from '@govarch/model/model';
import type { ViewDefinition } from '@govarch/model/views';
import type { CstNode } from 'langium';
import type { Declaration, Statement } from '../generated/ast.js';
import { elementIdOf } from '../references/symbol.js';
import type { BuildContext } from './build-context.js';

/** What one statement, with all inside it, said when it was last built, and what that depended on. */
interface Said {
  readonly elements: readonly Element[];
  readonly extensions: readonly Extension[];
  readonly relations: readonly Relation[];
  readonly views: readonly ViewDefinition[];
  /** The declarations in it, with the ids that they had. */
  readonly declared: readonly (readonly [Declaration, ElementId])[];
  readonly project: string;
  readonly language: string;
}

/** How much there was before a statement. */
export interface Extent {
  readonly elements: number;
  readonly extensions: number;
  readonly relations: number;
  readonly views: number;
  readonly declared: number;
}

/** What statements said when they were last built. A new parse makes new statements. */
const memory = new WeakMap<Statement, Said>();

/** The growing parts of a contribution. Statements that nothing happened to say what they said before. */
export class ContributionParts {
  readonly elements: Element[] = [];
  readonly extensions: Extension[] = [];
  readonly relations: Relation[] = [];
  readonly views: ViewDefinition[] = [];
  readonly declared: (readonly [Declaration, ElementId])[] = [];

  extent(): Extent {
    return {
      elements: this.elements.length,
      extensions: this.extensions.length,
      relations: this.relations.length,
      views: this.views.length,
      declared: this.declared.length,
    };
  }

  /** Keeps what a statement added since then. */
  remember(statement: Statement, since: Extent, { project, language }: BuildContext): void {
    memory.set(statement, {
      elements: this.elements.slice(since.elements),
      extensions: this.extensions.slice(since.extensions),
      relations: this.relations.slice(since.relations),
      views: this.views.slice(since.views),
      declared: this.declared.slice(since.declared),
      project,
      language,
    });
  }

  /** Adds what a statement said before, if its names lead where they led then; false where it must be built again. */
  recall(statement: Statement, context: BuildContext): boolean {
    const said = memory.get(statement);
    if (!said || !isStillSo(said, statement, context)) {
      return false;
    }
    append(this.elements, said.elements);
    append(this.extensions, said.extensions);
    append(this.relations, said.relations);
    append(this.views, said.views);
    append(this.declared, said.declared);
    return true;
  }
}

function isStillSo(said: Said, statement: Statement, { changed, project, language, table }: BuildContext): boolean {
  if (!changed || said.project !== project || said.language !== language) {
    return false;
  }
  if (changed.some(({ $refNode }) => $refNode && isWithin($refNode, statement))) {
    return false;
  }
  return said.declared.every(([node, id]) => {
    const declared = table.declarationOf(node);
    return declared !== undefined && elementIdOf(declared) === id;
  });
}

function isWithin({ offset }: CstNode, { $cstNode }: Statement): boolean {
  return $cstNode !== undefined && $cstNode.offset <= offset && offset < $cstNode.end;
}

function append<T>(list: T[], items: readonly T[]): void {
  for (const item of items) {
    list.push(item);
  }
}
