import { describe, expect, test } from 'vitest';
import { modelOf } from '../../src/testing/parse-model.js';

const around = `
nghiệp vụ { cơ quan C "Cơ quan" nhóm người sử dụng Dan "Người dân" quy trình Chung "Chung" { bước K "K" } }
dữ liệu { thực thể HoSo "Hồ sơ" }
ứng dụng { hệ thống S "S" }
`;

/** What a process with these lines says. */
async function saysOf(lines: string, name: string) {
  const { model, findings } = await modelOf(`${around}nghiệp vụ {\n  quy trình P "P" {\n${lines}\n  }\n}\n`);
  const id = `workspace::P.${name}`;
  const element = model.element(id);
  return {
    kind: element?.kind,
    title: element?.title?.vi,
    values: Object.fromEntries((element?.attributes ?? []).map((attribute) => [attribute.id, attribute.values[0]])),
    to: model.outgoing(id).map(({ kind, target }) => `${kind} ${target.replace('workspace::', '')}`),
    by: model.incoming(id, 'performs').map(({ source }) => source.replace('workspace::', '')),
    inside: model.children(id).map(({ kind, name: simple }) => `${kind} ${simple}`),
    // That a process has one step so far is a note, which is tried elsewhere.
    codes: findings.flatMap(({ code }) => (code === 'VOC-39' ? [] : [code])),
  };
}

describe('gateways and events', () => {
  test.each([
    ['cổng loại trừ G "Đủ?"', 'gateway'],
    ['exclusive-gateway G "Đủ?"', 'gateway'],
    ['quyết định G "Đủ?"', 'gateway'],
    ['decision G "Đủ?"', 'gateway'],
    ['cổng song song G "Đủ?"', 'parallel-gateway'],
    ['parallel-gateway G "Đủ?"', 'parallel-gateway'],
    ['cổng bao gồm G "Đủ?"', 'inclusive-gateway'],
    ['cổng theo sự kiện G "Đủ?"', 'event-gateway'],
    ['cổng dựa trên sự kiện G "Đủ?"', 'event-gateway'],
    ['event-based-gateway G "Đủ?"', 'event-gateway'],
    ['sự kiện bắt đầu G "Đủ?"', 'start'],
    ['sự kiện trung gian G "Đủ?"', 'intermediate-event'],
    ['sự kiện kết thúc G "Đủ?"', 'end'],
    ['quy trình con G "Đủ?"', 'sub-process'],
  ])('%s', async (line, kind) => {
    expect(await saysOf(line, 'G')).toMatchObject({ kind, title: 'Đủ?', codes: [] });
  });

  test('what sets an event off stands on its line or in its body', async () => {
    const value = { type: 'enumeration', value: 'timer' };
    for (const written of [
      'loại sự kiện hẹn giờ',
      'loại sự kiện thời gian',
      'event-type timer',
      '{ loại sự kiện hẹn giờ }',
    ]) {
      const { values, codes } = await saysOf(`bắt đầu A "A" ${written}`, 'A');
      expect([values['event-type'], codes]).toEqual([value, []]);
    }
  });

  test('an event may be sent', async () => {
    const { values, codes } = await saysOf('sự kiện trung gian A "A" loại sự kiện thông điệp phát đi', 'A');
    expect([values.throws, codes]).toEqual([{ type: 'boolean', boolean: true }, []]);
  });

  test('a boundary event hangs on a step and may let it go on', async () => {
    const lines = 'bước A "A" do C\nsự kiện biên Q "Quá hạn" loại sự kiện hẹn giờ không ngắt bước gắn với A';
    const { to, values, codes } = await saysOf(lines, 'Q');
    expect(to).toEqual(['attached-to P.A']);
    expect(values['non-interrupting']).toEqual({ type: 'boolean', boolean: true });
    expect(codes).toEqual([]);
  });

  test('a type that no event has is one finding with the types', async () => {
    expect((await saysOf('bắt đầu A "A" loại sự kiện hẹn gio', 'A')).codes).toHaveLength(1);
    expect((await saysOf('bước A "A" loại sự kiện lỗi', 'A')).codes).toEqual(['VOC-02']);
  });

  test('in a view the words before a name are `cổng` and `loại trừ`, elsewhere the gateway', async () => {
    const { model } = await modelOf(
      'ứng dụng { cổng A "A" cổng B "B" }\nsơ đồ { sơ đồ tổng thể V "V" { gồm cổng loại trừ B } sơ đồ tổng thể W "W" { gồm cổng loại trừ, cổng bao gồm } }',
    );
    const [view, other] = [...model.views()];
    expect(view!.selections.map(({ action }) => action)).toEqual(['include', 'exclude']);
    expect(other!.selections.map(({ action, terms }) => [action, terms.length])).toEqual([['include', 2]]);
  });
});

