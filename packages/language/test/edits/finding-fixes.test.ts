import { describe, expect, test } from 'vitest';
import { fixed, told } from './fixed.js';

interface FixedExample {
  readonly title: string;
  readonly code: string;
  readonly text: string;
  readonly fixed: string;
}

/** Texts with a structural finding, and what its fix makes of them: clean afterwards, all of them. */
const examples: readonly FixedExample[] = [
  {
    title: 'an unknown owner becomes an agency of the business section',
    code: 'REF-01',
    text: `nghiệp vụ {
  cơ quan BoNoiVu "Bộ Nội vụ"
  chức năng TiepNhan "Tiếp nhận"
}
ứng dụng {
  hệ thống X "x" {
    chủ quản VanPhonk
  }
}
`,
    fixed: `nghiệp vụ {
  cơ quan BoNoiVu "Bộ Nội vụ"
  cơ quan VanPhonk
  chức năng TiepNhan "Tiếp nhận"
}
ứng dụng {
  hệ thống X "x" {
    chủ quản VanPhonk
  }
}
`,
  },
  {
    title: 'a section that is missing is added before the others',
    code: 'REF-01',
    text: 'application {\n\tsystem X "x" { owner Office }\n}\n',
    fixed: 'business {\n\tagency Office\n}\n\napplication {\n\tsystem X "x" { owner Office }\n}\n',
  },
  {
    title: 'the unknown end of a flow becomes an application beside the other one',
    code: 'REF-01',
    text: 'application {\n  system Alpha "x"\n  flow L Alpha -> Beta\n}\n',
    fixed: 'application {\n  system Alpha "x"\n  system Beta\n  flow L Alpha -> Beta\n}\n',
  },
  {
    title: 'the unknown type of a field becomes an entity',
    code: 'REF-09',
    text: 'data {\n  entity Paper "p" {\n    field kind : Category\n  }\n}\n',
    fixed: 'data {\n  entity Paper "p" {\n    field kind : Category\n  }\n  entity Category\n}\n',
  },
  {
    title: 'an unknown step becomes a step of the process',
    code: 'REF-01',
    text: 'business {\n  process P "p" {\n    step First "f"\n    First -> Second\n  }\n}\n',
    fixed: 'business {\n  process P "p" {\n    step First "f"\n    step Second\n    First -> Second\n  }\n}\n',
  },
  {
    title: 'an unknown unit of a known agency is declared in it',
    code: 'REF-01',
    text: 'business { agency Office "o" }\napplication {\n  system X "x" { operator Office.Centre }\n}\n',
    fixed:
      'business { agency Office "o" { unit Centre } }\napplication {\n  system X "x" { operator Office.Centre }\n}\n',
  },
  {
    title: 'a repeated clause goes',
    code: 'VOC-03',
    text: 'application {\n  system X "x" {\n    level 3\n    // as decided\n    level 3\n  }\n}\n',
    fixed: 'application {\n  system X "x" {\n    level 3\n    // as decided\n  }\n}\n',
  },
  {
    title: 'a copy of a declaration goes',
    code: 'REF-03',
    text: 'business {\n  agency A "a" { code "G22" }\n  agency A "a" { code "G22" }\n}\n',
    fixed: 'business {\n  agency A "a" { code "G22" }\n}\n',
  },
];

describe('a text is as its author wants it after the fix of a finding', () => {
  test.each(examples.map((example) => [example.title, example] as const))(
    '%s',
    async (_, { code, text, fixed: want }) => {
      const result = await fixed({ 'main.govarch': text }, code);
      expect(result.texts).toEqual({ 'main.govarch': want });
      expect(told(result.after)).toEqual([]);
    },
  );

  test('an element is declared in the file of its section', async () => {
    const files = {
      'systems.govarch': 'ứng dụng {\n  hệ thống X "x" { chủ quản VanPhong }\n}\n',
      'agencies.govarch': 'nghiệp vụ {\n    cơ quan BoNoiVu "Bộ Nội vụ"\n}\n',
    };
    const result = await fixed(files, 'REF-01');
    expect(result.texts).toEqual({
      'agencies.govarch': 'nghiệp vụ {\n    cơ quan BoNoiVu "Bộ Nội vụ"\n    cơ quan VanPhong\n}\n',
    });
    expect(told(result.after)).toEqual([]);
  });

  test('where the vocabulary allows several kinds, each is offered', async () => {
    const files = { 'main.govarch': 'application {\n  system X "x" { owner Board }\n}\n' };
    const result = await fixed(files, 'REF-01', { title: 'Declare the governance-body “Board”' });
    expect(result.texts['main.govarch']).toContain('governance {\n  governance-body Board\n}\n');
    expect(told(result.after)).toEqual([]);
  });
});

