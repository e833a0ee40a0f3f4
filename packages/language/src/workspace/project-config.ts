import type { Severity } from '@govarch/model/finding';
import { type IsoDate, type RuleProfile, ruleProfiles } from '@govarch/model/model';
import {
  editionsMeantBy,
  frameworkEditions,
  type KindDeclaration,
  type Language,
  type LanguageEdition,
  type Localized,
  languageEditions,
} from '@govarch/model/vocabulary';
import { dateText } from '@govarch/model/wording/dates';
import { type Node, type ParseError, type ParseErrorCode, parseTree, printParseErrorCode } from 'jsonc-parser';
import { kinds as kindMessages } from '../findings/catalogue-kinds.js';
import { projects as messages } from '../findings/catalogue-projects.js';
import { messageOf, type StructuralMessage } from '../findings/message.js';
import { dateSpanOf, isoDateOf } from '../lexer/dates.js';
import { JsonValues, quoted, unknownKey } from './json-values.js';
import { readKinds } from './kind-declarations.js';
import { pathPatternOf } from './path-pattern.js';

/** A dependency as `govarch.json` writes it. */
export interface ConfiguredDependency {
  readonly alias: string;
  /** Folder, relative to the project's. */
  readonly path: string;
  /** Where the path stands in the file. */
  readonly start: number;
  readonly end: number;
}

/** What `govarch.json` says, with defaults for what it leaves out. */
export interface ProjectConfig {
  readonly name: string;
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly language: Language;
  readonly framework?: string;
  /** Where the file says it. */
  readonly frameworkPlace?: ConfigSpan;
  /** Folder of the project's own pack of its framework, in place of the one that ships. */
  readonly frameworkPack?: ConfiguredDependency;
  readonly edition?: LanguageEdition;
  readonly asOf?: IsoDate;
  /** The day whose law counts. */
  readonly lawDate?: IsoDate;
  readonly include: readonly string[];
  /** Where the patterns of {@link include} stand; empty where the file does not give them. */
  readonly includePlaces: readonly ConfigSpan[];
  readonly exclude: readonly string[];
  readonly dependencies: readonly ConfiguredDependency[];
  readonly ruleProfile?: RuleProfile;
  readonly rules: ReadonlyMap<string, Severity | 'off'>;
  /** The keys of {@link rules}, with their places. */
  readonly ruleIds: readonly ConfiguredRule[];
  /** The kinds of the project's own; a base stands before what is built on it. */
  readonly kinds: readonly KindDeclaration[];
}

/** A place in the file, in UTF-16 units. */
export interface ConfigSpan {
  readonly start: number;
  readonly end: number;
}

/** The id of a rule that `govarch.json` sets, whether or not there is such a rule. */
export interface ConfiguredRule extends ConfigSpan {
  readonly id: string;
}

/** A finding in `govarch.json`, with its place. */
export interface ConfigProblem {
  readonly message: StructuralMessage;
  readonly start: number;
  readonly end: number;
}

export const CONFIG_FILE = 'govarch.json';

const KEYS = [
  '$schema',
  'name',
  'language',
  'framework',
  'frameworkPack',
  'edition',
  'asOf',
  'lawDate',
  'include',
  'exclude',
  'dependencies',
  'rules',
  'kinds',
];
const SEVERITIES: ReadonlySet<unknown> = new Set(['error', 'warning', 'info', 'off']);
const OBJECT_EXPECTED: Localized = { vi: 'cần một đối tượng `{ … }`', en: 'an object `{ … }` is needed' };
const TOO_DEEP: Localized = { vi: 'lồng nhau quá sâu', en: 'it is nested too deeply' };
const PATTERN_LIST: Localized = {
  vi: 'một danh sách mẫu đường dẫn, ví dụ ["**/*.govarch"]',
  en: 'a list of path patterns, such as ["**/*.govarch"]',
};
const SYNTAX_ERRORS: Readonly<Record<string, Localized>> = {
  InvalidSymbol: {
    vi: 'ký hiệu lạ; chuỗi phải nằm trong dấu nháy kép',
    en: 'an unknown symbol; strings stand in double quotes',
  },
  InvalidNumberFormat: { vi: 'số viết sai', en: 'a number is malformed' },
  PropertyNameExpected: { vi: 'thiếu tên khóa', en: 'a key is missing' },
  ValueExpected: { vi: 'thiếu giá trị', en: 'a value is missing' },
  ColonExpected: { vi: 'thiếu dấu `:`', en: 'a `:` is missing' },
  CommaExpected: { vi: 'thiếu dấu `,`', en: 'a `,` is missing' },
  CloseBraceExpected: { vi: 'thiếu dấu `}`', en: 'a `}` is missing' },
  CloseBracketExpected: { vi: 'thiếu dấu `]`', en: 'a `]` is missing' },
  EndOfFileExpected: { vi: 'còn nội dung sau dấu `}` cuối cùng', en: 'something follows the final `}`' },
  UnexpectedEndOfComment: { vi: 'chú thích chưa được đóng', en: 'a comment is not closed' },
  UnexpectedEndOfString: { vi: 'chuỗi chưa được đóng', en: 'a string is not closed' },
  UnexpectedEndOfNumber: { vi: 'số viết chưa xong', en: 'a number is not complete' },
};
const PROFILES: ReadonlySet<unknown> = new Set(ruleProfiles);

