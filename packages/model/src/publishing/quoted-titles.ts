import type { Finding } from '../findings/finding.js';
import type { Origin } from '../findings/origin.js';
import type {
  Attribute,
  AttributeValue,
  BilingualText,
  Element,
  ModelReader,
  Project,
  Relation,
} from '../model/architecture-model.js';
import { allTitles } from '../model/titles.js';
import { onePlacement } from '../text/text.js';
import type { ViewCondition, ViewDefinition, ViewTerm } from '../views/view-definition.js';
import { coreVocabulary } from '../vocabulary/vocabulary.js';
import type { PublicModel } from './public-model.js';

/** Titles with fewer letters than this stand in too many texts by chance. */
const SHORTEST_TITLE = 4;

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** A text that would be published, and where it is written. */
export interface PublicText {
  readonly text: BilingualText | undefined;
  readonly origin: Origin;
  /** Whether it lies in a file of its own, which changes by itself. */
  readonly isOfFile?: true;
}

/** The texts of an element, a relation or a view. */
interface TextBearer {
  readonly project: string;
  readonly texts: Iterable<PublicText>;
}

/** A title of what is kept back. */
interface HiddenTitle {
  /** As it was written. */
  readonly written: string;
  /** The projects that know the element by this title: those of it, those that read them, and those that they read. */
  readonly knownIn: ReadonlySet<string>;
}

/** Titles of what is kept back, in the form in which they are compared, by their first word. */
export interface QuotableTitles {
  readonly byFirstWord: ReadonlyMap<string, ReadonlyMap<string, HiddenTitle>>;
  /** The same for titles that are quoted by the same texts. */
  readonly key: string;
}

/** Findings about texts that may be published and quote the title of something that may not. */
export function quotedTitles(model: ModelReader, open: PublicModel): Finding[] {
  if (open.isWhole) {
    return [];
  }
  const titles = hiddenTitles(model, open);
  return titles.byFirstWord.size === 0
    ? []
    : [...publicTexts(open)].flatMap(({ project, texts }) =>
        [...texts].flatMap((text) => quotationsIn(text, project, titles)),
      );
}

/** The titles of what is kept back. */
export function hiddenTitles(model: ModelReader, open: PublicModel): QuotableTitles {
  const byFirstWord = new Map<string, Map<string, HiddenTitle>>();
  const related = relatedProjects(model);
  const add = (title: BilingualText | undefined, project: string) => {
    for (const written of Object.values(title ?? {})) {
      const text = comparable(written);
      const words = [...text.matchAll(WORD)];
      const [first] = words;
      const last = words[words.length - 1];
      if (first && last && text.replace(/[^\p{L}]/gu, '').length >= SHORTEST_TITLE) {
        const alike = byFirstWord.get(first[0]) ?? new Map<string, HiddenTitle>();
        const form = text.slice(first.index, last.index + last[0].length);
        const knownIn = new Set([...(alike.get(form)?.knownIn ?? []), ...(related.get(project) ?? [project])]);
        byFirstWord.set(first[0], alike.set(form, { written, knownIn }));
      }
    }
  };
  for (const element of model.elements()) {
    const shown = open.element(element.id);
    if (!shown || element.titles) {
      const kept = new Set(shown && allTitles(shown).flatMap((title) => Object.values(title)));
      for (const title of allTitles(element)) {
        add(titleWithout(title, kept), element.project);
      }
    }
  }
  for (const view of model.views()) {
    if (!open.view(view.id)) {
      add(view.title, view.project);
    }
  }
  return { byFirstWord, key: keyOf(byFirstWord) };
}

function keyOf(byFirstWord: QuotableTitles['byFirstWord']): string {
  const all = [...byFirstWord.values()].flatMap((alike) =>
    [...alike].map(([form, { written, knownIn }]) => [form, written, ...[...knownIn].sort()]),
  );
  return JSON.stringify(all.sort());
}

/**
 * For each project those that may speak of its elements: itself, those that depend on it, directly or not, and those that
 * it depends on. What others call alike is something else.
 */
function relatedProjects(model: ModelReader): ReadonlyMap<string, ReadonlySet<string>> {
  const known = new Map([...model.projects()].map(({ name }) => [name, reachableFrom(name, model)]));
  const related = new Map([...known].map(([name, reached]) => [name, new Set(reached)]));
  for (const [name, reached] of known) {
    for (const dependency of reached) {
      related.get(dependency)?.add(name);
    }
  }
  return related;
}

function reachableFrom(project: string, model: ModelReader): ReadonlySet<string> {
  const reached = new Set([project]);
  for (const name of reached) {
    for (const dependency of model.project(name)?.dependencies.values() ?? []) {
      reached.add(dependency);
    }
  }
  return reached;
}

/** A title without what is published of it. */
function titleWithout(title: BilingualText, published: ReadonlySet<string>): BilingualText {
  return Object.fromEntries(Object.entries(title).filter(([, text]) => !published.has(text)));
}

/** Everything that may be published and says something. */
function* publicTexts(open: PublicModel): Iterable<TextBearer> {
  for (const element of open.elements()) {
    yield { project: element.project, texts: textsOfElement(open, element) };
  }
  for (const relation of open.relations()) {
    yield { project: relation.project, texts: textsOfRelation(open, relation) };
  }
  for (const view of open.views()) {
    yield { project: view.project, texts: textsOfView(view) };
  }
  for (const project of open.projects()) {
    yield { project: project.name, texts: textsOfProject(project) };
  }
}

