import type { Finding } from '@govarch/model/finding';
import type { ArchitectureModel, Attribute, Element, ElementId, ModelChange } from '@govarch/model/model';
import type { AttributeId, KindId, Vocabulary } from '@govarch/model/vocabulary';
import { names } from '../findings/catalogue-names.js';
import { vocabulary as messages } from '../findings/catalogue-vocabulary.js';
import { messageOf } from '../findings/message.js';
import { attributeWord, kindPhrase } from '../findings/wording.js';
import { oncePer } from '../syntax/once-per.js';
import { CONTAINING_KINDS, containmentCircles } from './containment-circles.js';
import { EmptyViews } from './empty-views.js';
import { findingAt } from './finding-at.js';

const NOTHING: readonly Finding[] = [];
/** Subjects of findings that are about several elements. */
const ARCHITECTURES = 'architectures';
const CIRCLES = 'circles';
/** Before the ids of views among the subjects of findings. */
const VIEW = 'view ';

/** Checks that look at several documents at once; after a change only what it touches is looked at again. */
export class WorkspaceChecks {
  /** Findings by what was checked: an element, a view, or several elements together. */
  private readonly bySubject = new Map<string, readonly Finding[]>();
  private readonly byDocument = new Map<string, Set<Finding>>();

  private readonly emptyViews: EmptyViews;

  constructor(private readonly model: ArchitectureModel) {
    this.emptyViews = new EmptyViews(model);
  }

  findingsOf(document: string): readonly Finding[] {
    const findings = this.byDocument.get(document);
    return findings ? [...findings] : NOTHING;
  }

  documents(): Iterable<string> {
    return this.byDocument.keys();
  }

  /** Looks again at what changed, and gives the documents whose findings may differ now. */
  update(change: ModelChange): ReadonlySet<string> {
    const touched = new Set<string>();
    for (const id of change.elements) {
      this.replace(id, this.checkElement(id), touched);
    }
    if (change.kinds.has('architecture')) {
      this.replace(ARCHITECTURES, this.check(ARCHITECTURES), touched);
    }
    if ([...CONTAINING_KINDS].some((kind) => change.kinds.has(kind))) {
      this.replace(CIRCLES, this.check(CIRCLES), touched);
    }
    for (const [view, findings] of this.emptyViews.update(change)) {
      this.replace(`${VIEW}${view}`, findings, touched);
    }
    this.refreshPlaces(change, touched);
    return touched;
  }

  /** Findings whose document was edited elsewhere keep their content and get their new place. */
  private refreshPlaces(change: ModelChange, touched: Set<string>): void {
    for (const [subject, findings] of [...this.bySubject]) {
      const places = findings.flatMap(({ origin, related }) => [origin, ...related.map((place) => place.origin)]);
      const isView = subject.startsWith(VIEW);
      if (!isView && !change.elements.has(subject) && places.some(({ document }) => change.documents.has(document))) {
        this.replace(subject, this.check(subject), touched);
      }
    }
  }

  private check(subject: string): readonly Finding[] {
    switch (subject) {
      case ARCHITECTURES:
        return this.checkArchitectures();
      case CIRCLES:
        return containmentCircles(this.model);
      default:
        return this.checkElement(subject);
    }
  }

  private replace(subject: string, findings: readonly Finding[], touched: Set<string>): void {
    for (const finding of this.bySubject.get(subject) ?? NOTHING) {
      const { document } = finding.origin;
      const others = this.byDocument.get(document);
      others?.delete(finding);
      if (others?.size === 0) {
        this.byDocument.delete(document);
      }
      touched.add(document);
    }
    if (findings.length === 0) {
      this.bySubject.delete(subject);
      return;
    }
    this.bySubject.set(subject, findings);
    for (const finding of findings) {
      const { document } = finding.origin;
      const others = this.byDocument.get(document);
      if (others) {
        others.add(finding);
      } else {
        this.byDocument.set(document, new Set([finding]));
      }
      touched.add(document);
    }
  }

  private checkElement(id: ElementId): readonly Finding[] {
    const element = this.model.element(id);
    if (!element) {
      return NOTHING;
    }
    const findings = [...this.checkConflicts(element), ...this.checkRequired(element)];
    return this.containsItself(element) ? [...findings, containmentFinding(element)] : findings;
  }

