import { modelOf } from '@govarch/language/testing';
import { ruleCatalogue } from '@govarch/rules/catalogue';
import { RuleEngine } from '@govarch/rules/engine';
import { describe, expect, it } from 'vitest';

describe('what is planned', () => {
  it('is judged on the day it begins: its owner may begin with it', async () => {
    const text = `business { agency A "Cơ quan A" }
application {
  system Moi "Hệ thống mới" {
    from 2026-01-01
    owner A { from 2026-01-01 }
    operator A
    level 3
  }
}
`;
    expect(await codes(text, '2025-06-30')).not.toContain('SYS-01');
    expect(
      await codes(text.replace('owner A { from 2026-01-01 }', 'owner A { to 2025-12-31 }'), '2025-06-30'),
    ).toContain('SYS-01');
  });

  it('for the end of the period is judged then', async () => {
    const text = (state: string) => `architecture K "Kiến trúc" { period 2021 to 2025 owner A }
business { agency A "Cơ quan A" }
application {
  system Moi "Hệ thống mới" {
    state target
    owner A { state ${state} }
  }
}
`;
    expect(await codes(text('target'), '2023-06-30')).not.toContain('SYS-01');
    expect(await codes(text('baseline'), '2023-06-30')).toContain('SYS-01');
  });

  it('for a day that nobody has set needs a level, but is not yet asked for its owner', async () => {
    const found = await codes('application { system Moi "Hệ thống mới" { state target } }\n', '2025-06-30');
    expect(found).toContain('SEC-01');
    expect(found).not.toContain('SYS-01');
  });
});

describe('a system of another agency', () => {
  const text = (owner: string) => `architecture K "Kiến trúc" { owner A.U }
business {
  agency A "Cơ quan A" { unit U "Đơn vị U" }
  agency B "Cơ quan B"
}
application {
  system S "Hệ thống S" {
    owner ${owner}
    level 3
    type internal
  }
  system T "Hệ thống T" { owner ${owner} }
}
`;

  it('need not say who operates, monitors or uses it, nor its level', async () => {
    expect(new Set(await codes(text('B'), '2025-06-30'))).toEqual(new Set(['DOC-01']));
  });

  it('is told from the systems of the agency whose architecture it is', async () => {
    expect(new Set(await codes(text('A'), '2025-06-30'))).toEqual(
      new Set(['DOC-01', 'SYS-02', 'SEC-01', 'SEC-02', 'SEC-06', 'BUS-03']),
    );
  });
});

describe('the law at a date', () => {
  it('does not bind before it came into force', async () => {
    const text = 'application { system S "Hệ thống S" { level 3 } }\n';
    expect(await codes(text, '2018-01-14')).not.toContain('SEC-06');
    expect(await codes(text, '2018-01-15')).toContain('SEC-06');
    expect(new Set(await codes(text, '2016-06-30'))).toEqual(new Set(['BUS-03']));
  });
});

describe('several files and projects', () => {
  it('make one system: a second owner written in another file is found there', async () => {
    const files = {
      'govarch.json': '{ "name": "p" }',
      'a.govarch': 'business { agency A agency B }\napplication { system S { owner A } }\n',
      'b.govarch': 'extend S { owner B }\n',
    };
    const found = await check(files, '2025-06-30');
    expect(found.filter(({ code }) => code === 'SYS-01').map(({ origin }) => origin.document)).toEqual([
      'file:///workspace/b.govarch',
    ]);
  });

  it('may each know an agency by its code', async () => {
    const files = {
      'p/govarch.json': '{ "name": "p", "dependencies": { "q": "../q" } }',
      'p/a.govarch': 'business { agency BoA "Bộ A" { code "G01" } }\n',
      'q/govarch.json': '{ "name": "q" }',
      'q/a.govarch': 'business { agency BoA "Bộ A" { code "G01" } }\n',
    };
    expect(await check(files, '2025-06-30')).toEqual([]);
  });

  it('are joined by flows that the project of the flow answers for', async () => {
    const files = {
      'p/govarch.json': '{ "name": "p", "dependencies": { "q": "../q" } }',
      'p/a.govarch': `business { agency A "Cơ quan A" function F "Chức năng" }
application {
  system S "Hệ thống S" { owner A operator A level 1 type internal information public supports F }
  flow L S -> q::T
}
`,
      'q/govarch.json': '{ "name": "q" }',
      'q/a.govarch': 'business { agency B "Cơ quan B" }\napplication { system T "Hệ thống T" { owner B } }\n',
    };
    const found = await check(files, '2025-06-30');
    expect(found.map(({ code, origin }) => `${code} ${origin.document}`)).toEqual([
      'INT-01 file:///workspace/p/a.govarch',
    ]);
  });
});

async function codes(text: string, asOf: string): Promise<string[]> {
  return (await check(text, asOf)).map((finding) => finding.code);
}

/** The findings of all rules in the first project. */
async function check(files: string | Record<string, string>, asOf: string) {
  const { model, findings } = await modelOf(files);
  expect(findings.map((finding) => finding.message.en)).toEqual([]);
  const project = model.project('p') ?? [...model.projects()][0];
  return new RuleEngine({ model, rules: ruleCatalogue }).run(project!, { asOf, lawDate: asOf });
}
