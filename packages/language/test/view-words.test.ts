import { expect, test } from 'vitest';
import { modelOf } from '../src/testing/parse-model.js';

test('a view names a platform that is called like a value of an enumeration', async () => {
  const { model } = await modelOf(`application {
  platform LGSP "Nền tảng tích hợp" { integration-role LGSP }
}
views {
  view integration LienThong { include LGSP, platform where integration-role = LGSP }
}`);
  const [view] = [...model.views()];
  expect(view!.selections[0]!.terms.map(({ pick }) => pick)).toMatchObject([
    { type: 'element', element: expect.stringMatching(/::LGSP$/) },
    { type: 'kind', kind: 'platform' },
  ]);
});

test('a view compares two states', async () => {
  const { model } = await modelOf(`views {
  view gap KhoangCach {
    include system
    compare baseline with target
  }
}`);
  expect([...model.views()][0]!.compare).toEqual({ baseline: 'baseline', target: 'target' });
});
