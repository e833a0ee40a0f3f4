import type { ArchitectureModel, DocumentContribution, ModelChange, Project } from '@govarch/model/model';
import { joinChanges } from '@govarch/model/model';
import { ruleCatalogue } from '@govarch/rules/catalogue';
import { RuleEngine } from '@govarch/rules/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choice, code, documentOf, modelOfSketch, number, PROJECT, type SketchElement } from '../support/sketch.js';

const AS_OF = '2025-06-30';
const FILES = ['file:///a.govarch', 'file:///b.govarch', 'file:///c.govarch'];

/** Names of the elements that the property test builds its files from; each kind a few, so that they meet and collide. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  agency: ['A1', 'A2'],
  unit: ['U1', 'U2'],
  system: ['S1', 'S2', 'S3'],
  platform: ['P1'],
  flow: ['F1', 'F2'],
  gap: ['G1'],
  initiative: ['I1', 'I2'],
  control: ['C1'],
  zone: ['Z1'],
  'public-service': ['D1'],
  architecture: ['K1'],
};

const pick = (...names: string[]) => fc.constantFrom(...names);
const validity = fc.oneof(
  { weight: 6, arbitrary: fc.constant({}) },
  fc.record({ from: pick('2024-01-01', '2026-01-01') }),
  fc.record({ to: pick('2024-12-31', '2030-12-31') }),
  fc.record({ state: fc.constantFrom('baseline' as const, 'target' as const, 'retired' as const) }),
);

const relation = fc.oneof(
  fc.record({ kind: fc.constantFrom('owner' as const, 'operator' as const), to: pick('A1', 'A2', 'U1'), validity }),
  fc.record({ kind: fc.constantFrom('flow-from' as const, 'flow-to' as const), to: pick('S1', 'S2', 'S3'), validity }),
  fc.record({ kind: fc.constant('flow-via' as const), to: pick('P1', 'S3'), validity }),
  fc.record({ kind: fc.constant('closes' as const), to: pick('G1'), validity }),
  fc.record({ kind: fc.constant('depends-on' as const), to: pick('I1', 'I2'), validity }),
  fc.record({ kind: fc.constant('protects' as const), to: pick('S1', 'Z1'), validity }),
  fc.record({ kind: fc.constant('located-in' as const), to: pick('Z1'), validity }),
  fc.record({ kind: fc.constantFrom('provides' as const, 'supports' as const), to: pick('D1'), validity }),
);

const attributes = fc.record(
  {
    code: pick('G01', 'G01.02', 'g1').map(code),
    level: fc.integer({ min: 1, max: 4 }).map(number),
    type: pick('internal', 'citizen-business', 'monitoring').map((value) => choice(value)),
    information: pick('public', 'personal').map((value) => choice(value)),
    'integration-role': fc.constant(choice('local')),
    'service-level': pick('2', '4').map((value) => choice(value)),
  },
  { requiredKeys: [] },
);

const element: fc.Arbitrary<SketchElement> = fc
  .constantFrom(...Object.keys(NAMES))
  .chain((kind) =>
    fc.record(
      {
        kind: fc.constant(kind as SketchElement['kind']),
        name: fc.constantFrom(...(NAMES[kind] as string[])),
        parent: pick('A1', 'S1', 'S2'),
        title: pick('Một', 'Hai', 'Ba bốn'),
        validity,
        attributes,
        relations: fc.array(relation, { maxLength: 4 }),
      },
      { requiredKeys: ['kind', 'name'] },
    ),
  )
  .filter((sketch) => sketch.parent !== sketch.name);

/** A file: its elements, no name twice, as the language sees to it. */
const file = fc.uniqueArray(element, { maxLength: 8, selector: (sketch) => sketch.name });

interface Edit {
  readonly file: string;
  readonly elements: readonly SketchElement[] | undefined;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  file: fc.constantFrom(...FILES),
  elements: fc.oneof({ weight: 5, arbitrary: file }, fc.constant(undefined)),
});

describe('findings after edits', () => {
  it('are those of a fresh run, and every document whose findings changed is told', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 12 }), (edits) => {
        const model = modelOfSketch([]);
        const engine = new RuleEngine({ model, rules: ruleCatalogue });
        engine.run(PROJECT, AS_OF);
        for (const { file: document, elements } of edits) {
          const before = findingsOf(engine);
          const changed = engine.update(apply(model, document, elements));
          const after = findingsOf(engine);
          expect(after).toEqual(freshFindings(model));
          const differing = FILES.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
          expect([...changed].sort()).toEqual(differing);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('are those of a fresh run when several changes come at once', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 2, maxLength: 6 }), (edits) => {
        const model = modelOfSketch([]);
        const engine = new RuleEngine({ model, rules: ruleCatalogue });
        engine.run(PROJECT, AS_OF);
        engine.update(joinChanges(edits.map(({ file: document, elements }) => apply(model, document, elements))));
        expect(findingsOf(engine)).toEqual(freshFindings(model));
      }),
      { numRuns: 200 },
    );
  });

  it('are the same with and without remembering what was read', () => {
    fc.assert(
      fc.property(file, (elements) => {
        const model = modelOfSketch([documentOf(FILES[0] as string, elements)]);
        const options = { model, rules: ruleCatalogue };
        expect(new RuleEngine({ ...options, incremental: false }).run(PROJECT, AS_OF)).toEqual(
          new RuleEngine(options).run(PROJECT, AS_OF),
        );
      }),
    );
  });
});

