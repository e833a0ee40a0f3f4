import { modelOf } from '@govarch/language/testing';
import { afterEach, describe, expect, test } from 'vitest';
import { type StatementForm, statementForms } from '../../src/syntax/forms.js';
import { applied, editorOn, labelsAt } from '../lsp/editor.js';

type ChangeableForms = { -readonly [Form in keyof typeof statementForms]: StatementForm };

const forms: ChangeableForms = statementForms;
const before = { ...forms };

afterEach(() => {
  Object.assign(forms, before);
});

/** A form that the language does not have: on the line of a step, `for` names what the step reads. */
function letStepsNameWhatTheyRead(): void {
  forms.step = {
    ...before.step,
    parts: [...before.step.parts, { link: 'for', relation: 'reads', names: 'target', order: 'none' }],
  };
}

async function formatted(text: string): Promise<string> {
  const { document, lsp } = await editorOn(text);
  const edits = await lsp.Formatter!.formatDocument(document, {
    textDocument: { uri: document.uri.toString() },
    options: { tabSize: 2, insertSpaces: true },
  });
  return applied(document.textDocument.getText(), edits);
}

const around = 'data { entity E "E" } business { agency O "O" process P "P" {\n';
const withStep = (step: string) => `${around}  ${step}\n} }`;
// That a process has one step so far is a note.
const codesIn = async (text: string) =>
  (await modelOf(text)).findings.flatMap(({ code }) => (code === 'VOC-39' ? [] : [code]));

describe('a line in the table of statement forms is enough', () => {
  test('for the lexer to read its word as a part of the line, and for what it names to become a relation', async () => {
    const text = withStep('step S "S" by O for E');
    expect(await codesIn(text)).toEqual(['SYN-09']);
    letStepsNameWhatTheyRead();
    const { model, findings } = await modelOf(text);
    expect(model.outgoing('workspace::P.S', 'reads').map(({ target }) => target)).toEqual(['workspace::E']);
    expect(model.incoming('workspace::P.S', 'performs')).toHaveLength(1);
    // That a process has one step so far is a note.
    expect(findings.filter(({ code }) => code !== 'VOC-39')).toEqual([]);
  });

  test('for the checks to say that nothing is named, or something of the wrong kind', async () => {
    letStepsNameWhatTheyRead();
    expect(await codesIn(withStep('step S "S" for'))).toEqual(['REF-07']);
    expect(await codesIn(withStep('step S "S" for O'))).toEqual(['VOC-08']);
  });

  test('for completion to offer its word and what it may name', async () => {
    expect(await labelsAt(withStep('step S "S" |'))).not.toContain('cho');
    letStepsNameWhatTheyRead();
    expect(await labelsAt(withStep('step S "S" |'))).toContain('cho');
    expect(await labelsAt(withStep('step S "S" for |'))).toContain('E');
    expect(await labelsAt(withStep('step S "S" for |'))).not.toContain('O');
    expect(await labelsAt(withStep('step S "S" for E |'))).not.toContain('cho');
  });

  test('for the formatter to indent it as the rest of the step, not as a statement of its own', async () => {
    const text = withStep('step S "S"   by O\n      for    E');
    const lines = async () => (await formatted(text)).split('\n').filter((line) => /step|for/.test(line));
    expect(await lines()).toEqual(['    step S "S" by O', '    for E']);
    letStepsNameWhatTheyRead();
    expect(await lines()).toEqual(['    step S "S" by O', '        for E']);
  });
});

describe('so is a mark in it that relations may stand on a line', () => {
  const withLine = (line: string) =>
    `data { ${line} } application { system A "A" system B "B" } business { process P "P" }`;

  test.each([
    ['flow', 'flow L A -> B supports P'],
    ['field', 'entity D "D" { field f : text supports P "F" }'],
    ['responsibility', 'responsibility T "T" for A supports P'],
  ] as const)('for a %s, where the checks tell whether it may have the relation', async (form, line) => {
    const judged = async () =>
      (await modelOf(withLine(line))).findings
        .filter(({ code }) => code === 'VOC-08')
        .some(({ message }) => message.en.includes(`from \`${form}\``));
    expect(await judged()).toBe(false);
    forms[form] = { ...before[form], clauses: true };
    expect(await judged()).toBe(true);
    expect(await labelsAt(withLine(line.replace('supports P', 'supports |')))).toContain('P');
  });
});

describe('a relation below a step', () => {
  const read = async (step: string) => {
    const { model } = await modelOf(withStep(step));
    return ['P.S', 'P'].filter((name) => model.outgoing(`workspace::${name}`, 'reads').length > 0);
  };

  test('is the step’s where its line is indented deeper', async () => {
    expect(await read('step S "S" by O\n      reads E')).toEqual(['P.S']);
  });

  test('is the process’s where it stands beside the step', async () => {
    expect(await read('step S "S" by O\n  reads E')).toEqual(['P']);
  });
});