/** The configuration of a folder without `govarch.json`. */
export function defaultConfig(folderName: string): ProjectConfig {
  return {
    name: folderName,
    nameStart: 0,
    nameEnd: 0,
    language: 'vi',
    include: ['**/*.govarch'],
    includePlaces: [],
    exclude: [],
    dependencies: [],
    rules: new Map(),
    ruleIds: [],
    kinds: [],
  };
}

/** A `govarch.json` as it was read. */
export interface ReadConfig {
  readonly config: ProjectConfig;
  readonly problems: readonly ConfigProblem[];
  /** Where and why the text is no JSON object, so that what was read of it may be anything. */
  readonly malformed?: ConfigSpan & { readonly reason: Localized };
}

/** Reads `govarch.json`. Whatever is wrong in it is reported and replaced by its default; reading never fails. */
export function readConfig(text: string, folderName: string): ReadConfig {
  const reader = new ConfigReader(text, folderName);
  const config = reader.read();
  return { config, problems: reader.problems, malformed: reader.malformed };
}

class ConfigReader {
  readonly problems: ConfigProblem[] = [];
  malformed: ReadConfig['malformed'];
  private readonly json = new JsonValues((node, message) => this.report(node, message));

  constructor(
    private readonly text: string,
    private readonly folderName: string,
  ) {}

  read(): ProjectConfig {
    const defaults = defaultConfig(this.folderName);
    const errors: ParseError[] = [];
    const root = this.parse(errors);
    const [first] = errors;
    if (first) {
      // The first error explains the others.
      this.reportMalformed(syntaxErrorText(first.error), first.offset, first.offset + Math.max(1, first.length));
    }
    if (root?.type !== 'object') {
      if (!this.malformed) {
        this.reportMalformed(OBJECT_EXPECTED, root?.offset ?? 0, root ? root.offset + root.length : 0);
      }
      return defaults;
    }
    const values = new Map<string, Node>();
    for (const { key, value, keyNode } of this.json.properties(root, '') ?? []) {
      if (!KEYS.includes(key)) {
        this.report(keyNode, unknownKey(key, KEYS));
      } else if (value) {
        values.set(key, value);
      }
    }
    return this.configOf(values, defaults);
  }

  private parse(errors: ParseError[]): Node | undefined {
    try {
      return parseTree(this.text, errors, { allowTrailingComma: true });
    } catch (error) {
      if (!(error instanceof RangeError)) {
        throw error;
      }
      // The parser calls itself for every level.
      this.reportMalformed(TOO_DEEP, 0, 1);
      return undefined;
    }
  }

  private reportMalformed(reason: Localized, start: number, end: number): void {
    this.malformed = { reason, start, end };
    this.problems.push({ message: messageOf(messages.malformed, [reason]), start, end });
  }

  private configOf(values: ReadonlyMap<string, Node>, defaults: ProjectConfig): ProjectConfig {
    const name = values.get('name');
    const include = this.patterns(values.get('include'), 'include');
    this.json.text(values.get('$schema'), '$schema');
    return {
      ...defaults,
      name: this.json.text(name, 'name') ?? defaults.name,
      nameStart: name?.offset ?? 0,
      nameEnd: name ? name.offset + name.length : 0,
      language: this.oneOf(values.get('language'), 'language', ['vi', 'en']) ?? defaults.language,
      ...this.framework(values.get('framework')),
      frameworkPack: this.frameworkPack(values.get('frameworkPack')),
      edition: this.oneOf(values.get('edition'), 'edition', languageEditions),
      asOf: this.date(values.get('asOf'), 'asOf'),
      lawDate: this.date(values.get('lawDate'), 'lawDate'),
      include: include?.patterns ?? defaults.include,
      includePlaces: include?.places ?? defaults.includePlaces,
      exclude: this.patterns(values.get('exclude'), 'exclude')?.patterns ?? defaults.exclude,
      dependencies: this.dependencies(values.get('dependencies')),
      ...this.rules(values.get('rules')),
      kinds: readKinds(values.get('kinds'), this.json),
    };
  }

  private report(node: Node, message: StructuralMessage): void {
    this.problems.push({ message, start: node.offset, end: node.offset + node.length });
  }

  private framework(node: Node | undefined): Pick<ProjectConfig, 'framework' | 'frameworkPlace'> {
    const framework = this.json.text(node, 'framework');
    const editions = frameworkEditions.map(({ id }) => id);
    if (node && framework !== undefined && !editions.includes(framework)) {
      const meant = editionsMeantBy(framework, editions);
      this.report(node, messageOf(kindMessages.unknownFramework, [framework, meant, editions], meant.map(quoted)));
    }
    return { framework, frameworkPlace: node && spanOf(node) };
  }

