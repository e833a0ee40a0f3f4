import { nearest } from '@govarch/model/text';
import {
  type AttributeDeclaration,
  coreVocabulary,
  type DeclaredValueType,
  declaredValueTypes,
  type KindId,
  type Localized,
  type ValueDeclaration,
} from '@govarch/model/vocabulary';
import type { Node } from 'jsonc-parser';
import { kinds as messages } from '../findings/catalogue-kinds.js';
import { messageOf } from '../findings/message.js';
import { documentationOf, isId, TakenWords, wordsOf } from './declared-words.js';
import { type JsonProperty, type JsonValues, quoted } from './json-values.js';

const KEYS = ['vi', 'en', 'type', 'list', 'required', 'values', 'documentation'] as const;
const VALUE_KEYS = ['vi', 'en'] as const;

type Fields = ReadonlyMap<(typeof KEYS)[number], Node>;

/** The kind whose attributes are read, and what it has by its bases. */
export interface AttributeOwner {
  readonly id: string;
  /** The kind of the core on which it is built in the end. */
  readonly base: KindId;
  /** The one among the project's kinds on which it is built that has an attribute. */
  readonly bearerAmongBases: (attribute: string) => string | undefined;
}

/** Reads the attributes of a project's kinds, one kind after the other. */
export class AttributeReader {
  /** By id: the kind that declared the attribute first, and its words. */
  private readonly known = new Map<string, { readonly kind: string; readonly words: Localized }>();

  constructor(
    private readonly words: TakenWords,
    private readonly values: JsonValues,
  ) {}

  /** The attributes of a kind, without those that are wrong, which are reported. */
  read(node: Node | undefined, owner: AttributeOwner): readonly AttributeDeclaration[] {
    const properties = this.values.properties(node, `kinds.${owner.id}.attributes`) ?? [];
    return properties.flatMap((property) => this.attribute(property, owner) ?? []);
  }

  private attribute({ key, keyNode, value }: JsonProperty, owner: AttributeOwner): AttributeDeclaration | undefined {
    const path = `kinds.${owner.id}.attributes.${key}`;
    const fields = this.values.fields(value, path, KEYS);
    if (!fields || !this.mayBeCalled(key, keyNode, owner)) {
      return undefined;
    }
    const missing = VALUE_KEYS.filter((language) => !fields.has(language));
    if (missing.length > 0) {
      this.values.report(keyNode, messageOf(messages.missingKey, [path, missing]));
    }
    const title = { vi: `thuộc tính \`${key}\` của dự án`, en: `the project’s attribute \`${key}\`` };
    const words = wordsOf(fields, { id: `attribute ${key}`, title }, path, this.words, this.values);
    const type = this.typeOf(fields.get('type'));
    const list = this.values.flag(fields.get('list'), `${path}.list`) ?? false;
    const required = this.values.flag(fields.get('required'), `${path}.required`) ?? false;
    const documentation = documentationOf(fields.get('documentation'), `${path}.documentation`, this.values);
    const choices = type && this.choicesOf(fields, type, keyNode, path);
    if (!words || !type || !choices || !this.isSpeltAlike(key, keyNode, words, owner)) {
      return undefined;
    }
    const isList = list && this.mayBeList(type, fields, path);
    return {
      id: key,
      words,
      ...(documentation ? { documentation } : {}),
      type,
      list: isList,
      required,
      values: choices,
    };
  }

  private mayBeCalled(id: string, keyNode: Node, { base, bearerAmongBases }: AttributeOwner): boolean {
    const bearer = coreVocabulary.attributesOf(base).some((attribute) => attribute.id === id)
      ? base
      : bearerAmongBases(id);
    if (!isId(id)) {
      this.values.report(keyNode, messageOf(messages.malformedId, [id]));
    } else if (bearer !== undefined) {
      this.values.report(keyNode, messageOf(messages.attributeOfBase, [id, bearer]));
    } else if (coreVocabulary.isAttribute(id)) {
      this.values.report(keyNode, messageOf(messages.takenId, [id, ATTRIBUTE_OF_CORE]));
    } else if (coreVocabulary.isRelation(id)) {
      this.values.report(keyNode, messageOf(messages.takenId, [id, RELATION_OF_CORE]));
    } else {
      return true;
    }
    return false;
  }

