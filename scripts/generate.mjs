// npm run generate: everything that is made from the grammar and the vocabulary.
import process from 'node:process';
import { generate, generators } from './generators.mjs';

if (!generators.every(generate)) {
  process.exitCode = 1;
}
