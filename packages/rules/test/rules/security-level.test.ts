import { modelOf } from '@govarch/language/testing';
import { ruleCatalogue } from '@govarch/rules/catalogue';
import { RuleEngine } from '@govarch/rules/engine';
import { describe, expect, it } from 'vitest';

/** What a system says of itself, the level that follows for certain, and the article that says so. */
const DERIVED: readonly [system: string, level: number, article: string][] = [
  ['type internal  information private', 2, 'clause 1, Article 8'],
  ['type citizen-business  information public  scope agency', 2, 'clause 2, Article 8'],
  ['type infrastructure  information public  scope agency', 2, 'clause 3, Article 8'],
  ['type internal  information state-secret', 3, 'Article 7 and clause 1, Article 8'],
  ['type other  information state-secret  harm harm', 3, 'clause 1, Article 9'],
  ['type other  information public  defence  harm harm', 3, 'clause 1, Article 9'],
  ['type citizen-business  information public  provides MucDo3', 3, 'point a, clause 2, Article 9'],
  ['type citizen-business  information public  provides ToanTrinh', 3, 'point a, clause 2, Article 9'],
  ['type citizen-business  information public  conditional-business', 3, 'point b, clause 2, Article 9'],
  ['type citizen-business  information personal  users 10000', 3, 'point c, clause 2, Article 9'],
  ['type infrastructure  information public  scope sector-province', 3, 'clause 3, Article 9'],
  ['type infrastructure  information public  scope national  always-on false', 3, 'clause 3, Article 9'],
  ['type industrial-control  information public  works-grade grade-4', 3, 'clause 4, Article 9'],
  ['type internal  information state-secret  harm serious', 4, 'clause 1, Article 10'],
  ['type internal  information private  scope national  always-on  no-unplanned-downtime', 4, 'clause 2, Article 10'],
  [
    'type infrastructure  information public  scope national  always-on  no-unplanned-downtime',
    4,
    'clause 3, Article 10',
  ],
  ['type industrial-control  information public  works-grade grade-1', 4, 'clause 4, Article 10'],
  ['type internal  information public  defence  harm especially-serious', 5, 'clause 1, Article 11'],
  ['type internal  information private  national-store', 5, 'clause 2, Article 11'],
  ['type infrastructure  information public  scope international  international-link', 5, 'clause 3, Article 11'],
  ['type industrial-control  information public  works-grade special', 5, 'clause 4, Article 11'],
  ['type internal  information public  prime-minister-decision', 5, 'clause 5, Article 11'],
];

/** What a system says of itself, its stated level, and what is missing to derive one. */
const MISSING: readonly [system: string, level: number, missing: string][] = [
  ['information public', 1, 'the type of system'],
  ['type internal', 2, 'the information it processes'],
  ['type other  information state-secret', 2, 'the harm'],
  ['type citizen-business  information personal  scope agency', 2, 'the number of users'],
  ['type citizen-business  information public', 2, 'the scope'],
  ['type citizen-business  information public  scope agency  provides ChuaRo', 2, 'the level, 1 to 4 or full'],
  ['type citizen-business  information public  scope agency  provides MotPhan', 2, 'the level, 1 to 4 or full'],
  [
    'type citizen-business  information personal  scope agency  users 20000  provides MucDo2',
    2,
    'other than public services',
  ],
  ['type infrastructure  information public  scope national', 3, 'whether it must run around the clock'],
  ['type infrastructure  information public  scope national  always-on', 3, 'whether unplanned downtime is acceptable'],
  ['type infrastructure  information public  scope international', 4, 'whether it links Vietnam with abroad'],
  ['type industrial-control  information public', 3, 'the grade of the works'],
];

/** Systems about whose level nothing is in doubt. */
const CERTAIN: readonly [system: string, level: number][] = [
  ['type internal  information public', 1],
  ['type internal  information public, private', 2],
  ['type citizen-business  information personal  users 9999  scope agency', 2],
  ['type citizen-business  information public  scope agency  provides MucDo2', 2],
  ['type infrastructure  information public  scope national  always-on false', 3],
  ['type internal  information private  scope national  always-on  no-unplanned-downtime false', 2],
  ['', 5],
];

describe('the security level by Decree 85/2016', () => {
  it.each(DERIVED)('of a system with “%s” is at least %d', async (system, level, article) => {
    const [finding, ...others] = await findings(system, level - 1);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ code: 'SEC-02', severity: 'error' });
    expect(finding?.message.en).toContain(`make it level ${level} at least`);
    expect(finding?.message.en).toContain(`(${article})`);
    expect((await findings(system, level)).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it.each(MISSING)(
    'of a system with “%s” and level %d cannot be determined without %s',
    async (system, level, missing) => {
      const [finding, ...others] = await findings(system, level);
      expect(others).toEqual([]);
      expect(finding).toMatchObject({ code: 'SEC-02', severity: 'info' });
      expect(finding?.message.en).toContain('cannot be determined');
      expect(finding?.message.en).toContain(missing);
    },
  );

  it.each(CERTAIN)('of a system with “%s” may be %d', async (system, level) => {
    expect(await findings(system, level)).toEqual([]);
  });

  it('has no criterion for a system of another type that is in no way special', async () => {
    const [finding] = await findings('type other  information public  scope agency', 3);
    expect(finding).toMatchObject({ severity: 'info' });
    expect(finding?.message.en).toContain('no criterion of Articles 7 to 11');
  });

  it('points to the attributes and services that decide', async () => {
    const [finding] = await findings('type citizen-business  information public  provides MucDo3', 2);
    expect(finding?.related.map((place) => place.message.en)).toEqual([
      'this decides the level',
      'the level of the service “Mức độ 3”',
    ]);
  });
});

async function findings(system: string, level: number) {
  const { model, findings: structural } = await modelOf(`business {
  public-service MucDo2 "Mức độ 2" { service-level 2 }
  public-service MucDo3 "Mức độ 3" { service-level 3 }
  public-service ToanTrinh "Toàn trình" { service-level full }
  public-service MotPhan "Một phần" { service-level partial }
  public-service ChuaRo "Chưa rõ"
}
application {
  system HeThong "Hệ thống" {
    ${system.replaceAll('  ', '\n    ')}
    level ${level}
  }
}
`);
  expect(structural.map((finding) => finding.message.en)).toEqual([]);
  const [project] = [...model.projects()];
  const rules = ruleCatalogue.filter(({ id }) => id === 'SEC-02');
  return new RuleEngine({ model, rules }).run(project!, { asOf: '2025-06-30', lawDate: '2025-06-30' });
}
