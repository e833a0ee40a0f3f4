import type { ArchitectureModel, AttributeValue, ModelChange, Project } from '@govarch/model/model';
import { joinChanges } from '@govarch/model/model';
import { ruleCatalogue } from '@govarch/rules/catalogue';
import { RuleEngine } from '@govarch/rules/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  choice,
  code,
  documentOf,
  modelOfSketch,
  number,
  PROJECT,
  type SketchElement,
  type SketchRelation,
} from '../support/sketch.js';

const AS_OF = { asOf: '2025-06-30', lawDate: '2025-06-30' };
const FILES = ['file:///a.govarch', 'file:///b.govarch', 'file:///c.govarch'];

/**
 * What an element of each kind may say. Names are few, so that elements meet; each name has its file, so that what
 * belongs together is spread over files.
 */
interface KindSketch {
  readonly names: readonly string[];
  readonly parents?: readonly string[];
  readonly attributes?: Readonly<Record<string, fc.Arbitrary<readonly AttributeValue[]>>>;
  readonly relations?: Readonly<Record<string, readonly string[]>>;
}

const choices = (...values: string[]) => fc.constantFrom(...values).map((value) => choice(value));
const parties = (...names: string[]) =>
  fc.constantFrom(...names).map((name) => [{ type: 'reference' as const, element: `${PROJECT.name}::${name}` }]);
const system: KindSketch = {
  names: ['S1', 'S2'],
  attributes: {
    level: fc.integer({ min: 1, max: 4 }).map(number),
    type: choices('internal', 'citizen-business'),
    information: choices('public', 'personal'),
    form: choices('rented'),
  },
  relations: {
    owner: ['A1', 'A2', 'U1'],
    operator: ['U1', 'N1'],
    provides: ['D1', 'D2'],
    supports: ['D1'],
    'located-in': ['Z1'],
  },
};

const KINDS: Readonly<Record<string, KindSketch>> = {
  architecture: { names: ['K1'], relations: { owner: ['A1'] } },
  agency: { names: ['A1', 'A2'], attributes: { code: fc.constantFrom('G01', 'G02', 'g1').map(code) } },
  unit: { names: ['U1'], parents: ['A1', 'A2'], attributes: { code: fc.constantFrom('G01.02', 'G02').map(code) } },
  provider: { names: ['N1'] },
  system,
  module: { ...system, names: ['M1', 'M2'], parents: ['S1', 'S2', 'M1'] },
  platform: { ...system, names: ['P1'], attributes: { 'integration-role': choices('local') } },
  'public-service': {
    names: ['D1', 'D2'],
    attributes: { 'service-level': choices('2', '4', 'full') },
    relations: { 'delivered-through': ['S1'] },
  },
  flow: {
    names: ['F1', 'F2'],
    relations: { 'flow-from': ['S1', 'M1'], 'flow-to': ['S2', 'M2'], 'flow-via': ['P1'] },
  },
  control: {
    names: ['C1'],
    attributes: { type: choices('monitoring', 'backup') },
    relations: { protects: ['S1', 'Z1'] },
  },
  zone: { names: ['Z1'] },
  'level-dossier': {
    names: ['H1'],
    attributes: {
      appraiser: parties('A1', 'U1'),
      approver: parties('A2', 'R1'),
      'professional-monitoring': parties('N1', 'C1'),
      approved: fc
        .record({ date: fc.constantFrom('2024-12-31', '2025-01-01'), by: fc.constantFrom('A1', 'U1', 'R1') })
        .map(({ date, by }) => [{ type: 'approval', date, by: `${PROJECT.name}::${by}` }]),
    },
    relations: { covers: ['S1', 'M1'] },
  },
  role: { names: ['R1'], parents: ['A1', 'U1'] },
  gap: { names: ['G1', 'G2'], parents: ['G1'] },
  initiative: { names: ['I1', 'I2'], relations: { closes: ['G1', 'G2'], 'depends-on': ['I1', 'I2'] } },
};

/** Kinds that rules look at together: a property over a few of them meets more than one over all. */
const THEMES: readonly (readonly string[])[] = [
  ['agency', 'unit'],
  ['agency', 'unit', 'system', 'module', 'provider', 'architecture'],
  ['system', 'module', 'public-service'],
  ['agency', 'unit', 'system', 'module', 'platform', 'flow'],
  ['system', 'control', 'zone', 'level-dossier', 'provider'],
  ['agency', 'unit', 'role', 'level-dossier'],
  ['gap', 'initiative'],
  Object.keys(KINDS),
];

const validity = fc.oneof(
  { weight: 8, arbitrary: fc.constant({}) },
  fc.record({ from: fc.constantFrom('2024-01-01', '2026-01-01') }),
  fc.record({ to: fc.constantFrom('2024-12-31', '2030-12-31') }),
  fc.record({ state: fc.constantFrom('baseline' as const, 'target' as const, 'retired' as const) }),
);

