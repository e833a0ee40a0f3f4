import { describe, expect, it } from 'vitest';
import { ArchitectureModel, joinChanges } from '../../src/model/architecture-model.js';
import type { ViewDefinition } from '../../src/views/view-definition.js';
import { at, attribute, contribution, element, number, project, relation, text } from './building-blocks.js';

const NOTHING_CHANGED = { elements: new Set(), kinds: new Set(), views: new Set() };

function view(name: string, start = 0, title = name): ViewDefinition {
  return {
    id: `vpcp::${name}`,
    project: 'vpcp',
    kind: 'landscape',
    name,
    title: { vi: title },
    selections: [],
    origin: at(start),
    nameOrigin: at(start),
  };
}

describe('a model', () => {
  it('knows its projects', () => {
    const model = new ArchitectureModel();
    model.setProject(project({ asOf: '2025-06-30' }));
    expect(model.project('vpcp')?.asOf).toBe('2025-06-30');
    model.removeProject('vpcp');
    expect([...model.projects()]).toEqual([]);
  });

  it('gives elements, children and relations in the order of documents and of the text in them', () => {
    const model = new ArchitectureModel();
    model.update(
      contribution('b.govarch', {
        elements: [element('module', 'Z', { parent: 'S', origin: at(5, 'b.govarch') })],
        relations: [relation('S', 'uses', 'Z', { origin: at(9, 'b.govarch') })],
      }),
    );
    model.update(
      contribution('a.govarch', {
        elements: [
          element('system', 'S', { origin: at(1) }),
          element('module', 'Y', { parent: 'S', origin: at(2) }),
          element('module', 'X', { parent: 'S', origin: at(3) }),
        ],
        relations: [
          relation('S', 'uses', 'X', { origin: at(8) }),
          relation('S', 'uses', 'Y', { origin: at(7) }),
          relation('X', 'owner', 'Y', { origin: at(6) }),
        ],
      }),
    );
    const names = (items: Iterable<{ name?: string }>) => [...items].map(({ name }) => name);
    expect(names(model.elements())).toEqual(['S', 'Y', 'X', 'Z']);
    expect(names(model.children('vpcp::S'))).toEqual(['Y', 'X', 'Z']);
    expect(names(model.elementsOfKind('module'))).toEqual(['Y', 'X', 'Z']);
    expect(model.outgoing('vpcp::S').map(({ target }) => target)).toEqual(['vpcp::Y', 'vpcp::X', 'vpcp::Z']);
    expect(model.incoming('vpcp::Y', 'owner').map(({ source }) => source)).toEqual(['vpcp::X']);
    expect(model.outgoing('vpcp::S', 'owner')).toEqual([]);
  });

  it('keeps a relation to an element that nobody declares', () => {
    const model = new ArchitectureModel();
    model.update(contribution('a.govarch', { relations: [relation('S', 'uses', 'Unknown')] }));
    expect(model.incoming('vpcp::Unknown')).toHaveLength(1);
    expect(model.element('vpcp::Unknown')).toBeUndefined();
  });

  it('forgets a document completely', () => {
    const model = new ArchitectureModel();
    model.update(
      contribution('a.govarch', {
        elements: [element('system', 'S')],
        relations: [relation('S', 'uses', 'T')],
        views: [view('TongThe')],
      }),
    );
    const change = model.remove('a.govarch');
    expect([[...model.elements()], [...model.relations()], [...model.views()], [...model.documents()]]).toEqual([
      [],
      [],
      [],
      [],
    ]);
    expect(change.elements).toEqual(new Set(['vpcp::S', 'vpcp::T']));
    expect(change.kinds).toEqual(new Set(['system']));
    expect(change.views).toEqual(new Set(['vpcp::TongThe']));
    expect(model.remove('a.govarch')).toMatchObject(NOTHING_CHANGED);
  });
});

describe('an extension', () => {
  const declaration = contribution('b.govarch', {
    elements: [
      element('system', 'S', {
        attributes: [attribute('level', number(3), 0, 'b.govarch')],
        origin: at(0, 'b.govarch'),
      }),
    ],
  });
  const extension = (document: string, value: string) =>
    contribution(document, {
      extensions: [{ element: 'vpcp::S', attributes: [attribute('vendor', text(value), 0, document)] }],
    });

  it.each([
    ['before', [extension('a.govarch', 'A'), declaration]],
    ['after', [declaration, extension('a.govarch', 'A')]],
  ])('adds its attributes after those of the declaration, read %s it', (_, contributions) => {
    const model = new ArchitectureModel();
    for (const part of contributions) {
      model.update(part);
    }
    expect(model.element('vpcp::S')?.attributes.map(({ id }) => id)).toEqual(['level', 'vendor']);
    expect(model.elementsOfKind('system')[0]?.attributes).toHaveLength(2);
    expect([...model.elements()][0]?.attributes).toHaveLength(2);
  });

  it('comes in the order of documents and goes with its own', () => {
    const model = new ArchitectureModel();
    for (const part of [extension('c.govarch', 'C'), declaration, extension('a.govarch', 'A')]) {
      model.update(part);
    }
    const vendors = () =>
      model
        .element('vpcp::S')
        ?.attributes.flatMap(({ values }) =>
          values.map((value) => (value.type === 'text' ? value.text.vi : value.type)),
        );
    expect(vendors()).toEqual(['number', 'A', 'C']);
    const change = model.remove('a.govarch');
    expect(vendors()).toEqual(['number', 'C']);
    expect(change).toMatchObject({ elements: new Set(['vpcp::S']), kinds: new Set(['system']) });
  });

  it('is read of a kind again after the kind was asked for', () => {
    const model = new ArchitectureModel();
    model.update(declaration);
    expect(model.elementsOfKind('system')[0]?.attributes).toHaveLength(1);
    model.update(extension('a.govarch', 'A'));
    expect(model.elementsOfKind('system')[0]?.attributes).toHaveLength(2);
  });
});

