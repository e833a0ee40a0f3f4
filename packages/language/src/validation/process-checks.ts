import type { Finding } from '@govarch/model/finding';
import type { Element, ElementId, ModelReader, Relation } from '@govarch/model/model';
import { isOfGroup } from '@govarch/model/queries';
import { type CoreKindId, coreVocabulary, type Localized } from '@govarch/model/vocabulary';
import { processes as messages } from '../findings/catalogue-processes.js';
import { messageOf, type StructuralMessage } from '../findings/message.js';
import { elementPhrase } from '../findings/wording.js';
import { findingAt } from './finding-at.js';

const NOTHING: readonly Finding[] = [];
/** How many steps a message names. */
const MOST_NAMED = 3;

/** Checks of what stands around an element, by the kind that the element's is built on. */
const CHECKS: ReadonlyMap<string, (model: ModelReader, element: Element) => readonly Finding[]> = new Map([
  ['process', checkProcess],
  ['sub-process', checkProcess],
  ['gateway', checkBranches],
  ['inclusive-gateway', checkBranches],
  ['boundary-event', checkBoundaryEvent],
  ['responsibility', checkAccountable],
]);

/** Whether what is found of an element rests on others: its steps, its relations. */
export function restsOnOthers({ base }: Element): boolean {
  return CHECKS.has(base);
}

/** Findings about what is missing between steps: as long as something in the text could not be read, it may stand there. */
const MISSING: ReadonlySet<string> = new Set(
  [
    messages.empty,
    messages.singleStep,
    messages.unconnected,
    messages.branchWithoutCondition,
    messages.boundaryEventAlone,
    messages.gatewayOfOneWay,
    messages.onlyOneEnd,
  ].map(({ code }) => code),
);

/** Whether a finding is true only if all of the text was understood. */
export function restsOnWholeText({ code }: Finding): boolean {
  return MISSING.has(code);
}

/** What a process, a gateway or boundary event in one, or a responsibility says that makes no sense as a whole. */
export function checkBehaviour(model: ModelReader, element: Element): readonly Finding[] {
  return CHECKS.get(element.base)?.(model, element) ?? NOTHING;
}

function checkProcess(model: ModelReader, process: Element): readonly Finding[] {
  if (isMisread(process)) {
    return NOTHING;
  }
  const inside = model.children(process.id);
  const steps = inside.filter(({ base }) => isOfGroup(base, 'process-step'));
  if (steps.length === 0) {
    const { document, start, end } = process.nameOrigin;
    const mayBeEmpty = process.base !== 'process' || inside.some(({ base }) => base === 'process');
    return mayBeEmpty
      ? NOTHING
      : [findingAt(messageOf(messages.empty, [elementPhrase(process)]), document, start, end)];
  }
  const backwards = checkDirections(model, steps);
  if (steps.length === 1) {
    return [...backwards, ...checkSingleStep(process, steps[0]!)];
  }
  const apart = checkConnections(model, process, steps);
  // As long as an arrow is missing, it may be the one that ends a process or leaves a gateway.
  const missing = apart.length > 0 ? apart : [...checkEnds(model, process, steps), ...checkGateways(model, steps)];
  return [...backwards, ...missing];
}

/**
 * A part of a process may have one step, and what has steps of its own is no single one. What is wrong with the step is
 * told as such.
 */
function checkSingleStep(process: Element, step: Element): readonly Finding[] {
  const isRead = step.name !== undefined && step.misread === undefined;
  if (isOfGroup(process.base, 'process-step') || isOfGroup(step.base, 'with-steps') || !isRead) {
    return NOTHING;
  }
  const { document, start, end } = process.nameOrigin;
  const message = messageOf(messages.singleStep, [elementPhrase(process), stepPhrase(step)]);
  return [findingAt(message, document, start, end)];
}

