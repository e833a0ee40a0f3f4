import { articleReferences, normalNumber } from '@govarch/model/wording/citation';
import { forceDates, forceOn, instrumentEntry, instrumentOfNumber, instruments } from '@govarch/rules/instruments';
import { describe, expect, it } from 'vitest';

/** The form of a document's number, by its type. */
const NUMBERS = {
  law: /^\d+\/\d{4}\/QH\d{2}$/,
  decree: /^\d{2,3}\/\d{4}\/NĐ-CP$/,
  resolution: /^\d+\/\d{4}\/NQ-/,
  circular: /^\d{2}\/\d{4}\/TT-(BTTTT|VPCP|BKHCN)$/,
  decision: /^\d{2,4}(\/\d{4})?\/QĐ-(TTg|BTTTT|BKHCN|VPCP)$/,
  directive: /^\d{2}\/CT-TTg$/,
  letter: /^\d{3,4}\/(BTTTT|BKHCN|CĐSQG)-\p{Lu}+$/u,
  standard: /^(QCVN|TCVN) \d+:\d{4}/,
  framework: /^Khung \p{Lu}/u,
} as const;

describe('the catalogue of instruments', () => {
  it('knows 126 of them, each once by id and by number', () => {
    expect(instruments).toHaveLength(126);
    expect(new Set(instruments.map(({ id }) => id)).size).toBe(instruments.length);
    const numbered = instruments.filter(({ type }) => type !== 'framework');
    expect(new Set(numbered.map(({ number }) => normalNumber(number))).size).toBe(numbered.length);
  });

  it.each(instruments)('writes the number of $id as the document does', ({ type, number }) => {
    expect(number).toMatch(NUMBERS[type]);
    expect(number).toBe(number.normalize('NFC'));
  });

  it.each(instruments)('orders the days of $id, and names what exists', (instrument) => {
    const {
      issued,
      from,
      to,
      status,
      surelyUntil,
      endedBy,
      successors = [],
      amends = [],
      endedParts = [],
    } = instrument;
    const days = [issued?.day, from?.day, surelyUntil ?? to?.day].filter((day) => day !== undefined);
    expect(days).toEqual([...days].sort());
    for (const day of days) {
      expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
    }
    expect(to === undefined || status === 'ended').toBe(true);
    expect(surelyUntil === undefined || (status === 'unknown' && to === undefined)).toBe(true);
    const others = [
      ...successors,
      ...amends,
      ...endedParts.map(({ by }) => by),
      ...(endedBy ? [endedBy.instrument] : []),
    ];
    for (const id of others) {
      expect(instrumentEntry(id).id).not.toBe(instrument.id);
    }
    for (const articles of [
      ...endedParts.map((part) => part.articles),
      ...(endedBy?.article ? [endedBy.article] : []),
    ]) {
      expect(articleReferences(articles)).toBeDefined();
    }
  });

  it('does not let a document end before what takes its place begins, but for the gaps that are known', () => {
    const gaps = instruments.flatMap(({ id, to, successors: [next] = [] }) => {
      const from = next === undefined ? undefined : instrumentEntry(next).from;
      return to && from && dayAfter(to.day) !== from.day ? [`${id} ${to.day} ${next} ${from.day}`] : [];
    });
    expect(gaps).toEqual([
      'nd-85-2016 2026-06-30 nd-331-2026 2026-08-19',
      'tt-12-2022-btttt 2026-06-30 nd-331-2026 2026-08-19',
    ]);
  });

  it('says of each derived day, and of each end that is missing, what is unsure', () => {
    const derived = instruments.filter(({ issued, from, to }) =>
      [issued, from, to].some((known) => known?.evidence === 'derived'),
    );
    expect(derived).toHaveLength(8);
    expect(derived.filter(({ note }) => note === undefined).map(({ id }) => id)).toEqual([]);
    const endedSomeDay = instruments.filter(({ status, to }) => status === 'ended' && to === undefined);
    expect(endedSomeDay.filter(({ note, successors }) => !note && !successors).map(({ id }) => id)).toEqual([]);
  });

  it('finds a document however its number is written, and nothing for a number that it does not know', () => {
    for (const text of ['85/2016/NĐ-CP', 'NĐ 85/2016/NĐ-CP', 'Nghị định số 85/2016/NĐ-CP ngày 01/07/2016']) {
      expect(instrumentOfNumber(text)?.id).toBe('nd-85-2016');
    }
    expect(instrumentOfNumber('QCVN 120:2019/BTTTT')?.id).toBe('qcvn-120-2019');
    expect(instrumentOfNumber('85/2016/QĐ-TTg')).toBeUndefined();
    expect(instrumentOfNumber('Nghị định')).toBeUndefined();
  });
});

describe('the force of an instrument', () => {
  const on = (id: string, day: string) => forceOn(forceDates(instrumentEntry(id)), day);

  it('lasts from its first day to its last', () => {
    const days = ['2020-05-24', '2020-05-25', '2025-10-21', '2025-10-22'];
    expect(days.map((day) => on('nd-47-2020', day))).toEqual(['before', 'in-force', 'in-force', 'ended']);
  });

  it('goes on where no end was seen, and is in doubt where the end is not known', () => {
    expect(on('qd-20-2020', '2030-01-01')).toBe('in-force');
    expect(on('tt-13-2017-btttt', '2026-06-30')).toBe('in-force');
    expect(on('tt-13-2017-btttt', '2026-07-01')).toBe('doubtful');
    expect(on('tt-22-2019-btttt', '2020-02-19')).toBe('before');
    expect(on('tt-22-2019-btttt', '2020-02-20')).toBe('doubtful');
  });
});

function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
