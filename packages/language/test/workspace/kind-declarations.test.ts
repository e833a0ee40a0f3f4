import { describe, expect, test } from 'vitest';
import { readConfig } from '../../src/workspace/project-config.js';
import { ownKinds } from './own-kinds.js';

const read = (config: object) => readConfig(JSON.stringify(config, undefined, 2), 'p');
/** A kind that is right, changed in some keys. */
const microservice = (changes: object = {}) => ({ is: 'module', vi: 'dịch vụ vi mô', en: 'microservice', ...changes });
const attribute = (changes: object = {}) => ({ vi: 'nền chạy', en: 'runtime', ...changes });

/** The findings of a text with their codes and what they point at; and the kinds that are left. */
function told(text: string): { found: string[]; kinds: string[] } {
  const { config, problems } = readConfig(text, 'p');
  const found = problems.map(
    ({ message, start, end }) => `${message.code} ${text.slice(start, end).replace(/\s+/g, ' ')}`,
  );
  return { found, kinds: config.kinds.map(({ id }) => id) };
}

const toldOf = (kinds: object) => told(JSON.stringify({ kinds }, undefined, 2));
const ofMicroservice = (changes: object) => toldOf({ microservice: microservice(changes) });
const ofAttribute = (changes: object) => ofMicroservice({ attributes: { runtime: attribute(changes) } });
const suggestionsOf = (kinds: object) => read({ kinds }).problems.map(({ message }) => message.suggestions);

describe('a kind of a project’s own', () => {
  test('has all that its declaration says', () => {
    const { config, problems } = read(ownKinds);
    expect(problems).toEqual([]);
    const { kinds } = ownKinds;
    expect(config.kinds).toEqual([
      {
        id: 'microservice',
        is: 'module',
        words: { vi: 'dịch vụ vi mô', en: 'microservice' },
        documentation: kinds.microservice.documentation,
        section: 'application',
        parents: ['system', 'platform', 'service-mesh'],
        attributes: [
          {
            id: 'runtime',
            words: { vi: 'nền chạy', en: 'runtime' },
            type: 'text',
            list: false,
            required: true,
            values: [],
          },
          {
            id: 'replicas',
            words: { vi: 'số bản chạy', en: 'replicas' },
            type: 'number',
            list: false,
            required: false,
            values: [],
          },
          {
            id: 'monthly-cost',
            words: { vi: 'chi phí tháng', en: 'monthly-cost' },
            type: 'money',
            list: false,
            required: false,
            values: [],
          },
          {
            id: 'first-release',
            words: { vi: 'phát hành lần đầu', en: 'first-release' },
            type: 'date',
            list: false,
            required: false,
            values: [],
          },
          {
            id: 'stateless',
            words: { vi: 'không trạng thái', en: 'stateless' },
            type: 'boolean',
            list: false,
            required: false,
            values: [],
          },
          {
            id: 'call-protocol',
            words: { vi: 'giao thức gọi', en: 'call-protocol' },
            documentation: { vi: 'Cách các phần khác gọi đến.', en: 'How others call it.' },
            type: 'enumeration',
            list: true,
            required: false,
            values: [
              { id: 'rest', words: { vi: 'REST', en: 'REST' } },
              { id: 'message', words: { vi: 'thông điệp', en: 'message' } },
            ],
          },
        ],
        icon: 'hexagon',
        archimate: 'ApplicationFunction',
      },
      { id: 'service-mesh', is: 'platform', words: { vi: 'lưới dịch vụ', en: 'service mesh' }, attributes: [] },
      { id: 'gateway2', is: 'microservice', words: { vi: 'cổng vi mô', en: 'micro gateway' }, attributes: [] },
    ]);
  });

  test('is the same however the file lays it out', () => {
    const spread = readConfig(JSON.stringify(ownKinds, undefined, 4).normalize('NFD'), 'p').config.kinds;
    expect(JSON.stringify(spread)).toBe(JSON.stringify(read(ownKinds).config.kinds));
  });

  test('stands after its base, wherever the file has it', () => {
    const { found, kinds } = toldOf({
      c: { is: 'b', vi: 'loại xê', en: 'see' },
      a: { is: 'system', vi: 'loại a', en: 'ay' },
      b: { is: 'a', vi: 'loại bê', en: 'bee' },
    });
    expect({ found, kinds }).toEqual({ found: [], kinds: ['a', 'b', 'c'] });
  });

  test('has the documentation of the one language in which it is written', () => {
    const { config } = read({ kinds: { x: microservice({ documentation: { vi: 'Nhỏ.' } }) } });
    expect(config.kinds[0]?.documentation).toEqual({ vi: 'Nhỏ.', en: 'Nhỏ.' });
  });

  test('may have an attribute that another kind has, with a type of its own', () => {
    const { found, kinds } = toldOf({
      microservice: microservice({ attributes: { runtime: attribute() } }),
      mesh: { is: 'platform', vi: 'lưới', en: 'mesh', attributes: { runtime: attribute({ type: 'number' }) } },
    });
    expect({ found, kinds }).toEqual({ found: [], kinds: ['microservice', 'mesh'] });
  });

  test.each(['mục tiêu', 'tổ chức', 'quy trình nghiệp vụ 2'])(
    'may have the word %s, which means something else elsewhere',
    (vi) => {
      // `mục tiêu` is left to the core: it begins a statement there.
      expect(ofMicroservice({ vi }).found).toEqual(vi === 'mục tiêu' ? ['PRJ-37 "mục tiêu"'] : []);
    },
  );
});

