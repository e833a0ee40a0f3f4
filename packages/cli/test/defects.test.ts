import { createGovArchServices } from '@govarch/language/services';
import { type ElementRule, ruleCatalogue } from '@govarch/rules/catalogue';
import { nodeFileSystem } from '@govarch/server/node-file-system';
import type { Lexer } from 'langium';
import { afterEach, expect, test, vi } from 'vitest';
import { codesIn, folderWith, validate } from './support/govarch.js';

/** What all lexers share, those of the command too. */
const lexers: Lexer = Object.getPrototypeOf(createGovArchServices(nodeFileSystem).GovArch.parser.Lexer);

afterEach(() => vi.restoreAllMocks());

const FILES = {
  'a.govarch': 'ứng dụng {\n  hệ thống A "A" { chủ quản KhongCo }\n}\n',
  'b.govarch': 'ứng dụng {\n  hệ thống B "B" { chủ quản KhongCo }\n}\n',
};

test('a rule that fails is told as our defect, with exit code 3, and the other rules are checked', async () => {
  const rule = ruleCatalogue.find(({ id }) => id === 'SEC-01');
  vi.spyOn(rule as ElementRule, 'check').mockImplementation(() => {
    throw new Error('hỏng');
  });
  const report = await validate(folderWith(FILES), '--language', 'en');
  expect(report.exitCode).toBe(3);
  expect(codesIn(report, 'a.govarch')).toEqual(expect.arrayContaining(['GOV-01', 'REF-01', 'SYS-02']));
  expect(report.diagnostics.find(({ code }) => code === 'GOV-01')?.message).toMatch(/SEC-01.*hỏng.*defect of GovArch/);
});

test('a file that the parser fails on is told as our defect, and the other files keep their findings', async () => {
  const { tokenize } = lexers;
  vi.spyOn(lexers, 'tokenize').mockImplementation(function (this: Lexer, text, options) {
    if (text.includes('hệ thống A')) {
      throw new Error('hỏng');
    }
    return tokenize.call(this, text, options);
  });
  const report = await validate(folderWith(FILES));
  expect(report.exitCode).toBe(3);
  expect(codesIn(report, 'a.govarch')).toEqual(['GOV-01']);
  expect(codesIn(report, 'b.govarch')).toContain('REF-01');
});
