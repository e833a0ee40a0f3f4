import type { Project } from '@govarch/model/model';
import type { Language, Vocabulary } from '@govarch/model/vocabulary';
import type { URI } from 'langium';
import type { ProjectConfig } from './project-config.js';

/** A project whose folder is known. */
export interface LoadedProject {
  readonly project: Project;
  readonly root: URI;
  readonly config: ProjectConfig;
  /** URI of its `govarch.json`; undefined where it has none. */
  readonly configUri: string | undefined;
  /** Whether somebody asked for it; otherwise it is a dependency. */
  readonly opened: boolean;
  /** Whether it is a pack of a framework that ships with GovArch: nobody changes it from where it is used. */
  readonly isShipped: boolean;
}

/** Which projects there are, and which document belongs to which. */
export class ProjectRegistry {
  private readonly byName = new Map<string, LoadedProject>();
  private readonly byDocument = new Map<string, string>();
  private readonly documents = new Map<string, Set<string>>();

  /** @param vocabulary that of the language itself, for documents of no project */
  constructor(readonly vocabulary: Vocabulary) {}

  add(loaded: LoadedProject): void {
    this.byName.set(loaded.project.name, loaded);
  }

  remove(name: string): void {
    this.byName.delete(name);
  }

  get(name: string): LoadedProject | undefined {
    return this.byName.get(name);
  }

  all(): Iterable<LoadedProject> {
    return this.byName.values();
  }

  assign(document: string, project: string): void {
    this.unassign(document);
    this.byDocument.set(document, project);
    const documents = this.documents.get(project);
    if (documents) {
      documents.add(document);
    } else {
      this.documents.set(project, new Set([document]));
    }
  }

  unassign(document: string): void {
    const project = this.byDocument.get(document);
    if (project !== undefined) {
      this.byDocument.delete(document);
      this.documents.get(project)?.delete(document);
    }
  }

  /** Name of the project of a document that was assigned; undefined for others. */
  assignedProjectOf(document: string): string | undefined {
    return this.byDocument.get(document);
  }

  /** Name of the project of a document; the empty name where it has none. */
  projectOf(document: string): string {
    return this.byDocument.get(document) ?? '';
  }

  /** What may be written in a document: the vocabulary of its project. */
  vocabularyOf(document: string): Vocabulary {
    return this.byName.get(this.projectOf(document))?.project.vocabulary ?? this.vocabulary;
  }

  /** The language of plain texts and of numbers in a document: that of its project. */
  languageOf(document: string): Language {
    return this.byName.get(this.projectOf(document))?.project.language ?? 'vi';
  }

  allDocuments(): Iterable<string> {
    return this.byDocument.keys();
  }

  documentsOf(project: string): readonly string[] {
    return [...(this.documents.get(project) ?? [])].sort();
  }

  /** Projects that an alias before `::` means in a project. */
  aliasesOf(project: string): ReadonlyMap<string, string> {
    return this.byName.get(project)?.project.dependencies ?? NO_ALIASES;
  }

  /** Whether an alias is one of a project that was to be read and was not. */
  isUnread(project: string, alias: string): boolean {
    return this.byName.get(project)?.project.unread?.has(alias) ?? false;
  }
}

const NO_ALIASES: ReadonlyMap<string, string> = new Map();
