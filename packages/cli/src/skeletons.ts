import type { AddElement, NewElement } from '@govarch/model/edits';
import type { Element, ElementId, ModelReader, Project } from '@govarch/model/model';
import { foldAccents, nearest, nfc } from '@govarch/model/text';
import type { KindEntry, KindId, Language, Localized, Spelling, ViewKindId } from '@govarch/model/vocabulary';
import { messages } from './messages.js';
import { UsageError } from './usage-error.js';

/** What a new element is to be called, and where it is to stand. */
export interface Wanted {
  readonly name: string;
  readonly title?: string | undefined;
  /** The element inside which it is to stand; in the section of its kind where there is none. */
  readonly parent?: Element | undefined;
}

/** What stands behind the names of elements that say something by their line alone. */
const REST_OF_LINE: Readonly<Partial<Record<KindEntry<KindId>['structure'], Localized>>> = {
  flow: { vi: 'HeThongA -> HeThongB', en: 'SystemA -> SystemB' },
  field: { vi: ': văn bản', en: ': text' },
  responsibility: {
    vi: 'cho X thực hiện A chịu trách nhiệm B',
    en: 'for X responsible A accountable B',
  },
};

/** The kind of a word, in either language, with or without tone marks; of several the one that may stand at the place. */
export function kindNamed(model: ModelReader, project: Project, word: string, { name, parent }: Wanted): KindId {
  const vocabulary = model.vocabularyOf(project.name);
  const declarable = vocabulary.kinds.filter(({ structure }) => structure === 'element' || structure === 'step');
  const named = declarable.filter(({ spelling }) => isSpelling(spelling, word));
  const fits = ({ id, section }: KindEntry<KindId>): boolean =>
    parent
      ? vocabulary.mayStandIn(id, { kind: parent.kind })
      : section !== undefined && vocabulary.mayStandIn(id, { section: section as never });
  const kind = named.find(fits) ?? named[0];
  const other = vocabulary.kinds.find(
    ({ structure, spelling }) => REST_OF_LINE[structure] !== undefined && isSpelling(spelling, word),
  );
  if (!kind && other) {
    throw new UsageError(messages.writtenOnOneLine(word, name, REST_OF_LINE[other.structure]!));
  }
  if (!kind) {
    const words = declarable.flatMap(({ spelling }) => [spelling.vi, spelling.en]);
    throw new UsageError(messages.unknownKind(word, nearest(word, words, 3)));
  }
  return kind.id;
}

/** The kind of views of a word, in either language, with or without tone marks. */
export function viewKindNamed(model: ModelReader, project: Project, word: string): ViewKindId {
  const { viewKinds } = model.vocabularyOf(project.name);
  const kind = viewKinds.find(({ spelling }) => isSpelling(spelling, word));
  if (!kind) {
    throw new UsageError(
      messages.unknownViewKind(
        word,
        viewKinds.map(({ spelling }) => spelling),
      ),
    );
  }
  return kind.id as ViewKindId;
}

function isSpelling({ vi, en, also }: Spelling, word: string): boolean {
  const spellings = [vi, en, ...(also?.vi ?? []), ...(also?.en ?? [])];
  return (
    spellings.some((spelling) => nfc(spelling) === nfc(word)) ||
    spellings.some((s) => foldAccents(s) === foldAccents(word))
  );
}

/** The element of a name, qualified or alone of its name in the project. */
export function elementNamed(model: ModelReader, project: Project, name: string): Element {
  const own = [...model.elements()].filter((element) => element.project === project.name);
  const found =
    own.find(({ qualifiedName }) => qualifiedName === name) ?? onlyOne(own.filter((element) => element.name === name));
  if (!found) {
    const names = own.flatMap((element) => (element.name === undefined ? [] : [element.qualifiedName]));
    throw new UsageError(messages.unknownElement(name, nearest(name, names, 3)));
  }
  return found;
}

function onlyOne<Item>(items: readonly Item[]): Item | undefined {
  return items.length === 1 ? items[0] : undefined;
}

/** A new element with what is known of it already: its owner is the agency whose architecture it is, where there is one. */
export function elementSkeleton(model: ModelReader, project: Project, kind: KindId, wanted: Wanted): AddElement {
  const owner = wanted.parent ? undefined : ownerOfArchitecture(model, project);
  const ownerKind = owner === undefined ? undefined : model.element(owner)?.kind;
  const vocabulary = model.vocabularyOf(project.name);
  const isOwned = ownerKind !== undefined && vocabulary.isRelationAllowed(kind, 'owner', ownerKind);
  return {
    type: 'add-element',
    project: project.name,
    ...(wanted.parent ? { parent: wanted.parent.id } : {}),
    element: {
      kind,
      ...headOf(project.language, wanted),
      ...(isOwned && owner !== undefined ? { relations: [{ kind: 'owner', target: owner }] } : {}),
    },
  };
}

const STEPS: Readonly<Record<Language, readonly NewElement[]>> = {
  vi: [
    { kind: 'start', name: 'BatDau', title: { vi: 'Tiếp nhận yêu cầu' } },
    { kind: 'step', name: 'XuLy', title: { vi: 'Xử lý' } },
    { kind: 'end', name: 'HoanThanh', title: { vi: 'Hoàn thành' } },
  ],
  en: [
    { kind: 'start', name: 'Begin', title: { en: 'Request received' } },
    { kind: 'step', name: 'Handle', title: { en: 'Handle it' } },
    { kind: 'end', name: 'Done', title: { en: 'Done' } },
  ],
};

/** A new process with a beginning, a step and an end that follow one another. */
export function processSkeleton(model: ModelReader, project: Project, wanted: Wanted): AddElement {
  const edit = elementSkeleton(model, project, 'process', wanted);
  const children = STEPS[project.language];
  const sequence = children.flatMap(({ name }) => name ?? []);
  return { ...edit, element: { ...edit.element, children, sequence } };
}

/** How an element or a view begins: its name, and the title in the project's language. */
export function headOf(language: Language, { name, title = name }: Wanted): Pick<NewElement, 'name' | 'title'> {
  return { name, title: language === 'vi' ? { vi: title } : { en: title } };
}

function ownerOfArchitecture(model: ModelReader, project: Project): ElementId | undefined {
  const architecture = model.elementsOfKind('architecture').find((element) => element.project === project.name);
  const owners = architecture ? model.outgoing(architecture.id, 'owner') : [];
  return onlyOne(owners)?.target;
}
