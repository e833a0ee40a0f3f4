import type { ModelEdit } from '@govarch/model/edits';
import { describe, expect, test } from 'vitest';
import { edited, editedText } from './edited.js';

const view = (name: string): ModelEdit => ({
  type: 'add-view',
  project: 'workspace',
  view: { kind: 'landscape', name, title: { vi: 'Tất cả' } },
});

describe('a view is declared', () => {
  test('behind the others, in the words and the indentation of the file', async () => {
    const text = 'sơ đồ {\n\tsơ đồ lớp A "A" { gồm ứng dụng }\n}\n';
    expect(await editedText(text, view('B'))).toBe(
      'sơ đồ {\n\tsơ đồ lớp A "A" { gồm ứng dụng }\n\tsơ đồ tổng thể B "Tất cả"\n}\n',
    );
  });

  test('in a section of its own where there is none, behind the sections that come before it', async () => {
    expect(await editedText('business { agency A "a" }\n', view('B'))).toBe(
      'business { agency A "a" }\n\nviews {\n  view landscape B "Tất cả"\n}\n',
    );
  });

  test('in the file with most views', async () => {
    const files = {
      'a.govarch': 'views { view layer A1 }\n',
      'b.govarch': 'views {\n  view layer B1\n  view layer B2\n}\n',
      'c.govarch': 'business { agency A }\n',
    };
    const outcome = await edited(files, [view('B3')]);
    expect(outcome).toMatchObject({ texts: { 'b.govarch': expect.stringContaining('  view landscape B3 "') } });
    expect(Object.keys('texts' in outcome ? outcome.texts : {})).toEqual(['b.govarch']);
  });

  test.each([
    ['a name that is taken', 'views { view layer A }', 'A', 'There already is a view “A”'],
    ['what is no name', 'views { view layer A }', '1 2', 'cannot be a name'],
  ])('but not with %s', async (_, text, name, refusal) => {
    expect(await editedText(text, view(name))).toContain(refusal);
  });
});

test('children of a process that follow one another are joined by arrows, behind them', async () => {
  const process: ModelEdit = {
    type: 'add-element',
    project: 'workspace',
    element: {
      kind: 'process',
      name: 'P',
      children: [
        { kind: 'start', name: 'A' },
        { kind: 'end', name: 'end' },
      ],
      sequence: ['A', 'end'],
    },
  };
  expect(await editedText('business {\n  agency X\n}\n', process)).toBe(
    'business {\n  agency X\n  process P {\n    start A\n    end ^end\n    A -> ^end\n  }\n}\n',
  );
});