describe('a base that cannot be used', () => {
  test.each([
    ['is misspelt', 'modul', 'PRJ-31 "modul"', ['"module"']],
    ['is given by its word', 'hệ thống', 'PRJ-31 "hệ thống"', ['"system"']],
    ['is not there', 'xyz-abc', 'PRJ-31 "xyz-abc"', undefined],
    ['is a step', 'step', 'PRJ-32 "step"', undefined],
    ['is a gateway', 'gateway', 'PRJ-32 "gateway"', undefined],
    ['is a flow', 'flow', 'PRJ-32 "flow"', undefined],
    ['is a field', 'field', 'PRJ-32 "field"', undefined],
    ['is a responsibility', 'responsibility', 'PRJ-32 "responsibility"', undefined],
    ['is the architecture', 'architecture', 'PRJ-32 "architecture"', undefined],
    ['is a group of kinds', 'party', 'PRJ-31 "party"', undefined],
  ])('%s', (_, is, finding, suggestions) => {
    expect(ofMicroservice({ is })).toEqual({ found: [finding], kinds: [] });
    expect(suggestionsOf({ microservice: microservice({ is }) })).toEqual([suggestions]);
  });

  test.each([
    ['step', 'cách viết riêng', 'syntax of their own'],
    ['architecture', 'chỉ có một kiến trúc', 'one architecture'],
  ])('says why: %s', (is, vi, en) => {
    const [problem] = read({ kinds: { x: microservice({ is }) } }).problems;
    expect(problem?.message.message.vi).toContain(vi);
    expect(problem?.message.message.en).toContain(en);
  });

  test('is a misspelt kind of the project', () => {
    const kinds = { microservice: microservice(), gate: { is: 'micro-service', vi: 'cổng vi mô', en: 'gate' } };
    expect(toldOf(kinds)).toEqual({ found: ['PRJ-31 "micro-service"'], kinds: ['microservice'] });
    expect(suggestionsOf(kinds)).toEqual([['"microservice"']]);
  });

  test('is the kind itself', () => {
    expect(ofMicroservice({ is: 'microservice' })).toEqual({ found: ['PRJ-33 "microservice"'], kinds: [] });
  });

  test('is one of a circle, which is told once, and the rest stays', () => {
    const kinds = {
      x: { is: 'b', vi: 'loại ích', en: 'ex' },
      a: { is: 'c', vi: 'loại a', en: 'ay' },
      b: { is: 'a', vi: 'loại bê', en: 'bee' },
      c: { is: 'b', vi: 'loại xê', en: 'see' },
      good: { is: 'system', vi: 'loại tốt', en: 'good' },
    };
    expect(toldOf(kinds)).toEqual({ found: ['PRJ-33 "c"'], kinds: ['good'] });
    expect(read({ kinds }).problems[0]?.message.message.en).toContain('`a` → `c` → `b` → `a`');
  });

  test('is wrong, and what is built on it says nothing more', () => {
    expect(
      toldOf({
        a: { is: 'systm', vi: 'loại a', en: 'ay', attributes: { runtime: attribute() } },
        b: { is: 'a', vi: 'loại bê', en: 'bee' },
        c: { is: 'module', vi: 'loại xê', en: 'see', parents: ['a', 'system'] },
      }),
    ).toEqual({ found: ['PRJ-31 "systm"'], kinds: ['c'] });
  });
});

