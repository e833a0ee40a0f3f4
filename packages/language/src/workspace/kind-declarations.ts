import { nearest } from '@govarch/model/text';
import {
  archimateElements,
  coreVocabulary,
  icons,
  type KindDeclaration,
  type KindId,
  type Localized,
  type SectionId,
} from '@govarch/model/vocabulary';
import type { Node } from 'jsonc-parser';
import { kinds as messages } from '../findings/catalogue-kinds.js';
import { messageOf } from '../findings/message.js';
import { lexiconOf } from '../syntax/lexicon.js';
import type { WordClass } from '../syntax/words.js';
import { AttributeReader } from './attribute-declarations.js';
import { documentationOf, isId, TakenWords, wordsOf } from './declared-words.js';
import { type JsonProperty, type JsonValues, quoted } from './json-values.js';

const KEYS = ['is', 'vi', 'en', 'documentation', 'section', 'parents', 'attributes', 'icon', 'archimate'] as const;
const NEEDED = ['is', 'vi', 'en'] as const;

const { kinds: coreKinds, kindGroups, sections } = coreVocabulary;
const coreLexicon = lexiconOf(coreVocabulary);

/** The kinds of the core on which others may be built, and inside which their elements may stand. */
export const baseKinds: readonly KindId[] = coreKinds
  .filter(({ structure, section }) => structure === 'element' && section !== undefined)
  .map(({ id }) => id);
/** The sections in which elements may stand. */
export const elementSections: readonly SectionId[] = sections.map(({ id }) => id).filter((id) => id !== 'views');
const baseKindIds: ReadonlySet<string> = new Set(baseKinds);
/** Kinds that a project may declare. Each costs time and space for all those that it is built on. */
export const MOST_KINDS = 500;
/** A proposal costs time for every candidate. */
const MOST_CANDIDATES = 200;
const iconIds = icons.map(({ id }) => id);

/** A kind whose id, base and words can be used, if its base can. */
interface Draft {
  readonly id: string;
  readonly is: string;
  readonly isNode: Node;
  readonly words: Localized;
  readonly fields: ReadonlyMap<(typeof KEYS)[number], Node>;
}

/**
 * Reads the kinds that a project declares. What is wrong is reported and left out: a whole kind where its id, its base or
 * its words cannot be used, otherwise the part of it that is wrong. A base stands before the kinds that are built on it;
 * apart from that the order is that of the file.
 */
export function readKinds(node: Node | undefined, values: JsonValues): readonly KindDeclaration[] {
  return new KindReader(values).read(node);
}

class KindReader {
  /** Every id that is declared, whatever is wrong with its declaration. */
  private declared: ReadonlySet<string> = new Set();
  private readonly drafts = new Map<string, Draft>();
  /** The kind of the core that a draft is built on in the end; undefined where there is none. */
  private readonly coreBases = new Map<string, KindId | undefined>();
  private readonly finished = new Map<string, KindDeclaration>();
  private readonly words = TakenWords.ofStatements();
  private readonly attributes: AttributeReader;

  constructor(private readonly values: JsonValues) {
    this.attributes = new AttributeReader(this.words, values);
  }

  read(node: Node | undefined): readonly KindDeclaration[] {
    const all = this.values.properties(node, 'kinds') ?? [];
    const properties = all.slice(0, MOST_KINDS);
    const surplus = all[MOST_KINDS];
    if (surplus) {
      this.values.wrong(surplus.keyNode, 'kinds', FEWER_KINDS);
    }
    this.declared = new Set(properties.map(({ key }) => key));
    for (const property of properties) {
      const draft = this.draft(property);
      if (draft) {
        this.drafts.set(draft.id, draft);
      }
    }
    this.leaveOutBaseless();
    for (const draft of this.drafts.values()) {
      this.finish(draft);
    }
    return [...this.finished.values()];
  }

  // --- ids, words and bases

  private draft({ key: id, keyNode, value }: JsonProperty): Draft | undefined {
    const path = `kinds.${id}`;
    const fields = this.values.fields(value, path, KEYS);
    if (!fields || !this.mayBeCalled(id, keyNode)) {
      return undefined;
    }
    const missing = NEEDED.filter((key) => !fields.has(key));
    if (missing.length > 0) {
      this.values.report(keyNode, messageOf(messages.missingKey, [path, missing]));
    }
    const title = { vi: `loại \`${id}\` của dự án`, en: `the project’s kind \`${id}\`` };
    const words = wordsOf(fields, { id: `kind ${id}`, title }, path, this.words, this.values);
    const isNode = fields.get('is');
    const is = this.values.text(isNode, `${path}.is`);
    const isBased = isNode && is !== undefined && this.isBase(id, is, isNode);
    return words && isBased ? { id, is, isNode, words, fields } : undefined;
  }

