import { describe, expect, test } from 'vitest';
import type { Diagram } from '../src/diagram.js';
import type { DiagramRequest } from '../src/draw.js';
import { drawText } from './support/drawing.js';
import { edgesOf, flaws, labelsOf, placedNodes } from './support/geometry.js';

const drawProject = (text: string, request: DiagramRequest): Promise<Diagram> =>
  drawText({ 'govarch.json': '{ "name": "p" }', 'a.govarch': text }, request);

/** The badges of an element. */
function badgesOf(diagram: Diagram, element: string): string[] {
  const node = placedNodes(diagram).find(({ item }) => item.element === element)?.item;
  return node!.badges.map(({ line }) => line.text);
}

function toneOf(diagram: Diagram, element: string): string | undefined {
  return placedNodes(diagram).find(({ item }) => item.element === element)?.item.tone;
}

describe('a picture says what the model says at its date', () => {
  const text = `kiến trúc "K" { giai đoạn 2020-2030 }
nghiệp vụ {
  cơ quan Bo "Bộ"
  nhóm người dùng Tinh "Tỉnh" { số lượng 63 { đến 30/06/2025 } số lượng 34 { từ 01/07/2025 } }
}
ứng dụng {
  hệ thống A "A" { chủ quản Bo cấp độ 2 { đến 30/06/2025 } cấp độ 3 { từ 01/07/2025 } }
}
sơ đồ {
  sơ đồ tổng thể Truoc "Trước" { gồm A, Tinh tại ngày 30/06/2025 tô màu theo cấp độ }
  sơ đồ tổng thể Sau "Sau" { gồm A, Tinh tại ngày 31/12/2025 tô màu theo cấp độ }
  sơ đồ tổng thể CapHai "Cấp 2" { gồm hệ thống trong đó cấp độ = 2 tại ngày 31/12/2025 }
}`;

  test.each([
    ['Truoc', 'Cấp độ 2', '× 63', 'ramp-2'],
    ['Sau', 'Cấp độ 3', '× 34', 'ramp-3'],
  ])('level, colour and number of %s are those of its day', async (view, level, count, tone) => {
    const diagram = await drawProject(text, { type: 'view', view: `p::${view}` });
    expect(badgesOf(diagram, 'p::A')).toEqual([level]);
    expect(badgesOf(diagram, 'p::Tinh')).toEqual([count]);
    expect(toneOf(diagram, 'p::A')).toBe(tone);
    const legend = diagram.legend.filter(({ sample }) => sample.type === 'tone').map((entry) => entry.text);
    expect(legend).toEqual([level, 'Không có giá trị']);
  });

  test('a condition looks at the values of the day', async () => {
    const diagram = await drawProject(text, { type: 'view', view: 'p::CapHai' });
    expect(placedNodes(diagram).map(({ item }) => item.element)).not.toContain('p::A');
  });

  test('one value has one colour in every picture, and is called by its name', async () => {
    const levels = `nghiệp vụ { cơ quan Bo "Bộ" }
ứng dụng {
  hệ thống A "A" { cấp độ 1 phương án nâng cấp mở rộng }
  hệ thống B "B" { cấp độ 3 phương án thay thế }
  hệ thống C "C" { cấp độ 4 phương án tiếp tục sử dụng }
  hệ thống D "D" { cấp độ 5 phương án bổ sung mới }
}
sơ đồ {
  sơ đồ tổng thể Mot "1" { gồm A, B, C tô màu theo cấp độ }
  sơ đồ tổng thể Hai "2" { gồm B, C, D tô màu theo cấp độ }
  sơ đồ tổng thể Ba "3" { gồm A, B, C, D tô màu theo phương án }
  sơ đồ tổng thể Bon "4" { gồm B tô màu theo phương án }
}`;
    const [one, two, three, four] = await Promise.all(
      ['Mot', 'Hai', 'Ba', 'Bon'].map((view) => drawProject(levels, { type: 'view', view: `p::${view}` })),
    );
    expect([toneOf(one!, 'p::B'), toneOf(two!, 'p::B')]).toEqual(['ramp-3', 'ramp-3']);
    expect(['A', 'B', 'C', 'D'].map((name) => toneOf(three!, `p::${name}`))).toEqual([
      'changed-2',
      'removed',
      'kept',
      'added',
    ]);
    expect(toneOf(four!, 'p::B')).toBe('removed');
    expect(badgesOf(four!, 'p::B')).toEqual(['Cấp độ 3', 'thay thế']);
    expect(three!.legend.filter(({ sample }) => sample.type === 'tone').map((entry) => entry.text)).toEqual([
      'Tiếp tục sử dụng',
      'Nâng cấp mở rộng',
      'Thay thế',
      'Bổ sung mới',
    ]);
  });

  test.each([
    [100000000, '100 triệu'],
    [1250000000, '1,25 tỷ'],
    [1234567, '× 1.234.567'],
    [63, '× 63'],
  ])('%d is written as people read it: %s', async (count, written) => {
    const diagram = await drawProject(
      `nghiệp vụ { nhóm người dùng Dan "Dân" { số lượng ${count} } }
sơ đồ { sơ đồ tổng thể T "T" { gồm Dan } }`,
      { type: 'view', view: 'p::T' },
    );
    expect(badgesOf(diagram, 'p::Dan')).toEqual([written]);
  });
});

