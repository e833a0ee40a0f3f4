// Runs programs and measures their wall time and peak memory.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

const TIME = '/usr/bin/time';

/**
 * Runs a program to its end. `wallMs` is from start to exit. `peakMB` is the largest resident set: by GNU time where it
 * is installed, which also tells the processor time `cpuMs`; else the highest reading of /proc every 20 ms.
 */
export function measureProcess(command, args, options = {}) {
  const withTime = existsSync(TIME);
  const [program, parameters] = withTime ? [TIME, ['-f', 'PEAK_KB=%M CPU_S=%U+%S', command, ...args]] : [command, args];
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(program, parameters, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.setEncoding('utf8');
    child.stderr.setEncoding('utf8');
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
      const wallMs = Math.round(performance.now() - started);
      const used = /PEAK_KB=(\d+) CPU_S=([\d.]+)\+([\d.]+)/.exec(stderr);
      const peakKb = sampler ? sampler.stop() : Number(used?.[1]);
      const cpuMs = used ? Math.round((Number(used[2]) + Number(used[3])) * 1000) : undefined;
      resolve({ code, wallMs, cpuMs, peakMB: Math.round(peakKb / 1024), stdout, stderr });
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

/** Runs a program that is a means and is not measured; what it says goes to stderr. Rejects unless it succeeds. */
export function runToEnd(command, args, cwd) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, stdio: ['ignore', 2, 2] });
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`${command} ended with ${code}`))));
  });
}
