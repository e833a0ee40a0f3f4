import type { Localized } from '@govarch/model/vocabulary';
import { names } from '../findings/catalogue-names.js';
import { messageOf } from '../findings/message.js';
import type { Flow, Responsibility } from '../generated/ast.js';
import { headNodeOf, nameNodeOf } from '../references/name-node.js';
import type { FindingList } from './finding-list.js';

const FLOW: Localized = { vi: 'luồng', en: 'flow' };
const SOURCE: Localized = { vi: 'nguồn', en: 'its source' };
const TARGET: Localized = { vi: 'đích', en: 'its target' };
const ENDS: Localized = { vi: 'nguồn và đích', en: 'its source and target' };
const FLOW_EXAMPLE: Localized = { vi: 'luồng Ten HeThongA -> HeThongB', en: 'flow Name SystemA -> SystemB' };
const RESPONSIBILITY: Localized = { vi: 'trách nhiệm', en: 'responsibility' };
const OBJECT: Localized = { vi: 'đối tượng', en: 'what it is for' };
const RESPONSIBILITY_EXAMPLE: Localized = {
  vi: 'trách nhiệm cho eCabinet thực hiện VanPhong',
  en: 'responsibility for eCabinet responsible VanPhong',
};

/** Reports a flow that does not say where it begins or ends. */
export function checkFlowEnds(node: Flow, found: FindingList): void {
  const [source] = node.sources;
  const [target] = node.targets;
  if ((!source || !target) && !endsWithComma(node)) {
    const missing = source ? TARGET : target ? SOURCE : ENDS;
    found.at(nameNodeOf(node) ?? headNodeOf(node), messageOf(names.incomplete, [FLOW, missing, FLOW_EXAMPLE]));
  }
}

/** Whether its last sign is a comma that waits for another end: that has been reported. */
function endsWithComma({ $cstNode }: Flow): boolean {
  return $cstNode?.text.endsWith(',') ?? false;
}

/** Reports a responsibility that does not say what it is for. */
export function checkResponsibilityObject(node: Responsibility, found: FindingList): void {
  if (!node.parts.some(({ role }) => role === 'for')) {
    const message = messageOf(names.incomplete, [RESPONSIBILITY, OBJECT, RESPONSIBILITY_EXAMPLE]);
    found.at(nameNodeOf(node) ?? headNodeOf(node), message);
  }
}
