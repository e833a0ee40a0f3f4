import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Attribute } from '@govarch/model/model';
import { coreVocabulary } from '@govarch/model/vocabulary';
import { beforeAll, expect, test } from 'vitest';
import { modelOf, type ParsedModel } from '../src/testing/parse-model.js';

/**
 * What the examples show of the vocabulary. The words that no example has yet are listed, not exempted: who brings one
 * into the examples strikes it off, and a new word of the vocabulary must be shown or be listed here.
 */
const folder = fileURLToPath(new URL('../../../examples', import.meta.url));
const files = Object.fromEntries(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.govarch') || path.endsWith('govarch.json'))
    .map((path) => [path, readFileSync(`${folder}/${path}`, 'utf8')]),
);

const shown = new Set<string>();
let parsed: ParsedModel;

beforeAll(async () => {
  parsed = await modelOf(files);
  for (const element of parsed.model.elements()) {
    shown.add(`kind ${element.base}`);
    for (const attribute of element.attributes) {
      show(attribute, element.kind);
    }
  }
  for (const relation of parsed.model.relations()) {
    shown.add(`relation ${relation.kind}`);
    for (const attribute of relation.annotations) {
      show(attribute);
    }
  }
  for (const view of parsed.model.views()) {
    shown.add(`view ${view.kind}`);
  }
});

function show(attribute: Attribute, kind?: Parameters<typeof coreVocabulary.usageOf>[1]): void {
  shown.add(`attribute ${attribute.id}`);
  const type = kind && coreVocabulary.usageOf(attribute.id, kind)?.value;
  for (const value of attribute.values) {
    if (value.type === 'enumeration' && type?.type === 'enumeration') {
      shown.add(`value ${type.enumeration}/${value.value}`);
    }
  }
  for (const annotation of attribute.annotations) {
    show(annotation);
  }
}

const { attributes, enumerations, kinds, relations, viewKinds } = coreVocabulary;
const all = {
  kinds: kinds.map(({ id }) => `kind ${id}`),
  relations: relations.map(({ id }) => `relation ${id}`),
  attributes: attributes.map(({ id }) => `attribute ${id}`),
  values: enumerations.flatMap(({ id, values }) => values.map((value) => `value ${id}/${value.id}`)),
  'kinds of views': viewKinds.map(({ id }) => `view ${id}`),
};

test.each(Object.entries(all))('%s are shown by the examples, but for those listed', (table, words) => {
  expect(words.filter((word) => !shown.has(word))).toEqual(notShown[table as keyof typeof all]);
});

test('how many words no example shows', () => {
  expect(Object.values(notShown).flat()).toHaveLength(107);
});

/** What no example shows yet. */
const notShown: Readonly<Record<keyof typeof all, readonly string[]>> = {
  kinds: [],
  relations: [],
  attributes: [
    'attribute nas-code',
    'attribute nas-record',
    'attribute address',
    'attribute vendor',
    'attribute business-code',
    'attribute licensed',
    'attribute standard-categories',
    'attribute harm',
    'attribute defence',
    'attribute conditional-business',
    'attribute works-grade',
    'attribute national-store',
    'attribute international-link',
    'attribute prime-minister-decision',
    'attribute ip-address',
    'attribute configuration',
    'attribute operating-system',
    'attribute assessor',
    'attribute impact-file',
    'attribute submitted',
    'attribute transfer-file',
    'attribute transfer-file-date',
  ],
  values: [
    'value lifecycle-state/both',
    'value cycle/two-yearly',
    'value nas-record/own',
    'value nas-record/reference',
    'value model-level/physical',
    'value architecture-status/submitted',
    'value architecture-status/approved',
    'value legal-document-type/resolution',
    'value legal-document-type/official-letter',
    'value legal-document-type/other',
    'value requirement-status/proposed',
    'value requirement-status/dropped',
    'value channel-type/post',
    'value channel-type/kiosk',
    'value channel-type/email',
    'value channel-type/message',
    'value service-level/1',
    'value service-level/2',
    'value service-level/3',
    'value service-level/4',
    'value unit-type/non-business',
    'value partial-case/technical-fault',
    'value partial-case/other-technical',
    'value information/state-secret',
    'value data-class/state-secret',
    'value data-sharing/special',
    'value database-type/sector-shared',
    'value database-type/local-shared',
    'value code-list-type/ministry',
    'value code-list-type/province',
    'value national-subject/civil-status',
    'value national-subject/legal-documents',
    'value national-subject/other',
    'value system-type/industrial-control',
    'value system-type/other',
    'value system-scope/international',
    'value harm/harm',
    'value harm/serious',
    'value harm/especially-serious',
    'value works-grade/grade-4',
    'value works-grade/grade-3',
    'value works-grade/grade-2',
    'value works-grade/grade-1',
    'value works-grade/special',
    'value integration-role/coordination',
    'value one-stop-function/document-management',
    'value one-stop-function/shared-code-lists',
    'value one-stop-function/user-administration',
    'value one-stop-function/operation',
    'value one-stop-function/utilities',
    'value portal-function/dossier-creation',
    'value portal-function/user-exchange',
    'value portal-function/result-statistics',
    'value portal-function/consultation',
    'value portal-function/dossier-management',
    'value portal-function/user-registration',
    'value portal-function/access-log',
    'value portal-function/postal-service',
    'value portal-function/electronic-result',
    'value portal-function/one-stop-integration',
    'value frequency/on-demand',
    'value frequency/hourly',
    'value frequency/weekly',
    'value frequency/half-yearly',
    'value frequency/yearly',
    'value sharing-log/other-information',
    'value network-type/dedicated',
    'value network-type/private-line',
    'value device-type/security-appliance',
    'value device-type/other',
    'value software-type/security',
    'value software-type/other',
    'value cloud-service-type/software',
    'value cloud-model/public',
    'value cloud-model/hybrid',
    'value standard-group/information-access',
    'value standard-group/information-security',
    'value zone-type/internal',
    'value zone-type/external',
    'value control-type/other',
    'value control-layer/design',
    'value control-layer/risk-management',
    'value risk-treatment/avoid',
    'value governance-body-type/council',
    'value governance-body-type/other',
  ],
  'kinds of views': [],
};
