import { modelOf } from '@govarch/language/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PartForm, statementForms } from '../../src/syntax/forms.js';
import { labelsAt } from '../lsp/editor.js';

/** A form that the language does not have: on the line of a step, `for` names what the step reads. */
const added: PartForm = { link: 'for', relation: 'reads', names: 'target', ordered: false };
const step: { parts: readonly PartForm[] } = statementForms.step;
const before = step.parts;

beforeAll(() => {
  step.parts = [...before, added];
});

afterAll(() => {
  step.parts = before;
});

describe('a line in the table of statement forms is enough', () => {
  const around = 'data { entity E "E" } business { agency O "O" process P "P" {\n';

  test('for what stands on a head line to become a relation', async () => {
    const { model, findings } = await modelOf(`${around} step S "S" by O for E \n} }`);
    expect(model.outgoing('workspace::P.S', 'reads').map(({ target }) => target)).toEqual(['workspace::E']);
    expect(model.incoming('workspace::P.S', 'performs')).toHaveLength(1);
    expect(findings).toEqual([]);
  });

  test('and for completion to offer its word and what it may name', async () => {
    expect(await labelsAt(`${around} step S "S" |\n} }`)).toContain('cho');
    expect(await labelsAt(`${around} step S "S" for |\n} }`)).toContain('E');
  });
});
