// Reads texts of doubling length in shapes that are hard to read, and tells how the time grows: as n to which power.
//   node scripts/check-growth.mjs [--largest 200000] [--only part-of-a-name]
// Ends with 1 where something grows faster than n^1.2, or takes more than a second for 100,000 characters.
import process from 'node:process';
import { parseArgs } from 'node:util';
import { loadSource } from './load-source.mjs';

const { values } = parseArgs({
  options: { largest: { type: 'string', default: '400000' }, only: { type: 'string', default: '' } },
});
const largest = Number(values.largest);
const { modelOf } = await loadSource('packages/language/src/testing/parse-model.ts');

/** Largest exponent, and largest time of a text of 100,000 characters, in milliseconds. */
const MOST = { exponent: 1.2, ms: 1000 };
/** Times below this are noise. */
const MEASURABLE_MS = 40;
const DOUBLINGS = 3;

const times = (count, part) => Array.from({ length: count }, (_, index) => part(index)).join('');
const inSystem = (body) => `application {\n  system S "S" {\n${body}\n  }\n}\n`;
const inView = (expression) => `views {\n  view landscape V "V" {\n    ${expression}\n  }\n}\n`;

/** Texts of about a number of characters, by what is hard in them. */
const shapes = {
  'tags on one line': (length) =>
    inSystem(
      `    tags ${Array(Math.ceil(length / 5))
        .fill('"b"')
        .join(', ')}`,
    ),
  quotes: (length) => '"'.repeat(length),
  'curly quotes': (length) => '“'.repeat(length),
  'an open quote and blanks': (length) => `system S "${' '.repeat(length)}`,
  'an open quote and braces': (length) => `system S "${'} '.repeat(length / 2)}`,
  'combining marks in turn': (length) => inSystem(`    description "${'a\u0323\u0302'.repeat(length / 3)}"`),
  'marks on one letter': (length) => `a${'\u0323\u0302'.repeat(length / 2)}`,
  comments: (length) => '/* c */ '.repeat(length / 8),
  'comments in lines': (length) => '// c\n'.repeat(length / 5),
  'equal names': (length) => `application {\n${times(length / 12, () => '  system S\n')}}\n`,
  'different names': (length) => `application {\n${times(length / 14, (i) => `  system S${i}\n`)}}\n`,
  extensions: (length) => `application { system S }\n${times(length / 24, () => 'extend S { level 3 }\n')}`,
  'misspelt kinds': (length) => `application {\n${times(length / 22, (i) => `  systen S${i} "s"\n`)}}\n`,
  'misspelt attributes': (length) => inSystem(times(length / 16, (i) => `    levle${i} 3\n`)),
  'unknown names': (length) => inSystem(times(length / 20, (i) => `    uses Khong${i}\n`)),
  'one unknown name': (length) =>
    inSystem(
      `    uses ${Array(Math.ceil(length / 8))
        .fill('Khong')
        .join(', ')}`,
    ),
  'open braces': (length) => '{'.repeat(length),
  'closing braces': (length) => '}'.repeat(length),
  'braces in turn': (length) => '{}'.repeat(length / 2),
  'blocks in blocks': (length) => `${'system A {\n'.repeat(length / 12)}`,
  commas: (length) => `system S uses ${','.repeat(length)}`,
  arrows: (length) => `A${' -> A'.repeat(length / 5)}`,
  'a long line of words': (length) => 'hệ thống '.repeat(length / 9),
  'a long line of names': (length) => 'ten khac '.repeat(length / 9),
  'names without commas': (length) => inSystem(`    uses ${times(length / 8, (i) => `A${i} `)}`),
  'names on lines': (length) => inSystem(`    uses A\n${times(length / 14, (i) => `      A${i}\n`)}`),
  'heads on a line': (length) => `application {\n  ${times(length / 10, (i) => `system S${i} `)}\n}`,
  'fields without a word': (length) =>
    `data {\n  entity E "E" {\n${times(length / 16, (i) => `    f${i} : text\n`)}  }\n}`,
  'quotes over lines': (length) => inSystem(times(length / 26, () => '    description "a\n    b"\n')),
  'arrows of others': (length) => `A${' --> A'.repeat(length / 6)}`,
  'a long name': (length) => `system ${'A'.repeat(length)}`,
  'a qualified name': (length) => `system S uses ${'a.'.repeat(length / 2)}b`,
  digits: (length) => `system S level ${'1'.repeat(length)}`,
  'digits and points': (length) => `system S level ${'1.'.repeat(length / 2)}`,
  'a long text': (length) => inSystem(`    description """${'dòng\n'.repeat(length / 5)}"""`),
  'an open text': (length) => inSystem(`    description """${'dòng\n'.repeat(length / 5)}`),
  'texts in two languages': (length) => inSystem(times(length / 28, () => '    description { vi "a" en "b" }\n')),
  'lines with an open quote': (length) => times(length / 14, () => 'system S "abc\n'),
  'lines with a curly quote': (length) => times(length / 14, () => 'system S “abc\n'),
  'quotes and open quotes': (length) => times(length / 14, () => '"a" "b" "c" "\n'),
  'conflicts without an end': (length) => times(length / 18, () => '<<<<<<< a\n=======\n'),
  'conflict marks': (length) => times(length / 24, () => '<<<<<<< a\n=======\n>>>>>>> b\n'),
  'characters without meaning': (length) => '§'.repeat(length),
  'characters without meaning and blanks': (length) => '§ '.repeat(length / 2),
  'round brackets in a view': (length) => inView(`include system where ${'('.repeat(length)}`),
  'negations in a view': (length) => inView(`include system where ${'not '.repeat(length / 4)}level = 3`),
  'terms of a view': (length) =>
    inView(
      `include ${Array(Math.ceil(length / 8))
        .fill('system')
        .join(', ')}`,
    ),
  'conditions of a view': (length) =>
    inView(
      `include system where ${Array(Math.ceil(length / 13))
        .fill('level = 3')
        .join(' or ')}`,
    ),
  'a sequence': (length) => `business { process P {\n${times(length / 12, () => '  step B "b"\n')}}}`,
};

