import {
  type DiagramOptions,
  GO_BACK,
  isActionOf,
  OPEN_ELEMENT,
  OPEN_VIEW,
  requestDiagram,
} from '@govarch/diagram/protocol';
import { injectable } from 'inversify';
import { type ActionHandlerRegistry, EMPTY_ROOT, ModelSource } from 'sprotty';
import {
  type Action,
  RequestModelAction,
  SelectAction,
  SetModelAction,
  UpdateModelAction,
} from 'sprotty-protocol/lib/actions';
import type { SModelRoot } from 'sprotty-protocol/lib/model';

/** What the reader does that the server must know. */
const FOR_THE_SERVER: readonly string[] = [
  RequestModelAction.KIND,
  SelectAction.KIND,
  OPEN_ELEMENT,
  OPEN_VIEW,
  GO_BACK,
];

/**
 * The diagram's source is the server. What the server sends is dispatched as it is; what the reader does goes to the
 * server, except an action that came from there.
 */
@injectable()
export class ServerSource extends ModelSource {
  /** How actions reach the server; set once, before anything is shown. */
  send: (action: Action) => void = () => {};

  private current: SModelRoot = EMPTY_ROOT;
  private readonly received = new WeakSet<Action>();

  get model(): SModelRoot {
    return this.current;
  }

  override initialize(registry: ActionHandlerRegistry): void {
    for (const kind of FOR_THE_SERVER) {
      registry.register(kind, this);
    }
  }

  /** Asks the server for a diagram. */
  request(options: DiagramOptions): void {
    this.send(requestDiagram(options));
  }

  /** Resolves when the action was carried out. */
  async receive(action: Action): Promise<void> {
    this.received.add(action);
    if (isActionOf<SetModelAction>(action, SetModelAction.KIND)) {
      this.current = action.newRoot;
    } else if (isActionOf<UpdateModelAction>(action, UpdateModelAction.KIND) && action.newRoot) {
      this.current = action.newRoot;
    }
    await this.actionDispatcher.dispatch(action);
  }

  handle(action: Action): void {
    if (!this.received.has(action)) {
      this.send(action);
    }
  }

  commitModel(root: SModelRoot): SModelRoot {
    const before = this.current;
    this.current = root;
    return before;
  }
}
