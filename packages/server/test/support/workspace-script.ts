import fc from 'fast-check';
import { FileChangeType } from 'vscode-languageserver';
import type { OpenDiagram } from './diagram-clients.js';
import { type Follower, UNTITLED, type WorldState } from './workspace-state.js';
import { World } from './world.js';

/** One step of a script. What the numbers mean depends on what there is when it is taken. */
export interface Step {
  readonly action: keyof typeof ACTIONS;
  readonly which: number;
  readonly other: number;
  readonly variant: number;
  /** Whether everything is taken in before the next step. */
  readonly waits: boolean;
}

const FILES = [
  'ws/a/1.govarch',
  'ws/a/2.govarch',
  'ws/a/con/1.govarch',
  'ws/b/1.govarch',
  'ws/b/2.govarch',
  'ws/tu-do/1.govarch',
  'ws/1.govarch',
  'ngoai/c/1.govarch',
  'ngoai/le/1.govarch',
  'ws/b/.an/con/1.govarch',
];
const CONFIGURED = ['ws/a', 'ws/b', 'ws/a/con', 'ngoai/c', 'ws'];
const OPENABLE = ['ws', 'ws/a', 'ws/b', 'ngoai/c'];
const FOLDERS = ['ws/a', 'ws/b', 'ws/a/con', 'ws/tu-do', 'ngoai/c', 'ngoai/le', 'ws/b/.an/con'];
const DATES = ['2025-06-30', '2025-07-01', '2031-01-01'];
const LAW_DATES = [undefined, '2016-06-30', '2025-07-01', '2030-01-01'];
const LANGUAGES = [undefined, 'vi', 'en'] as const;
const LINKS = ['ws/a/noi', 'ws/b/noi', 'ws/tu-do/noi', 'ngoai/c/noi', 'ws/a/noi.govarch'];
/** Where links lead to: folders and files inside and outside, what lies around everything, nothing. */
const TARGETS = [
  'ws/b',
  'ws/a',
  'ngoai/c',
  'ngoai/le',
  'ws/tu-do',
  'ws/b/.an',
  'ws',
  '',
  'ws/b/1.govarch',
  'ngoai/le/1.govarch',
  'khong-co',
];

const TEXTS = [
  '',
  'business {\n  agency A "A"\n}\n',
  '\n\n\nbusiness {\n  agency A "A"\n}\n',
  'business {\n  agency P "P" { unit Q "Q" }\n  agency R "R" { unit Q "Q" }\n}\n',
  'application {\n  system S "S" { owner Q }\n}\n',
  'business {\n  agency A "Cơ quan A" { unit B "Đơn vị" }\n}\n',
  '// moved\n\nbusiness {\n  agency A "Cơ quan" { code "G22" }\n  agency AB "AB"\n}\n',
  'application {\n  system C "C" { owner A level 3 }\n  system D "D" { owner be::A uses C }\n  flow F C -> D\n}\nviews { view integration I { include ** } }\n',
  'application {\n  system C "c" { owner AA }\n  flow F C -> D via E\n  platform E "e" { owner B }\n}\nviews { view integration I { include ** } }\n',
  'extend C { level 4 users 5 }\nextend A { code "G1" }\n',
  'extend C { level 2 }\nviews {\n  view context V "v" { include C, -> D }\n  view landscape W { include risk }\n}\n',
  'application {\n  system D "d" { owner A.B, AB\n    ownr A\n  }\n',
  'architecture X "X"\nbusiness {\n  agency D "Trùng tên"\n}\n',
  'architecture Y\napplication {\n  module C "m"\n  system Dd "d" { uses Cc level 2 { until 2025-06-30 } level 3 { from 2025-07-01 } }\n}\n',
  'application {\n  microservice MS "ms" { uses C }\n  system E "e" { owner A }\n}\nviews { view landscape V { include system } }\n',
  'views { view landscape V { include ** } }\napplication { system CC { uses be::C, la::D } system A { uses A } }\n',
  'architecture K "k" { framework vn-egov-2.0 }\ndocument {\n  chapter CH "ch" { text-file "1.md" }\n  chapter CI "ci" { text-file "noi/1.md" text "x" }\n}\n',
  'extend CH { text-file "con/1.md" }\ndocument { chapter CK { text-file "../b/1.md" maps-to khung::NQ } }\n',
  'reference { required-content NQ "nq" { required-elements chapter } }\n',
  'application { system K "Đơn vị" { owner A restricted } system E { vi "Cơ quan" { to 2025-06-30 } vi "Cục" { from 2025-07-01 } } { owner A } }\n',
  'extend K { restricted }\nextend A { restricted }\n// restrictd\napplication { system restrictd_x "Trùng tên" { description "Thay cho Đơn vị" owner A } }\n',
];
const TEXT_FILES = ['ws/a/1.md', 'ws/b/1.md', 'ws/a/con/1.md', 'ws/tu-do/1.md', 'ngoai/le/1.md'];
const CONFIGS = [
  '{ "name": "a" }',
  '{ "name": "a", "dependencies": { "be": "../b" } }',
  '{ "name": "b", "language": "en", "dependencies": { "be": "../a", "la": "../../ngoai/c" } }',
  '{ "name": "b", "include": ["con/**", "1.govarch"], "exclude": ["2.govarch"], "asOf": "2024-01-01" }',
  '{ "exclude": ["**/1.govarch"], "rules": { "SYS-01": "off", "extends": "strict", "SYS-99": "off" } }',
  '{ "name": "c", "dependencies": { "be": ".", "la": "../khong-co" } }',
  '{ "name": "c", "dependencies": { "be": "con" }, "include": ["khong-co/**"] }',
  '{ "name": 3, "language": "en" }',
  '{ "name": "a", "lawDate": "2016-06-30" }',
  '{ "name": "a", "kinds": { "microservice": { "is": "module", "vi": "dịch vụ vi mô", "en": "microservice" } } }',
  '{ "name": "b", "kinds": { "microservice": { "is": "system", "vi": "dịch vụ vi mô", "en": "microservice" } } }',
  '{ "name": "a", "frameworkPack": "../b" }',
  '{ "name": "a", "framework": "vn-egov-2.0", "frameworkPack": "../../ngoai/c" }',
  '{ "name": "b", "framework": "vn-egov-2.0" }',
];
const BROKEN = '{ "name": ';