describe('a word that cannot be used', () => {
  test.each([
    ['is a kind', 'hệ thống', 'loại `hệ thống`'],
    ['is a kind in capital letters', 'Hệ Thống', 'loại `hệ thống`'],
    ['is a kind, half composed', 'hệ thống'.normalize('NFD'), 'loại `hệ thống`'],
    ['is a kind of the other language', 'system', 'loại `hệ thống`'],
    ['is a section', 'công nghệ', 'mục `công nghệ`'],
    ['is a step', 'bước', 'loại `bước`'],
    ['is a flow', 'luồng', 'loại `luồng`'],
    ['is an attribute', 'mô tả', 'thuộc tính `mô tả`'],
    ['is an attribute without values', 'không công bố', 'thuộc tính `không công bố`'],
    ['is a relation', 'chủ quản', 'quan hệ `chủ quản`'],
    ['is a relation read backwards', 'là chủ quản của', 'quan hệ `là chủ quản của`'],
    ['is a word of the syntax', 'bổ sung', 'từ `bổ sung` của cú pháp'],
    ['leads a selection', 'trong đó', 'từ `trong đó` của cú pháp'],
    ['is a link', 'qua', 'từ `qua` của cú pháp'],
    ['has the tone mark elsewhere', 'ảo hoá văn bản', undefined],
  ])('%s: %s', (_, vi, meaning) => {
    const { problems, config } = read({ kinds: { microservice: microservice({ vi }) } });
    expect(problems.map(({ message }) => message.code)).toEqual(meaning === undefined ? [] : ['PRJ-37']);
    if (meaning !== undefined) {
      expect(problems[0]?.message.message.vi).toContain(`đã là ${meaning}.`);
      expect(config.kinds[0]?.words).toEqual({ vi: 'microservice', en: 'microservice' });
    }
  });

  test.each([
    ['another placement of the tone mark', 'Trung tâm hóa đơn', 'trung tâm hoá đơn'],
    ['another Unicode form', 'trạm quan trắc', 'trạm quan trắc'.normalize('NFD')],
    ['capital letters', 'trạm BTS', 'trạm bts'],
  ])('is that of another kind of the project, with %s', (_, first, second) => {
    const { found, kinds } = toldOf({
      a: { is: 'system', vi: first, en: 'ay' },
      b: { is: 'system', vi: second, en: 'bee' },
    });
    expect({ found, kinds }).toEqual({ found: [`PRJ-37 "${second}"`], kinds: ['a', 'b'] });
  });

  test('is that of an attribute, and the other way round', () => {
    expect(ofAttribute({ vi: 'dịch vụ vi mô' }).found).toEqual(['PRJ-37 "dịch vụ vi mô"']);
    expect(ofAttribute({ vi: 'chủ quản' }).found).toEqual(['PRJ-37 "chủ quản"']);
  });

  test('leaves the kind out where it has no other', () => {
    expect(ofMicroservice({ vi: 'hệ thống', en: 'system' })).toEqual({
      found: ['PRJ-37 "hệ thống"', 'PRJ-37 "system"'],
      kinds: [],
    });
  });

  test.each([
    '"đô thị"',
    '3 lớp',
    'a/b',
    'hai  blanks',
    ' đầu',
    'cuối-',
    'x.y',
    '^x',
    'x'.repeat(61),
    'hoà '.repeat(12).trim(),
  ])('cannot be written in a model: %s', (vi) => {
    expect(ofMicroservice({ vi }).found).toEqual([`PRJ-38 ${JSON.stringify(vi).replace(/\s+/g, ' ')}`]);
  });

  test.each(['_nội bộ', 'IPv6 nội bộ', 'mạng 5G', 'ốc-đảo', 'máy chủ 2 lớp'])('can be written in a model: %s', (vi) => {
    expect(ofMicroservice({ vi }).found).toEqual([]);
  });

  test('is missing', () => {
    expect(toldOf({ microservice: { is: 'module', vi: 'dịch vụ vi mô' } })).toEqual({
      found: ['PRJ-36 "microservice"'],
      kinds: ['microservice'],
    });
    expect(toldOf({ microservice: {} })).toEqual({ found: ['PRJ-36 "microservice"'], kinds: [] });
  });
});

