import type { Finding, RelatedPlace } from '../findings/finding.js';
import type { Origin } from '../findings/origin.js';
import type { Attribute, BilingualText, ModelReader } from '../model/architecture-model.js';
import { allTitles } from '../model/titles.js';
import type { Localized } from '../vocabulary/types.js';
import type { PublicModel } from './public-model.js';

const WITHHELD: Localized = {
  vi: 'Phát hiện về nội dung không công bố; lệnh `govarch validate` trên màn hình cho biết đầy đủ.',
  en: 'A finding about something restricted; `govarch validate` on a terminal tells all of it.',
};

const WORD = /[\p{L}\p{M}\p{N}_]+/gu;

/** What decides on what findings may tell. */
export interface FindingsAudience {
  readonly model: ModelReader;
  readonly open: PublicModel;
  /** Places in texts that are restricted, also where the model does not say what is written there. */
  readonly places: readonly Origin[];
}

/**
 * Findings as they may be published: what is found in something that is kept back, or speaks of it by its name or title,
 * keeps its code and place and no more.
 */
export function publicFindings(findings: readonly Finding[], audience: FindingsAudience): Finding[] {
  const hidden = new Hidden(audience);
  if (hidden.isEmpty) {
    return [...findings];
  }
  return findings.map((finding) => {
    const related = finding.related.filter((place) => !hidden.isIn(place));
    if (!hidden.isIn(finding)) {
      return related.length === finding.related.length ? finding : { ...finding, related };
    }
    const { code, category, severity, origin, citations } = finding;
    return { code, category, severity, origin, citations, message: WITHHELD, related: [] };
  });
}

/** What is kept back: where it is written, and what it is called. */
class Hidden {
  private readonly places = new Map<string, Origin[]>();
  /** Names and titles by their first word. */
  private readonly called = new Map<string, Set<string>>();

  constructor({ model, open, places }: FindingsAudience) {
    this.add(...places);
    if (open.isWhole) {
      return;
    }
    for (const element of model.elements()) {
      const shown = open.element(element.id);
      if (!shown) {
        this.add(element.origin, ...element.attributes.map(({ origin }) => origin));
        this.call(element.name, element.qualifiedName, ...allTitles(element).flatMap(texts));
      } else if (shown.attributes !== element.attributes) {
        this.addMissing(element.attributes, shown.attributes);
      }
    }
    for (const view of model.views()) {
      if (!open.view(view.id)) {
        this.add(view.origin);
        this.call(view.name, ...texts(view.title));
      }
    }
    this.addRelations(model, open);
  }

  get isEmpty(): boolean {
    return this.places.size + this.called.size === 0;
  }

  /** Whether a place lies in what is kept back, or what is said there calls it. */
  isIn({ origin, message }: RelatedPlace): boolean {
    const places = this.places.get(origin.document) ?? [];
    return (
      places.some(({ start, end }) => start <= origin.start && origin.end <= end) ||
      this.isCalledIn(message.vi) ||
      this.isCalledIn(message.en)
    );
  }

  private isCalledIn(text: string): boolean {
    return [...text.matchAll(WORD)].some(({ 0: word, index }) =>
      [...(this.called.get(word) ?? [])].some(
        (name) => text.startsWith(name, index) && !/^[\p{L}\p{M}\p{N}_]/u.test(text.slice(index + name.length)),
      ),
    );
  }

  private add(...origins: readonly Origin[]): void {
    for (const origin of origins) {
      const others = this.places.get(origin.document);
      if (others) {
        others.push(origin);
      } else {
        this.places.set(origin.document, [origin]);
      }
    }
  }

  private call(...names: readonly (string | undefined)[]): void {
    for (const name of names) {
      const [first] = name?.match(WORD) ?? [];
      if (name !== undefined && first !== undefined) {
        const alike = this.called.get(first) ?? new Set();
        this.called.set(first, alike.add(name.slice(name.indexOf(first))));
      }
    }
  }

  private addMissing(all: readonly Attribute[], shown: readonly Attribute[]): void {
    const left = new Set(shown.map(({ origin }) => origin));
    this.add(...all.filter(({ origin }) => !left.has(origin)).map(({ origin }) => origin));
  }

  private addRelations(model: ModelReader, open: PublicModel): void {
    const shown = new Set([...open.relations()].map(({ origin }) => origin));
    for (const { origin } of model.relations()) {
      if (!shown.has(origin)) {
        this.add(origin);
      }
    }
  }
}

function texts(title: BilingualText | undefined): readonly string[] {
  return Object.values(title ?? {});
}