const DIAGRAMS: readonly OpenDiagram[] = [
  { client: 'project', source: 'ws/a/1.govarch', view: 'project:a' },
  { client: 'section', source: 'ws/a/2.govarch', view: 'section:a::application' },
  { client: 'section of another', source: 'ws/b/1.govarch', view: 'section:b::business' },
  { client: 'element', source: 'ws/a/1.govarch', view: 'element:a::A' },
  { client: 'element that goes', source: 'ws/a/2.govarch', view: 'element:a::C' },
  { client: 'view', source: 'ws/b/1.govarch', view: 'a::V' },
  { client: 'integration', source: 'ws/a/2.govarch', view: 'a::I' },
  { client: 'first of its text', source: 'ws/a/2.govarch' },
];
/** Diagrams that are open at once: each is drawn again and again. */
const MOST_DIAGRAMS = 2;

/** Where every script begins, with its diagrams. */
const BEGINNING: WorldState = {
  disk: new Map([
    ['ws/a/govarch.json', CONFIGS[1]!],
    ['ws/a/1.govarch', TEXTS[5]!],
    ['ws/a/2.govarch', TEXTS[7]!],
    ['ws/b/govarch.json', '{ "name": "b" }'],
    ['ws/b/1.govarch', TEXTS[6]!],
    ['ws/tu-do/1.govarch', TEXTS[4]!],
    ['ngoai/c/govarch.json', '{ "name": "c" }'],
    ['ngoai/c/1.govarch', TEXTS[13]!],
    ['ngoai/le/1.govarch', TEXTS[3]!],
    ['ws/b/.an/con/1.govarch', TEXTS[14]!],
    ['ws/a/1.md', 'A\n'],
  ]),
  links: new Map([
    ['ws/b/noi', 'ws/tu-do'],
    ['ws/a/noi', 'ngoai/le'],
    ['ws/tu-do/noi', 'ws/b/.an'],
  ]),
  open: new Map(),
  folders: ['ws'],
  trusted: false,
  settings: { language: undefined, lawDate: undefined },
  date: DATES[0]!,
  diagrams: [],
};

function of<Item>(items: readonly Item[], number: number): Item {
  return items[number % items.length]!;
}

const configOf = (number: number): string => `${of(CONFIGURED, number)}/govarch.json`;
const configText = (number: number): string => of([...CONFIGS, BROKEN], number);

