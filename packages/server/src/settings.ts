import { isoDateOf } from '@govarch/language/dates';
import type { UserLanguage } from '@govarch/language/editor';
import type { IsoDate } from '@govarch/model/model';
import type { Language } from '@govarch/model/vocabulary';
import { type Connection, DidChangeConfigurationNotification, type InitializeParams } from 'vscode-languageserver';

/** What the editor may set: in `initializationOptions`, as `govarch.*` in its configuration. */
export interface ClientSettings {
  /** The language of messages; without it, each project's own. */
  readonly language?: Language | undefined;
  /** The day whose law counts; without it, what each project says, else the earlier of its as-of date and today. */
  readonly lawDate?: IsoDate | undefined;
}

/** Reads settings as they come over the wire; what is not understood is undefined, as `auto` and an empty date are. */
export function clientSettings(value: unknown): ClientSettings {
  const settings = typeof value === 'object' && value !== null ? value : {};
  return {
    ...('language' in settings ? { language: languageOf(settings.language) } : {}),
    ...('lawDate' in settings ? { lawDate: dateOf(settings.lawDate) } : {}),
  };
}

function languageOf(written: unknown): Language | undefined {
  return written === 'vi' || written === 'en' ? written : undefined;
}

function dateOf(written: unknown): IsoDate | undefined {
  return typeof written === 'string' ? isoDateOf(written) : undefined;
}

/** Who is told of a setting that became another. */
export interface SettingsListener {
  languageChanged(): void;
  lawDateChanged(lawDate: IsoDate | undefined): void;
}

/**
 * Keeps what the user sets as the editor has it: at the start, and whenever its configuration changes. What the editor
 * said at the start counts as long as its configuration does not mention the setting.
 */
export function followSettings(
  connection: Connection,
  userLanguage: UserLanguage,
  listener: SettingsListener,
): {
  initialize(params: InitializeParams): void;
  initialized(): void;
} {
  let canAsk = false;
  let initial: ClientSettings = {};
  let lawDate: IsoDate | undefined;
  const apply = (configured: ClientSettings) => {
    const { language, lawDate: asked } = { ...initial, ...configured };
    if (language !== userLanguage.preferred) {
      userLanguage.preferred = language;
      listener.languageChanged();
    }
    if (asked !== lawDate) {
      lawDate = asked;
      listener.lawDateChanged(lawDate);
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
      lawDate = initial.lawDate;
      listener.lawDateChanged(lawDate);
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