describe('a picture obeys what its view takes away', () => {
  const text = (views: string) => `nghiệp vụ { cơ quan Bo "Bộ" }
ứng dụng {
  hệ thống Cong "Cổng" { chủ quản Bo }
  hệ thống D "D" { chủ quản Bo }
  hệ thống E "E" { chủ quản Bo sử dụng D }
  luồng F "Dữ liệu F" Cong -> D
  luồng G "Dữ liệu G" Cong -> E
}
sơ đồ { ${views} }`;
  const drawn = async (view: string) => {
    const diagram = await drawProject(text(view), { type: 'view', view: 'p::V' });
    return {
      boxes: placedNodes(diagram).map(({ item }) => item.element.slice(3)),
      flows: edgesOf(diagram).flatMap(({ flows }) => flows.map((id) => id.slice(3))),
      relations: edgesOf(diagram).flatMap(({ relation }) => (relation === 'flow' ? [] : [relation])),
    };
  };

  test.each(['tổng thể', 'liên thông', 'lớp'])('flows by name, by condition, by their ends: %s', async (kind) => {
    for (const exclusion of ['trừ F', 'trừ luồng trong đó tên = F', 'trừ Cong -> D']) {
      const { boxes, flows } = await drawn(`sơ đồ ${kind} V "V" { gồm Cong, D, E ${exclusion} }`);
      expect(boxes, exclusion).toEqual(expect.arrayContaining(['Cong', 'D', 'E']));
      expect(flows, exclusion).toEqual(['G']);
    }
    const { flows } = await drawn(`sơ đồ ${kind} V "V" { gồm Cong, D, E trừ luồng }`);
    expect(flows).toEqual([]);
  });

  test('a flow that is chosen, and a relation of a layer', async () => {
    const { boxes, flows } = await drawn('sơ đồ liên thông V "V" { gồm luồng trừ Cong -> D }');
    expect([boxes, flows]).toEqual([['Cong', 'E'], ['G']]);
    const all = await drawn('sơ đồ lớp V "V" { gồm D, E }');
    expect(all.relations).toEqual(['uses']);
    const fewer = await drawn('sơ đồ lớp V "V" { gồm D, E trừ sử dụng }');
    expect([fewer.boxes, fewer.relations]).toEqual([['D', 'E'], []]);
  });

  test.each([
    ['trừ D', ['Bo', 'Cong', 'E'], ['G']],
    ['trừ F', ['Bo', 'Cong', 'E'], ['G']],
    ['trừ Cong -> D', ['Bo', 'Cong', 'E'], ['G']],
    ['trừ chủ quản', ['Cong', 'D', 'E'], ['F', 'G']],
  ])('what surrounds an element: %s', async (exclusion, expected, expectedFlows) => {
    const { boxes, flows } = await drawn(`sơ đồ ngữ cảnh V "V" { gồm Cong ${exclusion} }`);
    expect(boxes.sort()).toEqual(expected);
    expect(flows).toEqual(expectedFlows);
  });
});

describe('labels read along their arrows', () => {
  const text = `nghiệp vụ { cơ quan Bo "Bộ Y tế" }
dữ liệu { cơ sở dữ liệu CSDL "CSDL" { chủ quản Bo } }
ứng dụng { hệ thống A "A" { chủ quản Bo đọc CSDL } hệ thống B "B" {} luồng F "F" A -> B }`;
  const titlesAround = async (element: string) => {
    const diagram = await drawProject(text, { type: 'element', element });
    return labelsOf(diagram).map(({ text: label }) => label);
  };

  test('whether they come in or go out', async () => {
    expect((await titlesAround('p::CSDL')).sort()).toEqual(['Thuộc chủ quản của', 'Đọc']);
    expect(await titlesAround('p::Bo')).toEqual(['Thuộc chủ quản của']);
    expect((await titlesAround('p::B')).sort()).toEqual(['F', 'Gửi dữ liệu tới']);
  });
});

