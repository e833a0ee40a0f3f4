import type { IconId } from '@govarch/model/vocabulary';

/**
 * Every sign that ships, the kinds' own first: strokes on a field of 16 by 16. No two are alike, so that no kind is told
 * by colour alone.
 */
export const icons: Readonly<Record<IconId, string>> = {
  architecture: 'M2 13h12M3 13V8l5-4 5 4v5M6.5 13V9.5h3V13',
  // motivation
  'legal-basis': 'M4 2h6l3 3v9H4zM10 2v3h3M6 8h5M6 10.5h5',
  principle: 'M8 2v12M4 14h8M3 5h10M3 5l-1.5 4h3zM13 5l-1.5 4h3z',
  goal: 'M8 2a6 6 0 1 0 0 12A6 6 0 1 0 8 2M8 5.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 1 0 0-5',
  indicator: 'M2 14h12M4 14v-4M8 14V6M12 14V3',
  requirement: 'M3 3h10v10H3zM5.5 8l2 2 3.5-4',
  survey: 'M4 3h8v11H4zM6 2h4v2H6zM6 7h4M6 9.5h4M6 12h2',
  assessment: 'M7 3a4 4 0 1 0 0 8 4 4 0 1 0 0-8M10 10l4 4M5.5 7h3',
  lesson: 'M2 4c2-1 4-1 6 0 2-1 4-1 6 0v9c-2-1-4-1-6 0-2-1-4-1-6 0zM8 4v9',
  statistic: 'M2 14h12M2 14V2M4.5 11l3-4 2.5 2 3.5-5',
  // business
  agency: 'M2 14h12M3 6l5-4 5 4zM4.5 6.5V12M8 6.5V12M11.5 6.5V12M3 12.5h10',
  'agency-group': 'M1.5 14h13M2 8l3-2.5L8 8zM8 8l3-2.5L14 8zM3 8v6M7 8v6M9 8v6M13 8v6M5 5.5V3h6v2.5',
  unit: 'M6 2h4v3.5H6zM2 10.5h4V14H2zM10 10.5h4V14h-4zM8 5.5V8M4 10.5V8h8v2.5',
  provider: 'M2 6h12v7H2zM6 6V4h4v2M2 9.5h12',
  role: 'M8 3a2.5 2.5 0 1 0 0 5 2.5 2.5 0 1 0 0-5M3.5 14c0-3 2-4.5 4.5-4.5s4.5 1.5 4.5 4.5z',
  'user-group':
    'M5.5 4a2 2 0 1 0 0 4 2 2 0 1 0 0-4M10.5 4a2 2 0 1 0 0 4 2 2 0 1 0 0-4M1.5 13c0-2.5 1.5-4 4-4 1.5 0 2 .5 2.5 1 .5-.5 1-1 2.5-1 2.5 0 4 1.5 4 4',
  channel: 'M3 10a7 7 0 0 1 0-5M13 10a7 7 0 0 0 0-5M5.5 9a3.5 3.5 0 0 1 0-3M10.5 9a3.5 3.5 0 0 0 0-3M8 7.5V14',
  domain: 'M2 5h5l1.5-2H14v10H2z',
  function: 'M3 12V7l5-4 5 4v5l-5-3.5z',
  process: 'M2 5h8V2.5L14.5 8 10 13.5V11H2z',
  start: 'M8 3a5 5 0 1 0 0 10A5 5 0 1 0 8 3M6.5 5.5l4 2.5-4 2.5z',
  step: 'M2 4h9l3 4-3 4H2l3-4z',
  'sub-process': 'M2 3h12v10H2zM8 13V9.5M6.2 11.2h3.6',
  gateway: 'M8 2l6 6-6 6-6-6zM6.2 6.2l3.6 3.6M9.8 6.2L6.2 9.8',
  'parallel-gateway': 'M8 2l6 6-6 6-6-6zM8 5.5v5M5.5 8h5',
  'inclusive-gateway': 'M8 2l6 6-6 6-6-6zM8 5.8a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 1 0 0-4.4',
  'event-gateway': 'M8 2l6 6-6 6-6-6zM8 6l2 1.5-.8 2.4H6.8L6 7.5z',
  'intermediate-event': 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 1 0 0-11M8 4.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 1 0 0-7',
  'boundary-event':
    'M2 2.5h12v6M2 2.5v6h4.500M10 7a3.500 3.500 0 1 0 0 7 3.500 3.500 0 1 0 0-7M10 8.800a1.700 1.700 0 1 0 0 3.400 1.700 1.700 0 1 0 0-3.400',
  end: 'M8 3a5 5 0 1 0 0 10A5 5 0 1 0 8 3M6 6h4v4H6z',
  'public-service': 'M2 12h12M3 12a5 5 0 0 1 10 0M8 7V5M6.5 5h3M2 14h12',
  capability: 'M8 2l1.8 3.8 4.2.5-3 2.9.8 4.1L8 11.2 4.2 13.3 5 9.2 2 6.3l4.2-.5zM8 6v3',
  location: 'M8 14C5 10.5 3.5 8.5 3.5 6.5a4.5 4.5 0 0 1 9 0C12.500 8.500 11 10.500 8 14zM6.500 6.500h3',
  // data
  'data-domain': 'M2 3h5v4H2zM9 3h5v4H9zM2 9h5v4H2zM9 9h5v4H9z',
  entity: 'M2.5 3h11v10h-11zM2.5 6.5h11M6.5 6.5V13',
  field: 'M2 6h12v4H2zM5 6v4',
  database:
    'M3 4c0-1.3 2.2-2 5-2s5 .7 5 2-2.2 2-5 2-5-.7-5-2v8c0 1.3 2.2 2 5 2s5-.7 5-2V4M3 8c0 1.3 2.2 2 5 2s5-.7 5-2',
  'code-list': 'M3 4h1.5M3 8h1.5M3 12h1.5M7 4h6M7 8h6M7 12h6',
  dataset: 'M4.5 2h9v9M2.5 5h8.5v9H2.5zM2.5 8h8.5M5.5 8v6',
  'business-object': 'M2 4h12v8H2zM2 7h12M5 4V2.500h6V4',
  // application
  system: 'M2 3h12v8H2zM6 14h4M8 11v3',
  module: 'M5 3h8v10H5zM3 5h4v2H3zM3 9h4v2H3z',
  platform: 'M8 2l6 3-6 3-6-3zM2 8l6 3 6-3M2 11l6 3 6-3',
  portal: 'M2 3h12v10H2zM2 6h12M4 4.5h.5M6 4.5h.5M5 9h6M5 11h4',
  'sharing-service':
    'M4 6a2 2 0 1 0 0 4 2 2 0 1 0 0-4M12 2.5a2 2 0 1 0 0 4 2 2 0 1 0 0-4M12 9.5a2 2 0 1 0 0 4 2 2 0 1 0 0-4M6 7l4-1.5M6 9l4 1.5',
  interface: 'M2 8h6M8 8a3 3 0 1 0 6 0 3 3 0 1 0-6 0',
  flow: 'M2 5h10M9 2.5L12 5 9 7.5M14 11H4M7 8.5L4 11l3 2.5',
  // technology
  'data-center': 'M2 14V4l4-2v12M6 5h8v9M2 14h12M8.5 7.5h3M8.5 10h3M8.5 12h3',
  network: 'M8 2v4M3 10v4M13 10v4M3 10h10M8 6v4M6.5 2h3M1.5 14h3M11.5 14h3',
  node: 'M3 2h10v5H3zM3 9h10v5H3zM5 4.5h1M5 11.5h1M8.5 4.5h3M8.5 11.5h3',
  device: 'M3 3h10v7H3zM1.5 13h13M3 10l-1.5 3M13 10l1.5 3',
  software: 'M5.5 5L2.5 8l3 3M10.5 5l3 3-3 3M9 3.5l-2 9',
  'cloud-service': 'M4.5 12.5a3 3 0 0 1 0-6 4 4 0 0 1 7.5 0 3 3 0 0 1 0 6z',
  standard: 'M8 2a4 4 0 1 0 0 8 4 4 0 1 0 0-8M5.5 9.5L4.5 14 8 12.5l3.5 1.5-1-4.5M6.5 6L8 7.5l2-2.5',
  // security
  zone: 'M3 3h2M7 3h2M11 3h2M3 13h2M7 13h2M11 13h2M3 3v2M3 7v2M3 11v2M13 3v2M13 7v2M13 11v2M6.5 6.5h3v3h-3z',
  control: 'M8 2l5 2v4c0 3-2 5-5 6-3-1-5-3-5-6V4zM5.8 8l1.7 1.7L10.5 6.5',
  risk: 'M8 2.5l6 11H2zM8 6.5V10M8 11.5v.5',
  'level-dossier': 'M3 4h4l1 2h5v8H3zM5.5 12V10M8 12V8.5M10.5 12V7.5',
  'processing-record': 'M4 2h8v12H4zM8 4.5a1.5 1.5 0 1 0 0 3 1.5 1.5 0 1 0 0-3M6 11c0-1.5 1-2 2-2s2 .5 2 2M6 12.5h4',
  // transition
  plateau: 'M2 13h4V9.5h4V6h4M2 13h12M14 6v7',
  gap: 'M2 4h4v8H2zM10 4h4v8h-4zM7 8h.5M8.5 8H9',
  initiative: 'M4 14V2.5h8l-2 2.5 2 2.5H4',
  project: 'M2 4h6v2H2zM5 7.5h6v2H5zM8 11h6v2H8z',
  milestone: 'M8 2.5L13.5 8 8 13.5 2.5 8z',
  // governance
  'governance-body':
    'M8 2.5a2 2 0 1 0 0 4 2 2 0 1 0 0-4M4.5 11c0-2.5 1.5-3.5 3.5-3.5s3.5 1 3.5 3.5M2 11h12M4 11v3M12 11v3',
  responsibility:
    'M5 3.5a2 2 0 1 0 0 4 2 2 0 1 0 0-4M1.5 13c0-3 1.5-4.5 3.5-4.5S8.5 10 8.5 13M10 6l1.5 1.5L14.5 4M10 11h4',
  decision: 'M9 2.5l4 4-2 2-4-4zM8 6L3 11l2 2 5-5M8.5 14H14',
  monitoring: 'M1.5 8h3l2-4.5 3 9 2-4.5h3',
  proposal: 'M8 2a4 4 0 0 0-2.5 7V11h5V9A4 4 0 0 0 8 2M6 13h4M7 14.5h2',
  change: 'M3 6h8L8.500 3.500M13 10H5l2.500 2.500',
  // reference and document
  'reference-entry': 'M4 2h8v12l-4-3-4 3z',
  'required-content': 'M3 2h10v12H3zM5.5 8l2 2 3.5-4',
  chapter: 'M3.5 2h9v12h-9zM6 2v12M8 5h3M8 7.5h3',
  term: 'M3 2.500h10v11H3zM6 11l2-6 2 6M6.700 9h2.600',
  // for kinds of a project's own
  bell: 'M4 11V7a4 4 0 0 1 8 0v4l1 1.5H3zM7 14h2',
  calendar: 'M2.5 3.5h11V14h-11zM2.5 6.5h11M5 2v3M11 2v3M5 9h1M8 9h1M11 9h.5M5 11.5h1M8 11.5h1',
  camera: 'M2 5h3l1.5-2h3L11 5h3v8H2zM8 6.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 1 0 0-5',
  chart: 'M7.5 2.5a6 6 0 1 0 6 6h-6zM10 2.3A6 6 0 0 1 13.7 6H10z',
  chip: 'M4.5 4.5h7v7h-7zM6.5 2v2.5M9.5 2v2.5M6.5 11.5V14M9.5 11.5V14M2 6.5h2.5M2 9.5h2.5M11.5 6.5H14M11.5 9.5H14',
  clock: 'M8 2a6 6 0 1 0 0 12A6 6 0 1 0 8 2M8 4.5V8l2.5 1.5',
  coin: 'M8 2a6 6 0 1 0 0 12A6 6 0 1 0 8 2M7.7 6.8a1.7 1.7 0 1 0 0 3.4 1.7 1.7 0 1 0 0-3.4M9.4 4.5v5.7M8 5.5h2.8M6 11.9h4',
  cube: 'M8 2l5.5 3v6L8 14l-5.5-3V5zM2.5 5L8 8l5.5-3M8 8v6',
  gear: 'M8 4a4 4 0 1 0 0 8 4 4 0 1 0 0-8M8 6.5a1.5 1.5 0 1 0 0 3 1.5 1.5 0 1 0 0-3M8 2v2M8 12v2M2 8h2M12 8h2M3.8 3.8l1.4 1.4M10.8 10.8l1.4 1.4M3.8 12.2l1.4-1.4M10.8 5.2l1.4-1.4',
  globe: 'M8 2a6 6 0 1 0 0 12A6 6 0 1 0 8 2M2 8h12M8 2c2 1.8 3 3.8 3 6s-1 4.2-3 6c-2-1.8-3-3.8-3-6s1-4.2 3-6',
  heart:
    'M8 13.5C4.5 11 2 8.8 2 6.2 2 4.3 3.3 3 5 3c1.2 0 2.3.7 3 1.8C8.7 3.7 9.8 3 11 3c1.7 0 3 1.3 3 3.2 0 2.6-2.5 4.8-6 7.3z',
  hexagon: 'M5 3h6l3 5-3 5H5L2 8z',
  key: 'M5 5a3 3 0 1 0 0 6 3 3 0 1 0 0-6M8 8h6v2.5M11.5 8v2',
  lock: 'M3.5 7.5h9V14h-9zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5M8 10v1.5',
  mail: 'M2 4h12v8.5H2zM2 4.5L8 9l6-4.5',
  phone: 'M5 2h6v12H5zM7.2 12h1.6',
  pin: 'M8 14c3-3.5 4.5-5.8 4.5-7.8a4.5 4.5 0 0 0-9 0C3.5 8.2 5 10.5 8 14zM8 4.8a1.5 1.5 0 1 0 0 3 1.5 1.5 0 1 0 0-3',
  queue: 'M2 5h3v6H2zM6.5 5h3v6h-3zM11 5h3v6h-3z',
  star: 'M8 2l1.8 3.9 4.2.5-3.1 2.9.8 4.2L8 11.4l-3.7 2.1.8-4.2L2 6.4l4.2-.5z',
  truck:
    'M2 4.5h7.5V11H2zM9.5 7H12l2 2v2H9.5M5 11a1.4 1.4 0 1 0 0 2.8A1.4 1.4 0 1 0 5 11M11.5 11a1.4 1.4 0 1 0 0 2.8 1.4 1.4 0 1 0 0-2.8',
};