describe('a project under check', () => {
  const withoutOwner = documentOf('file:///a.govarch', [{ name: 'S1', kind: 'system', title: 'Hệ thống' }]);

  it('is checked anew when its settings change', () => {
    const model = modelOfSketch([withoutOwner]);
    const engine = new RuleEngine({ model, rules: ruleCatalogue });
    engine.run(PROJECT, AS_OF);
    expect(codesIn(engine)).toContain('SYS-01');
    const lenient: Project = { ...PROJECT, rules: new Map([['SYS-01', 'off']]) };
    model.setProject(lenient);
    const changed = engine.update(model.update(withoutOwner));
    expect(codesIn(engine)).not.toContain('SYS-01');
    expect([...changed]).toEqual(['file:///a.govarch']);
  });

  it('is checked at the new date when the date changes', () => {
    const retired = documentOf('file:///a.govarch', [{ name: 'S1', kind: 'system', validity: { to: '2025-12-31' } }]);
    const engine = new RuleEngine({ model: modelOfSketch([retired]), rules: ruleCatalogue });
    engine.run(PROJECT, AS_OF);
    expect(codesIn(engine)).toContain('SYS-01');
    expect([...engine.setAsOf(PROJECT.name, '2026-06-30')]).toEqual(['file:///a.govarch']);
    expect(codesIn(engine)).toEqual([]);
    expect(engine.asOf(PROJECT.name)).toBe('2026-06-30');
  });

  it('keeps no finding when it is forgotten', () => {
    const engine = new RuleEngine({ model: modelOfSketch([withoutOwner]), rules: ruleCatalogue });
    engine.run(PROJECT, AS_OF);
    expect([...engine.forget(PROJECT.name)]).toEqual(['file:///a.govarch']);
    expect(engine.documentsWithFindings()).toEqual([]);
  });

  it('gets no findings about the elements of another project', () => {
    const other = documentOf('file:///other.govarch', [{ name: 'S1', kind: 'system' }], 'other');
    const engine = new RuleEngine({ model: modelOfSketch([other]), rules: ruleCatalogue });
    expect(engine.run(PROJECT, AS_OF)).toEqual([]);
  });

  it('is checked against a dependency as it changes', () => {
    const flow = documentOf('file:///a.govarch', [
      { name: 'S1', kind: 'system' },
      { name: 'F1', kind: 'flow', relations: [{ kind: 'flow-from', to: 'S1' }] },
    ]);
    const toOther = {
      ...flow,
      relations: [...flow.relations, { ...flow.relations[0]!, kind: 'flow-to' as const, target: 'other::S2' }],
    };
    const dependency = (state: 'both' | 'retired') =>
      documentOf('file:///other.govarch', [{ name: 'S2', kind: 'system', validity: { state } }], 'other');
    const model = modelOfSketch([toOther, dependency('both')]);
    const engine = new RuleEngine({ model, rules: ruleCatalogue });
    engine.run(PROJECT, AS_OF);
    expect(codesIn(engine)).not.toContain('INT-14');
    expect([...engine.update(model.update(dependency('retired')))]).toEqual(['file:///a.govarch']);
    expect(codesIn(engine)).toContain('INT-14');
  });
});

function apply(model: ArchitectureModel, document: string, elements: Edit['elements']): ModelChange {
  if (!elements) {
    return model.remove(document);
  }
  return model.update(withUniqueIds(model, documentOf(document, elements)));
}

/** Renames elements whose names other files have taken, as the language does. */
function withUniqueIds(model: ArchitectureModel, document: DocumentContribution): DocumentContribution {
  const renamed = (id: string) => {
    const taken = model.element(id);
    return taken && taken.origin.document !== document.document ? `${id}~${document.document}` : id;
  };
  return {
    ...document,
    elements: document.elements.map((item) => ({ ...item, id: renamed(item.id) })),
    relations: document.relations.map((item) => ({ ...item, source: renamed(item.source) })),
  };
}

function findingsOf(engine: RuleEngine) {
  return Object.fromEntries(FILES.map((name) => [name, engine.findings(name)]));
}

function freshFindings(model: ArchitectureModel) {
  const engine = new RuleEngine({ model, rules: ruleCatalogue, incremental: false });
  engine.run(PROJECT, AS_OF);
  return findingsOf(engine);
}

function codesIn(engine: RuleEngine): string[] {
  return engine.documentsWithFindings().flatMap((name) => engine.findings(name).map((finding) => finding.code));
}
