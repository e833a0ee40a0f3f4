import type { Finding } from '../findings/finding.js';
import type { Origin } from '../findings/origin.js';
import type { Attribute, BilingualText, ModelReader } from '../model/architecture-model.js';
import { allTitles } from '../model/titles.js';
import type { PublicModel } from './public-model.js';

/** Titles with fewer letters than this stand in too many texts by chance. */
const SHORTEST_TITLE = 4;

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** A text that would be published, and where it is written. */
interface PublicText {
  readonly text: BilingualText | undefined;
  readonly origin: Origin;
}

/** Findings about texts that may be published and quote the title of something that may not. */
export function quotedTitles(model: ModelReader, open: PublicModel): Finding[] {
  if (open.isWhole) {
    return [];
  }
  const titles = hiddenTitles(model, open);
  if (titles.size === 0) {
    return [];
  }
  const findings: Finding[] = [];
  for (const { text, origin } of textsOf(open)) {
    const quoted = new Set(Object.values(text ?? {}).flatMap((written) => quotedIn(written, titles)));
    findings.push(...[...quoted].map((title) => findingOf(title, origin)));
  }
  return findings;
}

/** Titles of what is kept back, as they were written, in the form in which they are compared, by their first word. */
function hiddenTitles(model: ModelReader, open: PublicModel): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const titles = new Map<string, Map<string, string>>();
  const add = (title: BilingualText | undefined) => {
    for (const written of Object.values(title ?? {})) {
      const text = comparable(written);
      const words = [...text.matchAll(WORD)];
      const [first] = words;
      const last = words[words.length - 1];
      if (first && last && text.replace(/[^\p{L}]/gu, '').length >= SHORTEST_TITLE) {
        const alike = titles.get(first[0]) ?? new Map<string, string>();
        titles.set(first[0], alike.set(text.slice(first.index, last.index + last[0].length), written));
      }
    }
  };
  for (const element of model.elements()) {
    const shown = open.element(element.id);
    const kept = new Set(shown && allTitles(shown).flatMap((title) => Object.values(title)));
    for (const title of allTitles(element)) {
      add(titleWithout(title, kept));
    }
  }
  for (const view of model.views()) {
    if (!open.view(view.id)) {
      add(view.title);
    }
  }
  return titles;
}

/** A title without what is published of it. */
function titleWithout(title: BilingualText, published: ReadonlySet<string>): BilingualText {
  return Object.fromEntries(Object.entries(title).filter(([, text]) => !published.has(text)));
}

function* textsOf(open: PublicModel): Iterable<PublicText> {
  for (const { title, titles, nameOrigin, attributes, annotations } of open.elements()) {
    if (titles) {
      yield* titles;
      yield* textsIn(
        open,
        titles.flatMap((dated) => dated.annotations),
      );
    } else {
      yield { text: title, origin: nameOrigin };
    }
    yield* textsIn(open, [...attributes, ...annotations]);
  }
  for (const { label, origin, annotations } of open.relations()) {
    yield { text: label, origin };
    yield* textsIn(open, annotations);
  }
  for (const { title, nameOrigin } of open.views()) {
    yield { text: title, origin: nameOrigin };
  }
}

function* textsIn(open: PublicModel, attributes: readonly Attribute[]): Iterable<PublicText> {
  for (const { values, annotations, origin } of attributes) {
    for (const value of values) {
      if (value.type === 'text' || value.type === 'pair') {
        yield { text: value.text, origin };
      } else if (value.type === 'file') {
        // In whichever language: titles are compared with all of them.
        yield { text: { vi: open.textFile(origin.document, value.path) }, origin };
      }
    }
    yield* textsIn(open, annotations);
  }
}

function quotedIn(written: string, titles: ReadonlyMap<string, ReadonlyMap<string, string>>): string[] {
  const text = comparable(written);
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index }) =>
    [...(titles.get(word) ?? [])].filter(([title]) => standsAt(text, index, title)).map(([, title]) => title),
  );
}

/** Whether a title stands at a place of a text, and does not go on as a longer word. */
function standsAt(text: string, index: number, title: string): boolean {
  return (
    text.startsWith(title, index) &&
    !/^[\p{L}\p{M}\p{N}]/u.test(text.slice(index + title.length, index + title.length + 2))
  );
}

/** A text so that what reads the same is the same. */
function comparable(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ');
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