/** What may happen; the first is nothing, to which a failing script shrinks. */
const ACTIONS = {
  nothing: async () => {},
  write: (world: World, { which, variant }: Step) => world.write(of(FILES, which), of(TEXTS, variant)),
  'write as it was': async (world: World, { which }: Step) => {
    const [path, text] = of([...world.disk, ['ws/1.govarch', ''] as const], which);
    await world.write(path, text);
  },
  delete: (world: World, { which }: Step) => world.remove(of(FILES, which)),
  'write a text file': (world: World, { which, variant }: Step) =>
    world.write(of(TEXT_FILES, which), of(['', 'A\n', '# B\n'], variant)),
  'show a text file': (world: World, { which, variant }: Step) =>
    world.edit(of(TEXT_FILES, which), of(['', 'A\n', '# B\n', 'Thay cho Đơn vị\n'], variant)),
  'delete a text file': (world: World, { which }: Step) => world.remove(of(TEXT_FILES, which)),
  rename: (world: World, { which, other }: Step) => world.rename(of(FILES, which), of(FILES, other)),
  copy: async (world: World, { which, other }: Step) => {
    const text = world.disk.get(of(FILES, which));
    await (text === undefined ? undefined : world.write(of(FILES, other), text));
  },
  open: (world: World, { which, variant }: Step) => {
    const path = of(FILES, which);
    return world.open.has(path) ? undefined : world.edit(path, world.disk.get(path) ?? of(TEXTS, variant));
  },
  edit: async (world: World, { which, variant }: Step) => {
    const open = [...world.open.keys()].filter((document) => !/\.(json|md)$/.test(document));
    await (open.length > 0 ? world.edit(of(open, which), of(TEXTS, variant)) : undefined);
  },
  save: async (world: World, { which }: Step) => {
    const open = [...world.open].filter(([document]) => !document.startsWith(UNTITLED));
    await (open.length > 0 ? world.write(...of(open, which)) : undefined);
  },
  close: async (world: World, { which }: Step) => {
    await (world.open.size > 0 ? world.close(of([...world.open.keys()], which)) : undefined);
  },
  configure: (world: World, { which, variant }: Step) => world.write(configOf(which), configText(variant)),
  'edit configuration': (world: World, { which, variant }: Step) => world.edit(configOf(which), configText(variant)),
  'delete configuration': (world: World, { which }: Step) => world.remove(configOf(which)),
  'delete folder': (world: World, { which }: Step) => world.remove(of(FOLDERS, which)),
  'rename folder': (world: World, { which, other }: Step) => world.rename(of(FOLDERS, which), of(FOLDERS, other)),
  'create empty folder': (world: World) => world.follower.watched([{ path: 'ws/rong', type: FileChangeType.Created }]),
  untitled: (world: World, { which, variant }: Step) =>
    world.edit(`${UNTITLED}Untitled-${which % 2}`, of(TEXTS, variant)),
  'open or close workspace folder': async (world: World, { which }: Step) => {
    const folder = of(OPENABLE, which);
    const others = world.folders.filter((other) => other !== folder);
    world.folders = others.length < world.folders.length ? others : [...others, folder];
    await world.follower.folders(world.folders);
  },
  trust: async (world: World, { which }: Step) => {
    world.trusted = which % 2 === 0;
    await world.follower.trusted(world.trusted);
  },
  'wait until another day': async (world: World, { which }: Step) => {
    world.date = of(DATES, which);
    await world.follower.date(world.date);
  },
  'set the date of the law': (world: World, { which }: Step) => world.set({ lawDate: of(LAW_DATES, which) }),
  'set the language': (world: World, { which }: Step) => world.set({ language: of(LANGUAGES, which) }),
  'switch view': (world: World, { which, other }: Step) => world.follower.switchView(which, other),
  'open through a link': async (world: World, { which, other }: Step) => {
    const files = world.filesThroughLinks();
    if (files.length > 0) {
      const [path, text] = of(files, which);
      const others = path.endsWith('.json') ? CONFIGS : TEXTS;
      await world.edit(path, other % 3 === 0 ? text : of(others, other));
    }
  },
  'link or unlink': (world: World, { which, other }: Step) => world.link(of(LINKS, which), of(TARGETS, other)),
} satisfies Record<string, (world: World, step: Step) => Promise<void> | undefined>;

/** What happens, and the diagrams that are open meanwhile. */
export interface Script {
  readonly steps: readonly Step[];
  readonly diagrams: readonly OpenDiagram[];
}

/** Scripts of some number of steps. */
export function scripts(length: number): fc.Arbitrary<Script> {
  const step = fc.record({
    action: fc.constantFrom(...(Object.keys(ACTIONS) as Step['action'][])),
    which: fc.nat(99),
    other: fc.nat(99),
    variant: fc.nat(99),
    waits: fc.boolean(),
  });
  return fc.record({
    steps: fc.array(step, { minLength: length, maxLength: length }),
    diagrams: fc.subarray([...DIAGRAMS], { minLength: 1, maxLength: MOST_DIAGRAMS }),
  });
}

/** What there is when a script begins. */
export function beginningOf({ diagrams }: Script): WorldState {
  return { ...BEGINNING, diagrams };
}

/** Takes the steps, and gives the state in which they end. What a broken configuration said before is forgotten by a start, so none is left. */
export async function run(script: Script, follower: Follower): Promise<WorldState> {
  const world = new World(follower, beginningOf(script));
  for (const step of script.steps) {
    await ACTIONS[step.action](world, step);
    if (step.waits) {
      await follower.settled();
    }
  }
  for (const [path, text] of [...world.disk]) {
    await (text === BROKEN ? world.write(path, CONFIGS[0]!) : undefined);
  }
  for (const [path, text] of [...world.open]) {
    await (text === BROKEN ? world.edit(path, CONFIGS[0]!) : undefined);
  }
  await follower.settled();
  return world;
}
