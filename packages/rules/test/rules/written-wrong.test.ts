import { modelOf } from '@govarch/language/testing';
import { ruleCatalogue } from '@govarch/rules/catalogue';
import { RuleEngine } from '@govarch/rules/engine';
import { describe, expect, test } from 'vitest';

/** Codes of the rules that find something in a text, beside those of what is wrong with the text itself. */
async function codesIn(text: string) {
  const { model, findings } = await modelOf(text);
  const dates = { asOf: '2025-06-30', lawDate: '2025-06-30' };
  const [project] = model.projects();
  const found = new RuleEngine({ model, rules: ruleCatalogue }).run(project!, dates);
  return { written: findings.map(({ code }) => code), rules: found.map(({ code }) => code).sort() };
}

const system = (body: string) => `business { agency VP "VP" { code "G22" } }
application { system S "Hệ thống" { ${body} } }`;

describe('what is written wrong does not count as absent', () => {
  test('what is absent is told', async () => {
    expect((await codesIn(system(''))).rules).toEqual(expect.arrayContaining(['SEC-01', 'SYS-01', 'SYS-02']));
  });

  test.each([
    ['owner VanPhonk operator VP level 2', ['REF-01'], 'SYS-01'],
    ['ownr VP operator VP level 2', ['VOC-01'], 'SYS-01'],
    ['owner\noperator VP\nlevel 2', ['REF-07'], 'SYS-01'],
    ['owner "Văn phòng"\noperator VP\nlevel 2', ['REF-11'], 'SYS-01'],
    ['owner VP operator VPP level 2', ['REF-01'], 'SYS-02'],
    ['owner VP operator VP level "hai"', ['VOC-05'], 'SEC-01'],
    ['owner VP operator VP\ncấp đô 2', ['VOC-01'], 'SEC-01'],
  ])('%s', async (body, written, silent) => {
    const codes = await codesIn(system(body));
    expect(codes.written).toEqual(written);
    expect(codes.rules).not.toContain(silent);
  });

  test('in an extension neither', async () => {
    const text = `${system('operator VP level 2')} extend S { owner VanPhonk }`;
    const codes = await codesIn(text);
    expect(codes.written).toEqual(['REF-01']);
    expect(codes.rules).not.toContain('SYS-01');
  });
});
