import type { DocumentContribution } from '@govarch/model/model';
import { choice, code, documentOf, number, type SketchElement } from './sketch.js';

/** How many elements one file of a ministry declares. */
const PER_FILE = 110;

/**
 * A ministry with systems of nine modules each, all owned and operated by one agency and standing in one zone, and flows
 * between neighbouring systems: about as many elements as asked for and 1.7 times as many relations, without a finding.
 */
export function ministryDocuments(elements: number): DocumentContribution[] {
  const files: SketchElement[][] = [organization()];
  for (let number = 0; files.flat().length < elements; number++) {
    let file = files[files.length - 1] as SketchElement[];
    if (file.length >= PER_FILE) {
      file = [];
      files.push(file);
    }
    file.push(...systemWithModules(number));
  }
  return files.map((file, index) => documentOf(`file:///ministry/${String(index).padStart(4, '0')}.govarch`, file));
}

function organization(): SketchElement[] {
  return [
    { name: 'Ministry', kind: 'agency', title: 'Bộ', attributes: { code: code('G01') } },
    { name: 'Department', kind: 'unit', parent: 'Ministry', attributes: { code: code('G01.01') } },
    { name: 'Work', kind: 'function', title: 'Nghiệp vụ' },
    { name: 'Zone', kind: 'zone', title: 'Vùng' },
    {
      name: 'Monitoring',
      kind: 'control',
      attributes: { type: choice('monitoring') },
      relations: [{ kind: 'protects', to: 'Zone' }],
    },
  ];
}

function systemWithModules(index: number): SketchElement[] {
  const system = `System${index}`;
  const modules = [...Array(8).keys()].map(
    (module): SketchElement => ({
      name: `${system}.Module${module}`,
      kind: 'module',
      parent: system,
      title: `Phân hệ ${module}`,
      relations: [
        { kind: 'supports', to: 'Work' },
        { kind: 'uses', to: `${system}.Module${(module + 1) % 8}` },
      ],
    }),
  );
  return [
    {
      name: system,
      kind: 'system',
      title: `Hệ thống ${index}`,
      attributes: {
        type: choice('internal'),
        information: choice('private'),
        level: number(3),
      },
      relations: [
        { kind: 'owner', to: 'Ministry' },
        { kind: 'operator', to: 'Department' },
        { kind: 'located-in', to: 'Zone' },
      ],
    },
    ...modules,
    ...(index === 0 ? [] : [flow(index)]),
  ];
}

function flow(index: number): SketchElement {
  return {
    name: `Flow${index}`,
    kind: 'flow',
    relations: [
      { kind: 'flow-from', to: `System${index - 1}` },
      { kind: 'flow-to', to: `System${index}` },
    ],
  };
}
