import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ArchitectureModel, joinChanges, type ModelReader } from '../../src/model/architecture-model.js';
import { attributesNamed } from '../../src/model/attributes.js';
import { byPlace } from '../../src/model/place.js';
import { periodEndOf } from '../../src/model/time.js';
import { NOTHING_READ, type Reader, ReadTracker } from '../../src/tracking/read-tracker.js';
import { readingOf } from '../../src/tracking/reading.js';
import { evaluateView } from '../../src/views/evaluate-view.js';
import type { ViewSelection } from '../../src/views/view-definition.js';
import {
  at,
  attribute,
  contribution,
  element,
  modelWith,
  number,
  project,
  relation,
} from '../model/building-blocks.js';
import { anyEdit, apply, NAMES } from '../model/random-edits.js';

const IDS = NAMES.map((name) => `vpcp::${name}`);
const S = 'vpcp::S';

type Question = (model: ModelReader) => unknown;

/** Questions whose answer changes only with what they ask for: whoever asked nothing else must not be disturbed. */
const EXACT: Readonly<Record<string, (id: string) => Question>> = {
  kind: (id) => (model) => model.element(id)?.kind,
  title: (id) => (model) => model.element(id)?.title,
  level: (id) => (model) => levelOf(model, id),
  owners: (id) => (model) => model.outgoing(id, 'owner'),
  owned: (id) => (model) => model.incoming(id, 'owner'),
};

/** Questions whose answer depends on the order of the text, which may be looked at again too often, never too rarely. */
const ORDERED: Readonly<Record<string, (id: string) => Question>> = {
  attributes: (id) => (model) => model.element(id)?.attributes,
  children: (id) => (model) => model.children(id).map((child) => [child.id, child.title]),
  relations: (id) => (model) => [model.outgoing(id), model.incoming(id)],
  references: (id) => (model) => [model.references(id), model.referencesFrom(id)],
  'in order': () => (model) =>
    IDS.flatMap((id) => model.element(id) ?? [])
      .sort(byPlace)
      .map(({ id }) => id),
  'of a kind': () => (model) => model.elementsOfKind('system').map(({ id, title }) => [id, title]),
  all: () => (model) => [...model.elements()].map(({ id }) => id),
  'all relations': () => (model) => [...model.relations()],
};

function levelOf(model: ModelReader, id: string): unknown {
  const found = model.element(id);
  return found && attributesNamed(found, 'level');
}

/** An answer without the places in the text. */
function said(answer: unknown): string {
  return JSON.stringify(answer, (key, value) => (/^(nameO|o)rigin$/.test(key) ? undefined : value)) ?? '';
}

