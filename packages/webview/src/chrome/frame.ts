import type { LegendEntry } from '@govarch/diagram/diagram';
import { legendSample } from '@govarch/diagram/figures';
import type { AvailableView, DiagramLanguage, DiagramStatusAction } from '@govarch/diagram/protocol';
import { h, type VNode } from 'snabbdom';
import type { ViewportCommand } from '../interaction/keys.js';
import { svgNode, vnodeOf } from '../views/svg-vnode.js';
import { type IconName, icon } from './icons.js';
import { say, TEXTS } from './texts.js';

/** Size of a sample in the legend, in pixels, with room for its outline. */
const SAMPLE = { width: 28, height: 18 };

/** What the frame around the surface shows. */
export interface FrameState {
  readonly status: DiagramStatusAction | undefined;
  /** The legend of the diagram shown. */
  readonly legend: readonly LegendEntry[];
  readonly legendOpen: boolean;
  /** Before the server has said one. */
  readonly language: DiagramLanguage;
}

/** What the reader does with the frame. */
export interface FrameActions {
  back(): void;
  openView(id: string): void;
  move(command: ViewportCommand): void;
  toggleLegend(): void;
}

/** The bar above the surface: back, title, choice of the view, tools. */
export function barVNode(state: FrameState, actions: FrameActions): VNode {
  const { status, language } = state;
  const title = status ? status.title || say(TEXTS.nothing, language) : say(TEXTS.loading, language);
  const tool = (name: IconName & ViewportCommand) => button(name, say(TEXTS[name], language), () => actions.move(name));
  return h('header.bar', { attrs: { role: 'toolbar', 'aria-label': say(TEXTS.toolbar, language) } }, [
    button('back', say(TEXTS.back, language), actions.back, { disabled: !status?.canGoBack }),
    h('h1.title', { attrs: { title } }, title),
    viewChoice(state, actions),
    h('span.tools', [
      tool('zoomOut'),
      tool('actualSize'),
      tool('zoomIn'),
      tool('fit'),
      button('legend', say(TEXTS.legend, language), actions.toggleLegend, { pressed: state.legendOpen }),
    ]),
  ]);
}

/** What lies over the surface: the stale banner, and the notices that the picture does not show itself. It never takes clicks from the diagram. */
export function overlayVNode(state: FrameState): VNode {
  const { status, language } = state;
  const notices = (status?.notices ?? [])
    .filter(({ inPicture }) => !inPicture)
    .map((notice) =>
      h(
        `p.notice.${notice.severity}`,
        { key: `${notice.code} ${notice.message.en}`, attrs: { 'data-notice': notice.code } },
        `${notice.code}: ${say(notice.message, language)}`,
      ),
    );
  const stale = status?.stale ? [h('p.stale', { key: 'stale' }, say(TEXTS.stale, language))] : [];
  return h('div.messages', { attrs: { role: 'status', 'aria-live': 'polite' } }, [...stale, ...notices]);
}

/** The legend below the surface, where the reader wants one. */
export function legendVNode({ legend, legendOpen, language }: FrameState): VNode {
  const shown = legendOpen ? legend : [];
  const entries = shown.map((entry) =>
    h('li', { key: entry.text }, [
      svgNode('svg', { width: SAMPLE.width, height: SAMPLE.height, 'aria-hidden': 'true' }, [
        svgNode('g', { transform: 'translate(1,1)' }, [vnodeOf(legendSample(entry))]),
      ]),
      entry.text,
    ]),
  );
  const attrs = { 'aria-label': say(TEXTS.legend, language), hidden: shown.length === 0 };
  return h('footer.legend', { attrs }, [h('ul', entries)]);
}

function viewChoice({ status, language }: FrameState, actions: FrameActions): VNode {
  const views = status?.availableViews ?? [];
  const shown = status?.view?.id;
  const declared = views.filter((view) => !view.automatic);
  const automatic = views.filter((view) => view.automatic);
  if (status?.view && !views.some((view) => view.id === shown)) {
    automatic.push(drilled(status, status.view));
  }
  return h(
    'select.views',
    {
      attrs: { 'aria-label': say(TEXTS.view, language), disabled: views.length === 0 },
      on: { change: (event: Event) => actions.openView((event.target as HTMLSelectElement).value) },
    },
    [
      ...group(say(TEXTS.declaredViews, language), declared, shown, language),
      ...group(say(TEXTS.automaticViews, language), automatic, shown, language),
    ],
  );
}

/** The automatic view of an element, which the server does not list among the views. */
function drilled(status: DiagramStatusAction, view: NonNullable<DiagramStatusAction['view']>): AvailableView {
  const kind = { vi: view.viewKind, en: view.viewKind };
  return {
    id: view.id,
    viewKind: view.viewKind,
    viewKindTitle: kind,
    title: status.title,
    automatic: true,
    drawn: true,
  };
}

function group(
  label: string,
  views: readonly AvailableView[],
  shown: string | undefined,
  language: DiagramLanguage,
): VNode[] {
  if (views.length === 0) {
    return [];
  }
  const options = views.map((view) =>
    h(
      'option',
      { key: view.id, props: { value: view.id, selected: view.id === shown } },
      view.drawn ? view.title : `${view.title} (${say(TEXTS.notDrawn, language)})`,
    ),
  );
  return [h('optgroup', { key: label, attrs: { label } }, options)];
}

function button(
  name: IconName,
  label: string,
  click: () => void,
  state: { disabled?: boolean; pressed?: boolean } = {},
): VNode {
  const attrs: Record<string, string> = { type: 'button', title: label, 'aria-label': label, 'data-tool': name };
  if (state.pressed !== undefined) {
    attrs['aria-pressed'] = String(state.pressed);
  }
  return h(
    'button',
    {
      attrs,
      props: { disabled: state.disabled ?? false },
      on: { click },
    },
    [icon(name)],
  );
}
