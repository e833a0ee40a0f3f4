import { type CoreKindId, coreVocabulary, type Language } from '@govarch/model/vocabulary';
import type { DiagramEdge, DiagramItem, DiagramLegend, DiagramNode, LegendEntry } from '../diagram.js';
import { widthOf } from '../text/measure.js';
import { shorten } from '../text/wrap.js';
import { capitalised } from '../views/perspective.js';
import type { Scene, SceneHead } from '../views/scene.js';
import { words } from '../views/words.js';
import { nodesIn } from './nodes-in.js';

const SAMPLE = { width: 26, height: 16 };
const TEXT_GAP = 7;
const COLUMN_GAP = 22;
const LINE_HEIGHT = 24;
const PADDING = 14;
const HEADING = 30;
const LONGEST = 260;

/** Everything in the drawing that needs a word: kinds, tones, lines; in a fixed order. */
export function legendOf(scene: Scene, items: readonly DiagramItem[], edges: readonly DiagramEdge[]): LegendEntry[] {
  const nodes = items.flatMap(nodesIn);
  const { language } = scene;
  const entries = kindEntries(nodes);
  for (const { tone, title } of scene.tones) {
    entries.push({ sample: { type: 'tone', tone }, text: capitalised(title) });
  }
  if (nodes.some(({ cssClasses }) => cssClasses.includes('tone-none'))) {
    entries.push({ sample: { type: 'tone', tone: 'none' }, text: words.noValue[language] });
  }
  for (const lifecycle of ['planned', 'retired'] as const) {
    if (nodes.some((node) => node.lifecycle === lifecycle)) {
      entries.push({ sample: { type: 'mark', className: lifecycle, text: '' }, text: words[lifecycle][language] });
    }
  }
  return [...entries, ...edgeEntries(edges, language), ...codeEntries(scene, edges)];
}

/** In the order of the vocabulary; kinds of a project's own stand behind those that they are built on. */
function kindEntries(nodes: readonly DiagramNode[]): LegendEntry[] {
  const entries = new Map<CoreKindId, Map<string, LegendEntry>>();
  for (const { kind, sign, layer, kindTitle } of nodes) {
    const titles = entries.get(kind) ?? new Map<string, LegendEntry>();
    entries.set(kind, titles);
    titles.set(kindTitle, { sample: { type: 'kind', kind, sign, layer }, text: kindTitle });
  }
  return coreVocabulary.kinds.flatMap(({ id }) => [...(entries.get(coreVocabulary.baseOf(id))?.values() ?? [])]);
}

/** Codes that are drawn; a line that has room says itself what it is. */
function codeEntries({ codes = [] }: Scene, edges: readonly DiagramEdge[]): LegendEntry[] {
  const drawn = new Set(
    edges.flatMap((edge) =>
      edge.children.filter((label) => label.cssClasses.includes('label-code')).map((label) => label.text),
    ),
  );
  return codes
    .filter(({ code, isShown }) => isShown || drawn.has(code))
    .map(({ code, text }) => ({ sample: { type: 'code', text: code }, text }));
}

function edgeEntries(edges: readonly DiagramEdge[], language: Language): LegendEntry[] {
  const entries: LegendEntry[] = [];
  const flows = edges.filter((edge) => edge.relation === 'flow');
  const arrow = { source: 'none', target: 'filled' } as const;
  const samples = [
    { weight: 1, text: words.oneFlow },
    { weight: 2, text: words.someFlows },
    { weight: 3, text: words.manyFlows },
  ] as const;
  for (const { weight, text } of samples) {
    if (flows.some((edge) => edge.weight === weight || (weight === 1 && flows.length > 0))) {
      entries.push({ sample: { type: 'edge', line: 'solid', arrow, weight }, text: text[language] });
    }
  }
  const contains = edges.find((edge) => edge.relation === 'contains');
  if (contains) {
    const { line, arrow: ends } = contains;
    entries.push({ sample: { type: 'edge', line, arrow: ends, weight: 1 }, text: words.contains[language] });
  }
  const other = edges.find((edge) => edge.relation !== 'flow' && edge.relation !== 'contains');
  if (other) {
    entries.push({
      sample: { type: 'edge', line: 'dashed', arrow: { source: 'none', target: 'open' }, weight: 1 },
      text: words.relation[language],
    });
  }
  return entries;
}

/** The legend as a block of the given width: entries in columns of equal width, read line by line. */
export function layoutLegend(
  scene: Pick<SceneHead, 'language'>,
  entries: readonly LegendEntry[],
  width: number,
): DiagramLegend {
  const texts = entries.map((entry) => shorten(entry.text, 'note', LONGEST));
  const widest = Math.max(...texts.map((text) => widthOf(text, 'note')));
  const column = SAMPLE.width + TEXT_GAP + widest + COLUMN_GAP;
  const columns = Math.max(1, Math.min(entries.length, Math.floor((width - 2 * PADDING + COLUMN_GAP) / column)));
  const rows = Math.ceil(entries.length / columns);
  const heading = words.legend[scene.language];
  return {
    type: 'legend',
    id: 'legend',
    position: { x: 0, y: 0 },
    size: {
      width: Math.ceil(columns * column - COLUMN_GAP + 2 * PADDING),
      height: HEADING + rows * LINE_HEIGHT + PADDING - 6,
    },
    heading: {
      text: heading,
      style: 'heading',
      anchor: 'start',
      x: PADDING,
      y: 21,
      width: widthOf(heading, 'heading'),
    },
    entries: entries.map((entry, index) => {
      const x = PADDING + (index % columns) * column;
      const y = HEADING + Math.floor(index / columns) * LINE_HEIGHT;
      const text = texts[index]!;
      return {
        entry,
        sample: { x, y, ...SAMPLE },
        line: {
          text,
          style: 'note',
          anchor: 'start',
          x: x + SAMPLE.width + TEXT_GAP,
          y: y + 11.6,
          width: widthOf(text, 'note'),
        },
      };
    }),
  };
}
