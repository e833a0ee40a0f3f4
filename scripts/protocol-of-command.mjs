// All that Langium's core takes of the language server protocol. The command speaks it with nobody: the protocol as a whole
// is a seventh of what it would have to load.
export { CancellationToken, CancellationTokenSource } from '../node_modules/vscode-jsonrpc/lib/common/cancellation.js';
export { Emitter } from '../node_modules/vscode-jsonrpc/lib/common/events.js';
export { ResponseError } from '../node_modules/vscode-jsonrpc/lib/common/messages.js';

/** Error codes of the protocol's version 3.17, `LSPErrorCodes`. */
export const LSPErrorCodes = {
  RequestFailed: -32803,
  ServerCancelled: -32802,
  ContentModified: -32801,
  RequestCancelled: -32800,
};
