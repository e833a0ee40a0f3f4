import { nearest } from '@govarch/model/text';
import type { Localized } from '@govarch/model/vocabulary';
import type { Node } from 'jsonc-parser';
import { kinds } from '../findings/catalogue-kinds.js';
import { projects } from '../findings/catalogue-projects.js';
import { messageOf, type StructuralMessage } from '../findings/message.js';

/** One key of an object, with its value where the file gives one. */
export interface JsonProperty {
  readonly key: string;
  readonly keyNode: Node;
  readonly value: Node | undefined;
}

/** Tells what is wrong at a place of the file. */
export type Report = (node: Node, message: StructuralMessage) => void;

/** Reads the values of a JSON file by their type; whatever has another type is reported and left out. */
export class JsonValues {
  constructor(readonly report: Report) {}

  /** Reports a value that is not what it has to be. */
  wrong(node: Node, path: string, expected: Localized): undefined {
    this.report(node, messageOf(projects.wrongValue, [path, expected]));
    return undefined;
  }

  /** A text that shows something, in NFC. */
  text(node: Node | undefined, path: string): string | undefined {
    if (!node) {
      return undefined;
    }
    const value: unknown = node.value;
    return typeof value === 'string' && value.trim() !== ''
      ? value.normalize('NFC')
      : this.wrong(node, path, { vi: 'một chuỗi', en: 'a string' });
  }

  flag(node: Node | undefined, path: string): boolean | undefined {
    if (!node) {
      return undefined;
    }
    return typeof node.value === 'boolean'
      ? node.value
      : this.wrong(node, path, { vi: '`true` hoặc `false`', en: '`true` or `false`' });
  }

  items(node: Node | undefined, path: string): readonly Node[] | undefined {
    if (!node) {
      return undefined;
    }
    return node.type === 'array'
      ? (node.children ?? [])
      : this.wrong(node, path, { vi: 'một danh sách', en: 'a list' });
  }

  /** The properties of an object whose keys its author chooses; a key that stands twice counts once. */
  properties(node: Node | undefined, path: string): readonly JsonProperty[] | undefined {
    if (!node) {
      return undefined;
    }
    if (node.type !== 'object') {
      return this.wrong(node, path, { vi: 'một đối tượng `{ … }`', en: 'an object `{ … }`' });
    }
    const found = new Map<string, JsonProperty>();
    for (const property of propertiesOf(node)) {
      if (found.has(property.key)) {
        this.report(property.keyNode, messageOf(kinds.keyTwice, [property.key]));
      } else {
        found.set(property.key, property);
      }
    }
    return [...found.values()];
  }

  /** The values of an object that has certain keys; others are reported. */
  fields<Key extends string>(
    node: Node | undefined,
    path: string,
    keys: readonly Key[],
  ): ReadonlyMap<Key, Node> | undefined {
    const properties = this.properties(node, path);
    if (!properties) {
      return undefined;
    }
    const fields = new Map<Key, Node>();
    for (const { key, keyNode, value } of properties) {
      const known = keys.find((candidate) => candidate === key);
      if (known === undefined) {
        this.report(keyNode, unknownKey(key, keys));
      } else if (value) {
        fields.set(known, value);
      }
    }
    return fields;
  }
}

/** The properties of an object as they stand in the file. */
function propertiesOf(object: Node): JsonProperty[] {
  return (object.children ?? []).flatMap((property) => {
    const [keyNode, value] = property.children ?? [];
    return keyNode ? [{ key: String(keyNode.value), keyNode, value }] : [];
  });
}

/** The message for a key that an object of the file does not have. */
export function unknownKey(key: string, keys: readonly string[]): StructuralMessage {
  const near = nearest(key, keys);
  return messageOf(projects.unknownKey, [key, near[0]], near.map(quoted));
}

/** A text as the file writes it: what replaces another one. */
export function quoted(text: string): string {
  return JSON.stringify(text);
}
