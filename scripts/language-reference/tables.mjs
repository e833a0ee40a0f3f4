// The tables of the language reference, from the vocabulary.

const EVIDENCE = { verified: '', secondary: ' (secondary source)', inferred: ' (inferred)' };

/** All tables, as Markdown. */
export function vocabularyTables(vocabulary) {
  return [
    kindTables(vocabulary),
    groupTable(vocabulary),
    relationTables(vocabulary),
    attributeTable(vocabulary),
    enumerationTables(vocabulary),
    wordTables(vocabulary),
    editionTable(vocabulary),
    iconTable(vocabulary),
  ].join('\n\n');
}

function editionTable({ frameworkEditions }) {
  const rows = frameworkEditions.map(({ id, title, instrument }) => [
    code(id),
    `${title.en}<br>${title.vi}`,
    instrument,
  ]);
  return ['## Framework editions', table(['Edition', 'Title', 'Issued by'], rows)].join('\n\n');
}

function iconTable({ icons, kinds }) {
  const ofKinds = new Set(kinds.map(({ id }) => id));
  const rows = icons
    .filter(({ id }) => !ofKinds.has(id))
    .map(({ id, title }) => [code(id), `${title.en}<br>${title.vi}`]);
  return [
    '## Icons',
    'A kind of a project may have the sign of any kind above, by that kind’s id, or one of these:',
    table(['Icon', 'Shows'], rows),
  ].join('\n\n');
}

function kindTables({ sections, kinds }) {
  const parts = [
    '## Sections and kinds',
    'Each kind may stand directly in its section where its row says so, and in the kinds that the row names.',
    kindTable(kinds.filter((kind) => kind.section === undefined)),
  ];
  for (const section of sections) {
    parts.push(`### ${word(section)}`, meaning(section, '\n\n'));
    const own = kinds.filter((kind) => kind.section === section.id);
    if (own.length > 0) {
      parts.push(kindTable(own));
    }
  }
  return parts.join('\n\n');
}

function kindTable(kinds) {
  return table(
    ['Kind', 'Stands in', 'Meaning', 'ArchiMate', 'Source'],
    kinds.map((kind) => [word(kind), places(kind), meaning(kind), concept(kind), source(kind)]),
  );
}

function places(kind) {
  if (kind.section === undefined) {
    return 'the top of a file';
  }
  return [...(kind.standsInSection ? ['its section'] : []), ...kind.parents.map(code)].join(', ');
}

/** The concept of ArchiMate, and what standing in a parent is exchanged as where it is no structural relationship. */
function concept({ archimate, containedAs }) {
  return containedAs ? `${archimate}; in a parent that cannot hold it: ${arrow(containedAs)}` : archimate;
}

/** The relationship of ArchiMate, and those that stand in for it between concepts that do not admit it. */
function exchangedAs({ archimate: { otherwise = [], isEnd, ...usual } }) {
  const end = isEnd ? ', an end of it' : '';
  return `${arrow(usual)}${end}${otherwise.map((relation) => `, else ${arrow(relation)}`).join('')}`;
}

function arrow({ relationship, reversed }) {
  return `${relationship}${reversed ? ' (reversed)' : ''}`;
}

function groupTable({ kindGroups }) {
  const rows = kindGroups.map(({ title, kinds }) => [`${title.en}<br>${title.vi}`, kinds.map(code).join(', ')]);
  return [
    '## Groups of kinds',
    'Relations and attributes speak of these kinds by one name; *any* is every kind.',
    table(['Group', 'Kinds'], rows),
  ].join('\n\n');
}

function relationTables(vocabulary) {
  const { relations } = vocabulary;
  const rows = (syntax) =>
    relations
      .filter((relation) => relation.syntax === syntax)
      .map((relation) => [
        word(relation),
        selectors(relation.from, vocabulary),
        relation.sameKind ? 'the same kind' : selectors(relation.to, vocabulary),
        meaning(relation),
        `${relation.inverse.en}<br>${relation.inverse.vi}`,
        exchangedAs(relation),
        source(relation),
      ]);
  const columns = ['Relation', 'From', 'To', 'Meaning', 'Read backwards', 'ArchiMate', 'Source'];
  return [
    '## All relations',
    table(columns, rows('clause')),
    'The syntax of steps, flows and responsibilities writes these; they cannot be written as clauses:',
    table(columns, rows('structural')),
  ].join('\n\n');
}

