// What the fuzzer reads with, in one bundle: the reader and the rules must share their modules.
export { modelOf, uriOf } from '@govarch/language/testing';
export { WorkspaceAnalysis } from '@govarch/server/analysis';
