import { modelOf } from '@govarch/language/testing';
import { coreVocabulary } from '@govarch/model/vocabulary';
import { ruleCatalogue } from '@govarch/rules/catalogue';
import { RuleEngine } from '@govarch/rules/engine';
import { describe, expect, it } from 'vitest';

describe('a legal basis that has ended', () => {
  const text = (more = '') => `motivation {
  legal-basis ND61 "Cơ chế một cửa" { number "61/2018/NĐ-CP" }
  ${more}
}
business {
  channel MotCua "Bộ phận Một cửa" { based-on ND61 }
  channel Web "Trang web" { based-on ND61 }
}
`;

  it('is replaced by its successor, which is declared with its number and days', async () => {
    const [finding] = await check('DOC-03', text(), '2025-07-01');
    expect(finding?.message.vi).toContain('văn bản thay thế: Nghị định số 118/2025/NĐ-CP');
    const [fix, ...others] = finding?.fixes ?? [];
    expect(others).toEqual([]);
    expect(fix?.title.vi).toBe('Thay căn cứ bằng Nghị định số 118/2025/NĐ-CP');
    expect(fix?.edits).toMatchObject([
      {
        type: 'add-element',
        project: 'workspace',
        element: {
          kind: 'legal-basis',
          name: 'ND118',
          attributes: [
            { id: 'type', values: [{ value: 'decree' }] },
            { id: 'number', values: [{ text: { vi: '118/2025/NĐ-CP' } }] },
            { id: 'issued', values: [{ date: '2025-06-09' }] },
            { id: 'effective', values: [{ date: '2025-07-01' }] },
          ],
        },
      },
      { type: 'replace-target', source: 'workspace::MotCua', by: 'workspace::ND118' },
      { type: 'replace-target', source: 'workspace::Web', by: 'workspace::ND118' },
    ]);
  });

  it('is replaced by the declaration that the project has, and just dropped where that is a basis already', async () => {
    const declared = text('legal-basis Moi "Cơ chế một cửa" { number "Nghị định 118/2025/NĐ-CP" }');
    const both = declared.replace('Web "Trang web" { based-on ND61 }', 'Web "Trang web" { based-on ND61, Moi }');
    const [finding] = await check('DOC-03', both, '2025-07-01');
    expect(finding?.fixes?.[0]?.edits).toMatchObject([
      { type: 'replace-target', source: 'workspace::MotCua', by: 'workspace::Moi' },
      { type: 'remove-relation', source: 'workspace::Web', target: 'workspace::ND61' },
    ]);
  });

  it('has a name with the year where another document bears the short one', async () => {
    const [finding] = await check('DOC-03', text('legal-basis ND118 "Văn bản khác"'), '2025-07-01');
    expect(finding?.fixes?.[0]?.edits[0]).toMatchObject({ element: { name: 'ND118_2025' } });
  });

  it('of another project is reported where this project rests on it', async () => {
    const files = {
      'p/govarch.json': '{ "name": "p", "dependencies": { "q": "../q" } }',
      'p/a.govarch': 'business { channel MotCua "Bộ phận Một cửa" { based-on q::ND61 } }\n',
      'q/govarch.json': '{ "name": "q" }',
      'q/a.govarch': 'motivation { legal-basis ND61 "Cơ chế một cửa" { number "61/2018/NĐ-CP" } }\n',
    };
    const found = await check('DOC-03', files, '2025-07-01');
    expect(found.map(({ origin }) => origin.document)).toEqual(['file:///workspace/p/a.govarch']);
  });

  it('is named in no way that DOC-03 does not read', () => {
    const named = (selectors: readonly string[]) => selectors.includes('legal-basis');
    const relations = coreVocabulary.relations.filter(({ to }) => named(to)).map(({ id }) => id);
    const attributes = coreVocabulary.attributes.filter(({ usages }) =>
      usages.some(({ value }) => value.type === 'reference' && named(value.to)),
    );
    // What amends a document names it whether it is still in force or not.
    expect(relations).toEqual(['based-on', 'amends']);
    expect(attributes).toEqual([]);
  });

  it('has no successor while none is in force', async () => {
    const security = text().replaceAll('61/2018', '85/2016');
    const [gap] = await check('DOC-03', security, '2026-07-01');
    expect(gap?.message.en).toContain('was in force until 2026-06-30 only (a derived day)');
    expect(gap?.fixes).toBeUndefined();
    const [later] = await check('DOC-03', security, '2026-08-19');
    expect(later?.message.en).toContain('its successor: Decree No. 331/2026/NĐ-CP');
  });
});

describe('a party that has ended', () => {
  const text = (owner: string) => `business {
  agency BoTTTT "Bộ Thông tin và Truyền thông" { to 2025-02-28 }
  agency BoKHCN "Bộ Khoa học và Công nghệ" { replaces BoTTTT ${owner} }
}
application { system S "Hệ thống S" { owner BoTTTT } }
`;

  it('is replaced by the one that replaces it', async () => {
    const [finding] = await check('ORG-05', text(''), '2025-03-01');
    expect(finding?.message.vi).toContain('đã được thay thế bởi “Bộ Khoa học và Công nghệ”');
    expect(finding?.fixes).toMatchObject([
      {
        preferred: true,
        edits: [{ type: 'replace-target', source: 'workspace::S', relation: 'owner', by: 'workspace::BoKHCN' }],
      },
    ]);
  });

  it('is not replaced by one that has ended too, but by what replaces that', async () => {
    const chain = `${text('to 2025-06-29')}business { agency BoMoi "Bộ mới" { replaces BoKHCN } }\n`;
    const [finding] = await check('ORG-05', chain, '2025-06-30');
    expect(finding?.fixes?.map(({ edits }) => edits)).toMatchObject([[{ by: 'workspace::BoMoi' }]]);
  });

  it('of another project is found where this project names it', async () => {
    const files = {
      'p/govarch.json': '{ "name": "p", "dependencies": { "q": "../q" } }',
      'p/a.govarch': 'application { system S "Hệ thống S" { owner q::Cu } }\n',
      'q/govarch.json': '{ "name": "q" }',
      'q/a.govarch': 'business { agency Cu "Cơ quan cũ" { to 2025-02-28 } }\napplication { system T { owner Cu } }\n',
    };
    const found = await check('ORG-05', files, '2025-06-30');
    expect(found.map(({ origin }) => origin.document)).toEqual(['file:///workspace/p/a.govarch']);
  });
});

/** The findings of one rule in the project `p`, or in the only one. */
async function check(id: string, files: string | Record<string, string>, day: string) {
  const { model, findings } = await modelOf(files);
  expect(findings.map(({ message }) => message.en)).toEqual([]);
  const project = model.project('p') ?? [...model.projects()][0];
  const rules = ruleCatalogue.filter((rule) => rule.id === id);
  return new RuleEngine({ model, rules }).run(project!, { asOf: day, lawDate: day });
}
