import type { ModelEdit, NewAttribute, NewElement } from '@govarch/model/edits';
import type { Fix } from '@govarch/model/finding';
import type { Element, Relation } from '@govarch/model/model';
import { firstValue } from '@govarch/model/queries';
import { instrumentName, normalNumber } from '@govarch/model/wording/citation';
import type { InstrumentEntry } from '../instruments/instrument.js';
import { fill } from '../messages.js';
import type { RuleContext } from '../rule.js';

const TITLE = { vi: 'Thay căn cứ bằng {document}', en: 'Rest on {document} instead' };

/** How a document of a type is written in a model: the beginning of its name, and its value of the attribute `type`. */
const TYPES: Readonly<Record<InstrumentEntry['type'], { readonly prefix: string; readonly type: string }>> = {
  law: { prefix: 'Luat', type: 'law' },
  decree: { prefix: 'ND', type: 'decree' },
  resolution: { prefix: 'NQ', type: 'resolution' },
  circular: { prefix: 'TT', type: 'circular' },
  decision: { prefix: 'QD', type: 'decision' },
  directive: { prefix: 'CT', type: 'directive' },
  letter: { prefix: 'CV', type: 'official-letter' },
  standard: { prefix: 'TC', type: 'other' },
  framework: { prefix: 'Khung', type: 'other' },
};

/** Lets what rests on a document rest on its successor, which is declared where the project does not have it yet. */
export function successorFix(
  context: RuleContext,
  document: Element,
  uses: readonly Relation[],
  successor: InstrumentEntry,
): Fix {
  const { type, number } = successor;
  const declared = declaredDocument(context, successor);
  const name = declared ? undefined : freeName(context, successor);
  const target = declared?.id ?? `${context.project.name}::${name}`;
  const near = document.project === context.project.name ? document.origin.document : undefined;
  const declaration: ModelEdit[] =
    name === undefined
      ? []
      : [
          {
            type: 'add-element',
            project: context.project.name,
            element: newDocument(name, successor),
            ...(near === undefined ? {} : { near }),
          },
        ];
  const moved = uses.map((use): ModelEdit => {
    const reference = { source: use.source, relation: use.kind, target: use.target, at: use.origin };
    return restsOn(context, use.source, target)
      ? { type: 'remove-relation', ...reference }
      : { type: 'replace-target', ...reference, by: target };
  });
  return {
    title: fill(TITLE, {
      document: { vi: instrumentName({ type, number }, 'vi'), en: instrumentName({ type, number }, 'en') },
    }),
    edits: [...declaration, ...moved],
  };
}

function restsOn(context: RuleContext, source: string, target: string): boolean {
  return context.model.outgoing(source, 'based-on').some((relation) => relation.target === target);
}

/** The project's own declaration of an instrument. */
function declaredDocument(context: RuleContext, { number }: InstrumentEntry): Element | undefined {
  const wanted = normalNumber(number);
  return context.model.elementsOfKind('legal-basis').find((element) => {
    const text = firstValue(element, 'number', 'text')?.text;
    return element.project === context.project.name && normalNumber(text?.vi ?? text?.en ?? '') === wanted;
  });
}

/** A name such as `ND331`, with the year where that is taken. */
function freeName(context: RuleContext, { type, number, issued }: InstrumentEntry): string {
  const [serial = '', second = ''] = number.match(/\d+/g) ?? [];
  const year = /^\d{4}$/.test(second) ? second : (issued?.day.slice(0, 4) ?? '');
  const short = `${TYPES[type].prefix}${serial}`;
  return context.model.element(`${context.project.name}::${short}`) ? `${short}_${year}` : short;
}

function newDocument(name: string, { type, number, title, issued, from }: InstrumentEntry): NewElement {
  const attributes: NewAttribute[] = [
    { id: 'type', values: [{ type: 'enumeration', value: TYPES[type].type }] },
    { id: 'number', values: [{ type: 'text', text: { vi: number } }] },
  ];
  if (issued) {
    attributes.push({ id: 'issued', values: [{ type: 'date', date: issued.day }] });
  }
  if (from) {
    attributes.push({ id: 'effective', values: [{ type: 'date', date: from.day }] });
  }
  return { kind: 'legal-basis', name, ...(title ? { title: { vi: title.vi } } : {}), attributes };
}
