import { readFileSync } from 'node:fs';
import { modelOf, type ParsedModel, uriOf } from '@govarch/language/testing';
import type { ModelEdit } from '@govarch/model/edits';
import type { Finding } from '@govarch/model/finding';
import type { Element } from '@govarch/model/model';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applied } from './edited.js';

/** Each is read alone, so that many of its names lead nowhere and have fixes. */
const texts = [
  '../fixtures/sample.govarch',
  '../fixtures/sample-vi.govarch',
  '../../../../examples/vpcp/4-ung-dung/e-cabinet.govarch',
  '../../../../examples/vpcp/2-nghiep-vu/quy-trinh-phan-anh.govarch',
].map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'));

/** The text with a token at a share of it left out, written twice, misspelt, or its declaration written twice. */
function damaged(text: string, share: number, manner: 'delete' | 'double' | 'misspell' | 'double line'): string {
  const tokens = [...text.matchAll(manner === 'double line' ? /^.*\n/gmu : /[\p{L}\p{N}_.:-]+|"[^"\n]*"|[{},]/gu)];
  const { 0: token, index } = tokens[Math.floor(share * (tokens.length - 1))]!;
  const instead = { delete: '', double: `${token} ${token}`, misspell: `${token}q`, 'double line': token + token };
  return text.slice(0, index) + instead[manner] + text.slice(index + token.length);
}

/** What the elements say that edits do not name, by id; what they say of elements that the edits add is left out. */
function saidOfOthers(model: ParsedModel['model'], edits: readonly ModelEdit[]): Map<string, string> {
  const named = edits.flatMap((edit) => ('element' in edit && typeof edit.element === 'string' ? [edit.element] : []));
  const added = new Set(edits.flatMap((edit) => (edit.type === 'add-element' ? [addedId(edit)] : [])));
  return new Map(
    [...model.elements()]
      .filter(({ id }) => !added.has(id) && !named.some((name) => isOrContains(withoutNumber(name), withoutNumber(id))))
      .map((element) => [element.id, contentOf(element, added)]),
  );
}

function addedId({ project, parent, element }: Extract<ModelEdit, { type: 'add-element' }>): string {
  return parent === undefined ? `${project}::${element.name}` : `${parent}.${element.name}`;
}

function isOrContains(name: string, id: string): boolean {
  return id === name || id.startsWith(`${name}.`);
}

/** Of several declarations of one name, each counts for the others: they are numbered by their order. */
function withoutNumber(id: string): string {
  return id.replace(/~\d+/g, '');
}

function contentOf({ origin, nameOrigin, misread, ...rest }: Element, added: ReadonlySet<string>): string {
  const attributes = rest.attributes
    .map(({ id, values }) => ({
      id,
      values: values.filter((value) => value.type !== 'reference' || !added.has(value.element)),
    }))
    .filter(({ values }) => values.length > 0);
  return JSON.stringify({ ...rest, attributes }, (_, value) =>
    typeof value === 'string' && added.has(value) ? undefined : value,
  );
}

function syntaxFindings(findings: readonly Finding[]): string[] {
  return findings
    .filter(({ code }) => code.startsWith('SYN-'))
    .map(({ code, message }) => `${code} ${message.en}`)
    .sort();
}

test('any fix of a damaged text can be taken, and what it does not name says what it said', async () => {
  const { workspace, model, edit, currentFindings } = await modelOf('');
  const main = uriOf('main.govarch').toString();
  const taken = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...texts),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.constantFrom('delete' as const, 'double' as const, 'misspell' as const, 'double line' as const),
      fc.nat(),
      async (whole, share, manner, choice) => {
        const text = damaged(whole, share, manner);
        await edit('main.govarch', text);
        const before = currentFindings();
        const offered = before.flatMap(({ fixes }) => fixes ?? []);
        const fix = offered[choice % Math.max(1, offered.length)];
        const written = fix && workspace.written(fix.edits);
        if (!fix || !written || 'refusal' in written) {
          return;
        }
        const others = saidOfOthers(model, fix.edits);
        const fixed = applied(text, written.changes.get(main)!);
        await edit('main.govarch', fixed);
        expect([...saidOfOthers(model, fix.edits)], fixed).toEqual([...others]);
        const known = syntaxFindings(before);
        const isNew = (finding: string): boolean =>
          !known.includes(finding) || !known.splice(known.indexOf(finding), 1);
        expect(syntaxFindings(currentFindings()).filter(isNew), fixed).toEqual([]);
        for (const { type } of fix.edits) {
          taken.set(type, (taken.get(type) ?? 0) + 1);
        }
      },
    ),
    { numRuns: 150, seed: 20_250_630 },
  );
  expect(taken.get('add-element')).toBeGreaterThan(80);
  expect(taken.get('remove-element')).toBeGreaterThan(2);
}, 120_000);
