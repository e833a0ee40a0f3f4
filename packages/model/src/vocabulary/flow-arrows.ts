import type { Entry } from './types.js';

/**
 * How data move over a flow, seen from the end that its author names first, which is the one that asks: it sends data,
 * fetches them, or does both.
 */
export type FlowDirection = 'push' | 'fetch' | 'both';

/** An arrow between the ends of a flow: a sign, the same in both languages; `also` is how word processors write it. */
export type FlowArrow = Entry<FlowDirection>;

/** The arrows of flows: who asks stands before the arrow, its head points where the data go. */
export const flowArrows = [
  {
    id: 'push',
    spelling: { en: '->', vi: '->', also: { en: ['→'] } },
    documentation: {
      en: 'A -> B: A sends data to B. Between the steps of a process: B follows A.',
      vi: 'A -> B: A chủ động gửi dữ liệu cho B. Giữa các bước của quy trình: B đứng sau A.',
    },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
  },
  {
    id: 'fetch',
    spelling: { en: '<-', vi: '<-', also: { en: ['←'] } },
    documentation: {
      en: 'A <- B: A fetches data from B. A asks, the data go from B to A.',
      vi: 'A <- B: A lấy dữ liệu từ B. A là bên hỏi (gọi dịch vụ), dữ liệu đi từ B đến A.',
    },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
  },
  {
    id: 'both',
    spelling: { en: '<->', vi: '<->', also: { en: ['↔'] } },
    documentation: {
      en: 'A <-> B: data go both ways between A and B. A begins the exchange.',
      vi: 'A <-> B: dữ liệu đi hai chiều giữa A và B. A là bên khởi đầu trao đổi.',
    },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
  },
] as const satisfies readonly FlowArrow[];

/** The arrow as the language writes it. */
export type ArrowSign = (typeof flowArrows)[number]['spelling']['en'];

/** All spellings of all arrows, the longest first, so that none is taken for the beginning of another. */
export const arrowSpellings: readonly string[] = flowArrows
  .flatMap(({ spelling: { en, also } }) => [en, ...also.en])
  .sort((a, b) => b.length - a.length);

/** How data move over a flow with this arrow, in any spelling; undefined where it is none. */
export function directionOfArrow(written: string | undefined): FlowDirection | undefined {
  return arrowOf(written)?.id;
}

/** The arrow that is written so, in its first spelling; undefined where it is none. */
export function signOfArrow(written: string): ArrowSign | undefined {
  return arrowOf(written)?.spelling.en;
}

function arrowOf(written: string | undefined): (typeof flowArrows)[number] | undefined {
  return flowArrows.find(({ spelling: { en, also } }) => written === en || also.en.some((other) => other === written));
}
