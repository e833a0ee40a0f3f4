import type { DiagramStatusAction } from '@govarch/diagram/protocol';
import { describe, expect, test, vi } from 'vitest';
import { barVNode, type FrameActions, type FrameState, legendVNode, overlayVNode } from '../src/chrome/frame.js';
import { byTag, textOf } from './support/vnodes.js';

const LANDSCAPE = {
  id: 'vpcp::TongThe',
  viewKind: 'landscape',
  viewKindTitle: { vi: 'tổng thể', en: 'landscape' },
  title: 'Mô hình tổng thể',
  automatic: false,
  drawn: true,
};

const STATUS: DiagramStatusAction = {
  kind: 'govarch/diagramStatus',
  title: 'Mô hình tổng thể',
  language: 'vi',
  view: { id: 'vpcp::TongThe', viewKind: 'landscape', automatic: false },
  availableViews: [LANDSCAPE, { ...LANDSCAPE, id: 'vpcp::LoTrinh', title: 'Lộ trình', drawn: false }],
  stale: false,
  notices: [],
  canGoBack: false,
};

const state = (changes: Partial<FrameState> = {}): FrameState => ({
  status: STATUS,
  legend: [],
  legendOpen: true,
  language: 'vi',
  ...changes,
});

const actions = (): FrameActions => ({ back: vi.fn(), openView: vi.fn(), move: vi.fn(), toggleLegend: vi.fn() });

describe('the bar above the diagram', () => {
  test('says the title of the view', () => {
    expect(textOf(byTag(barVNode(state(), actions()), 'h1')[0]!)).toBe('Mô hình tổng thể');
  });

  test('says so while nothing is there, and where nothing will be', () => {
    const titleOf = (status: FrameState['status']) => textOf(byTag(barVNode(state({ status }), actions()), 'h1')[0]!);
    expect(titleOf(undefined)).toBe('Đang vẽ sơ đồ…');
    expect(titleOf({ ...STATUS, title: '', view: undefined })).toBe('Chưa có sơ đồ cho tệp này');
  });

  test.each(['vi', 'en'] as const)('names every button in %s', (language) => {
    const labels = byTag(barVNode(state({ language }), actions()), 'button').map(
      (button) => button.data?.attrs?.['aria-label'],
    );
    expect(labels).toHaveLength(6);
    expect(new Set(labels).size).toBe(6);
    expect(labels).toContain(language === 'vi' ? 'Vừa khung nhìn (f)' : 'Fit to window (f)');
  });

  test('goes back only where there is a way back', () => {
    const back = (canGoBack: boolean) =>
      byTag(barVNode(state({ status: { ...STATUS, canGoBack } }), actions()), 'button')[0]!.data?.props?.disabled;
    expect(back(false)).toBe(true);
    expect(back(true)).toBe(false);
  });

  test('offers the views, says which cannot be drawn, and marks the one shown', () => {
    const options = byTag(barVNode(state(), actions()), 'option');
    expect(options.map(textOf)).toEqual(['Mô hình tổng thể', 'Lộ trình (chưa vẽ được)']);
    expect(options.map(({ data }) => data?.props?.selected)).toEqual([true, false]);
  });

  test('also offers the view that one drilled into', () => {
    const view = { id: 'element:vpcp::eCabinet', viewKind: 'context', automatic: true };
    const bar = barVNode(state({ status: { ...STATUS, title: 'eCabinet', view } }), actions());
    expect(byTag(bar, 'option').map(textOf)).toContain('eCabinet');
  });

  test('opens the view that is chosen', () => {
    const listeners = actions();
    const select = byTag(barVNode(state(), listeners), 'select')[0]!;
    const change = select.data?.on?.change as (event: unknown) => void;
    change({ target: { value: 'vpcp::LoTrinh' } });
    expect(listeners.openView).toHaveBeenCalledWith('vpcp::LoTrinh');
  });
});

describe('what lies over the diagram', () => {
  test('is silent while all is well', () => {
    expect(byTag(overlayVNode(state()), 'p')).toEqual([]);
  });

  test('says that the diagram is stale while the text does not parse', () => {
    const stale = { ...STATUS, stale: true };
    expect(textOf(overlayVNode(state({ status: stale })))).toContain('lỗi cú pháp');
    expect(textOf(overlayVNode(state({ status: stale, language: 'en' })))).toContain('syntax errors');
  });

  test('shows notices with their code', () => {
    const message = { vi: 'Chưa vẽ được loại sơ đồ này', en: 'Views of this kind are not drawn yet' };
    const notices = [{ code: 'DIA-01', severity: 'info' as const, message }];
    const [notice] = byTag(overlayVNode(state({ status: { ...STATUS, notices } })), 'p');
    expect(notice?.data?.attrs?.['data-notice']).toBe('DIA-01');
    expect(textOf(notice!)).toBe('DIA-01: Chưa vẽ được loại sơ đồ này');
  });

  test('does not show again what stands in the margin of the picture', () => {
    const message = { vi: 'Một thành phần không vẽ', en: 'One element is not drawn' };
    const notices = [{ code: 'DIA-05', severity: 'info' as const, message, inPicture: true }];
    expect(byTag(overlayVNode(state({ status: { ...STATUS, notices } })), 'p')).toEqual([]);
  });

  test('shows all notices, where several have the same code', () => {
    const notices = ['Hai thành phần không vẽ', 'Danh sách quá dài'].map((vi) => ({
      code: 'DIA-05',
      severity: 'info' as const,
      message: { vi, en: vi },
    }));
    const shown = byTag(overlayVNode(state({ status: { ...STATUS, notices } })), 'p');
    expect(shown.map(textOf)).toEqual(['DIA-05: Hai thành phần không vẽ', 'DIA-05: Danh sách quá dài']);
    expect(new Set(shown.map(({ key }) => key)).size).toBe(2);
  });
});

describe('the legend', () => {
  const legend: FrameState['legend'] = [
    { sample: { type: 'kind', kind: 'system', sign: 'system', layer: 'application' }, text: 'Hệ thống' },
    { sample: { type: 'edge', line: 'solid', arrow: { source: 'none', target: 'filled' }, weight: 1 }, text: 'Luồng' },
  ];

  test('shows a sample of each figure and line, and what it means', () => {
    const lines = byTag(legendVNode(state({ legend })), 'li');
    expect(lines.map(textOf)).toEqual(['Hệ thống', 'Luồng']);
    expect(lines.every((line) => byTag(line, 'path').length + byTag(line, 'rect').length > 0)).toBe(true);
  });

  test('takes no room where it is closed or empty', () => {
    expect(legendVNode(state({ legend, legendOpen: false })).data?.attrs?.hidden).toBe(true);
    expect(legendVNode(state()).data?.attrs?.hidden).toBe(true);
    expect(legendVNode(state({ legend })).data?.attrs?.hidden).toBe(false);
  });
});