  private mayBeCalled(id: string, keyNode: Node): boolean {
    const taken = coreKinds.some((kind) => kind.id === id)
      ? KIND_OF_CORE
      : id === 'any' || kindGroups.some((group) => group.id === id)
        ? GROUP_OF_CORE
        : undefined;
    if (taken) {
      this.values.report(keyNode, messageOf(messages.takenId, [id, taken]));
    } else if (!isId(id)) {
      this.values.report(keyNode, messageOf(messages.malformedId, [id]));
    }
    return !taken && isId(id);
  }

  private isBase(id: string, is: string, node: Node): boolean {
    if (this.declared.has(is) || isBaseKind(is)) {
      return true;
    }
    const reason = reasonAgainst(is);
    if (reason) {
      this.values.report(node, messageOf(messages.baseWithSyntax, [is, reason]));
    } else {
      const near = this.kindsNear(is, id);
      this.values.report(node, messageOf(messages.unknownBase, [id, is, near[0]], near.map(quoted)));
    }
    return false;
  }

  /** The kinds that a text may have meant: the one of that word, or those with a similar id. */
  private kindsNear(text: string, besides: string): readonly string[] {
    const meant = [coreLexicon.idOf(text, 'kind')].filter((id) => id !== undefined && isBaseKind(id));
    const others = [...this.declared].slice(0, MOST_CANDIDATES).filter((id) => id !== besides);
    return [...new Set([...meant, ...nearest(text, [...baseKinds, ...others])])].flatMap((id) => id ?? []);
  }

  /** Keeps the drafts that are built on a kind of the core in the end, and tells of circles. */
  private leaveOutBaseless(): void {
    const order = new Map([...this.drafts.keys()].map((id, index) => [id, index]));
    for (const start of this.drafts.values()) {
      const chain = new Map<string, Draft>();
      let draft: Draft | undefined = start;
      while (draft && !this.coreBases.has(draft.id) && !chain.has(draft.id)) {
        chain.set(draft.id, draft);
        draft = this.drafts.get(draft.is);
      }
      const drafts = [...chain.values()];
      if (draft && chain.has(draft.id)) {
        this.reportCircle(drafts.slice(drafts.indexOf(draft)), order);
      }
      const last = drafts.at(-1)?.is;
      const base = last !== undefined && isBaseKind(last) ? last : draft && this.coreBases.get(draft.id);
      for (const id of chain.keys()) {
        this.coreBases.set(id, base);
      }
    }
    for (const id of order.keys()) {
      if (this.coreBases.get(id) === undefined) {
        this.drafts.delete(id);
      }
    }
  }

  private reportCircle(circle: readonly Draft[], order: ReadonlyMap<string, number>): void {
    const place = ({ id }: Draft): number => order.get(id) ?? 0;
    const first = circle.reduce((best, draft) => (place(draft) < place(best) ? draft : best));
    const start = circle.indexOf(first);
    const ids = [...circle.slice(start), ...circle.slice(0, start), first].map(({ id }) => id);
    this.values.report(first.isNode, messageOf(messages.circleOfBases, [ids]));
  }

  // --- everything else

  /** Reads the declaration of a draft after those of its bases. */
  private finish(start: Draft): void {
    const chain: Draft[] = [];
    for (let draft: Draft | undefined = start; draft && !this.finished.has(draft.id); ) {
      chain.push(draft);
      draft = this.drafts.get(draft.is);
    }
    for (const draft of chain.reverse()) {
      this.finished.set(draft.id, this.declarationOf(draft));
    }
  }

  private declarationOf({ id, is, words, fields }: Draft): KindDeclaration {
    const path = `kinds.${id}`;
    const documentation = documentationOf(fields.get('documentation'), `${path}.documentation`, this.values);
    const section = this.oneOf(fields.get('section'), `${path}.section`, elementSections, SECTION, 'section');
    const parents = this.parentsOf(fields.get('parents'), path, { is, section });
    const icon = this.oneOf(fields.get('icon'), `${path}.icon`, iconIds, ICON, 'kind');
    const archimate = this.oneOf(fields.get('archimate'), `${path}.archimate`, archimateElements, CONCEPT);
    const attributes = this.attributes.read(fields.get('attributes'), {
      id,
      base: this.coreBases.get(id)!,
      bearerAmongBases: (attribute) => this.bearerOf(attribute, is),
    });
    return {
      id,
      is,
      words,
      ...(documentation ? { documentation } : {}),
      ...(section ? { section } : {}),
      ...(parents ? { parents } : {}),
      attributes,
      ...(icon ? { icon } : {}),
      ...(archimate ? { archimate } : {}),
    };
  }