describe('sub-processes and calls', () => {
  test('a sub-process is a step with steps of its own, in their own order', async () => {
    const lines = 'bước A "A"\nquy trình con Q "Q" do C {\n  bước X "X" do C\n  quyết định Y "Y?"\n  X -> Y\n}\nA -> Q';
    const { inside, by, kind, codes } = await saysOf(lines, 'Q');
    expect({ inside, by, kind }).toEqual({ inside: ['step X', 'gateway Y'], by: ['C'], kind: 'sub-process' });
    expect(codes).toEqual(['VOC-37']);
    expect((await saysOf(lines, 'A')).to).toEqual(['sequence P.Q']);
    expect((await saysOf(lines, 'Q.X')).to).toEqual(['sequence P.Q.Y']);
  });

  test('a step calls another process, on its line or in its body', async () => {
    for (const line of ['bước A "A" do C gọi Chung', 'bước A "A" do C { gọi Chung }', 'step A "A" by C calls Chung']) {
      expect(await saysOf(line, 'A')).toMatchObject({ to: ['calls Chung'], codes: [] });
    }
    expect((await saysOf('bước A "A" gọi S', 'A')).codes).toEqual(['VOC-08']);
  });
});

describe('messages, loops and time limits', () => {
  test('a flow in a process is a message between participants or steps, with its data', async () => {
    const lines = 'bước A "A" do C\nluồng M "Nộp hồ sơ" Dan -> C mang HoSo\nluồng thông điệp N A <-> Dan';
    const message = await saysOf(lines, 'M');
    expect(message).toMatchObject({ kind: 'flow', codes: [] });
    expect(message.to).toEqual(['flow-from Dan', 'flow-to C', 'flow-carries HoSo']);
    expect((await saysOf(lines, 'N')).to).toEqual(['flow-from P.A', 'flow-to Dan']);
  });

  test('a step is done again until something holds, or once for each', async () => {
    const again = await saysOf('bước A "A" do C lặp lại đến khi "đủ hồ sơ"', 'A');
    expect(again.values['repeat-until']).toEqual({ type: 'text', text: { vi: 'đủ hồ sơ' } });
    const each = await saysOf('bước A "A" do C lặp theo từng "bộ, ngành" lần lượt', 'A');
    expect(Object.keys(each.values)).toEqual(['for-each', 'one-by-one']);
    expect([...again.codes, ...each.codes]).toEqual([]);
  });

  test.each([
    'bước A "A" do C không quá 3 ngày làm việc kể từ "ngày nhận đủ hồ sơ hợp lệ"',
    'bước A "A" do C trong thời hạn 3 ngày làm việc kể từ "ngày nhận đủ hồ sơ hợp lệ"',
    'bước A "A" do C { không quá 3 ngày làm việc kể từ "ngày nhận đủ hồ sơ hợp lệ" }',
    'step A "A" by C at-most 3 working day counted-from "ngày nhận đủ hồ sơ hợp lệ"',
  ])('%s', async (line) => {
    const { values, codes } = await saysOf(line, 'A');
    expect(values.duration).toEqual({ type: 'number', number: 3, unit: 'working-day' });
    expect(values['counted-from']).toEqual({ type: 'text', text: { vi: 'ngày nhận đủ hồ sơ hợp lệ' } });
    expect(codes).toEqual([]);
  });
});

