import type { WorkCounters } from '@govarch/model/counters';
import type { Finding, Origin } from '@govarch/model/finding';
import type { Language } from '@govarch/model/vocabulary';
import type { Diagnostic, PublishDiagnosticsParams, Range } from 'vscode-languageserver';
import { toDiagnostic } from './to-diagnostic.js';

/** What publishing needs to know. */
export interface PublisherContext {
  send(params: PublishDiagnosticsParams): void;
  /** Where the editor shows what a code means; undefined where nothing is written of it. */
  pageOf(code: string): string | undefined;
  findingsOf(document: string): readonly Finding[];
  rangeOf(origin: Origin): Range;
  languageOf(document: string): Language;
  /** Version of the text that the editor shows; undefined for documents that are not open. */
  versionOf(document: string): number | undefined;
  readonly counters: WorkCounters;
}

/**
 * Sends a document's findings to the editor when they differ from what it has. For an open document they also differ when
 * its text has a new version: the editor then knows that they belong to it.
 */
export class DiagnosticsPublisher {
  private readonly published = new Map<string, Published>();
  private readonly told = new WeakMap<Finding, Told>();

  constructor(private readonly context: PublisherContext) {}

  /**
   * Publishes those of the documents that differ from what was published. Documents with a new version come last: when
   * they arrive, everything that follows from their change has arrived.
   */
  publish(documents: Iterable<string>): void {
    const withNewVersion: string[] = [];
    for (const document of new Set(documents)) {
      if (this.hasNewVersion(document)) {
        withNewVersion.push(document);
      } else {
        this.publishOne(document);
      }
    }
    for (const document of withNewVersion) {
      this.publishOne(document);
    }
  }

  /** Publishes everything again, in another language for instance. */
  publishAgain(documents: Iterable<string>): void {
    const all = new Set([...this.published.keys(), ...documents]);
    this.published.clear();
    this.publish(all);
  }

  private hasNewVersion(document: string): boolean {
    const version = this.context.versionOf(document);
    return version !== undefined && version !== this.published.get(document)?.version;
  }

  private publishOne(document: string): void {
    const told = this.tell(document);
    const version = this.context.versionOf(document);
    if (isSame(this.published.get(document) ?? NOTHING, { version, told })) {
      return;
    }
    if (version === undefined && told.length === 0) {
      this.published.delete(document);
    } else {
      this.published.set(document, { version, told });
    }
    const diagnostics = told.map(({ diagnostic }) => diagnostic);
    this.context.counters.count('documents-published');
    this.context.send(version === undefined ? { uri: document, diagnostics } : { uri: document, version, diagnostics });
  }

  /** A finding is made anew whenever its place or what it says may have changed, so one that stays is told as before. */
  private tell(document: string): readonly Told[] {
    const language = this.context.languageOf(document);
    return this.context.findingsOf(document).map((finding) => {
      let told = this.told.get(finding);
      if (told?.language !== language) {
        const diagnostic = toDiagnostic(finding, {
          language,
          rangeOf: (origin) => this.context.rangeOf(origin),
          pageOf: (code) => this.context.pageOf(code),
        });
        told = { language, diagnostic, content: JSON.stringify(diagnostic) };
        this.told.set(finding, told);
      }
      return told;
    });
  }
}

/** A finding in the words and places of the editor. */
interface Told {
  readonly language: Language;
  readonly diagnostic: Diagnostic;
  readonly content: string;
}

/** What was published of a document. */
interface Published {
  readonly version: number | undefined;
  readonly told: readonly Told[];
}

/** A document that is not open and has no findings: nothing needs to be said of it. */
const NOTHING: Published = { version: undefined, told: [] };

function isSame(a: Published, b: Published): boolean {
  return (
    a.version === b.version &&
    a.told.length === b.told.length &&
    a.told.every((told, index) => told === b.told[index] || told.content === b.told[index]?.content)
  );
}
