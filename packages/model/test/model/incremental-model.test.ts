import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ArchitectureModel, type DocumentContribution } from '../../src/model/architecture-model.js';
import { anyContribution, anyEdit, apply, NAMES } from './random-edits.js';

/** What a document says, without the vocabulary by which it was read. */
function partsOf({ elements, extensions, relations, views }: DocumentContribution) {
  return { elements, extensions, relations, views };
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
