import { type FrameworkEdition, frameworkEditions } from '@govarch/model/vocabulary';
import { instrumentOfNumber, instruments } from '@govarch/rules/instruments';
import { describe, expect, it } from 'vitest';

/** What an edition says against the catalogue of instruments; nothing where they agree. */
function faultsOf({ id, title, instrument: number }: FrameworkEdition): string[] {
  const instrument = instrumentOfNumber(number);
  if (!instrument) {
    return [`no instrument ${number}`];
  }
  const framework = instruments.find(({ type, issued, title: named }) => {
    return type === 'framework' && issued?.day === instrument.issued?.day && nameOf(named?.vi) === nameOf(title.vi);
  });
  return [
    ...(nameOf(instrument.title?.vi) === nameOf(title.vi) ? [] : [`${number} issues “${instrument.title?.vi}”`]),
    ...(framework ? [] : ['no framework of this name and day']),
    ...(saysWhen(title.vi, instrument.issued?.day) ? [] : [`issued ${instrument.issued?.day}`]),
    ...(versionOf(id) === (editionIn(instrument.title?.vi) ?? instrument.issued?.day.slice(0, 4)) ? [] : [`id ${id}`]),
  ];
}

/** The name of a framework with its edition, without what is said around it. */
function nameOf(title = ''): string {
  return title
    .replace(/^Ban hành /, '')
    .replace(/ \((\d{1,2}\/)?\d{4}\)$/, '')
    .replace(/ \((phiên bản [\d.]+)\)$/, ', $1');
}

/** Whether a title tells the month and year, or the year, of a day. */
function saysWhen(title: string, day = ''): boolean {
  const [year, month] = day.split('-');
  const told = /\((?:(\d{1,2})\/)?(\d{4})\)$/.exec(title);
  return told?.[2] === year && (told?.[1] === undefined || Number(told[1]) === Number(month));
}

function editionIn(title = ''): string | undefined {
  return /phiên bản (\d+\.\d+)/.exec(title)?.[1];
}

function versionOf(id: string): string | undefined {
  return /-([\d.]+)$/.exec(id)?.[1];
}

describe('an edition of the framework', () => {
  it.each(frameworkEditions)('$id is what its instrument in the catalogue issued', (edition) => {
    expect(faultsOf(edition)).toEqual([]);
  });

  it('is told by each framework of the catalogue once', () => {
    const frameworks = instruments.filter(({ type }) => type === 'framework');
    expect(frameworks.map(({ title }) => nameOf(title?.vi)).sort()).toEqual(
      frameworkEditions.map(({ title }) => nameOf(title.vi)).sort(),
    );
    expect(new Set(frameworkEditions.map(({ id }) => id)).size).toBe(6);
  });

  it('would be found out with an instrument that is not there, or that issued another edition', () => {
    const second = frameworkEditions.find(({ id }) => id === 'vn-egov-2.0')!;
    expect(faultsOf({ ...second, instrument: '2324/QĐ-BTTTT' })).toEqual(['no instrument 2324/QĐ-BTTTT']);
    expect(faultsOf({ ...second, instrument: '2568/QĐ-BTTTT' }).length).toBeGreaterThan(2);
    expect(faultsOf({ ...second, id: 'vn-egov-3.0' })).toEqual(['id vn-egov-3.0']);
    expect(faultsOf({ ...second, title: { ...second.title, vi: second.title.vi.replace('2019', '2020') } })).toEqual([
      'issued 2019-12-31',
    ]);
  });
});
