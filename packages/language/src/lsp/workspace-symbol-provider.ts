import type { Element } from '@govarch/model/model';
import { textIn } from '@govarch/model/queries';
import { allTitles } from '@govarch/model/titles';
import type { WorkspaceSymbolProvider } from 'langium/lsp';
import type { WorkspaceSymbol, WorkspaceSymbolParams } from 'vscode-languageserver';
import type { ModelWorkspace } from '../workspace/model-workspace.js';
import { type Candidate, rank, searchKey } from './completion/ranking.js';
import { symbolKindOf } from './symbol-kind.js';
import type { UserLanguage } from './user-language.js';

const MOST_SYMBOLS = 200;

/** Finds elements of all projects by name or title, with or without tone marks. */
export class GovArchWorkspaceSymbolProvider implements WorkspaceSymbolProvider {
  constructor(
    private readonly workspace: () => ModelWorkspace,
    private readonly language: UserLanguage,
  ) {}

  getSymbols(params: WorkspaceSymbolParams): WorkspaceSymbol[] {
    const { matches } = rank(params.query, this.candidates(), MOST_SYMBOLS);
    return matches.map(({ candidate }) => this.symbolOf(candidate.item));
  }

  private *candidates(): Iterable<Candidate<Element>> {
    for (const element of this.workspace().model.elements()) {
      if (element.name !== undefined) {
        const titles = allTitles(element).flatMap(({ vi, en }) => [vi ?? '', en ?? '']);
        const texts = [element.name, element.qualifiedName, ...titles];
        yield {
          label: element.name,
          keys: texts.filter((text) => text !== '').map(searchKey),
          weight: 0,
          item: element,
        };
      }
    }
  }

  private symbolOf(element: Element): WorkspaceSymbol {
    const { document } = element.nameOrigin;
    const { model } = this.workspace();
    return {
      name: element.name ?? element.qualifiedName,
      kind: symbolKindOf(model.vocabularyOf(element).kind(element.kind), element.base),
      containerName: textIn(element.title, this.language.of(document)) ?? element.qualifiedName,
      location: { uri: document, range: this.workspace().rangeOf(element.nameOrigin) },
    };
  }
}
