// Writes the reference of rules from the catalogue: node scripts/generate-rule-reference.mjs [--check]
// With --check it writes nothing and fails where docs/rules.md is out of date.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { loadSource, root } from './load-source.mjs';

const { ruleCatalogue, ruleFamilies } = await loadSource('packages/rules/src/catalogue.ts');
const { basisOn, isSecondHand } = await loadSource('packages/rules/src/grounds.ts');
const { hasDerivedEnd, instrumentEntry, instruments } = await loadSource(
  'packages/rules/src/instruments/instruments.ts',
);
const { citationText, instrumentName } = await loadSource('packages/model/src/wording/citation.ts');

const EVIDENCE = {
  read: 'read in the text',
  copy: "read in a third party's copy",
  secondary: 'secondary source',
  derived: 'derived, stated nowhere',
};
const STATUS = { 'in-force': 'no end seen', ended: 'ended, day not known', unknown: 'not known' };

function day(known) {
  return known ? `${known.day} (${EVIDENCE[known.evidence]})` : 'not known';
}

function lastDay(instrument) {
  return instrument.to ? day(instrument.to) : STATUS[instrument.status];
}

function groundRow(rule, ground) {
  const instrument = instrumentEntry(ground.instrument);
  const first = ground.from ?? instrument.from.day;
  const [citation] = basisOn({ ...rule, grounds: [ground] }, first).citations;
  const note = instrument.note ? ` ${instrument.note.en}` : '';
  const without = ground.withoutMessages ? ` Not by this ground: ${ground.withoutMessages.join(', ')}.` : '';
  const articles = ground.evidence === 'verified' ? '' : ` (articles: ${ground.evidence})`;
  const weight = isSecondHand(ground) ? ' Known second hand: warns at most.' : '';
  const isEndDerived = ground.to === undefined && hasDerivedEnd(instrument);
  const doubt = isEndDerived ? ' From the day after its derived end it goes on and warns at most.' : '';
  return `| ${citationText(citation, 'en')}${articles} | ${ground.from ?? day(instrument.from)} | ${ground.to ?? lastDay(instrument)} | ${(weight + doubt + without + note).trim()} |`;
}

function groundsOf(rule) {
  if (rule.grounds.length === 0) {
    return 'GovArch practice, at all times.';
  }
  const table = [
    '| Ground | First day | Last day | To be known |',
    '|---|---|---|---|',
    ...rule.grounds.map((ground) => groundRow(rule, ground)),
  ].join('\n');
  const otherwise =
    rule.withoutGround === 'practice'
      ? 'On a later day without a ground the rule goes on as GovArch practice and warns at most.'
      : 'On a day without a ground the rule is silent.';
  return `${table}\n\n${otherwise}`;
}

function ruleSection(rule) {
  const strict = rule.strictSeverity ? `, \`${rule.strictSeverity}\` under \`strict\`` : '';
  const draft = rule.unfinished
    ? 'While the architecture is a draft, what is merely not yet there warns at most.'
    : undefined;
  const parts = [
    `### ${rule.id} ${rule.title.en}`,
    `*${rule.title.vi}* · \`${rule.severity}\`${strict}`,
    rule.explanation.en,
    rule.interpretation?.en,
    draft,
    groundsOf(rule),
  ];
  return parts.filter(Boolean).join('\n\n');
}

function instrumentRow(instrument) {
  const { type, number, title, note, successors = [] } = instrument;
  const next = successors.map((id) => instrumentEntry(id).number).join('; ');
  return `| ${instrumentName({ type, number }, 'en')} | ${title?.en ?? ''} | ${day(instrument.from)} | ${lastDay(instrument)} | ${next} | ${note?.en ?? ''} |`;
}

const families = Object.entries(ruleFamilies).flatMap(([family, title]) => [
  `## ${family}: ${title.en}`,
  ...ruleCatalogue.filter((rule) => rule.family === family).map(ruleSection),
]);

const text = [
  '# The rules, and the law that they rest on',
  '<!-- Made by scripts/generate-rule-reference.mjs from packages/rules. -->',
  `A rule rests on *grounds*: articles of documents, each for as long as they are in force. Which ground counts is decided
by the law's date: the earlier of the as-of date and today, unless \`--law-date\`, the editor's setting
\`govarch.lawDate\` or \`lawDate\` of \`govarch.json\` says otherwise. A ground whose end is not known goes on, but warns at
most and says so in every message. A ground that was not read in the text of its document, but is known by what others
say of it, warns at most too. A severity that \`govarch.json\` sets comes before all of this.

How far the architecture has come (\`status\`) chooses how the rules weigh. In a \`draft\` what is merely not yet there
warns at most, and the message says so; what stands there and is wrong weighs as ever. A \`submitted\` architecture, and
one that says nothing, is judged as each rule says; an \`approved\` one by the profile \`strict\`, unless \`govarch.json\`
names a profile (\`extends\`). ${ruleCatalogue.filter((rule) => rule.unfinished).length} of ${ruleCatalogue.length} rules spare drafts: ${ruleCatalogue
    .filter((rule) => rule.unfinished)
    .map(({ id }) => id)
    .join(', ')}.`,
  ...families,
  '## The documents',
  `What GovArch knows of ${instruments.length} documents. This is no official source: compare a date with an official text
before you rely on it. The last day is the last one in force.`,
  [
    '| Document | Title | First day | Last day | Successors | To be known |',
    '|---|---|---|---|---|---|',
    ...instruments.map(instrumentRow),
  ].join('\n'),
]
  .join('\n\n')
  .concat('\n');

const file = path.join(root, 'docs', 'rules.md');
if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== text) {
    process.stderr.write('docs/rules.md is out of date: run node scripts/generate-rule-reference.mjs\n');
    process.exit(1);
  }
} else {
  writeFileSync(file, text);
}
