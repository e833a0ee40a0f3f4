import type { Finding } from '@govarch/model/finding';
import { describe, expect, test } from 'vitest';
import { modelOf } from '../../src/testing/parse-model.js';

const configuration = (required: boolean) =>
  JSON.stringify({
    name: 'p',
    kinds: {
      microservice: {
        is: 'module',
        vi: 'dịch vụ vi mô',
        en: 'microservice',
        section: 'application',
        attributes: { runtime: { vi: 'nền chạy', en: 'runtime', required } },
      },
      gate: { is: 'microservice', vi: 'cổng vi mô', en: 'micro gate' },
    },
  });

const told = (findings: readonly Finding[]) => findings.map(({ code, message }) => `${code} ${message.en}`);

describe('an attribute that a kind of the project must have', () => {
  test('is missed where an element has it neither in its declaration nor in an extension', async () => {
    const { findings, workspace } = await modelOf({
      'p/govarch.json': configuration(true),
      'p/a.govarch': `ứng dụng {
  dịch vụ vi mô A { nền chạy "Java" }
  dịch vụ vi mô B
  dịch vụ vi mô C
  cổng vi mô D
  hệ thống E { phân hệ F }
}`,
      'p/b.govarch': 'bổ sung B { nền chạy "Java" }',
    });
    expect(told(findings)).toEqual([
      'VOC-17 `C` needs `runtime`: every `microservice` must have it.',
      'VOC-17 `D` needs `runtime`: every `micro gate` must have it.',
    ]);
    expect(workspace.rangeOf(findings[0]!.origin)).toEqual({
      start: { line: 3, character: 16 },
      end: { line: 3, character: 17 },
    });
  });

  test('is missed as soon as govarch.json demands it, and no longer once it does not', async () => {
    const parsed = await modelOf({
      'p/govarch.json': configuration(false),
      'p/a.govarch': 'ứng dụng { dịch vụ vi mô A }',
    });
    const codes = () => parsed.currentFindings().map(({ code }) => code);
    expect(codes()).toEqual([]);
    await parsed.edit('p/govarch.json', configuration(true));
    expect(codes()).toEqual(['VOC-17']);
    await parsed.edit('p/govarch.json', configuration(false));
    expect(codes()).toEqual([]);
  });
});

describe('a kind of the project', () => {
  test('is known where its declaration is right, and not where its base is wrong', async () => {
    const parsed = await modelOf({
      'p/govarch.json': configuration(false),
      'p/a.govarch': 'ứng dụng { dịch vụ vi mô A cổng vi mô B }',
    });
    const kinds = () => [...parsed.model.elements()].map(({ id, kind, base }) => [id, kind, base]);
    expect(kinds()).toEqual([
      ['p::A', 'microservice', 'module'],
      ['p::B', 'gate', 'module'],
    ]);
    await parsed.edit('p/govarch.json', configuration(false).replace('"module"', '"modul"'));
    const codes = parsed.currentFindings().map(({ code }) => code);
    expect(codes).toContain('PRJ-31');
    expect(codes).toContain('VOC-01');
    await parsed.edit('p/govarch.json', configuration(false));
    expect(parsed.currentFindings()).toEqual([]);
    expect(kinds().length).toBe(2);
  });

  test('is read in every spelling that its words have', async () => {
    const kinds = { station: { is: 'system', vi: 'trạm hoá đơn', en: 'invoice station' } };
    const { model, findings } = await modelOf({
      'p/govarch.json': JSON.stringify({ name: 'p', kinds }),
      'p/a.govarch': `ứng dụng {
  trạm hoá đơn A
  trạm hóa đơn B
  ${'trạm hóa đơn'.normalize('NFD')} C
  invoice station D
}`,
    });
    expect(findings.map(({ code }) => code)).toEqual([]);
    expect([...model.elements()].map(({ kind }) => kind)).toEqual(['station', 'station', 'station', 'station']);
  });

  test('costs nothing where govarch.json is saved and says what it said', async () => {
    const text = configuration(true);
    const parsed = await modelOf({
      'p/govarch.json': text,
      'p/a.govarch': 'ứng dụng { dịch vụ vi mô A { nền chạy "Java" } }',
      'p/b.govarch': 'ứng dụng { hệ thống B }',
    });
    const { counters } = parsed.workspace;
    const parsedFor = async (config: string) => {
      counters.reset();
      await parsed.edit('p/govarch.json', config);
      return counters.of('documents-parsed');
    };
    expect(await parsedFor(text)).toBe(0);
    expect(await parsedFor(JSON.stringify(JSON.parse(text), undefined, 4))).toBe(0);
    expect(await parsedFor(text.replace('dịch vụ vi mô', 'dịch vụ siêu nhỏ'))).toBe(2);
    expect(parsed.currentFindings().map(({ code }) => code)).toContain('VOC-01');
    expect(await parsedFor(text)).toBe(2);
    expect(parsed.currentFindings()).toEqual([]);
  });
});
