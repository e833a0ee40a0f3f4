import { type DiagramOptions, isActionOf, type ShownDiagram } from '@govarch/diagram/protocol';
import { type IActionDispatcher, InitializeCanvasBoundsAction, TYPES } from 'sprotty';
import {
  type Action,
  FitToScreenAction,
  GetViewportAction,
  SelectAction,
  SetModelAction,
  SetViewportAction,
  UpdateModelAction,
} from 'sprotty-protocol/lib/actions';
import type { Viewport } from 'sprotty-protocol/lib/model';
import type { Bounds } from 'sprotty-protocol/lib/utils/geometry';
import { ServerSource } from './connection/server-source.js';
import { createContainer } from './container.js';
import type { ViewportCommand } from './interaction/keys.js';
import { boundsOf, drawnBounds } from './interaction/places.js';
import { centred, fitted, isInView, sameViewport, viewportAfter } from './interaction/viewport.js';

/**
 * The diagram on its surface.
 *
 * A diagram that was just opened is fitted into the surface. It stays fitted when the surface or the diagram grow,
 * until the reader moves the viewport; from then on only the reader moves it – except that an item selected in the text
 * comes into sight.
 */
export class DiagramClient {
  private readonly source: ServerSource;
  private readonly dispatcher: IActionDispatcher;
  private readonly selected = new Set<string>();
  /** The viewport that fitting set last: while it is still there, the reader has not moved. */
  private fit: Viewport | undefined;

  /**
   * @param surface id of the HTML element that becomes the drawing surface
   * @param stage what the surface fills
   * @param send carries actions to the server
   */
  constructor(
    surface: string,
    private readonly stage: HTMLElement,
    send: (action: Action) => void,
  ) {
    const container = createContainer(surface);
    this.source = container.get(ServerSource);
    this.source.send = (action) => {
      this.remember(action);
      send(action);
    };
    this.dispatcher = container.get<IActionDispatcher>(TYPES.IActionDispatcher);
  }

  /** The diagram shown; undefined before the first one arrives. */
  get shown(): ShownDiagram | undefined {
    const { model } = this.source;
    return model.type === 'graph' ? (model as ShownDiagram) : undefined;
  }

  request(options: DiagramOptions): void {
    this.source.request(options);
  }

  /** Carries out what the reader wants of the server. */
  dispatch<A extends Action>(action: A): void {
    void this.dispatcher.dispatch(action);
  }

  /** Carries out what the server or the extension sent. */
  async receive(action: Action): Promise<void> {
    if (isActionOf<SetModelAction>(action, SetModelAction.KIND)) {
      this.selected.clear();
      this.fit = fitted(drawnBounds(action.newRoot as ShownDiagram), this.canvas());
      await this.source.receive({ ...action, newRoot: { ...action.newRoot, ...this.fit } } as SetModelAction);
    } else if (isActionOf<UpdateModelAction>(action, UpdateModelAction.KIND)) {
      await this.source.receive(action);
      await this.keepFitted();
    } else if (isActionOf<SelectAction>(action, SelectAction.KIND)) {
      const others = [...this.selected].filter((id) => !action.selectedElementsIDs.includes(id));
      const select = SelectAction.create({ ...action, deselectedElementsIDs: others });
      this.remember(select);
      await this.source.receive(select);
      await this.bringIntoSight(action.selectedElementsIDs[0]);
    } else if (isActionOf<FitToScreenAction>(action, FitToScreenAction.KIND)) {
      await this.fitAll();
    }
  }

  /** Moves the viewport as the reader wants. */
  async move(command: ViewportCommand): Promise<void> {
    if (command === 'fit') {
      await this.fitAll();
    } else {
      await this.setViewport(viewportAfter(command, await this.viewport(), this.canvas()), true);
    }
  }

  /** Tells Sprotty that the surface changed its size. */
  async resize(): Promise<void> {
    const { x, y, width, height } = this.stage.getBoundingClientRect();
    const left = await this.isFitted();
    await this.dispatcher.dispatch(InitializeCanvasBoundsAction.create({ x, y, width, height }));
    if (left) {
      await this.fitAll();
    }
  }

  /** Id of the item that was selected last; undefined where nothing is selected. */
  get selection(): string | undefined {
    return [...this.selected].at(-1);
  }

  private remember(action: Action): void {
    if (isActionOf<SelectAction>(action, SelectAction.KIND)) {
      for (const id of action.deselectedElementsIDs) {
        this.selected.delete(id);
      }
      for (const id of action.selectedElementsIDs) {
        this.selected.add(id);
      }
    }
  }

  private async keepFitted(): Promise<void> {
    const bounds = this.shown && drawnBounds(this.shown);
    if (bounds && (await this.isFitted()) && !isInView(bounds, await this.viewport(), this.canvas())) {
      await this.fitAll();
    }
  }

  private async fitAll(): Promise<void> {
    if (this.shown) {
      this.fit = fitted(drawnBounds(this.shown), this.canvas());
      await this.setViewport(this.fit, false);
    }
  }

  private async isFitted(): Promise<boolean> {
    return this.fit !== undefined && sameViewport(this.fit, await this.viewport());
  }

  private async bringIntoSight(id: string | undefined): Promise<void> {
    const bounds: Bounds | undefined = id !== undefined && this.shown ? boundsOf(this.shown, id) : undefined;
    const now = await this.viewport();
    if (bounds && !isInView(bounds, now, this.canvas())) {
      await this.setViewport(centred(bounds, this.canvas(), now.zoom), true);
    }
  }

  private async viewport(): Promise<Viewport> {
    return (await this.dispatcher.request(GetViewportAction.create())).viewport;
  }

  private async setViewport(viewport: Viewport, animate: boolean): Promise<void> {
    await this.dispatcher.dispatch(SetViewportAction.create(this.source.model.id, viewport, { animate }));
  }

  private canvas(): { width: number; height: number } {
    return { width: this.stage.clientWidth, height: this.stage.clientHeight };
  }
}
