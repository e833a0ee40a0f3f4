import { WorkCounters } from '@govarch/model/counters';
import {
  type ArchitectureModel,
  type DocumentContribution,
  joinChanges,
  type ModelChange,
  type ModelReader,
} from '@govarch/model/model';
import { coreVocabulary } from '@govarch/model/vocabulary';
import { type Rule, type RuleContext, ruleCatalogue } from '@govarch/rules/catalogue';
import { RuleEngine } from '@govarch/rules/engine';
import { describe, expect, it } from 'vitest';
import { ministryDocuments } from '../support/ministry.js';
import { choice, copyOf, documentOf, modelOfSketch, number, PROJECT, type SketchElement } from '../support/sketch.js';

const AS_OF = { asOf: '2025-06-30', lawDate: '2025-06-30' };
const FIRST_FILE = 'file:///ministry/0000.govarch';

describe('the work that an edit costs in a model of 1,000 elements', () => {
  it('re-runs a handful of checks when the title of a system changes', () => {
    expect(checksRun((document) => retitled(document, 'test::System7'))).toBeLessThanOrEqual(10);
  });

  it('re-runs a handful of checks when the title of the agency that owns every system changes', () => {
    expect(checksRun((document) => retitled(document, 'test::Ministry'))).toBeLessThanOrEqual(10);
  });

  it('re-runs the checks of a system and of its parts when its owner changes', () => {
    const changeOwner = (document: DocumentContribution) => ({
      ...document,
      relations: document.relations.map((relation) =>
        relation.kind === 'owner' && relation.source === 'test::System7'
          ? { ...relation, target: 'test::Department' }
          : relation,
      ),
    });
    expect(checksRun(changeOwner)).toBeLessThanOrEqual(70);
  });

  it('re-runs nothing when a file is rebuilt without a change', () => {
    expect(checksRun(copyOf)).toBe(0);
  });
});

describe('a check, one rule on one element', () => {
  const system7 = (edit: (system: DocumentContribution['elements'][number]) => object) => (model: ArchitectureModel) =>
    model.update(
      withElements(model.contribution(FIRST_FILE)!, (element) =>
        element.id === 'test::System7' ? { ...element, ...edit(element) } : element,
      ),
    );

  it('runs again where an operator was removed if it reads operators, and otherwise not', () => {
    const removed = ({ kind, source }: { kind: string; source: string }) =>
      kind === 'operator' && source === 'test::System7';
    const ran = checksAfter((model) => {
      const document = model.contribution(FIRST_FILE)!;
      return model.update({ ...document, relations: document.relations.filter((relation) => !removed(relation)) });
    });
    expect(ran).toEqual(checksAsking('outgoing', 'test::System7', 'operator'));
    expect(ran).toEqual(['SYS-02 test::System7']);
  });

  it('runs again in all parts of a system if it asks the system for its owner, and otherwise not', () => {
    const ran = checksAfter((model) => {
      const document = model.contribution(FIRST_FILE)!;
      const relations = document.relations.map((relation) =>
        relation.kind === 'owner' && relation.source === 'test::System7'
          ? { ...relation, target: 'test::Department' }
          : relation,
      );
      return model.update({ ...document, relations });
    });
    expect(ran).toEqual(checksAsking('outgoing', 'test::System7', 'owner'));
    expect(ran.length).toBeGreaterThan(1);
    expect(new Set(ran.map((check) => check.split(' ')[0]))).toEqual(new Set(['SYS-01', 'INT-01']));
  });

  it('runs again where an attribute changed if it reads that attribute, and otherwise not', () => {
    const harm = [{ id: 'harm', values: [choice('harm')], origin: { document: FIRST_FILE, start: 1, end: 2 } }].map(
      (attribute) => ({ ...attribute, validity: {}, annotations: [] }),
    );
    const added = system7(({ attributes }) => ({ attributes: [...attributes, ...harm] }));
    expect(checksAfter(added)).toEqual(['SEC-02 test::System7']);
    const higher = system7(({ attributes }) => ({
      attributes: attributes.map((item) => (item.id === 'level' ? { ...item, values: [number(4)] } : item)),
    }));
    expect(checksAfter(higher)).toEqual(
      ['SEC-01', 'SEC-02', 'SEC-04', 'SEC-06'].map((rule) => `${rule} test::System7`),
    );
  });

  it('does not run again where only the title changed of an element about which there is nothing to say', () => {
    expect(checksAfter(system7(() => ({ title: { vi: 'Tên mới' } })))).toEqual([]);
  });

  it('runs again where the title changed that its finding tells', () => {
    const operatorless = (document: DocumentContribution) => ({
      ...document,
      relations: document.relations.filter(({ kind, source }) => kind !== 'operator' || source !== 'test::System7'),
    });
    const ran = checksAfter(
      system7(() => ({ title: { vi: 'Tên mới' } })),
      {
        before: (model) => model.update(operatorless(model.contribution(FIRST_FILE)!)),
      },
    );
    expect(ran).toEqual(['SYS-02 test::System7']);
  });

  it('runs again where a clause is written wrong only if it misses that clause', () => {
    const written = system7(() => ({ misread: ['uses', 'operator'] }));
    expect(checksAfter(written)).toEqual([]);
    const operatorless = (document: DocumentContribution) => ({
      ...document,
      relations: document.relations.filter(({ kind, source }) => kind !== 'operator' || source !== 'test::System7'),
    });
    const ran = checksAfter(written, {
      before: (model) => model.update(operatorless(model.contribution(FIRST_FILE)!)),
    });
    expect(ran).toEqual(['SYS-02 test::System7']);
  });

  it('runs for an element that is renamed, not for those in fifty files that use it', () => {
    const platform = (name: string) => documentOf('file:///p.govarch', [{ name, kind: 'platform', title: 'Nền tảng' }]);
    const user = (index: number, uses: string) =>
      documentOf(`file:///user${index}.govarch`, [
        { name: `User${index}`, kind: 'system', relations: [{ kind: 'uses', to: uses }] },
      ]);
    const ran = checksAfter(
      (model) =>
        joinChanges([
          model.update(platform('Q')),
          // They are linked again, not parsed again: no place in them has moved.
          ...[...Array(50).keys()].map((index) => ({
            ...model.update(user(index, 'Q')),
            documents: new Set<string>(),
          })),
        ]),
      {
        before: (model) => {
          model.update(platform('P'));
          for (let index = 0; index < 50; index++) {
            model.update(user(index, 'P'));
          }
        },
      },
    );
    const ofPlatforms = ruleCatalogue.filter(
      (rule) =>
        rule.scope === 'element' && rule.kinds.some((selector) => coreVocabulary.kindsIn(selector).has('platform')),
    );
    expect(ran).toEqual(ofPlatforms.map(({ id }) => `${id} test::Q`).sort());
  });
});

