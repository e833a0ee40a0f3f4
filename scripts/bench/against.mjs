// The product beside the one of another checkout, by processor time and memory, in turn.
import { measureValidate } from './cold.mjs';
import { measureServerWork } from './server.mjs';

/** Edits of each sort in one round. */
const EDITS = 60;
/** Rounds at ten times the size, where memory is compared and one run is like the other. */
const LARGE_ROUNDS = 3;

/**
 * Runs both products `repeat` times, in turn, so that a slow minute of the machine hits both alike. Answers for each
 * number the medians of both and the ratio of the medians, ours to the other's.
 *
 * @param products files of the two products (`cli`, `server`): `ours`, `other`
 * @param project of the size at which processor time is compared, with its plan
 * @param large project at which memory is compared
 */
export async function measureAgainst(products, { project, plan }, large, repeat, progress) {
  const numbers = { ours: {}, other: {} };
  const note = (side, name, value) => {
    numbers[side][name] = [...(numbers[side][name] ?? []), value];
  };
  for (let round = 1; round <= repeat; round++) {
    for (const [side, product] of inTurn(products, round)) {
      progress(`${side}, round ${round} of ${repeat}`);
      const { cpuMs, peakMB } = await measureValidate(product, project);
      note(side, 'validateCpuMs', cpuMs);
      note(side, 'validatePeakMB', peakMB);
      for (const [name, used] of Object.entries(await measureServerWork(product.server, project, plan, EDITS))) {
        note(side, `${name}CpuMs`, used);
      }
    }
  }
  for (let round = 1; round <= LARGE_ROUNDS; round++) {
    for (const [side, product] of inTurn(products, round)) {
      progress(`${side}, ${large.elements} elements, round ${round} of ${LARGE_ROUNDS}`);
      const { cpuMs, peakMB } = await measureValidate(product, large);
      note(side, 'largeValidateCpuMs', cpuMs);
      note(side, 'largeValidatePeakMB', peakMB);
    }
  }
  return Object.fromEntries(
    Object.keys(numbers.ours).map((name) => [name, compared(numbers.ours[name], numbers.other[name])]),
  );
}

/** Who begins changes from round to round: the second may find the disk's cache warm. */
function inTurn(products, round) {
  const sides = Object.entries(products);
  return round % 2 === 0 ? sides.reverse() : sides;
}

function compared(ours, other) {
  const [a, b] = [median(ours), median(other)];
  return { ours: rounded(a), other: rounded(b), ratio: rounded(a / b), runs: ours.length };
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)];
}

function rounded(value) {
  return Math.round(value * 1000) / 1000;
}
