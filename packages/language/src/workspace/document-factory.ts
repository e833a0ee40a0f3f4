import type { WorkCounters } from '@govarch/model/counters';
import {
  type AstNode,
  type Cancellation,
  DefaultLangiumDocumentFactory,
  isOperationCancelled,
  type LangiumDocument,
  type LangiumSharedCoreServices,
  type ParseResult,
  type ParserOptions,
  type TextDocument,
  type URI,
} from 'langium';
import { defectMessage } from '../findings/catalogue-defects.js';
import type { StructuralMessage } from '../findings/message.js';
import { readText } from './text-reader.js';

/** Creates and updates documents; files are read as bytes, so that foreign encodings are noticed. */
export class GovArchDocumentFactory extends DefaultLangiumDocumentFactory {
  private readonly fileProblems = new Map<string, StructuralMessage>();

  constructor(
    services: LangiumSharedCoreServices,
    private readonly counters: WorkCounters,
  ) {
    super(services);
  }

  /** What was wrong with the bytes of a document's file when it was last read. */
  fileProblemOf(document: string): StructuralMessage | undefined {
    return this.fileProblems.get(document);
  }

  protected override getInitialText(uri: URI): Promise<string> {
    return this.readFile(uri);
  }

  protected override async getUpdatedText<T extends AstNode>(
    document: LangiumDocument<T>,
    textDocument: TextDocument | undefined,
  ): Promise<string> {
    if (textDocument) {
      this.fileProblems.delete(document.uri.toString());
      return textDocument.getText();
    }
    return this.readFile(document.uri);
  }

  private async readFile(uri: URI): Promise<string> {
    const { text, problem } = await readText(this.fileSystemProvider, uri);
    if (problem) {
      this.fileProblems.set(uri.toString(), problem);
    } else {
      this.fileProblems.delete(uri.toString());
    }
    return text;
  }

  protected override parse<T extends AstNode>(uri: URI, text: string, options?: ParserOptions): ParseResult<T> {
    this.counters.count('documents-parsed');
    try {
      return super.parse<T>(uri, text, options);
    } catch (error) {
      return this.unparsed<T>(uri, error);
    }
  }

  protected override async parseAsync<T extends AstNode>(
    uri: URI,
    text: string,
    cancelToken: Cancellation.CancellationToken,
  ): Promise<ParseResult<T>> {
    this.counters.count('documents-parsed');
    try {
      return await super.parseAsync<T>(uri, text, cancelToken);
    } catch (error) {
      if (isOperationCancelled(error)) {
        throw error;
      }
      return this.unparsed<T>(uri, error);
    }
  }

  /** A text that the parser fails on is read as empty, and told: one file does not take the others with it. */
  private unparsed<T extends AstNode>(uri: URI, error: unknown): ParseResult<T> {
    this.fileProblems.set(uri.toString(), defectMessage(error));
    return super.parse<T>(uri, '');
  }
}
