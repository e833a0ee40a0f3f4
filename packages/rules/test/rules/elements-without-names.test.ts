import { modelOf } from '@govarch/language/testing';
import { ruleCatalogue } from '@govarch/rules/catalogue';
import { RuleEngine } from '@govarch/rules/engine';
import { expect, it } from 'vitest';

it('speaks of what has neither name nor title by its kind, without quotation marks', async () => {
  const { model } = await modelOf('ứng dụng {\n  hệ thống {\n    cấp độ 3\n  }\n}\n');
  const rules = ruleCatalogue.filter(({ id }) => id === 'SYS-01');
  const day = '2026-06-01';
  const findings = new RuleEngine({ model, rules }).run([...model.projects()][0]!, { asOf: day, lawDate: day });
  const messages = findings.map(({ message }) => message);
  expect(messages).toHaveLength(1);
  expect(messages[0]?.vi).toMatch(/^Hệ thống không tên không có chủ quản vào ngày 01\/06\/2026/);
  expect(messages[0]?.en).toMatch(/^An unnamed system has no owner on 2026-06-01/);
});
