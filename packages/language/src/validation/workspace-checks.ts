import { attributesNamed } from '@govarch/model/attributes';
import type { Finding } from '@govarch/model/finding';
import type { ArchitectureModel, Attribute, Element, ElementId, ModelChange, ModelReader } from '@govarch/model/model';
import { NOTHING_READ, type Reader, ReadTracker } from '@govarch/model/tracking';
import type { AttributeId, KindId, Vocabulary } from '@govarch/model/vocabulary';
import { names } from '../findings/catalogue-names.js';
import { vocabulary as messages } from '../findings/catalogue-vocabulary.js';
import { messageOf } from '../findings/message.js';
import { attributeWord, elementPhrase, kindPhrase } from '../findings/wording.js';
import { oncePer } from '../syntax/once-per.js';
import { containmentCircles } from './containment-circles.js';
import { checkEditions } from './edition-checks.js';
import { EmptyViews } from './empty-views.js';
import { findingAt } from './finding-at.js';
import { checkFrameworks } from './framework-checks.js';
import { checkBehaviour, restsOnOthers } from './process-checks.js';
import { ViewPlacements } from './view-placements.js';

const NOTHING: readonly Finding[] = [];
const OTHER_TEXT = { vi: 'Nội dung khác', en: 'The other text' };
const NONE: readonly ElementId[] = [];
/** Subjects of findings that are about several elements, and what finds them. */
const OF_SEVERAL: ReadonlyMap<string, (model: ModelReader) => readonly Finding[]> = new Map([
  ['architectures', severalArchitectures],
  ['circles', containmentCircles],
  ['editions', checkEditions],
  ['frameworks', checkFrameworks],
]);
/** Before the ids of views among the subjects of findings. */
const VIEW = 'view ';
/** Before the ids of views whose placements are the subject. */
const PLACEMENTS = 'view placements ';

/** Checks that look at several documents at once; after a change only what it touches is looked at again. */
export class WorkspaceChecks {
  /** Findings by what was checked: an element, a view, or several elements together. */
  private readonly bySubject = new Map<string, readonly Finding[]>();
  private readonly byDocument = new Map<string, Set<Finding>>();

  private readonly tracker: ReadTracker;
  /** What was checked, as a reader: what rests on several elements, and elements about which there is something to say. */
  private readonly readers = new Map<string, Reader>();
  private readonly emptyViews: EmptyViews;
  private readonly placements: ViewPlacements;

  constructor(private readonly model: ArchitectureModel) {
    this.tracker = new ReadTracker(model);
    this.emptyViews = new EmptyViews(model, this.tracker);
    this.placements = new ViewPlacements(model, this.tracker);
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
    const concerned = this.tracker.concernedBy(change);
    for (const subject of this.subjectsOf(change, concerned)) {
      this.replace(subject, this.check(subject), touched);
    }
    for (const [view, findings] of this.emptyViews.update(change, concerned)) {
      this.replace(`${VIEW}${view}`, findings, touched);
    }
    for (const [view, findings] of this.placements.update(change, concerned)) {
      this.replace(`${PLACEMENTS}${view}`, findings, touched);
    }
    return touched;
  }

  private subjectsOf(change: ModelChange, concerned: ReadonlyMap<Reader, number>): ReadonlySet<string> {
    const subjects = new Set<string>();
    for (const id of change.elements) {
      subjects.add(id);
      // An element that is put into what it contains makes a circle of all that lie between.
      for (const member of circleThrough(this.model, id)) {
        subjects.add(member);
      }
    }
    for (const subject of [...OF_SEVERAL.keys(), ...this.readers.keys()]) {
      const reader = this.readers.get(subject);
      if (!reader || concerned.has(reader)) {
        subjects.add(subject);
      }
    }
    this.addMoved(change, subjects);
    return subjects;
  }

  /** Findings whose document was edited elsewhere keep their content and get their new place. */
  private addMoved(change: ModelChange, subjects: Set<string>): void {
    for (const [subject, findings] of this.bySubject) {
      const places = findings.flatMap(({ origin, related }) => [origin, ...related.map((place) => place.origin)]);
      if (!subject.startsWith(VIEW) && places.some(({ document }) => change.documents.has(document))) {
        subjects.add(subject);
      }
    }
  }

