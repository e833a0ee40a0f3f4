import type { ModelEdit } from '@govarch/model/edits';
import type { AttributeValue } from '@govarch/model/model';
import type { AttributeId, KindId, RelationId } from '@govarch/model/vocabulary';
import { describe, expect, test } from 'vitest';
import { edited, editedText, id } from './edited.js';

const level = (value: number, element = 'X'): ModelEdit =>
  attribute('level', { type: 'number', number: value }, element);

function attribute(name: AttributeId, value: AttributeValue, element = 'X'): ModelEdit {
  return { type: 'add-attribute', element: id(element), attribute: { id: name, values: [value] } };
}

function relation(kind: RelationId, target: string, source = 'X'): ModelEdit {
  return { type: 'add-relation', source: id(source), relation: { kind, target: id(target) } };
}

function agency(name: string, near?: string): ModelEdit {
  return { type: 'add-element', project: 'workspace', ...(near ? { near } : {}), element: { kind: 'agency', name } };
}

const owner = relation('owner', 'A');

describe('a clause is written in the style of the file', () => {
  test.each([
    ['an element without a body gets one', 'system X "x"', 'system X "x" {\n  level 3\n}'],
    ['a body on one line stays on it', 'system X { description "y" }', 'system X { description "y" level 3 }'],
    ['an empty body is filled', 'system X {}', 'system X {\n  level 3\n}'],
    ['an empty body of two lines is filled', 'system X {\n}', 'system X {\n  level 3\n}'],
    [
      'clauses stand before what the element contains, and comments stay with their lines',
      'system X {\n  description "n" // why\n\n  // parts\n  module M "m"\n}',
      'system X {\n  description "n" // why\n  level 3\n\n  // parts\n  module M "m"\n}',
    ],
    ['a comment in an empty body stays', 'system X {\n  // to be done\n}', 'system X {\n  level 3\n  // to be done\n}'],
    [
      'a comment behind the head stays behind the body',
      'system X "x" // in use',
      'system X "x" {\n  level 3\n} // in use',
    ],
    [
      'a body that would grow too long for its line is spread over several',
      'system X { description "A note that fills all of the line, so that nothing more can be written on the line" }',
      'system X {\n  description "A note that fills all of the line, so that nothing more can be written on the line"\n  level 3\n}',
    ],
    [
      'statements that share a line are parted where the new one stands',
      'system X {\n  description "n"  module M "m"\n}',
      'system X {\n  description "n"\n  level 3\n  module M "m"\n}',
    ],
    [
      'a body looks like those beside it',
      'system Y { level 2 }\nsystem X "x"',
      'system Y { level 2 }\nsystem X "x" { level 3 }',
    ],
    [
      'what could not be read stays in one piece',
      'system X {\n  remark "n"\n  owner "n" A\n}',
      'system X {\n  remark "n"\n  owner "n" A\n  level 3\n}',
    ],
    ['a forgotten brace is no hindrance', 'system X {\n  description "n"', 'system X {\n  description "n"\n  level 3'],
  ])('%s', async (_, before, after) => {
    const inSection = (text: string) => `application {\n${text.replace(/^/gm, '  ')}\n}\n`;
    const unindented = (text: string) => text.replace(/^ {2}/gm, '');
    const result = await editedText(inSection(before), level(3));
    expect(unindented(result)).toBe(unindented(inSection(after)));
  });

  test.each([
    ['tabs', '\t'],
    ['four blanks', '    '],
    ['three blanks', '   '],
  ])('indentation by %s', async (_, indent) => {
    const before = `application {\n${indent}system X "x" {\n${indent}${indent}module M "m"\n${indent}}\n}\n`;
    const inModule = attribute('description', { type: 'text', text: { vi: 'n' } }, 'X.M');
    expect(await editedText(before, level(3), inModule)).toBe(
      `application {\n${indent}system X "x" {\n${indent}${indent}level 3\n${indent}${indent}module M "m" {\n` +
        `${indent}${indent}${indent}description "n"\n${indent}${indent}}\n${indent}}\n}\n`,
    );
  });

  test('line breaks of Windows', async () => {
    const result = await editedText('application {\r\n  system X "x"\r\n}\r\n', level(3), agency('A'), owner);
    expect(result.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(result).toContain('  system X "x" {\r\n    level 3\r\n    owner A\r\n  }\r\n');
  });

  test('words in the language of the neighbours, in a file of both', async () => {
    const text = `nghiệp vụ { cơ quan A "a" }
application {
  system X "x"
  hệ thống Y "y" {
    mô tả "n"
  }
}
`;
    expect(await editedText(text, owner, relation('owner', 'A', 'Y'))).toBe(`nghiệp vụ { cơ quan A "a" }
application {
  system X "x" {
    owner A
  }
  hệ thống Y "y" {
    mô tả "n"
    chủ quản A
  }
}
`);
  });

  test('words of the project where the file shows no language', async () => {
    expect(await editedText('', agency('A'))).toBe('nghiệp vụ {\n  cơ quan A\n}\n');
  });

  test('dates with the day first where the file writes them so', async () => {
    const text = 'business { agency A "a" { from 01/02/2020 } }\napplication { system X "x" }\n';
    const dated: ModelEdit = {
      type: 'add-relation',
      source: id('X'),
      relation: { kind: 'owner', target: id('A'), validity: { from: '2021-07-01', to: '2022-06-30' } },
    };
    expect(await editedText(text, dated)).toContain('system X "x" { owner A { from 01/07/2021 to 30/06/2022 } }');
  });
});

describe('values are read as they were meant', () => {
  test.each<[string, ModelEdit, string]>([
    ['an enumeration', attribute('state', { type: 'enumeration', value: 'retired' }), 'trạng thái ngừng sử dụng'],
    ['a flag', attribute('illustrative', { type: 'boolean', boolean: true }), 'minh họa'],
    [
      'a text with quotes of both kinds and a backslash',
      attribute('description', { type: 'text', text: { vi: 'Tên “cũ” "x" \\ y' } }),
      'mô tả "Tên \\“cũ\\” \\"x\\" \\\\ y"',
    ],
    [
      'a text in two languages',
      attribute('description', { type: 'text', text: { vi: 'một', en: 'one' } }),
      'mô tả { vi "một" en "one" }',
    ],
    ['a date', attribute('from', { type: 'date', date: '2025-03-01' }), 'từ 2025-03-01'],
  ])('%s', async (_, edit, written) => {
    const text = 'ứng dụng {\n  hệ thống X "x" {\n  }\n}\n';
    const result = await editedText(text, edit);
    expect(result).toBe(`ứng dụng {\n  hệ thống X "x" {\n    ${written}\n  }\n}\n`);
    expect(await valuesIn(result)).toEqual((edit as Extract<ModelEdit, { type: 'add-attribute' }>).attribute.values);
  });

  test('money in a round multiple', async () => {
    const text = 'chuyển đổi {\n  dự án D "d" {\n  }\n}\n';
    const cost = attribute('cost', { type: 'money', amount: 12_500_000_000, currency: 'VND' }, 'D');
    expect(await editedText(text, cost)).toBe(text.replace('{\n  }', '{\n    kinh phí 12,5 tỷ đồng\n  }'));
  });

  async function valuesIn(text: string) {
    const { modelOf } = await import('@govarch/language/testing');
    const { model, findings } = await modelOf(text);
    expect(findings.map(({ message }) => message.en)).toEqual([]);
    return model.element(id('X'))!.attributes[0]!.values;
  }
});

describe('what is there is changed in its place', () => {
  const text = `business {
  agency A "a"
  agency B "b"
  agency C "c"
}
application {
  system X "x" {
    level 2 // by decision 12
    owner A, B { from 2020-01-01 }

    operator A
  }
}
`;

  test('an attribute gets another value and keeps its comment', async () => {
    const edit: ModelEdit = {
      type: 'change-attribute',
      element: id('X'),
      attribute: 'level',
      values: [{ type: 'number', number: 3 }],
    };
    expect(await editedText(text, edit)).toBe(text.replace('level 2 //', 'level 3 //'));
  });

  test('an attribute goes, and its comment stays', async () => {
    const edit: ModelEdit = { type: 'remove-attribute', element: id('X'), attribute: 'level' };
    expect(await editedText(text, edit)).toBe(text.replace('level 2 //', '//'));
  });

  test.each([
    ['A', 'owner B {'],
    ['B', 'owner A {'],
  ])('%s is taken out of a list', async (target, left) => {
    const edit: ModelEdit = { type: 'remove-relation', source: id('X'), relation: 'owner', target: id(target) };
    expect(await editedText(text, edit)).toBe(text.replace('owner A, B {', left));
  });

  test('with the last of a list its clause goes', async () => {
    const edits = ['A', 'B'].map(
      (target): ModelEdit => ({ type: 'remove-relation', source: id('X'), relation: 'owner', target: id(target) }),
    );
    expect(await editedText(text, ...edits)).toBe(text.replace('    owner A, B { from 2020-01-01 }\n', ''));
  });

  test('a clause that stands between empty lines leaves one of them', async () => {
    const edit: ModelEdit = { type: 'remove-relation', source: id('X'), relation: 'operator', target: id('A') };
    expect(await editedText(text, edit)).toBe(text.replace('\n\n    operator A', ''));
  });

  test('a relation leads to another element', async () => {
    const edit: ModelEdit = {
      type: 'replace-target',
      source: id('X'),
      relation: 'operator',
      target: id('A'),
      by: id('C'),
    };
    expect(await editedText(text, edit)).toBe(text.replace('operator A', 'operator C'));
  });

  test('one that is in the list already is not written twice', async () => {
    const edit: ModelEdit = {
      type: 'replace-target',
      source: id('X'),
      relation: 'owner',
      target: id('A'),
      by: id('B'),
    };
    expect(await editedText(text, edit)).toBe(text.replace('owner A, B', 'owner B'));
  });

  test('a further target is added to a list, and beside a single one gets a clause of its own', async () => {
    const list =
      'business { agency A "a"  agency B "b"  agency C "c" }\napplication {\n  system X "x" {\n    owner A, B\n    operator A\n  }\n}\n';
    expect(await editedText(list, relation('owner', 'C'), relation('operator', 'C'))).toBe(
      list.replace('owner A, B', 'owner A, B, C').replace('operator A\n', 'operator A\n    operator C\n'),
    );
  });

  test('a relation that is written from its target is moved to its source', async () => {
    const inverse =
      'business {\n  agency A "a" {\n    owns X\n  }\n  agency B "b"\n}\napplication {\n  system X "x"\n}\n';
    const edit: ModelEdit = {
      type: 'replace-target',
      source: id('X'),
      relation: 'owner',
      target: id('A'),
      by: id('B'),
    };
    expect(await editedText(inverse, edit)).toBe(
      'business {\n  agency A "a"\n  agency B "b"\n}\napplication {\n  system X "x" {\n    owner B\n  }\n}\n',
    );
  });

  test.each([
    ['by the name where it is named', 'performed by A', 'performed by B', '', ''],
    ['by a clause of the other where it says so itself', '', '', ' { performs F }', ' { performs F }'],
  ])('a relation starts at another element, %s', async (_, inverse, inverseAfter, own, ownAfter) => {
    const text = (ofF: string, ofA: string, ofB: string): string =>
      `business {\n  agency A "a"${ofA}\n  agency B "b"${ofB}\n  function F "f"${ofF && ` { ${ofF} }`}\n}\n`;
    const edit: ModelEdit = {
      type: 'replace-source',
      source: id('A'),
      relation: 'performs',
      target: id('F'),
      by: id('B'),
    };
    expect(await editedText(text(inverse, own, ''), edit)).toBe(text(inverseAfter, '', ownAfter));
  });

  test.each([
    [['A', 'B'], 'P.B -> P.C'],
    [['B', 'C'], 'P.A -> P.B'],
  ])('a path loses the step %j', async ([source, target], left) => {
    const process = (path: string) =>
      `business {\n  process P "p" {\n    start A "a"\n    step B "b"\n    end C "c"\n    ${path}\n  }\n}\n`;
    const edit: ModelEdit = {
      type: 'remove-relation',
      source: id(`P.${source}`),
      relation: 'sequence',
      target: id(`P.${target}`),
    };
    expect(await editedText(process('P.A -> P.B -> P.C'), edit)).toBe(process(left));
  });

  test.each<[string, ModelEdit, string]>([
    [
      'an attribute changes on the head line where it stands',
      {
        type: 'change-attribute',
        element: id('P.S'),
        attribute: 'duration',
        values: [{ type: 'number', number: 5, unit: 'working-day' }],
      },
      'step S "s" by A duration 5 working days using X',
    ],
    [
      'an attribute goes from the head line',
      { type: 'remove-attribute', element: id('P.S'), attribute: 'duration' },
      'step S "s" by A using X',
    ],
    [
      'a link goes with the last that it names',
      { type: 'remove-relation', source: id('A'), relation: 'performs', target: id('P.S') },
      'step S "s" duration 3 days using X',
    ],
    [
      'who performs a step is another',
      { type: 'replace-name', at: { document: 'file:///workspace/main.govarch', start: 77, end: 78 }, by: id('B') },
      'step S "s" by B duration 3 days using X',
    ],
  ])('%s', async (_, edit, head) => {
    const text = (step: string): string =>
      `business {\n  agency A "a"\n  agency B "b"\n  process P "p" {\n    ${step}\n  }\n}\napplication { system X "x" }\n`;
    expect(await editedText(text('step S "s" by A duration 3 days using X'), edit)).toBe(text(head));
  });

  test('a body that is left empty goes', async () => {
    const edit: ModelEdit = { type: 'remove-attribute', element: id('X'), attribute: 'level' };
    expect(await editedText('application { system X "x" { level 3 } }', edit)).toBe('application { system X "x" }');
    expect(await editedText('application { system X "x" }\nextend X { level 3 }\n', edit)).toBe(
      'application { system X "x" }\n',
    );
  });
});

describe('elements are declared in the right place', () => {
  test('behind the last of their kind, with an empty line where the others have one', async () => {
    const text = `business {
  agency A "a"

  agency B "b" {
    unit U "u"
  }

  process P "p"
}
`;
    const unit: ModelEdit = {
      type: 'add-element',
      project: 'workspace',
      parent: id('B'),
      element: { kind: 'unit', name: 'V', title: { vi: 'Đơn vị' } },
    };
    expect(await editedText(text, agency('C'), unit)).toBe(`business {
  agency A "a"

  agency B "b" {
    unit U "u"
    unit V "Đơn vị"
  }

  agency C

  process P "p"
}
`);
  });

  test('in a new section in the order of sections, both of two in the same one', async () => {
    const text = '// Systems\napplication {\n  system X "x"\n}\n';
    expect(await editedText(text, agency('A'), agency('B'), owner)).toBe(
      '// Systems\nbusiness {\n  agency A\n  agency B\n}\n\napplication {\n  system X "x" {\n    owner A\n  }\n}\n',
    );
  });

  test('in the file that has most of the kind, unless the one at hand has the section', async () => {
    const files = {
      'a.govarch': 'application {\n  system X "x"\n}\n',
      'b.govarch': 'business {\n  process P "p"\n}\n',
      'c.govarch': 'business {\n  agency C "c"\n}\n',
    };
    expect(await edited(files, [agency('A', 'file:///workspace/a.govarch')])).toEqual({
      texts: { 'c.govarch': 'business {\n  agency C "c"\n  agency A\n}\n' },
    });
    expect(await edited(files, [agency('A', 'file:///workspace/b.govarch')])).toEqual({
      texts: { 'b.govarch': 'business {\n  process P "p"\n  agency A\n}\n' },
    });
  });

  test('with all that is in them', async () => {
    const edit: ModelEdit = {
      type: 'add-element',
      project: 'workspace',
      element: {
        kind: 'entity',
        name: 'HoSo',
        title: { vi: 'Hồ sơ' },
        attributes: [{ id: 'description', values: [{ type: 'text', text: { vi: 'n' } }] }],
        children: [
          { kind: 'field', name: 'Ma', fieldType: { primitive: 'text', sizes: [20] }, title: { vi: 'Mã' } },
          { kind: 'field', name: 'Cha', fieldType: { entity: id('HoSo'), cardinality: { minimum: 0, maximum: 1 } } },
        ],
      },
    };
    expect(await editedText('', edit)).toBe(
      'dữ liệu {\n  thực thể HoSo "Hồ sơ" {\n    mô tả "n"\n    trường Ma : văn bản(20) "Mã"\n    trường Cha : HoSo[0..1]\n  }\n}\n',
    );
  });

  test('a kind of the project in its own words', async () => {
    const microservice = {
      is: 'module',
      vi: 'vi dịch vụ',
      en: 'microservice',
      attributes: { runtime: { type: 'text', vi: 'nền chạy', en: 'runtime' } },
    };
    const files = {
      'p/govarch.json': JSON.stringify({ name: 'p', kinds: { microservice } }),
      'p/a.govarch': 'ứng dụng {\n  hệ thống X "x" {\n    phân hệ M "m"\n  }\n}\n',
    };
    const edit: ModelEdit = {
      type: 'add-element',
      project: 'p',
      parent: 'p::X',
      element: {
        kind: 'microservice' as KindId,
        name: 'S',
        attributes: [{ id: 'runtime' as AttributeId, values: [{ type: 'text', text: { vi: 'JVM' } }] }],
      },
    };
    expect(await edited(files, [edit])).toEqual({
      texts: {
        'p/a.govarch': files['p/a.govarch'].replace(
          'phân hệ M "m"\n',
          'phân hệ M "m"\n    vi dịch vụ S {\n      nền chạy "JVM"\n    }\n',
        ),
      },
    });
  });

  test('a kind that the project does not know is refused', async () => {
    const element = { kind: 'microservice' as KindId, name: 'S' };
    expect(await editedText('', { type: 'add-element', project: 'workspace', element })).toMatch(
      /^\[The project `workspace` has no kind `microservice`/,
    );
  });

  test('flows with their ends on the head', async () => {
    const edit: ModelEdit = {
      type: 'add-element',
      project: 'workspace',
      element: {
        kind: 'flow',
        name: 'L',
        title: { vi: 'Luồng' },
        relations: [
          { kind: 'flow-from', target: id('X') },
          { kind: 'flow-to', target: id('Y') },
          { kind: 'flow-via', target: id('Z') },
        ],
      },
    };
    const text = 'application {\n  system X "x"\n  system Y "y"\n  platform Z "z"\n}\n';
    const result = await editedText(text, edit);
    expect(result).toBe(text.replace('"z"\n', '"z"\n  flow L "Luồng" X -> Y via Z\n'));
  });

  test('names are as short as they lead to the element, and escaped where they read like a word', async () => {
    const text = `business {
  agency A "a" { unit U "u" }
  agency B "b" { unit U "u" }
  agency C "c" { unit W "w" }
}
application {
  system X "x" {
    description "n"
  }
}
`;
    const edits = [relation('operator', 'B.U'), relation('operator', 'C.W'), agency('level')];
    expect(await editedText(text, ...edits)).toBe(
      text
        .replace('description "n"\n', 'description "n"\n    operator B.U\n    operator W\n')
        .replace('"w" }\n', '"w" }\n  agency ^level\n'),
    );
  });

  test('a declaration goes with what extends it and leaves the comment that parts it', async () => {
    const text = `business {
  agency A "a"

  agency B "b" {
    unit U "u"
  }

  process P "p"
}

extend B { description "n" }
`;
    expect(await editedText(text, { type: 'remove-element', element: id('B') })).toBe(
      'business {\n  agency A "a"\n\n  process P "p"\n}\n',
    );
  });

  test('the second of two declarations of a name goes alone', async () => {
    const text = 'business {\n  agency A "first"\n  agency A "second"\n}\n';
    expect(await editedText(text, { type: 'remove-element', element: `${id('A')}~2` })).toBe(
      'business {\n  agency A "first"\n}\n',
    );
  });

  test('a new name is written wherever the element is named', async () => {
    const text =
      'business { agency B "b" { unit U "u" } }\nextend B { description "n" }\napplication { system X "x" { operator B.U } }\n';
    expect(await editedText(text, { type: 'rename-element', element: id('B'), name: 'C' })).toBe(
      text.replaceAll(/\bB\b/g, 'C'),
    );
  });
});

describe('a declaration is moved', () => {
  const text = `business {
  agency A "a" {
    // the office
    unit U "u" {
      unit V "v"
    }
  }
  agency B "b"
}
application {
  system X "x" {
    operator A.U
    owner U.V
  }
}
`;

  test('with its comments, and names that went through its old place follow', async () => {
    expect(await editedText(text, { type: 'move-element', element: id('A.U'), parent: id('B') })).toBe(`business {
  agency A "a" {
  }
  agency B "b" {
    // the office
    unit U "u" {
      unit V "v"
    }
  }
}
application {
  system X "x" {
    operator B.U
    owner U.V
  }
}
`);
  });

  test('with what other edits write into it', async () => {
    const note = attribute('description', { type: 'text', text: { vi: 'n' } }, 'A.U.V');
    const result = await editedText(text, note, { type: 'move-element', element: id('A.U'), parent: id('B') });
    expect(result).toContain('    unit U "u" {\n      unit V "v" {\n        description "n"\n      }\n    }\n  }\n}\n');
  });

  test('into another file, in its indentation', async () => {
    const files = {
      'a.govarch': 'business {\n  agency A "a" {\n    unit U "u" {\n      description "n"\n    }\n  }\n}\n',
      'b.govarch': 'business {\n\tagency B "b" {\n\t\tdescription "n"\n\t}\n}\n',
    };
    const result = await edited(files, [{ type: 'move-element', element: id('A.U'), parent: id('B') }]);
    expect(result).toEqual({
      texts: {
        'a.govarch': 'business {\n  agency A "a" {\n  }\n}\n',
        'b.govarch':
          'business {\n\tagency B "b" {\n\t\tdescription "n"\n\t\tunit U "u" {\n\t\t\tdescription "n"\n\t\t}\n\t}\n}\n',
      },
    });
  });

  test('not into itself', async () => {
    const edit: ModelEdit = { type: 'move-element', element: id('A.U'), parent: id('A.U.V') };
    expect(await editedText(text, edit)).toMatch(/^\[`A\.U` cannot be moved into itself/);
  });
});