describe('an id that cannot be used', () => {
  test.each([
    ['system', 'PRJ-34'],
    ['step', 'PRJ-34'],
    ['party', 'PRJ-34'],
    ['any', 'PRJ-34'],
    ['Microservice', 'PRJ-35'],
    ['dịch-vụ', 'PRJ-35'],
    ['micro service', 'PRJ-35'],
    ['-x', 'PRJ-35'],
    ['x-', 'PRJ-35'],
    ['2x', 'PRJ-35'],
    ['', 'PRJ-35'],
    ['x'.repeat(61), 'PRJ-35'],
    ['__proto__', 'PRJ-35'],
  ])('%s of a kind', (id, code) => {
    const text = `{ "kinds": { ${JSON.stringify(id)}: ${JSON.stringify(microservice())} } }`;
    expect(told(text)).toEqual({ found: [`${code} ${JSON.stringify(id)}`], kinds: [] });
  });

  test.each(['constructor', 'toString', 'hasOwnProperty'])('%s is an id like others, or none', (id) => {
    const { found, kinds } = told(`{ "kinds": { "${id}": ${JSON.stringify(microservice())} } }`);
    expect({ found, kinds }).toEqual(
      id === 'constructor' ? { found: [], kinds: [id] } : { found: [`PRJ-35 "${id}"`], kinds: [] },
    );
  });

  test('stands twice', () => {
    const kind = JSON.stringify(microservice());
    const other = JSON.stringify({ is: 'system', vi: 'khác', en: 'other' });
    const { config, problems } = readConfig(`{ "kinds": { "m": ${kind}, "m": ${other} } }`, 'p');
    expect(problems.map(({ message, start }) => [message.code, start])).toEqual([['PRJ-43', 76]]);
    expect(config.kinds.map(({ is }) => is)).toEqual(['module']);
  });
});

