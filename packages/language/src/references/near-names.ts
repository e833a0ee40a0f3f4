import { damerauLevenshtein, foldAccents } from '@govarch/model/text';
import { isWritten, type NamedSymbol, type NameSpace } from './symbol.js';
import { lastPart } from './symbol-reference.js';

/** How many symbols are proposed for a name that nothing has. */
const MOST_PROPOSED = 3;

interface Search {
  readonly project: string;
  readonly space: NameSpace;
  readonly name: FoldedName;
  /** Best first; undefined where something may have changed since. */
  found: readonly NamedSymbol[] | undefined;
}

/** A name as it is compared with others. */
interface FoldedName {
  readonly simpleName: string;
  readonly folded: string;
  /** Letters that may differ. */
  readonly allowed: number;
}

/**
 * What names that nothing has may have meant. One lost name may be missed in many files, so what was found is kept; and
 * it is known whom it concerns when a name comes or goes that is near to one that was looked for.
 */
export class NearNames {
  private readonly searches = new Map<string, Search>();

  /** @param visibleFrom the symbols that a document of a project may refer to */
  constructor(private readonly visibleFrom: (project: string, space: NameSpace) => Iterable<NamedSymbol>) {}

  /** Symbols whose simple name is nearest to the written one, best first. */
  nearest(written: string, project: string, space: NameSpace = 'element'): readonly NamedSymbol[] {
    const simpleName = lastPart(written);
    const key = `${space} ${project}::${simpleName}`;
    let search = this.searches.get(key);
    if (!search) {
      search = { project, space, name: foldedName(simpleName), found: undefined };
      this.searches.set(key, search);
    }
    search.found ??= this.search(search);
    return search.found;
  }

  /** The names that were looked for near to which some names came or went. What was found for them is forgotten. */
  takeNear(changedNames: Iterable<string>): ReadonlySet<string> {
    const near = new Set<string>();
    if (this.searches.size === 0) {
      return near;
    }
    const changed = [...changedNames].map((name) => foldAccents(name));
    for (const search of this.searches.values()) {
      if (changed.some((name) => distance(search.name, name) !== undefined)) {
        search.found = undefined;
        near.add(search.name.simpleName);
      }
    }
    return near;
  }

  /** Nobody mentions the name any more. */
  forget(simpleName: string): void {
    for (const [key, { name }] of this.searches) {
      if (name.simpleName === simpleName) {
        this.searches.delete(key);
      }
    }
  }

  /** What projects see of each other has changed. */
  searchAgain(): void {
    for (const search of this.searches.values()) {
      search.found = undefined;
    }
  }

  private search({ project, space, name }: Search): NamedSymbol[] {
    const ranked: { symbol: NamedSymbol; distance: number }[] = [];
    for (const symbol of this.visibleFrom(project, space)) {
      if (mayBeNear(name, symbol.simpleName.length) && symbol.declaration && isWritten(symbol)) {
        const found = distance(name, symbol.foldedName);
        if (found !== undefined) {
          ranked.push({ symbol, distance: found });
        }
      }
    }
    ranked.sort((a, b) => a.distance - b.distance || compare(keyOf(a.symbol), keyOf(b.symbol)));
    return ranked.slice(0, MOST_PROPOSED).map(({ symbol }) => symbol);
  }
}

function foldedName(simpleName: string): FoldedName {
  const folded = foldAccents(simpleName);
  return { simpleName, folded, allowed: folded.length < 3 ? 0 : Math.floor(folded.length / 3) };
}

function mayBeNear({ folded, allowed }: FoldedName, length: number): boolean {
  return Math.abs(length - folded.length) <= allowed;
}

/** Letters in which a name differs from one that was looked for; undefined where these are too many. */
function distance(name: FoldedName, candidate: string): number | undefined {
  const { folded, allowed } = name;
  const alike = candidate[0] === folded[0] || candidate[candidate.length - 1] === folded[folded.length - 1];
  if (!alike || !mayBeNear(name, candidate.length)) {
    return undefined;
  }
  const letters = damerauLevenshtein(folded, candidate, allowed);
  return letters <= allowed ? letters : undefined;
}

function keyOf({ qualifiedName, project }: NamedSymbol): string {
  return `${qualifiedName}\n${project}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