function elementOf(kind: string): fc.Arbitrary<SketchElement> {
  const sketch = KINDS[kind] as KindSketch;
  const relations = Object.entries(sketch.relations ?? {}).flatMap(([relation, targets]) =>
    targets.map((to) => ({ kind: relation as SketchRelation['kind'], to })),
  );
  return fc
    .record({
      name: fc.constantFrom(...sketch.names),
      parent: fc.option(fc.constantFrom(...(sketch.parents ?? ['none'])), { nil: undefined }),
      title: fc.constantFrom('Một', 'Hai', 'Ba bốn'),
      validity,
      attributes: fc.record(sketch.attributes ?? {}, { requiredKeys: [] }),
      relations: fc
        .subarray(relations)
        .chain((picked) =>
          fc.tuple(...picked.map((relation) => validity.map((dates) => ({ ...relation, validity: dates })))),
        ),
    })
    .map((element) => ({
      ...element,
      kind: kind as SketchElement['kind'],
      parent: element.parent === element.name || element.parent === 'none' ? undefined : element.parent,
    }));
}

/** Puts an element into its file in place of one of its name, takes it out, gives it another title, or moves it to the end. */
interface Edit {
  readonly action: 'put' | 'remove' | 'retitle' | 'move';
  readonly element: SketchElement;
}

const edits: fc.Arbitrary<readonly Edit[]> = fc.constantFrom(...THEMES).chain((kinds) =>
  fc.array(
    fc.record({
      action: fc.constantFrom(...(['put', 'put', 'put', 'put', 'retitle', 'remove', 'move'] as const)),
      element: fc.constantFrom(...kinds).chain(elementOf),
    }),
    { minLength: 1, maxLength: 40, size: 'max' },
  ),
);

describe('findings after edits', () => {
  it('are those of a fresh run, and exactly the documents whose findings changed are told', () => {
    fc.assert(
      fc.property(edits, (sequence) => {
        const files = new Files();
        const engine = new RuleEngine({ model: files.model, rules: ruleCatalogue });
        engine.run(PROJECT, AS_OF);
        for (const edit of sequence) {
          const before = findingsOf(engine);
          const changed = engine.update(files.apply(edit));
          const after = findingsOf(engine);
          expect(after).toEqual(freshFindings(files.model));
          const differing = FILES.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
          expect([...changed].sort()).toEqual(differing);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('are those of a fresh run when several changes come at once', () => {
    fc.assert(
      fc.property(edits, edits, (first, second) => {
        const files = new Files();
        const engine = new RuleEngine({ model: files.model, rules: ruleCatalogue });
        for (const edit of first) {
          files.apply(edit);
        }
        engine.run(PROJECT, AS_OF);
        engine.update(joinChanges(second.map((edit) => files.apply(edit))));
        expect(findingsOf(engine)).toEqual(freshFindings(files.model));
      }),
      { numRuns: 150 },
    );
  });

  it('are the same with and without remembering what was read', () => {
    fc.assert(
      fc.property(edits, (sequence) => {
        const files = new Files();
        for (const edit of sequence) {
          files.apply(edit);
        }
        const options = { model: files.model, rules: ruleCatalogue };
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
    expect([...engine.setDates(PROJECT.name, { ...AS_OF, asOf: '2026-06-30' })]).toEqual(['file:///a.govarch']);
    expect(codesIn(engine)).toEqual([]);
    expect(engine.dates(PROJECT.name)?.asOf).toBe('2026-06-30');
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

  it('is checked anew where a part of a system changes that only the system asked for', () => {
    const system = documentOf('file:///a.govarch', [
      { name: 'S1', kind: 'system', attributes: { level: number(2) } },
      { name: 'D1', kind: 'public-service', attributes: { 'service-level': choice('4') } },
    ]);
    const part = (attributes: SketchElement['attributes']) =>
      documentOf('file:///b.govarch', [
        { name: 'M1', kind: 'module', parent: 'S1', attributes, relations: [{ kind: 'provides', to: 'D1' }] },
      ]);
    const model = modelOfSketch([system, part({ level: number(3) })]);
    const engine = new RuleEngine({ model, rules: ruleCatalogue.filter((rule) => rule.id === 'SEC-04') });
    engine.run(PROJECT, AS_OF);
    expect(codesIn(engine)).toEqual([]);
    engine.update(model.update(part({})));
    expect(codesIn(engine)).toEqual(['SEC-04']);
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

/** The files that a sequence of edits works on, and the model of them. */
class Files {
  readonly model = modelOfSketch([]);
  private readonly elements = new Map(FILES.map((file) => [file, new Map<string, SketchElement>()]));

  apply({ action, element }: Edit): ModelChange {
    const file = FILES[
      [...element.name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % FILES.length
    ] as string;
    const elements = this.elements.get(file) as Map<string, SketchElement>;
    const existing = elements.get(element.name);
    if (action === 'remove') {
      elements.delete(element.name);
    } else if (action === 'put') {
      elements.set(element.name, element);
    } else if (existing && action === 'retitle') {
      elements.set(element.name, { ...existing, title: element.title });
    } else if (existing) {
      elements.delete(element.name);
      elements.set(element.name, { ...existing, relations: [...(existing.relations ?? [])].reverse() });
    }
    return this.model.update(documentOf(file, [...elements.values()]));
  }
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
