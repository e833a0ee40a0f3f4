// Runs programs and measures their wall time and peak memory.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

const TIME = '/usr/bin/time';

/**
 * Runs a program to its end. `wallMs` is from start to exit. `peakMB` is the largest resident set: by GNU time where it
 * is installed, else the highest reading of /proc every 20 ms.
 */
export function measureProcess(command, args, options = {}) {
  const withTime = existsSync(TIME);
  const [program, parameters] = withTime ? [TIME, ['-f', 'PEAK_KB=%M', command, ...args]] : [command, args];
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(program, parameters, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (data) => {
      stdout += data;
    });
    child.stderr.on('data', (data) => {
      stderr += data;
    });
    const sampler = withTime ? undefined : sampleMemory(child.pid);
    child.on('error', reject);
    child.on('close', (code) => {
      const wallMs = performance.now() - started;
      const peakKb = withTime ? Number(/PEAK_KB=(\d+)/.exec(stderr)?.[1]) : sampler.stop();
      resolve({ code, wallMs: Math.round(wallMs), peakMB: Math.round(peakKb / 1024), stdout, stderr });
    });
  });
}

function sampleMemory(pid) {
  let peak = 0;
  const read = async () => {
    const { readFile } = await import('node:fs/promises');
    const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
    peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0));
  };
  const timer = setInterval(read, 20);
  return {
    stop: () => {
      clearInterval(timer);
      return peak;
    },
  };
}

/** Median and 95th percentile of a list of milliseconds, rounded to a tenth. */
export function statistics(times) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share) => Math.round(sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] * 10) / 10;
  return { runs: sorted.length, medianMs: at(0.5), p95Ms: at(0.95), maxMs: at(1) };
}
