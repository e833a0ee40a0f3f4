import { textIn } from '@govarch/model/queries';
import type { AstNode, LangiumDocument } from 'langium';
import type { DocumentSymbolProvider } from 'langium/lsp';
import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver';
import { isExtension, isSection, type Statement } from '../generated/ast.js';
import { statementsIn } from '../parser/bodies.js';
import { leafAt } from '../parser/leaves.js';
import { baseOf, elementIdOf, isWritten, kindEntryOf } from '../references/symbol.js';
import type { SymbolTable } from '../references/symbol-table.js';
import type { ModelWorkspace } from '../workspace/model-workspace.js';
import { symbolKindOf } from './symbol-kind.js';
import type { UserLanguage } from './user-language.js';

/** The outline: sections, what they hold, what extends it. */
export class GovArchDocumentSymbolProvider implements DocumentSymbolProvider {
  constructor(
    private readonly table: SymbolTable,
    private readonly workspace: () => ModelWorkspace,
    private readonly language: UserLanguage,
  ) {}

  getSymbols(document: LangiumDocument): DocumentSymbol[] {
    return this.symbolsIn(document, document.parseResult.value);
  }

  private symbolsIn(document: LangiumDocument, node: AstNode): DocumentSymbol[] {
    return statementsIn(node).flatMap((statement) => {
      const symbol = this.symbolOf(document, statement);
      return symbol ? [symbol] : [];
    });
  }

  private symbolOf(document: LangiumDocument, statement: Statement): DocumentSymbol | undefined {
    const node = statement.$cstNode;
    if (!node) {
      return undefined;
    }
    const children = () => this.symbolsIn(document, statement);
    if (isSection(statement) || isExtension(statement)) {
      const head = leafAt(document, node.offset);
      const name = isSection(statement) ? head?.text : statement.target?.$refText;
      const selectionRange = head?.range ?? node.range;
      return name
        ? { name, kind: SymbolKind.Namespace, range: node.range, selectionRange, children: children() }
        : undefined;
    }
    const declared = this.table.declarationOf(statement);
    if (!declared) {
      return undefined;
    }
    const uri = document.uri.toString();
    const language = this.language.of(uri);
    const element = this.workspace().model.element(elementIdOf(declared));
    const kind = kindEntryOf(declared)?.spelling[language];
    return {
      name: isWritten(declared.symbol) ? declared.symbol.simpleName : (kind ?? declared.symbol.simpleName),
      detail: textIn(element?.title, language) ?? kind,
      kind:
        declared.symbol.space === 'view' ? SymbolKind.Property : symbolKindOf(kindEntryOf(declared), baseOf(declared)),
      range: node.range,
      selectionRange: this.workspace().rangeOf(declared),
      children: children(),
    };
  }
}
