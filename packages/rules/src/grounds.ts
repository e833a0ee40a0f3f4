import type { ArticleReference, Citation, Evidence, Severity } from '@govarch/model/finding';
import type { IsoDate } from '@govarch/model/model';
import type { Localized } from '@govarch/model/vocabulary';
import { articleReferences, localizedCitation } from '@govarch/model/wording/citation';
import { dateText } from '@govarch/model/wording/dates';
import {
  type Force,
  forceDates,
  forceOn,
  hasDerivedEnd,
  type InstrumentCatalogue,
  type InstrumentEntry,
  type InstrumentId,
  instrumentCatalogue,
} from './instruments/instruments.js';

/** An instrument, and for how long, on which a rule rests. */
export interface Ground {
  readonly instrument: InstrumentId;
  /** The articles that the rule as a whole rests on, in short form: `5.1a`, `7-11`, `4, 6`. */
  readonly articles: string;
  /** The articles of single messages, by the name of the message, where they are narrower. */
  readonly articlesOf?: Readonly<Record<string, string>>;
  /** How the articles are known. What was not read in the text itself warns at most: see {@link isSecondHand}. */
  readonly evidence: Evidence;
  /** First day on which it binds, where that is not the instrument's first. */
  readonly from?: IsoDate;
  /** Last day on which it binds, where that is not the instrument's last. */
  readonly to?: IsoDate;
  /** How much a breach weighs under this ground, where that is not the rule's severity. */
  readonly severity?: Severity;
  /** The messages of the rule that this ground does not carry: what it no longer, or not yet, demands. */
  readonly withoutMessages?: readonly string[];
}

/** What a rule says of its sources. */
export interface Grounded {
  readonly severity: Severity;
  /** What the law demands, each for its time; of those in force on a day, the first that was read in the text counts. */
  readonly grounds: readonly Ground[];
  /**
   * What becomes of the rule on a day without a ground, from its first ground on: `silent`, or `practice`, where it goes
   * on as a practice of GovArch that warns at most. A rule without any ground is `practice` always.
   */
  readonly withoutGround: 'silent' | 'practice';
}

/** What a rule rests on during a run: a ground that is in force on the law's date, or our practice. */
export interface Basis {
  /** Absent where the rule goes by our practice. */
  readonly ground?: Ground;
  /** The heaviest that a finding may weigh unless the project itself sets the severity. */
  readonly mostSevere?: Severity;
  readonly citations: readonly Citation[];
  /** What the message of a name cites, as the text for its `{citation}`. */
  citation(message: string): Localized;
  /** Whether the law of the day, or our practice, demands what the message of a name says. */
  carries(message: string): boolean;
}

const PRACTICE: Citation = { evidence: 'inferred' };

/** What a rule rests on on a day; undefined where it has nothing to say. To be asked once for a run, not for an element. */
export function basisOn(
  rule: Grounded,
  day: IsoDate,
  catalogue: InstrumentCatalogue = instrumentCatalogue,
): Basis | undefined {
  const forces = rule.grounds.map((ground) => ({ ground, force: forceOfGround(ground, day, catalogue) }));
  const inForce = forces.filter(({ force }) => force === 'in-force').map(({ ground }) => ground);
  const ground = inForce.find((candidate) => !isSecondHand(candidate, catalogue)) ?? inForce[0];
  if (ground) {
    return basisOfGround(ground, catalogue);
  }
  const doubtful = forces.find(({ force }) => force === 'doubtful');
  if (doubtful) {
    return basisOfDoubtfulGround(doubtful.ground, catalogue);
  }
  const hasBegun = forces.length === 0 || forces.some(({ force }) => force !== 'before');
  return hasBegun && rule.withoutGround === 'practice' ? practiceOf(rule) : undefined;
}

/**
 * Whether a ground is known by what others say of it: its articles were not read in the text of the document, or nobody
 * who read it tells when it came into force. Such a ground may be mistaken, so that it never makes an error.
 */
export function isSecondHand(
  { evidence, from, instrument }: Ground,
  catalogue: InstrumentCatalogue = instrumentCatalogue,
): boolean {
  if (evidence !== 'verified') {
    return true;
  }
  const begin = from === undefined ? catalogue.instrumentEntry(instrument).from?.evidence : 'read';
  return begin !== 'read' && begin !== 'copy';
}

/**
 * The force of a ground on a day. An end that only follows from other documents ends nothing for certain: from the day
 * after it the ground is in doubt, and does not fall silent.
 */
export function forceOfGround(
  { instrument, from, to }: Ground,
  day: IsoDate,
  catalogue: InstrumentCatalogue = instrumentCatalogue,
): Force {
  const entry = catalogue.instrumentEntry(instrument);
  const dates = forceDates(entry);
  const force = forceOn(
    {
      ...dates,
      from: from ?? dates.from,
      to: to ?? dates.to,
      endIsKnown: to !== undefined || dates.endIsKnown,
    },
    day,
  );
  return force === 'ended' && to === undefined && hasDerivedEnd(entry) ? 'doubtful' : force;
}

function practiceOf({ grounds }: Grounded): Basis {
  const citation = localizedCitation(PRACTICE);
  return {
    ...(grounds.length > 0 ? { mostSevere: 'warning' } : {}),
    citations: [PRACTICE],
    citation: () => citation,
    carries: () => true,
  };
}

function basisOfGround(ground: Ground, catalogue: InstrumentCatalogue): Basis {
  const whole = localizedCitation(citationOf(ground, ground.articles, catalogue));
  const narrower = new Map(
    Object.entries(ground.articlesOf ?? {}).map(([message, articles]) => [
      message,
      localizedCitation(citationOf(ground, articles, catalogue)),
    ]),
  );
  return {
    ground,
    ...(isSecondHand(ground, catalogue) ? { mostSevere: 'warning' } : {}),
    citations: [citationOf(ground, ground.articles, catalogue)],
    citation: (message) => narrower.get(message) ?? whole,
    carries: (message) => !ground.withoutMessages?.includes(message),
  };
}

/** A ground whose end is not known, or merely derived, goes on, but only warns and says so in every message. */
function basisOfDoubtfulGround(ground: Ground, catalogue: InstrumentCatalogue): Basis {
  const basis = basisOfGround(ground, catalogue);
  const doubt = doubtOf(catalogue.instrumentEntry(ground.instrument));
  return {
    ...basis,
    mostSevere: 'warning',
    citation: (message) => {
      const { vi, en } = basis.citation(message);
      return { vi: `${vi} ${doubt.vi}`, en: `${en} ${doubt.en}` };
    },
  };
}

/** In brackets, as a citation stands in the middle of a sentence. */
function doubtOf({ to }: InstrumentEntry): Localized {
  if (!to) {
    return { vi: '(chưa rõ còn hiệu lực hay không)', en: '(whether it is still in force is not known)' };
  }
  const last = dateText(to.day);
  return {
    vi: `(ngày cuối cùng có hiệu lực, ${last.vi}, chỉ được suy ra)`,
    en: `(its last day in force, ${last.en}, is only derived)`,
  };
}

function citationOf({ instrument, evidence }: Ground, articles: string, catalogue: InstrumentCatalogue): Citation {
  const { type, number } = catalogue.instrumentEntry(instrument);
  return { instrument: { type, number }, articles: referencesOf(articles), evidence };
}

function referencesOf(articles: string): readonly ArticleReference[] {
  const references = articleReferences(articles);
  if (!references) {
    throw new Error(`“${articles}” names no articles.`);
  }
  return references;
}
