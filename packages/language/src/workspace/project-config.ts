import type { Severity } from '@govarch/model/finding';
import type { IsoDate } from '@govarch/model/model';
import { nearest } from '@govarch/model/text';
import type { Language } from '@govarch/model/vocabulary';
import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { isoDateOf } from '../model-builder/dates.js';
import { projects as messages } from '../validation/catalogue-projects.js';
import { messageOf, type StructuralMessage } from '../validation/message.js';

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
  readonly asOf?: IsoDate;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly dependencies: readonly ConfiguredDependency[];
  readonly ruleProfile?: 'recommended' | 'strict';
  readonly rules: ReadonlyMap<string, Severity | 'off'>;
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
  'asOf',
  'include',
  'exclude',
  'dependencies',
  'rules',
  'kinds',
];
const SEVERITIES: ReadonlySet<unknown> = new Set(['error', 'warning', 'info', 'off']);
const PROFILES: ReadonlySet<unknown> = new Set(['recommended', 'strict']);

/** The configuration of a folder without `govarch.json`. */
export function defaultConfig(folderName: string): ProjectConfig {
  return {
    name: folderName,
    nameStart: 0,
    nameEnd: 0,
    language: 'vi',
    include: ['**/*.govarch'],
    exclude: [],
    dependencies: [],
    rules: new Map(),
  };
}

/** Reads `govarch.json`. Whatever is wrong in it is reported and replaced by its default; reading never fails. */
export function readConfig(text: string, folderName: string): { config: ProjectConfig; problems: ConfigProblem[] } {
  const reader = new ConfigReader(text, folderName);
  return { config: reader.read(), problems: reader.problems };
}

class ConfigReader {
  readonly problems: ConfigProblem[] = [];

  constructor(
    private readonly text: string,
    private readonly folderName: string,
  ) {}

  read(): ProjectConfig {
    const defaults = defaultConfig(this.folderName);
    const errors: ParseError[] = [];
    const root = parseTree(this.text, errors, { allowTrailingComma: true });
    for (const { error, offset, length } of errors) {
      this.problems.push({
        message: messageOf(messages.malformed, [printParseErrorCode(error)]),
        start: offset,
        end: offset + Math.max(1, length),
      });
    }
    if (root?.type !== 'object') {
      if (errors.length === 0) {
        this.problems.push({ message: messageOf(messages.malformed, ['object expected']), start: 0, end: 1 });
      }
      return defaults;
    }
    const values = new Map<string, Node>();
    for (const { key, value, keyNode } of propertiesOf(root)) {
      if (!KEYS.includes(key)) {
        this.report(keyNode, messageOf(messages.unknownKey, [key], nearestKeys(key)));
      } else if (value) {
        values.set(key, value);
      }
    }
    return this.configOf(values, defaults);
  }

  private configOf(values: ReadonlyMap<string, Node>, defaults: ProjectConfig): ProjectConfig {
    const name = values.get('name');
    const kinds = values.get('kinds');
    if (kinds) {
      this.report(kinds, messageOf(messages.kindsNotSupported, []));
    }
    const { ruleProfile, rules } = this.rules(values.get('rules'));
    return {
      ...defaults,
      name: this.string(name, 'name') ?? defaults.name,
      nameStart: name?.offset ?? 0,
      nameEnd: name ? name.offset + name.length : 0,
      language: this.oneOf(values.get('language'), 'language', ['vi', 'en']) ?? defaults.language,
      framework: this.string(values.get('framework'), 'framework'),
      asOf: this.date(values.get('asOf')),
      include: this.strings(values.get('include'), 'include') ?? defaults.include,
      exclude: this.strings(values.get('exclude'), 'exclude') ?? defaults.exclude,
      dependencies: this.dependencies(values.get('dependencies')),
      ruleProfile,
      rules,
    };
  }

  private report(node: Node, message: StructuralMessage): void {
    this.problems.push({ message, start: node.offset, end: node.offset + node.length });
  }

  private wrong(node: Node, key: string, expected: { vi: string; en: string }): undefined {
    this.report(node, messageOf(messages.wrongValue, [key, expected]));
    return undefined;
  }

  private string(node: Node | undefined, key: string): string | undefined {
    if (!node) {
      return undefined;
    }
    const value: unknown = node.value;
    return typeof value === 'string' && value.trim() !== ''
      ? value.normalize('NFC')
      : this.wrong(node, key, { vi: 'một chuỗi', en: 'a string' });
  }

  private strings(node: Node | undefined, key: string): readonly string[] | undefined {
    if (!node) {
      return undefined;
    }
    const items = node.type === 'array' ? (node.children ?? []).map((child): unknown => child.value) : [undefined];
    return items.every((item) => typeof item === 'string')
      ? (items as string[])
      : this.wrong(node, key, { vi: 'một danh sách chuỗi', en: 'a list of strings' });
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
    return value ?? this.wrong(node, key, { vi: `một trong ${list}`, en: `one of ${list}` });
  }

  private date(node: Node | undefined): IsoDate | undefined {
    if (!node) {
      return undefined;
    }
    const date = typeof node.value === 'string' ? isoDateOf(node.value) : undefined;
    return date ?? this.wrong(node, 'asOf', { vi: 'một ngày, ví dụ "2025-06-30"', en: 'a date, such as "2025-06-30"' });
  }

  private dependencies(node: Node | undefined): readonly ConfiguredDependency[] {
    if (!node) {
      return [];
    }
    if (node.type !== 'object') {
      this.wrong(node, 'dependencies', { vi: 'một đối tượng', en: 'an object' });
      return [];
    }
    return propertiesOf(node).flatMap(({ key, value }) => {
      const path = value && this.string(value, `dependencies.${key}`);
      return value && path !== undefined
        ? [{ alias: key.normalize('NFC'), path, start: value.offset, end: value.offset + value.length }]
        : [];
    });
  }

  private rules(node: Node | undefined): Pick<ProjectConfig, 'ruleProfile' | 'rules'> {
    const rules = new Map<string, Severity | 'off'>();
    let ruleProfile: ProjectConfig['ruleProfile'];
    if (node && node.type !== 'object') {
      this.wrong(node, 'rules', { vi: 'một đối tượng', en: 'an object' });
    }
    for (const { key, value } of node?.type === 'object' ? propertiesOf(node) : []) {
      if (!value) {
        continue;
      }
      const written: unknown = value.value;
      if (key === 'extends') {
        if (PROFILES.has(written)) {
          ruleProfile = written as 'recommended' | 'strict';
        } else {
          this.wrong(value, 'rules.extends', { vi: '"recommended" hoặc "strict"', en: '"recommended" or "strict"' });
        }
      } else if (SEVERITIES.has(written)) {
        rules.set(key, written as Severity | 'off');
      } else {
        const allowed = '"error", "warning", "info", "off"';
        this.wrong(value, `rules.${key}`, { vi: `một trong ${allowed}`, en: `one of ${allowed}` });
      }
    }
    return { ruleProfile, rules };
  }
}

function propertiesOf(object: Node): { key: string; keyNode: Node; value: Node | undefined }[] {
  return (object.children ?? []).flatMap((property) => {
    const [keyNode, value] = property.children ?? [];
    return keyNode ? [{ key: String(keyNode.value), keyNode, value }] : [];
  });
}

function nearestKeys(key: string): readonly string[] {
  return nearest(key, KEYS);
}