/** Arrows that leave the end of a process or lead to its beginning. */
function checkDirections(model: ModelReader, steps: readonly Element[]): readonly Finding[] {
  return steps.flatMap((step) => {
    switch (step.base) {
      case 'end':
        return model.outgoing(step.id, 'sequence').map((arrow) => {
          const message = messageOf(messages.goesOnAfterEnd, [
            nameIn(model, arrow.source),
            nameIn(model, arrow.target),
          ]);
          return findingAtArrow(message, arrow);
        });
      case 'start': {
        const [next, second] = model.outgoing(step.id, 'sequence');
        return model.incoming(step.id, 'sequence').map((arrow) => {
          const again = next && !second && next.target !== arrow.source ? nameIn(model, next.target) : undefined;
          const ends = [nameIn(model, arrow.source), nameIn(model, arrow.target)] as const;
          return findingAtArrow(messageOf(messages.leadsToStart, [...ends, again]), arrow);
        });
      }
      default:
        return NOTHING;
    }
  });
}

function nameIn(model: ModelReader, step: ElementId): string {
  return model.element(step)?.name ?? '…';
}

function findingAtArrow(message: StructuralMessage, { origin }: Relation): Finding {
  return findingAt(message, origin.document, origin.start, origin.end);
}

function checkConnections(model: ModelReader, process: Element, steps: readonly Element[]): readonly Finding[] {
  const apart = unconnected(model, steps);
  const [first] = apart;
  if (!first) {
    return NOTHING;
  }
  const named = apart.slice(0, MOST_NAMED).map(stepPhrase);
  const listed = listOf(apart.length > named.length ? [...named, { vi: '…', en: '…' }] : named);
  const broken = brokenWay(model, steps, apart);
  const next = apart.find(({ id }) => model.incoming(id, 'sequence').length === 0) ?? first;
  const example = broken && next.name !== undefined ? `${nameIn(model, broken.target)} -> ${next.name}` : 'A -> B';
  const { document, start, end } = broken?.origin ?? first.nameOrigin;
  return [findingAt(messageOf(messages.unconnected, [elementPhrase(process), listed, example]), document, start, end)];
}

/**
 * The last arrow of a way that leads to no end, where an end is among what is apart: there the way breaks off, and there
 * it is to be mended. Undefined where steps are apart that no way leads past.
 */
function brokenWay(model: ModelReader, steps: readonly Element[], apart: readonly Element[]): Relation | undefined {
  if (!apart.some(({ base }) => base === 'end')) {
    return undefined;
  }
  const isApart = new Set(apart);
  const last = steps.find(
    (step) =>
      step.base !== 'end' &&
      !isApart.has(step) &&
      model.outgoing(step.id, 'sequence').length === 0 &&
      model.incoming(step.id, 'sequence').length > 0,
  );
  return last && model.incoming(last.id, 'sequence')[0];
}

/** A step as its process speaks of it: by its name alone. */
function stepPhrase(step: Element): Localized {
  return step.name === undefined ? elementPhrase(step) : { vi: `\`${step.name}\``, en: `\`${step.name}\`` };
}

function listOf(phrases: readonly Localized[]): Localized {
  return { vi: phrases.map(({ vi }) => vi).join(', '), en: phrases.map(({ en }) => en).join(', ') };
}

/** A process that shows where it begins shows where it ends, and the other way round, once its steps are in order. */
function checkEnds(model: ModelReader, process: Element, steps: readonly Element[]): readonly Finding[] {
  const begins = steps.find(({ base }) => base === 'start');
  const ends = steps.find(({ base }) => base === 'end');
  const only = begins && ends ? undefined : (begins ?? ends);
  if (!only || !steps.some(({ id }) => model.outgoing(id, 'sequence').length > 0)) {
    return NOTHING;
  }
  const { document, start, end } = only.nameOrigin;
  const missing = wordsOfKind(only === begins ? 'end' : 'start');
  const there = wordsOfKind(only.base);
  return [findingAt(messageOf(messages.onlyOneEnd, [elementPhrase(process), there, missing]), document, start, end)];
}

function wordsOfKind(kind: CoreKindId): Localized {
  return coreVocabulary.kind(kind).spelling;
}

