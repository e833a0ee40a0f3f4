import type { Language } from '@govarch/model/vocabulary';
import { localDate } from '@govarch/server/local-date';
import { messages } from './messages.js';
import { UsageError } from './usage-error.js';

/** A date as people write it, `2025-06-30` or `30/06/2025`, as an ISO date. Anything else, or no real day, is a usage error. */
export function parseDate(value: string): string {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(value);
  const [year, month, day] = iso ? iso.slice(1) : slashed ? slashed.slice(1).reverse() : [];
  if (year === undefined || month === undefined || day === undefined) {
    throw new UsageError(messages.notADate(value));
  }
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${text}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text) {
    throw new UsageError(messages.notADate(value));
  }
  return text;
}

/** A path; an empty one is a usage error. */
export function parsePath(option: string): (value: string) => string {
  return (value) => {
    if (value.trim() === '') {
      throw new UsageError(messages.emptyValue(option));
    }
    return value;
  };
}

/** A whole number from 0. */
export function parseCount(option: string): (value: string) => number {
  return (value) => {
    if (!/^\d+$/.test(value)) {
      throw new UsageError(messages.notACount(option, value));
    }
    return Number(value);
  };
}

/** One of a few words. */
export function parseChoice<Choice extends string>(
  option: string,
  choices: readonly Choice[],
): (value: string) => Choice {
  return (value) => {
    const choice = choices.find((candidate) => candidate === value);
    if (choice === undefined) {
      throw new UsageError(messages.notAChoice(option, value, choices));
    }
    return choice;
  };
}

/** Today in the user's time zone, as an ISO date: the only place where the command reads the clock. */
export function today(): string {
  return localDate(new Date());
}

export const languages: readonly Language[] = ['vi', 'en'];
