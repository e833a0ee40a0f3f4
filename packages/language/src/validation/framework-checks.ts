import { attributesNamed } from '@govarch/model/attributes';
import type { Finding } from '@govarch/model/finding';
import { type Attribute, type Element, lacksPack, type ModelReader } from '@govarch/model/model';
import { editionsMeantBy, frameworkEditions } from '@govarch/model/vocabulary';
import { kinds as kindMessages } from '../findings/catalogue-kinds.js';
import { projects as messages } from '../findings/catalogue-projects.js';
import { messageOf, type StructuralMessage } from '../findings/message.js';
import { findingAt } from './finding-at.js';

/** An edition of a framework that an element names. */
interface NamedEdition {
  readonly name: string;
  readonly attribute: Attribute;
}

/** Editions of frameworks in the text that nobody knows, and an architecture that follows another one than its project says. */
export function checkFrameworks(model: ModelReader): readonly Finding[] {
  const architectures = model.elementsOfKind('architecture');
  return [...architectures, ...model.elementsOfKind('reference-entry')].flatMap((element) => {
    const named = editionsOf(element);
    return named.length === 0
      ? []
      : [...unknownEditions(model, element, named), ...otherEditions(model, element, named)];
  });
}

function editionsOf(element: Element): readonly NamedEdition[] {
  return attributesNamed(element, 'framework').flatMap((attribute) =>
    attribute.values.flatMap((value) => (value.type === 'name' ? [{ name: value.name, attribute }] : [])),
  );
}

/** A pack, and a project with a pack, also know the edition that the pack holds. */
function unknownEditions(model: ModelReader, { project }: Element, named: readonly NamedEdition[]): Finding[] {
  if (lacksPack(model.project(project))) {
    return [];
  }
  const held = model.project(project)?.frameworkPack;
  const editions = [...frameworkEditions.map(({ id }) => id), ...(held === undefined ? [] : [held])];
  return named
    .filter(({ name }) => name !== project && !editions.includes(name))
    .map(({ name, attribute }) => {
      const meant = editionsMeantBy(name, editions);
      return at(attribute, messageOf(kindMessages.unknownFramework, [name, meant, editions], meant));
    });
}

function otherEditions(model: ModelReader, { kind, project }: Element, named: readonly NamedEdition[]): Finding[] {
  const framework = model.project(project)?.framework;
  const [first] = named;
  if (kind !== 'architecture' || framework === undefined || !first || named.some(({ name }) => name === framework)) {
    return [];
  }
  return [at(first.attribute, messageOf(messages.otherFramework, [first.name, framework]))];
}

function at({ origin: { document, start, end } }: Attribute, message: StructuralMessage): Finding {
  return findingAt(message, document, start, end);
}
