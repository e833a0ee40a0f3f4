import fc from 'fast-check';
import type { ArchitectureModel, DocumentContribution } from '../../src/model/architecture-model.js';
import { at, attribute, contribution, element, number, relation } from './building-blocks.js';

const DOCUMENTS = ['a.govarch', 'b.govarch', 'c.govarch'];
export const NAMES = ['P', 'Q', 'R', 'S', 'T'];

const anyName = fc.constantFrom(...NAMES);
const anyLevel = fc.integer({ min: 1, max: 3 });

const anyElement = fc.record({
  name: anyName,
  kind: fc.constantFrom('system' as const, 'module' as const, 'portal' as const),
  parent: fc.option(anyName, { nil: undefined }),
  level: fc.option(anyLevel, { nil: undefined }),
  approver: fc.option(anyName, { nil: undefined }),
  title: fc.constantFrom(undefined, 'Một', 'Hai'),
  validity: fc.constantFrom({}, { to: '2024-12-31' }),
});
const anyRelation = fc.record({
  source: anyName,
  kind: fc.constantFrom('uses' as const, 'owner' as const),
  target: anyName,
  approver: fc.option(anyName, { nil: undefined }),
});
const anyExtension = fc.record({ name: anyName, approver: anyName });
/** By another attribute wherever it may stand, so that what moves from one place to another is a change. */
const approvedBy = (name: string) => ({ type: 'approval', by: `vpcp::${name}` }) as const;

/** Elements, relations and extensions in one of three documents; names are few, so that they meet. */
export const anyContribution = fc
  .record({
    document: fc.constantFrom(...DOCUMENTS),
    elements: fc.uniqueArray(anyElement, { maxLength: 4, selector: ({ name }) => name }),
    relations: fc.array(anyRelation, { maxLength: 4 }),
    extensions: fc.array(anyExtension, { maxLength: 2 }),
    shift: fc.nat(50),
  })
  .map(({ document, elements, relations, extensions, shift }) => {
    let place = shift;
    const next = () => at(place++, document);
    return contribution(document, {
      elements: elements.map(({ name, kind, parent, level, approver, title, validity }) =>
        element(kind, name, {
          ...(parent === undefined ? {} : { parent }),
          ...(title === undefined ? {} : { title: { vi: title } }),
          validity,
          attributes: [
            ...(level === undefined ? [] : [attribute('level', number(level), place++, document)]),
            ...(approver === undefined ? [] : [attribute('approved', approvedBy(approver), place++, document)]),
          ],
          origin: next(),
        }),
      ),
      relations: relations.map(({ source, kind, target, approver }) => ({
        ...relation(source, kind, target, { origin: next() }),
        annotations: approver === undefined ? [] : [attribute('review-by', approvedBy(approver), place++, document)],
      })),
      extensions: extensions.map(({ name, approver }) => ({
        element: `vpcp::${name}`,
        attributes: [attribute('contact', approvedBy(approver), place++, document)],
      })),
    });
  });

/** What a document says from now on, or the name of one that is taken out. */
export const anyEdit = fc.oneof(
  { weight: 4, arbitrary: anyContribution },
  { weight: 1, arbitrary: fc.constantFrom(...DOCUMENTS) },
);

/** Replaces what a document says, or takes the document out. */
export function apply(model: ArchitectureModel, edit: DocumentContribution | string) {
  return typeof edit === 'string' ? model.remove(edit) : model.update(edit);
}