  private frameworkPack(node: Node | undefined): ConfiguredDependency | undefined {
    const path = this.json.text(node, 'frameworkPack');
    return node && path !== undefined ? { alias: 'frameworkPack', path, ...spanOf(node) } : undefined;
  }

  private patterns(
    node: Node | undefined,
    key: string,
  ): { readonly patterns: readonly string[]; readonly places: readonly ConfigSpan[] } | undefined {
    if (!node) {
      return undefined;
    }
    const items = node.type === 'array' ? (node.children ?? []) : undefined;
    if (!items) {
      return this.json.wrong(node, key, PATTERN_LIST);
    }
    const wrong = items.find(({ value }) => typeof value !== 'string' || value.trim() === '');
    if (wrong) {
      return this.json.wrong(wrong, key, PATTERN_LIST);
    }
    const understood = items.filter((item) => {
      const isUnderstood = pathPatternOf(String(item.value)) !== undefined;
      if (!isUnderstood) {
        this.report(item, messageOf(messages.patternRefused, [String(item.value)]));
      }
      return isUnderstood;
    });
    return {
      patterns: understood.map((item) => String(item.value).normalize('NFC')),
      places: understood.map(({ offset, length }) => ({ start: offset, end: offset + length })),
    };
  }

  private oneOf<Value extends string>(
    node: Node | undefined,
    key: string,
    allowed: readonly Value[],
  ): Value | undefined {
    if (!node) {
      return undefined;
    }
    const value = allowed.find((candidate) => candidate === node.value);
    const list = allowed.map((item) => `"${item}"`).join(', ');
    return value ?? this.json.wrong(node, key, { vi: `một trong ${list}`, en: `one of ${list}` });
  }

  private date(node: Node | undefined, key: string): IsoDate | undefined {
    if (!node) {
      return undefined;
    }
    const written = typeof node.value === 'string' || typeof node.value === 'number' ? String(node.value) : '';
    const date = typeof node.value === 'string' ? isoDateOf(written) : undefined;
    const period = date === undefined ? dateSpanOf(written) : undefined;
    if (period) {
      const days = dateText(period.last);
      const expected = {
        vi: `một ngày; với cả giai đoạn này, hãy viết ngày cuối: "${days.vi}"`,
        en: `one day; for all of this time write its last day: "${days.en}"`,
      };
      this.report(node, messageOf(messages.wrongValue, [key, expected], [`"${days.vi}"`, `"${days.en}"`]));
      return undefined;
    }
    return (
      date ?? this.json.wrong(node, key, { vi: 'một ngày, ví dụ "30/06/2025"', en: 'a date, such as "2025-06-30"' })
    );
  }

  private dependencies(node: Node | undefined): readonly ConfiguredDependency[] {
    const properties = this.json.properties(node, 'dependencies') ?? [];
    return properties.flatMap(({ key, value }) => {
      const path = value && this.json.text(value, `dependencies.${key}`);
      return value && path !== undefined
        ? [{ alias: key.normalize('NFC'), path, start: value.offset, end: value.offset + value.length }]
        : [];
    });
  }

  private rules(node: Node | undefined): Pick<ProjectConfig, 'ruleProfile' | 'rules' | 'ruleIds'> {
    const rules = new Map<string, Severity | 'off'>();
    const ruleIds: ConfiguredRule[] = [];
    let ruleProfile: ProjectConfig['ruleProfile'];
    if (node && PROFILES.has(node.value)) {
      const instead = `{ "extends": "${String(node.value)}" }`;
      this.report(
        node,
        messageOf(messages.wrongValue, ['rules', { vi: `\`${instead}\``, en: `\`${instead}\`` }], [instead]),
      );
      return { ruleProfile: node.value as RuleProfile, rules, ruleIds };
    }
    for (const { key, keyNode, value } of this.json.properties(node, 'rules') ?? []) {
      if (key !== 'extends') {
        ruleIds.push({ id: key, start: keyNode.offset, end: keyNode.offset + keyNode.length });
      }
      if (!value) {
        continue;
      }
      const written: unknown = value.value;
      if (key === 'extends') {
        if (PROFILES.has(written)) {
          ruleProfile = written as RuleProfile;
        } else {
          const allowed = ruleProfiles.map((profile) => `"${profile}"`).join(', ');
          this.json.wrong(value, 'rules.extends', { vi: `một trong ${allowed}`, en: `one of ${allowed}` });
        }
      } else if (SEVERITIES.has(written)) {
        rules.set(key, written as Severity | 'off');
      } else {
        const allowed = '"error", "warning", "info", "off"';
        this.json.wrong(value, `rules.${key}`, { vi: `một trong ${allowed}`, en: `one of ${allowed}` });
      }
    }
    return { ruleProfile, rules, ruleIds };
  }
}

function spanOf({ offset, length }: Node): ConfigSpan {
  return { start: offset, end: offset + length };
}

/** What the parser missed, in words. */
function syntaxErrorText(error: ParseErrorCode): Localized {
  return SYNTAX_ERRORS[printParseErrorCode(error)] ?? { vi: 'sai cú pháp', en: 'wrong syntax' };
}