  /** Whether the words are those that other kinds give to the attribute. */
  private isSpeltAlike(id: string, keyNode: Node, words: Localized, { id: kind }: AttributeOwner): boolean {
    const other = this.known.get(id);
    if (!other) {
      this.known.set(id, { kind, words });
      return true;
    }
    const isAlike = other.words.vi === words.vi && other.words.en === words.en;
    if (!isAlike) {
      this.values.report(keyNode, messageOf(messages.attributeSpeltOtherwise, [id, other.kind, other.words]));
    }
    return isAlike;
  }

  private typeOf(node: Node | undefined): DeclaredValueType | undefined {
    if (!node) {
      return 'text';
    }
    const type = declaredValueTypes.find((candidate) => candidate === node.value);
    if (!type) {
      const near = typeof node.value === 'string' ? nearest(node.value, declaredValueTypes) : [];
      const name = typeof node.value === 'string' ? node.value : JSON.stringify(node.value ?? null);
      this.values.report(node, messageOf(messages.unknownName, [TYPE, name, near[0]], near.map(quoted)));
    }
    return type;
  }

  private mayBeList(type: DeclaredValueType, fields: Fields, path: string): boolean {
    const node = fields.get('list');
    if (node && type === 'boolean') {
      this.values.wrong(node, `${path}.list`, ONE_ANSWER);
    }
    return type !== 'boolean';
  }

  /** The values of an enumeration, none for another type; undefined where an enumeration has none. */
  private choicesOf(
    fields: Fields,
    type: DeclaredValueType,
    keyNode: Node,
    path: string,
  ): readonly ValueDeclaration[] | undefined {
    const node = fields.get('values');
    if (type !== 'enumeration') {
      if (node) {
        this.values.report(node, messageOf(messages.valuesWithoutEnumeration, [path]));
      }
      return [];
    }
    if (!node) {
      this.values.report(keyNode, messageOf(messages.missingKey, [path, ['values']]));
      return undefined;
    }
    const properties = this.values.properties(node, `${path}.values`);
    if (properties?.length === 0) {
      this.values.wrong(node, `${path}.values`, { vi: 'danh sách có ít nhất một giá trị', en: 'at least one value' });
    }
    const taken = TakenWords.ofValues();
    const choices = properties?.flatMap((property) => this.choice(property, `${path}.values`, taken) ?? []) ?? [];
    return choices.length > 0 ? choices : undefined;
  }

  private choice(
    { key, keyNode, value }: JsonProperty,
    parent: string,
    taken: TakenWords,
  ): ValueDeclaration | undefined {
    const path = `${parent}.${key}`;
    const fields = this.values.fields(value, path, VALUE_KEYS);
    if (!fields) {
      return undefined;
    }
    if (!isId(key)) {
      this.values.report(keyNode, messageOf(messages.malformedId, [key]));
      return undefined;
    }
    const missing = VALUE_KEYS.filter((language) => !fields.has(language));
    if (missing.length > 0) {
      this.values.report(keyNode, messageOf(messages.missingKey, [path, missing]));
    }
    const title = { vi: `giá trị \`${key}\``, en: `the value \`${key}\`` };
    const words = wordsOf(fields, { id: key, title }, path, taken, this.values);
    return words && { id: key, words };
  }
}

const ATTRIBUTE_OF_CORE: Localized = { vi: 'một thuộc tính có sẵn', en: 'an attribute of the language' };
const RELATION_OF_CORE: Localized = { vi: 'một quan hệ có sẵn', en: 'a relation of the language' };
const TYPE: Localized = { vi: 'kiểu giá trị', en: 'type of values' };
const ONE_ANSWER: Localized = {
  vi: '`false`: thuộc tính nhận đúng hoặc sai chỉ có một giá trị',
  en: '`false`: an attribute that is true or false has one value',
};
