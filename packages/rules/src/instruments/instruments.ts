import type { IsoDate } from '@govarch/model/model';
import { normalNumber } from '@govarch/model/wording/citation';
import { dataInstruments } from './data.js';
import { digitalGovernmentInstruments } from './digital-government.js';
import { frameworksInstruments } from './frameworks.js';
import type { InstrumentEntry } from './instrument.js';
import { organizationInstruments } from './organization.js';
import { proceduresInstruments } from './procedures.js';
import { securityInstruments } from './security.js';

export type { InstrumentEntry } from './instrument.js';

const table = [
  ...securityInstruments,
  ...dataInstruments,
  ...proceduresInstruments,
  ...digitalGovernmentInstruments,
  ...organizationInstruments,
  ...frameworksInstruments,
] as const;

/** Identifies an instrument of the catalogue. */
export type InstrumentId = (typeof table)[number]['id'];

/** Documents whose dates of force are known or looked for: what rules rest on and architectures cite. */
export interface InstrumentCatalogue {
  readonly instruments: readonly InstrumentEntry[];
  /** The instrument of an id; throws where there is none, which is a defect of the caller. */
  instrumentEntry(id: string): InstrumentEntry;
  /** The instrument that bears a number, however the number is written; undefined where the catalogue has none. */
  instrumentOfNumber(text: string): InstrumentEntry | undefined;
}

/** A catalogue of instruments, each once by id and by number. */
export function instrumentCatalogueOf(instruments: readonly InstrumentEntry[]): InstrumentCatalogue {
  const byId = new Map(instruments.map((instrument) => [instrument.id, instrument]));
  const byNumber = new Map(instruments.map((instrument) => [normalNumber(instrument.number), instrument]));
  return {
    instruments,
    instrumentEntry(id) {
      const instrument = byId.get(id);
      if (!instrument) {
        throw new Error(`There is no instrument “${id}”.`);
      }
      return instrument;
    },
    instrumentOfNumber(text) {
      const number = normalNumber(text);
      return number === undefined ? undefined : byNumber.get(number);
    },
  };
}

/** Everything that GovArch knows of. */
export const instrumentCatalogue: InstrumentCatalogue = instrumentCatalogueOf(table);

export const { instruments, instrumentEntry, instrumentOfNumber } = instrumentCatalogue;

/**
 * Whether something is in force on a day: `before` its first day, `in-force`, `ended` after its last, or `doubtful` where
 * its end is not known and may have come.
 */
export type Force = 'before' | 'in-force' | 'doubtful' | 'ended';

/** What decides on the force of an instrument or of a part of it. */
export interface ForceDates {
  readonly from?: IsoDate;
  readonly to?: IsoDate;
  /** Whether the end is known: there is a last day, or no end was seen. */
  readonly endIsKnown: boolean;
  /** Where the end is not known: the last day without doubt. */
  readonly surelyUntil?: IsoDate;
}

/** The dates of force of an instrument as a whole. */
export function forceDates({ from, to, status, surelyUntil }: InstrumentEntry): ForceDates {
  return { from: from?.day, to: to?.day, endIsKnown: to !== undefined || status === 'in-force', surelyUntil };
}

/** Whether the last day of an instrument only follows from the dates of other documents: no clause that ends it was seen. */
export function hasDerivedEnd({ to }: InstrumentEntry): boolean {
  return to?.evidence === 'derived';
}

/** The force on a day; both ends inclusive. */
export function forceOn({ from, to, endIsKnown, surelyUntil }: ForceDates, day: IsoDate): Force {
  if (from !== undefined && day < from) {
    return 'before';
  }
  if (to !== undefined) {
    return day > to ? 'ended' : 'in-force';
  }
  return endIsKnown || (surelyUntil !== undefined && day <= surelyUntil) ? 'in-force' : 'doubtful';
}