describe('a dependency is added to govarch.json', () => {
  const national = {
    'national/govarch.json': '{ "name": "quoc-gia" }',
    'national/main.govarch': 'ứng dụng { nền tảng NDXP "n" }\n',
  };
  const own = (config: string, name: string) => ({
    ...national,
    'own/govarch.json': config,
    'own/main.govarch': `ứng dụng {\n  hệ thống Alpha "x"\n  luồng L Alpha -> ${name}\n}\n`,
  });

  test.each([
    [
      'with the comments and the indentation of the file',
      '{\n    // ours\n    "name": "vpcp", // short\n    "language": "vi"\n}\n',
      '{\n    // ours\n    "name": "vpcp", // short\n    "language": "vi",\n    "dependencies": {\n        "quoc-gia": "../national"\n    }\n}\n',
    ],
    [
      'beside those that are there',
      '{\n  "name": "vpcp",\n  "dependencies": {\n    "other": "../national"\n  }\n}\n',
      '{\n  "name": "vpcp",\n  "dependencies": {\n    "other": "../national",\n    "quoc-gia": "../national"\n  }\n}\n',
    ],
    [
      'with line breaks of Windows',
      '{\r\n\t"name": "vpcp"\r\n}\r\n',
      '{\r\n\t"name": "vpcp",\r\n\t"dependencies": {\r\n\t\t"quoc-gia": "../national"\r\n\t}\r\n}\r\n',
    ],
  ])('%s', async (_, config, want) => {
    const result = await fixed(own(config, 'quoc-gia::NDXP'), 'REF-04', { open: ['own', 'national'] });
    expect(result.texts).toEqual({ 'own/govarch.json': want });
    expect(told(result.after)).toEqual([]);
  });

  test('and the name written with its alias, where it stood without', async () => {
    const result = await fixed(own('{ "name": "vpcp" }', 'NDXP'), 'REF-01', { open: ['own', 'national'] });
    expect(result.title).toBe('Use “NDXP” of the project “quoc-gia”, and depend on that project');
    expect(result.texts['own/main.govarch']).toContain('Alpha -> quoc-gia::NDXP');
    expect(JSON.parse(result.texts['own/govarch.json']!)).toEqual({
      name: 'vpcp',
      dependencies: { 'quoc-gia': '../national' },
    });
    expect(told(result.after)).toEqual([]);
  });

  test('not into one that is broken, and not where there is none', async () => {
    await expect(fixed(own('{ "name": "vpcp", ', 'NDXP'), 'REF-01', { open: ['own', 'national'] })).rejects.toThrow(
      'has errors; correct them first',
    );
    const { 'own/govarch.json': _, ...files } = own('', 'NDXP');
    await expect(fixed(files, 'REF-01', { open: ['own', 'national'] })).rejects.toThrow('has no `govarch.json`');
  });
});

describe('edits that cannot be made say why', () => {
  const files = {
    'national/govarch.json': '{ "name": "quoc-gia" }',
    'national/main.govarch': 'ứng dụng {\n  nền tảng NDXP "n"\n}\n',
    'own/govarch.json': '{ "name": "vpcp", "dependencies": { "qg": "../national" } }',
    'own/main.govarch': 'nghiệp vụ {\n  cơ quan A "a"\n}\n',
  };

  test('an element of a dependency is not ours to change, but a relation of it can be written from our side', async () => {
    const { edited } = await import('./edited.js');
    const target = 'vpcp::A';
    const source = 'quoc-gia::NDXP';
    const outside = await edited(
      files,
      [{ type: 'add-attribute', element: source, attribute: { id: 'level', values: [{ type: 'number', number: 4 }] } }],
      { open: ['own'] },
    );
    expect(outside).toEqual({
      refusal:
        '`NDXP` belongs to the project `quoc-gia`, which is used as a dependency only; open that project to edit it.',
    });
    const inverse = await edited(files, [{ type: 'add-relation', source, relation: { kind: 'owner', target } }], {
      open: ['own'],
    });
    expect(inverse).toEqual({
      texts: { 'own/main.govarch': 'nghiệp vụ {\n  cơ quan A "a" {\n    là chủ quản của qg::NDXP\n  }\n}\n' },
    });
  });

  test('an element that is gone', async () => {
    const { edited } = await import('./edited.js');
    expect(await edited(files, [{ type: 'remove-element', element: 'vpcp::B' }])).toEqual({
      refusal: 'Nothing is left to edit of `B`, as the model has changed; start again from the model as it is now.',
    });
  });
});
