import { modelOf, type ParsedModel } from '@govarch/language/testing';
import { WorkCounters } from '@govarch/model/counters';
import type { ModelChange } from '@govarch/model/model';
import { beforeEach, describe, expect, test } from 'vitest';
import { type DiagramRequest, type Drawing, DrawingCancelled, draw, isAffected } from '../src/draw.js';
import { drawingContext } from './support/drawing.js';
import { placedNodes } from './support/geometry.js';
import { sample } from './support/sample.js';

const file = 'vpcp/main.govarch';
const text = sample[file]!;

let parsed: ParsedModel;
let counters: WorkCounters;

beforeEach(async () => {
  parsed = await modelOf(sample);
  counters = new WorkCounters();
});

/** Draws, edits, and draws again only if the change may show: as a viewer does. */
async function follow(
  request: DiagramRequest,
  edited: string,
  path = file,
): Promise<{ before: Drawing; after: Drawing }> {
  const context = { ...drawingContext, counters };
  const before = await draw(parsed.model, request, context);
  let change: ModelChange | undefined;
  const subscription = parsed.workspace.onUpdate((update) => {
    change = update.change;
  });
  await parsed.edit(path, edited);
  subscription.dispose();
  counters.reset();
  const after = change && isAffected(before, change) ? await draw(parsed.model, request, context, before) : before;
  return { before, after };
}

const overall: DiagramRequest = { type: 'view', view: 'vpcp::TongThe' };
const cabinet: DiagramRequest = { type: 'element', element: 'vpcp::eCabinet' };

describe('a diagram follows the text', () => {
  test('a new title shows', async () => {
    const { after } = await follow(overall, text.replace('"Hệ thống quản lý văn bản"', '"Quản lý văn bản điện tử"'));
    const title = placedNodes(after.diagram).find(({ item }) => item.element === 'vpcp::QLVB')?.item.tooltip;
    expect(title).toContain('Quản lý văn bản điện tử');
    expect(counters.of('layouts-started')).toBe(1);
  });

  test('a new element in another file of the project shows', async () => {
    const { after } = await follow(overall, 'ứng dụng { hệ thống Moi "Hệ thống mới" }', 'vpcp/more.govarch');
    expect(placedNodes(after.diagram).map(({ item }) => item.element)).toContain('vpcp::Moi');
  });

  test('an attribute that the view does not read does not even evaluate it', async () => {
    const { before, after } = await follow(
      overall,
      text.replace('"Hệ thống quản lý văn bản" {', '"Hệ thống quản lý văn bản" { mô tả "Dùng hằng ngày"'),
    );
    expect(counters.of('views-computed')).toBe(0);
    expect(after).toBe(before);
  });

  test('what makes no difference to the picture is evaluated again, but not laid out again', async () => {
    const { before, after } = await follow(
      overall,
      text.replace('"Hệ thống quản lý văn bản" {', '"Hệ thống quản lý văn bản" { từ 01/01/2020'),
    );
    expect(counters.of('views-computed')).toBe(1);
    expect(counters.of('layouts-started')).toBe(0);
    expect(after.diagram).toBe(before.diagram);
  });

  test('a change elsewhere does not even evaluate the view', async () => {
    const { before, after } = await follow(cabinet, text.replace('"Tổng đài 18001096"', '"Tổng đài 1022"'));
    expect(counters.of('views-computed')).toBe(0);
    expect(after).toBe(before);
  });

  test('a blank line does not even evaluate the view', async () => {
    await follow(overall, `\n\n${text}`);
    expect(counters.of('views-computed')).toBe(0);
  });

  test('a new order of the text shows', async () => {
    const a = '  kênh DienThoai "Tổng đài 18001096"\n';
    const b = '  kênh Email "Thư điện tử"\n';
    await parsed.edit(file, text.replace(a, a + b));
    const { after } = await follow(overall, text.replace(a, b + a));
    const channels = placedNodes(after.diagram).filter(({ item }) => item.kind === 'channel');
    expect(channels.sort((x, y) => x.bounds.x - y.bounds.x).map(({ item }) => item.element)).toEqual([
      'vpcp::Email',
      'vpcp::DienThoai',
    ]);
  });

  test('drawn step by step or at once, it has the same bytes', async () => {
    const edited = text.replace('"Hệ thống quản lý văn bản"', '"Quản lý văn bản điện tử"');
    const { after } = await follow(overall, edited);
    const fresh = await draw((await modelOf({ ...sample, [file]: edited })).model, overall, drawingContext);
    expect(JSON.stringify(after.diagram)).toBe(JSON.stringify(fresh.diagram));
  });
});

test('a drawing that nobody waits for any more is given up', async () => {
  const abort = new AbortController();
  const drawing = draw(parsed.model, overall, { ...drawingContext, signal: abort.signal });
  abort.abort();
  await expect(drawing).rejects.toThrow(DrawingCancelled);
});