describe('a part of a declaration that is wrong', () => {
  test.each([
    [{ section: 'aplication' }, 'PRJ-39 "aplication"', ['"application"']],
    [{ section: 'ứng dụng' }, 'PRJ-39 "ứng dụng"', ['"application"']],
    [{ section: 'views' }, 'PRJ-39 "views"', undefined],
    [{ parents: ['sistem'] }, 'PRJ-39 "sistem"', ['"system"']],
    [{ parents: ['hệ thống'] }, 'PRJ-39 "hệ thống"', ['"system"']],
    [{ parents: ['step'] }, 'PRJ-39 "step"', undefined],
    [{ parents: [] }, 'PRJ-03 []', undefined],
    [{ parents: 'system' }, 'PRJ-03 "system"', undefined],
    [{ parents: [3] }, 'PRJ-03 3', undefined],
    [{ icon: 'hexagn' }, 'PRJ-39 "hexagn"', ['"hexagon"']],
    [{ icon: 'cơ sở dữ liệu' }, 'PRJ-39 "cơ sở dữ liệu"', ['"database"']],
    [{ archimate: 'AplicationComponent' }, 'PRJ-39 "AplicationComponent"', ['"ApplicationComponent"']],
    [{ documentation: 'Nhỏ.' }, 'PRJ-03 "Nhỏ."', undefined],
    [{ documentation: {} }, 'PRJ-36 {}', undefined],
    [{ documentation: { vi: ' ' } }, 'PRJ-03 " "', undefined],
    [{ attributes: [] }, 'PRJ-03 []', undefined],
    [{ atributes: {} }, 'PRJ-02 "atributes"', ['"attributes"']],
  ])('%j is left out, and the kind stays', (changes, finding, suggestions) => {
    expect(ofMicroservice(changes)).toEqual({ found: [finding], kinds: ['microservice'] });
    const [first] = suggestionsOf({ microservice: microservice(changes) })[0] ?? [];
    expect(first).toBe(suggestions?.[0]);
    const [kind] = read({ kinds: { microservice: microservice(changes) } }).config.kinds;
    expect(kind).toEqual({
      id: 'microservice',
      is: 'module',
      words: { vi: 'dịch vụ vi mô', en: 'microservice' },
      attributes: [],
    });
  });

  test('does not take other parents along', () => {
    const { config } = read({ kinds: { x: microservice({ parents: ['system', 'sistem', 'portal'] }) } });
    expect(config.kinds[0]?.parents).toEqual(['system', 'portal']);
  });

  test('may say that a kind has no parents where it stands in a section', () => {
    expect(ofMicroservice({ section: 'application', parents: [] }).found).toEqual([]);
    expect(ofMicroservice({ is: 'system', parents: [] }).found).toEqual([]);
  });

  test.each([[3], [true], [null], ['module'], [['module']]])('a kind that is %j', (kind) => {
    expect(toldOf({ x: kind }).found.map((finding) => finding.slice(0, 6))).toEqual(['PRJ-03']);
  });

  test.each([[[]], ['x'], [3]])('kinds that are %j', (kinds) => {
    expect(toldOf(kinds as object).found.map((finding) => finding.slice(0, 6))).toEqual(['PRJ-03']);
  });
});

