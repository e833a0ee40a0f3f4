/** A stretch of a channel that one bundle of lines needs. */
export interface Stretch {
  readonly net: string;
  from: number;
  to: number;
}

/** Tracks of one channel or corridor: the place of each net, counted from 0. */
export interface Tracks {
  readonly count: number;
  readonly trackOf: ReadonlyMap<string, number>;
}

/**
 * Gives stretches that overlap or touch different tracks, with few tracks: each takes the first that is free at its
 * start. Stretches of one net have been joined before.
 */
export function assignTracks(stretches: Iterable<Stretch>): Tracks {
  const sorted = [...stretches].sort((a, b) => a.from - b.from || a.to - b.to || (a.net < b.net ? -1 : 1));
  const ends: number[] = [];
  const trackOf = new Map<string, number>();
  for (const { net, from, to } of sorted) {
    let track = ends.findIndex((end) => end < from);
    if (track < 0) {
      track = ends.length;
    }
    ends[track] = to;
    trackOf.set(net, track);
  }
  return { count: ends.length, trackOf };
}

/** Joins what one net needs of each line into one stretch. */
export class StretchTable {
  private readonly lines = new Map<string, Map<string, Stretch>>();

  add(line: string, net: string, a: number, b: number): void {
    let stretches = this.lines.get(line);
    if (!stretches) {
      stretches = new Map();
      this.lines.set(line, stretches);
    }
    const known = stretches.get(net);
    const from = Math.min(a, b);
    const to = Math.max(a, b);
    if (known) {
      known.from = Math.min(known.from, from);
      known.to = Math.max(known.to, to);
    } else {
      stretches.set(net, { net, from, to });
    }
  }

  on(line: string): Stretch[] {
    return [...(this.lines.get(line)?.values() ?? [])];
  }
}