describe('a change', () => {
  const before = contribution('a.govarch', {
    elements: [
      element('system', 'S', { origin: at(0), attributes: [attribute('level', number(3), 1)] }),
      element('module', 'M', { parent: 'S', origin: at(10) }),
      element('system', 'T', { origin: at(20) }),
    ],
    relations: [relation('S', 'uses', 'T', { origin: at(5) })],
    views: [view('TongThe', 30)],
  });

  function changeTo(after: Parameters<typeof contribution>[1]) {
    const model = new ArchitectureModel();
    model.update(before);
    return model.update(contribution('a.govarch', { ...before, ...after }));
  }

  it('is none where text only moved, but the new places are known', () => {
    const model = new ArchitectureModel();
    model.update(before);
    const change = model.update(
      contribution('a.govarch', {
        elements: before.elements.map((item, index) => ({
          ...item,
          origin: at(100 + index),
          nameOrigin: at(100 + index),
          attributes: item.attributes.map((part) => ({ ...part, origin: at(200) })),
        })),
        relations: before.relations.map((item) => ({ ...item, origin: at(300) })),
        views: before.views.map((item) => ({ ...item, origin: at(400), nameOrigin: at(400) })),
      }),
    );
    expect(change).toMatchObject({ documents: new Set(['a.govarch']), ...NOTHING_CHANGED });
    expect(change.facets()).toMatchObject({ elements: new Map(), kinds: new Set() });
    expect(model.element('vpcp::S')?.origin.start).toBe(100);
    expect(model.outgoing('vpcp::S')[0]?.origin.start).toBe(300);
    expect(model.view('vpcp::TongThe')?.origin.start).toBe(400);
  });

  it('of an attribute names the element only', () => {
    const [system, ...others] = before.elements;
    const change = changeTo({ elements: [{ ...system!, attributes: [attribute('level', number(4))] }, ...others] });
    expect(change).toMatchObject({ elements: new Set(['vpcp::S']), kinds: new Set(['system']), views: new Set() });
  });

  it('of a relation names both its ends', () => {
    expect(changeTo({ relations: [] }).elements).toEqual(new Set(['vpcp::S', 'vpcp::T']));
    expect(changeTo({ relations: [...before.relations, relation('M', 'uses', 'T')] }).elements).toEqual(
      new Set(['vpcp::M', 'vpcp::T']),
    );
  });

  it('of a relation that is written twice is none as long as both stay', () => {
    const model = new ArchitectureModel();
    const twice = [relation('S', 'uses', 'T', { origin: at(5) }), relation('S', 'uses', 'T', { origin: at(6) })];
    model.update(contribution('a.govarch', { ...before, relations: twice }));
    expect(model.update(contribution('a.govarch', { ...before, relations: [...twice].reverse() }))).toMatchObject(
      NOTHING_CHANGED,
    );
    expect(model.update(before).elements).toEqual(new Set(['vpcp::S', 'vpcp::T']));
  });

  it('of a kind names the kind before and after', () => {
    const [system, module] = before.elements;
    const change = changeTo({ elements: [system!, module!, element('portal', 'T')] });
    expect(change.kinds).toEqual(new Set(['system', 'portal']));
    expect(change.elements).toEqual(new Set(['vpcp::T']));
  });

  it('of a parent names the parents before and after', () => {
    const [system, , other] = before.elements;
    const change = changeTo({ elements: [system!, element('module', 'M', { parent: 'T' }), other!] });
    expect(change.elements).toEqual(new Set(['vpcp::M', 'vpcp::S', 'vpcp::T']));
  });

  it('of a view names the view', () => {
    expect(changeTo({ views: [view('TongThe', 30, 'Mô hình tổng thể')] })).toMatchObject({
      elements: new Set(),
      views: new Set(['vpcp::TongThe']),
    });
  });

  it('joins with others', () => {
    const one = changeTo({ relations: [] });
    const other = changeTo({ views: [] });
    expect(joinChanges([one, other])).toMatchObject({
      documents: new Set(['a.govarch']),
      elements: new Set(['vpcp::S', 'vpcp::T']),
      kinds: new Set(['system']),
      views: new Set(['vpcp::TongThe']),
    });
  });
});

describe('an id that two documents declare for a moment', () => {
  const first = contribution('a.govarch', { elements: [element('system', 'S', { origin: at(0, 'a.govarch') })] });
  const second = contribution('b.govarch', { elements: [element('portal', 'S', { origin: at(0, 'b.govarch') })] });

  it.each([
    ['in order', [first, second]],
    ['in reverse', [second, first]],
    ['repeatedly', [second, first, second, first]],
  ])('counts where it stands first, read %s', (_, contributions) => {
    const model = new ArchitectureModel();
    for (const part of contributions) {
      model.update(part);
    }
    expect(model.element('vpcp::S')?.kind).toBe('system');
    expect(model.elementsOfKind('portal')).toEqual([]);
    expect([...model.elements()]).toHaveLength(1);
  });

  it('counts where it still stands when the other is gone', () => {
    const model = new ArchitectureModel();
    model.update(first);
    model.update(second);
    const change = model.remove('a.govarch');
    expect(model.element('vpcp::S')?.kind).toBe('portal');
    expect(model.elementsOfKind('system')).toEqual([]);
    expect(change.kinds).toEqual(new Set(['system', 'portal']));
    model.remove('b.govarch');
    expect(model.element('vpcp::S')).toBeUndefined();
  });
});
