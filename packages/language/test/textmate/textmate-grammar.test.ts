import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, test } from 'vitest';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { type IGrammar, INITIAL, parseRawGrammar, Registry } from 'vscode-textmate';
import { textMateGrammar } from '../../src/textmate/textmate-grammar.js';

const committed = new URL('../../../../syntaxes/govarch.tmLanguage.json', import.meta.url);

let grammar: IGrammar;

beforeAll(async () => {
  await loadWASM(readFileSync(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm')).buffer);
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: async () => parseRawGrammar(JSON.stringify(textMateGrammar()), 'govarch.json'),
  });
  grammar = (await registry.loadGrammar('source.govarch'))!;
});

/** The innermost scope of each stretch of a line that has one of its own. */
function scopes(line: string): [string, string][] {
  return grammar
    .tokenizeLine(line, INITIAL)
    .tokens.map((token): [string, string] => [
      line.slice(token.startIndex, token.endIndex).trim(),
      token.scopes[token.scopes.length - 1]!.replace('.govarch', ''),
    ])
    .filter(([text, scope]) => text !== '' && scope !== 'source');
}

const KIND = 'keyword.control.kind';
const ATTRIBUTE = 'support.type.property-name';
const RELATION = 'keyword.operator.relation';
const VALUE = 'constant.language';
const NAME = 'variable.other';
const STRING = 'string.quoted.double';

describe('colours before the server has answered', () => {
  test.each<[string, [string, string][]]>([
    [
      '  hệ thống eCabinet "Họp" {',
      [
        ['hệ thống', KIND],
        ['eCabinet', NAME],
        ['"Họp"', STRING],
      ],
    ],
    [
      '  system eCabinet "Meetings" {',
      [
        ['system', KIND],
        ['eCabinet', NAME],
        ['"Meetings"', STRING],
      ],
    ],
    [
      '    chủ quản VanPhong.KSTTHC',
      [
        ['chủ quản', RELATION],
        ['VanPhong.KSTTHC', NAME],
      ],
    ],
    [
      '  luồng X A <- B, C',
      [
        ['luồng', KIND],
        ['X', NAME],
        ['A', NAME],
        ['<-', 'keyword.operator.arrow'],
        ['B', NAME],
        ['C', NAME],
      ],
    ],
    [
      '    cổng song song X <-> Y',
      [
        ['cổng song song', KIND],
        ['X', NAME],
        ['<->', 'keyword.operator.arrow'],
        ['Y', NAME],
      ],
    ],
    [
      '    cấp độ 3',
      [
        ['cấp độ', ATTRIBUTE],
        ['3', 'constant.numeric'],
      ],
    ],
    [
      '    cấp trung ương',
      [
        ['cấp', ATTRIBUTE],
        ['trung ương', VALUE],
      ],
    ],
    [
      '    trạng thái mục tiêu',
      [
        ['trạng thái', ATTRIBUTE],
        ['mục tiêu', VALUE],
      ],
    ],
    [
      '  mục tiêu MT1 "Một"',
      [
        ['mục tiêu', KIND],
        ['MT1', NAME],
        ['"Một"', STRING],
      ],
    ],
    ['// hệ thống', [['// hệ thống', 'comment.line.double-slash']]],
    [
      '    from 2020-01-01',
      [
        ['from', ATTRIBUTE],
        ['2020-01-01', 'constant.numeric'],
      ],
    ],
    [
      '  systemX Y',
      [
        ['systemX', NAME],
        ['Y', NAME],
      ],
    ],
    [
      '    reads quoc-gia::CSDLDanCu',
      [
        ['reads', RELATION],
        ['quoc-gia::CSDLDanCu', NAME],
      ],
    ],
  ])('%s', (line, expected) => {
    expect(scopes(line)).toEqual(expected);
  });

  test('decomposed and half-composed Vietnamese has the same colours', () => {
    const line = '  hệ thống X "x"';
    const halfComposed = '  hê\u0323 thô\u0301ng X "x"';
    expect(scopes(line.normalize('NFD')).map(([, scope]) => scope)).toEqual(scopes(line).map(([, scope]) => scope));
    expect(scopes(halfComposed).map(([, scope]) => scope)).toEqual(scopes(line).map(([, scope]) => scope));
  });
});

test('the committed grammar is the one that the vocabulary gives', () => {
  expect(JSON.parse(readFileSync(committed, 'utf8'))).toEqual(JSON.parse(JSON.stringify(textMateGrammar())));
});
