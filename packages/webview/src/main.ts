import 'reflect-metadata';
import './styles/main.css';
import {
  type BackAction,
  DIAGRAM_STATUS,
  type DiagramLanguage,
  type DiagramStatusAction,
  GO_BACK,
  isActionOf,
  OPEN_ELEMENT,
  OPEN_VIEW,
  type OpenElementAction,
  type OpenViewAction,
} from '@govarch/diagram/protocol';
import { attributesModule, classModule, eventListenersModule, init, propsModule, type VNode } from 'snabbdom';
import type { Action } from 'sprotty-protocol/lib/actions';
import { barVNode, type FrameActions, type FrameState, legendVNode, overlayVNode } from './chrome/frame.js';
import { say, TEXTS } from './chrome/texts.js';
import { connectToEditor } from './connection/editor-connection.js';
import { DiagramClient } from './diagram-client.js';
import { commandOf } from './interaction/keys.js';
import { followEditorTheme } from './theme/editor-theme.js';

const patch = init([attributesModule, classModule, eventListenersModule, propsModule]);

/** Id of the HTML element that Sprotty replaces by the drawing surface. */
const SURFACE = 'diagram';

/** Builds the page, then shows what the extension and the server send. */
function start(): void {
  let language: DiagramLanguage = document.documentElement.lang.startsWith('en') ? 'en' : 'vi';
  let status: DiagramStatusAction | undefined;
  let legendOpen = true;
  const page = createPage();
  let bar: VNode | Element = page.bar;
  let overlay: VNode | Element = page.overlay;
  let footer: VNode | Element = page.footer;
  const diagram = new DiagramClient(SURFACE, page.stage, (action) => connection.send(action));

  const actions: FrameActions = {
    back: () => diagram.dispatch<BackAction>({ kind: GO_BACK }),
    openView: (view) => diagram.dispatch<OpenViewAction>({ kind: OPEN_VIEW, view }),
    move: (command) => void diagram.move(command),
    toggleLegend: () => {
      legendOpen = !legendOpen;
      render();
    },
  };

  const render = () => {
    const state: FrameState = { status, legend: diagram.shown?.legend ?? [], legendOpen, language };
    bar = patch(bar, barVNode(state, actions));
    overlay = patch(overlay, overlayVNode(state));
    footer = patch(footer, legendVNode(state));
    document.documentElement.lang = language;
    page.stage.setAttribute('aria-label', say(TEXTS.diagram, language));
    document.body.dataset.stale = String(status?.stale ?? false);
    document.body.dataset.view = status?.view?.id ?? '';
    document.body.dataset.version = String(status?.sourceVersion ?? '');
  };

  const receive = async (action: Action) => {
    if (isActionOf<DiagramStatusAction>(action, DIAGRAM_STATUS)) {
      status = action;
      language = action.language;
      connection.keep(action.view?.id);
    } else {
      await diagram.receive(action);
      showStyles(diagram.shown?.styles ?? []);
    }
    render();
  };

  const showStyles = followEditorTheme(document);
  let done = Promise.resolve();
  const connection = connectToEditor({
    show: ({ options }) => diagram.request(options),
    // One after the other: a status must not overtake the model that it is about.
    action: (action) => {
      done = done.then(() => receive(action)).catch((error: unknown) => console.error(error));
    },
  });
  document.addEventListener('keydown', (event) => onKey(event, diagram, actions));
  new ResizeObserver(() => void diagram.resize()).observe(page.stage);
  render();
}

/** The skeleton: a bar, the stage, which is the surface and what lies over it, and a footer. */
function createPage(): { bar: Element; stage: HTMLElement; overlay: Element; footer: Element } {
  const bar = document.createElement('header');
  const stage = document.createElement('main');
  const overlay = document.createElement('div');
  stage.append(document.createElement('div'), overlay);
  stage.firstElementChild!.id = SURFACE;
  const footer = document.createElement('footer');
  document.body.append(bar, stage, footer);
  return { bar, stage, overlay, footer };
}

function onKey(event: KeyboardEvent, diagram: DiagramClient, actions: FrameActions): void {
  const command = event.target instanceof HTMLSelectElement ? undefined : commandOf(event);
  if (command === undefined || (command === 'open' && event.target instanceof HTMLButtonElement)) {
    return;
  }
  event.preventDefault();
  if (command === 'back') {
    actions.back();
  } else if (command === 'open') {
    const element = diagram.selection;
    if (element !== undefined) {
      diagram.dispatch<OpenElementAction>({ kind: OPEN_ELEMENT, element });
    }
  } else {
    actions.move(command);
  }
}

start();