describe('what a time limit counts from', () => {
  test.each([
    'bắt đầu Nop "Nộp"\nbước A "A" do C không quá 3 ngày làm việc kể từ Nop\nNop -> A',
    'bắt đầu Nop "Nộp"\nbước A "A" do C { thời hạn giải quyết 3 ngày làm việc kể từ Nop }\nNop -> A',
    'start Nop "Nộp"\nstep A "A" by C duration 3 working days counted-from Nop\nNop -> A',
  ])('may be a step or an event: %s', async (lines) => {
    const { values, codes } = await saysOf(lines, 'A');
    expect(values['counted-from']).toEqual({ type: 'reference', element: 'workspace::P.Nop' });
    expect(codes.filter((code) => code !== 'VOC-38')).toEqual([]);
  });

  test('is an edge, so that the event knows of it', async () => {
    const { model } = await modelOf(
      'nghiệp vụ { quy trình P "P" {\n bắt đầu A "A"\n bước B "B" kể từ A\n A -> B\n} }\n',
    );
    expect(model.references('workspace::P.A').map(({ role, source }) => [role, source])).toEqual([
      ['counted-from', 'workspace::P.B'],
    ]);
  });

  test.each([
    ['kể từ Khong', 'REF-01'],
    ['kể từ C', 'VOC-05'],
    ['kể từ', 'VOC-13'],
  ])('%s is one finding', async (written, code) => {
    expect((await saysOf(`bước A "A" do C không quá 3 ngày ${written}`, 'A')).codes).toEqual([code]);
  });
});

describe('the way that a gateway takes where no condition holds', () => {
  const steps = 'bước A "A"\nbước B "B"\nbước D "D"\ncổng loại trừ G "G"\nA -> G\n';
  const waysOf = async (lines: string) => {
    const { model, findings } = await modelOf(`nghiệp vụ {\n  quy trình P "P" {\n${steps}${lines}\n  }\n}\n`);
    return {
      ways: model
        .outgoing('workspace::P.G')
        .map(({ target, isDefault, label }) => [target.slice(-1), isDefault, label?.vi]),
      codes: findings.map(({ code }) => code),
    };
  };

  test.each(['G -> D mặc định', 'G -> D default', 'G -> D trường hợp còn lại', 'G -> D otherwise'])(
    '%s',
    async (line) => {
      expect(await waysOf(`G -> B khi "đủ"\n${line}`)).toEqual({
        ways: [
          ['B', undefined, 'đủ'],
          ['D', true, undefined],
        ],
        codes: [],
      });
    },
  );

  test('may have a title, and leads from the last gateway of a chain', async () => {
    const { ways, codes } = await waysOf('A -> G -> D mặc định "không đủ"\nG -> B khi "đủ"');
    expect([ways, codes]).toEqual([
      [
        ['D', true, 'không đủ'],
        ['B', undefined, 'đủ'],
      ],
      [],
    ]);
  });

  test.each([
    ['G -> B mặc định\nG -> D mặc định', ['VOC-42']],
    ['G -> B khi "đủ"\nG -> D mặc định\nB -> D mặc định', ['VOC-43']],
    ['G -> B khi "đủ"\nG -> D khi "thiếu" mặc định', ['SYN-09']],
    ['G -> B khi "đủ"\nG -> D măc định', ['SYN-09']],
    ['G -> B khi "đủ" -> D\nG -> D mặc định', ['SYN-09']],
    ['G -> B khi "đủ"\nG -> D mặc định -> B', ['SYN-09']],
    ['G -> B khi\nG -> D mặc định', ['VOC-33']],
  ])('%s', async (lines, codes) => {
    expect((await waysOf(lines)).codes).toEqual(codes);
  });
});

describe('a misspelt word of a process is one finding that proposes it', () => {
  test.each([
    ['cổng loại trư G "Đủ?"', 'cổng loại trừ'],
    ['cổng loại G "Đủ?"', 'cổng loại trừ'],
    ['cổng song G "Đủ?"', 'cổng song song'],
    ['cong song song G "Đủ?"', 'cổng song song'],
    ['cổng theo sụ kiện G "Đủ?"', 'cổng theo sự kiện'],
    ['sự kiện bien G "Đủ?"', 'sự kiện biên'],
    ['bước A "A"\n sự kiện biên G "Đủ?" gắn vói A', 'gắn với A'],
  ])('%s', async (line, proposed) => {
    const { findings } = await modelOf(`nghiệp vụ {\n  quy trình P "P" {\n ${line}\n }\n}\n`);
    expect(findings.map(({ message }) => message.vi)).toEqual([expect.stringContaining(`\`${proposed}\``)]);
  });
});