  /** Different values of one attribute, written at places that do not know of each other. */
  private checkConflicts(element: Element): readonly Finding[] {
    const { document, start, end } = element.origin;
    const isOutside = ({ origin }: Attribute): boolean =>
      origin.document !== document || origin.start < start || origin.end > end;
    if (!element.attributes.some(isOutside)) {
      return NOTHING;
    }
    const vocabulary = this.model.vocabularyOf(element);
    const findings: Finding[] = [];
    for (const [id, attributes] of attributesById(element)) {
      const usage = vocabulary.usageOf(attributes[0]!.id, element.kind);
      const single = usage && !usage.repeatable && !usage.list;
      const values = new Set(attributes.map((attribute) => JSON.stringify([attribute.values, attribute.validity])));
      const overlapping = attributes.every(({ validity }) => validity.from === undefined && validity.to === undefined);
      if (single && overlapping && values.size > 1 && attributes.some(isOutside)) {
        findings.push(...conflictFindings(vocabulary, id, attributes, element));
      }
    }
    return findings;
  }

  /** Attributes that the element's kind must have, and that neither its declaration nor an extension gives. */
  private checkRequired(element: Element): readonly Finding[] {
    const vocabulary = this.model.vocabularyOf(element);
    const required = requiredAttributesOf(vocabulary).get(element.kind);
    if (!required) {
      return NOTHING;
    }
    const { document, start, end } = element.nameOrigin;
    return required
      .filter((id) => !element.attributes.some((attribute) => attribute.id === id))
      .map((id) => {
        const kind = kindPhrase(vocabulary, element.kind);
        const message = messageOf(messages.missingAttribute, [
          element.qualifiedName,
          kind,
          attributeWord(vocabulary, id),
        ]);
        return findingAt(message, document, start, end);
      });
  }

  private containsItself(element: Element): boolean {
    const seen = new Set<ElementId>();
    for (let parent = element.parent; parent !== undefined; parent = this.model.element(parent)?.parent) {
      if (parent === element.id) {
        return true;
      }
      if (seen.has(parent)) {
        return false;
      }
      seen.add(parent);
    }
    return false;
  }

  private checkArchitectures(): readonly Finding[] {
    const byProject = new Map<string, Element[]>();
    for (const architecture of this.model.elementsOfKind('architecture')) {
      const others = byProject.get(architecture.project);
      if (others) {
        others.push(architecture);
      } else {
        byProject.set(architecture.project, [architecture]);
      }
    }
    return [...byProject.values()]
      .filter((architectures) => architectures.length > 1)
      .flatMap((architectures) =>
        architectures.map(({ nameOrigin }) => ({
          ...findingAt(
            messageOf(messages.severalArchitectures, []),
            nameOrigin.document,
            nameOrigin.start,
            nameOrigin.end,
          ),
          related: architectures
            .filter((other) => other.nameOrigin !== nameOrigin)
            .map((other) => ({
              origin: other.nameOrigin,
              message: { vi: 'Một kiến trúc khác', en: 'Another architecture' },
            })),
        })),
      );
  }
}

/** The attributes that kinds must have, by kind; kinds without such a one are left out. */
const requiredAttributesOf = oncePer((vocabulary: Vocabulary): ReadonlyMap<KindId, readonly AttributeId[]> => {
  const required = new Map<KindId, AttributeId[]>();
  for (const { id, usages } of vocabulary.attributes) {
    const kinds = usages.flatMap((usage) =>
      usage.required ? usage.on.flatMap((on) => [...vocabulary.kindsIn(on)]) : [],
    );
    for (const kind of new Set(kinds)) {
      required.set(kind, [...(required.get(kind) ?? []), id]);
    }
  }
  return required;
});

function attributesById(element: Element): Map<string, Attribute[]> {
  const result = new Map<string, Attribute[]>();
  for (const attribute of element.attributes) {
    const others = result.get(attribute.id);
    if (others) {
      others.push(attribute);
    } else {
      result.set(attribute.id, [attribute]);
    }
  }
  return result;
}

function conflictFindings(
  vocabulary: Vocabulary,
  id: string,
  attributes: readonly Attribute[],
  element: Element,
): Finding[] {
  const message = messageOf(messages.conflictingValues, [attributeWord(vocabulary, id), element.qualifiedName]);
  return attributes.map(({ origin }) => ({
    ...findingAt(message, origin.document, origin.start, origin.end),
    related: attributes
      .filter((other) => other.origin !== origin)
      .map((other) => ({ origin: other.origin, message: { vi: 'Giá trị khác', en: 'The other value' } })),
  }));
}

function containmentFinding({ qualifiedName, nameOrigin }: Element): Finding {
  const message = messageOf(names.cyclicContainment, [qualifiedName]);
  return findingAt(message, nameOrigin.document, nameOrigin.start, nameOrigin.end);
}
