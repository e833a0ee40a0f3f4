import {
  type BackAction,
  GO_BACK,
  OPEN_ELEMENT,
  OPEN_VIEW,
  type OpenElementAction,
  type OpenViewAction,
  REVEAL_ELEMENT,
  REVEAL_SOURCE,
  type RevealElementAction,
  type RevealSourceAction,
} from '@govarch/diagram/protocol';
import { uriOf } from '@govarch/language/testing';
import { SelectAction, SetModelAction, UpdateModelAction } from 'sprotty-protocol';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DiagramClient } from './support/diagram-client.js';

const TEXT = `architecture VPCP "Kiến trúc Văn phòng Chính phủ" { owner VanPhong }
business { agency VanPhong "Văn phòng Chính phủ" { } }
application {
  system eCabinet "Họp Chính phủ" { owner VanPhong uses LGSP }
  platform LGSP "Nền tảng tích hợp" { owner VanPhong }
}
views {
  view landscape TongThe "Mô hình tổng thể" { }
  view roadmap LoTrinh "Lộ trình" { }
}
`;
const MAIN = uriOf('main.govarch').toString();

describe('the diagram of a document', () => {
  let client: DiagramClient;
  beforeEach(async () => {
    client = await DiagramClient.on({ 'govarch.json': '{ "name": "vpcp", "language": "vi" }', 'main.govarch': TEXT });
  });
  afterEach(() => {
    expect(client.defects).toEqual([]);
    client.dispose();
  });

  test('is its first declared view, unless another is asked for', async () => {
    const diagram = await client.open();
    expect(diagram.view).toMatchObject({ id: 'vpcp::TongThe', kind: 'landscape', title: 'Mô hình tổng thể' });
    expect(client.status.view).toEqual({ id: 'vpcp::TongThe', viewKind: 'landscape', automatic: false });
    expect(client.elements).toContain('vpcp::eCabinet');
    await client.open({ element: 'vpcp::eCabinet' });
    expect(client.status.view).toMatchObject({ automatic: true, viewKind: 'context' });
  });

  test('answers the request with a new model, and changes with updates of it', async () => {
    await client.open();
    expect(client.of(SetModelAction.KIND)).toHaveLength(1);
    await client.edit('main.govarch', TEXT.replace('Họp Chính phủ', 'Họp không giấy'));
    expect(client.of(SetModelAction.KIND)).toHaveLength(1);
    expect(client.of(UpdateModelAction.KIND)).toHaveLength(1);
    expect(JSON.stringify(client.diagram)).toContain('Họp không giấy');
  });

  test('follows typing: a new system appears, a deleted one disappears', async () => {
    await client.open();
    await client.edit('main.govarch', TEXT.replace('  platform', '  system eConsult "Lấy ý kiến" { }\n  platform'));
    expect(client.elements).toContain('vpcp::eConsult');
    await client.edit('main.govarch', TEXT);
    expect(client.elements).not.toContain('vpcp::eConsult');
  });

  test('is not drawn again for a change that it does not show', async () => {
    await client.open({ element: 'vpcp::eCabinet' });
    const { counters } = client.parsed.workspace;
    counters.reset();
    await client.edit('main.govarch', TEXT.replace('"Lộ trình"', '"Lộ trình 2030"'));
    expect(counters.of('views-computed')).toBe(0);
    expect(counters.of('layouts-started')).toBe(0);
    await client.edit('main.govarch', TEXT.replace('Họp Chính phủ', 'Họp'));
    expect(counters.of('views-computed')).toBe(1);
    expect(counters.of('layouts-started')).toBe(1);
  });

  test('tells in its heading the as-of date and the law by which its marks are made', async () => {
    const heading = () => {
      const caption = client.diagram.children?.find(({ type }) => type === 'caption') as { lines: { text: string }[] };
      return caption.lines.map(({ text }) => text).join(' ');
    };
    await client.open();
    expect(heading()).toContain('Tại ngày 30/06/2025 Pháp luật tại ngày 30/06/2025');
    await client.setLawDate('2024-12-31');
    expect(heading()).toContain('Tại ngày 30/06/2025 Pháp luật tại ngày 31/12/2024');
    await client.setLawDate(undefined);
    const later = TEXT.replace('{ owner VanPhong }', '{ owner VanPhong period 2021-2030 }');
    await client.edit('main.govarch', later);
    expect(heading()).toContain('Tại ngày 31/12/2030 Pháp luật tại ngày 30/06/2025');
    await client.open({ language: 'en' });
    expect(heading()).toContain('As of 2030-12-31 Law of 2025-06-30');
  });

  test('stays as it was while the text does not parse, and says that it is stale', async () => {
    await client.open();
    const before = client.diagram.children;
    await client.edit('main.govarch', TEXT.replace('system eCabinet "Họp Chính phủ" {', 'system eCabinet "Họp } {'));
    expect(client.status.stale).toBe(true);
    expect(client.diagram.children).toEqual(before);
    await client.edit('main.govarch', TEXT.replace('Họp Chính phủ', 'Họp'));
    expect(client.status.stale).toBe(false);
    expect(client.elements).toContain('vpcp::eCabinet');
    expect(JSON.stringify(client.diagram)).not.toContain('Họp Chính phủ');
  });

  test('of a text that never parsed shows what can be read of it, as stale, and follows on', async () => {
    const broken = `${TEXT}\napplication { system "chưa xong\n`;
    await client.parsed.edit('main.govarch', broken);
    await client.open();
    expect(client.elements).toContain('vpcp::eCabinet');
    expect(client.status.stale).toBe(true);
    await client.edit('main.govarch', broken.replace('Họp Chính phủ', 'Họp không giấy'));
    expect(JSON.stringify(client.diagram)).toContain('Họp không giấy');
  });

  test('stays, with a notice, while its element is gone', async () => {
    await client.open({ element: 'vpcp::LGSP' });
    const before = client.elements;
    await client.edit('main.govarch', TEXT.replaceAll('LGSP', 'LienThong'));
    expect(client.elements).toEqual(before);
    expect(client.status.notices.map(({ code }) => code)).toEqual(['DIA-03']);
    await client.edit('main.govarch', TEXT);
    expect(client.status.notices).toEqual([]);
  });

  test('goes on while its view is renamed, letter by letter', async () => {
    await client.open();
    await client.edit('main.govarch', TEXT.replace('TongThe', 'TongTh'));
    await client.edit('main.govarch', TEXT.replace('TongThe', 'TongThue'));
    expect(client.status.view?.id).toBe('vpcp::TongThue');
    expect(client.status.notices).toEqual([]);
  });

  test('says which version of the text it takes into account, also when nothing in it changed', async () => {
    await client.open();
    await client.edit('main.govarch', `${TEXT}\n`);
    expect(client.status.sourceVersion).toBe(2);
  });

  test('offers all views to switch to, and tells which cannot be drawn', async () => {
    await client.open();
    const offered = client.status.availableViews.map(({ title, automatic, drawn }) => ({ title, automatic, drawn }));
    expect(offered.slice(0, 3)).toEqual([
      { title: 'Mô hình tổng thể', automatic: false, drawn: true },
      { title: 'Lộ trình', automatic: false, drawn: false },
      { title: 'Mô hình tổng thể', automatic: true, drawn: true },
    ]);
    expect(offered.map(({ title }) => title)).toContain('Ứng dụng');
    await client.do<OpenViewAction>({ kind: OPEN_VIEW, view: 'vpcp::LoTrinh' });
    expect(client.status.notices.map(({ code }) => code)).toEqual(['DIA-01']);
  });

  test('tells what the view selects and the picture lacks, as long as that is so', async () => {
    const text = (included: string) =>
      TEXT.replace('"Mô hình tổng thể" { }', `"Mô hình tổng thể" { include ${included} }`).concat(
        'transition { initiative SoHoa "Số hóa" { } }',
      );
    await client.open();
    await client.edit('main.govarch', text('eCabinet, SoHoa'));
    expect(client.status.notices).toMatchObject([{ code: 'DIA-05', severity: 'info', inPicture: true }]);
    await client.edit('main.govarch', text('eCabinet, LGSP'));
    expect(client.status.notices).toEqual([]);
  });

  test('opens every view that it offers', async () => {
    await client.open();
    for (const { id } of client.status.availableViews) {
      await client.do<OpenViewAction>({ kind: OPEN_VIEW, view: id });
      expect(client.status.view?.id).toBe(id);
    }
  });

  test('drills into an element and finds the way back', async () => {
    await client.open();
    await client.do<OpenElementAction>({ kind: OPEN_ELEMENT, element: 'vpcp::eCabinet' });
    expect(client.diagram.view).toMatchObject({ kind: 'context', element: 'vpcp::eCabinet' });
    expect(client.status.canGoBack).toBe(true);
    await client.do<BackAction>({ kind: GO_BACK });
    expect(client.diagram.view.id).toBe('vpcp::TongThe');
    expect(client.status.canGoBack).toBe(false);
  });

  test('shows the text of a node that is clicked', async () => {
    await client.open();
    client.send(SelectAction.create({ selectedElementsIDs: ['vpcp::eCabinet'], deselectedElementsIDs: [] }));
    expect(client.of<RevealSourceAction>(REVEAL_SOURCE)).toEqual([
      {
        kind: REVEAL_SOURCE,
        uri: MAIN,
        range: { start: { line: 3, character: 9 }, end: { line: 3, character: 17 } },
      },
    ]);
  });

  test('selects the node in whose text the cursor stands, once', async () => {
    await client.open();
    const cursor: RevealElementAction = { kind: REVEAL_ELEMENT, uri: MAIN, position: { line: 3, character: 40 } };
    client.send(cursor);
    client.send(cursor);
    expect(client.of<SelectAction>(SelectAction.KIND).map(({ selectedElementsIDs }) => selectedElementsIDs)).toEqual([
      ['vpcp::eCabinet'],
    ]);
  });

  test('does not answer a selection of its own by selecting again', async () => {
    await client.open();
    client.send(SelectAction.create({ selectedElementsIDs: ['vpcp::LGSP'], deselectedElementsIDs: [] }));
    client.send({ kind: REVEAL_ELEMENT, uri: MAIN, position: { line: 4, character: 12 } } as RevealElementAction);
    expect(client.of(SelectAction.KIND)).toEqual([]);
  });

  test('marks elements that have findings, and follows them', async () => {
    await client.open();
    const level = (diagram = client.diagram) => (diagram.issues['vpcp::eCabinet'] ?? []).map(({ code }) => code);
    const before = level();
    expect(before.length).toBeGreaterThan(0);
    await client.edit('main.govarch', TEXT.replace('uses LGSP', 'uses LGSP ownr X'));
    expect(level()).not.toEqual(before);
    expect(client.diagram.issues['vpcp::eCabinet']?.[0]?.severity).toBe('error');
  });

  test('is in the language that is asked for, else in that of the project', async () => {
    await client.open();
    expect(client.status.language).toBe('vi');
    await client.open({ language: 'en' });
    expect(client.status.language).toBe('en');
    expect(client.diagram.language).toBe('en');
  });

  test('is forgotten when its client closes it', async () => {
    await client.open();
    client.send({ kind: 'govarch/close' });
    const before = client.received.length;
    await client.parsed.edit('main.govarch', TEXT.replace('Họp Chính phủ', 'Họp'));
    expect(client.received).toHaveLength(before);
  });
});

test('a document without views shows its first element; an empty one its project', async () => {
  const client = await DiagramClient.on({
    'govarch.json': '{ "name": "p" }',
    'a.govarch': 'business { agency A "Bộ A" { unit V "Vụ" { } } }',
    'empty.govarch': '',
  });
  await client.open({}, 'a.govarch');
  expect(client.status.view).toMatchObject({ id: 'element:p::A', automatic: true });
  await client.open({}, 'empty.govarch');
  expect(client.status.view).toMatchObject({ id: 'project:p', viewKind: 'landscape' });
  client.dispose();
});

test('a document of no project gets a status without a diagram', async () => {
  const client = await DiagramClient.on({ 'main.govarch': 'business { }' });
  client.send({
    kind: 'requestModel',
    requestId: '1',
    options: { sourceUri: 'file:///elsewhere/x.govarch' },
  } as never);
  expect(client.status).toMatchObject({ title: '', availableViews: [], stale: false });
  client.dispose();
});