function attributeTable(vocabulary) {
  const rows = vocabulary.attributes.flatMap((attribute) =>
    attribute.usages.map((usage, index) => [
      index === 0 ? word(attribute) : '',
      [selectors(usage.on, vocabulary), ...(usage.onClauses ?? []).map((id) => clause(id, vocabulary))]
        .filter((part) => part !== '')
        .join(', '),
      value(usage, vocabulary),
      usage.documentation ? both(usage.documentation) : index === 0 ? meaning(attribute) : '',
      index === 0 ? source(attribute) : '',
    ]),
  );
  return ['## All attributes', table(['Attribute', 'On', 'Value', 'Meaning', 'Source'], rows)].join('\n\n');
}

function enumerationTables({ enumerations }) {
  const parts = enumerations.map(({ id, title, values }) =>
    [
      `### ${title.en} (${id})`,
      `*${title.vi}*`,
      table(
        ['Value', 'Meaning', 'Source'],
        values.map((entry) => [word(entry), meaning(entry), source(entry)]),
      ),
    ].join('\n\n'),
  );
  return ['## All enumerations', ...parts].join('\n\n');
}

/** Titles of the classes of words, in the order of the reference. */
const WORD_CLASSES = {
  extend: 'Extensions',
  view: 'Declaring a view',
  'view-kind': 'Kinds of views',
  'view-verb': 'Statements of a view',
  'view-operator': 'Expressions of a view',
  'view-argument': 'Arguments of a view',
  link: 'Links',
  'primitive-type': 'Primitive types of fields',
  unit: 'Units',
  boolean: 'Truth values',
  language: 'Languages',
};

function wordTables({ structuralWords }) {
  const parts = Object.entries(WORD_CLASSES).map(([wordClass, title]) =>
    [
      `### ${title}`,
      table(
        ['Word', 'Also', 'Meaning'],
        structuralWords
          .filter((entry) => entry.wordClass === wordClass)
          .map((entry) => [
            word(entry),
            Object.values(entry.spelling.also ?? {})
              .flat()
              .map(code)
              .join(', '),
            meaning(entry),
          ]),
      ),
    ].join('\n\n'),
  );
  return ['## Words of the syntax', ...parts].join('\n\n');
}

function value({ value: type, list, repeatable }, vocabulary) {
  const limits = [...(list ? ['several, separated by commas'] : []), ...(repeatable ? ['may be repeated'] : [])];
  return [valueType(type, vocabulary), ...limits].join('; ');
}

function valueType(type, vocabulary) {
  switch (type.type) {
    case 'enumeration': {
      const { title, id } = vocabulary.enumeration(type.enumeration);
      return `one of [${title.en}](#${anchor(`${title.en} (${id})`)})`;
    }
    case 'reference':
      return `a name of ${selectors(type.to, vocabulary)}`;
    case 'approval':
      return `a date, and \`by\` ${selectors(type.by, vocabulary)}`;
    case 'number': {
      const integer = type.integer ? 'whole number' : 'number';
      return type.maximum === undefined
        ? `${integer}, from ${type.minimum ?? 0}`
        : `${integer}, ${type.minimum} to ${type.maximum}`;
    }
    case 'edition':
      return 'edition of a framework';
    case 'file':
      return 'path of a Markdown file, in quotes';
    case 'pair':
      return 'two texts: a key and its value';
    case 'measure':
      return 'number or percentage';
    case 'agency-code':
      return 'agency code';
    case 'url':
      return 'URL';
    default:
      return type.type;
  }
}

function selectors(ids, { kinds, kindGroups }) {
  const name = (id) => {
    const kind = kinds.find((entry) => entry.id === id);
    return kind
      ? code(kind.spelling.en)
      : `*${(kindGroups.find((group) => group.id === id)?.title.en ?? id).toLowerCase()}*`;
  };
  return ids.map(name).join(', ');
}

/** A relation or attribute in whose body an attribute may stand. */
function clause(id, { relations, attributes }) {
  return `the body of ${code([...relations, ...attributes].find((entry) => entry.id === id).spelling.en)}`;
}

function word({ spelling }) {
  return spelling.en === spelling.vi ? code(spelling.en) : `${code(spelling.en)} / ${code(spelling.vi)}`;
}

function meaning({ documentation }, separator = '<br>') {
  return both(documentation, separator);
}

function both({ en, vi }, separator = '<br>') {
  return `${en}${separator}*${vi.replaceAll('*', '\\*')}*`;
}

function source({ source: { instrument, article, evidence } }) {
  return `${instrument}${article ? `, ${article}` : ''}${EVIDENCE[evidence]}`;
}

function code(text) {
  return `\`${text}\``;
}

/** The anchor that Markdown viewers give a heading. */
function anchor(heading) {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
}

function table(columns, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(columns), `|${columns.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}
