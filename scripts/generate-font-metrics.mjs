// Writes the advance widths of the diagram's font, and the font itself for embedding in SVG, as TypeScript modules.
// `--check` compares instead of writing and fails where they differ.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const diagram = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../packages/diagram');
const weights = [
  { id: 'regular', file: 'BeVietnamPro-Regular', css: 400 },
  { id: 'semibold', file: 'BeVietnamPro-SemiBold', css: 600 },
];

/** The tables of a TrueType file by their tags. */
function tablesOf(font) {
  const tables = new Map();
  for (let index = 0; index < font.readUInt16BE(4); index++) {
    const entry = 12 + index * 16;
    const start = font.readUInt32BE(entry + 8);
    tables.set(font.toString('latin1', entry, entry + 4), font.subarray(start, start + font.readUInt32BE(entry + 12)));
  }
  return tables;
}

/** Glyph per character, from the Unicode subtable of format 4. */
function glyphsOf(cmap) {
  for (let index = 0; index < cmap.readUInt16BE(2); index++) {
    const start = cmap.readUInt32BE(4 + index * 8 + 4);
    if (cmap.readUInt16BE(start) === 4) {
      return readFormat4(cmap.subarray(start));
    }
  }
  throw new Error('The font has no character map of format 4.');
}

function readFormat4(table) {
  const glyphs = new Map();
  const segments = table.readUInt16BE(6) / 2;
  const ends = 14;
  const starts = ends + segments * 2 + 2;
  const deltas = starts + segments * 2;
  const offsets = deltas + segments * 2;
  for (let segment = 0; segment < segments; segment++) {
    const first = table.readUInt16BE(starts + segment * 2);
    const last = table.readUInt16BE(ends + segment * 2);
    const delta = table.readUInt16BE(deltas + segment * 2);
    const offset = table.readUInt16BE(offsets + segment * 2);
    for (let code = first; code <= last && code !== 0xffff; code++) {
      const place = offsets + segment * 2 + offset + (code - first) * 2;
      const base = offset === 0 ? code : table.readUInt16BE(place);
      const glyph = base === 0 ? 0 : (base + delta) & 0xffff;
      if (glyph !== 0) {
        glyphs.set(code, glyph);
      }
    }
  }
  return glyphs;
}

/** Widths as `[first character, width, width, …]` per unbroken range, in font units. */
function rangesOf(font) {
  const tables = tablesOf(font);
  const count = tables.get('hhea').readUInt16BE(34);
  const widthOf = (glyph) => tables.get('hmtx').readUInt16BE(Math.min(glyph, count - 1) * 4);
  const ranges = [];
  let next = -1;
  for (const [code, glyph] of [...glyphsOf(tables.get('cmap'))].sort(([a], [b]) => a - b)) {
    if (code !== next) {
      ranges.push([code]);
    }
    ranges.at(-1).push(widthOf(glyph));
    next = code + 1;
  }
  return { unitsPerEm: tables.get('head').readUInt16BE(18), ranges };
}

const fonts = weights.map((weight) => ({
  ...weight,
  ...rangesOf(readFileSync(path.join(diagram, 'fonts', `${weight.file}.ttf`))),
  woff2: readFileSync(path.join(diagram, 'fonts', `${weight.file}.woff2`)).toString('base64'),
}));

const note = '// Written by scripts/generate-font-metrics.mjs from packages/diagram/fonts; do not edit.\n';
const outputs = {
  'src/text/font-metrics.ts': `${note}
/** Advance widths per weight in font units: \`first character:width,width,…\` for each unbroken range, joined by \`;\`. */
export const fontMetrics = {
  unitsPerEm: ${fonts[0].unitsPerEm},
${fonts.map((font) => `  ${font.id}:\n    '${font.ranges.map(([first, ...widths]) => `${first}:${widths}`).join(';')}',`).join('\n')}
} as const;
`,
  'src/svg/embedded-fonts.ts': `${note}
/** The subset fonts as WOFF2 in base64, by CSS weight. */
export const embeddedFonts = {
${fonts.map((font) => `  ${font.css}: '${font.woff2}',`).join('\n')}
} as const;
`,
};

const check = process.argv.includes('--check');
for (const [file, text] of Object.entries(outputs)) {
  const target = path.join(diagram, file);
  if (!check) {
    writeFileSync(target, text);
  } else if (readFileSync(target, 'utf8') !== text) {
    console.error(`${file} does not match the fonts; run node scripts/generate-font-metrics.mjs`);
    process.exitCode = 1;
  }
}
