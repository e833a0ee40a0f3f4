import { modelOf } from '@govarch/language/testing';
import { coreVocabulary, type RelationEntry, type RelationId, vocabularyOf } from '@govarch/model/vocabulary';
import { describe, expect, test } from 'vitest';
import { editorOn, labelsAt } from '../lsp/editor.js';

/** A relation that the language does not have: an entry as the files of `vocabulary/relations` hold them. */
const archives = {
  id: 'archives' as RelationId,
  spelling: { en: 'archives', vi: 'lưu kho' },
  documentation: { en: 'The system puts the data away for good.', vi: 'Hệ thống đưa dữ liệu vào kho lâu dài.' },
  source: { instrument: 'GovArch practice', evidence: 'inferred' },
  inverse: { en: 'archived by', vi: 'được lưu kho bởi' },
  from: ['application'],
  to: ['entity'],
  archimate: { relationship: 'Access' },
  syntax: 'clause',
} satisfies RelationEntry<RelationId>;

const vocabulary = vocabularyOf({ ...coreVocabulary, relations: [...coreVocabulary.relations, archives] });
const data = 'data { entity E "E" database D "D" }\n';
const systemThat = (clause: string) => `${data}application { system S "S" { ${clause} } }`;

describe('an entry in the table of relations is enough', () => {
  test.each(['archives E', 'lưu kho E'])('for the relation to be written and read: %s', async (clause) => {
    const { model, findings } = await modelOf(systemThat(clause), { vocabulary });
    expect(findings).toEqual([]);
    expect(model.outgoing('workspace::S', archives.id).map(({ target }) => target)).toEqual(['workspace::E']);
    expect(model.incoming('workspace::E', archives.id)).toHaveLength(1);
  });

  test('for its ends to be checked', async () => {
    const { findings } = await modelOf(systemThat('archives D'), { vocabulary });
    expect(findings.map(({ message }) => message.en)).toEqual([expect.stringContaining('archives')]);
    expect(findings[0]?.severity).toBe('error');
  });

  test('for completion to offer it where it may start, and what it may lead to', async () => {
    expect(await labelsAt(systemThat('|'), vocabulary)).toContain('lưu kho');
    expect(await labelsAt(`${data}technology { device T "T" { | } }`, vocabulary)).not.toContain('lưu kho');
    const targets = await labelsAt(systemThat('archives |'), vocabulary);
    expect(targets).toContain('E');
    expect(targets).not.toContain('D');
  });

  test('for hover to tell of it at both ends', async () => {
    for (const [text, line] of [
      [systemThat('archives E').replace('system S', 'system |S'), 'lưu kho'],
      [systemThat('archives E').replace('entity E', 'entity |E'), 'được lưu kho bởi'],
    ] as const) {
      const { document, position, lsp } = await editorOn(text, vocabulary);
      const textDocument = { uri: document.uri.toString() };
      const hover = await lsp.HoverProvider!.getHoverContent(document, { textDocument, position });
      expect(JSON.stringify(hover?.contents)).toContain(line);
    }
  });
});

test('and the language without it knows nothing of it', async () => {
  const { findings } = await modelOf(systemThat('archives E'));
  expect(findings).not.toEqual([]);
});
