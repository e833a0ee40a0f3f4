import type { WorkCounters } from '@govarch/model/counters';
import {
  type AstNode,
  type Cancellation,
  DefaultLangiumDocumentFactory,
  type LangiumDocument,
  type LangiumSharedCoreServices,
  type ParseResult,
  type ParserOptions,
  type TextDocument,
  type URI,
} from 'langium';
import { defectMessage } from '../findings/catalogue-defects.js';
import type { StructuralMessage } from '../findings/message.js';
import { type GovArchParserOptions, languageOfDocument, lexiconOfDocument } from '../parser/parser.js';
import type { ProjectRegistry } from './project-registry.js';
import { readText } from './text-reader.js';

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Creates and updates documents; files are read as bytes, so that foreign encodings are noticed. */
export class GovArchDocumentFactory extends DefaultLangiumDocumentFactory {
  private readonly fileProblems = new Map<string, StructuralMessage>();

  constructor(
    services: LangiumSharedCoreServices,
    private readonly projects: ProjectRegistry,
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

  override async update<T extends AstNode>(
    document: LangiumDocument<T>,
    cancelToken: Cancellation.CancellationToken,
  ): Promise<LangiumDocument<T>> {
    const updated = await super.update(document, cancelToken);
    const name = updated.uri.toString();
    const isReadAlike =
      lexiconOfDocument(updated).vocabulary === this.projects.vocabularyOf(name) &&
      languageOfDocument(updated) === this.projects.languageOf(name);
    if (!isReadAlike) {
      // The same text means something else since its project has other kinds or another language.
      updated.parseResult = this.parse<T>(updated.uri, updated.textDocument.getText());
      (updated.parseResult.value as Mutable<AstNode>).$document = updated;
    }
    return updated;
  }

  protected override parse<T extends AstNode>(uri: URI, text: string, options?: ParserOptions): ParseResult<T> {
    this.counters.count('documents-parsed');
    try {
      return this.parseAs<T>(uri, text, options);
    } catch (error) {
      this.fileProblems.set(uri.toString(), defectMessage(error));
      // A text that the parser fails on is read as empty, and told: one file does not take the others with it.
      return this.parseAs<T>(uri, '', options);
    }
  }

  protected override async parseAsync<T extends AstNode>(uri: URI, text: string): Promise<ParseResult<T>> {
    return this.parse<T>(uri, text);
  }

  /** Parses a text with the words of the project that it belongs to. */
  private parseAs<T extends AstNode>(uri: URI, text: string, options: ParserOptions | undefined): ParseResult<T> {
    const document = uri.toString();
    const vocabulary = this.projects.vocabularyOf(document);
    const read: GovArchParserOptions = { ...options, vocabulary, language: this.projects.languageOf(document) };
    return super.parse<T>(uri, text, read);
  }
}
