import type { DiagramIssue } from '@govarch/diagram/protocol';
import { expect, test } from 'vitest';
import { issueMarker, issueTooltip } from '../src/views/issue-marker.js';
import { byTag, textOf } from './support/vnodes.js';

const issue = (severity: DiagramIssue['severity'], code = 'SEC-04'): DiagramIssue => ({
  code,
  severity,
  message: { vi: 'Hệ thống chưa có cấp độ', en: 'The system has no level' },
});

test('an element without findings has no mark', () => {
  expect(issueMarker([], 'vi')).toBeUndefined();
});

test('severities differ in form, not only in colour', () => {
  const outline = (severity: DiagramIssue['severity']) =>
    byTag(issueMarker([issue(severity)], 'vi')!, 'path')[0]!.data?.attrs?.d;
  expect(new Set([outline('error'), outline('warning'), outline('info')]).size).toBe(3);
});

test('the mark shows the worst finding, and its title names them all', () => {
  const marker = issueMarker([issue('error', 'SYS-01'), issue('warning')], 'en')!;
  expect(marker.data?.attrs?.class).toContain('govarch-issue-error');
  expect(textOf(byTag(marker, 'title')[0]!)).toBe(
    'Error SYS-01: The system has no level\nWarning SEC-04: The system has no level',
  );
});

test('a long list of findings is cut, and says so', () => {
  const tooltip = issueTooltip(Array<DiagramIssue>(20).fill(issue('info')), 'vi');
  expect(tooltip.split('\n')).toHaveLength(9);
  expect(tooltip).toContain('và 12 vấn đề khác');
});