async function cpuOf(text) {
  const before = process.cpuUsage();
  const { findings } = await modelOf(text);
  const { user, system } = process.cpuUsage(before);
  return { ms: (user + system) / 1000, findings: findings.length };
}

/**
 * The power of the length with which times grow: the slope of the line that fits their logarithms best. Not a number where
 * a text was not read at all.
 */
function exponentOf(measured) {
  if (measured.some(({ ms }) => Number.isNaN(ms))) {
    return Number.NaN;
  }
  const points = measured
    .filter(({ ms }) => ms >= MEASURABLE_MS)
    .map(({ length, ms }) => [Math.log(length), Math.log(ms)]);
  if (points.length < 2) {
    return 1;
  }
  const mean = (place) => points.reduce((sum, point) => sum + point[place], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const above = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  return above / points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
}

let failed = false;
const result = {};
await cpuOf(shapes.extensions(20_000));
for (const [name, shape] of Object.entries(shapes)) {
  if (!name.includes(values.only)) {
    continue;
  }
  const measured = [];
  for (let step = DOUBLINGS; step >= 0; step--) {
    const text = shape(Math.round(largest / 2 ** step));
    try {
      const runs = [await cpuOf(text), await cpuOf(text), await cpuOf(text)];
      measured.push({ length: text.length, ...runs.sort((a, b) => a.ms - b.ms)[0] });
    } catch (error) {
      measured.push({ length: text.length, ms: Number.NaN, error: String(error).slice(0, 100) });
    }
  }
  const last = measured.at(-1);
  const exponent = exponentOf(measured);
  const msOf100kB = (last.ms * 100_000) / last.length;
  const isBad = !(exponent <= MOST.exponent) || !(msOf100kB <= MOST.ms);
  failed ||= isBad;
  result[name] = {
    ms: Math.round(last.ms),
    characters: last.length,
    findings: last.findings,
    exponent: Math.round(exponent * 100) / 100,
    ...(last.error ? { error: last.error } : {}),
    ...(isBad ? { bad: true } : {}),
  };
  process.stderr.write(`${isBad ? 'BAD ' : ''}${name}: ${JSON.stringify(result[name])}\n`);
}
process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
process.exitCode = failed ? 1 : 0;
