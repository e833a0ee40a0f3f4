import { expect, test } from 'vitest';
import * as files from '../../src/findings/catalogue-files.js';
import * as kinds from '../../src/findings/catalogue-kinds.js';
import * as names from '../../src/findings/catalogue-names.js';
import * as processes from '../../src/findings/catalogue-processes.js';
import * as projects from '../../src/findings/catalogue-projects.js';
import * as syntax from '../../src/findings/catalogue-syntax.js';
import * as views from '../../src/findings/catalogue-views.js';
import * as vocabulary from '../../src/findings/catalogue-vocabulary.js';

const entries = [
  files.files,
  kinds.kinds,
  names.names,
  processes.processes,
  projects.projects,
  syntax.syntax,
  views.views,
  vocabulary.vocabulary,
].flatMap((catalogue) => Object.values(catalogue));

test('every structural finding has a code of its own', () => {
  const codes = entries.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes.filter((code) => !/^(SYN|REF|VOC|PRJ|VIEW)-\d\d$/.test(code))).toEqual([]);
});

test('every structural finding is explained in both languages', () => {
  const unexplained = entries.filter(({ explanation }) => explanation.vi.length < 20 || explanation.en.length < 20);
  expect(unexplained.map(({ code }) => code)).toEqual([]);
});
