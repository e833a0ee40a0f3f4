// All that Langium's core takes of the language server protocol. The command speaks it with nobody: the protocol as a whole
// is a seventh of what it would have to load.
export { CancellationToken, CancellationTokenSource, Emitter, ResponseError } from 'vscode-jsonrpc';

/** Error codes of the protocol's version 3.17, `LSPErrorCodes`. */
export const LSPErrorCodes = {
  RequestFailed: -32803,
  ServerCancelled: -32802,
  ContentModified: -32801,
  RequestCancelled: -32800,
};
