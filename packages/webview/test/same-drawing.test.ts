import 'reflect-metadata';
import type { Diagram } from '@govarch/diagram/diagram';
import { type DiagramRequest, drawDiagram } from '@govarch/diagram/draw';
import { renderSvg } from '@govarch/diagram/svg';
import { modelOf } from '@govarch/language/testing';
import Elk from 'elkjs/lib/elk.bundled.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { primitivesOfSvg, primitivesOfVNode } from './support/primitives.js';
import { renderInWebview, textOfPrimitive } from './support/webview.js';

const TEXT = `
architecture A "Kiến trúc" { owner VPCP }
business {
  agency VPCP "Văn phòng Chính phủ" { unit Vu "Vụ Tổng hợp" { } }
  agency BTP "Bộ Tư pháp" { }
  public-service TraCuu "Tra cứu & xử lý <hồ sơ>" { owner VPCP }
}
data { database CSDL "Cơ sở dữ liệu hồ sơ họp" { owner VPCP } }
application {
  system eCabinet "Hệ thống thông tin phục vụ họp và xử lý công việc của Chính phủ" {
    owner VPCP level 3 reads CSDL uses LGSP supports TraCuu
    module PhongHop "Phòng họp" { }
  }
  system HoTich "Hộ tịch điện tử" { owner BTP }
  platform LGSP "Nền tảng tích hợp" { owner VPCP }
  flow TraHoTich "Tra cứu hộ tịch" HoTich -> eCabinet via LGSP { method online }
}
transition { initiative SoHoa "Số hóa hồ sơ" { } }
views {
  view landscape L "Mô hình tổng thể" { }
  view integration I "Liên thông" { }
  view landscape Thieu "Thiếu nhiệm vụ" { include eCabinet, SoHoa }
  view layer Lop "Lớp ứng dụng" { include application, CSDL }
}
`;

const REQUESTS: Record<string, DiagramRequest> = {
  'the landscape': { type: 'view', view: 'workspace::L' },
  'the integration view': { type: 'view', view: 'workspace::I' },
  'a layer': { type: 'view', view: 'workspace::Lop' },
  'the context of a system': { type: 'element', element: 'workspace::eCabinet' },
  'a picture with a note in its margin': { type: 'view', view: 'workspace::Thieu' },
};

const WITH_NOTE = 'a picture with a note in its margin';

describe.each(Object.entries(REQUESTS))('%s', (_, request) => {
  let diagram: Diagram;
  beforeAll(async () => {
    const { model } = await modelOf(TEXT);
    diagram = await drawDiagram(model, request, { today: '2025-06-30', createElk: () => new Elk() });
    expect(diagram.notices.map(({ code }) => code)).toEqual(request === REQUESTS[WITH_NOTE] ? ['DIA-05'] : []);
    expect(diagram.children.some((item) => item.type === 'mark')).toBe(request === REQUESTS[WITH_NOTE]);
  });

  test('is drawn by the webview exactly as the command line writes it', () => {
    const fromSvg = primitivesOfSvg(renderSvg({ ...diagram, children: shownOnSurface(diagram) }));
    const fromWebview = primitivesOfVNode(renderInWebview(diagram));
    const withoutGround = fromSvg.filter(({ attributes }) => attributes.class !== 'govarch-background');
    expect(fromWebview.map(textOfPrimitive)).toEqual(withoutGround.map(textOfPrimitive));
    expect(fromWebview.filter(({ tag }) => tag === 'text').length).toBeGreaterThan(5);
  });

  test('puts boxes, label anchors and edge points where the layout put them', () => {
    const drawn = JSON.stringify(renderInWebview(diagram));
    for (const item of diagram.children) {
      if (item.type === 'area' || item.type === 'node') {
        expect(drawn).toContain(`translate(${item.position.x},${item.position.y})`);
      }
    }
    expect(diagram.children.some((item) => item.type === 'edge')).toBe(request !== REQUESTS[WITH_NOTE]);
  });
});

test('nothing in the drawing has a style attribute, which the security policy would refuse', async () => {
  const { model } = await modelOf(TEXT);
  for (const request of Object.values(REQUESTS)) {
    const diagram = await drawDiagram(model, request, { today: '2025-06-30', createElk: () => new Elk() });
    expect(JSON.stringify(renderInWebview(diagram))).not.toContain('"style"');
  }
});

/** The legend stands beside the surface, drawn by the same figure. */
function shownOnSurface({ children }: Diagram): Diagram['children'] {
  return children.filter((item) => item.type !== 'legend');
}
