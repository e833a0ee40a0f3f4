import type { Element, IsoDate } from '@govarch/model/model';
import type { InstrumentEntry } from '../instruments/instrument.js';
import { type ForceDates, forceDates, forceOn, hasDerivedEnd } from '../instruments/instruments.js';
import type { RuleContext } from '../rule.js';
import { attributeOn } from './attributes.js';

/** What is known of the force of a document that the model cites. */
export interface DocumentForce {
  /** The instrument of the catalogue that bears the document's number. */
  readonly instrument: InstrumentEntry | undefined;
  readonly dates: ForceDates;
  /** Whether the last day is the catalogue's, and follows from other documents only. */
  readonly endIsDerived: boolean;
}

/** Reads it off the document, and where the document does not say it, off the catalogue. */
export function forceOfDocument(context: RuleContext, document: Element, day: IsoDate): DocumentForce {
  const number = attributeOn(context, document, 'number', 'text', day)?.value.text;
  const instrument = context.instruments.instrumentOfNumber(number?.vi ?? number?.en ?? '');
  const from = attributeOn(context, document, 'effective', 'date', day)?.value.date;
  const to = attributeOn(context, document, 'expires', 'date', day)?.value.date;
  const known: ForceDates = instrument ? forceDates(instrument) : { endIsKnown: false };
  return {
    instrument,
    dates: {
      ...known,
      from: from ?? known.from,
      to: to ?? known.to,
      endIsKnown: to !== undefined || known.endIsKnown,
    },
    endIsDerived: to === undefined && instrument !== undefined && hasDerivedEnd(instrument),
  };
}

/** What takes the place of an instrument and is in force on the law's date, the nearest first. */
export function successorsInForce(
  { instruments, lawDate: day }: RuleContext,
  instrument: InstrumentEntry,
): InstrumentEntry[] {
  const seen = new Set([instrument.id]);
  const found: InstrumentEntry[] = [];
  const queue = [instrument];
  for (const ended of queue) {
    for (const id of ended.successors ?? []) {
      if (seen.has(id)) {
        continue;
      }
      seen.add(id);
      const next = instruments.instrumentEntry(id);
      const force = hasBegun(next, day) ? forceOn(forceDates(next), day) : 'before';
      if (force === 'in-force') {
        found.push(next);
      } else if (force === 'ended') {
        queue.push(next);
      }
    }
  }
  return found;
}

/** Whether an instrument exists on a day, as far as its first day or else its issue is known. */
export function hasBegun({ from, issued }: InstrumentEntry, day: IsoDate): boolean {
  const first = from?.day ?? issued?.day;
  return first !== undefined && first <= day;
}
