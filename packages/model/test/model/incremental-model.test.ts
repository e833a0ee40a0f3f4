import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ArchitectureModel, type DocumentContribution } from '../../src/model/architecture-model.js';
import { at, attribute, contribution, element, number, relation } from './building-blocks.js';

/** What a document says, without the vocabulary by which it was read. */
function partsOf({ elements, extensions, relations, views }: DocumentContribution) {
  return { elements, extensions, relations, views };
}

const DOCUMENTS = ['a.govarch', 'b.govarch', 'c.govarch'];
const NAMES = ['P', 'Q', 'R', 'S', 'T'];

const anyName = fc.constantFrom(...NAMES);
const anyLevel = fc.integer({ min: 1, max: 3 });

const anyElement = fc.record({
  name: anyName,
  kind: fc.constantFrom('system' as const, 'module' as const, 'portal' as const),
  parent: fc.option(anyName, { nil: undefined }),
  level: fc.option(anyLevel, { nil: undefined }),
  approver: fc.option(anyName, { nil: undefined }),
});
const anyRelation = fc.record({
  source: anyName,
  kind: fc.constantFrom('uses' as const, 'owner' as const),
  target: anyName,
  approver: fc.option(anyName, { nil: undefined }),
});
const anyExtension = fc.record({ name: anyName, approver: anyName });
/** By another attribute wherever it may stand, so that what moves from one place to another is a change. */
const approvedBy = (name: string) => ({ type: 'approval', by: `vpcp::${name}` }) as const;

const anyContribution = fc
  .record({
    document: fc.constantFrom(...DOCUMENTS),
    elements: fc.uniqueArray(anyElement, { maxLength: 4, selector: ({ name }) => name }),
    relations: fc.array(anyRelation, { maxLength: 4 }),
    extensions: fc.array(anyExtension, { maxLength: 2 }),
    shift: fc.nat(50),
  })
  .map(({ document, elements, relations, extensions, shift }) => {
    let place = shift;
    const next = () => at(place++, document);
    return contribution(document, {
      elements: elements.map(({ name, kind, parent, level, approver }) =>
        element(kind, name, {
          ...(parent === undefined ? {} : { parent }),
          attributes: [
            ...(level === undefined ? [] : [attribute('level', number(level), place++, document)]),
            ...(approver === undefined ? [] : [attribute('approved', approvedBy(approver), place++, document)]),
          ],
          origin: next(),
        }),
      ),
      relations: relations.map(({ source, kind, target, approver }) => ({
        ...relation(source, kind, target, { origin: next() }),
        annotations: approver === undefined ? [] : [attribute('review-by', approvedBy(approver), place++, document)],
      })),
      extensions: extensions.map(({ name, approver }) => ({
        element: `vpcp::${name}`,
        attributes: [attribute('contact', approvedBy(approver), place++, document)],
      })),
    });
  });

const anyEdit = fc.oneof(
  { weight: 4, arbitrary: anyContribution },
  { weight: 1, arbitrary: fc.constantFrom(...DOCUMENTS) },
);

function apply(model: ArchitectureModel, edit: DocumentContribution | string) {
  return typeof edit === 'string' ? model.remove(edit) : model.update(edit);
}

/** Everything that a model answers. */
function answers(model: ArchitectureModel) {
  const ids = NAMES.map((name) => `vpcp::${name}`);
  return {
    elements: [...model.elements()],
    relations: [...model.relations()],
    byKind: (['system', 'module', 'portal'] as const).map((kind) => model.elementsOfKind(kind)),
    byId: ids.map((id) => ({
      element: model.element(id),
      children: model.children(id),
      outgoing: model.outgoing(id),
      owners: model.outgoing(id, 'owner'),
      incoming: model.incoming(id),
      references: model.references(id),
      referencesFrom: model.referencesFrom(id),
    })),
  };
}

/** What a part of the model says, wherever it is written. */
function contentOf(part: object | undefined): string {
  return JSON.stringify(part, (key, value) => (/^(nameO|o)rigin$/.test(key) ? undefined : value)) ?? '';
}

/** What an element says and is joined with, wherever that is written. */
function contentAround(model: ArchitectureModel, id: string): string {
  const sorted = (parts: readonly object[]) => parts.map((part) => contentOf(part)).sort();
  return JSON.stringify([
    contentOf(model.element(id)),
    model
      .children(id)
      .map((child) => `${child.kind} ${child.id}`)
      .sort(),
    sorted(model.outgoing(id)),
    sorted(model.incoming(id)),
    sorted(model.references(id)),
    sorted(model.referencesFrom(id)),
  ]);
}

describe('a model that is fed edit by edit', () => {
  it('answers as one that reads the last texts afresh, in any order', () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 12 }), fc.boolean(), (edits, reversed) => {
        const edited = new ArchitectureModel();
        for (const edit of edits) {
          apply(edited, edit);
          edited.elementsOfKind('system');
        }
        const last = [...edited.documents()].sort().map((document) => edited.contribution(document)!);
        const fresh = new ArchitectureModel();
        for (const part of reversed ? last.reverse() : last) {
          fresh.update(part);
        }
        expect(answers(edited)).toEqual(answers(fresh));
      }),
      { numRuns: 300 },
    );
  });

  it('reports exactly the elements whose content or neighbours changed, with their kinds', () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { minLength: 1, maxLength: 8 }), (edits) => {
        const model = new ArchitectureModel();
        for (const edit of edits) {
          const ids = NAMES.map((name) => `vpcp::${name}`);
          const before = ids.map((id) => ({ content: contentAround(model, id), kind: model.element(id)?.kind }));
          const change = apply(model, edit);
          const changed = ids.filter((id, index) => contentAround(model, id) !== before[index]!.content);
          expect([...change.elements].sort()).toEqual(changed.sort());
          const kinds = changed.flatMap((id) => [before[ids.indexOf(id)]!.kind, model.element(id)?.kind]);
          expect(change.kinds).toEqual(new Set(kinds.filter((kind) => kind !== undefined)));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('has nothing to report when it is fed the same again', () => {
    fc.assert(
      fc.property(anyContribution, (part) => {
        const model = new ArchitectureModel();
        model.update(part);
        expect(model.update({ ...part, ...structuredClone(partsOf(part)) })).toMatchObject({
          elements: new Set(),
          kinds: new Set(),
          views: new Set(),
        });
      }),
    );
  });
});
