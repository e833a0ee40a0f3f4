import type { Language, Localized } from '@govarch/model/vocabulary';
import type { ModelWorkspace } from '../workspace/model-workspace.js';

/** The language in which the editor speaks to its user: the user's choice, else that of the project at hand. */
export class UserLanguage {
  /** What the user's settings say; undefined leaves it to the project. */
  preferred: Language | undefined;

  constructor(private readonly workspace: () => ModelWorkspace) {}

  of(document: string): Language {
    return this.preferred ?? this.projectLanguage(document);
  }

  /** The language of the project's words and plain texts. */
  projectLanguage(document: string): Language {
    const workspace = this.workspace();
    const project = workspace.projectOf(document) ?? workspace.configuredProjectOf(document);
    return (project !== undefined && workspace.model.project(project)?.language) || 'vi';
  }

  say(text: Localized, document: string): string {
    return text[this.of(document)];
  }
}