  /** Looks at one subject. Of an element about which there is nothing to say one knows by its own change when to look again. */
  private check(subject: string): readonly Finding[] {
    const ofSeveral = OF_SEVERAL.get(subject);
    const known = this.readers.get(subject);
    const element = this.model.element(subject);
    const isWatched = ofSeveral !== undefined || (element !== undefined && restsOnOthers(element));
    if (!isWatched && checkElement(this.model, subject).length === 0) {
      if (known) {
        this.tracker.forget(known);
        this.readers.delete(subject);
      }
      return NOTHING;
    }
    const reader = known ?? { ...NOTHING_READ };
    this.readers.set(subject, reader);
    const { model } = this.tracker;
    return this.tracker.record(reader, () => ofSeveral?.(model) ?? checkElement(model, subject));
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
}

function checkElement(model: ModelReader, id: ElementId): readonly Finding[] {
  const element = model.element(id);
  if (!element) {
    return NOTHING;
  }
  const findings = [
    ...checkConflicts(model, element),
    ...checkRequired(model, element),
    ...checkTexts(element),
    ...checkBehaviour(model, element),
  ];
  return circleThrough(model, id).length > 0 ? [...findings, containmentFinding(element)] : findings;
}

/** Different values of one attribute, written at places that do not know of each other. */
function checkConflicts(model: ModelReader, element: Element): readonly Finding[] {
  const { document, start, end } = element.origin;
  const isOutside = ({ origin }: Attribute): boolean =>
    origin.document !== document || origin.start < start || origin.end > end;
  if (!element.attributes.some(isOutside)) {
    return NOTHING;
  }
  const vocabulary = model.vocabularyOf(element);
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
function checkRequired(model: ModelReader, element: Element): readonly Finding[] {
  const vocabulary = model.vocabularyOf(element);
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
        elementPhrase(element),
        kind,
        attributeWord(vocabulary, id),
      ]);
      return findingAt(message, document, start, end);
    });
}

/** A text, and beside it a file that holds the text: nobody knows which of them is meant. */
function checkTexts(element: Element): readonly Finding[] {
  const [file] = attributesNamed(element, 'text-file');
  const [text] = file ? attributesNamed(element, 'text') : [];
  if (!file || !text) {
    return NOTHING;
  }
  const { document, start, end } = file.origin;
  return [
    findingAt(messageOf(messages.twoTexts, [elementPhrase(element)]), document, start, end, [
      { origin: text.origin, message: OTHER_TEXT },
    ]),
  ];
}

/** The elements that contain each other in the circle in which this one lies, it among them; none, mostly. */
function circleThrough(model: ModelReader, id: ElementId): readonly ElementId[] {
  let parent = model.element(id)?.parent;
  const above = new Set<ElementId>();
  while (parent !== undefined && parent !== id && !above.has(parent)) {
    above.add(parent);
    parent = model.element(parent)?.parent;
  }
  return parent === id ? [id, ...above] : NONE;
}

function severalArchitectures(model: ModelReader): readonly Finding[] {
  const byProject = new Map<string, Element[]>();
  for (const architecture of model.elementsOfKind('architecture')) {
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
  const message = messageOf(messages.conflictingValues, [attributeWord(vocabulary, id), elementPhrase(element)]);
  return attributes.map(({ origin }) => ({
    ...findingAt(message, origin.document, origin.start, origin.end),
    related: attributes
      .filter((other) => other.origin !== origin)
      .map((other) => ({ origin: other.origin, message: { vi: 'Giá trị khác', en: 'The other value' } })),
  }));
}

function containmentFinding(element: Element): Finding {
  const { nameOrigin } = element;
  const message = messageOf(names.cyclicContainment, [elementPhrase(element)]);
  return findingAt(message, nameOrigin.document, nameOrigin.start, nameOrigin.end);
}
