import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { modelOf } from '../src/testing/parse-model.js';

const sample = readFileSync(new URL('./fixtures/sample.govarch', import.meta.url), 'utf8');
const nationalProject = {
  'quoc-gia/govarch.json': '{ "name": "quoc-gia" }',
  'quoc-gia/a.govarch': `application {
  platform NDXP "Nền tảng"
  sharing-service XacThucCongDan "Xác thực"
}
data { database CSDLDanCu "CSDL dân cư" }`,
};

test('dump', async () => {
  const parsed = await modelOf({
    'vpcp/govarch.json': '{ "name": "vpcp", "language": "vi", "dependencies": { "quoc-gia": "../quoc-gia" } }',
    'vpcp/main.govarch': sample,
    ...nationalProject,
  });
  console.log(parsed.findings.map((f) => `${f.code} ${f.message.en} ${sample.slice(f.origin.start, f.origin.end)}`));
  for (const e of parsed.model.elements()) console.log(e.id, e.kind, e.title?.vi ?? '', '<', e.parent ?? '', JSON.stringify(e.validity), e.attributes.map((a) => `${a.id}=${JSON.stringify(a.values)}`).join(' '), e.fieldType ? JSON.stringify(e.fieldType) : '');
  for (const r of parsed.model.relations()) console.log(r.id, r.order, r.label?.vi ?? '');
  console.log(JSON.stringify([...parsed.model.views()], null, 1));
  expect(1).toBe(1);
});