describe('an attribute of a project’s own that is wrong', () => {
  const isLeftOut = (attributes: object): string[] => {
    const { config, problems } = read({ kinds: { x: microservice({ attributes }) } });
    expect(config.kinds.map(({ attributes }) => attributes.map(({ id }) => id))).toEqual([['good']]);
    return problems.map(({ message }) => message.code);
  };
  const good = { vi: 'thuộc tính tốt', en: 'good' };

  test.each([
    ['has no words', { runtime: {} }, ['PRJ-36']],
    ['is no object', { runtime: 'text' }, ['PRJ-03']],
    ['has an unknown type', { runtime: attribute({ type: 'strng' }) }, ['PRJ-39']],
    ['has a type that is no text', { runtime: attribute({ type: 3 }) }, ['PRJ-39']],
    ['is an enumeration without values', { runtime: attribute({ type: 'enumeration' }) }, ['PRJ-36']],
    ['is an enumeration of nothing', { runtime: attribute({ type: 'enumeration', values: {} }) }, ['PRJ-03']],
    ['is one that the base has', { level: attribute() }, ['PRJ-40']],
    ['is one that everything has', { description: attribute() }, ['PRJ-40']],
    ['is one of the core that the base does not have', { 'procedure-code': attribute() }, ['PRJ-34']],
    ['is called like a relation', { owner: attribute() }, ['PRJ-34']],
    ['has an id that is none', { 'Nền chạy': attribute() }, ['PRJ-35']],
    ['has the word of another', { a: good, b: attribute({ en: 'good', vi: 'thuộc tính tốt' }) }, ['PRJ-37', 'PRJ-37']],
  ])('%s', (_, attributes, codes) => {
    expect(isLeftOut('a' in attributes ? { good: attributes.a, b: attributes.b } : { good, ...attributes })).toEqual(
      codes,
    );
  });

  test('has values without being an enumeration', () => {
    expect(ofAttribute({ type: 'text', values: { a: { vi: 'a', en: 'a' } } }).found).toEqual([
      'PRJ-42 { "a": { "vi": "a", "en": "a" } }',
    ]);
  });

  test('is both true or false and a list', () => {
    expect(ofAttribute({ type: 'boolean', list: true }).found).toEqual(['PRJ-03 true']);
    expect(ofAttribute({ type: 'boolean', list: false }).found).toEqual([]);
  });

  test('is one that a base of the project has', () => {
    expect(
      toldOf({
        gate: { is: 'microservice', vi: 'cổng vi mô', en: 'gate', attributes: { runtime: attribute() } },
        microservice: microservice({ attributes: { runtime: attribute() } }),
      }).found,
    ).toEqual(['PRJ-40 "runtime"']);
  });

  test('is spelt otherwise in another kind', () => {
    expect(
      toldOf({
        microservice: microservice({ attributes: { runtime: attribute() } }),
        mesh: { is: 'platform', vi: 'lưới', en: 'mesh', attributes: { runtime: attribute({ vi: 'nền tảng chạy' }) } },
      }).found,
    ).toEqual(['PRJ-41 "runtime"']);
  });

  test('has values that are wrong, and keeps the others', () => {
    const values = {
      java: { vi: 'Java', en: 'Java' },
      jvm: { vi: 'java', en: 'JVM' },
      net: { vi: '.NET', en: '.NET' },
      yes: { vi: 'vâng', en: 'true' },
      half: { vi: 'một nửa' },
      Big: { vi: 'to', en: 'big' },
    };
    const { config, problems } = read({
      kinds: { x: microservice({ attributes: { runtime: attribute({ type: 'enumeration', values }) } }) },
    });
    expect(problems.map(({ message }) => message.code)).toEqual([
      'PRJ-37',
      'PRJ-38',
      'PRJ-38',
      'PRJ-37',
      'PRJ-36',
      'PRJ-35',
    ]);
    expect(config.kinds[0]?.attributes[0]?.values).toEqual([
      { id: 'java', words: { vi: 'Java', en: 'Java' } },
      { id: 'jvm', words: { vi: 'JVM', en: 'JVM' } },
      { id: 'yes', words: { vi: 'vâng', en: 'vâng' } },
      { id: 'half', words: { vi: 'một nửa', en: 'một nửa' } },
    ]);
  });
});

describe('the framework', () => {
  test.each([
    ['vn-egov-2.0', undefined],
    ['vn-egov-4.0', undefined],
    ['vn-egov-2', ['"vn-egov-2.0"']],
  ])('%s', (framework, suggestions) => {
    const { config, problems } = read({ framework });
    expect(config.framework).toBe(framework);
    expect(problems.map(({ message }) => message.suggestions?.slice(0, 1))).toEqual(suggestions ? [suggestions] : []);
  });
});

describe('a file that nobody meant well', () => {
  const chain = (length: number, last: string) =>
    Object.fromEntries(
      Array.from({ length }, (_, index) => [
        `k${index}`,
        { is: index + 1 < length ? `k${index + 1}` : last, vi: `loại ${'x'}${index}`, en: `kind ${index}` },
      ]),
    );

  test('of a long chain of bases is read', () => {
    expect(toldOf(chain(500, 'system')).kinds.length).toBe(500);
  });

  test('of more kinds than anybody needs is read in part', () => {
    const kinds = Object.fromEntries(
      Array.from({ length: 10_000 }, (_, index) => [
        `k${index}`,
        { is: 'system', vi: `loại ${index}`, en: `kind ${index}` },
      ]),
    );
    const { config, problems } = read({ kinds });
    expect(problems.map(({ message }) => message.code)).toEqual(['PRJ-03']);
    expect(config.kinds.length).toBe(500);
  });

  test('of a long circle is told once', () => {
    expect(toldOf(chain(500, 'k0'))).toEqual({ found: ['PRJ-33 "k1"'], kinds: [] });
  });
});
