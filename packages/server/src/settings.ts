import type { UserLanguage } from '@govarch/language/editor';
import type { Language } from '@govarch/model/vocabulary';
import { type Connection, DidChangeConfigurationNotification, type InitializeParams } from 'vscode-languageserver';

/** What the editor may set: in `initializationOptions`, as `govarch.*` in its configuration. */
export interface ClientSettings {
  /** The language of messages; without it, each project's own. */
  readonly language?: Language;
}

/** Reads settings as they come over the wire; what is not understood is not set. */
export function clientSettings(value: unknown): ClientSettings {
  const language: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'language') : undefined;
  return language === 'vi' || language === 'en' ? { language } : {};
}

/**
 * Keeps the user's language as the editor sets it: at the start, and whenever its configuration changes.
 *
 * @param changed called after the language became another
 */
export function followSettings(
  connection: Connection,
  userLanguage: UserLanguage,
  changed: () => void,
): {
  initialize(params: InitializeParams): void;
  initialized(): void;
} {
  let canAsk = false;
  let initial: ClientSettings = {};
  const apply = ({ language = initial.language }: ClientSettings) => {
    if (language !== userLanguage.preferred) {
      userLanguage.preferred = language;
      changed();
    }
  };
  const ask = async () => {
    apply(clientSettings(await connection.workspace.getConfiguration('govarch')));
  };
  connection.onDidChangeConfiguration((change) => {
    if (canAsk) {
      ask().catch((error: unknown) => connection.console.error(String(error)));
    } else {
      const settings: unknown = change.settings;
      apply(clientSettings(settings && typeof settings === 'object' ? Reflect.get(settings, 'govarch') : undefined));
    }
  });
  return {
    initialize(params) {
      initial = clientSettings(params.initializationOptions);
      userLanguage.preferred = initial.language;
      canAsk = params.capabilities.workspace?.configuration === true;
    },
    initialized() {
      if (canAsk) {
        connection.client
          .register(DidChangeConfigurationNotification.type, { section: 'govarch' })
          .catch((error: unknown) => connection.console.error(String(error)));
        ask().catch((error: unknown) => connection.console.error(String(error)));
      }
    },
  };
}
