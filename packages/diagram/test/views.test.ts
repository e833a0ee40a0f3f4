import { modelOf } from '@govarch/language/testing';
import { evaluateView } from '@govarch/model/view-evaluation';
import { describe, expect, test } from 'vitest';

const TEXT = `
nghiệp vụ {
  cơ quan VP "Văn phòng" {
    đơn vị Cuc "Cục"
    đơn vị TT "Trung tâm"
  }
}
dữ liệu { thực thể HoSo "Hồ sơ" }
ứng dụng {
  hệ thống A "A" { chủ quản Cuc cấp độ 3 nhãn "quan-trong" đọc HoSo
    phân hệ A1 "A1" { phân hệ A11 "A11" }
    phân hệ A2 "A2"
  }
  hệ thống B "B" { chủ quản TT cấp độ 2 ghi HoSo }
  hệ thống C "C" { cấp độ 4 trạng thái mục tiêu }
  hệ thống Cu "Cũ" { đến 31/12/2023 phân hệ CuM "Phân hệ cũ" }
  nền tảng P "P"
  luồng F A -> B qua P
}
`;

/** Names of what a view with this body selects on a day. */
async function selected(body: string, asOf = '2025-06-30'): Promise<string[]> {
  const parsed = await modelOf(`${TEXT}\nsơ đồ { sơ đồ tổng thể V "V" {\n${body}\n} }`);
  expect(parsed.findings.filter(({ severity }) => severity === 'error').map((finding) => finding.message.en)).toEqual(
    [],
  );
  const view = [...parsed.model.views()][0]!;
  return evaluateView(parsed.model, view, { asOf }, () => []).map((element) => element.qualifiedName);
}

describe('a view selects', () => {
  test.each([
    ['an element by name', 'include A', ['A']],
    ['its children', 'include A.*', ['A.A1', 'A.A2']],
    ['its descendants', 'include A.**', ['A.A1', 'A.A1.A11', 'A.A2']],
    ['a kind', 'include system', ['A', 'B']],
    ['several terms', 'include A, P', ['A', 'P']],
    ['what is left after an exclusion', 'include system\nexclude B', ['A']],
    ['again what a later line includes', 'include system\nexclude system\ninclude B', ['B']],
    ['by the value of an attribute', 'include system where level >= 3', ['A']],
    ['by a condition on the state, whatever the day', 'include system where state = target', ['C']],
    ['by what is not so', 'include system where not level = 3', ['B']],
    ['by one condition or another', 'include system where level = 2 or level = 3', ['A', 'B']],
    ['by both conditions', 'include system where level >= 2 and level <= 2', ['B']],
    ['by owner', 'include system where owner = VP.Cuc', ['A']],
    ['what an element relates to', 'include A ->', ['VP.Cuc', 'HoSo', 'A', 'B', 'P', 'F']],
    ['what relates to an element', 'include -> HoSo', ['HoSo', 'A', 'B']],
    ['two elements and the flow between them', 'include A -> B', ['A', 'B', 'P', 'F']],
    ['the neighbourhood of an element', 'include neighbors 1 of HoSo', ['HoSo', 'A', 'B']],
    ['a wider neighbourhood', 'include neighbors 2 of HoSo', ['VP.Cuc', 'VP.TT', 'HoSo', 'A', 'B', 'P', 'F']],
    ['the top of the project', 'include *', ['VP', 'HoSo', 'A', 'B', 'P', 'F']],
  ])('%s', async (_, body, expected) => {
    expect(await selected(body)).toEqual(expected);
  });

  test('what held on an earlier day', async () => {
    expect(await selected('include system', '2023-06-30')).toEqual(['A', 'B', 'Cu']);
  });

  test('nothing inside what no longer holds', async () => {
    expect(await selected('include module')).toEqual(['A.A1', 'A.A1.A11', 'A.A2']);
    expect(await selected('include module', '2023-06-30')).toContain('Cu.CuM');
  });

  test('an element that it names, whatever the day', async () => {
    expect(await selected('include Cu, C')).toEqual(['C', 'Cu']);
  });
});