/** The words for the kinds that a project declares, as its configuration has them. */
export function* textsOfProject({ vocabulary, configuration }: Project): Iterable<PublicText> {
  if (configuration === undefined || vocabulary === coreVocabulary) {
    return;
  }
  const origin = { document: configuration, start: 0, end: 0 };
  for (const kind of vocabulary.kinds) {
    if ('is' in kind) {
      yield { text: kind.spelling, origin };
    }
  }
}

/** Where the texts of files are: those that what may be published names may be published too. */
type TextFiles = Pick<ModelReader, 'textFile'>;

/** @param element as it may be published */
export function* textsOfElement(
  files: TextFiles,
  { title, titles, nameOrigin, attributes, annotations }: Element,
): Iterable<PublicText> {
  if (titles) {
    yield* titles;
    yield* textsIn(
      files,
      titles.flatMap((dated) => dated.annotations),
    );
  } else {
    yield { text: title, origin: nameOrigin };
  }
  yield* textsIn(files, attributes);
  yield* textsIn(files, annotations);
}

/** @param relation as it may be published */
export function* textsOfRelation(files: TextFiles, { label, origin, annotations }: Relation): Iterable<PublicText> {
  yield { text: label, origin };
  yield* textsIn(files, annotations);
}

/** The texts of a view that may be published: its title, and those by which its conditions pick. */
export function* textsOfView({ title, nameOrigin, origin, selections, matrix }: ViewDefinition): Iterable<PublicText> {
  yield { text: title, origin: nameOrigin };
  for (const selection of selections) {
    yield* textsOfTerms(selection.terms, selection.origin);
  }
  yield* textsOfTerms([...(matrix?.rows ?? []), ...(matrix?.columns ?? [])], origin);
}

function* textsOfTerms(terms: readonly ViewTerm[], origin: Origin): Iterable<PublicText> {
  for (const { where } of terms) {
    for (const written of where ? writtenIn(where) : []) {
      // In whichever language: titles are compared with all of them.
      yield { text: { vi: written }, origin };
    }
  }
}

/** What a condition compares with in words of the author. */
function writtenIn(condition: ViewCondition): readonly string[] {
  switch (condition.type) {
    case 'and':
    case 'or':
      return condition.conditions.flatMap(writtenIn);
    case 'not':
      return writtenIn(condition.condition);
    case 'tag':
      return [condition.tag];
    case 'property':
      return [condition.key, ...(condition.compared ? [condition.compared.value] : [])];
    case 'compare':
      return typeof condition.value === 'string' ? [condition.value] : [];
    case 'reached':
    case 'states':
    case 'related':
      return [];
  }
}

function* textsIn(files: TextFiles, attributes: readonly Attribute[]): Iterable<PublicText> {
  for (const { values, annotations, origin } of attributes) {
    for (const value of values) {
      yield* textsOfValue(value).map((text) => ({ text, origin }));
      if (value.type === 'file') {
        const text = files.textFile(origin.document, value.path);
        // In whichever language: titles are compared with all of them.
        yield { text: text === undefined ? undefined : { vi: text }, origin, isOfFile: true };
      }
    }
    yield* textsIn(files, annotations);
  }
}

/** What of a value is published in words of the author. In whichever language: titles are compared with all of them. */
function textsOfValue(value: AttributeValue): readonly BilingualText[] {
  switch (value.type) {
    case 'text':
      return [value.text];
    case 'pair':
      return [{ vi: value.key }, value.text];
    case 'name':
      return [{ vi: value.name }];
    case 'enumeration':
      return [{ vi: value.value }];
    case 'url':
      return [{ vi: value.url }];
    case 'file':
      return [{ vi: value.path }];
    case 'agency-code':
      return [{ vi: value.code }];
    case 'number':
    case 'measure':
      return value.unit === undefined ? [] : [{ vi: value.unit }];
    case 'boolean':
    case 'date':
    case 'period':
    case 'money':
    case 'percentage':
    case 'reference':
    case 'approval':
      return [];
  }
}

/** Findings about the titles that a text of a project quotes, each once. */
export function quotationsIn({ text, origin }: PublicText, project: string, titles: QuotableTitles): Finding[] {
  const quoted = new Set(Object.values(text ?? {}).flatMap((written) => quotedIn(written, project, titles)));
  return [...quoted].map((title) => findingOf(title, origin));
}

function quotedIn(written: string, project: string, { byFirstWord }: QuotableTitles): string[] {
  const text = comparable(written);
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index }) =>
    [...(byFirstWord.get(word) ?? [])]
      .filter(([title, { knownIn }]) => knownIn.has(project) && standsAt(text, index, title))
      .map(([, title]) => title.written),
  );
}

/** Whether a title stands at a place of a text, and does not go on as a longer word. */
function standsAt(text: string, index: number, title: string): boolean {
  return (
    text.startsWith(title, index) &&
    !/^[\p{L}\p{M}\p{N}]/u.test(text.slice(index + title.length, index + title.length + 2))
  );
}

/** A text so that what reads the same is the same, wherever its tone marks are placed. */
function comparable(text: string): string {
  return onePlacement(text.normalize('NFC')).toLowerCase().replace(/\s+/gu, ' ');
}

function findingOf(title: string, origin: Origin): Finding {
  return {
    code: 'PUB-01',
    category: 'publication',
    severity: 'warning',
    origin,
    message: {
      vi: `Nội dung này nhắc đến “${title}”, là tiêu đề của nội dung không công bố; hãy viết lại, hoặc đánh dấu \`không công bố\` cho cả nội dung này.`,
      en: `This text quotes “${title}”, the title of something restricted; word it otherwise, or mark it as \`restricted\` too.`,
    },
    citations: [],
    related: [],
  };
}
