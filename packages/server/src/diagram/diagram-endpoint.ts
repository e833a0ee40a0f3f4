import {
  type BackAction,
  CLOSE_DIAGRAM,
  diagramOptionsOf,
  GO_BACK,
  isActionOf,
  OPEN_ELEMENT,
  OPEN_VIEW,
  type OpenElementAction,
  type OpenViewAction,
  REVEAL_ELEMENT,
  type RevealElementAction,
} from '@govarch/diagram/protocol';
import { type Action, type ActionMessage, RequestModelAction, SelectAction } from 'sprotty-protocol';
import type { DiagramDependencies } from './dependencies.js';
import { DiagramSession } from './diagram-session.js';
import { requestOf } from './view-ids.js';

/** The server's end of the diagrams: one session per client that has one open. */
export interface DiagramEndpoint {
  /** Takes what a client or its editor sent. Messages for clients without a diagram are ignored. */
  accept(message: ActionMessage): void;
  /** Findings changed, in whichever documents: marks on elements follow. */
  findingsChanged(): void;
  /** The day, or that of the law, is another: what shows it follows. */
  dateChanged(): void;
  /** Settled when every diagram shows what follows from all that the endpoint was told. */
  settled(): Promise<void>;
  dispose(): void;
}

/**
 * Starts the endpoint; it follows the workspace from then on.
 *
 * @param send carries messages to the clients
 */
export function startDiagramEndpoint(
  context: DiagramDependencies,
  send: (message: ActionMessage) => void,
): DiagramEndpoint {
  const sessions = new Map<string, DiagramSession>();
  const subscription = context.workspace.onUpdate((update) => {
    for (const session of sessions.values()) {
      session.update(update);
    }
  });
  const accept = ({ clientId, action }: ActionMessage) => {
    if (isActionOf<RequestModelAction>(action, RequestModelAction.KIND)) {
      const options = diagramOptionsOf(action);
      if (options) {
        sessions.get(clientId)?.dispose();
        const session = new DiagramSession(options, context, (answer) => send({ clientId, action: answer }));
        sessions.set(clientId, session);
        session.start(action.requestId);
      }
    } else if (action.kind === CLOSE_DIAGRAM) {
      sessions.get(clientId)?.dispose();
      sessions.delete(clientId);
    } else {
      carryOut(action, sessions.get(clientId));
    }
  };
  return {
    accept,
    findingsChanged: () => {
      for (const session of sessions.values()) {
        session.updateIssues();
      }
    },
    dateChanged: () => {
      for (const session of sessions.values()) {
        session.dateChanged();
      }
    },
    settled: async () => {
      await Promise.all([...sessions.values()].map((session) => session.settled()));
    },
    dispose: () => {
      subscription.dispose();
      for (const session of sessions.values()) {
        session.dispose();
      }
      sessions.clear();
    },
  };
}

function carryOut(action: Action, session: DiagramSession | undefined): void {
  if (isActionOf<SelectAction>(action, SelectAction.KIND)) {
    session?.select(action.selectedElementsIDs);
  } else if (isActionOf<RevealElementAction>(action, REVEAL_ELEMENT)) {
    session?.reveal(action.uri, action.position);
  } else if (isActionOf<OpenElementAction>(action, OPEN_ELEMENT)) {
    session?.drill(action.element);
  } else if (isActionOf<OpenViewAction>(action, OPEN_VIEW)) {
    session?.open(requestOf(action.view));
  } else if (isActionOf<BackAction>(action, GO_BACK)) {
    session?.back();
  }
}