describe('an element that more rules look at than a reader has parts', () => {
  const many = [...Array(70).keys()].map(
    (index): Rule => ({
      ...ruleCatalogue.find(({ id }) => id === 'SYS-02')!,
      id: `SYS-${100 + index}`,
      scope: 'element',
      kinds: ['system'],
      check: ({ nameOrigin, id }, { model }) =>
        model.outgoing(id, index === 65 ? 'operator' : 'owner').length > 0
          ? []
          : [{ origin: nameOrigin, message: { vi: 'thiếu', en: 'missing' } }],
    }),
  );
  const document = (relations: SketchElement['relations']) =>
    documentOf('file:///a.govarch', [{ name: 'S', kind: 'system', relations }]);

  it('is checked by each of them, and again by those that read what changed', () => {
    const owner = { kind: 'owner', to: 'A' } as const;
    const model = modelOfSketch([document([owner, { kind: 'operator', to: 'A' }])]);
    const counters = new WorkCounters();
    const engine = new RuleEngine({ model, rules: many, counters });
    expect(engine.run(PROJECT, AS_OF)).toEqual([]);
    expect(counters.of('rule-checks-run')).toBe(70);
    counters.reset();
    engine.update(model.update(document([owner])));
    expect(engine.findings('file:///a.govarch').map(({ code }) => code)).toEqual(['SYS-165']);
    expect(counters.of('rule-checks-run')).toBe(1);
    counters.reset();
    engine.update(model.update(document([])));
    expect(engine.findings('file:///a.govarch')).toHaveLength(70);
    expect(counters.of('rule-checks-run')).toBe(70);
  });
});

describe('the work of a first run', () => {
  it('grows in proportion to the model, also where everything hangs on one agency and one zone', () => {
    const small = itemsRead(1_000);
    const large = itemsRead(4_000);
    expect(large / small).toBeLessThan(4.4);
  });

  it('finds nothing in a model without faults', () => {
    const model = modelOfSketch(ministryDocuments(1_000));
    const engine = new RuleEngine({ model, rules: ruleCatalogue, incremental: false });
    expect(engine.run(PROJECT, AS_OF)).toEqual([]);
  });
});