  /** The kind of the project that has an attribute, from a base upwards. */
  private bearerOf(attribute: string, base: string): string | undefined {
    let kind = this.finished.get(base);
    while (kind && !kind.attributes.some(({ id }) => id === attribute)) {
      kind = this.finished.get(kind.is);
    }
    return kind?.id;
  }

  private oneOf<Id extends string>(
    node: Node | undefined,
    path: string,
    ids: readonly Id[],
    sort: Localized,
    wordClass?: WordClass,
  ): Id | undefined {
    const text = this.values.text(node, path);
    const id = ids.find((candidate) => candidate === text);
    if (node && text !== undefined && id === undefined) {
      const meant = wordClass && ids.find((candidate) => candidate === coreLexicon.idOf(text, wordClass));
      const near = [...new Set([...(meant ? [meant] : []), ...nearest(text, ids)])];
      this.values.report(node, messageOf(messages.unknownName, [sort, text, near[0]], near.map(quoted)));
    }
    return id;
  }

  private parentsOf(
    node: Node | undefined,
    path: string,
    kind: { readonly is: string; readonly section: SectionId | undefined },
  ): readonly string[] | undefined {
    const items = this.values.items(node, `${path}.parents`);
    if (!node || !items) {
      return undefined;
    }
    if (items.length === 0 && !this.standsInSection(kind)) {
      return this.values.wrong(node, `${path}.parents`, SOME_PARENT);
    }
    const parents = items.flatMap((item) => this.parent(item, `${path}.parents`) ?? []);
    return items.length > 0 && parents.length === 0 ? undefined : [...new Set(parents)];
  }

  /** A parent that there is; one of the project's kinds that was left out is wrong elsewhere. */
  private parent(node: Node, path: string): string | undefined {
    const text = this.values.text(node, path);
    if (text === undefined || isBaseKind(text) || this.drafts.has(text)) {
      return text;
    }
    if (!this.declared.has(text)) {
      const near = this.kindsNear(text, '');
      const sort = reasonAgainst(text) ? PARENT : KIND;
      this.values.report(node, messageOf(messages.unknownName, [sort, text, near[0]], near.map(quoted)));
    }
    return undefined;
  }

  private standsInSection(start: { readonly is: string; readonly section?: SectionId | undefined }): boolean {
    let kind = start;
    for (let base = this.finished.get(kind.is); base && kind.section === undefined; base = this.finished.get(kind.is)) {
      kind = base;
    }
    return kind.section !== undefined || (isBaseKind(kind.is) && coreVocabulary.kind(kind.is).standsInSection);
  }
}

function isBaseKind(id: string): id is KindId {
  return baseKindIds.has(id);
}

/** Why a kind of the core can be no base and no parent; undefined where it can, or where there is no such kind. */
function reasonAgainst(id: string): Localized | undefined {
  const kind = coreKinds.find((candidate) => candidate.id === id);
  if (!kind || isBaseKind(id)) {
    return undefined;
  }
  return kind.structure === 'element' ? ONE_PER_PROJECT : OWN_SYNTAX;
}

const FEWER_KINDS: Localized = {
  vi: `một đối tượng có nhiều nhất ${MOST_KINDS} loại`,
  en: `an object of at most ${MOST_KINDS} kinds`,
};
const KIND_OF_CORE: Localized = { vi: 'một loại có sẵn', en: 'a kind of the language' };
const GROUP_OF_CORE: Localized = { vi: 'một nhóm loại có sẵn', en: 'a group of kinds of the language' };
const OWN_SYNTAX: Localized = {
  vi: 'bước, trường, luồng và phân công trách nhiệm có cách viết riêng mà loại mới không thể thừa hưởng',
  en: 'steps, fields, flows and responsibilities have a syntax of their own, which no other kind can take over',
};
const ONE_PER_PROJECT: Localized = {
  vi: 'mỗi dự án chỉ có một kiến trúc, đứng ngoài cùng của tệp',
  en: 'there is one architecture in a project, at the top of a file',
};
const SECTION: Localized = { vi: 'mục', en: 'section' };
const ICON: Localized = { vi: 'biểu tượng', en: 'icon' };
const CONCEPT: Localized = { vi: 'khái niệm ArchiMate', en: 'ArchiMate concept' };
const KIND: Localized = { vi: 'loại', en: 'kind' };
const PARENT: Localized = { vi: 'loại cha', en: 'kind that can hold others, called' };
const SOME_PARENT: Localized = {
  vi: 'danh sách có ít nhất một loại cha, vì loại này không đứng trực tiếp trong mục nào',
  en: 'a list of at least one kind, as this one stands in no section directly',
};