/** The steps that no way of arrows, forwards or backwards, connects with the first. */
function unconnected(model: ModelReader, steps: readonly Element[]): readonly Element[] {
  // Nothing can lead to a step without a name, and that it has none is told; so is an event that is attached to no step.
  const isLoose = ({ id, base }: Element): boolean => base === 'boundary-event' && stepsOf(model, id).length === 0;
  const named = steps.filter((step) => step.name !== undefined && !isLoose(step));
  // What such an event leads to is reached once the event is attached.
  const reached = new Set<ElementId>([...named.slice(0, 1), ...steps.filter(isLoose)].map(({ id }) => id));
  for (const id of reached) {
    for (const { source, target } of [...model.outgoing(id, 'sequence'), ...model.incoming(id, 'sequence')]) {
      reached.add(source);
      reached.add(target);
    }
    for (const { source, target } of [...model.outgoing(id, 'attached-to'), ...model.incoming(id, 'attached-to')]) {
      reached.add(source);
      reached.add(target);
    }
  }
  return named.filter(({ id }) => !reached.has(id));
}

/** Whether an arrow or a step of a process could not be understood: that is told, and nobody knows what it would connect. */
function isMisread({ misread }: Element): boolean {
  return misread?.includes('sequence') ?? false;
}

/** The steps that a boundary event is attached to. */
function stepsOf(model: ModelReader, event: ElementId): readonly Relation[] {
  return model.outgoing(event, 'attached-to');
}

function checkBoundaryEvent(model: ModelReader, event: Element): readonly Finding[] {
  if (stepsOf(model, event.id).length > 0 || event.misread?.includes('attached-to')) {
    return NOTHING;
  }
  const { document, start, end } = event.nameOrigin;
  return [findingAt(messageOf(messages.boundaryEventAlone, [stepPhrase(event)]), document, start, end)];
}

/** Gateways that one arrow at most reaches and one at most leaves. */
function checkGateways(model: ModelReader, steps: readonly Element[]): readonly Finding[] {
  return steps.flatMap((step) => {
    const { id, base } = step;
    const { document, start, end } = step.nameOrigin;
    const divides = model.outgoing(id, 'sequence').length > 1;
    const joins = model.incoming(id, 'sequence').length > 1;
    return !isOfGroup(base, 'process-gateway') || divides || joins || steps.length === 1
      ? []
      : [findingAt(messageOf(messages.gatewayOfOneWay, [stepPhrase(step)]), document, start, end)];
  });
}

/** Whether an arrow or a step of the process around a step could not be understood. */
function isInMisread(model: ModelReader, { parent }: Element): boolean {
  const process = parent === undefined ? undefined : model.element(parent);
  return process !== undefined && isMisread(process);
}

function checkBranches(model: ModelReader, decision: Element): readonly Finding[] {
  const branches = model.outgoing(decision.id, 'sequence');
  if (branches.length < 2 || isInMisread(model, decision)) {
    return NOTHING;
  }
  const open = branches.filter(({ label, isDefault }) => label === undefined && !isDefault);
  const [, ...others] = branches.filter(({ isDefault }) => isDefault);
  return [
    ...open.map((branch) => branchFinding(model, decision, branch, messages.branchWithoutCondition)),
    ...others.map((branch) => branchFinding(model, decision, branch, messages.severalDefaults)),
  ];
}

function branchFinding(
  model: ModelReader,
  decision: Element,
  branch: Relation,
  about: typeof messages.branchWithoutCondition | typeof messages.severalDefaults,
): Finding {
  const message = messageOf(about, [decision.name ?? '…', nameIn(model, branch.target)]);
  return findingAtArrow(message, branch);
}

function checkAccountable(model: ModelReader, responsibility: Element): readonly Finding[] {
  const accountable = model.outgoing(responsibility.id, 'accountable');
  const [first, second] = accountable;
  if (!first || !second) {
    return NOTHING;
  }
  const parties = accountable.flatMap(({ target }) => model.element(target) ?? []);
  const names = listOf(parties.map(elementPhrase));
  const { document, start, end } = second.origin;
  const related = [{ origin: first.origin, message: { vi: 'Chủ thể thứ nhất', en: 'The first of them' } }];
  return [findingAt(messageOf(messages.severalAccountable, [names]), document, start, end, related)];
}
