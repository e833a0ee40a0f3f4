import { type Connection, ErrorCodes, type Message, ResponseError } from 'vscode-languageserver';

/** Sees every message before it is handled. */
export interface MessageGuard {
  handleMessage(message: Message, next: (message: Message) => void): void;
}

/** The method under which refused requests are answered. */
const REFUSED = 'govarch/refused';

/** What the protocol gives parameters to; other methods have none or are nobody's but ours. */
const NEEDS_PARAMS = /^(initialize$|textDocument\/|workspace\/|diagram\/)/;

interface Refusal {
  readonly code: number;
  readonly message: string;
}

/**
 * Lets through what the protocol allows at the time: before `initialize` and after `shutdown` requests are refused and
 * notifications dropped, as are those without the parameters that they need.
 */
export function createMessageGuard(): MessageGuard {
  let state: 'new' | 'running' | 'shut down' = 'new';
  return {
    handleMessage(message, next) {
      if (!isCall(message) || message.method.startsWith('$/') || message.method === 'exit') {
        next(message);
        return;
      }
      const refusal = refusalOf(message, state);
      if (!refusal) {
        state = nextState(message.method, state);
        next(message);
      } else if (message.id !== undefined) {
        const refused: Call = { ...message, method: REFUSED, params: refusal };
        next(refused);
      }
    },
  };
}

/** Answers the requests that a guard refuses. */
export function answerRefused(connection: Connection): void {
  connection.onRequest(REFUSED, ({ code, message }: Refusal) => new ResponseError(code, message));
}

/** A request, or a notification where it has no id. */
interface Call extends Message {
  readonly id?: number | string | null;
  readonly method: string;
  readonly params?: unknown;
}

function isCall(message: Message): message is Call {
  return 'method' in message;
}

function nextState<State extends string>(method: string, state: State): State | 'running' | 'shut down' {
  return method === 'initialize' ? 'running' : method === 'shutdown' ? 'shut down' : state;
}

function refusalOf({ method, params }: Call, state: 'new' | 'running' | 'shut down'): Refusal | undefined {
  if (state === 'new' && method !== 'initialize') {
    return { code: ErrorCodes.ServerNotInitialized, message: `${method} before initialize` };
  }
  if (state === 'shut down' || (state === 'running' && method === 'initialize')) {
    const reason = state === 'running' ? 'a second initialize' : `${method} after shutdown`;
    return { code: ErrorCodes.InvalidRequest, message: reason };
  }
  return hasParams(method, params)
    ? undefined
    : { code: ErrorCodes.InvalidParams, message: `${method} without its parameters` };
}

function hasParams(method: string, params: unknown): boolean {
  if (!NEEDS_PARAMS.test(method)) {
    return true;
  }
  if (typeof params !== 'object' || params === null) {
    return false;
  }
  if (method === 'initialize') {
    const capabilities: unknown = Reflect.get(params, 'capabilities');
    return typeof capabilities === 'object' && capabilities !== null;
  }
  if (!method.startsWith('textDocument/')) {
    return true;
  }
  const document: unknown = Reflect.get(params, 'textDocument');
  return typeof document === 'object' && document !== null && typeof Reflect.get(document, 'uri') === 'string';
}
