import { WorkCounters } from '@govarch/model/counters';
import type { ArchitectureModel, DocumentContribution, ModelReader } from '@govarch/model/model';
import { ruleCatalogue } from '@govarch/rules/catalogue';
import { RuleEngine } from '@govarch/rules/engine';
import { describe, expect, it } from 'vitest';
import { ministryDocuments } from '../support/ministry.js';
import { modelOfSketch, PROJECT } from '../support/sketch.js';

const AS_OF = '2025-06-30';

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
    expect(checksRun((document) => structuredClone(document))).toBe(0);
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
  const document = 'file:///ministry/0000.govarch';
  counters.reset();
  engine.update(model.update(edit(model.contribution(document)!)));
  return counters.of('rule-checks-run');
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
