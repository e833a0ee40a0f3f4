import { type AstNode, type AstNodeDescription, DefaultScopeComputation, type LocalSymbols, MultiMap } from 'langium';

/** Names live in the symbol table; Langium's own tables stay empty. */
export class GovArchScopeComputation extends DefaultScopeComputation {
  override async collectExportedSymbols(): Promise<AstNodeDescription[]> {
    return [];
  }

  override async collectLocalSymbols(): Promise<LocalSymbols> {
    return new MultiMap<AstNode, AstNodeDescription>();
  }
}