describe('a reading of a model that is edited at random', () => {
  it('is affected by every edit after which the model answers differently', () => {
    const questions = Object.entries({ ...EXACT, ...ORDERED }).flatMap(([name, of]) =>
      IDS.map((id) => [`${name} ${id}`, of(id)] as const),
    );
    fc.assert(
      fc.property(fc.array(anyEdit, { minLength: 1, maxLength: 6 }), anyEdit, anyEdit, (edits, next, last) => {
        const model = new ArchitectureModel();
        for (const edit of edits) {
          apply(model, edit);
        }
        const readings = questions.map(([name, ask]) => ({
          name,
          ask,
          reading: readingOf(model, (m) => said(ask(m))),
        }));
        const change = joinChanges([apply(model, next), apply(model, last)]);
        for (const { name, ask, reading } of readings) {
          if (said(ask(model)) !== reading.result) {
            expect([name, reading.isAffectedBy(change)]).toEqual([name, true]);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('is affected by no edit after which the model answers the same, where it asks for one thing only', () => {
    const questions = Object.entries(EXACT).flatMap(([name, of]) =>
      IDS.map((id) => [`${name} ${id}`, of(id)] as const),
    );
    let unchanged = 0;
    fc.assert(
      fc.property(fc.array(anyEdit, { minLength: 1, maxLength: 6 }), anyEdit, (edits, next) => {
        const model = new ArchitectureModel();
        for (const edit of edits) {
          apply(model, edit);
        }
        // Who asks for a facet of an element asks also whether it is there, and what it is.
        const beings = questions.map(([, ask]) => saidWithBeings(model, ask));
        const readings = questions.map(([, ask]) => readingOf(model, (m) => said(ask(m))));
        const change = apply(model, next);
        questions.forEach(([name, ask], index) => {
          const isSame = saidWithBeings(model, ask) === beings[index];
          unchanged += isSame ? 1 : 0;
          if (isSame) {
            expect([name, readings[index]!.isAffectedBy(change)]).toEqual([name, false]);
          }
        });
      }),
      { numRuns: 100 },
    );
    expect(unchanged).toBeGreaterThan(200);
  });

  it('gives what a view selects, evaluated again only where it is affected, as a fresh evaluation does', () => {
    fc.assert(
      fc.property(
        fc.array(anySelection, { minLength: 1, maxLength: 3 }),
        fc.array(anyEdit, { maxLength: 10 }),
        (selections, edits) => {
          const model = new ArchitectureModel();
          const evaluate = (reader: ModelReader) =>
            evaluateView(reader, { project: 'vpcp', selections }, { asOf: '2025-06-30' }, () => []).map(({ id }) => id);
          let followed = readingOf(model, evaluate);
          for (const edit of edits) {
            const change = apply(model, edit);
            if (followed.isAffectedBy(change)) {
              followed = readingOf(model, evaluate);
            }
            expect(followed.result).toEqual(evaluate(model));
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});

function saidWithBeings(model: ArchitectureModel, ask: Question): string {
  return said([ask(model), IDS.map((id) => beingOf(model, id))]);
}

function beingOf(model: ArchitectureModel, id: string): unknown {
  const found = model.element(id);
  return found && { ...found, title: undefined, attributes: undefined };
}

const anyId = fc.constantFrom(...IDS);
const anyCondition = fc.constantFrom(
  { type: 'compare', attribute: 'level', operator: '>=', value: 2 } as const,
  { type: 'compare', attribute: 'owner', operator: '=', value: S } as const,
  { type: 'related', relation: 'uses', to: S } as const,
  { type: 'not', condition: { type: 'compare', attribute: 'kind', operator: '=', value: 'system' } } as const,
);
const anyPick = fc.oneof(
  fc.record({
    type: fc.constant('element' as const),
    element: anyId,
    descend: fc.constantFrom('none' as const, 'children' as const, 'descendants' as const),
  }),
  fc.record({
    type: fc.constant('all' as const),
    descend: fc.constantFrom('children' as const, 'descendants' as const),
  }),
  fc.record({ type: fc.constant('kind' as const), kind: fc.constantFrom('system' as const, 'module' as const) }),
  fc.record({ type: fc.constant('neighbors' as const), element: anyId, distance: fc.integer({ min: 1, max: 2 }) }),
  fc.record({
    type: fc.constant('relation' as const),
    source: fc.option(anyId, { nil: undefined }),
    target: fc.option(anyId, { nil: undefined }),
    relation: fc.constantFrom('uses' as const, 'owner' as const, undefined),
  }),
);
const anySelection: fc.Arbitrary<ViewSelection> = fc
  .record({
    action: fc.constantFrom('include' as const, 'include' as const, 'exclude' as const),
    terms: fc.array(fc.record({ pick: anyPick, where: fc.option(anyCondition, { nil: undefined }) }), {
      minLength: 1,
      maxLength: 2,
    }),
  })
  .map(({ action, terms }) => ({
    action,
    terms: terms.map(({ pick, where }) => ({ pick, ...(where ? { where } : {}) })),
    origin: at(0),
  }));

describe('a reader', () => {
  const parts = (level: number, title: string, owner: string) =>
    contribution('a.govarch', {
      elements: [
        element('agency', 'A', { origin: at(1) }),
        element('agency', 'B', { origin: at(2) }),
        element('system', 'S', {
          origin: at(3),
          title: { vi: title },
          attributes: [attribute('level', number(level), 4)],
        }),
      ],
      relations: [relation('S', 'owner', owner, { origin: at(5) })],
    });
  const modelOfParts = () => {
    const { elements, relations } = parts(3, 'Một', 'A');
    return modelWith(elements, relations);
  };

  it('is told which of its parts are concerned', () => {
    const model = modelOfParts();
    const tracker = new ReadTracker(model);
    const reader: Reader = { ...NOTHING_READ };
    const asks: Question[] = [
      (m) => m.element(S)?.title,
      (m) => levelOf(m, S),
      (m) => m.outgoing(S, 'owner'),
      (m) => m.outgoing(S, 'operator'),
    ];
    tracker.record(reader, () => {
      asks.forEach((ask, part) => {
        tracker.startPart(part);
        ask(tracker.model);
      });
    });
    const concernedBy = (...edit: Parameters<typeof parts>) =>
      tracker.concernedBy(model.update(parts(...edit))).get(reader);
    expect(concernedBy(3, 'Hai', 'A')).toBe(0b0001);
    expect(concernedBy(4, 'Hai', 'A')).toBe(0b0010);
    expect(concernedBy(4, 'Hai', 'B')).toBe(0b0100);
    expect(concernedBy(3, 'Một', 'A')).toBe(0b0111);
    expect(concernedBy(3, 'Một', 'A')).toBeUndefined();
  });

  it('keeps what its other parts read when one part runs again', () => {
    const model = modelOfParts();
    const tracker = new ReadTracker(model);
    const reader: Reader = { ...NOTHING_READ };
    tracker.record(reader, () => {
      tracker.model.outgoing(S, 'owner');
      tracker.startPart(1);
      tracker.model.outgoing(S, 'owner');
    });
    tracker.record(reader, () => tracker.model.outgoing(S, 'operator'), 0b01);
    expect(tracker.concernedBy(model.update(parts(3, 'Một', 'B'))).get(reader)).toBe(0b10);
  });

  it('is told of nothing that it does not read any more', () => {
    const model = modelOfParts();
    const tracker = new ReadTracker(model);
    const reader: Reader = { ...NOTHING_READ };
    tracker.record(reader, () => levelOf(tracker.model, S));
    tracker.record(reader, () => tracker.model.element(S)?.title);
    expect(tracker.concernedBy(model.update(parts(4, 'Một', 'A'))).size).toBe(0);
    tracker.forget(reader);
    expect(tracker.concernedBy(model.update(parts(4, 'Hai', 'A'))).size).toBe(0);
  });

  it('is told of an element for which it asked in vain, when it appears', () => {
    const model = modelOfParts();
    const reading = readingOf(model, (tracked) => tracked.element('vpcp::Moi')?.title);
    const change = model.update(
      contribution('b.govarch', { elements: [element('goal', 'Moi', { origin: at(1, 'b') })] }),
    );
    expect(reading.isAffectedBy(change)).toBe(true);
  });

  it('is told of a setting of a project, and of the day, when they are others', () => {
    const model = modelOfParts();
    let today = '2025-12-31';
    const tracker = new ReadTracker(model);
    const [ofProject, ofDay, ofBoth]: Reader[] = [{ ...NOTHING_READ }, { ...NOTHING_READ }, { ...NOTHING_READ }];
    const day = () => tracker.value('today', () => today);
    tracker.record(ofProject!, () => tracker.model.project('vpcp')?.asOf);
    tracker.record(ofDay!, day);
    tracker.record(ofBoth!, () => [tracker.model.project('vpcp'), day()]);
    const nothing = model.update(parts(3, 'Một', 'A'));
    expect(tracker.concernedBy(nothing).size).toBe(0);
    today = '2026-01-01';
    expect([...tracker.concernedBy(nothing).keys()]).toEqual([ofDay, ofBoth]);
    tracker.record(ofDay!, day);
    tracker.record(ofBoth!, () => [tracker.model.project('vpcp'), day()]);
    expect(tracker.concernedBy(nothing).size).toBe(0);
    model.setProject(project({ asOf: '2025-06-30' }));
    expect([...tracker.concernedBy(nothing).keys()]).toEqual([ofProject, ofBoth]);
  });

  it('that reads something new meanwhile does not hide from others that it changed', () => {
    let files = 1;
    const tracker = new ReadTracker(modelOfParts());
    const early: Reader = { ...NOTHING_READ };
    const late: Reader = { ...NOTHING_READ };
    const read = () => tracker.value('files', () => files);
    tracker.record(early, read);
    files = 2;
    tracker.record(late, read);
    const nothing = new ArchitectureModel().remove('none');
    expect(tracker.concernedBy(nothing).has(early)).toBe(true);
  });

  it('must not start another one', () => {
    const tracker = new ReadTracker(modelOfParts());
    const inner = () => tracker.record({ ...NOTHING_READ }, () => periodEndOf(tracker.model, 'vpcp'));
    expect(() => tracker.record({ ...NOTHING_READ }, inner)).toThrow('by itself');
  });
});
