import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { modelOf } from '../src/testing/parse-model.js';

const prose = readFileSync(new URL('../../../scripts/language-reference/prose.md', import.meta.url), 'utf8');

/** What the examples of the reference speak of and leave to other files. */
const SURROUNDINGS = {
  'vpcp/govarch.json': '{ "name": "vpcp", "edition": "0.2", "dependencies": { "quoc-gia": "../quoc-gia" } }',
  'vpcp/surroundings.govarch': `
    business { role CongDan agency-group CacVuCuc function KienTruc }
    data { entity HoSoCongDan }
    application { system HeThongPAKN system eCabinet portal CongDVC platform LGSP }
    governance { governance-body BanChiDao }
    extend VanPhong { unit CongTTDT }`,
  'quoc-gia/govarch.json': '{ "name": "quoc-gia" }',
  'quoc-gia/quoc-gia.govarch': `
    application { platform NDXP sharing-service XacThucCongDan }
    data { database CSDLDanCu }`,
};

it('reads every example of the language reference without a finding', async () => {
  const examples = [...prose.matchAll(/```govarch\n([\s\S]*?)```/g)].map(([, text], index) => [
    `vpcp/example-${index + 1}.govarch`,
    text!,
  ]);
  expect(examples.length).toBeGreaterThan(4);
  const { findings } = await modelOf({ ...SURROUNDINGS, ...Object.fromEntries(examples) });
  expect(findings.map(({ code, origin, message }) => [code, origin.document, message.en])).toEqual([]);
});