describe('a flow of which not all is in the view shows what is, and names the rest', () => {
  const text = (view: string) => `nghiệp vụ { cơ quan Bo "Bộ" }
ứng dụng {
  hệ thống Cong "Cổng" { chủ quản Bo }
  hệ thống D "D" { chủ quản Bo }
  nền tảng LGSP "Nền tảng của bộ" { chủ quản Bo }
  nền tảng NDXP "Nền tảng quốc gia" { chủ quản Bo }
  luồng F "Hồ sơ" Cong -> D qua LGSP, NDXP
  luồng G "Báo cáo" Cong -> D
}
sơ đồ { ${view} }`;
  const linesOf = async (view: string) => {
    const diagram = await drawProject(text(view), { type: 'view', view: 'p::V' });
    const said = (edge: ReturnType<typeof edgesOf>[number]) => edge.tooltip.split('\n').slice(1).join('; ');
    return edgesOf(diagram).map((edge) => `${edge.sourceId.slice(3)} -> ${edge.targetId.slice(3)}: ${said(edge)}`);
  };

  test('its end', async () => {
    expect(await linesOf('sơ đồ liên thông V "V" { gồm Cong, LGSP, NDXP }')).toEqual([
      'Cong -> LGSP: Hồ sơ',
      'LGSP -> NDXP: Hồ sơ; đến D',
    ]);
    expect(await linesOf('sơ đồ liên thông V "V" { gồm LGSP, NDXP, D }')).toEqual([
      'LGSP -> NDXP: Hồ sơ; từ Cong',
      'NDXP -> D: Hồ sơ',
    ]);
  });

  test('its platforms: a line that passes some is never drawn as one that passes none', async () => {
    expect(await linesOf('sơ đồ liên thông V "V" { gồm Cong, D }')).toEqual([
      'Cong -> D: Hồ sơ; qua LGSP, NDXP',
      'Cong -> D: Báo cáo',
    ]);
    expect(await linesOf('sơ đồ liên thông V "V" { gồm Cong, NDXP, D trừ G }')).toEqual([
      'Cong -> NDXP: Hồ sơ; qua LGSP',
      'NDXP -> D: Hồ sơ',
    ]);
  });

  test('in one line with others, and by a letter of the legend where there is no room', async () => {
    const view = 'sơ đồ tổng thể V "V" { gồm Cong, D }';
    expect(await linesOf(view)).toEqual(['Cong -> D: qua LGSP, NDXP (1); Hồ sơ; Báo cáo']);
    const diagram = await drawProject(text(view), { type: 'view', view: 'p::V' });
    const [label] = labelsOf(diagram);
    const legend = diagram.legend.filter(({ sample }) => sample.type === 'code').map((entry) => entry.text);
    expect(label?.text === 'A' ? legend : [label?.text]).toEqual(['2 · qua LGSP, NDXP (1)']);
  });
});

describe('what has no line stands in a grid', () => {
  const systems = (count: number, extra = '') =>
    `nghiệp vụ { cơ quan Bo "Bộ" cơ quan Ban "Ban" }
ứng dụng {
${Array.from({ length: count }, (_, index) => `  hệ thống H${index} "Hệ thống ${index}" { chủ quản Bo }`).join('\n')}
${extra}
}
sơ đồ { sơ đồ liên thông V "V" { gồm hệ thống } }`;

  test.each([
    ['30 systems', systems(30)],
    ['30 systems, two of them joined', systems(30, 'luồng F "F" H0 -> H1')],
    ['systems of others beside them', systems(9, 'hệ thống X "X" { chủ quản Ban }\nhệ thống Y "Y" { chủ quản Ban }')],
    [
      'joined systems of others beside them',
      systems(9, 'hệ thống X "X" { chủ quản Ban }\nhệ thống Y "Y" { chủ quản Ban }\nluồng F "F" X -> Y'),
    ],
    [
      'a system of others that is joined to one of them',
      systems(9, 'hệ thống X "X" { chủ quản Ban }\nluồng F "F" H0 -> X'),
    ],
  ])('%s', async (_, text) => {
    const own = text.replace('nghiệp vụ', 'kiến trúc K "K" { chủ quản Bo giai đoạn 2020-2030 }\nnghiệp vụ');
    const diagram = await drawProject(own, { type: 'view', view: 'p::V' });
    expect(flaws(diagram)).toEqual({});
    const { width, height } = diagram.bounds;
    expect(height / width).toBeLessThan(2);
    expect(width / height).toBeLessThan(4);
    expect(placedNodes(diagram).filter(({ item }) => item.kind === 'system')).toHaveLength(
      [...text.matchAll(/hệ thống [HXY]/g)].length,
    );
  });
});

test('who does not see the picture is told its kind, agency, date, numbers and titles', async () => {
  const text = `nghiệp vụ { cơ quan Bo "Bộ" }
ứng dụng {
  hệ thống A "Cổng" { chủ quản Bo }
  hệ thống B "Kho" { chủ quản Bo }
  luồng F "F" A -> B
}
sơ đồ { sơ đồ liên thông V "V" { gồm hệ thống tại ngày 31/12/2025 } }`;
  const { description } = await drawProject(text, { type: 'view', view: 'p::V' });
  expect(description).toBe('Sơ đồ liên thông. Bộ · Tại ngày 31/12/2025. 2 thành phần, 1 luồng: Cổng và Kho.');
});