function checksRun(edit: (document: DocumentContribution) => DocumentContribution): number {
  const counters = new WorkCounters();
  const model = modelOfSketch(ministryDocuments(1_000));
  const engine = new RuleEngine({ model, rules: ruleCatalogue, counters });
  engine.run(PROJECT, AS_OF);
  counters.reset();
  engine.update(model.update(edit(model.contribution(FIRST_FILE)!)));
  return counters.of('rule-checks-run');
}

/** The checks that run after an edit, as rule and element; findings are those of a fresh run. */
function checksAfter(
  edit: (model: ArchitectureModel) => ModelChange,
  { before }: { before?: (model: ArchitectureModel) => unknown } = {},
): string[] {
  const ran: string[] = [];
  const rules = ruleCatalogue.map((rule) => spied(rule, (check) => ran.push(check)));
  const counters = new WorkCounters();
  const model = modelOfSketch(ministryDocuments(1_000));
  before?.(model);
  const engine = new RuleEngine({ model, rules, counters });
  engine.run(PROJECT, AS_OF);
  ran.length = 0;
  counters.reset();
  engine.update(edit(model));
  const checks = [...ran].sort();
  expect(counters.of('rule-checks-run')).toBe(checks.length);
  const fresh = new RuleEngine({ model, rules: ruleCatalogue, incremental: false });
  fresh.run(PROJECT, AS_OF);
  expect(engine.documentsWithFindings()).toEqual(fresh.documentsWithFindings());
  for (const document of fresh.documentsWithFindings()) {
    expect(engine.findings(document)).toEqual(fresh.findings(document));
  }
  return checks;
}

/** The checks that ask a question of an element in a first run. */
function checksAsking(question: 'outgoing' | 'incoming', id: string, kind: string): string[] {
  const asking = new Set<string>();
  let check = '';
  const model = new Proxy(modelOfSketch(ministryDocuments(1_000)), {
    get(target: ArchitectureModel, name: keyof ModelReader) {
      return (...parameters: string[]) => {
        const isAsked = parameters[0] === id && (parameters[1] === kind || parameters[1] === undefined);
        if (name === question && isAsked && check !== '') {
          asking.add(check);
        }
        return Reflect.apply(target[name], target, parameters) as unknown;
      };
    },
  });
  const rules = ruleCatalogue.map((rule) =>
    spied(rule, (name) => {
      check = name;
    }),
  );
  new RuleEngine({ model, rules, incremental: false }).run(PROJECT, AS_OF);
  return [...asking].sort();
}

function spied(rule: Rule, tell: (check: string) => void): Rule {
  return rule.scope === 'project'
    ? {
        ...rule,
        check: (context: RuleContext) => {
          tell(rule.id);
          return rule.check(context);
        },
      }
    : {
        ...rule,
        check: (element, context) => {
          tell(`${rule.id} ${element.id}`);
          return rule.check(element, context);
        },
      };
}

function withElements(
  document: DocumentContribution,
  change: (element: DocumentContribution['elements'][number]) => DocumentContribution['elements'][number],
): DocumentContribution {
  return { ...document, elements: document.elements.map(change) };
}

function retitled(document: DocumentContribution, id: string): DocumentContribution {
  return {
    ...document,
    elements: document.elements.map((element) =>
      element.id === id ? { ...element, title: { vi: 'Tên mới' } } : element,
    ),
  };
}

/** How many elements and relations a first run looked at; a list that it only holds does not count. */
function itemsRead(elements: number): number {
  let items = 0;
  const counted = <T extends object>(list: T): T =>
    new Proxy(list, {
      get(target, key) {
        items += typeof key === 'string' && /^\d+$/.test(key) ? 1 : 0;
        return Reflect.get(target, key) as unknown;
      },
    });
  const counting = new Proxy(modelOfSketch(ministryDocuments(elements)), {
    get(model: ArchitectureModel, name: keyof ModelReader) {
      return (...parameters: string[]) => {
        items++;
        const answer: unknown = Reflect.apply(model[name], model, parameters);
        return Array.isArray(answer) ? counted(answer) : answer;
      };
    },
  });
  new RuleEngine({ model: counting, rules: ruleCatalogue, incremental: false }).run(PROJECT, AS_OF);
  return items;
}
