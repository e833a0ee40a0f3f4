import { describe, expect, test } from 'vitest';
import { modelOf } from '../../src/testing/parse-model.js';

/** What is found in a text, by code, place and first proposal, and the model of it. */
async function read(text: string) {
  const { findings, model } = await modelOf(text);
  const shown = findings.map(
    ({ code, origin, suggestions }) =>
      `${code} ‹${text.slice(origin.start, origin.end)}›${suggestions?.[0] === undefined ? '' : ` → ${suggestions[0]}`}`,
  );
  const valuesOf = (id: string, attribute: string) =>
    model
      .element(`workspace::${id}`)
      ?.attributes.filter((candidate) => candidate.id === attribute)
      .flatMap(({ values }) => values);
  return { findings: shown, model, valuesOf };
}

describe('the full terms of laws and documents', () => {
  test.each([
    'ứng dụng { hệ thống thông tin S "Quản lý văn bản" { cấp độ 3 } }',
    'application { information system S "Document management" { level 3 } }',
  ])('an information system is a system: %s', async (text) => {
    const { findings, model, valuesOf } = await read(text);
    expect(findings).toEqual([]);
    expect(model.element('workspace::S')?.kind).toBe('system');
    expect(valuesOf('S', 'level')).toEqual([{ type: 'number', number: 3 }]);
  });

  test.each(['mã định danh "G22"', 'mã định danh điện tử "G22"'])('the code of an agency: %s', async (written) => {
    const { findings, valuesOf } = await read(`nghiệp vụ { cơ quan B "Bộ Công Thương" { ${written} } }`);
    expect(findings).toEqual([]);
    expect(valuesOf('B', 'code')).toEqual([{ type: 'agency-code', code: 'G22' }]);
  });
});
