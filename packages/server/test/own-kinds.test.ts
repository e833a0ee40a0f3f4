import { expect, onTestFinished, test } from 'vitest';
import { FileChangeType, HoverRequest } from 'vscode-languageserver/node';
import { Client } from './support/client.js';

const STATION = { is: 'device', vi: 'trạm quan trắc', en: 'monitoring station' };
const config = (kinds: object): string => JSON.stringify({ name: 'p', language: 'vi', kinds });
const TEXT = 'công nghệ {\n  trạm quan trắc HoGuom "Trạm hồ Gươm" { độ cao 12 }\n}\n';

test('an edited `govarch.json` gives the open files its kinds, and takes them again', async () => {
  const client = await Client.start({ 'govarch.json': config({}), 'a.govarch': TEXT });
  onTestFinished(() => client.stop());
  await client.open('a.govarch');
  const codes = () => client.diagnosticsOf('a.govarch').map(({ code }) => code);
  expect(codes()).toContain('VOC-01');

  const height = { height: { vi: 'độ cao', en: 'height', type: 'number' } };
  await client.onDisk('govarch.json', FileChangeType.Changed, config({ station: { ...STATION, attributes: height } }));
  await expect.poll(codes).toEqual([]);
  const hover = await client.connection.sendRequest(HoverRequest.type, {
    textDocument: { uri: client.uri('a.govarch') },
    position: client.positionOf('a.govarch', 'quan trắc'),
  });
  expect(JSON.stringify(hover)).toContain('monitoring station');

  await client.onDisk('govarch.json', FileChangeType.Changed, config({ station: STATION }));
  await expect.poll(codes).toContain('VOC-01');
});
